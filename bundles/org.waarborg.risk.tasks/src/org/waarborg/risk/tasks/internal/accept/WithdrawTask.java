package org.waarborg.risk.tasks.internal.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Takes back the acceptance of risks: it stays on record with who withdrew it, when and why. */
final class WithdrawTask extends RegisterTask {

	private static final String REASON = "reason";

	private final List<String> chosen;

	WithdrawTask(DossierSession session, RiskRegister register, List<Risk> risks) {
		super(session, register, AcceptActions.class);
		chosen = ids(risks);
	}

	@Override
	public String title() {
		return word("withdraw.title", risks().size(), codes(risks()));
	}

	@Override
	public String order() {
		return word("withdraw.order");
	}

	private List<Risk> risks() {
		return risks(chosen).stream().filter(r -> Acceptances.counting(r).isPresent()).toList();
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(table("accepted", List.of("risk", "acceptedBy", "standing"),
				risks().stream().map(this::accepted).toList()));
		inputs.add(byInput(word("withdraw.by")));
		inputs.add(dayInput(word("withdraw.on")));
		inputs.add(Input.of(REASON, word("withdraw.reason"), new Input.Words(2), text(REASON)));
		inputs.add(tells("will", null, word("withdraw.will")));
		return List.of(new Step("withdraw", word("withdraw.step"), word("withdraw.text"), inputs, problem()));
	}

	private List<Cell> accepted(Risk risk) {
		Acceptances.Standing standing = Acceptances.of(risk, session.today(), matrices());
		String by = standing.acceptance().map(Acceptance::getApproval).map(a -> {
			String name = a.getPerson() == null ? a.getPersonName() : Labels.of(a.getPerson());
			return word("withdraw.accepted", name == null ? "–" : name, date(a.getOn()));
		}).orElse("–");
		return List.of(Cell.of(words.name(risk)), Cell.of(by), Cell.of(words.label(standing.state())));
	}

	private Optional<String> problem() {
		return risks().isEmpty() ? Optional.of(word("not.accepted"))
				: byProblem().or(() -> early()).or(() -> text(REASON).isEmpty()
						? Optional.of(word("withdraw.reason.missing"))
						: Optional.empty());
	}

	private Optional<String> early() {
		return risks().stream().filter(r -> Acceptances.counting(r).map(Acceptance::getApproval)
				.filter(a -> a.getOn() != null && on().isBefore(a.getOn())).isPresent()).findFirst()
				.map(r -> word("withdraw.early", date(on()), code(r)));
	}

	@Override
	public Finish finish() throws TaskException {
		List<Risk> risks = risks();
		Person person = by().orElseThrow();
		List<Command> commands = new ArrayList<>();
		for (Risk risk : risks) {
			Acceptance acceptance = Acceptances.counting(risk).orElseThrow();
			LocalText reason = Identifiers.ensureIds(Texts.of(OnRegister.language(session), text(REASON)));
			commands.add(session.edits().set(acceptance, Literals.ACCEPTANCE__WITHDRAWN_ON, on()));
			commands.add(session.edits().set(acceptance, Literals.ACCEPTANCE__WITHDRAWN_BY, person));
			commands.add(session.edits().add(acceptance, Literals.ACCEPTANCE__WITHDRAWN_BECAUSE, reason));
		}
		run(word("withdraw.undo", risks.size(), codes(risks)), commands);
		return Outcome.of(word("withdraw.done", risks.size(), codes(risks)));
	}
}
