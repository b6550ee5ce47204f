package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.MethodChange.Effect;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/**
 * Assesses risks again with another version of the method, with the same steps: shows first what would become of each level, and
 * carries only what somebody ticked. A risk of which a step was dropped has to be assessed by people.
 */
final class ReassessTask extends MethodTask {

	private static final String RISKS = "risks";
	private static final String REASON = "reason";

	/** Looked at once for each state of the dossier: it is asked for after every answer. */
	private final OfRevision<MethodChange> change;

	ReassessTask(DossierSession session, RiskRegister register, RiskMethod method) {
		super(session, register, method);
		change = new OfRevision<>(session, () -> MethodChange.of(register(), method()));
	}

	@Override
	public String title() {
		return word(previews() ? "preview.title" : "change.title", version(), registerName());
	}

	@Override
	public String order() {
		return previews() ? word("preview.order") : word("change.order", chosen().size());
	}

	@Override
	public List<Step> steps() {
		return previews() ? List.of(preview()) : List.of(what(), who(), end());
	}

	/** With a version that is not in use nothing is assessed: it is only shown what it would change. */
	private boolean previews() {
		return Methods.inUse(register()).filter(m -> m == method()).isEmpty();
	}

	private Step preview() {
		return new Step("what", word("change.step.what"), word("preview.text", version()), told(change()), none());
	}

	// ---- what would change

	private MethodChange change() {
		return change.get();
	}

	private static Map<Risk, List<MethodChange.Line>> byRisk(MethodChange change) {
		Map<Risk, List<MethodChange.Line>> risks = new LinkedHashMap<>();
		change.lines().forEach(l -> risks.computeIfAbsent(l.risk(), r -> new ArrayList<>()).add(l));
		return risks;
	}

	/** A picture of which no step was dropped, and that gives a level. */
	private static boolean carries(MethodChange.Line line) {
		return line.after().level().isPresent();
	}

	/** Every picture that had a level keeps one. */
	private static boolean carries(List<MethodChange.Line> lines) {
		return lines.stream().noneMatch(l -> l.effect() == Effect.LOST)
				&& lines.stream().anyMatch(ReassessTask::carries);
	}

	private Map<Risk, List<MethodChange.Line>> able() {
		Map<Risk, List<MethodChange.Line>> able = byRisk(change());
		able.values().removeIf(lines -> !carries(lines));
		return able;
	}

	/** Those of which no level changes are ticked until somebody says otherwise: a level that changes is for people. */
	private List<String> proposed() {
		return able().entrySet().stream()
				.filter(e -> e.getValue().stream().allMatch(l -> l.effect() == Effect.SAME))
				.map(e -> e.getKey().getId()).toList();
	}

	private Map<Risk, List<MethodChange.Line>> chosen() {
		List<String> ticked = ticked(RISKS, proposed());
		Map<Risk, List<MethodChange.Line>> chosen = able();
		chosen.keySet().removeIf(r -> !ticked.contains(r.getId()));
		return chosen;
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>(told(change()));
		Map<Risk, List<MethodChange.Line>> able = able();
		if (!able.isEmpty()) {
			inputs.add(Input.of(RISKS, word("change.risks"),
					new Input.Several(able.entrySet().stream().map(e -> option(e.getKey(), e.getValue())).toList()),
					ids(List.copyOf(chosen().keySet()))).help(word("change.risks.help")));
		}
		return new Step("what", word("change.step.what"), word("change.text", version()), inputs,
				chosen().isEmpty() ? Optional.of(word(able.isEmpty() ? "change.none" : "change.missing")) : none());
	}

	private List<Input> told(MethodChange change) {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("counts", null, counts(change)));
		inputs.add(table("change", List.of("risk", "state", "before", "after", "effect"), change.lines().stream()
				.sorted(Comparator.comparing((MethodChange.Line l) -> l.effect() == Effect.SAME)).map(this::row)
				.toList()));
		Map<Risk, List<MethodChange.Line>> able = able();
		List<Risk> lost = byRisk(change).keySet().stream().filter(r -> !able.containsKey(r)).toList();
		if (!lost.isEmpty()) {
			inputs.add(tells("lost", Status.ATTENTION, word("change.lost", lost.size(), codes(lost))));
		}
		return inputs;
	}

	private String counts(MethodChange change) {
		return lines(word("change.count", byRisk(change).size(), change.lines().size(), change.changed()),
				change.changed() == 0 ? ""
						: Arrays.stream(Effect.values()).filter(e -> e != Effect.SAME)
								.map(e -> word("change.effect." + e.name(), count(change, e)))
								.filter(t -> !t.isEmpty()).collect(Collectors.joining(" · ")));
	}

	private static long count(MethodChange change, Effect effect) {
		return change.lines().stream().filter(l -> l.effect() == effect).count();
	}

	private List<Cell> row(MethodChange.Line line) {
		return List.of(Cell.of(words.name(line.risk())), Cell.of(words.label(line.state()), line.state().ordinal()),
				level(Optional.of(line.before())), level(Optional.of(line.after())), effect(line.effect()));
	}

	private Cell effect(Effect effect) {
		Cell cell = Cell.of(words.label(effect), effect.ordinal());
		return switch (effect) {
			case SAME -> cell;
			case HIGHER -> cell.with(Status.ATTENTION);
			case LOWER, GAINED -> cell.with(Status.DONE);
			case LOST -> cell.with(Status.STOP);
		};
	}

	private Option option(Risk risk, List<MethodChange.Line> lines) {
		String detail = lines.stream().filter(l -> l.effect() != Effect.SAME)
				.map(l -> word("change.line", words.label(l.state()), words.level(l.before()), words.level(l.after()),
						words.label(l.effect())))
				.collect(Collectors.joining("; "));
		return new Option(risk.getId(), words.name(risk), detail.isEmpty() ? word("change.same") : detail, "");
	}

	// ---- who looked

	private Step who() {
		return new Step("who", word("change.step.who"), word("change.who.text"), List.of(byInput(word("change.by")),
				dayInput(word("change.on")),
				Input.of(REASON, word("change.reason"), new Input.Words(2), reason()).help(word("change.reason.help"))),
				byProblem());
	}

	private String reason() {
		return isGiven(REASON) ? text(REASON) : word("change.reason.usual", version());
	}

	// ---- what happens

	private Step end() {
		Map<Risk, List<MethodChange.Line>> chosen = chosen();
		List<Input> inputs = new ArrayList<>();
		long pictures = chosen.values().stream().flatMap(List::stream).filter(ReassessTask::carries).count();
		long changed = chosen.values().stream().flatMap(List::stream).filter(l -> l.effect() != Effect.SAME).count();
		inputs.add(tells("will", null, lines(word("change.will", chosen.size(), pictures, changed),
				word("change.keeps"), word("undo.step"))));
		List<Risk> stale = stale(chosen.keySet());
		if (!stale.isEmpty()) {
			inputs.add(tells("stale", Status.ATTENTION, word("change.stale", stale.size(), codes(stale))));
		}
		int left = byRisk(change()).size() - chosen.size();
		if (left > 0) {
			inputs.add(tells("left", null, word("change.left", left)));
		}
		return new Step("end", word("step.end"), "", inputs, none());
	}

	/** Risks whose acceptance is of an earlier version: it does not hold for what is assessed now. */
	private List<Risk> stale(Iterable<Risk> risks) {
		RiskMatrices matrices = matrices();
		List<Risk> stale = new ArrayList<>();
		for (Risk risk : risks) {
			boolean earlier = Acceptances.counting(risk).filter(a -> a.getMethod() == null
					|| a.getMethod() != method() && a.getMethod().getVersion() < method().getVersion()).isPresent();
			if (earlier && Acceptances.of(risk, session.today(), matrices).state() != Acceptances.State.EXPIRED) {
				stale.add(risk);
			}
		}
		return stale;
	}

	@Override
	public Finish finish() throws TaskException {
		if (previews()) {
			return Outcome.of(word("preview.done"));
		}
		Map<Risk, List<MethodChange.Line>> chosen = chosen();
		List<Command> commands = new ArrayList<>();
		chosen.forEach((risk, lines) -> {
			List<RiskAssessment> made = lines.stream().filter(ReassessTask::carries).map(this::made).toList();
			commands.add(session.edits().addAll(risk, Literals.RISK__ASSESSMENTS, made, -1));
		});
		run(word("change.label", chosen.size(), version()), commands);
		return Outcome.of(word("change.done", chosen.size(), version()))
				.at(Target.screen(OnRegister.RISKS, register().getId()));
	}

	private RiskAssessment made(MethodChange.Line line) {
		RiskAssessment made = MethodChange.carried(line);
		made.setBy(by().orElseThrow());
		made.setOn(on());
		if (!reason().isEmpty()) {
			made.getReason().add(Texts.of(isGiven(REASON) ? OnRegister.language(session) : session.language(),
					reason()));
		}
		return Identifiers.ensureIds(made);
	}
}
