package org.waarborg.risk.tasks.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.PlanApprovals;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatments;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Records that a risk owner approved the treatment plan of her risks: exactly these risks, options, treatments, dates, owners,
 * controls and measures, by their hash. Who stands in for her may too.
 */
final class ApprovePlanTask extends RegisterTask {

	private static final String OWNER = "owner";
	private static final String RISKS = "risks";
	private static final String END = "end";

	private final List<String> chosen;
	private final ControlSetRegistry sets;
	private final ApprovalEntry entry;

	ApprovePlanTask(DossierSession session, RiskRegister register, List<Risk> selected, ControlSetRegistry sets) {
		super(session, register, PlanActions.class);
		chosen = ids(selected);
		this.sets = sets;
		entry = new ApprovalEntry(session, () -> new ApprovalEntry.Asked(List.of(Role.RISK_OWNER, Role.TOP_MANAGEMENT,
				Role.PROCESS_OWNER, Role.SYSTEM_OWNER, Role.CONTROL_OWNER, Role.CISO), Optional.empty(),
				word("approve.person"), word("approve.on"), owner()));
	}

	/** Whether a risk has a plan: treatments, or a decision that it needs none. */
	static boolean isPlanned(Risk risk) {
		return risk.getOption() != TreatmentOption.UNDECIDED && risk.getOwner() != null && !risk.getOwner().eIsProxy();
	}

	@Override
	public String title() {
		return word("approve.title", owner().map(Labels::of).orElse("–"));
	}

	@Override
	public String order() {
		return word("approve.order");
	}

	@Override
	public void answer(String input, Object value) {
		if (!entry.answer(input, value)) {
			super.answer(input, value);
			if (input.equals(OWNER)) {
				// Another list: nothing of the old one stays ticked, and another person approves it.
				super.answer(RISKS, null);
				entry.answer(ApprovalEntry.PERSON, owner().map(Person::getId).orElse(null));
			}
		}
	}

	@Override
	public List<Step> steps() {
		return List.of(list(), who(), proof(), end());
	}

	// ---- whose list

	private Map<Person, List<Risk>> lists() {
		Map<Person, List<Risk>> lists = new LinkedHashMap<>();
		RiskRegisters.open(register()).stream().filter(ApprovePlanTask::isPlanned)
				.forEach(r -> lists.computeIfAbsent(r.getOwner(), p -> new ArrayList<>()).add(r));
		return lists;
	}

	/** Who owns what was chosen, else me where I own risks, else the owner of most. */
	private Optional<Person> owner() {
		Map<Person, List<Risk>> lists = lists();
		String given = given(OWNER, String.class, null);
		if (given != null) {
			return lists.keySet().stream().filter(p -> given.equals(p.getId())).findFirst();
		}
		return risks(chosen).stream().map(Risk::getOwner).filter(lists::containsKey).findFirst()
				.or(() -> session.me().filter(lists::containsKey))
				.or(() -> lists.entrySet().stream().max(Comparator.comparing(e -> e.getValue().size()))
						.map(Map.Entry::getKey));
	}

	private List<Risk> all() {
		return owner().map(o -> lists().get(o)).orElse(List.of());
	}

	private List<Risk> risks() {
		List<Risk> all = all();
		List<?> ticked = given(RISKS, List.class, null);
		return ticked == null ? all : all.stream().filter(r -> ticked.contains(r.getId())).toList();
	}

	private Step list() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(OWNER, word("approve.owner"), new Input.Choice(lists().entrySet().stream()
				.map(e -> new Option(e.getKey().getId(), Labels.of(e.getKey()), owned(e.getValue()), "person"))
				.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER)).toList(), false),
				owner().map(Person::getId).orElse(null)));
		List<Risk> all = all();
		if (all.size() > 1) {
			inputs.add(Input.of(RISKS, word("approve.risks"), new Input.Several(
					all.stream().map(r -> new Option(r.getId(), words.name(r), standing(r), "risk")).toList()),
					ids(risks())));
		}
		inputs.add(table("plan", List.of("risk", "option", "treatment", "controls", "treatmentOwner", "due", "status",
				"level"), risks().stream().flatMap(r -> rows(r).stream()).toList()));
		return new Step("list", word("approve.step.list"), word("approve.text"), inputs,
				risks().isEmpty() ? Optional.of(word("approve.risks.missing")) : Optional.empty());
	}

	/** How many risks, and of how many the plan is approved as it is. */
	private String owned(List<Risk> risks) {
		long approved = risks.stream().filter(r -> PlanApprovals.of(r).filter(PlanApprovals::holds).isPresent())
				.count();
		return word("approve.owned", risks.size(), approved);
	}

	private String standing(Risk risk) {
		Optional<PlanApproval> last = PlanApprovals.of(risk);
		return last.isEmpty() ? word("approve.never")
				: word(PlanApprovals.holds(last.get()) ? "approve.holds" : "approve.changed",
						date(last.get().getApproval() == null ? null : last.get().getApproval().getOn()));
	}

	private List<List<Cell>> rows(Risk risk) {
		RiskMatrices matrices = matrices();
		String from = Assessments.now(risk, matrices).map(words::level).orElse("–");
		String to = Assessments.of(risk, AssessedState.TARGET, matrices)
				.or(() -> Treatments.expected(risk, Treatments.ahead(risk), matrices)).map(words::level).orElse("–");
		Cell level = Cell.of(from.equals(to) ? from : word("level.move", from, to));
		Cell name = Cell.of(words.name(risk));
		Cell option = Cell.of(words.label(risk.getOption()));
		List<List<Cell>> rows = new ArrayList<>();
		for (Treatment t : risk.getTreatments()) {
			if (t.getStatus() != TreatmentStatus.CANCELLED) {
				rows.add(List.of(name, option, Cell.of(words.name(t)), Cell.of(controls(t)),
						Cell.of(Labels.of(t.getOwner())),
						t.getDue() == null ? Cell.EMPTY : Cell.of(date(t.getDue()), t.getDue().toEpochDay()),
						Cell.of(words.label(t.getStatus())), level));
			}
		}
		if (rows.isEmpty()) {
			rows.add(List.of(name, option, Cell.of(word("plan.none")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
					level));
		}
		return rows;
	}

	private String controls(Treatment treatment) {
		return String.join(", ", treatment.getControls().stream().map(ChosenControl::getControl)
				.filter(Objects::nonNull).map(this::control).toList());
	}

	private String control(ControlRef ref) {
		return sets.find(ref).map(c -> c.label()).orElse(ref.toString());
	}

	// ---- who approves

	private Step who() {
		List<Input> inputs = new ArrayList<>(entry.who());
		Optional<String> problem = entry.whoProblem().or(this::notHers);
		return new Step("who", word("approve.step.who"), word("approve.who.text"), inputs, problem);
	}

	/** An owner approves for herself; a deputy for whom the deputy stands in for. */
	private Optional<String> notHers() {
		Person person = entry.person().orElse(null);
		Person owner = owner().orElse(null);
		boolean deputy = session.dossier().dossier().getRoleAssignments().stream()
				.anyMatch(a -> a.getPerson() == person && a.getDeputyFor() != null
						&& a.getDeputyFor().getPerson() == owner
						&& org.waarborg.dossier.RoleAssignments.holds(a, entry.on()));
		return person == owner || deputy ? Optional.empty()
				: Optional.of(word("approve.other", Labels.of(person), Labels.of(owner)));
	}

	private Step proof() {
		return new Step("proof", word("approve.step.proof"), word("approve.proof.text"), entry.proof(),
				entry.proofProblem());
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? entry.reading() : Optional.empty();
	}

	private Step end() {
		List<Input> inputs = new ArrayList<>();
		List<Risk> risks = risks();
		long treatments = risks.stream().flatMap(r -> r.getTreatments().stream())
				.filter(t -> t.getStatus() != TreatmentStatus.CANCELLED).count();
		inputs.add(tells("will", null, lines(word("approve.will", risks.size(), codes(risks), treatments, entry.said()),
				word("approve.bound"), entry.filed(), word("undo.step"))));
		long loose = risks.stream().flatMap(r -> r.getTreatments().stream()).filter(Treatments::isOpen)
				.filter(t -> t.getOwner() == null || t.getDue() == null).count();
		if (loose > 0) {
			inputs.add(tells("loose", Status.ATTENTION, word("approve.loose", loose)));
		}
		entry.unproven().ifPresent(inputs::add);
		return new Step(END, word("step.end"), "", inputs, Optional.empty());
	}

	@Override
	public Finish finish() throws TaskException {
		List<Risk> risks = risks();
		ApprovalEntry.Proof proof = entry.proof(word("approve.about", codes(risks)));
		PlanApproval made = PlanApprovals.make(risks, entry.person().orElseThrow(), entry.role().orElseThrow(),
				entry.on(), proof.evidence());
		entry.assignment().ifPresent(made.getApproval()::setAssignment);
		List<Command> commands = new ArrayList<>(proof.commands());
		commands.add(session.edits().add(register(), Literals.RISK_REGISTER__PLAN_APPROVALS, made));
		run(word("approve.undo", owner().map(Labels::of).orElse("–")), commands);
		return Outcome.of(word("approve.done", risks.size(), codes(risks), entry.said()));
	}
}
