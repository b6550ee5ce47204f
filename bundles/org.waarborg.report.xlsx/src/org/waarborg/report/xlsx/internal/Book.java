package org.waarborg.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.SafeText;
import org.waarborg.document.Words;

/** Writes one document as a workbook. */
final class Book {

	/** Rows that are held in memory. */
	private static final int WINDOW = 50;

	private final Document document;
	private final Consumer<String> notices;
	private final Words words;
	private final Plan plan;

	Book(Document document, Consumer<String> notices) {
		this.document = document;
		this.notices = notices;
		this.words = new Words(XlsxWriter.class, document.language());
		this.plan = new Plan(document, words);
	}

	void write(OutputStream out) throws IOException {
		try (XSSFWorkbook whole = new XSSFWorkbook(); SXSSFWorkbook workbook = new SXSSFWorkbook(whole, WINDOW)) {
			properties(whole.getProperties());
			sheets(workbook, whole);
			workbook.setActiveSheet(0);
			workbook.write(out);
		}
	}

	private void sheets(SXSSFWorkbook workbook, XSSFWorkbook whole) throws IOException {
		Styles styles = new Styles(whole, document.language());
		Pen pen = new Pen(workbook, styles, document.language(), words, plan);
		Choices choices = new Choices(words, plan.lists());
		GridWriter grids = new GridWriter(document, words, pen, choices);
		SXSSFSheet cover = workbook.createSheet(plan.cover());
		new CoverSheet(document, words, pen, plan, cover).write();
		cover.flushRows();
		for (Plan.SheetPlan entry : plan.sheets()) {
			SXSSFSheet sheet = workbook.createSheet(entry.name());
			XSSFSheet part = whole.getSheetAt(whole.getNumberOfSheets() - 1);
			switch (entry) {
				case Plan.TableSheet table -> grids.sheet(sheet, part, table.grid(),
						new Widths(table.grid(), Formats.of(document.language())).all());
				case Plan.ChapterSheet chapter ->
					new ChapterSheet(document, words, pen, grids, chapter, sheet, part).write();
			}
			sheet.flushRows();
		}
		if (!choices.lists().isEmpty())
			lists(workbook.createSheet(plan.lists()), pen, choices.lists());
		if (pen.longTexts().count() > 0) {
			longTexts(workbook.createSheet(plan.longTexts()), pen);
			notices.accept(words.get("long.notice", pen.longTexts().count(), plan.longTexts()));
		}
	}

	private void lists(SXSSFSheet sheet, Pen pen, List<Choices.WordList> lists) {
		int longest = lists.stream().mapToInt(l -> l.words().size()).max().orElse(0);
		for (int i = 0; i <= longest; i++) {
			Row row = sheet.createRow(i);
			for (int k = 0; k < lists.size(); k++) {
				Choices.WordList list = lists.get(k);
				if (i == 0)
					pen.text(row, k, list.title(), Look.Kind.HEADER);
				else if (i <= list.words().size())
					pen.text(row, k, list.words().get(i - 1), Look.Kind.CELL);
			}
		}
		double[] widths = new double[lists.size()];
		Arrays.fill(widths, 30);
		Sheets.widths(sheet, widths);
		sheet.createFreezePane(0, 1);
		Sheets.page(sheet, document, words);
	}

	private void longTexts(SXSSFSheet sheet, Pen pen) {
		Row header = sheet.createRow(0);
		pen.text(header, 0, words.get("long.at"), Look.Kind.HEADER);
		pen.text(header, 1, words.get("long.part"), Look.Kind.HEADER);
		pen.text(header, 2, words.get("long.text"), Look.Kind.HEADER);
		List<LongTexts.Piece> pieces = List.copyOf(pen.longTexts().pieces());
		for (int i = 0; i < pieces.size(); i++) {
			LongTexts.Piece piece = pieces.get(i);
			Row row = sheet.createRow(i + 1);
			pen.link(row, 0, piece.from().sheet() + ' ' + piece.from().cell(), piece.from(), Look.Kind.LINK);
			pen.text(row, 1, piece.part() + " / " + piece.parts(), Look.Kind.CELL);
			pen.text(row, 2, piece.text(), Look.Kind.CELL);
			Sheets.height(row, Integer.MAX_VALUE / 1000, 10);
		}
		Sheets.widths(sheet, new double[] { 34, 8, 150 });
		sheet.createFreezePane(0, 1);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		Sheets.page(sheet, document, words);
	}

	/** What the file says about itself: nothing about the machine, and no other time than the document's own. */
	private void properties(POIXMLProperties properties) {
		PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
		Optional<Date> made = Optional.of(Date.from(document.header().generatedOn().atStartOfDay(ZoneOffset.UTC)
				.toInstant()));
		core.setCreatedProperty(made);
		core.setModifiedProperty(made);
		core.setCreatorProperty(SafeText.xml(document.header().product()));
		core.setTitleProperty(Sheets.line(document.title(), 250));
		core.setSubjectProperty(Sheets.line(Sheets.subject(document), 250));
		core.setKeywordsProperty(Sheets.line(Sheets.fact(document, Fact.CLASSIFICATION), 250));
		core.setLanguageProperty(document.language());
		properties.getExtendedProperties().getUnderlyingProperties()
				.setApplication(SafeText.xml(document.header().product()));
	}
}
