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
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.tasks.internal.OnStatement;

/** What can be done with the reasons of many controls at once. */
@Component
public class DriverActions implements ActionSource {

	@Override
	public int order() {
		return 30;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<StatementOfApplicability> statement = OnStatement.of(session, screen.target());
		if (statement.isEmpty() || !isOfRows(selection)) {
			return List.of();
		}
		Messages messages = Messages.beside(DriverActions.class, Locale.of(session.language()));
		List<Row> rows = selection.chosen();
		Optional<String> whyNot = OnStatement.readOnly(session)
				.or(() -> rows.isEmpty() ? Optional.of(messages.get("why.rows")) : Optional.empty());
		return List.of(new Action("requirements", messages.get("action"), "requirement", whyNot,
				surface -> surface.start(new AssignRequirements(session, statement.get().getId(), rows))));
	}

	/** Not on the other pages of a statement. */
	private static boolean isOfRows(Selection selection) {
		return selection.shown().stream().findFirst().filter(r -> r.subject() instanceof StatementRow).isPresent();
	}
}
