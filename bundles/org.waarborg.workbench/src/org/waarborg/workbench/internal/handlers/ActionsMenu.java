package org.waarborg.workbench.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.ui.grid.ActionMenu;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Parts;

/** What can be done in the active editor, in the main menu. */
public final class ActionsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		Optional<ScreenEditor> editor = editor();
		List<IContributionItem> items = new ArrayList<>();
		for (List<org.waarborg.screen.Action> group : editor.map(ScreenEditor::actions).orElse(List.of())) {
			if (!items.isEmpty())
				items.add(new Separator());
			group.forEach(action -> items.add(item(editor.orElseThrow(), action)));
		}
		if (items.isEmpty())
			items.add(none());
		return items.toArray(IContributionItem[]::new);
	}

	/** The editor in front of the person, also while a view has the focus. */
	static Optional<ScreenEditor> editor() {
		return Parts.page().map(p -> p.getActiveEditor()).filter(ScreenEditor.class::isInstance)
				.map(ScreenEditor.class::cast);
	}

	private static IContributionItem item(ScreenEditor editor, org.waarborg.screen.Action done) {
		Action action = new Action(ActionMenu.label(done)) {
			@Override
			public void run() {
				editor.run(done);
			}
		};
		Icon.named(done.icon()).map(Icons::descriptor).ifPresent(action::setImageDescriptor);
		action.setEnabled(done.whyNot().isEmpty());
		done.whyNot().ifPresent(action::setToolTipText);
		return new ActionContributionItem(action);
	}

	private static IContributionItem none() {
		Action none = new Action(Say.text("actions.none")) {
			// says only that there is nothing
		};
		none.setEnabled(false);
		return new ActionContributionItem(none);
	}
}
