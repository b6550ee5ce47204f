package org.waarborg.document.internal;

import org.waarborg.document.Drawing;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Timeline;

/** Lays out figures. */
public final class Drawings {

	private Drawings() {
	}

	/**
	 * Lays out a figure.
	 *
	 * @param figure the figure
	 * @return the picture
	 */
	public static Drawing of(Figure figure) {
		return switch (figure) {
			case StackedBar bars -> StackedBarLayout.of(bars);
			case Matrix matrix -> MatrixLayout.of(matrix);
			case Timeline timeline -> TimelineLayout.of(timeline);
		};
	}
}
