package org.waarborg.statement.tasks.internal.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.rules.Rules;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;

/** An extract of a released version for customers, on the statement and on its versions. */
@Component
public class PublishActions implements ActionSource {

	private final Documents documents;
	private final Rules rules;

	/**
	 * With what is installed.
	 *
	 * @param documents sources and writers
	 * @param rules     for the ledger, which remembers to whom an extract was sent
	 */
	@Activate
	public PublishActions(@Reference Documents documents, @Reference Rules rules) {
		this.documents = documents;
		this.rules = rules;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return OnStatement.ofAny(session, screen.target()).map(s -> List.of(action(session, selection, s)))
				.orElse(List.of());
	}

	private Action action(DossierSession session, Selection selection, StatementOfApplicability statement) {
		Messages messages = words(session.language());
		Optional<Integer> chosen = selection.chosen().stream().map(Row::subject).filter(Version.class::isInstance)
				.map(v -> ((Version) v).number()).findFirst();
		boolean released = Versions.ifReadable(session.dossier(), statement).filter(v -> !v.all().isEmpty())
				.isPresent();
		return new Action("publish", messages.get("action.publish"), "export",
				released ? Optional.empty() : Optional.of(messages.get("not.released")),
				surface -> surface.start(new PublishTask(session, documents, rules, statement, chosen)));
	}

	static Messages words(String language) {
		return Messages.beside(PublishActions.class, Locale.of(language));
	}
}
