package org.waarborg.workbench.internal.handlers;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.desk.Repairing;
import org.waarborg.workbench.internal.desk.Saving;
import org.waarborg.workbench.internal.dialogs.FindDialog;
import org.waarborg.workbench.internal.pages.About;
import org.waarborg.workbench.internal.pages.Appearance;
import org.waarborg.workbench.internal.pages.NextSignal;
import org.waarborg.workbench.internal.pages.WelcomePage;
import org.waarborg.workbench.internal.state.FindIndex;
import org.waarborg.workbench.internal.wizard.NewDossierWizard;

/** A command of the shell. In plugin.xml behind the class: which. */
public final class ShellCommand extends AbstractHandler implements IExecutableExtension {

	private String which = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		which = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		switch (which) {
			case "new" -> NewDossierWizard.open();
			case "open" -> Opening.choose();
			case "example" -> Opening.example();
			case "save" -> active(Saving::save);
			case "saveAll" -> Saving.saveAll();
			case "saveCopy" -> active(Saving::saveCopy);
			case "reload" -> active(Saving::reload);
			case "closeDossier" -> active(Saving::close);
			case "repair" -> active(Repairing::problems);
			case "back" -> Ui.navigation().back();
			case "forward" -> Ui.navigation().forward();
			case "find" -> find();
			case "nextSignal" -> NextSignal.go();
			case "actions" -> ActionsMenu.editor().ifPresent(ScreenEditor::showActions);
			default -> window();
		}
		return null;
	}

	private void window() {
		switch (which) {
			case "welcome" -> Parts.page().ifPresent(WelcomePage::open);
			case "about" -> About.open();
			case "log" -> About.log();
			case "light" -> Appearance.choose(Theme.Mode.LIGHT);
			case "dark" -> Appearance.choose(Theme.Mode.DARK);
			case "system" -> Appearance.choose(Theme.Mode.SYSTEM);
			case "quit" -> PlatformUI.getWorkbench().close();
			default -> throw new IllegalStateException("plugin.xml asks for an unknown command: " + which);
		}
	}

	private static void active(Consumer<DossierSession> run) {
		Desk.current().active().ifPresent(run);
	}

	private static void find() {
		FindIndex index = new FindIndex(Desk.sessions().open());
		new FindDialog(Parts.shell(), index, entry -> {
			Optional<DossierSession> session = Desk.current().session(entry.folder());
			session.ifPresent(found -> Ui.navigation().show(found, entry.target()));
		}).open();
	}
}
