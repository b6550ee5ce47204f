package org.waarborg.statement.tasks.internal.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waarborg.document.Status;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.store.StoreException;

/** Records that somebody approved a version: who, in which role on which day, and what proves it. */
final class ApproveTask extends VersionTask {

	private static final String PERSON = "person";
	private static final String ROLE = "role";
	private static final String EXEMPTION = "exemption";
	private static final String KIND = "kind";
	private static final String EVIDENCE = "evidence";
	private static final String FILE = "file";
	private static final String SIGNATURE = "signature";
	private static final String REMARK = "remark";
	private static final String END = "end";

	private final int number;
	private final ProofFiles files;

	ApproveTask(DossierSession session, Rules rules, StatementOfApplicability statement, int number) {
		super(session, rules, statement);
		this.number = number;
		files = new ProofFiles(session, messages);
	}

	@Override
	public String title() {
		return word("approve.title", number, statementName());
	}

	@Override
	public String order() {
		return word("approve.order", number);
	}

	@Override
	public List<Step> steps() {
		return List.of(who(), how(), end());
	}

	// ---- who, in which role, when

	/** Me where I may, else the only one who may: where there are several nobody is taken for another. */
	private Optional<Person> person() {
		return person(PERSON, session.me().filter(this::comesIntoQuestion).or(() -> {
			List<Person> deciding = OnStatement.peopleOn(session, on()).stream().filter(this::comesIntoQuestion)
					.toList();
			return deciding.size() == 1 ? Optional.of(deciding.getFirst()) : Optional.empty();
		}));
	}

	private boolean comesIntoQuestion(Person person) {
		return mayDecide(person) && !isAuthor(person);
	}

	private boolean mayDecide(Person person) {
		return on() != null && Approvers.assignment(session.dossier().dossier(), person, Approvers.DECIDING, on(),
				statement().getScope()).isPresent();
	}

	private boolean isAuthor(Person person) {
		return version(number).filter(v -> !v.by().isEmpty() && v.by().equals(Labels.of(person))).isPresent();
	}

	/** All roles that somebody ever had here, so that a wrong day is told from a role that was never given. */
	private List<Role> roles() {
		return person().map(p -> session.dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == p).flatMap(ApproveTask::given).distinct()
				.sorted(Comparator.comparing((Role r) -> r != Approvers.DECIDING)).toList()).orElse(List.of());
	}

	private static Stream<Role> given(RoleAssignment assignment) {
		return Stream.concat(Stream.ofNullable(assignment.getDeputyFor()).map(RoleAssignment::getRole),
				Stream.of(assignment.getRole()));
	}

	/** The role that decides where the person has it on that day, else one that she has. */
	private Role role() {
		Role asked = given(ROLE, Role.class, null);
		List<Role> roles = roles();
		return asked != null && roles.contains(asked) ? asked
				: roles.stream().filter(this::holds).findFirst().or(() -> roles.stream().findFirst()).orElse(null);
	}

	private boolean holds(Role role) {
		return on() != null && person().flatMap(p -> Approvers.assignment(session.dossier().dossier(), p, role, on(),
				statement().getScope())).isPresent();
	}

	private boolean alone() {
		return person().filter(this::isAuthor).isPresent();
	}

	private Step who() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(who(PERSON, word("approve.person"), person(), ranked()));
		if (!roles().isEmpty()) {
			inputs.add(Input.of(ROLE, word("approve.role"),
					new Input.Choice(
							roles().stream().map(r -> new Option(r, role(r), roleDetail(r), "role")).toList(), false),
					role()).help(word("approve.role.help")));
		}
		inputs.add(dayInput(word("approve.on")));
		if (alone()) {
			inputs.add(OnStatement.tells("foureyes", Status.ATTENTION, word("approve.foureyes", name(person()))));
			inputs.add(Input.of(EXEMPTION, word("approve.exemption"), new Input.Choice(exemptions(), true),
					exemption().map(Exemption::getId).orElse(null)).help(word("approve.exemption.help")));
		}
		String text = version(number).map(v -> word("approve.text", v.number(), date(v.on()), v.by())).orElse("");
		return new Step("who", word("approve.step.who"), text, inputs, whoProblem());
	}

	/** Those who may decide on that day come first. */
	private List<Person> ranked() {
		Predicate<Person> may = this::mayDecide;
		return OnStatement.peopleOn(session, on()).stream().sorted(Comparator.comparing((Person p) -> !may.test(p)))
				.toList();
	}

	private String roleDetail(Role role) {
		return holds(role) ? "" : word("approve.role.not", date(on()));
	}

	private List<Option> exemptions() {
		StatementOfApplicability statement = statement();
		return session.dossier().dossier().getExemptions().stream()
				.filter(e -> e.getSubjects().contains(statement) || e.getSubjects().contains(statement.getScope()))
				.map(e -> new Option(e.getId(), Labels.of(e, session.language()), "", "exemption")).toList();
	}

	private Optional<Exemption> exemption() {
		return session.dossier().find(given(EXEMPTION, String.class, null)).filter(Exemption.class::isInstance)
				.map(Exemption.class::cast);
	}

	private Optional<String> whoProblem() {
		if (person().isEmpty()) {
			return Optional.of(word("approve.person.missing"));
		}
		if (role() == null) {
			return Optional.of(word("approve.role.missing", name(person())));
		}
		return dayProblem().or(() -> mayNot(asked(ApprovalKind.RECORDED, Optional.empty(), Optional.empty())));
	}

	private Optional<String> mayNot(Releasing.Approve asked) {
		try {
			releasing().mayApprove(statement(), number, asked);
			return none();
		} catch (ReleaseException e) {
			return Optional.of(e.why(locale()));
		} catch (StoreException e) {
			return Optional.of(e.message(locale()));
		}
	}

	private Releasing.Approve asked(ApprovalKind kind, Optional<Evidence> proof, Optional<String> signature) {
		return new Releasing.Approve(person().orElseThrow(), role(), on(), kind, proof, signature, exemption(),
				text(REMARK, ""));
	}

	// ---- how

	private ApprovalKind kind() {
		return given(KIND, ApprovalKind.class, ApprovalKind.RECORDED);
	}

	private Step how() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(KIND, word("approve.kind"),
				new Input.Choice(Stream.of(ApprovalKind.RECORDED, ApprovalKind.SIGNED)
						.map(k -> new Option(k, word("kind." + k.name()), word("kind." + k.name() + ".detail"), ""))
						.toList(), false),
				kind()));
		if (kind() == ApprovalKind.SIGNED) {
			inputs.add(Input.of(SIGNATURE, word("approve.signature"), new Input.FileToRead(List.of()),
					path(SIGNATURE)).help(word("approve.signature.help")));
		}
		inputs.add(Input.of(EVIDENCE, word("approve.evidence"), new Input.Choice(evidence(), true),
				given(EVIDENCE, String.class, null)).help(word("approve.evidence.help")));
		inputs.add(Input.of(FILE, word("approve.file"), new Input.FileToRead(List.of()), path(FILE))
				.help(word("approve.file.help")));
		inputs.add(Input.of(REMARK, word("approve.remark"), new Input.Words(2), text(REMARK, "")));
		boolean unsigned = kind() == ApprovalKind.SIGNED && path(SIGNATURE) == null;
		boolean twice = path(FILE) != null && chosen().isPresent();
		return new Step("how", word("approve.step.how"), word("approve.how.text"), inputs,
				unsigned ? Optional.of(word("approve.signature.missing"))
						: twice ? Optional.of(word("approve.proof.twice")) : none());
	}

	private Path path(String input) {
		return given(input, Path.class, null);
	}

	private List<Option> evidence() {
		return session.dossier().dossier().getEvidence().stream()
				.map(e -> new Option(e.getId(), Labels.of(e, session.language()), date(e.getCollectedOn()),
						"evidence"))
				.filter(o -> !o.label().isEmpty()).toList();
	}

	private Optional<Evidence> chosen() {
		return session.dossier().find(given(EVIDENCE, String.class, null)).filter(Evidence.class::isInstance)
				.map(Evidence.class::cast);
	}

	// ---- what happens

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? files.reading(path(FILE), kind() == ApprovalKind.SIGNED ? path(SIGNATURE) : null)
				: Optional.empty();
	}

	private Step end() {
		boolean decides = role() == Approvers.DECIDING;
		boolean proven = chosen().isPresent() || path(FILE) != null;
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("will", null, lines(List.of(
				word("approve.will", name(person()), role() == null ? "" : role(role()), date(on()), number),
				force(decides),
				decides ? older() : "", path(FILE) == null ? "" : word("approve.will.file", path(FILE).getFileName()),
				word("approve.will.undo")))));
		if (!proven) {
			inputs.add(OnStatement.tells("unproven", Status.ATTENTION, word("approve.unproven")));
		}
		return new Step(END, word("step.end"), "", inputs, none());
	}

	private String force(boolean decides) {
		boolean already = version(number).filter(v -> v.standing() == Standing.APPROVED).isPresent();
		return word(already ? "approve.will.already" : decides ? "approve.will.force" : "approve.will.only", number,
				role(Approvers.DECIDING));
	}

	private String older() {
		return versions().flatMap(v -> v.inForce()).filter(v -> v.number() < number).map(Version::number)
				.map(n -> word("approve.will.superseded", n)).orElse("");
	}

	@Override
	public Finish finish() throws TaskException {
		Optional<Evidence> proof = path(FILE) == null ? chosen()
				: Optional.of(files.evidence(path(FILE), person().orElseThrow(), on(), number));
		Optional<String> signature = kind() == ApprovalKind.SIGNED ? Optional.of(files.signature(path(SIGNATURE)))
				: Optional.empty();
		Releasing.Approve asked = asked(kind(), proof, signature);
		return done("approve.done", releasing -> releasing.approve(statement(), number, asked));
	}
}
