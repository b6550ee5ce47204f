package org.waarborg.ui.grid;

import java.util.List;

import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;

/**
 * What can be done with rows that needs a window to ask in, and so cannot come from their screen. A service; the menu of every
 * grid has it behind the actions of the screen. UI thread only.
 *
 * @since 0.1
 */
public interface RowActions {

	/**
	 * What can be done.
	 *
	 * @param session the dossier
	 * @param screen  the screen of the rows
	 * @param rows    the selected rows, at least one
	 * @return the actions; empty for rows that it knows nothing of
	 */
	List<Action> actions(DossierSession session, Screen screen, List<Row> rows);
}
