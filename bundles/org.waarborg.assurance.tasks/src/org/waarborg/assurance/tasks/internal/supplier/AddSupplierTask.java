package org.waarborg.assurance.tasks.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds a supplier with what it does, and shows at once what the policy asks of that. */
final class AddSupplierTask extends ServicesTask {

	private static final String WHO = "who";
	private static final String COUNTRY = "country";
	private static final String STATUS = "status";

	AddSupplierTask(DossierSession session, AssuranceRegister register) {
		super(session, register);
	}

	@Override
	public String title() {
		return word("add.title");
	}

	@Override
	public String order() {
		return word("add.order");
	}

	// ---- who

	private SupplierStatus status() {
		return given(STATUS, SupplierStatus.class, SupplierStatus.CANDIDATE);
	}

	private Optional<Supplier> there() {
		return organisation(WHO, null).flatMap(index()::supplier)
				.or(() -> register().getSuppliers().stream().filter(s -> s.getOrganisation() != null)
						.filter(s -> text(WHO + ".new").equalsIgnoreCase(s.getOrganisation().getName())).findFirst());
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>(organisationInputs(WHO, this::isFree, null));
		inputs.add(wordsInput(COUNTRY, 1, text(COUNTRY)).problem(countryProblem()));
		inputs.add(literals(STATUS, List.of(SupplierStatus.CANDIDATE, SupplierStatus.ACTIVE), status()));
		inputs.add(dayInput(SINCE, day(SINCE, null)));
		inputs.add(byInput(word("add.owner")));
		Optional<String> problem = organisationProblem(WHO, null, true)
				.or(() -> there().map(s -> word("add.there", name(s), Objects.toString(s.getCode(), "–"))))
				.or(this::countryProblem);
		return List.of(new Step("who", word("add.step.who"), word("add.text"), inputs, problem), what(Optional.empty()),
				end(told()));
	}

	private boolean isFree(Organisation organisation) {
		return organisation.getKinds().contains(OrganisationKind.SUPPLIER)
				&& index().supplier(organisation).isEmpty();
	}

	private Optional<String> countryProblem() {
		return text(COUNTRY).isEmpty() || CountryLists.isCode(text(COUNTRY)) ? Optional.empty()
				: Optional.of(word("add.country.unknown", text(COUNTRY)));
	}

	// ---- what it does

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		String name = text(WHO + ".new").isEmpty() ? organisation(WHO, null).map(words::organisation).orElse("–")
				: text(WHO + ".new");
		inputs.add(will(word("add.will", name, words.label(status())), said()));
		inputs.addAll(follows());
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		List<Command> commands = new ArrayList<>();
		Organisation who = organisation(WHO, null, OrganisationKind.SUPPLIER, text(COUNTRY), commands);
		LocalDate since = day(SINCE, null);
		Supplier made = Adding.supplier(register(), who, status(), since, by().orElse(null));
		made.getServices().addAll(made());
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__SUPPLIERS, made));
		String name = name(made);
		run(word("add.undo", name), commands);
		return new Outcome(lines(word("add.done", name, made.getCode()), word("add.next")), List.of(),
				Optional.of(new Target(OnAssurance.SUPPLIERS, register().getId(), made.getId(), "")));
	}
}
