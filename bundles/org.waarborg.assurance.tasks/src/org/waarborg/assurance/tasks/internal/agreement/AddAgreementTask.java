package org.waarborg.assurance.tasks.internal.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Status;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds an agreement: with whom, about what, where it is found, and how long it holds. */
final class AddAgreementTask extends AssuranceTask {

	private static final String PARTY = "party";
	private static final String KIND = "kind";
	private static final String FORM = "form";
	private static final String SERVICES = "services";
	private static final String VERSION = "version";
	private static final String TEMPLATE = "template";
	private static final String DOCUMENT = "document";
	private static final String SIGNED = "signed";
	private static final String FROM = "from";
	private static final String UNTIL = "until";
	private static final String RENEWAL = "renewal";
	private static final String NOTICE = "notice";
	private static final int LONGEST_NOTICE = 24;

	private final String supplier;
	private final List<String> about;

	AddAgreementTask(DossierSession session, AssuranceRegister register, Supplier of, List<SuppliedService> services) {
		super(session, register, AgreementActions.class);
		supplier = of == null ? null : of.getId();
		about = ids(services);
	}

	private Organisation proposed() {
		return find(supplier, Supplier.class).map(Supplier::getOrganisation).orElse(null);
	}

	@Override
	public String title() {
		return proposed() == null ? word("add.title") : word("add.title.with", words.organisation(proposed()));
	}

	@Override
	public String icon() {
		return "agreement";
	}

	@Override
	public String order() {
		return word("add.order");
	}

	// ---- with whom, about what

	private List<SuppliedService> services() {
		return organisation(PARTY, proposed()).flatMap(index()::supplier).map(s -> List.copyOf(s.getServices()))
				.orElse(List.of());
	}

	private List<SuppliedService> chosen() {
		List<SuppliedService> all = services();
		List<String> ticked = ticked(SERVICES, about);
		return all.stream().filter(s -> ticked.contains(s.getId())).toList();
	}

	/** A processor needs a processor agreement first. */
	private AgreementKind kind() {
		boolean processor = services().stream().anyMatch(s -> s.getRole() == ProcessingRole.PROCESSOR
				&& Agreements.about(s, AgreementKind.PROCESSOR, index()).isEmpty());
		return given(KIND, AgreementKind.class, processor || services().isEmpty() ? AgreementKind.PROCESSOR
				: AgreementKind.SERVICE);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>(
				organisationInputs(PARTY, o -> index().supplier(o).isPresent(), proposed()));
		inputs.add(literals(KIND, Arrays.asList(AgreementKind.values()), kind()));
		if (!services().isEmpty()) {
			inputs.add(severalElements(SERVICES, services(), "asset", ids(chosen())));
		}
		inputs.add(literals(FORM, Arrays.asList(AgreementForm.values()),
				given(FORM, AgreementForm.class, AgreementForm.UNKNOWN)));
		inputs.add(elements(DOCUMENT, session.dossier().dossier().getDocuments(), "document", true, document()));
		return List.of(new Step("what", word("add.step.what"), word("add.text"), inputs,
				organisationProblem(PARTY, proposed(), true)), held(), end(told()));
	}

	private Optional<Document> document() {
		return find(given(DOCUMENT, String.class, null), Document.class);
	}

	// ---- how long it holds

	private LocalDate signed() {
		return day(SIGNED, null);
	}

	private LocalDate from() {
		return day(FROM, signed());
	}

	private LocalDate until() {
		return day(UNTIL, null);
	}

	private Renewal renewal() {
		return given(RENEWAL, Renewal.class, until() == null ? Renewal.TACIT : Renewal.NONE);
	}

	private Step held() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(wordsInput(VERSION, 1, text(VERSION)));
		inputs.add(wordsInput(TEMPLATE, 1, text(TEMPLATE)));
		inputs.add(dayInput(SIGNED, signed()).problem(ahead(signed())));
		inputs.add(dayInput(FROM, from()));
		inputs.add(dayInput(UNTIL, until()).problem(order(from(), until())));
		inputs.add(literals(RENEWAL, Arrays.asList(Renewal.values()), renewal()));
		inputs.add(months(NOTICE, word(NOTICE), notice(), words::period));
		return new Step("held", word("add.step.held"), word("add.held.text"), inputs,
				ahead(signed()).or(() -> order(from(), until())));
	}

	private Integer notice() {
		return given(NOTICE, Integer.class, null);
	}

	/** A length of time in months, as agreements have it. */
	static Input months(String id, String label, Integer value, java.util.function.Function<Period, String> words) {
		List<Option> options = new ArrayList<>();
		for (int i = 1; i <= LONGEST_NOTICE; i = i < 6 ? i + 1 : i * 2) {
			options.add(new Option(Integer.valueOf(i), words.apply(Period.ofMonths(i)), "", ""));
		}
		return Input.of(id, label, new Input.Choice(options, true), value);
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		String name = text(PARTY + ".new").isEmpty()
				? organisation(PARTY, proposed()).map(words::organisation).orElse("–")
				: text(PARTY + ".new");
		inputs.add(will(word("add.will", sentence(words.label(kind())), name),
				chosen().isEmpty() ? word("add.all") : word("add.services", names(chosen()))));
		if (signed() == null) {
			inputs.add(tells("unsigned", Status.ATTENTION, word("add.unsigned")));
		}
		if (kind() == AgreementKind.PROCESSOR) {
			inputs.add(tells("checklist", null, word("add.checklist")));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		List<Command> commands = new ArrayList<>();
		List<SuppliedService> services = chosen();
		Organisation party = organisation(PARTY, proposed(), OrganisationKind.SUPPLIER, "", commands);
		Agreement made = Adding.agreement(register(), party, kind(), given(FORM, AgreementForm.class,
				AgreementForm.UNKNOWN));
		made.getServices().addAll(services);
		document().ifPresent(made::setDocument);
		made.setVersion(text(VERSION).isEmpty() ? null : text(VERSION));
		made.setTemplate(text(TEMPLATE).isEmpty() ? null : text(TEMPLATE));
		made.setSignedOn(signed());
		made.setFrom(from());
		made.setUntil(until());
		made.setRenewal(renewal());
		made.setNotice(notice() == null ? null : Period.ofMonths(notice().intValue()));
		session.me().ifPresent(made::setOwner);
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__AGREEMENTS, made));
		String name = name(made);
		run(word("add.undo", name), commands);
		return new Outcome(word("add.done", sentence(name), made.getCode()), List.of(),
				Optional.of(new Target(OnAssurance.AGREEMENTS, register().getId(), made.getId(), "")));
	}
}
