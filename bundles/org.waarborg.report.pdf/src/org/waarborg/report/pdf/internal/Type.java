package org.waarborg.report.pdf.internal;

/**
 * How a text looks.
 *
 * @param size  size in points
 * @param bold  whether it is bold
 * @param color colour as {@code #rrggbb}
 */
record Type(double size, boolean bold, String color) {

	private static final double LEADING = 1.32;
	private static final double ASCENT = 1.02;

	/** Height of a line in points. */
	double leading() {
		return size * LEADING;
	}

	/** From the top of a line to its base line, in points. */
	double ascent() {
		return size * ASCENT;
	}

	Type in(String other) {
		return new Type(size, bold, other);
	}
}
