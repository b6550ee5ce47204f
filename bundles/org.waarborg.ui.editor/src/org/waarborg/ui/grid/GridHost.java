package org.waarborg.ui.grid;

import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Surface;

/**
 * What a grid asks of who holds it. UI thread only.
 *
 * @since 0.1
 */
public interface GridHost extends Surface {

	/**
	 * The dossier.
	 *
	 * @return the session
	 */
	DossierSession session();

	/**
	 * The person wants what she copied elsewhere to be taken in.
	 *
	 * @return false where nothing can be
	 */
	default boolean paste() {
		return false;
	}

	/** The person selected other rows; the model knows which. */
	void selected();

	/**
	 * Lets the person edit a field that is too large for a cell, where it is edited.
	 *
	 * @param field id of the field; empty for the first
	 */
	void edit(String field);
}
