package org.waarborg.assurance.tasks.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Reassessments;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Review;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that suppliers were looked at again: by whom, when, what came out, and when next. */
final class ReviewTask extends AssuranceTask {

	private static final String OUTCOME = "outcome";
	private static final String NEXT = "next";

	private final List<String> chosen;

	ReviewTask(DossierSession session, AssuranceRegister register, List<Supplier> suppliers) {
		super(session, register, SupplierActions.class);
		chosen = ids(suppliers);
	}

	private List<Supplier> suppliers() {
		return find(chosen, Supplier.class);
	}

	@Override
	public String title() {
		return word("review.title", suppliers().size(), names(suppliers()));
	}

	@Override
	public String icon() {
		return "supplier";
	}

	@Override
	public String order() {
		return word("review.order");
	}

	private LocalDate next() {
		return day(NEXT, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(table("reviewed", List.of("supplier", "before", "due", "since"),
				suppliers().stream().map(this::row).toList()));
		inputs.add(byInput(word("review.by")));
		inputs.add(dayInput(word("review.on")));
		inputs.add(wordsInput(OUTCOME, 3, text(OUTCOME)));
		inputs.add(dayInput(NEXT, next()).problem(early()));
		inputs.add(will(word("review.will")));
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

	private List<Cell> row(Supplier supplier) {
		int since = Reassessments.of(supplier, session.dossier().dossier(), session.today()).size();
		Cell reasons = since == 0 ? Cell.of("–") : Cell.of(word("review.since", since), since).with(Status.ATTENTION);
		return List.of(Cell.of(name(supplier)),
				Cell.of(AssuranceDates.reviewed(supplier).map(this::date).orElse("–")),
				Cell.of(AssuranceDates.review(supplier, index()).map(this::date).orElse("–")), reasons);
	}

	@Override
	public Finish finish() throws TaskException {
		List<Supplier> suppliers = suppliers();
		List<Command> commands = new ArrayList<>();
		for (Supplier supplier : suppliers) {
			Review review = DossierFactory.eINSTANCE.createReview();
			review.setOn(on());
			review.setBy(by().orElseThrow());
			local(text(OUTCOME)).ifPresent(review.getOutcome()::add);
			review.setNext(next());
			commands.add(session.edits().add(supplier, Literals.SUPPLIER__REVIEWS, Identifiers.ensureIds(review)));
			if (supplier.getNextReview() != null && !supplier.getNextReview().isAfter(on())) {
				commands.add(session.edits().clear(supplier, Literals.SUPPLIER__NEXT_REVIEW));
			}
		}
		run(word("review.undo", suppliers.size(), names(suppliers)), commands);
		return Outcome.of(word("review.done", suppliers.size(), names(suppliers)));
	}
}
