package org.waarborg.tests.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.junit.jupiter.api.Test;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;

/** A sheet to fill in: what is asked is open, everything else is locked, what a program keeps is hidden. */
class FillInTest {

	private static final Cell.Chip YES = new Cell.Chip(Status.DONE, "Yes", "YES");

	private static Document document(boolean filled) {
		Column answer = Column.status("answer", "Answer", List.of(YES, new Cell.Chip(Status.STOP, "No", "NO")));
		Column day = Column.date("day", "Day");
		Column text = Column.text("text", "Text").wide();
		List<Column> columns = List.of(Column.identifier("id", "No."), filled ? answer.filled() : answer,
				filled ? day.filled() : day, filled ? text.filled() : text, Column.text("key", "Key").kept());
		Table table = new Table("t", "Questions", columns, List.of(
				new org.waarborg.document.Row("1", List.of(Cell.text("5.10"), YES, Cell.date(LocalDate.of(2027, 1, 2)),
						Cell.text("Why"), Cell.text("HIDDEN-KEY-1\nof\nmany\nlines\nthat\nnobody\nsees"))),
				new org.waarborg.document.Row("2", List.of(Cell.text("5.11"), Cell.empty(), Cell.empty(), Cell.empty(),
						Cell.text("HIDDEN-KEY-2")))));
		return new Document("d", "Title", "en",
				new DocumentHeader(List.of(), "", Optional.empty(), "", "", LocalDate.of(2026, 11, 22)),
				List.of(new Section("s", "Questions", List.of(table))));
	}

	private static byte[] write(DocumentWriter writer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}

	private static XSSFWorkbook book(Document document) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(write(new XlsxWriter(), document)));
	}

	@Test
	void onlyWhatIsAskedIsOpen() throws IOException {
		try (XSSFWorkbook book = book(document(true))) {
			XSSFSheet sheet = book.getSheet("Questions");
			assertTrue(sheet.getProtect());
			assertFalse(sheet.isAutoFilterLocked(), "filters stay of use");
			assertFalse(sheet.isFormatColumnsLocked(), "columns may be made wider");
			for (int row : List.of(1, 2)) {
				Row cells = sheet.getRow(row);
				for (int column = 0; column < 5; column++) {
					boolean asked = column > 0 && column < 4;
					assertEquals(!asked, cells.getCell(column).getCellStyle().getLocked(), row + "/" + column);
				}
			}
			assertTrue(sheet.getRow(0).getCell(1).getCellStyle().getLocked(), "headings are no answers");
			assertEquals("d mmm yyyy", sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString()
					.replaceAll("\\[.*\\]", ""), "an empty day takes a day");
			assertEquals("@", sheet.getRow(2).getCell(3).getCellStyle().getDataFormatString(),
					"what looks like a formula stays text");
		}
	}

	@Test
	void onlyWhatFitsIsTaken() throws IOException {
		try (XSSFWorkbook book = book(document(true))) {
			List<? extends DataValidation> rules = book.getSheet("Questions").getDataValidations();
			assertEquals(2, rules.size());
			assertEquals(List.of("B2:B3", "C2:C3"),
					rules.stream().map(r -> r.getRegions().getCellRangeAddress(0).formatAsString()).sorted().toList());
		}
	}

	@Test
	void whatAProgramKeepsIsHiddenAndTakesNoRoom() throws IOException {
		try (XSSFWorkbook book = book(document(true))) {
			XSSFSheet sheet = book.getSheet("Questions");
			assertTrue(sheet.isColumnHidden(4));
			assertTrue(sheet.getRow(1).getCell(4).getStringCellValue().startsWith("HIDDEN-KEY-1"));
			assertTrue(sheet.getRow(1).getHeightInPoints() < 20, "a row is not as tall as what nobody sees");
		}
		String page = new String(write(new HtmlWriter(), document(true)), StandardCharsets.UTF_8);
		assertFalse(page.contains("HIDDEN-KEY"), "not on a page");
	}

	@Test
	void aSheetWithoutQuestionsIsNotLocked() throws IOException {
		try (XSSFWorkbook book = book(document(false))) {
			assertFalse(book.getSheet("Questions").getProtect());
		}
	}
}
