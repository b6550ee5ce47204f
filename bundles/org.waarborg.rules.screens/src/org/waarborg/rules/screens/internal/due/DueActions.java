package org.waarborg.rules.screens.internal.due;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.rules.screens.internal.RulesScreens;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** What is due as a document, and in one's own calendar. */
@Component
public class DueActions implements ActionSource {

	private static final int ORDER = 20;

	private final Documents documents;

	/**
	 * With what is installed.
	 *
	 * @param documents sources and writers
	 */
	@Activate
	public DueActions(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return screen instanceof DueRows
				? List.of(action(session, selection, true), action(session, selection, false))
				: List.of();
	}

	private Action action(DossierSession session, Selection selection, boolean calendar) {
		Messages messages = RulesScreens.messages(session);
		boolean able = calendar || !documents.formats().isEmpty();
		return new Action(calendar ? "calendar" : "export",
				messages.get(calendar ? "due.action.calendar" : "due.action.export"), calendar ? "due" : "export",
				able ? Optional.empty() : Optional.of(messages.get("due.not.writer")),
				surface -> surface.start(new DueExportTask(session, documents, selection, calendar)));
	}
}
