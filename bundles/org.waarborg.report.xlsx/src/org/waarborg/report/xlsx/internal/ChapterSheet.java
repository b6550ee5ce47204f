package org.waarborg.report.xlsx.internal;

import java.util.Arrays;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waarborg.document.Block;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Formats;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Words;

/** A sheet on which the texts, figures and small tables of a chapter stand below each other. */
final class ChapterSheet {

	/** Texts get at least this many digits of width. */
	private static final double ROOM = 110;
	private static final double LABELS = 26;

	private final Document document;
	private final Words words;
	private final Pen pen;
	private final GridWriter grids;
	private final Plan.ChapterSheet plan;
	private final SXSSFSheet sheet;
	private final XSSFSheet whole;
	private double[] widths = { LABELS };

	ChapterSheet(Document document, Words words, Pen pen, GridWriter grids, Plan.ChapterSheet plan, SXSSFSheet sheet,
			XSSFSheet whole) {
		this.document = document;
		this.words = words;
		this.pen = pen;
		this.grids = grids;
		this.plan = plan;
		this.sheet = sheet;
		this.whole = whole;
	}

	void write() {
		sheet.setDisplayGridlines(false);
		measure();
		Sheets.widths(sheet, widths);
		for (Plan.Placed placed : plan.pieces())
			switch (placed.piece()) {
				case Plan.Heading heading -> line(placed.row(), heading.section().title(),
						placed.row() == 0 ? Look.Kind.HEADING : Look.Kind.SUBHEADING, placed.row() == 0 ? 14 : 11);
				case Plan.Content content -> content(placed.row(), content.block());
				case Plan.Inline inline -> inline(placed.row(), inline);
				case Plan.Elsewhere elsewhere -> elsewhere(placed.row(), elsewhere.sheet());
			}
		if (plan.pieces().size() == 1)
			line(1, words.get("section.none"), Look.Kind.MUTED, 10);
		Sheets.page(sheet, document, words);
	}

	/** The widest need of each column, and a last one that gives texts their room. */
	private void measure() {
		Formats formats = Formats.of(document.language());
		for (Plan.Placed placed : plan.pieces())
			if (placed.piece() instanceof Plan.Inline inline) {
				double[] needed = new Widths(inline.grid(), formats).all();
				if (needed.length > widths.length)
					widths = Arrays.copyOf(widths, needed.length);
				for (int i = 0; i < needed.length; i++)
					widths[i] = Math.max(widths[i], needed[i]);
			}
		double all = Arrays.stream(widths).sum();
		if (all < ROOM) {
			widths = Arrays.copyOf(widths, widths.length + 1);
			widths[widths.length - 1] = ROOM - all;
		}
	}

	/** Texts end where the room ends, also under a table that is wider. */
	private int lastColumn() {
		double sum = 0;
		for (int i = 0; i < widths.length; i++) {
			sum += widths[i];
			if (sum >= ROOM)
				return i;
		}
		return widths.length - 1;
	}

	private double room(int from) {
		double sum = 0;
		for (int i = from; i <= lastColumn(); i++)
			sum += widths[i];
		return sum;
	}

	private void line(int at, String text, Look look, int points) {
		Row row = sheet.createRow(at);
		pen.text(row, 0, text, look);
		Sheets.merge(sheet, at, 0, lastColumn());
		Sheets.height(row, Sheets.lines(text, room(0) * 10 / points), points);
	}

	private void line(int at, String text, Look.Kind kind, int points) {
		line(at, text, Look.of(kind), points);
	}

	private void content(int at, Block block) {
		switch (block) {
			case Paragraph paragraph -> line(at, paragraph.text(), Look.Kind.BODY, 10);
			case Note note -> line(at, words.status(note.status()) + ": " + note.text(),
					Look.of(Look.Kind.BODY).tone(note.status()), 10);
			case Facts facts -> {
				for (int i = 0; i < facts.facts().size(); i++)
					fact(at + i, facts.facts().get(i));
			}
			default -> throw new IllegalArgumentException(block.getClass().getName());
		}
	}

	private void fact(int at, Fact fact) {
		Row row = sheet.createRow(at);
		pen.text(row, 0, fact.label(), Look.Kind.LABEL);
		int column = widths.length > 1 ? 1 : 0;
		String value = pen.value(row, column, fact.value(), Look.of(Look.Kind.BODY));
		Sheets.merge(sheet, at, column, lastColumn());
		Sheets.height(row, Math.max(Sheets.lines(fact.label(), widths[0] / 1.08),
				Sheets.lines(value, room(column))), 10);
	}

	private void inline(int at, Plan.Inline inline) {
		Grid grid = inline.grid();
		line(at, grid.table().caption(), Look.Kind.SUBHEADING, 11);
		grids.inline(sheet, whole, grid, at + 1, widths);
		if (inline.picture() > 0 && grid.figure().orElseThrow() instanceof StackedBar bars)
			new BarChart(whole, bars, at + 1).draw(at + 3 + grid.table().rows().size(),
					Math.max(lastColumn() + 1, grid.columns().size()));
	}

	private void elsewhere(int at, Plan.TableSheet other) {
		Row row = sheet.createRow(at);
		String text = words.get("sheet.see", other.title(), words.rows(other.grid().table().rows().size()));
		pen.link(row, 0, text, new Spot(other.name(), 0, 0), Look.Kind.PLAIN_LINK);
		Sheets.merge(sheet, at, 0, lastColumn());
		Sheets.height(row, Sheets.lines(text, room(0)), 10);
	}
}
