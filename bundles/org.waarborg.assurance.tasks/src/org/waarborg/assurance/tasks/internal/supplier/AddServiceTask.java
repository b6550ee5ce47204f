package org.waarborg.assurance.tasks.internal.supplier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds a service to a supplier that is there: whose it is, what it is, and what the policy asks of it. */
final class AddServiceTask extends ServicesTask {

	private static final String SUPPLIER = "supplier";

	private final String first;

	/** A task that proposes a supplier; nobody where that is null. */
	AddServiceTask(DossierSession session, AssuranceRegister register, Supplier first) {
		super(session, register);
		this.first = first == null ? null : first.getId();
	}

	/** The suppliers that can still get a service, by name. */
	static List<Supplier> suppliers(AssuranceRegister register) {
		return register.getSuppliers().stream().filter(AssuranceRegisters::supplies).toList();
	}

	private Optional<Supplier> supplier() {
		return find(given(SUPPLIER, String.class, first), Supplier.class);
	}

	@Override
	public String title() {
		return word("addService.title");
	}

	@Override
	public String order() {
		return word("addService.order");
	}

	@Override
	public List<Step> steps() {
		List<Supplier> all = new ArrayList<>(suppliers(register()));
		all.sort(Comparator.comparing(words::name, String.CASE_INSENSITIVE_ORDER));
		List<Input> inputs = List.of(elements(SUPPLIER, all, "supplier", false, supplier()),
				dayInput(SINCE, day(SINCE, null)));
		Optional<String> nobody = supplier().isEmpty() ? Optional.of(word("addService.supplier.missing"))
				: Optional.empty();
		Optional<String> nothing = services().isEmpty() ? Optional.of(word("addService.missing")) : Optional.empty();
		List<Input> told = new ArrayList<>(List.of(
				will(supplier().map(s -> word("addService.will", name(s))).orElse(""), said())));
		told.addAll(follows());
		return List.of(new Step("who", word("add.step.who"), word("addService.text"), inputs, nobody), what(nothing),
				end(told));
	}

	@Override
	public Finish finish() throws TaskException {
		Supplier supplier = supplier().orElseThrow();
		List<SuppliedService> made = made();
		List<Command> commands = new ArrayList<>();
		made.forEach(s -> commands.add(session.edits().add(supplier, Literals.SUPPLIER__SERVICES, s)));
		run(word("addService.undo", made.size(), name(supplier)), commands);
		return new Outcome(word("addService.done", made.size(), name(supplier)), List.of(), Optional.of(
				new Target(OnAssurance.SERVICES, register().getId(), made.getFirst().getId(), "")));
	}
}
