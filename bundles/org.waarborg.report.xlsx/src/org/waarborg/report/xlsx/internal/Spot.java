package org.waarborg.report.xlsx.internal;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of the workbook.
 *
 * @param sheet name of its sheet
 * @param row   from 0
 * @param column from 0
 */
record Spot(String sheet, int row, int column) {

	/** The target of a link: names are cleaned of apostrophes when they are made. */
	String address() {
		return '\'' + sheet + "'!" + cell();
	}

	String cell() {
		return new CellReference(row, column).formatAsString();
	}
}
