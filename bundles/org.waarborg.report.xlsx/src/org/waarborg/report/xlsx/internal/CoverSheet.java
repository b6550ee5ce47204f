package org.waarborg.report.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Words;

/** The first sheet: what this is, whose and how much of it, and where to find what. */
final class CoverSheet {

	private static final double[] WIDTHS = { 30, 92 };
	private static final double BOTH = 120;
	/** Rows of a cover that still reads when it is made to fit one page. */
	private static final int ONE_PAGE = 45;

	private final Document document;
	private final Words words;
	private final Pen pen;
	private final Plan plan;
	private final Sheet sheet;
	private int next;

	CoverSheet(Document document, Words words, Pen pen, Plan plan, Sheet sheet) {
		this.document = document;
		this.words = words;
		this.pen = pen;
		this.plan = plan;
		this.sheet = sheet;
	}

	void write() {
		DocumentHeader header = document.header();
		sheet.setDisplayGridlines(false);
		Sheets.widths(sheet, WIDTHS);
		across(document.title(), Look.Kind.TITLE, 18);
		if (header.state().isPresent() || !header.keyFigure().isEmpty())
			stateAndFigure(header);
		if (!header.contains().isEmpty())
			across(header.contains(), Look.Kind.BODY, 10);
		next++;
		header.facts().forEach(this::fact);
		next++;
		across(words.get("cover.sheets"), Look.Kind.HEADING, 14);
		plan.sheets().forEach(this::entry);
		next++;
		String made = words.get("made.on", Formats.of(document.language()).date(header.generatedOn()));
		across(header.product().isEmpty() ? made : made + ' ' + words.get("made.with", header.product()),
				Look.Kind.MUTED, 10);
		Sheets.page(sheet, document, words);
		if (next <= ONE_PAGE)
			sheet.getPrintSetup().setFitHeight((short) 1);
	}

	private void across(String text, Look.Kind kind, int points) {
		Row row = sheet.createRow(next);
		pen.text(row, 0, text, kind);
		Sheets.merge(sheet, next, 0, 1);
		Sheets.height(row, Sheets.lines(text, BOTH * 10 / points), points);
		next++;
	}

	private void stateAndFigure(DocumentHeader header) {
		Row row = sheet.createRow(next++);
		int lines = 1;
		if (header.state().isPresent()) {
			Cell.Chip state = header.state().get();
			pen.text(row, 0, state.word(), Look.of(Look.Kind.CHIP).tone(state.status()));
			lines = Sheets.lines(state.word(), WIDTHS[0] - 2);
		}
		if (!header.keyFigure().isEmpty()) {
			pen.text(row, 1, header.keyFigure(), Look.Kind.STRONG);
			lines = Math.max(lines, Sheets.lines(header.keyFigure(), WIDTHS[1] / 1.2));
		}
		Sheets.height(row, lines, 12);
	}

	private void fact(Fact fact) {
		Row row = sheet.createRow(next++);
		pen.text(row, 0, fact.label(), Look.Kind.LABEL);
		String value = pen.value(row, 1, fact.value(), Look.of(Look.Kind.BODY));
		Sheets.height(row, Math.max(Sheets.lines(fact.label(), WIDTHS[0] / 1.08),
				Sheets.lines(value, WIDTHS[1])), 10);
	}

	private void entry(Plan.SheetPlan entry) {
		Row row = sheet.createRow(next++);
		pen.link(row, 0, entry.title(), new Spot(entry.name(), 0, 0), Look.Kind.PLAIN_LINK);
		String about = about(entry);
		pen.text(row, 1, about, Look.Kind.BODY);
		Sheets.height(row, Math.max(Sheets.lines(entry.title(), WIDTHS[0]), Sheets.lines(about, WIDTHS[1])), 10);
	}

	private String about(Plan.SheetPlan entry) {
		return switch (entry) {
			case Plan.TableSheet table -> {
				String rows = words.rows(table.grid().table().rows().size());
				String caption = table.grid().table().caption();
				yield caption.equals(table.title()) ? rows : caption + " \u00B7 " + rows;
			}
			case Plan.ChapterSheet chapter -> parts(chapter);
		};
	}

	private static String parts(Plan.ChapterSheet chapter) {
		List<String> parts = chapter.pieces().stream().skip(1).map(p -> switch (p.piece()) {
			case Plan.Heading heading -> heading.section().title();
			case Plan.Inline inline -> inline.grid().table().caption();
			case Plan.Content content -> "";
			case Plan.Elsewhere elsewhere -> "";
		}).filter(t -> !t.isEmpty()).distinct().toList();
		return parts.stream().collect(Collectors.joining(" \u00B7 "));
	}
}
