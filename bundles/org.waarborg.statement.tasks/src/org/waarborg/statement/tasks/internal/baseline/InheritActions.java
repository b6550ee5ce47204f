package org.waarborg.statement.tasks.internal.baseline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Taking decisions over from the statement of the parent scope. */
@Component
public class InheritActions implements ActionSource {

	@Override
	public int order() {
		return 210;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<StatementOfApplicability> found = OnStatement.of(session, screen.target());
		if (found.isEmpty()) {
			return List.of();
		}
		StatementOfApplicability statement = found.get();
		Optional<StatementOfApplicability> parent = Baseline.parentOf(statement);
		boolean alone = InheritTask.parents(session, statement).isEmpty();
		if (parent.isEmpty() && (alone || !selection.chosen().isEmpty())) {
			// Most dossiers have one statement, or a statement and its twin: there is nothing to say.
			return List.of();
		}
		Messages messages = words(session);
		String label = parent.map(p -> messages.get("action.inherit", OnStatement.name(p, session.language())))
				.orElseGet(() -> messages.get("action.inherit.new"));
		List<ControlRef> chosen = selection.chosen().stream().map(Row::subject).filter(StatementRow.class::isInstance)
				.map(r -> ((StatementRow) r).ref()).distinct().toList();
		return List.of(new Action("inherit", label, "copy", OnStatement.readOnly(session),
				surface -> surface.start(new InheritTask(session, statement, chosen))));
	}

	static Messages words(DossierSession session) {
		return Messages.beside(InheritActions.class, Locale.of(session.language()));
	}
}
