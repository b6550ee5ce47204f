package org.waarborg.statement.tasks.internal.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.tasks.internal.OnStatement;

/** The documents of a statement: as a file, and on paper. */
@Component
public class ExportActions implements ActionSource {

	private final Documents documents;

	/**
	 * With what is installed.
	 *
	 * @param documents sources and writers
	 */
	@Activate
	public ExportActions(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<StatementOfApplicability> statement = OnStatement.of(session, screen.target());
		return statement.map(s -> List.of(action(session, screen, selection, s, false),
				action(session, screen, selection, s, true))).orElse(List.of());
	}

	private Action action(DossierSession session, Screen screen, Selection selection,
			StatementOfApplicability statement, boolean print) {
		Messages messages = words(session.language());
		String format = print ? "pdf" : "";
		boolean able = print ? documents.writer(format).isPresent() : !documents.formats().isEmpty();
		return new Action(print ? "print" : "export", messages.get(print ? "action.print" : "action.export"), "export",
				able ? Optional.empty() : Optional.of(messages.get("not.writer")),
				surface -> surface.start(new ExportTask(session, documents, statement,
						OnStatement.view(screen.target()), selection, print)));
	}

	static Messages words(String language) {
		return Messages.beside(ExportActions.class, Locale.of(language));
	}
}
