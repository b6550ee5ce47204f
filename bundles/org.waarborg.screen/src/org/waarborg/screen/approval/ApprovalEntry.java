package org.waarborg.screen.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Approving;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.dossier.Scope;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * The inputs of an approval and what they come to: the person, the role that she held on that day – her own or as a deputy – and
 * what proves it. A task shows them in its steps, passes its answers on, and takes at the end what they say. Remembers the dossier's
 * objects by id. On the dossier's thread.
 *
 * @since 0.1
 */
public final class ApprovalEntry {

	/** Id of the input for the person (id of a person). */
	public static final String PERSON = "person";
	/** Id of the input for the role (a {@link Role}). */
	public static final String ROLE = "role";
	/** Id of the input for the day. */
	public static final String ON = "on";
	/** Id of the input for evidence that is in the dossier (id). */
	public static final String EVIDENCE = ProofEntry.EVIDENCE;
	/** Id of the input for a file that becomes evidence. */
	public static final String FILE = ProofEntry.FILE;

	/** Id of the input for the exception that says why one person suffices (id). */
	public static final String EXEMPTION = "exemption";

	private static final Set<String> OWN = Set.of(PERSON, ROLE, ON, EXEMPTION);

	/**
	 * What a task asks for.
	 *
	 * @param roles    the roles that may; empty when any role that a person has may
	 * @param scope    what it is about; empty for everything
	 * @param who      label of the person ("Who accepts")
	 * @param when     label of the day ("Accepted on")
	 * @param proposed who is proposed where she may, before the user; empty for nobody in particular
	 * @since 0.1
	 */
	public record Asked(List<Role> roles, Optional<Scope> scope, String who, String when, Optional<Person> proposed) {

		/** Copies the list. */
		public Asked {
			roles = List.copyOf(roles);
			Objects.requireNonNull(scope);
			Objects.requireNonNull(proposed);
		}
	}

	/**
	 * What proves it, at the end.
	 *
	 * @param evidence the piece of evidence; empty when nothing proves it yet
	 * @param commands what puts a new piece into the dossier, to be run in one step with the approval; empty when it is there
	 * @since 0.1
	 */
	public record Proof(Optional<Evidence> evidence, List<Command> commands) {

		/** Copies the list. */
		public Proof {
			commands = List.copyOf(commands);
		}
	}

	private final DossierSession session;
	private final Supplier<Asked> asked;
	private final Optional<Supplier<Approving>> version;
	private final Messages messages;
	private final Messages roles;
	private final ProofEntry proofs;
	private final Map<String, Object> answers = new HashMap<>();

	/**
	 * Nothing answered yet.
	 *
	 * @param session the dossier
	 * @param asked   what is asked, each time anew: it may follow from other answers of the task
	 */
	public ApprovalEntry(DossierSession session, Supplier<Asked> asked) {
		this(session, asked, Optional.empty());
	}

	/**
	 * Nothing answered yet, of the approval of a version by another than who made it.
	 *
	 * @param session  the dossier
	 * @param deciding the roles that put it in force
	 * @param who      label of the person ("Who approves")
	 * @param when     label of the day ("Approved on")
	 * @param version  the version, each time anew
	 * @return the inputs; who made the version is not proposed, and needs an exception
	 */
	public static ApprovalEntry of(DossierSession session, List<Role> deciding, String who, String when,
			Supplier<Approving> version) {
		return new ApprovalEntry(session,
				() -> new Asked(deciding, Optional.empty(), who, when,
						session.me().filter(p -> !version.get().isAuthor(p))),
				Optional.of(version));
	}

	private ApprovalEntry(DossierSession session, Supplier<Asked> asked, Optional<Supplier<Approving>> version) {
		this.session = session;
		this.asked = asked;
		this.version = version;
		messages = Messages.beside(ApprovalEntry.class, Locale.of(session.language()));
		roles = Messages.beside(Fields.class, Locale.of(session.language()));
		proofs = new ProofEntry(session);
	}

	/**
	 * Takes an answer of the task.
	 *
	 * @param input id of an input
	 * @param value the answer
	 * @return whether it was one of these inputs
	 */
	public boolean answer(String input, Object value) {
		boolean mine = OWN.contains(input);
		if (mine) {
			answers.put(input, value);
		}
		return mine || proofs.answer(input, value);
	}

	// ---- who, in which role, when

	/**
	 * The person: who was chosen, else who is proposed, else the user where she may, else the only one who may. Where there are
	 * several nobody is taken for another.
	 *
	 * @return the person, or empty
	 */
	public Optional<Person> person() {
		if (answers.containsKey(PERSON)) {
			return Optional.ofNullable((String) answers.get(PERSON)).flatMap(session.dossier()::find)
					.filter(Person.class::isInstance).map(Person.class::cast);
		}
		Asked wanted = asked.get();
		return wanted.proposed().filter(p -> may(p, wanted)).or(() -> session.me().filter(p -> may(p, wanted)))
				.or(() -> {
					List<Person> able = present().stream().filter(p -> may(p, wanted)).toList();
					return able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty();
				});
	}

	/**
	 * The day; today until somebody says another.
	 *
	 * @return the day; null when it was cleared
	 */
	public LocalDate on() {
		return answers.containsKey(ON) ? (LocalDate) answers.get(ON) : session.today();
	}

	/**
	 * The role: the one that was chosen, else one that may and that the person held on that day, else one that may, else one that
	 * she has.
	 *
	 * @return the role, or empty where the person never had one
	 */
	public Optional<Role> role() {
		return role(person(), asked.get());
	}

	private Optional<Role> role(Optional<Person> person, Asked wanted) {
		List<Role> offered = offered(person, wanted);
		return Optional.ofNullable((Role) answers.get(ROLE)).filter(offered::contains)
				.or(() -> offered.stream().filter(r -> isAsked(r, wanted) && isHeld(person, r, wanted)).findFirst())
				.or(() -> offered.stream().filter(r -> isHeld(person, r, wanted)).findFirst())
				.or(() -> offered.stream().findFirst());
	}

	/**
	 * The assignment by which the person had the role on that day: her own before one as a deputy.
	 *
	 * @return the assignment, or empty
	 */
	public Optional<RoleAssignment> assignment() {
		Asked wanted = asked.get();
		Optional<Person> person = person();
		return person.flatMap(p -> role(person, wanted).flatMap(r -> assignment(p, r, wanted)));
	}

	/** Where nobody is recorded in any role, the role that somebody names counts. */
	private boolean unrecorded() {
		return session.dossier().dossier().getRoleAssignments().isEmpty();
	}

	private boolean may(Person person, Asked wanted) {
		List<Role> able = wanted.roles().isEmpty() ? had(person) : wanted.roles();
		return !unrecorded() && able.stream().anyMatch(r -> assignment(person, r, wanted).isPresent());
	}

	private static boolean isAsked(Role role, Asked wanted) {
		return wanted.roles().isEmpty() || wanted.roles().contains(role);
	}

	private boolean isHeld(Optional<Person> person, Role role, Asked wanted) {
		return unrecorded() || person.flatMap(p -> assignment(p, role, wanted)).isPresent();
	}

	private Optional<RoleAssignment> assignment(Person person, Role role, Asked wanted) {
		return Optional.ofNullable(on())
				.flatMap(day -> RoleAssignments.of(session.dossier().dossier(), person, role, day,
						wanted.scope().orElse(null)));
	}

	/** All roles that somebody ever had, so that a wrong day is told from a role that was never given. */
	private List<Role> had(Person person) {
		return session.dossier().dossier().getRoleAssignments().stream().filter(a -> a.getPerson() == person)
				.flatMap(a -> Stream.concat(Stream.ofNullable(a.getDeputyFor()).map(RoleAssignment::getRole),
						Stream.of(a.getRole())))
				.distinct().toList();
	}

	private List<Role> offered(Optional<Person> person, Asked wanted) {
		if (unrecorded()) {
			return wanted.roles().isEmpty() ? List.of(Role.values()) : wanted.roles();
		}
		return person.map(p -> had(p).stream().sorted(Comparator.comparing((Role r) -> !isAsked(r, wanted))).toList())
				.orElse(List.of());
	}

	/** Those who were there on that day. */
	private List<Person> present() {
		LocalDate day = on();
		return session.dossier().dossier().getPeople().stream()
				.filter(p -> day == null || p.getLeftOn() == null || !p.getLeftOn().isBefore(day))
				.sorted(Comparator.comparing(Labels::of, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/**
	 * The inputs for person, role and day. Those who may on that day come first.
	 *
	 * @return in reading order
	 */
	public List<Input> who() {
		Asked wanted = asked.get();
		Optional<Person> person = person();
		Map<Boolean, List<Person>> people = present().stream().collect(Collectors.partitioningBy(p -> may(p, wanted)));
		List<Option> ranked = Stream.of(Boolean.TRUE, Boolean.FALSE).flatMap(may -> people.get(may).stream())
				.map(this::option).toList();
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(PERSON, wanted.who(), new Input.Choice(ranked, false),
				person.map(Person::getId).orElse(null)));
		List<Option> options = offered(person, wanted).stream()
				.map(r -> new Option(r, label(r), detail(person, r, wanted), "role")).toList();
		if (!options.isEmpty()) {
			inputs.add(Input.of(ROLE, word("role"), new Input.Choice(options, false),
					role(person, wanted).orElse(null)).help(word("role.help")));
		}
		inputs.add(Input.of(ON, wanted.when(), new Input.Day(), on()).problem(dayProblem()));
		person.filter(this::isAuthor).ifPresent(p -> {
			inputs.add(Input.of("foureyes", "", new Input.Tells(Optional.of(Status.ATTENTION),
					word("foureyes", Labels.of(p))), null));
			inputs.add(Input.of(EXEMPTION, word("exemption"), new Input.Choice(exemptions(), true),
					exemption().map(Exemption::getId).orElse(null)).help(word("exemption.help")));
		});
		return inputs;
	}

	private boolean isAuthor(Person person) {
		return version.map(Supplier::get).filter(v -> v.isAuthor(person)).isPresent();
	}

	private List<Option> exemptions() {
		List<Element> about = version.map(v -> v.get().subjects()).orElse(List.of());
		return session.dossier().dossier().getExemptions().stream()
				.filter(e -> about.stream().anyMatch(e.getSubjects()::contains))
				.map(e -> new Option(e.getId(), Labels.of(e, session.language()), "", "exemption")).toList();
	}

	private Optional<Exemption> exemption() {
		return Optional.ofNullable((String) answers.get(EXEMPTION)).flatMap(session.dossier()::find)
				.filter(Exemption.class::isInstance).map(Exemption.class::cast)
				.filter(e -> person().filter(this::isAuthor).isPresent());
	}

	/**
	 * What is to be recorded of a version. Only with person, role and day.
	 *
	 * @param proof  what proves it
	 * @param remark what the approver remarked; may be empty
	 * @return what {@link Approving} asks
	 */
	public Approving.Asked approving(Optional<Evidence> proof, String remark) {
		return new Approving.Asked(person().orElseThrow(), role().orElseThrow(), on(), proof, exemption(), remark);
	}

	/**
	 * What keeps the version from being approved so: looked at again where it is recorded.
	 *
	 * @return a sentence or two; empty when nothing does, and while person, role or day is missing
	 */
	public Optional<String> refusal() {
		if (version.isEmpty() || person().isEmpty() || role().isEmpty() || on() == null) {
			return Optional.empty();
		}
		Approving.Asked wanted = approving(Optional.empty(), "");
		return version.get().get().refusal(session.dossier().dossier(), wanted, session.today())
				.map(r -> Approving.message(r, wanted, label(wanted.role()), date(), messages.locale()));
	}

	private Option option(Person person) {
		LocalDate day = on() == null ? session.today() : on();
		List<String> details = session.dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == person && RoleAssignments.holds(a, day)).map(a -> label(a.getRole()))
				.distinct().toList();
		String function = person.getFunction() == null ? "" : person.getFunction();
		return new Option(person.getId(), Labels.of(person), details.isEmpty() ? function : String.join(", ", details),
				"person");
	}

	private String detail(Optional<Person> person, Role role, Asked wanted) {
		return isHeld(person, role, wanted)
				? person.flatMap(p -> assignment(p, role, wanted)).map(this::deputy).orElse("")
				: word("role.not", date());
	}

	private String deputy(RoleAssignment assignment) {
		return assignment.getDeputyFor() == null ? ""
				: word("role.deputy", Labels.of(assignment.getDeputyFor().getPerson()));
	}

	/**
	 * What keeps the person from going on.
	 *
	 * @return nobody chosen, no role, a role not held on that day, a day that cannot be, or what {@link Approving} refuses; empty when nothing does
	 */
	public Optional<String> whoProblem() {
		Asked wanted = asked.get();
		Optional<Person> person = person();
		Optional<Role> role = role(person, wanted);
		if (person.isEmpty()) {
			return Optional.of(word("person.missing"));
		}
		String name = Labels.of(person.get());
		if (role.isEmpty()) {
			return Optional.of(word("role.missing", name));
		}
		return dayProblem().or(() -> role.filter(r -> !isHeld(person, r, wanted))
				.map(r -> word("role.unheld", name, label(r), date()))).or(this::refusal);
	}

	private Optional<String> dayProblem() {
		return on() == null ? Optional.of(word("day.missing"))
				: on().isAfter(session.today()) ? Optional.of(word("day.ahead", date())) : Optional.empty();
	}

	// ---- what proves it

	/**
	 * The inputs for what proves it: evidence of the dossier, or a file.
	 *
	 * @return in reading order
	 */
	public List<Input> proof() {
		return proofs.inputs(word("evidence.help"));
	}

	/**
	 * What is wrong with the proof.
	 *
	 * @return a sentence when both are given; empty otherwise: a proof may come later
	 */
	public Optional<String> proofProblem() {
		return proofs.problem();
	}

	/**
	 * What an auditor would say.
	 *
	 * @return an input that tells when nothing proves it yet
	 */
	public Optional<Input> unproven() {
		return proofs.isGiven() ? Optional.empty()
				: Optional.of(Input.of("unproven", "",
						new Input.Tells(Optional.of(Status.ATTENTION), word("unproven")), null));
	}

	/**
	 * The work of reading the file, to be done before the last step.
	 *
	 * @return the work; empty when there is nothing new to read
	 */
	public Optional<Work<Runnable>> reading() {
		return proofs.reading();
	}

	/**
	 * What proves it, at the end.
	 *
	 * @param about what is proved, for the title of new evidence ("acceptance of R-012"); in the dossier's language
	 * @return the evidence, and what puts it there
	 * @throws TaskException when the file cannot be read
	 */
	public Proof proof(String about) throws TaskException {
		return proofs.proof(about, person().orElse(null), on());
	}

	/**
	 * The approval that was entered. Only without {@link #whoProblem}.
	 *
	 * @param subject what was approved, in words
	 * @param sha256  SHA-256 of exactly what was approved, hexadecimal; may be null
	 * @param proof   what proves it
	 * @return an approval in no file
	 */
	public Approval approval(String subject, String sha256, Proof proof) {
		Person person = person().orElseThrow();
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(person);
		approval.setPersonName(Labels.of(person));
		approval.setRole(role().orElseThrow());
		assignment().ifPresent(approval::setAssignment);
		approval.setOn(on());
		approval.setSubject(subject);
		approval.setSha256(sha256);
		approval.setKind(ApprovalKind.RECORDED);
		proof.evidence().ifPresent(approval::setProof);
		return approval;
	}

	/**
	 * Who, in which role and when, in words.
	 *
	 * @return for example "Jan Jansen, Risk owner (deputises for Els Bakker), 21 Nov 2026"
	 */
	public String said() {
		String deputy = assignment().map(this::deputy).orElse("");
		return word(deputy.isEmpty() ? "said" : "said.deputy", name(), role().map(this::label).orElse("–"), date(),
				deputy);
	}

	/**
	 * What becomes of the file.
	 *
	 * @return a sentence; empty without a file
	 */
	public String filed() {
		return proofs.filed();
	}

	/**
	 * What people call a role.
	 *
	 * @param role the role
	 * @return for example "Risk owner"
	 */
	public String label(Role role) {
		return roles.label(role);
	}

	private String name() {
		return person().map(Labels::of).orElse("–");
	}

	private String date() {
		return on() == null ? "" : Formats.of(session.language()).date(on());
	}

	private String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}
}
