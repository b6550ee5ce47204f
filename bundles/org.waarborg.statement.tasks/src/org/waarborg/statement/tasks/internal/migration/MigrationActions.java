package org.waarborg.statement.tasks.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Carrying a statement to another edition, and confirming what was carried. */
@Component
public class MigrationActions implements ActionSource {

	private final Documents documents;
	/** What was answered and not carried out yet, by statement and edition: who comes back tomorrow goes on. */
	private final Map<String, Answers> begun = new ConcurrentHashMap<>();

	/**
	 * With what is installed.
	 *
	 * @param documents make the record
	 */
	@Activate
	public MigrationActions(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<StatementOfApplicability> statement = OnStatement.of(session, screen.target());
		if (statement.isEmpty()) {
			return List.of();
		}
		Messages messages = words(session);
		List<Action> actions = new ArrayList<>();
		confirm(session, statement.get(), selection.chosen(), "confirm", messages).ifPresent(actions::add);
		confirm(session, statement.get(), selection.shown(), "confirm.shown", messages).ifPresent(actions::add);
		boolean twin = statement.get().getTwin() != null && !statement.get().getTwin().eIsProxy();
		actions.add(new Action("migrate", messages.get("action.migrate"), "copy",
				OnStatement.readOnly(session).or(() -> twin ? Optional.of(messages.get("not.twin",
						OnStatement.name(statement.get().getTwin(), session.language()))) : Optional.empty()),
				surface -> surface.start(new MigrationTask(session, documents, begun, statement.get()))));
		return actions;
	}

	/** What is chosen, and all that the grid shows. */
	private static Optional<Action> confirm(DossierSession session, StatementOfApplicability statement,
			List<Row> rows, String id, Messages messages) {
		List<Decision> decisions = OnStatement.decisions(rows).stream().filter(Decision::isToConfirm).toList();
		List<String> ids = decisions.stream().filter(Migration::confirmable).map(Decision::getId).toList();
		if (decisions.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Action(id, messages.get("action." + id, ids.size()), "status-done",
				OnStatement.readOnly(session)
						.or(() -> ids.isEmpty() ? Optional.of(messages.get("not.decided")) : Optional.empty()),
				surface -> surface.start(new ConfirmTask(session, statement, ids))));
	}

	static Messages words(DossierSession session) {
		return Messages.beside(MigrationActions.class, Locale.of(session.language()));
	}
}
