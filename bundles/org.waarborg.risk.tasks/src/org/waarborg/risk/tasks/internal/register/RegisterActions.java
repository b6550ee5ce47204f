package org.waarborg.risk.tasks.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** What is done with a register and its risks: review, close, open again, and freeze as it is. */
@Component
public class RegisterActions implements ActionSource {

	@Override
	public int order() {
		return 12;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<RiskRegister> register = OnRegister.of(session, screen.target());
		if (register.isEmpty()) {
			return List.of();
		}
		Messages messages = Messages.beside(RegisterActions.class, Locale.of(session.language()));
		Optional<String> cannot = OnRegister.readOnly(session);
		Optional<String> nobody = cannot.or(() -> OnRegister.nobody(session));
		List<Action> actions = new ArrayList<>();
		if (screen.target().source().equals(OnRegister.RISKS)) {
			List<Risk> chosen = OnRegister.risks(selection.chosen());
			List<Risk> open = of(chosen, RiskStatus.OPEN);
			List<Risk> closed = of(chosen, RiskStatus.CLOSED);
			RiskRegister r = register.get();
			if (!open.isEmpty()) {
				actions.add(action("review", messages.get("action.review", open.size()), "assessment", nobody,
						() -> new ReviewTask(session, r, open)));
				actions.add(action("close", messages.get("action.close", open.size()), "status-stop", cannot,
						() -> new CloseTask(session, r, open, true)));
			}
			if (!closed.isEmpty()) {
				actions.add(action("reopen", messages.get("action.reopen", closed.size()), "undo", nobody,
						() -> new CloseTask(session, r, closed, false)));
			}
		}
		if (!screen.target().source().equals(OnRegister.PLAN)) {
			actions.add(action("snapshot", messages.get("action.snapshot"), "snapshot", nobody,
					() -> new SnapshotTask(session, register.get())));
		}
		return List.copyOf(actions);
	}

	private static List<Risk> of(List<Risk> risks, RiskStatus status) {
		return risks.stream().filter(r -> r.getStatus() == status).toList();
	}

	private static Action action(String id, String label, String icon, Optional<String> whyNot,
			Supplier<RegisterTask> task) {
		return new Action(id, label, icon, whyNot, surface -> surface.start(task.get()));
	}
}
