package org.waarborg.ui;

import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;

/**
 * Goes to places and back again. An OSGi service of the shell; UI thread only.
 *
 * @since 0.1
 */
public interface Navigation {

	/**
	 * Shows a place, in the editor that shows its screen already where there is one, else in a new one. The place that was
	 * shown before goes into the history.
	 *
	 * @param session the dossier
	 * @param target  the place
	 */
	void show(DossierSession session, Target target);

	/** Goes to where one was before; does nothing when there is no such place. */
	void back();

	/** Goes forward again after {@link #back}; does nothing when there is nowhere to go. */
	void forward();

	/**
	 * Remembers where a person went by herself: another row, another screen. Going to it does nothing else.
	 *
	 * @param session the dossier
	 * @param target  the place
	 */
	void visited(DossierSession session, Target target);
}
