package org.waarborg.document;

/**
 * A picture of numbers: data, not drawing. {@link Drawing} lays it out without a display, {@link Svg} writes that, a
 * face or a writer paints it, and every writer shows {@link #table()} with it, so that nobody depends on seeing it.
 * <p>
 * To add a kind of figure: a record that implements this interface and is named in {@code permits}, a layout in
 * {@link Drawing#of(Figure)}, and a case in the writers that put its data out (the compiler names them). Title,
 * description and table are all that the others need.
 *
 * @since 0.1
 */
public sealed interface Figure extends Block permits StackedBar, Matrix, Timeline {

	/**
	 * Stable name of the figure.
	 *
	 * @return the id, unique in the document
	 */
	String id();

	/**
	 * Heading.
	 *
	 * @return the title in the document's language, not blank
	 */
	String title();

	/**
	 * What the figure shows, in one sentence or more, for who cannot see it.
	 *
	 * @return the description in the document's language, not blank
	 */
	String description();

	/**
	 * The figure's data as a table, complete: whatever can be read from the picture can be read here.
	 *
	 * @return the table; its id is the figure's id with {@code .data} behind it
	 */
	Table table();

	/**
	 * What a cell of the {@link #table()} stands for.
	 *
	 * @param row    id of the row of the table
	 * @param column id of its column
	 * @return the part, with an empty column where the cell speaks of its row as a whole
	 */
	FigurePart part(String row, String column);
}
