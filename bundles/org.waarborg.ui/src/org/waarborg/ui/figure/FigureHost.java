package org.waarborg.ui.figure;

import java.util.List;

import org.eclipse.swt.widgets.Menu;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.screen.Action;

/**
 * Who shows a picture of which parts can be acted on. UI thread only.
 *
 * @since 0.1
 */
public interface FigureHost {

	/**
	 * What can be done at a part.
	 *
	 * @param figure the picture
	 * @param part   the part
	 * @return the actions; empty where it only tells
	 */
	List<Action> actions(Figure figure, FigurePart part);

	/**
	 * Adds actions to a menu.
	 *
	 * @param menu    the menu
	 * @param actions what is offered
	 */
	void fill(Menu menu, List<Action> actions);

	/**
	 * Does something.
	 *
	 * @param action an action that can be done now
	 */
	void run(Action action);
}
