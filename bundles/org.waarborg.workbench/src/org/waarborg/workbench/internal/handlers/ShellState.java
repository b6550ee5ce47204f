package org.waarborg.workbench.internal.handlers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.Navigation;
import org.waarborg.ui.Ui;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.NavigationService;

/** What can be done now, for the enablement of commands: each variable is a Boolean, as {@code equals} in plugin.xml compares it. */
public final class ShellState extends AbstractSourceProvider {

	private static final String PREFIX = "org.waarborg.workbench.can";
	private static final String[] NAMES = { "Close", "Save", "SaveAll", "Undo", "Redo", "Back", "Forward", "Repair" };

	private final Runnable listener = this::refresh;
	private final Listener typing = event -> typing();
	private Map<String, Boolean> told = Map.of();
	private String labels = "";
	private boolean waiting;

	/** Made by the platform. */
	public ShellState() {
		Display display = Display.getCurrent();
		if (display == null)
			return;
		// What is in front may be another without a change: then a moment later is early enough.
		Desk.current().addListener(listener);
		// Who undoes and at once does it again is not told that there is nothing.
		Desk.current().addListenerAtOnce(listener);
		display.addFilter(SWT.FocusIn, typing);
		display.addFilter(SWT.Modify, typing);
	}

	@Override
	public Map<String, Boolean> getCurrentState() {
		told = now();
		return told;
	}

	@Override
	public String[] getProvidedSourceNames() {
		String[] names = new String[NAMES.length];
		for (int i = 0; i < NAMES.length; i++)
			names[i] = PREFIX + NAMES[i];
		return names;
	}

	private static Map<String, Boolean> now() {
		Optional<DossierSession> active = Desk.current().active();
		Optional<NavigationService> history = Ui.service(Navigation.class).filter(NavigationService.class::isInstance)
				.map(NavigationService.class::cast);
		boolean[] can = { active.isPresent(), active.filter(ShellState::writable).isPresent(),
				Desk.sessions().open().stream().anyMatch(ShellState::writable), UndoCommand.label(false).isPresent(),
				UndoCommand.label(true).isPresent(),
				history.filter(NavigationService::canGoBack).isPresent(),
				history.filter(NavigationService::canGoForward).isPresent(),
				active.filter(s -> !s.dossier().problems().isEmpty()).isPresent() };
		Map<String, Boolean> state = new HashMap<>();
		for (int i = 0; i < NAMES.length; i++)
			state.put(PREFIX + NAMES[i], can[i]);
		return state;
	}

	/** Whether there may be something to save: what is being typed is no change of the dossier yet. */
	private static boolean writable(DossierSession session) {
		return session.dossier().writable();
	}

	/** Typing has its own undo. The field is told of it after this. */
	private void typing() {
		if (waiting)
			return;
		waiting = true;
		Display.getCurrent().asyncExec(() -> {
			waiting = false;
			refresh();
		});
	}

	private void refresh() {
		Map<String, Boolean> state = now();
		if (!state.equals(told)) {
			told = state;
			fireSourceChanged(ISources.WORKBENCH, state);
		}
		String say = UndoCommand.label(false) + " " + UndoCommand.label(true);
		if (!say.equals(labels) && PlatformUI.isWorkbenchRunning()) {
			labels = say;
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			commands.refreshElements("org.eclipse.ui.edit.undo", null);
			commands.refreshElements("org.eclipse.ui.edit.redo", null);
		}
	}

	@Override
	public void dispose() {
		Display display = Display.getCurrent();
		if (display == null)
			return;
		Desk.current().removeListener(listener);
		display.removeFilter(SWT.FocusIn, typing);
		display.removeFilter(SWT.Modify, typing);
	}
}
