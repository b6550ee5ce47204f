package org.waarborg.risk.tasks.internal.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Review;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
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

/** Records that risks were looked at again: by whom, when, what came out, and when next. */
final class ReviewTask extends RegisterTask {

	private static final String OUTCOME = "outcome";
	private static final String NEXT = "next";

	private final List<String> chosen;

	ReviewTask(DossierSession session, RiskRegister register, List<Risk> risks) {
		super(session, register, RegisterActions.class);
		chosen = ids(risks);
	}

	@Override
	public String title() {
		return word("review.title", risks().size(), codes(risks()));
	}

	@Override
	public String order() {
		return word("review.order");
	}

	private List<Risk> risks() {
		return risks(chosen);
	}

	private LocalDate next() {
		return given(NEXT, LocalDate.class, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(table("reviewed", List.of("risk", "level", "nextReview"), risks().stream().map(this::row).toList()));
		inputs.add(byInput(word("review.by")));
		inputs.add(dayInput(word("review.on")));
		inputs.add(Input.of(OUTCOME, word("review.outcome"), new Input.Words(3), text(OUTCOME)));
		inputs.add(Input.of(NEXT, word("review.next"), new Input.Day(), next()).help(word("review.next.help"))
				.problem(early()));
		inputs.add(tells("will", null, word("undo.step")));
		return List.of(new Step("review", word("review.step"), word("review.text"), inputs,
				byProblem().or(this::early)
						.or(() -> text(OUTCOME).isEmpty() ? Optional.of(word("review.outcome.missing"))
								: Optional.empty())));
	}

	private Optional<String> early() {
		return next() != null && on() != null && !next().isAfter(on())
				? Optional.of(word("review.next.early", date(next())))
				: Optional.empty();
	}

	private List<Cell> row(Risk risk) {
		return List.of(Cell.of(words.name(risk)), level(Assessments.now(risk, matrices())),
				Cell.of(RiskDates.review(risk, matrices()).map(this::date).orElse("–")));
	}

	@Override
	public Finish finish() throws TaskException {
		List<Risk> risks = risks();
		List<Command> commands = new ArrayList<>();
		for (Risk risk : risks) {
			Review review = DossierFactory.eINSTANCE.createReview();
			review.setOn(on());
			review.setBy(by().orElseThrow());
			review.getOutcome().add(Texts.of(OnRegister.language(session), text(OUTCOME)));
			review.setNext(next());
			commands.add(session.edits().add(risk, Literals.RISK__REVIEWS, Identifiers.ensureIds(review)));
			if (risk.getNextReview() != null && !risk.getNextReview().isAfter(on())) {
				commands.add(session.edits().clear(risk, Literals.RISK__NEXT_REVIEW));
			}
		}
		run(word("review.undo", risks.size(), codes(risks)), commands);
		return Outcome.of(word("review.done", risks.size(), codes(risks)));
	}
}
