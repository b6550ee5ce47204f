package org.waarborg.screen.spi;

import java.util.List;

import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;

/**
 * Contributes what can be done on screens, also those of others: a whiteboard service. Mostly its actions
 * {@linkplain org.waarborg.screen.Surface#start start} a {@link org.waarborg.screen.task.Task}. On the dossier's thread.
 *
 * @since 0.1
 */
public interface ActionSource {

	/**
	 * Place among the sources; actions of one source stay together, those of different sources are set apart.
	 *
	 * @return low first
	 */
	int order();

	/**
	 * What can be done on a screen. Quick: it is asked each time a menu opens or a row is selected.
	 *
	 * @param session   the dossier
	 * @param screen    the screen
	 * @param selection what the person has in front of her
	 * @return the actions, those that cannot be done now with the reason; empty when none belongs here
	 */
	List<Action> actions(DossierSession session, Screen screen, Selection selection);
}
