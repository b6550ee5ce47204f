package org.waarborg.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Icons;

/**
 * Actions as lines of a menu, those of one source together. What cannot be done now is disabled and says why, to be seen and
 * heard. UI thread only.
 *
 * @since 0.1
 */
public final class ActionMenu {

	private static final int LONGEST_REASON = 70;
	private static final Messages WORDS = Words.beside(ActionMenu.class);

	private ActionMenu() {
	}

	/**
	 * Adds lines to a menu.
	 *
	 * @param menu   the menu
	 * @param groups the actions; groups are set apart
	 * @param run    does one
	 */
	public static void fill(Menu menu, List<List<Action>> groups, Consumer<Action> run) {
		for (List<Action> group : groups) {
			if (menu.getItemCount() > 0 && !group.isEmpty())
				new MenuItem(menu, SWT.SEPARATOR);
			group.forEach(action -> line(menu, action, run));
		}
	}

	private static void line(Menu menu, Action action, Consumer<Action> run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label(action) + (action.id().equals(Action.PASTE) ? "\tCtrl+V" : ""));
		Icons.image(action.icon()).ifPresent(item::setImage);
		item.setEnabled(action.whyNot().isEmpty());
		action.whyNot().ifPresent(item::setToolTipText);
		item.addListener(SWT.Selection, e -> run.accept(action));
	}

	/**
	 * How an action reads in a menu.
	 *
	 * @param action the action
	 * @return its label, with the reason behind it when it cannot be done; ampersands are doubled
	 */
	public static String label(Action action) {
		String words = action.whyNot().map(why -> WORDS.get("action.not", action.label(), cut(why)))
				.orElse(action.label());
		return words.replace("&", "&&");
	}

	private static String cut(String why) {
		return why.codePointCount(0, why.length()) <= LONGEST_REASON ? why
				: why.substring(0, why.offsetByCodePoints(0, LONGEST_REASON - 1)).strip() + '…';
	}
}
