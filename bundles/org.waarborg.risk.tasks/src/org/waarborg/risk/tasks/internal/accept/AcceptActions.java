package org.waarborg.risk.tasks.internal.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** To accept risks, accept them again, and take that back. */
@Component
public class AcceptActions implements ActionSource {

	@Override
	public int order() {
		return 10;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		List<Risk> risks = OnRegister.risks(selection.chosen());
		return OnRegister.of(session, screen.target()).filter(r -> !risks.isEmpty())
				.map(r -> actions(session, r, risks)).orElse(List.of());
	}

	private static List<Action> actions(DossierSession session, RiskRegister register, List<Risk> risks) {
		Messages messages = Messages.beside(AcceptActions.class, Locale.of(session.language()));
		Optional<String> cannot = OnRegister.readOnly(session).or(() -> OnRegister.nobody(session));
		Optional<String> closed = risks.stream().allMatch(r -> r.getStatus() == RiskStatus.CLOSED)
				? Optional.of(messages.get("not.open"))
				: Optional.empty();
		List<Action> actions = new ArrayList<>();
		actions.add(action("accept", messages.get("action.accept", risks.size()), "acceptance", cannot.or(() -> closed),
				() -> new AcceptTask(session, register, risks, false)));
		RiskMatrices matrices = new RiskMatrices();
		List<Risk> over = only(risks, r -> isOver(r, session, matrices));
		if (!over.isEmpty()) {
			actions.add(action("accept.again", messages.get("action.again", over.size()), "reload",
					cannot.or(() -> closed), () -> new AcceptTask(session, register, over, true)));
		}
		List<Risk> accepted = only(risks, r -> Acceptances.counting(r).isPresent());
		if (!accepted.isEmpty()) {
			actions.add(
					action("accept.withdraw", messages.get("action.withdraw", accepted.size()), "status-stop", cannot,
							() -> new WithdrawTask(session, register, accepted)));
		}
		return List.copyOf(actions);
	}

	private static boolean isOver(Risk risk, DossierSession session, RiskMatrices matrices) {
		Acceptances.State state = Acceptances.of(risk, session.today(), matrices).state();
		return risk.getStatus() == RiskStatus.OPEN
				&& (state == Acceptances.State.STALE || state == Acceptances.State.EXPIRED);
	}

	private static List<Risk> only(List<Risk> risks, Predicate<Risk> which) {
		return risks.stream().filter(which).toList();
	}

	private static Action action(String id, String label, String icon, Optional<String> whyNot,
			java.util.function.Supplier<RegisterTask> task) {
		return new Action(id, label, icon, whyNot, surface -> surface.start(task.get()));
	}
}
