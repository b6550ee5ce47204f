package org.waarborg.risk.tasks.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatments;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/**
 * What would risks come to with some of their treatments: each is switched on and off, and the picture follows at once. Nothing
 * changes before the person keeps it; and nothing is cancelled unless she says so.
 */
final class WhatIfTask extends RegisterTask {

	private static final String TREATMENTS = "treatments";
	private static final String KEEP = "keep";
	private static final String CANCEL = "cancel";
	private static final String REASON = "reason";
	/** From so many on a sentence names only the first. */
	private static final int MOST = 8;

	/** What becomes of it. */
	enum Keep {
		/** The expected pictures become the target. */
		TARGET,
		/** Nothing changes. */
		DISCARD
	}

	private final List<String> chosen;
	private final OfRevision<Tried> tried;
	private final OfRevision<Look> look;

	/** What does not depend on the ticks: read once for each state of the dossier, because a tick must be answered at once. */
	private final class Tried {

		private final List<Risk> risks = risks(chosen);
		private final Map<Risk, List<Treatment>> ahead = new IdentityHashMap<>();
		private final List<Treatment> treatments = new ArrayList<>();
		private final Map<Risk, Optional<Assessed>> now = new IdentityHashMap<>();
		private final Map<Risk, List<Cell>> cells = new IdentityHashMap<>();
		private final Map<Risk, Expected> last = new IdentityHashMap<>();
		private final List<Option> options = new ArrayList<>();

		Tried() {
			for (Risk risk : risks) {
				List<Treatment> of = Treatments.ahead(risk);
				ahead.put(risk, of);
				treatments.addAll(of);
				of.forEach(t -> options.add(new Option(t.getId(), name(t), effect(t), "treatment")));
				Optional<Assessed> picture = Assessments.now(risk, matrices());
				now.put(risk, picture);
				cells.put(risk, List.of(Cell.of(words.name(risk)), level(picture),
						Assessments.of(risk, AssessedState.TARGET, matrices()).map(t -> level(Optional.of(t)))
								.orElse(Cell.EMPTY)));
			}
		}
	}

	/**
	 * What a risk comes to.
	 *
	 * @param on   the treatments that are switched on
	 * @param row  its line of the table
	 * @param same whether that is the target on record already
	 */
	private record Expected(List<Treatment> on, Optional<Assessed> picture, List<Cell> row, boolean same) {
	}

	/** What the ticks come to. Only risks with another tick than before are reckoned again. */
	private final class Look {

		private final Set<String> ticks = new HashSet<>(ticked(TREATMENTS, ids(tried.get().treatments)));
		private final List<Treatment> off = tried.get().treatments.stream().filter(t -> !isOn(t)).toList();
		private final List<Risk> changing = new ArrayList<>();

		Look() {
			for (Risk risk : risks()) {
				Expected known = tried.get().last.get(risk);
				List<Treatment> on = tried.get().ahead.get(risk).stream().filter(this::isOn).toList();
				if (known == null || !known.on().equals(on)) {
					known = expected(risk, on);
					tried.get().last.put(risk, known);
				}
				if (!known.same()) {
					changing.add(risk);
				}
			}
		}

		private boolean isOn(Treatment treatment) {
			return ticks.contains(treatment.getId());
		}
	}

	private Expected expected(Risk risk, List<Treatment> on) {
		Optional<Assessed> picture = Treatments.expected(risk, on, matrices());
		List<Cell> row = new ArrayList<>(tried.get().cells.get(risk));
		row.add(level(picture));
		row.add(difference(tried.get().now.get(risk), picture));
		return new Expected(on, picture, List.copyOf(row), picture.filter(p -> !isSame(risk, p)).isEmpty());
	}

	/** What a risk comes to, with the ticks as they are. */
	private Expected expected(Risk risk) {
		look.get();
		return tried.get().last.get(risk);
	}

	WhatIfTask(DossierSession session, RiskRegister register, List<Risk> risks) {
		super(session, register, PlanActions.class);
		chosen = ids(risks);
		tried = new OfRevision<>(session, Tried::new);
		look = new OfRevision<>(session, Look::new);
	}

	@Override
	public void answer(String input, Object value) {
		look.forget();
		super.answer(input, value);
	}

	@Override
	public String title() {
		return word("whatif.title", risks().size(), codes(risks()));
	}

	@Override
	public String icon() {
		return "heat-map";
	}

	@Override
	public String order() {
		return word("whatif.order." + keep().name());
	}

	@Override
	public List<Step> steps() {
		return List.of(tryOut(), keepIt());
	}

	private List<Risk> risks() {
		return tried.get().risks;
	}

	private List<Treatment> off() {
		return look.get().off;
	}

	// ---- try it out

	private Step tryOut() {
		Look now = look.get();
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(TREATMENTS, word("whatif.treatments"), new Input.Several(tried.get().options),
				tried.get().treatments.stream().filter(now::isOn).map(Treatment::getId).toList()));
		map().ifPresent(inputs::add);
		inputs.add(table("beforeAfter", List.of("risk", "now", "target", "expected", "difference"),
				risks().stream().map(r -> expected(r).row()).toList()));
		inputs.add(tells("sum", null, sum()));
		return new Step("try", word("whatif.step"), word("whatif.text"), inputs, Optional.empty());
	}

	private String name(Treatment treatment) {
		String name = words.name(treatment);
		return treatment.eContainer() instanceof Risk risk ? word("whatif.treatment", code(risk), name) : name;
	}

	private String effect(Treatment treatment) {
		String text = words.text(treatment.getEffect());
		String steps = Stream.of(steps("likelihood", treatment.getLikelihoodDown()),
				steps("impact", treatment.getImpactDown())).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
		String said = steps.isEmpty() ? word("whatif.effect.none") : steps;
		return text.isBlank() ? said : said + " – " + text;
	}

	private String steps(String of, int down) {
		return down == 0 ? "" : word("whatif.effect." + of, -down);
	}

	/** Where the risks come out, with arrows from where they are. */
	private Optional<Input> map() {
		RiskMethod method = Methods.inUse(register()).orElse(null);
		if (method == null) {
			return Optional.empty();
		}
		Map<HeatMap.Place, List<HeatMap.Placed>> cells = new LinkedHashMap<>();
		List<HeatMap.Move> moves = new ArrayList<>();
		List<Risk> unplaced = new ArrayList<>();
		for (Risk risk : risks()) {
			Optional<RiskMatrix.Answer> to = expected(risk).picture().flatMap(a -> place(a, method));
			if (to.isEmpty()) {
				unplaced.add(risk);
				continue;
			}
			HeatMap.Place place = new HeatMap.Place(to.get().likelihood(), to.get().impact());
			cells.computeIfAbsent(place, p -> new ArrayList<>())
					.add(new HeatMap.Placed(risk, to.get().level().orElseThrow()));
			tried.get().now.get(risk).flatMap(a -> place(a, method))
					.map(a -> new HeatMap.Place(a.likelihood(), a.impact())).filter(from -> !from.equals(place))
					.ifPresent(from -> moves.add(new HeatMap.Move(risk, from, place)));
		}
		return new HeatMap(method, Optional.empty(), AssessedState.TARGET, Optional.empty(), cells, moves, unplaced)
				.figure("whatif", word("whatif.map"), session.language())
				.map(f -> Input.of("map", word("whatif.map"), new Input.Shows(f), null).help(
						unplaced.isEmpty() ? "" : word("whatif.unplaced", unplaced.size(), codes(unplaced))));
	}

	private static Optional<RiskMatrix.Answer> place(Assessed assessed, RiskMethod method) {
		return assessed.method().filter(m -> m == method).flatMap(m -> assessed.decisive())
				.filter(a -> a.kind() == RiskMatrix.Kind.LEVEL);
	}

	private Cell difference(Optional<Assessed> now, Optional<Assessed> expected) {
		int steps = rank(expected) - rank(now);
		return now.isEmpty() || expected.isEmpty() || rank(now) < 0 || rank(expected) < 0 ? Cell.EMPTY
				: Cell.of(word(steps < 0 ? "whatif.lower" : steps > 0 ? "whatif.higher" : "whatif.equal",
						Math.abs(steps)), steps)
						.with(steps < 0 ? Status.DONE : Status.NEUTRAL);
	}

	private static int rank(Optional<Assessed> assessed) {
		return assessed.flatMap(a -> a.level().map(l -> a.method().orElseThrow().getLevels().indexOf(l)))
				.orElse(Integer.valueOf(-1)).intValue();
	}

	private String sum() {
		long now = risks().stream().flatMap(r -> tried.get().now.get(r).stream()).filter(Thresholds::above).count();
		long then = risks().stream().flatMap(r -> expected(r).picture().stream()).filter(Thresholds::above).count();
		return word("whatif.sum", now, then, risks().size());
	}

	// ---- keep it

	private Keep keep() {
		return given(KEEP, Keep.class, Keep.TARGET);
	}

	private boolean cancels() {
		return given(CANCEL, Boolean.class, Boolean.FALSE).booleanValue() && keep() == Keep.TARGET && !off().isEmpty();
	}

	/** Those whose target becomes another. */
	private List<Risk> changing() {
		return look.get().changing;
	}

	private static boolean isSame(Risk risk, Assessed expected) {
		return Assessments.last(risk, AssessedState.TARGET)
				.filter(l -> l.getMethod() == expected.method().orElse(null)
						&& l.getLikelihood() == expected.likelihood() && Assessed.steps(l.getImpacts()).equals(
								expected.categories().stream().filter(a -> a.category().isPresent())
										.collect(Collectors.toMap(a -> a.category().get(), RiskMatrix.Answer::impact,
												Math::max))))
				.isPresent();
	}

	private Step keepIt() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(KEEP, word("whatif.keep"), new Input.Choice(List.of(Keep.values()).stream()
				.map(k -> new Option(k, word("keep." + k.name()), word("keep." + k.name() + ".detail"), "")).toList(),
				false), keep()));
		Optional<String> problem = Optional.empty();
		if (keep() == Keep.TARGET) {
			inputs.add(byInput(word("whatif.by")));
			inputs.add(dayInput(word("whatif.on")));
			List<Treatment> off = off();
			if (!off.isEmpty()) {
				inputs.add(Input.of(CANCEL, word("whatif.cancel", off.size()), new Input.Tick(),
						Boolean.valueOf(cancels())).help(word("whatif.cancel.help", treatments(off))));
				if (cancels()) {
					inputs.add(Input.of(REASON, word("whatif.reason"), new Input.Words(2), text(REASON)));
				}
			}
			problem = problem(off);
		}
		inputs.add(tells("will", null, will()));
		return new Step("keep", word("whatif.step.keep"), "", inputs, problem);
	}

	private String treatments(List<Treatment> treatments) {
		String first = treatments.stream().limit(MOST).map(this::name).collect(Collectors.joining("; "));
		return treatments.size() > MOST ? word("whatif.more", first, treatments.size() - MOST) : first;
	}

	private Optional<String> problem(List<Treatment> off) {
		return byProblem().or(() -> changing().isEmpty() && !cancels() ? Optional.of(word("whatif.same"))
				: Optional.empty()).or(
						() -> cancels() && text(REASON).isEmpty()
								? Optional.of(word("whatif.reason.missing", off.size()))
								: Optional.empty());
	}

	private String will() {
		if (keep() == Keep.DISCARD) {
			return word("whatif.will.not");
		}
		List<Risk> changing = changing();
		return lines(changing.isEmpty() ? "" : word("whatif.will", changing.size(), codes(changing)),
				cancels() ? word("whatif.will.cancel", off().size(), treatments(off())) : word("whatif.will.stay"),
				word("undo.step"));
	}

	@Override
	public Finish finish() throws TaskException {
		if (keep() == Keep.DISCARD) {
			return Outcome.of(word("whatif.discarded"));
		}
		List<Risk> changing = changing();
		List<Treatment> off = cancels() ? off() : List.of();
		List<Command> commands = new ArrayList<>();
		changing.forEach(r -> Treatments.target(r, expected(r).on()).ifPresent(t -> commands.add(target(r, t))));
		off.forEach(t -> commands.addAll(cancel(t)));
		run(word("whatif.undo", changing.size()), commands);
		return Outcome.of(lines(word("whatif.done", changing.size(), codes(changing)),
				off.isEmpty() ? "" : word("whatif.done.cancel", off.size())).replace('\n', ' '));
	}

	private Command target(Risk risk, RiskAssessment target) {
		target.setOn(on());
		target.setBy(by().orElseThrow());
		target.getReason().add(Texts.of(OnRegister.language(session), reason(risk)));
		return session.edits().add(risk, Literals.RISK__ASSESSMENTS, Identifiers.ensureIds(target));
	}

	/** In the language of the dossier: what the target is made of. */
	private String reason(Risk risk) {
		Messages own = Messages.beside(PlanActions.class, Locale.of(OnRegister.language(session)));
		String with = String.join(", ", expected(risk).on().stream().map(this::code).filter(Objects::nonNull).toList());
		return with.isEmpty() ? own.get("whatif.because.none") : own.get("whatif.because", with);
	}

	private List<Command> cancel(Treatment treatment) {
		Person person = by().orElseThrow();
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setAuthor(person);
		note.setOn(on());
		note.setText(text(REASON));
		return List.of(
				session.edits().set(treatment, Literals.TREATMENT__STATUS, TreatmentStatus.CANCELLED),
				session.edits().add(treatment, DossierPackage.Literals.ELEMENT__NOTES, Identifiers.ensureIds(note)));
	}
}
