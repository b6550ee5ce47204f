package org.waarborg.assurance.tasks.internal.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that somebody looked at what a change at a supplier means. */
final class SettleTask extends AssuranceTask {

	private static final String CHANGES = "changes";
	private static final String OUTCOME = "outcome";

	private final String supplier;

	SettleTask(DossierSession session, AssuranceRegister register, Supplier supplier) {
		super(session, register, SupplierActions.class);
		this.supplier = supplier.getId();
	}

	private Supplier supplier() {
		return get(supplier, Supplier.class);
	}

	private List<SupplierChange> open() {
		return supplier().getChanges().stream().filter(c -> c.getSettledOn() == null).toList();
	}

	private List<SupplierChange> chosen() {
		List<SupplierChange> open = open();
		List<String> ticked = ticked(CHANGES, ids(open));
		return open.stream().filter(c -> ticked.contains(c.getId())).toList();
	}

	@Override
	public String title() {
		return word("settle.title", name(supplier()));
	}

	@Override
	public String icon() {
		return "supplier";
	}

	@Override
	public String order() {
		return word("settle.order");
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(CHANGES, word(CHANGES), new Input.Several(open().stream()
				.map(c -> new Option(c.getId(), sentence(words.label(c.getKind())) + ": " + words.text(c.getText()),
						date(c.getOn()), ""))
				.toList()), ids(chosen())));
		inputs.add(byInput(word("settle.by")));
		inputs.add(dayInput(word("settle.on")));
		inputs.add(wordsInput(OUTCOME, 3, text(OUTCOME)));
		inputs.add(will());
		Optional<String> problem = chosen().isEmpty() ? Optional.of(word("settle.nothing"))
				: byProblem().or(() -> text(OUTCOME).isEmpty() ? Optional.of(word("settle.outcome.missing"))
						: Optional.empty())
						.or(() -> chosen().stream().flatMap(c -> order(c.getOn(), on()).stream()).findFirst());
		return List.of(new Step("settle", word("settle.step"), word("settle.text"), inputs, problem));
	}

	@Override
	public Finish finish() throws TaskException {
		Supplier about = supplier();
		List<SupplierChange> chosen = chosen();
		List<Command> commands = new ArrayList<>();
		for (SupplierChange change : chosen) {
			commands.add(session.edits().set(change, Literals.SUPPLIER_CHANGE__SETTLED_ON, on()));
			commands.add(session.edits().set(change, Literals.SUPPLIER_CHANGE__SETTLED_BY, by().orElseThrow()));
			local(text(OUTCOME)).ifPresent(
					t -> commands.add(session.edits().add(change, Literals.SUPPLIER_CHANGE__OUTCOME, t)));
		}
		run(word("settle.undo", name(about)), commands);
		return Outcome.of(word("settle.done", chosen.size(), name(about)));
	}
}
