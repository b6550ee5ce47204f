package org.waarborg.intake.xlsx.internal;

/** How much of a workbook is read. A file that needs more is no table that people keep, or was made to do harm. */
final class Limits {

	static final long FILE_BYTES = 50L << 20;
	/** What the parts that are read may hold unpacked, together. */
	static final long UNPACKED_BYTES = 300L << 20;
	/** From here on a part may be only so many times as large as it is packed: real sheets stay far below. */
	static final long RATIO_FROM = 8L << 20;
	static final long RATIO = 250;
	static final int PARTS = 5_000;
	static final int SHEETS = 200;
	static final int ROWS = 200_000;
	static final int CELLS = 2_000_000;
	static final int STRINGS = 1_000_000;
	static final int TEXT = 32_767;
	static final int STYLES = 100_000;

	private Limits() {
	}
}
