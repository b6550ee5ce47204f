package org.waarborg.ui.form;

import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths in characters of the control's font, so that they grow with it. */
final class Chars {

	private Chars() {
	}

	/** The width of so many characters, in logical pixels. */
	static int width(Control control, int count) {
		GC gc = new GC(control);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
		} finally {
			gc.dispose();
		}
	}

	/** As much of some words as fits, with an ellipsis where something is left out. */
	static String shorten(GC gc, String words, int width) {
		if (gc.textExtent(words).x <= width)
			return words;
		int length = words.length();
		while (length > 1 && gc.textExtent(words.substring(0, length) + '…').x > width)
			length--;
		return words.substring(0, length).strip() + '…';
	}

	/** Words that begin with a capital. */
	static String capital(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
