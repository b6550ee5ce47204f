package org.waarborg.screen;

/**
 * What a screen may ask of the face that paints it. On the dossier's thread.
 *
 * @since 0.1
 */
public interface Surface {

	/**
	 * Goes to a place, in the editor that shows it already where there is one.
	 *
	 * @param target the place, in the dossier of this screen
	 */
	void show(Target target);

	/**
	 * Shows only the rows of a group in this screen's grid.
	 *
	 * @param grouping id of the grouping
	 * @param group    label of the group; empty shows all again
	 */
	void only(String grouping, String group);
}
