package org.waarborg.assurance.tasks.internal.supplier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierChangeKind;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.Identifiers;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records that something changed at a supplier: it is to be assessed again. */
final class ChangeTask extends AssuranceTask {

	private static final String KIND = "kind";
	private static final String TEXT = "text";

	private final String supplier;

	ChangeTask(DossierSession session, AssuranceRegister register, Supplier supplier) {
		super(session, register, SupplierActions.class);
		this.supplier = supplier.getId();
	}

	private Supplier supplier() {
		return get(supplier, Supplier.class);
	}

	@Override
	public String title() {
		return word("change.title", name(supplier()));
	}

	@Override
	public String icon() {
		return "supplier";
	}

	@Override
	public String order() {
		return word("change.order");
	}

	private SupplierChangeKind kind() {
		return given(KIND, SupplierChangeKind.class, SupplierChangeKind.OTHER);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(literals(KIND, Arrays.asList(SupplierChangeKind.values()), kind()));
		inputs.add(dayInput(word("change.on")));
		inputs.add(wordsInput(TEXT, 3, text(TEXT)));
		inputs.add(will(word("change.will")));
		return List.of(new Step("change", word("change.step"), word("change.text"), inputs, dayProblem().or(
				() -> text(TEXT).isEmpty() ? Optional.of(word("change.missing")) : Optional.empty())));
	}

	@Override
	public Finish finish() throws TaskException {
		Supplier about = supplier();
		SupplierChange made = AssuranceFactory.eINSTANCE.createSupplierChange();
		made.setKind(kind());
		made.setOn(on());
		local(text(TEXT)).ifPresent(made.getText()::add);
		String kind = words.label(kind());
		run(word("change.undo", name(about), kind),
				List.of(session.edits().add(about, Literals.SUPPLIER__CHANGES, Identifiers.ensureIds(made))));
		return Outcome.of(word("change.done", name(about), kind));
	}
}
