package org.waarborg.controlset.tasks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Usage;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.task.Task;

/** What one is led through with own control sets: begin one, link it, count its version up, hand it on. */
@Component
public final class ControlSetActions implements ActionSource {

	private static final int ORDER = 40;

	private final Intake intake;
	private final CatalogChecker checker;

	/**
	 * With what reads tables and checks sets.
	 *
	 * @param intake  reads tables
	 * @param checker checks sets
	 */
	@Activate
	public ControlSetActions(@Reference Intake intake, @Reference CatalogChecker checker) {
		this.intake = intake;
		this.checker = checker;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		if (!screen.target().source().equals(SetTask.SCREENS)) {
			return List.of();
		}
		String key = screen.target().key();
		List<Row> chosen = selection.chosen();
		if (key.equals(SetTask.LIST)) {
			List<Action> actions = new ArrayList<>(begin(session));
			if (chosen.size() == 1 && chosen.getFirst().subject() instanceof ControlSet) {
				actions.addAll(whole(session, chosen.getFirst().id()));
			}
			return actions;
		}
		String path = key.substring(key.indexOf(':') + 1);
		if (SetTask.set(session, path).isEmpty()) {
			return List.of();
		}
		return key.startsWith(SetTask.OUTLINE)
				? Stream.concat(lines(session, path, chosen).stream(), whole(session, path).stream()).toList()
				: key.startsWith(SetTask.MAPPINGS) || key.startsWith(SetTask.SUGGESTIONS)
						? List.of(action(session, "mapping", "mapping", Optional.empty(),
								() -> new MappingTask(session, path)))
						: List.of();
	}

	private List<Action> begin(DossierSession session) {
		return List.of(action(session, "new", "add", Optional.empty(), () -> new NewSetTask(session)),
				action(session, "table", "table", Optional.empty(), () -> new TakeOverTask(session, intake)));
	}

	/** With the set as a whole. */
	private List<Action> whole(DossierSession session, String path) {
		Messages words = SetTask.words(session);
		Optional<String> nothing = SetTask.set(session, path).map(ControlSet::getId).flatMap(session.controlSets()::set)
				.filter(s -> !s.controls().isEmpty()).isPresent() ? Optional.empty()
						: Optional.of(words.get("not.empty"));
		Action publish = new Action("controlset.publish", words.get("action.publish"), "export", nothing,
				s -> s.start(new PublishTask(session, path, checker)));
		return List.of(action(session, "mapping", "mapping", Optional.empty(), () -> new MappingTask(session, path)),
				action(session, "version", "transition", Optional.empty(), () -> new VersionTask(session, path)),
				publish);
	}

	/** With the lines chosen. */
	private static List<Action> lines(DossierSession session, String path, List<Row> chosen) {
		List<Identified> lines = chosen.stream().map(Row::subject)
				.filter(s -> s instanceof Control || s instanceof Group).map(Identified.class::cast).toList();
		List<Action> actions = new ArrayList<>();
		if (lines.size() == 1) {
			Identified line = lines.getFirst();
			actions.add(action(session, "id", "edit", used(session, path, line),
					() -> new IdTask(session, path, line.getId())));
		}
		if (!lines.isEmpty()) {
			actions.add(action(session, "delete", "delete", Optional.empty(),
					() -> new DeleteTask(session, path, lines.stream().map(Identified::getId).toList())));
		}
		return actions;
	}

	/** An id that a decision names is for ever. */
	private static Optional<String> used(DossierSession session, String path, Identified line) {
		if (!(line instanceof Control)) {
			return Optional.empty();
		}
		String set = SetTask.set(session, path).map(s -> Objects.toString(s.getId(), "")).orElse("");
		List<Usage> users = set.isEmpty() ? List.of() : session.users(new ControlRef(set, line.getId()));
		return users.isEmpty() ? Optional.empty()
				: Optional.of(SetTask.words(session).get("id.used", users.size(), users.getFirst().label()));
	}

	private static Action action(DossierSession session, String id, String icon, Optional<String> whyNot,
			Supplier<Task> task) {
		Messages words = SetTask.words(session);
		Optional<String> readOnly = session.dossier().writable() ? Optional.empty()
				: Optional.of(words.get("not.writable"));
		return new Action("controlset." + id, words.get("action." + id), icon, readOnly.or(() -> whyNot),
				s -> s.start(task.get()));
	}
}
