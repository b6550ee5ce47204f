package org.waarborg.screen.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.ControlSetInstaller.Removal;
import org.waarborg.registry.InstallException;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/**
 * Removes a control set from the user's own folder, and says before what stands on it and who uses it. No dossier is changed. On the
 * thread of the dossiers.
 *
 * @since 0.1
 */
public final class RemoveSetTask implements Task {

	private final ControlSetInstaller installer;
	private final Removal removal;
	private final Collection<DossierSession> sessions;
	private final String language;
	private final Messages messages;
	private final Consumer<Change> done;

	/**
	 * A new task.
	 *
	 * @param installer removes it
	 * @param removal   what goes
	 * @param sessions  the open dossiers, which may use it
	 * @param language  ISO 639-1 code
	 * @param done      told what was done, for who takes it back
	 */
	public RemoveSetTask(ControlSetInstaller installer, Removal removal, Collection<DossierSession> sessions,
			String language,
			Consumer<Change> done) {
		this.installer = installer;
		this.removal = removal;
		this.sessions = List.copyOf(sessions);
		this.language = language;
		this.done = done;
		messages = SetWords.messages(language);
	}

	@Override
	public String title() {
		return messages.get("remove.title", removal.set().title(language));
	}

	@Override
	public String icon() {
		return "control-set";
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("kept", Status.NEUTRAL, messages.get("remove.kept",
				removal.files().stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", ")))));
		removal.instead().ifPresent(i -> inputs.add(tells("instead", Status.NEUTRAL,
				messages.get("remove.instead", i.version(), SetWords.from(i.origin(), Optional.empty(), messages)))));
		List<List<Cell>> rows = new ArrayList<>();
		removal.sets().stream().filter(s -> !s.id().equals(removal.set().id()))
				.forEach(s -> rows.add(row("remove.also", s.title(language))));
		removal.dependents().forEach(s -> rows.add(row(stands(s), s.title(language))));
		for (DossierSession session : sessions) {
			for (ControlSetHeader set : removal.sets()) {
				session.users(set.id()).forEach(u -> rows.add(row("remove.used", session.name() + ": " + u.label())));
			}
		}
		if (rows.isEmpty()) {
			inputs.add(tells("nobody", Status.DONE, messages.get("remove.nobody")));
		} else {
			inputs.add(Input.of("table", messages.get("remove.users"),
					new Input.Table(List.of(messages.get("remove.column.how"), messages.get("remove.column.what")),
							rows),
					null));
		}
		return List.of(new Step("look", messages.get("remove.look"), messages.get("remove.look.text"), inputs,
				Optional.empty()));
	}

	private static Input tells(String id, Status status, String text) {
		return Input.of(id, "", new Input.Tells(Optional.of(status), text), null);
	}

	private List<Cell> row(String how, String what) {
		return List.of(Cell.of(messages.get(how)), Cell.of(what));
	}

	private String stands(ControlSetHeader set) {
		return removal.sets().stream().anyMatch(s -> s.id().equals(set.extendsSet())) ? "remove.extends"
				: "remove.maps";
	}

	@Override
	public void answer(String input, Object value) {
		// nothing is asked
	}

	@Override
	public String order() {
		return messages.get("remove.order");
	}

	@Override
	public Finish finish() throws TaskException {
		try {
			done.accept(installer.remove(removal));
			return Outcome.of(messages.get("remove.done", removal.set().title(language)));
		} catch (InstallException e) {
			throw new TaskException(e.problem().describe(Locale.of(language)), e);
		}
	}
}
