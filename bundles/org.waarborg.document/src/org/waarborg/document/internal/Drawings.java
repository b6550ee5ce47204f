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
	 * @param room   how wide it may be; 0 for the width that suits a page
	 * @return the picture
	 */
	public static Drawing of(Figure figure, double room) {
		return switch (figure) {
			case StackedBar bars -> StackedBarLayout.of(bars, room);
			case Matrix matrix -> MatrixLayout.of(matrix, room);
			case Timeline timeline -> TimelineLayout.of(timeline, room);
		};
	}
}
