package org.waarborg.risk.tasks.internal.method;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.MethodPresets;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/** Begins a register: what it is called, and with which method it begins. */
final class NewRegisterTask implements Task {

	private static final String TITLE = "title.";
	private static final String PRESET = "preset";
	private static final String USUAL = "5x5";
	private static final List<String> LANGUAGES = List.of("nl", "en");

	private final DossierSession session;
	private final Messages messages;
	private final RiskWords words;
	private final Map<String, Object> answers = new HashMap<>();

	NewRegisterTask(DossierSession session) {
		this.session = session;
		messages = Messages.beside(MethodActions.class, Locale.of(session.language()));
		words = OnRegister.words(session);
	}

	@Override
	public String title() {
		return word("register.title");
	}

	@Override
	public String icon() {
		return "add";
	}

	@Override
	public String order() {
		return word("register.order");
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	@Override
	public List<Step> steps() {
		return List.of(named(), method(), end());
	}

	// ---- what it is called

	/** The usual title, unless there is a register called so; the second one has to be told apart by its maker. */
	private String title(String language) {
		String usual = new RiskWords(language).messages().get("register.title");
		return Objects.toString(answers.getOrDefault(TITLE + language, isTaken(usual) ? "" : usual), "").strip();
	}

	private Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		String own = OnRegister.language(session);
		LANGUAGES.stream().sorted((a, b) -> Boolean.compare(b.equals(own), a.equals(own)))
				.filter(l -> !title(l).isEmpty()).forEach(l -> titles.put(l, title(l)));
		return titles;
	}

	private boolean isTaken(String title) {
		return session.dossier().roots(RiskRegister.class).stream().flatMap(r -> r.getTitle().stream())
				.anyMatch(t -> title.equalsIgnoreCase(Objects.toString(t.getValue(), "").strip()));
	}

	private Step named() {
		List<Input> inputs = new ArrayList<>(LANGUAGES.stream()
				.map(l -> Input.of(TITLE + l, word("register." + l), new Input.Words(1), title(l))
						.problem(isTaken(title(l)) ? Optional.of(word("register.taken", title(l))) : Optional.empty()))
				.toList());
		int others = session.dossier().roots(RiskRegister.class).size();
		if (others > 0) {
			inputs.add(OnRegister.tells("others", Status.ATTENTION, word("register.others", others)));
		}
		Optional<String> problem = titles().isEmpty() ? Optional.of(word("register.missing"))
				: titles().values().stream().filter(this::isTaken).findFirst().map(t -> word("register.taken", t));
		return new Step("named", word("register.step.named"), word("register.named.text"), inputs, problem);
	}

	// ---- with which method

	private String preset() {
		return Objects.toString(answers.get(PRESET), USUAL);
	}

	private RiskMethod made() {
		return MethodPresets.make(preset()).orElseThrow();
	}

	private Step method() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(PRESET, word("register.preset"), new Input.Choice(MethodPresets.ids().stream()
				.map(p -> new Option(p, p.replace("x", " × "), word("register.preset." + p), "risk-method")).toList(),
				false),
				preset()));
		RiskMethod method = made();
		picture(method, words, word("register.matrix"))
				.ifPresent(f -> inputs.add(Input.of("matrix", word("register.matrix"), new Input.Shows(f), null)));
		inputs.add(OnRegister.tells("has", null, word("register.has",
				method.getCategories().stream().map(words::category).collect(Collectors.joining(", ")),
				method.getLevels().stream().map(words::level).collect(Collectors.joining(", ")))));
		return new Step("method", word("register.step.method"), word("register.method.text"), inputs, Optional.empty());
	}

	/** The matrix for all categories. */
	static Optional<Figure> picture(RiskMethod method, RiskWords words, String title) {
		return HeatMap.of(List.of(), method, null, AssessedState.CURRENT, null)
				.figure("matrix", title, words.messages().locale().getLanguage()).map(Figure.class::cast);
	}

	// ---- the end

	private Step end() {
		RiskMatrix matrix = RiskMatrix.of(made());
		return new Step("end", word("step.end"), "", List.of(OnRegister.tells("will", null, String.join("\n",
				word("register.will", titles().values().stream().findFirst().orElse("–"), path(), matrix.likelihoods(),
						matrix.impacts()),
				word("register.draft"), word("undo.step")))), Optional.empty());
	}

	/** A file named after the title, beside those that there are. */
	private String path() {
		String title = titles().values().stream().findFirst().orElse("risks");
		String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
				.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		String name = plain.isEmpty() ? "risks" : plain.substring(0, Math.min(60, plain.length()));
		String path = "risks/" + name + ".risk";
		for (int i = 2; taken(path); i++) {
			path = "risks/" + name + '-' + i + ".risk";
		}
		return path;
	}

	private boolean taken(String path) {
		return session.dossier().files().stream().anyMatch(path::equalsIgnoreCase)
				|| java.nio.file.Files.exists(session.folder().resolve(path));
	}

	@Override
	public Finish finish() throws TaskException {
		RiskRegister register = RiskRegisters.create(titles(), preset());
		session.me().ifPresent(me -> {
			register.setOwner(me);
			register.getMethods().getFirst().setOwner(me);
		});
		String name = words.name(register);
		String method = register.getMethods().getFirst().getId();
		try {
			session.run(word("register.label", name), List.of(session.dossier().adding(path(), register)));
		} catch (IllegalStateException | IllegalArgumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
		return Outcome.of(word("register.done", name)).at(Target.screen(MethodActions.METHOD, method));
	}

	private String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}
}
