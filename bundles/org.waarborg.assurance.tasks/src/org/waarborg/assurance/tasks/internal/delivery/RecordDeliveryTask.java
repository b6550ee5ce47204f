package org.waarborg.assurance.tasks.internal.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;

/** Records what was given to whom: what, to whom under which agreement, and the file that it was. */
final class RecordDeliveryTask extends AssuranceTask {

	private static final String KIND = "kind";
	private static final String STATEMENT = "statement";
	private static final String VERSION = "version";
	private static final String TO = "to";
	private static final String AGREEMENT = "agreement";
	private static final String CHANNEL = "channel";

	private final String certificate;

	RecordDeliveryTask(DossierSession session, AssuranceRegister register, Certificate certificate) {
		super(session, register, DeliveryActions.class);
		this.certificate = certificate == null ? null : certificate.getId();
	}

	@Override
	public String title() {
		return word("deliver.title");
	}

	@Override
	public String icon() {
		return "delivery";
	}

	@Override
	public String order() {
		return word("deliver.order");
	}

	@Override
	public List<Step> steps() {
		return List.of(what(), whom(), proofStep(), end(told()));
	}

	// ---- what

	private DeliveryKind kind() {
		return given(KIND, DeliveryKind.class, certificate != null ? DeliveryKind.CERTIFICATE
				: statements().isEmpty() ? DeliveryKind.PACK : DeliveryKind.RELEASE);
	}

	private List<StatementOfApplicability> statements() {
		return session.dossier().roots(StatementOfApplicability.class).stream().filter(s -> !versions(s).isEmpty())
				.toList();
	}

	private List<Version> versions(StatementOfApplicability statement) {
		return Versions.ifReadable(session.dossier(), statement).map(Versions::all).orElse(List.of());
	}

	private Optional<StatementOfApplicability> statement() {
		return kind() != DeliveryKind.RELEASE ? Optional.empty()
				: find(given(STATEMENT, String.class,
						statements().stream().findFirst().map(StatementOfApplicability::getId).orElse(null)),
						StatementOfApplicability.class);
	}

	/** Of a statement the version in force, unless another was given. */
	private String version() {
		Optional<StatementOfApplicability> of = statement();
		if (of.isPresent()) {
			List<String> all = versions(of.get()).stream().map(v -> Integer.toString(v.number())).toList();
			String asked = given(VERSION, String.class, null);
			return asked != null && all.contains(asked) ? asked
					: Versions.ifReadable(session.dossier(), of.get()).flatMap(v -> v.inForce().or(v::latest))
							.map(v -> Integer.toString(v.number())).orElse("");
		}
		return text(VERSION, find(certificate, Certificate.class).map(Certificates::number).orElse(""));
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(literals(KIND, Arrays.asList(DeliveryKind.values()), kind()));
		if (kind() != DeliveryKind.RELEASE) {
			inputs.add(wordsInput(VERSION, 1, version()));
			return new Step("what", word("deliver.step.what"), word("deliver.text"), inputs, Optional.empty());
		}
		inputs.add(elements(STATEMENT, statements(), "statement", false, statement()));
		List<Option> versions = statement().map(this::versions).orElse(List.of()).reversed().stream()
				.map(v -> new Option(Integer.toString(v.number()), word("deliver.version", Integer.toString(v.number()),
						date(v.on())), v.summary() == null ? "" : v.summary(), ""))
				.toList();
		inputs.add(Input.of(VERSION, word(VERSION), new Input.Choice(versions, false), version()));
		return new Step("what", word("deliver.step.what"), word("deliver.text"), inputs,
				statement().isEmpty() ? Optional.of(word("deliver.no-release")) : Optional.empty());
	}

	// ---- to whom

	private Optional<Agreement> agreement() {
		return find(given(AGREEMENT, String.class, null), Agreement.class).filter(agreements()::contains);
	}

	private List<Agreement> agreements() {
		return organisation(TO, null).map(o -> index().agreements(o)).orElse(List.of());
	}

	private Step whom() {
		List<Input> inputs = new ArrayList<>(
				organisationInputs(TO, o -> o.getKinds().contains(OrganisationKind.CUSTOMER), null));
		if (!agreements().isEmpty()) {
			inputs.add(elements(AGREEMENT, agreements(), "agreement", true, agreement()));
		}
		inputs.add(dayInput(word(ON)));
		inputs.add(byInput(word(BY)));
		inputs.add(wordsInput(CHANNEL, 1, text(CHANNEL)));
		return new Step("whom", word("deliver.step.whom"), word("deliver.whom.text"), inputs,
				organisationProblem(TO, null, true).or(this::byProblem));
	}

	// ---- doing

	private Optional<Delivery> before() {
		return kind() != DeliveryKind.RELEASE ? Optional.empty()
				: organisation(TO, null).flatMap(o -> Deliveries.before(register(), kind(), o,
						statement().map(StatementOfApplicability::getId).orElse(null)));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		String to = text(TO + ".new").isEmpty() ? organisation(TO, null).map(words::organisation).orElse("–")
				: text(TO + ".new");
		inputs.add(will(word("deliver.will", what(statement()), to, date(on()), by().map(Labels::of).orElse("–")),
				before().map(d -> word("deliver.supersedes", words.name(d), date(d.getOn()))).orElse(""),
				proof.filed()));
		if (!proof.isGiven()) {
			inputs.add(tells("noproof", Status.ATTENTION, word("deliver.noproof")));
		}
		return inputs;
	}

	private String what(Optional<StatementOfApplicability> statement) {
		String kind = sentence(words.label(kind()));
		return statement.map(s -> word("deliver.what", kind, version(), words.name(s)))
				.orElse((kind + ' ' + version()).strip());
	}

	/** The fingerprint is that of the file; without one, of a release that of its file in the dossier. */
	private String sha256(ApprovalEntry.Proof proved) {
		return proved.evidence().map(e -> Objects.toString(e.getSha256(), "")).filter(h -> !h.isEmpty())
				.or(() -> statement().flatMap(s -> versions(s).stream()
						.filter(v -> Integer.toString(v.number()).equals(version())).findFirst()).map(Version::sha256))
				.orElse("");
	}

	@Override
	public Finish finish() throws TaskException {
		ApprovalEntry.Proof proved = proof.proof(what(statement()), by().orElse(null), on());
		List<Command> commands = new ArrayList<>(proved.commands());
		Organisation to = organisation(TO, null, OrganisationKind.CUSTOMER, "", commands);
		Delivery made = Deliveries.create(register(), new Deliveries.Facts(kind(), to,
				statement().map(StatementOfApplicability::getId).orElse(null), version(), sha256(proved), on(),
				by().orElse(null), text(CHANNEL), agreement().orElse(null)));
		proved.evidence().ifPresent(made::setFile);
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__DELIVERIES, made));
		String name = words.name(made);
		run(word("deliver.undo", name), commands);
		return Outcome.of(word("deliver.done", sentence(name), made.getCode()))
				.at(new Target(OnAssurance.DELIVERIES, register().getId(), made.getId(), ""));
	}
}
