package org.waarborg.assurance.tasks.internal.supplier;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/** Begins a register of suppliers and assurance, with a draft policy, schemes, transitions and lists of countries. */
final class StartTask implements Task {

	private static final List<String> LANGUAGES = List.of("nl", "en");
	private static final String TITLE = "title.";

	private final DossierSession session;
	private final Messages messages;
	private final Map<String, Object> answers = new HashMap<>();

	StartTask(DossierSession session) {
		this.session = session;
		messages = Messages.beside(SupplierActions.class, Locale.of(session.language()));
	}

	@Override
	public String title() {
		return word("start.title");
	}

	@Override
	public String icon() {
		return "add";
	}

	@Override
	public String order() {
		return word("start.order");
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	private String title(String language) {
		String usual = Messages.beside(SupplierActions.class, Locale.of(language)).get("start.usual");
		return Objects.toString(answers.getOrDefault(TITLE + language, usual), "").strip();
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new java.util.ArrayList<>(LANGUAGES.stream()
				.map(l -> Input.of(TITLE + l, word("start." + l), new Input.Words(1), title(l))).toList());
		inputs.add(OnAssurance.tells("will", null, word("start.will", path())));
		boolean none = LANGUAGES.stream().allMatch(l -> title(l).isEmpty());
		return List.of(new Step("start", word("start.step"), word("start.text"), inputs,
				none ? Optional.of(word("start.missing")) : Optional.empty()));
	}

	private String path() {
		String path = "assurance/register.assurance";
		for (int i = 2; isTaken(path); i++) {
			path = "assurance/register-" + i + ".assurance";
		}
		return path;
	}

	private boolean isTaken(String path) {
		return session.dossier().files().stream().anyMatch(path::equalsIgnoreCase)
				|| Files.exists(session.folder().resolve(path));
	}

	@Override
	public Finish finish() throws TaskException {
		Map<String, String> titles = new HashMap<>();
		LANGUAGES.stream().filter(l -> !title(l).isEmpty()).forEach(l -> titles.put(l, title(l)));
		AssuranceRegister register = AssuranceRegisters.create(titles);
		session.me().ifPresent(register::setOwner);
		String name = OnAssurance.words(session).name(register);
		try {
			session.run(word("start.undo"), List.of(session.dossier().adding(path(), register)));
		} catch (IllegalStateException | IllegalArgumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
		return Outcome.of(word("start.done", name)).at(Target.screen(OnAssurance.SUPPLIERS, register.getId()));
	}

	private String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}
}
