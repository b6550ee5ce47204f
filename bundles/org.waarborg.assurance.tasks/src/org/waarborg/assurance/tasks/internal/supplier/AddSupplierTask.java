package org.waarborg.assurance.tasks.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Status;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds a supplier with what it does, and shows at once what the policy asks of that. */
final class AddSupplierTask extends AssuranceTask {

	private static final String WHO = "who";
	private static final String COUNTRY = "country";
	private static final String STATUS = "status";
	private static final String SINCE = "since";
	private static final String SERVICES = "services";
	private static final String ASSETS = "assets";
	private static final String CRITICALITY = "criticality";
	private static final String ROLE = "role";
	private static final String DATA = "data";

	AddSupplierTask(DossierSession session, AssuranceRegister register) {
		super(session, register, SupplierActions.class);
	}

	@Override
	public String title() {
		return word("add.title");
	}

	@Override
	public String icon() {
		return "add";
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
		return List.of(new Step("who", word("add.step.who"), word("add.text"), inputs, problem), what(), end(told()));
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

	private List<String> services() {
		return text(SERVICES).lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
	}

	private Criticality criticality() {
		return given(CRITICALITY, Criticality.class, Criticality.UNKNOWN);
	}

	private ProcessingRole role() {
		return given(ROLE, ProcessingRole.class, ProcessingRole.UNKNOWN);
	}

	private List<DataKind> data() {
		List<?> values = given(DATA, List.class, List.of());
		return values.stream().map(DataKind.class::cast).toList();
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(SERVICES, 3, text(SERVICES)));
		inputs.add(
				severalElements(ASSETS, session.dossier().dossier().getAssets(), "asset", ticked(ASSETS, List.of())));
		inputs.add(literals(CRITICALITY, Arrays.asList(Criticality.values()), criticality()));
		inputs.add(literals(ROLE, Arrays.asList(ProcessingRole.values()), role()));
		inputs.add(severalLiterals(DATA, DataKind.values(), data()));
		boolean both = data().contains(DataKind.NONE) && data().size() > 1;
		return new Step("what", word("add.step.what"), word("add.what.text"), inputs,
				both ? Optional.of(word("add.data.none")) : Optional.empty());
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		String name = text(WHO + ".new").isEmpty() ? organisation(WHO, null).map(words::organisation).orElse("–")
				: text(WHO + ".new");
		inputs.add(will(word("add.will", name, words.label(status())),
				services().isEmpty() ? "" : word("add.services", services().size(), String.join(", ", services()))));
		List<String> asked = asked();
		if (!asked.isEmpty()) {
			inputs.add(tells("asked", null, word("add.asked", String.join("\n", asked))));
		}
		if (data().contains(DataKind.CITIZEN_SERVICE_NUMBER)) {
			inputs.add(tells("citizen", Status.ATTENTION, word("add.citizen")));
		}
		if (role() == ProcessingRole.UNKNOWN && !services().isEmpty()) {
			inputs.add(tells("unclear", Status.ATTENTION, word("add.role.unknown")));
		}
		return inputs;
	}

	/** What the policy asks of such a service. */
	private List<String> asked() {
		if (services().isEmpty() || index().policy().isEmpty()) {
			return List.of();
		}
		SuppliedService like = Adding.service(register(), Map.of(), criticality(), role(), data(), Set.of());
		return Policies.lines(index().policy().get(), like).stream().map(PolicyLine::getDemands)
				.flatMap(List::stream).map(d -> "• " + sentence(words.demand(d, Optional.of(session.controlSets()))))
				.distinct().toList();
	}

	@Override
	public Finish finish() throws TaskException {
		List<Command> commands = new ArrayList<>();
		Organisation who = organisation(WHO, null, OrganisationKind.SUPPLIER, text(COUNTRY), commands);
		LocalDate since = day(SINCE, null);
		Supplier made = Adding.supplier(register(), who, status(), since, by().orElse(null));
		Set<String> taken = new HashSet<>();
		List<Asset> assets = find(ticked(ASSETS, List.of()), Asset.class);
		for (String service : services()) {
			SuppliedService one = Adding.service(register(), said(service), criticality(), role(), data(), taken);
			one.setFrom(since);
			one.getAssets().addAll(assets);
			taken.add(one.getCode());
			made.getServices().add(one);
		}
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__SUPPLIERS, made));
		String name = name(made);
		run(word("add.undo", name), commands);
		return new Outcome(lines(word("add.done", name, made.getCode()), word("add.next")), List.of(),
				Optional.of(new Target(OnAssurance.SUPPLIERS, register().getId(), made.getId(), "")));
	}
}
