package org.waarborg.workbench.internal.navigator;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Menu;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.Ui;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Repairing;
import org.waarborg.workbench.internal.desk.Saving;
import org.waarborg.workbench.internal.wizard.NewDossierWizard;

/** What can be done with a line of the tree. What cannot be done now is grey. */
final class NavigatorMenu {

	private NavigatorMenu() {
	}

	static void hook(TreeViewer viewer) {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> fill(menu, viewer));
		Menu menu = manager.createContextMenu(viewer.getTree());
		viewer.getTree().setMenu(menu);
	}

	private static void fill(IMenuManager menu, TreeViewer viewer) {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		Optional<DossierSession> session = selected instanceof Line line ? Desk.current().session(line.folder())
				: Optional.empty();
		if (selected instanceof Line line && session.isPresent() && line.target().isPresent()) {
			add(menu, "menu.show", "", true, () -> Ui.navigation().show(session.get(), line.target().get()));
			menu.add(new Separator());
		}
		session.ifPresent(found -> fill(menu, found));
		menu.add(new Separator());
		add(menu, "menu.new", "new-dossier", true, NewDossierWizard::open);
		add(menu, "menu.open", "open", true, Opening::choose);
	}

	private static void fill(IMenuManager menu, DossierSession session) {
		boolean damaged = !session.dossier().writable() && !session.dossier().problems().isEmpty();
		add(menu, "menu.save", "save", session.dossier().dirty(), () -> Saving.save(session));
		add(menu, "menu.copy", "", true, () -> Saving.saveCopy(session));
		add(menu, "menu.reload", "reload", true, () -> Saving.reload(session));
		menu.add(new Separator());
		add(menu, "menu.folder", "", true, () -> Program.launch(session.folder().toString()));
		add(menu, "menu.problems", "", !session.dossier().problems().isEmpty(), () -> Repairing.problems(session));
		add(menu, "menu.repair", "", damaged, () -> Repairing.repair(session));
		menu.add(new Separator());
		add(menu, "menu.close", "", true, () -> Saving.close(session));
	}

	private static void add(IMenuManager menu, String key, String icon, boolean enabled, Runnable run) {
		Action action = new Action(Say.text(key)) {
			@Override
			public void run() {
				run.run();
			}
		};
		if (!icon.isEmpty())
			action.setImageDescriptor(Looks.descriptor(icon));
		action.setEnabled(enabled);
		menu.add(action);
	}
}
