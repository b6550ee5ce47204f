package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MethodEdits;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.ScaleStep;
import org.waarborg.risk.Tone;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Adds a step, category or level to a draft, and says before what that does to the matrix. */
final class AddPartTask extends MethodTask {

	/** What can be added. */
	enum What {
		LIKELIHOOD, IMPACT, CATEGORY, LEVEL
	}

	private static final String WHAT = "what";
	private static final String PLACE = "place";
	private static final String NAME = "name";
	private static final String MEANING = "meaning";
	private static final String TONE = "tone";
	private static final String ABOVE = "above";

	private final Optional<String> row;

	AddPartTask(DossierSession session, RiskRegister register, RiskMethod method, Optional<String> row) {
		super(session, register, method);
		this.row = row;
	}

	@Override
	public String title() {
		return word("add.title", version());
	}

	@Override
	public String icon() {
		return "add";
	}

	@Override
	public String order() {
		return word("add.order." + what().name());
	}

	@Override
	public List<Step> steps() {
		return List.of(asked(), end());
	}

	// ---- what and where

	private Optional<EObject> selected() {
		return row.flatMap(session.dossier()::find);
	}

	/** What the person had in front of her, unless she says otherwise. */
	private What what() {
		return given(WHAT, What.class, selected().map(o -> switch (o) {
			case ScaleStep step when step.eContainer() instanceof ImpactCategory -> What.IMPACT;
			case ImpactCategory category -> What.CATEGORY;
			case RiskLevel level -> What.LEVEL;
			default -> What.LIKELIHOOD;
		}).orElse(What.LIKELIHOOD));
	}

	/** What is there already, in its order; of impact the steps of the category with most. */
	private List<String> there() {
		RiskMethod method = method();
		return switch (what()) {
			case LIKELIHOOD -> titles(method.getLikelihood());
			case IMPACT -> titles(longest());
			case CATEGORY -> method.getCategories().stream().map(words::category).toList();
			case LEVEL -> method.getLevels().stream().map(words::level).toList();
		};
	}

	private List<ScaleStep> longest() {
		return method().getCategories().stream().map(c -> List.copyOf(c.getSteps()))
				.max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
	}

	private static List<String> titles(List<ScaleStep> steps) {
		List<String> titles = new ArrayList<>();
		steps.forEach(s -> titles.add(""));
		return titles;
	}

	/** Its number; at the end until somebody says another, or behind what is selected. */
	private int number() {
		int size = there().size();
		Integer asked = given(PLACE, Integer.class, null);
		return asked != null && asked.intValue() >= 1 && asked.intValue() <= size + 1 ? asked.intValue() : size + 1;
	}

	private Step asked() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(WHAT, word("add.what"), new Input.Choice(List.of(What.values()).stream()
				.map(v -> new Option(v, word("add.what." + v.name()), word("add.what." + v.name() + ".detail"), ""))
				.toList(), false), what()));
		inputs.add(Input.of(PLACE, word("add.place"), new Input.Choice(places(), false), Integer.valueOf(number())));
		inputs.addAll(texts(NAME, 1));
		if (what() != What.CATEGORY) {
			inputs.addAll(texts(MEANING, 2));
		}
		if (what() == What.LEVEL) {
			inputs.add(Input.of(TONE, word("add.tone"), new Input.Choice(List.of(Tone.values()).stream()
					.map(t -> new Option(t, words.label(t), "", "")).toList(), false), tone()));
			inputs.add(Input.of(ABOVE, word("add.above"), new Input.Tick(), above()));
		}
		return new Step("asked", word("add.step.asked"), "", inputs,
				typed(NAME).isEmpty() ? Optional.of(word("add.name.missing"))
						: what() == What.IMPACT && method().getCategories().isEmpty()
								? Optional.of(word("add.category.first"))
								: none());
	}

	private Tone tone() {
		return given(TONE, Tone.class, Tone.ATTENTION);
	}

	private Boolean above() {
		return given(ABOVE, Boolean.class, Boolean.TRUE);
	}

	private List<Option> places() {
		List<Option> places = new ArrayList<>();
		int size = there().size();
		for (int number = size + 1; number >= 1; number--) {
			places.add(new Option(Integer.valueOf(number), Integer.toString(number), place(number, size), ""));
		}
		return places;
	}

	/** Between which two it would stand. */
	private String place(int number, int size) {
		if (size == 0) {
			return word("add.place.only");
		}
		return number > size ? word("add.place.after", name(size))
				: number == 1 ? word("add.place.before", name(1))
						: word("add.place.between", name(number - 1), name(number));
	}

	private String name(int number) {
		return switch (what()) {
			case LIKELIHOOD -> words.step(method().getLikelihood(), number);
			case IMPACT -> words.step(longest(), number);
			default -> there().get(number - 1);
		};
	}

	// ---- what happens

	private MethodEdits.Added added() {
		MethodEdits edits = MethodEdits.of(session.edits(), method());
		int number = number();
		return switch (what()) {
			case LIKELIHOOD -> edits.likelihood(step(), number);
			case IMPACT -> edits.impact(step(), number);
			case CATEGORY -> {
				ImpactCategory category = RiskFactory.eINSTANCE.createImpactCategory();
				fill(category.getTitle(), typed(NAME));
				yield edits.category(category, number);
			}
			case LEVEL -> {
				RiskLevel level = RiskFactory.eINSTANCE.createRiskLevel();
				fill(level.getTitle(), typed(NAME));
				fill(level.getMeaning(), typed(MEANING));
				level.setTone(tone());
				level.setAboveThreshold(above().booleanValue());
				yield edits.level(Identifiers.ensureIds(level), number);
			}
		};
	}

	private ScaleStep step() {
		ScaleStep step = RiskFactory.eINSTANCE.createScaleStep();
		fill(step.getTitle(), typed(NAME));
		fill(step.getMeaning(), typed(MEANING));
		return Identifiers.ensureIds(step);
	}

	private static void fill(List<LocalText> texts, Map<String, String> typed) {
		typed.forEach((language, text) -> texts.add(Texts.of(language, text)));
	}

	private Step end() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("will", null, lines(matrix(), word("undo.step"))));
		if (what() == What.LEVEL) {
			inputs.add(tells("unused", Status.ATTENTION, word("add.will.LEVEL.unused")));
		}
		NewRegisterTask.picture(method(), words, word("add.now"))
				.ifPresent(f -> inputs.add(Input.of("now", word("add.now"), new Input.Shows(f), null)));
		return new Step("end", word("step.end"), "", inputs, none());
	}

	/** What becomes of the matrix, before it does. */
	private String matrix() {
		String name = typed(NAME).values().stream().findFirst().orElse("–");
		int number = number();
		int size = there().size();
		return switch (what()) {
			case LIKELIHOOD, IMPACT -> {
				int cells = typed(NAME).isEmpty() ? 0 : added().cells();
				String like = size == 0 ? "–" : name(number <= size ? number : size);
				yield lines(word("add.will." + what().name(), name, number, method().getCategories().size()),
						cells == 0 ? word("add.will.holes") : word("add.will.cells", cells, like));
			}
			case CATEGORY -> word("add.will.CATEGORY", name, RiskMatrix.of(method()).impacts());
			case LEVEL -> word("add.will.LEVEL", name, number);
		};
	}

	@Override
	public Finish finish() throws TaskException {
		String said = matrix();
		String name = typed(NAME).values().stream().findFirst().orElse("");
		MethodEdits.Added added = added();
		run(word("add.label", name), added.commands());
		return Outcome.of(word("add.done", said)).at(new Target(MethodActions.METHOD, method().getId(),
				added.made().getFirst().getId(), ""));
	}
}
