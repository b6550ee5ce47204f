package org.waarborg.tests.delegate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an owner has it on her screen: filled in by the number of a control and the heading of a column. */
final class ReturnedBook implements AutoCloseable {

	private final Path file;
	private final XSSFWorkbook book;

	ReturnedBook(Path file) throws IOException {
		this.file = file;
		try (InputStream in = Files.newInputStream(file)) {
			book = new XSSFWorkbook(in);
		}
	}

	XSSFSheet sheet(String name) {
		return book.getSheet(name);
	}

	XSSFWorkbook workbook() {
		return book;
	}

	/** The row of a control. */
	static Row row(Sheet sheet, String number) {
		for (Row row : sheet) {
			Cell first = row.getCell(0);
			if (first != null && first.toString().equals(number)) {
				return row;
			}
		}
		throw new AssertionError("no row " + number);
	}

	static int column(Sheet sheet, String heading) {
		Map<String, Integer> columns = new HashMap<>();
		sheet.getRow(0).forEach(c -> columns.put(c.toString(), c.getColumnIndex()));
		return columns.get(heading);
	}

	ReturnedBook fill(String sheet, String number, String heading, Object value) {
		Row row = row(sheet(sheet), number);
		int column = column(sheet(sheet), heading);
		CellStyle style = row.getCell(column).getCellStyle();
		// A new cell: the library leaves an inline text beside what is set.
		Cell cell = row.createCell(column);
		cell.setCellStyle(style);
		switch (value) {
			case LocalDate day -> cell.setCellValue(day);
			case String text -> cell.setCellValue(text);
			default -> throw new IllegalArgumentException();
		}
		return this;
	}

	String shown(String sheet, String number, String heading) {
		Cell cell = row(sheet(sheet), number).getCell(column(sheet(sheet), heading));
		return cell == null ? "" : cell.toString();
	}

	/** Saves it as another file. */
	Path as(Path other) throws IOException {
		try (OutputStream out = Files.newOutputStream(other)) {
			book.write(out);
		}
		return other;
	}

	Path save() throws IOException {
		return as(file);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
