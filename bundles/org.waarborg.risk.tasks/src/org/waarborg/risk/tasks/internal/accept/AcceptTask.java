package org.waarborg.risk.tasks.internal.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Accepting;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Records that somebody accepts risks as they are: which picture of each, by whom in which role, until when, with which proof. Who
 * may not is told for each risk before anything is recorded; nothing is left out unless the person says so.
 */
final class AcceptTask extends RegisterTask {

	private static final String RISKS = "risks";
	private static final String STATE = "state";
	private static final String UNTIL = "until";
	private static final String SKIP = "skip";
	private static final String REASON = "reason";
	private static final String END = "end";

	private final List<String> chosen;
	private final boolean again;
	private final ApprovalEntry entry;
	/** Why each cannot be accepted, for the answers as they are. */
	private final OfRevision<Map<Risk, Optional<String>>> refusals;

	/**
	 * A task.
	 *
	 * @param again whether they were accepted before and are accepted anew
	 */
	AcceptTask(DossierSession session, RiskRegister register, List<Risk> risks, boolean again) {
		super(session, register, AcceptActions.class);
		chosen = ids(risks);
		this.again = again;
		entry = new ApprovalEntry(session, this::asks);
		refusals = new OfRevision<>(session, this::refusals);
	}

	@Override
	public String title() {
		return word(again ? "again.title" : "accept.title", risks(chosen).size(), codes(risks(chosen)));
	}

	@Override
	public String order() {
		return word(again ? "again.order" : "accept.order");
	}

	@Override
	public void answer(String input, Object value) {
		refusals.forget();
		if (!entry.answer(input, value)) {
			super.answer(input, value);
		}
	}

	@Override
	public List<Step> steps() {
		return List.of(what(), who(), proof(), end());
	}

	// ---- what is accepted

	private List<Risk> risks() {
		return risks(ticked(RISKS, chosen));
	}

	/** The picture that was accepted before where all say the same, else the one of now. */
	private AssessedState state() {
		Set<AssessedState> before = new LinkedHashSet<>();
		if (again) {
			risks(chosen).forEach(r -> Acceptances.counting(r).map(Acceptance::getState).ifPresent(before::add));
		}
		return given(STATE, AssessedState.class, before.size() == 1 ? before.iterator().next() : AssessedState.CURRENT);
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		List<Risk> all = risks(chosen);
		if (all.size() > 1) {
			inputs.add(Input.of(RISKS, word("risks"), new Input.Several(
					all.stream().map(r -> new Option(r.getId(), words.name(r), "", "risk")).toList()),
					ids(risks())));
		}
		inputs.add(Input.of(STATE, word("state"),
				new Input.Choice(List.of(AssessedState.CURRENT, AssessedState.TARGET).stream()
						.map(s -> new Option(s, word("state." + s.name()), word("state." + s.name() + ".detail"), ""))
						.toList(), false),
				state()));
		boolean before = risks().stream().anyMatch(r -> Acceptances.counting(r).isPresent());
		AssessedState state = state();
		inputs.add(table("picture", columns(before), risks().stream().map(r -> picture(r, state, before)).toList()));
		return new Step("what", word("step.what"), word(again ? "again.text" : "accept.text"), inputs,
				risks().isEmpty() ? Optional.of(word("risks.missing")) : Optional.empty());
	}

	private static List<String> columns(boolean before) {
		List<String> columns = new ArrayList<>(List.of("risk", "level", "steps", "option", "mayBe"));
		if (before) {
			columns.add("since");
		}
		return columns;
	}

	private Optional<Assessed> assessed(Risk risk, AssessedState state) {
		return state == AssessedState.CURRENT ? Assessments.now(risk, matrices())
				: Assessments.of(risk, state, matrices());
	}

	private List<Cell> picture(Risk risk, AssessedState state, boolean before) {
		List<Cell> cells = new ArrayList<>();
		Optional<Assessed> assessed = assessed(risk, state);
		cells.add(Cell.of(words.name(risk)));
		cells.add(level(assessed));
		cells.add(Cell.of(assessed.map(this::steps).orElse("")));
		cells.add(Cell.of(words.label(risk.getOption())));
		cells.add(Cell.of(assessed.flatMap(Assessed::level).map(this::mayBe).orElse("")));
		if (before) {
			cells.add(since(risk));
		}
		return cells;
	}

	private String steps(Assessed assessed) {
		RiskMethod method = assessed.method().orElse(null);
		if (method == null) {
			return words.why(assessed);
		}
		Optional<RiskMatrix.Answer> decisive = assessed.decisive();
		String likelihood = words.step(method.getLikelihood(), assessed.likelihood());
		Optional<ImpactCategory> category = decisive.flatMap(RiskMatrix.Answer::category);
		return category.map(c -> word("steps", likelihood, words.category(c),
				words.step(c.getSteps(), decisive.orElseThrow().impact()))).orElse(likelihood);
	}

	private String mayBe(RiskLevel level) {
		String roles = String.join(", ", level.getAcceptableBy().stream().map(entry::label).toList());
		return roles.isEmpty() ? word("mayBe.nobody") : roles;
	}

	/** What changed since it was accepted. */
	private Cell since(Risk risk) {
		Acceptances.Standing standing = Acceptances.of(risk, session.today(), matrices());
		return switch (standing.state()) {
			case NONE -> Cell.EMPTY;
			case VALID -> Cell.of(word("since.VALID", standing.until().map(this::date).orElse("–")))
					.with(Status.DONE);
			case STALE -> Cell.of(words.stale(standing)).with(Status.ATTENTION);
			case EXPIRED -> Cell.of(word("since.EXPIRED", standing.until().map(this::date).orElse("–")))
					.with(Status.ATTENTION);
		};
	}

	// ---- who accepts it, until when

	private ApprovalEntry.Asked asks() {
		return new ApprovalEntry.Asked(roles(), Optional.empty(), word("person"), word("on"), before());
	}

	/** The roles that may accept all of them; where none may, those that may accept some. */
	private List<Role> roles() {
		AssessedState state = state();
		List<List<Role>> each = risks().stream().flatMap(r -> assessed(r, state).flatMap(Assessed::level).stream())
				.distinct().map(l -> List.copyOf(l.getAcceptableBy())).toList();
		Set<Role> any = new LinkedHashSet<>();
		each.forEach(any::addAll);
		List<Role> all = any.stream().filter(r -> each.stream().allMatch(l -> l.contains(r))).toList();
		return all.isEmpty() ? List.copyOf(any) : all;
	}

	/** Who accepted them before, where that is one. */
	private Optional<Person> before() {
		List<Person> people = again ? risks().stream().flatMap(r -> Acceptances.counting(r).stream())
				.map(Acceptance::getApproval).filter(a -> a != null && a.getPerson() != null).map(Approval::getPerson)
				.distinct().toList() : List.of();
		return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
	}

	private Optional<LocalDate> until() {
		return Optional.ofNullable(given(UNTIL, LocalDate.class, null));
	}

	private Step who() {
		List<Input> inputs = new ArrayList<>(entry.who());
		inputs.add(Input.of(UNTIL, word("until"), new Input.Day(), until().orElse(null)).help(word("until.help")));
		Optional<String> problem = entry.whoProblem().filter(p -> !isAsked());
		if (isAsked()) {
			inputs.add(
					table("may", List.of("risk", "level", "until", "may"), risks().stream().map(this::may).toList()));
			if (risks().size() > 1 && refused().size() > 0) {
				inputs.add(Input.of(SKIP, word("skip", refused().size()), new Input.Tick(), Boolean.valueOf(skips())));
			}
			problem = mayNot();
		}
		return new Step("who", word("step.who"), word("who.text"), inputs, problem);
	}

	private boolean isAsked() {
		return entry.person().isPresent() && entry.role().isPresent() && entry.on() != null;
	}

	private Accepting.Asked asked(Optional<Evidence> proof) {
		return new Accepting.Asked(state(), entry.person().orElseThrow(), entry.role().orElseThrow(), entry.on(),
				until(), proof,
				text(REASON).isEmpty() ? Map.of() : Map.of(OnRegister.language(session), text(REASON)));
	}

	private Map<Risk, Optional<String>> refusals() {
		Accepting.Asked asked = asked(Optional.empty());
		Map<Risk, Optional<String>> found = new LinkedHashMap<>();
		risks().forEach(r -> found.put(r, Accepting.refusal(session.dossier(), r, asked, session.today())
				.map(why -> Accepting.message(why, r, asked, messages.locale()))));
		return found;
	}

	private Optional<String> refusal(Risk risk) {
		return refusals.get().getOrDefault(risk, Optional.empty());
	}

	private List<Risk> refused() {
		return risks().stream().filter(r -> refusal(r).isPresent()).toList();
	}

	private boolean skips() {
		return given(SKIP, Boolean.class, Boolean.FALSE).booleanValue();
	}

	/** Those that will be recorded. */
	private List<Risk> accepted() {
		return risks().stream().filter(r -> refusal(r).isEmpty()).toList();
	}

	private List<Cell> may(Risk risk) {
		Optional<String> refusal = refusal(risk);
		return List.of(Cell.of(words.name(risk)), level(assessed(risk, state())), Cell.of(last(risk)),
				refusal.map(r -> Cell.of(r).with(Status.STOP))
						.orElseGet(() -> Cell.of(word("may.yes")).with(Status.DONE)));
	}

	/** The last day as it will be recorded. */
	private String last(Risk risk) {
		return until().or(() -> longest(risk)).map(this::date).orElse(word("until.open"));
	}

	private Optional<LocalDate> longest(Risk risk) {
		return assessed(risk, state()).flatMap(Assessed::level).map(RiskLevel::getAcceptedFor)
				.map(period -> entry.on().plus(period));
	}

	private Optional<String> mayNot() {
		List<Risk> refused = refused();
		if (refused.isEmpty()) {
			return entry.whoProblem();
		}
		if (risks().size() == 1) {
			return refusal(refused.getFirst());
		}
		if (refused.size() == risks().size()) {
			return Optional.of(word("may.none"));
		}
		return skips() ? entry.whoProblem() : Optional.of(word("may.some", refused.size(), codes(refused)));
	}

	// ---- why, and what proves it

	private Step proof() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(REASON, word("reason"), new Input.Words(3), text(REASON)).help(word("reason.help")));
		inputs.addAll(entry.proof());
		return new Step("proof", word("step.proof"), word("proof.text"), inputs, entry.proofProblem());
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? entry.reading() : Optional.empty();
	}

	private Step end() {
		List<Input> inputs = new ArrayList<>();
		List<Risk> accepted = isAsked() ? accepted() : List.of();
		List<Risk> left = risks(chosen).stream().filter(r -> !accepted.contains(r)).toList();
		inputs.add(tells("will", null, lines(word("will", accepted.size(), codes(accepted), entry.said()),
				word("will.bound"), entry.filed(),
				left.isEmpty() ? "" : word("will.left", left.size(), codes(left)), word("will.undo"))));
		entry.unproven().ifPresent(inputs::add);
		return new Step(END, word("step.end"), "", inputs,
				accepted.isEmpty() ? Optional.of(word("may.none")) : Optional.empty());
	}

	@Override
	public Finish finish() throws TaskException {
		List<Risk> accepted = accepted();
		ApprovalEntry.Proof proof = entry.proof(word("proof.about", codes(accepted)));
		Accepting.Asked asked = asked(proof.evidence());
		String label = word("undo", accepted.size(), codes(accepted));
		List<Command> commands = new ArrayList<>(proof.commands());
		accepted.forEach(r -> commands.add(Accepting.command(session.dossier(), r, asked, label)));
		run(label, commands);
		return Outcome.of(word("done", accepted.size(), codes(accepted), entry.said()));
	}
}
