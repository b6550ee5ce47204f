package org.waarborg.workbench.internal.pages;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;
import org.waarborg.ui.grid.Grid;
import org.waarborg.workbench.internal.desk.Desk;

/** Goes from signal to signal, most severe first; from the start again at the end. */
public final class NextSignal {

	private static String last = "";

	private NextSignal() {
	}

	/** The list of signals that a control is in: there one walks through the list. */
	private static Optional<Grid> list(Control control) {
		for (Control at = control; at != null; at = at.getParent())
			if (at instanceof Grid grid)
				return Optional.of(grid).filter(g -> g.model() != null && g.model().ofSignals());
		return Optional.empty();
	}

	/** Goes to the signal after the one that was shown last, in the dossier that the person works in. */
	public static void go() {
		Optional<Grid> list = list(Display.getCurrent().getFocusControl());
		if (list.isPresent()) {
			list.get().nextSignal();
			return;
		}
		Optional<DossierSession> active = Desk.current().active();
		if (active.isEmpty())
			return;
		DossierSession session = active.get();
		List<Signal> open = session.signals().open().stream().filter(s -> session.locate(s.place()).isPresent())
				.toList();
		if (open.isEmpty())
			return;
		List<String> ids = open.stream().map(Signal::id).toList();
		Signal next = open.get((ids.indexOf(last) + 1) % open.size());
		last = next.id();
		Optional<Target> target = session.locate(next.place());
		target.ifPresent(place -> Ui.navigation().show(session, place));
	}
}
