package org.waarborg.workbench.internal.handlers;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.waarborg.store.OpenMode;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.state.RecentDossiers;

/** The recent dossiers in the File menu. Choosing one that is missing says so and offers to take it off the list. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<RecentDossiers.Entry> entries = Desk.current().recent().entries();
		if (entries.isEmpty()) {
			Action none = new Action(Say.text("recent.none")) {
				// says only that there is nothing
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return entries.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(RecentDossiers.Entry entry) {
		String name = entry.name().replace("&", "&&") + " – " + entry.folder().getFileName();
		return new ActionContributionItem(new Action(entry.missing() ? Say.text("recent.missing", name) : name) {
			@Override
			public void run() {
				Opening.open(entry.folder(), entry.readOnly() ? OpenMode.READ_ONLY : OpenMode.READ_WRITE);
			}
		});
	}
}
