package org.waarborg.report.xlsx.internal;

import java.time.LocalDate;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Words;

/**
 * Sheets that somebody fills in: the cells to fill in are open, all others are locked – without a password, because that keeps
 * off slips and not people – and what only a program reads is hidden.
 */
final class FillIn {

	/** Days that a plan can have. */
	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
	private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

	private FillIn() {
	}

	/** How a cell of a column looks; one without a value takes what fits the column. */
	static Look look(Column column, Cell cell) {
		boolean open = column.entry() == Column.Entry.FILLED;
		Look look = Look.of(Look.Kind.CELL).open(open);
		if (!open || !(cell instanceof Cell.Empty)) {
			return look;
		}
		return switch (column.kind()) {
			case DATE -> Look.of(Look.Kind.DATE).open(true);
			case TEXT, IDENTIFIER -> look.entry(Look.Entry.TEXT);
			default -> look;
		};
	}

	static boolean isDay(Column column) {
		return column.entry() == Column.Entry.FILLED && column.kind() == Column.Kind.DATE;
	}

	/** Locks what is not to be filled in, and hides what nobody reads; sizes and filters stay free. */
	static void sheet(SXSSFSheet sheet, XSSFSheet whole, Grid grid) {
		for (int i = 0; i < grid.columns().size(); i++)
			if (grid.columns().get(i).entry() == Column.Entry.KEPT)
				sheet.setColumnHidden(i, true);
		if (grid.columns().stream().noneMatch(c -> c.entry() == Column.Entry.FILLED))
			return;
		whole.enableLocking();
		whole.lockFormatColumns(false);
		whole.lockFormatRows(false);
		whole.lockAutoFilter(false);
	}

	/** Only days. */
	static void days(Sheet sheet, Words words, CellRangeAddress range) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidationConstraint constraint = helper.createDateConstraint(
				DataValidationConstraint.OperatorType.BETWEEN, number(FIRST), number(LAST), null);
		DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(range.getFirstRow(),
				range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
		validation.setEmptyCellAllowed(true);
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.setShowErrorBox(true);
		validation.createErrorBox(words.get("days.error.title"), words.get("days.error"));
		sheet.addValidationData(validation);
	}

	private static String number(LocalDate day) {
		return Long.toString(day.toEpochDay() - DAY_ZERO);
	}
}
