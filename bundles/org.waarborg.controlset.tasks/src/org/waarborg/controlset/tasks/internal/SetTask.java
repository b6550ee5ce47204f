package org.waarborg.controlset.tasks.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/** What the tasks with own control sets have in common. Words are at {@code NAME.title}, {@code NAME.order} and so on. */
abstract class SetTask implements Task {

	/** Source of the screens of own control sets, and words that their keys begin with. */
	static final String SCREENS = "controlset";
	static final String OUTLINE = "outline:";
	static final String MAPPINGS = "mappings:";
	static final String SUGGESTIONS = "suggestions:";
	static final String LIST = "own";

	final DossierSession session;
	private final Messages messages;
	private final String name;
	private final Map<String, Object> answers = new HashMap<>();

	SetTask(DossierSession session, String name) {
		this.session = session;
		this.name = name;
		messages = words(session);
	}

	static Messages words(DossierSession session) {
		return Messages.beside(SetTask.class, Locale.of(session.language()));
	}

	/** The own control set in a file; empty when it is gone. */
	static Optional<ControlSet> set(DossierSession session, String path) {
		return session.dossier().roots(ControlSet.class).stream().filter(s -> session.dossier().fileOf(s).equals(path))
				.findFirst();
	}

	static String title(ControlSet set, String language) {
		String title = Texts.get(set.getTitle(), language);
		return title.isBlank() ? Objects.toString(set.getId(), "?") : title;
	}

	/** Something in a set by its id. */
	static Optional<Identified> find(DossierSession session, String path, String id) {
		return session.dossier().find(path + '#' + id).filter(Identified.class::isInstance).map(Identified.class::cast);
	}

	final String word(String key, Object... arguments) {
		return messages.get(name + '.' + key, arguments);
	}

	final String label(Enum<?> literal) {
		return messages.get(literal.getDeclaringClass().getSimpleName() + '.' + literal.name());
	}

	@Override
	public String title() {
		return word("title");
	}

	@Override
	public String icon() {
		return "control-set";
	}

	@Override
	public String order() {
		return word("order");
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	/** What was answered; a proposal until then. */
	final String text(String input, String proposal) {
		return Objects.toString(answers.getOrDefault(input, proposal), "").strip();
	}

	/** What was answered; a proposal until then. */
	final <T> Optional<T> choice(String input, Class<T> type, T proposal) {
		return Optional.ofNullable(answers.containsKey(input) ? answers.get(input) : proposal).filter(type::isInstance)
				.map(type::cast);
	}

	final Input tells(String text) {
		return Input.of("tells", "", new Input.Tells(Optional.empty(), text), null);
	}

	/** Runs it as one step for undo. */
	final void run(List<? extends Command> commands) throws TaskException {
		try {
			session.run(word("undo"), commands);
		} catch (IllegalStateException | IllegalArgumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}

	static Target at(String page, String path, String row) {
		return new Target(SCREENS, page + path, row, "");
	}

	static Target page(String page, String path) {
		return Target.screen(SCREENS, page + path);
	}

	/** Whether it may be the id of a set or control. */
	static boolean isId(String id) {
		return !id.isEmpty() && id.chars().noneMatch(c -> c == '#' || c == '|' || Character.isWhitespace(c));
	}
}
