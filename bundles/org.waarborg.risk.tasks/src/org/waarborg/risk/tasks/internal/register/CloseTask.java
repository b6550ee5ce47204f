package org.waarborg.risk.tasks.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatments;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Closes risks, or opens them again; each time with a reason that stays on record. */
final class CloseTask extends RegisterTask {

	private static final String REASON = "reason";

	private final List<String> chosen;
	private final boolean close;
	private final String task;

	CloseTask(DossierSession session, RiskRegister register, List<Risk> risks, boolean close) {
		super(session, register, RegisterActions.class);
		chosen = ids(risks);
		this.close = close;
		task = close ? "close" : "reopen";
	}

	@Override
	public String title() {
		return word(task + ".title", risks().size(), codes(risks()));
	}

	@Override
	public String order() {
		return word(task + ".order");
	}

	private List<Risk> risks() {
		return risks(chosen);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(table("risks", List.of("risk", "level", close ? "open" : "because"),
				risks().stream().map(this::row).toList()));
		if (!close) {
			inputs.add(byInput(word("reopen.by")));
		}
		inputs.add(dayInput(word(task + ".on")));
		inputs.add(Input.of(REASON, word(task + ".reason"), new Input.Words(2), text(REASON))
				.help(word(task + ".reason.help")));
		long above = close ? risks().stream().filter(r -> !open(r).isEmpty()).count() : 0;
		if (above > 0) {
			inputs.add(tells("above", Status.ATTENTION, word("close.above", above)));
		}
		inputs.add(tells("will", null, lines(word(task + ".will"), word("undo.step"))));
		return List.of(new Step(task, word(task + ".step"), word(task + ".text"), inputs, problem()));
	}

	private List<Cell> row(Risk risk) {
		return List.of(Cell.of(words.name(risk)), level(Assessments.now(risk, matrices())),
				close ? open(risk).isEmpty() ? Cell.EMPTY : Cell.of(open(risk)).with(Status.ATTENTION)
						: Cell.of(because(risk)));
	}

	/** What is not finished about a risk. */
	private String open(Risk risk) {
		long treatments = risk.getTreatments().stream().filter(Treatments::isOpen).count();
		boolean above = Assessments.now(risk, matrices()).filter(Thresholds::above).isPresent()
				&& !Acceptances.of(risk, session.today(), matrices()).holds();
		return String.join(", ", List.of(above ? word("close.isAbove") : "",
				treatments > 0 ? word("close.treatments", treatments) : "").stream().filter(t -> !t.isEmpty())
				.toList());
	}

	private String because(Risk risk) {
		return (date(risk.getClosedOn()) + ' ' + words.text(risk.getClosedBecause())).strip();
	}

	private Optional<String> problem() {
		return (close ? dayProblem() : byProblem()).or(
				() -> text(REASON).isEmpty() ? Optional.of(word(task + ".reason.missing")) : Optional.empty());
	}

	@Override
	public Finish finish() throws TaskException {
		List<Risk> risks = risks();
		List<Command> commands = new ArrayList<>();
		risks.forEach(r -> commands.addAll(close ? close(r) : reopen(r)));
		run(word(task + ".undo", risks.size(), codes(risks)), commands);
		return Outcome.of(word(task + ".done", risks.size(), codes(risks)));
	}

	private List<Command> close(Risk risk) {
		List<Command> commands = new ArrayList<>();
		LocalText reason = Identifiers.ensureIds(Texts.of(OnRegister.language(session), text(REASON)));
		commands.add(session.edits().set(risk, Literals.RISK__STATUS, RiskStatus.CLOSED));
		commands.add(session.edits().set(risk, Literals.RISK__CLOSED_ON, on()));
		if (!risk.getClosedBecause().isEmpty()) {
			commands.add(session.edits().delete(List.copyOf(risk.getClosedBecause())));
		}
		commands.add(session.edits().add(risk, Literals.RISK__CLOSED_BECAUSE, reason));
		return commands;
	}

	/** Why it had been closed is kept in a note. */
	private List<Command> reopen(Risk risk) {
		List<Command> commands = new ArrayList<>();
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setAuthor(by().orElseThrow());
		note.setOn(on());
		note.setText(word("reopen.note", text(REASON), because(risk)));
		commands.add(session.edits().set(risk, Literals.RISK__STATUS, RiskStatus.OPEN));
		commands.add(session.edits().clear(risk, Literals.RISK__CLOSED_ON));
		if (!risk.getClosedBecause().isEmpty()) {
			commands.add(session.edits().delete(List.copyOf(risk.getClosedBecause())));
		}
		commands.add(session.edits().add(risk, DossierPackage.Literals.ELEMENT__NOTES, Identifiers.ensureIds(note)));
		return commands;
	}
}
