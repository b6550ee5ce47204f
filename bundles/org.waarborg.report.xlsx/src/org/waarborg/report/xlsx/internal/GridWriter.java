package org.waarborg.report.xlsx.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Row;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/** Writes tables: on sheets of their own, and among other things. */
final class GridWriter {

	private final Document document;
	private final Words words;
	private final Pen pen;
	private final Choices choices;

	GridWriter(Document document, Words words, Pen pen, Choices choices) {
		this.document = document;
		this.words = words;
		this.pen = pen;
		this.choices = choices;
	}

	/** A sheet that is one table: its heading is the first row, as filters, pivots and queries expect it. */
	void sheet(SXSSFSheet sheet, XSSFSheet whole, Grid grid, double[] widths) {
		Sheets.widths(sheet, widths);
		header(sheet, grid, 0, widths);
		sheet.createFreezePane(grid.frozen(), 1);
		rows(sheet, grid, 1, widths);
		int rows = grid.table().rows().size();
		if (rows > 0)
			sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, grid.columns().size() - 1));
		else
			Sheets.merge(sheet, 1, 0, grid.columns().size() - 1);
		behaviour(sheet, whole, grid, 1);
		FillIn.sheet(sheet, whole, grid);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		Sheets.page(sheet, document, words);
	}

	/** A table under others: its heading in this row. */
	void inline(Sheet sheet, XSSFSheet whole, Grid grid, int row, double[] widths) {
		header(sheet, grid, row, widths);
		rows(sheet, grid, row + 1, widths);
		behaviour(sheet, whole, grid, row + 1);
	}

	private void header(Sheet sheet, Grid grid, int at, double[] widths) {
		org.apache.poi.ss.usermodel.Row row = sheet.createRow(at);
		int lines = 1;
		for (int i = 0; i < grid.columns().size(); i++) {
			Column column = grid.columns().get(i);
			Look look = Look.of(column.kind() == Column.Kind.NUMBER ? Look.Kind.HEADER_NUMBER : Look.Kind.HEADER)
					.tone(grid.headingTone(i).orElse(null));
			pen.text(row, i, column.title(), look);
			lines = Math.max(lines, Sheets.lines(column.title(), widths[i] / 1.08 - 2));
		}
		row.setHeightInPoints(Math.min(409, lines * 14 + 8));
	}

	private void rows(Sheet sheet, Grid grid, int first, double[] widths) {
		Table table = grid.table();
		if (table.rows().isEmpty()) {
			String empty = table.whenEmpty().isEmpty() ? words.noRows() : table.whenEmpty();
			org.apache.poi.ss.usermodel.Row row = sheet.createRow(first);
			pen.text(row, 0, empty, Look.Kind.BODY);
			double room = IntStream.range(0, grid.columns().size()).mapToDouble(i -> widths[i]).sum();
			Sheets.height(row, Sheets.lines(empty, room), 10);
		}
		for (int i = 0; i < table.rows().size(); i++)
			row(sheet.createRow(first + i), grid, i, widths);
	}

	private void row(org.apache.poi.ss.usermodel.Row row, Grid grid, int index, double[] widths) {
		Row data = grid.table().rows().get(index);
		int lines = 1;
		for (int i = 0; i < grid.columns().size(); i++) {
			Cell cell = grid.cell(data, i);
			Column column = grid.columns().get(i);
			Look look = FillIn.look(column, cell).tone(tone(grid, index, i, cell));
			int needed = Sheets.lines(pen.value(row, i, cell, look), widths[i]);
			lines = column.entry() == Column.Entry.KEPT ? lines : Math.max(lines, needed);
		}
		Sheets.height(row, lines, 10);
	}

	private Status tone(Grid grid, int row, int column, Cell cell) {
		if (cell instanceof Cell.Chip chip && !choices.colours(chip.word()))
			return chip.status();
		return grid.tone(row, column).orElse(null);
	}

	/** Colours and lists of states; and no green corner on "5.10", which is no number that was typed as text. */
	private void behaviour(Sheet sheet, XSSFSheet whole, Grid grid, int first) {
		List<Row> rows = grid.table().rows();
		if (rows.isEmpty())
			return;
		for (int i = 0; i < grid.columns().size(); i++) {
			int at = i;
			if (grid.columns().get(i).kind() == Column.Kind.STATUS)
				choices.apply(sheet, grid.columns().get(i), rows.stream().map(r -> grid.cell(r, at)).toList(),
						new CellRangeAddress(first, first + rows.size() - 1, i, i));
			if (FillIn.isDay(grid.columns().get(i)))
				FillIn.days(sheet, words, new CellRangeAddress(first, first + rows.size() - 1, i, i));
		}
		whole.addIgnoredErrors(new CellRangeAddress(first, first + rows.size() - 1, 0, grid.columns().size() - 1),
				IgnoredErrorType.NUMBER_STORED_AS_TEXT);
	}
}
