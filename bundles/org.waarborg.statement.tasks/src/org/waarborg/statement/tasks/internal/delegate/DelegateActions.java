package org.waarborg.statement.tasks.internal.delegate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.intake.Intake;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Asking the owners of controls, and taking their answers in. */
@Component
public class DelegateActions implements ActionSource {

	private final Documents documents;
	private final Intake intake;

	/**
	 * With what is installed.
	 *
	 * @param documents writes workbooks
	 * @param intake    reads them when they come back
	 */
	@Activate
	public DelegateActions(@Reference Documents documents, @Reference Intake intake) {
		this.documents = documents;
		this.intake = intake;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return OnStatement.of(session, screen.target()).map(s -> List.of(ask(session, selection, s),
				takeIn(session))).orElse(List.of());
	}

	private Action ask(DossierSession session, Selection selection, StatementOfApplicability statement) {
		Messages messages = words(session.language());
		Optional<String> whyNot = OnStatement.readOnly(session).or(() -> documents.writer(DelegateTask.XLSX).isPresent()
				? Optional.empty()
				: Optional.of(messages.get("not.writer")));
		return new Action("delegate", messages.get("action.delegate"), "people", whyNot,
				surface -> surface.start(new DelegateTask(session, documents, statement, selection)));
	}

	private Action takeIn(DossierSession session) {
		Messages messages = words(session.language());
		return new Action("returns", messages.get("action.returns"), "export", OnStatement.readOnly(session),
				surface -> surface.start(new ReturnsTask(session, intake)));
	}

	static Messages words(String language) {
		return Messages.beside(DelegateActions.class, Locale.of(language));
	}
}
