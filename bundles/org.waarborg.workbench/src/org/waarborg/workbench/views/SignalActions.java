package org.waarborg.workbench.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.SignalDecision;
import org.waarborg.rules.screens.SignalDecision.Kind;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.ui.grid.RowActions;

/**
 * Accepting, muting and withdrawing signals, wherever they are listed. UI thread only.
 *
 * @since 0.1
 */
@Component
public class SignalActions implements RowActions {

	@Override
	public List<Action> actions(DossierSession session, Screen screen, List<Row> rows) {
		List<String> ids = rows.stream().filter(r -> r.subject() instanceof Signal).map(Row::id).toList();
		if (ids.size() < rows.size())
			return List.of();
		List<Signal> signals = signals(session, ids);
		return Arrays.stream(Kind.values())
				.map(kind -> new Action("decide." + kind, SignalDecision.label(session, kind),
						icon(kind), SignalDecision.whyNot(session, kind, signals),
						surface -> decide(shell(), session, kind, signals(session, ids))))
				.toList();
	}

	static String icon(Kind kind) {
		return switch (kind) {
			case ACCEPT -> "signal-accepted";
			case MUTE -> "signal-muted";
			case WITHDRAW -> "undo";
		};
	}

	/** As they are now: a check makes them anew. */
	static List<Signal> signals(DossierSession session, List<String> ids) {
		return session.signals().signals().stream().filter(s -> ids.contains(s.id())).toList();
	}

	private static Shell shell() {
		return Display.getCurrent().getActiveShell();
	}

	/**
	 * Asks what is needed and does it; nothing happens to signals that it does not fit.
	 *
	 * @throws IllegalStateException with the reason when it could not be done; nothing was changed then
	 */
	static void decide(Shell parent, DossierSession session, Kind kind, List<Signal> signals) {
		if (SignalDecision.whyNot(session, kind, signals).isPresent())
			return;
		DecisionDialog dialog = new DecisionDialog(parent, new SignalDecision(session, kind, signals));
		if (kind == Kind.WITHDRAW)
			dialog.run();
		else
			dialog.open();
		Optional<String> failure = dialog.failure();
		if (failure.isPresent())
			throw new IllegalStateException(failure.get());
	}
}
