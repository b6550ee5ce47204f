package org.waarborg.assurance.tasks.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementOfApplicability;

/** Ends the relation with a supplier, or says that it is being left; shows first what hangs on it. */
final class EndTask extends AssuranceTask {

	private static final String STATUS = "status";
	private static final String UNTIL = "until";
	private static final String REASON = "reason";

	private final String supplier;

	EndTask(DossierSession session, AssuranceRegister register, Supplier supplier) {
		super(session, register, SupplierActions.class);
		this.supplier = supplier.getId();
	}

	private Supplier supplier() {
		return get(supplier, Supplier.class);
	}

	@Override
	public String title() {
		return word("end.title", name(supplier()));
	}

	@Override
	public String icon() {
		return "supplier";
	}

	@Override
	public String order() {
		return word("end.order");
	}

	private SupplierStatus status() {
		return given(STATUS, SupplierStatus.class,
				supplier().getStatus() == SupplierStatus.ACTIVE ? SupplierStatus.LEAVING : SupplierStatus.ENDED);
	}

	private LocalDate until() {
		return day(UNTIL, supplier().getUntil());
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(literals(STATUS, List.of(SupplierStatus.LEAVING, SupplierStatus.ENDED), status()));
		inputs.add(dayInput(UNTIL, until()).problem(order(supplier().getFrom(), until())));
		inputs.add(wordsInput(REASON, 2, text(REASON)));
		Optional<String> problem = until() == null && status() == SupplierStatus.ENDED
				? Optional.of(word("end.until.missing"))
				: order(supplier().getFrom(), until())
						.or(() -> status() == SupplierStatus.ENDED ? ahead(until()) : Optional.empty())
						.or(() -> text(REASON).isEmpty() ? Optional.of(word("end.reason.missing")) : Optional.empty());
		return List.of(new Step("end.how", word("end.step"), word("end.text"), inputs, problem), end(told()));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(will(word("end.will", name(supplier()), words.label(status())), word("end.keeps")));
		List<List<Cell>> open = open();
		if (!open.isEmpty()) {
			inputs.add(table("open", List.of("what", "stands"), open));
			inputs.add(tells("still", Status.ATTENTION, word("end.still", open.size())));
		}
		return inputs;
	}

	/** What hangs on the supplier: parts of controls, agreements in force, services without a tested exit. */
	private List<List<Cell>> open() {
		Supplier about = supplier();
		List<List<Cell>> open = new ArrayList<>();
		long parts = session.dossier().roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream()).filter(d -> d.getApplicability() == Applicability.APPLICABLE)
				.flatMap(d -> d.getParts().stream())
				.filter(p -> p.getProvider() != null && p.getProvider() == about.getOrganisation()).count();
		if (parts > 0) {
			open.add(List.of(Cell.of(word("end.parts")), Cell.of(word("end.parts.count", parts))));
		}
		for (Agreement agreement : index().agreements(about.getOrganisation())) {
			if (Agreements.state(agreement, session.today()) == Agreements.State.IN_FORCE) {
				open.add(List.of(Cell.of(name(agreement)), Cell.of(words.label(Agreements.State.IN_FORCE))));
			}
		}
		for (SuppliedService service : about.getServices()) {
			if (service.getExitPlan() == null) {
				open.add(List.of(Cell.of(name(service)), Cell.of(word("end.noPlan")).with(Status.ATTENTION)));
			}
		}
		return open;
	}

	@Override
	public Finish finish() throws TaskException {
		Supplier about = supplier();
		SupplierStatus status = status();
		List<Command> commands = new ArrayList<>();
		change(commands, about, Literals.SUPPLIER__STATUS, status);
		change(commands, about, Literals.SUPPLIER__UNTIL, until());
		if (status == SupplierStatus.ENDED) {
			about.getServices().stream().filter(s -> s.getUntil() == null)
					.forEach(s -> change(commands, s, Literals.SUPPLIED_SERVICE__UNTIL, until()));
		}
		Note note = DossierFactory.eINSTANCE.createNote();
		session.me().ifPresent(note::setAuthor);
		note.setOn(session.today());
		note.setText(org.waarborg.controlset.Messages
				.beside(SupplierActions.class, java.util.Locale.of(OnAssurance.language(session)))
				.get("end.note", text(REASON)));
		commands.add(session.edits().add(about, DossierPackage.Literals.ELEMENT__NOTES, Identifiers.ensureIds(note)));
		run(word("end.undo", name(about)), commands);
		return Outcome.of(word("end.done", name(about), words.label(status)));
	}
}
