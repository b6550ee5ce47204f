package org.waarborg.document;

import java.util.Objects;

/**
 * What a shape of a picture stands for, named as the figure's own data name it: a square of a matrix, a piece of a bar, an item on
 * a lane.
 *
 * @param row    id of the row, bar or lane; empty for {@link #NONE}
 * @param column id of the column or series, or the index of the item on its lane; empty for the row as a whole
 * @since 0.1
 */
public record FigurePart(String row, String column) {

	/** Stands for nothing: structure, a legend. */
	public static final FigurePart NONE = new FigurePart("", "");

	/** Checks that both are there. */
	public FigurePart {
		Objects.requireNonNull(row);
		Objects.requireNonNull(column);
	}

	/**
	 * Whether it stands for nothing.
	 *
	 * @return true for {@link #NONE}
	 */
	public boolean isNone() {
		return row.isEmpty();
	}
}
