package org.waarborg.risk.tasks.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatments;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** What is done with the treatment plan as a whole: try out what it comes to, and approve it. */
@Component
public class PlanActions implements ActionSource {

	private final ControlSetRegistry sets;

	/**
	 * With what is installed.
	 *
	 * @param sets name the controls of the plan
	 */
	@Activate
	public PlanActions(@Reference ControlSetRegistry sets) {
		this.sets = sets;
	}

	@Override
	public int order() {
		return 11;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return screen.target().source().equals(OnRegister.TREND) ? List.of()
				: OnRegister.of(session, screen.target()).map(r -> actions(session, r, selection)).orElse(List.of());
	}

	private List<Action> actions(DossierSession session, RiskRegister register, Selection selection) {
		Messages messages = Messages.beside(PlanActions.class, Locale.of(session.language()));
		Optional<String> cannot = OnRegister.readOnly(session);
		List<Risk> chosen = tried(selection.chosen());
		List<Risk> shown = tried(selection.shown());
		List<Action> actions = new ArrayList<>();
		List<Risk> first = selection.chosen().isEmpty() ? shown : chosen;
		actions.add(whatIf("whatif", messages.get("action.whatif"), session, register, first, cannot.or(
				() -> first.isEmpty() ? Optional.of(messages.get("not.treatments")) : Optional.empty())));
		// A grid has a row chosen nearly always: all that the filter leaves can be tried out beside it.
		if (!selection.chosen().isEmpty() && shown.size() > chosen.size()) {
			actions.add(
					whatIf("whatif.shown", messages.get("action.whatif.shown", shown.size()), session, register, shown,
							cannot));
		}
		boolean planned = RiskRegisters.open(register).stream().anyMatch(ApprovePlanTask::isPlanned);
		actions.add(new Action("plan.approve", messages.get("action.approve"), "status-done",
				cannot.or(() -> OnRegister.nobody(session))
						.or(() -> planned ? Optional.empty() : Optional.of(messages.get("not.plan"))),
				surface -> surface.start(new ApprovePlanTask(session, register,
						OnRegister.risks(selection.chosen()), sets))));
		return List.copyOf(actions);
	}

	private static List<Risk> tried(List<Row> rows) {
		return OnRegister.risks(rows).stream().filter(r -> r.getStatus() == RiskStatus.OPEN)
				.filter(r -> !Treatments.ahead(r).isEmpty()).toList();
	}

	private static Action whatIf(String id, String label, DossierSession session, RiskRegister register,
			List<Risk> risks, Optional<String> whyNot) {
		return new Action(id, label, "heat-map", whyNot,
				surface -> surface.start(new WhatIfTask(session, register, risks)));
	}
}
