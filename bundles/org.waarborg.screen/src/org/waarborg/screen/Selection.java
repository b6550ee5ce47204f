package org.waarborg.screen;

import java.util.List;

/**
 * What a person has in front of her: the rows that she chose and those that she sees.
 *
 * @param chosen   the selected rows, in the order shown
 * @param shown    the rows that the filter leaves, in the order shown
 * @param narrowed whether a filter hides some
 * @since 0.1
 */
public record Selection(List<Row> chosen, List<Row> shown, boolean narrowed) {

	/** Nothing is chosen, nothing known of a filter. */
	public static final Selection NONE = new Selection(List.of(), List.of(), false);

	/** Copies the lists. */
	public Selection {
		chosen = List.copyOf(chosen);
		shown = List.copyOf(shown);
	}
}
