package org.waarborg.ui.grid;

import org.eclipse.swt.graphics.GC;

/**
 * Small things that are painted in more than one place. UI thread only.
 *
 * @since 0.1
 */
public final class Look {

	private static final String MORE = "\u2026";

	private Look() {
	}

	/**
	 * As much of a line as fits, with an ellipsis where it was cut.
	 *
	 * @param gc    with the font
	 * @param text  the line
	 * @param width room in logical pixels
	 * @return the part
	 */
	public static String fit(GC gc, String text, int width) {
		if (width <= 0)
			return "";
		// No font is narrower than a pixel a letter: long texts need not be measured whole.
		String line = text.length() > width ? text.substring(0, width) : text;
		if (gc.textExtent(line).x <= width)
			return line;
		int low = 0;
		int high = line.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(line.substring(0, middle) + MORE).x <= width)
				low = middle;
			else
				high = middle - 1;
		}
		return low == 0 ? "" : line.substring(0, low).stripTrailing() + MORE;
	}
}
