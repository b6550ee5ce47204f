package org.waarborg.screen;

import java.util.Objects;

/**
 * A part of a picture that a person points at: a square of a matrix, a piece of a bar, a mark on a line of time. It names what the
 * figure's own data name, so a screen need not know how the picture is drawn.
 *
 * @param figure id of the figure
 * @param row    id of the row or bar in the figure
 * @param column id of the column or piece; empty for the row as a whole
 * @since 0.1
 */
public record Spot(String figure, String row, String column) {

	/** Checks that all is there. */
	public Spot {
		Objects.requireNonNull(figure);
		Objects.requireNonNull(row);
		Objects.requireNonNull(column);
	}
}
