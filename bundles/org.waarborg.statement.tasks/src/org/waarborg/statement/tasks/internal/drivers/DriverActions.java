package org.waarborg.statement.tasks.internal.drivers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementRow;

/** What can be done with the reasons of many controls at once. */
@Component
public class DriverActions implements ActionSource {

	/** Source of the screens with the rows of statements. */
	private static final String STATEMENT = "statement";

	@Override
	public int order() {
		return 30;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		if (!screen.target().source().equals(STATEMENT) || !isOfRows(selection)) {
			return List.of();
		}
		Messages messages = Messages.beside(DriverActions.class, Locale.of(session.language()));
		List<Row> rows = selection.chosen();
		Optional<String> whyNot = !session.dossier().writable() ? Optional.of(messages.get("why.readonly"))
				: rows.isEmpty() ? Optional.of(messages.get("why.rows")) : Optional.empty();
		String key = screen.target().key();
		String statement = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
		return List.of(new Action("requirements", messages.get("action"), "requirement", whyNot,
				surface -> surface.start(new AssignRequirements(session, statement, rows))));
	}

	/** Not on the other pages of a statement. */
	private static boolean isOfRows(Selection selection) {
		return selection.shown().stream().findFirst().filter(r -> r.subject() instanceof StatementRow).isPresent();
	}
}
