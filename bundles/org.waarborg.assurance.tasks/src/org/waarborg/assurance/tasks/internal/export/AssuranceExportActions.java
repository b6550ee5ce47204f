package org.waarborg.assurance.tasks.internal.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.task.DocumentFile;

/** The documents of a register: as a file, and on paper. */
@Component
public class AssuranceExportActions implements ActionSource {

	private final Documents documents;

	/**
	 * With what is installed.
	 *
	 * @param documents sources and writers
	 */
	@Activate
	public AssuranceExportActions(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return OnAssurance.of(session, screen.target())
				.map(r -> List.of(action(session, screen, selection, r, false),
						action(session, screen, selection, r, true)))
				.orElse(List.of());
	}

	private Action action(DossierSession session, Screen screen, Selection selection, AssuranceRegister register,
			boolean print) {
		Messages messages = Messages.beside(AssuranceExportActions.class, Locale.of(session.language()));
		boolean able = print ? documents.writer(DocumentFile.PDF).isPresent() : !documents.formats().isEmpty();
		return new Action(print ? "print" : "export", messages.get(print ? "action.print" : "action.export"), "export",
				able ? Optional.empty() : Optional.of(messages.get("not.writer")),
				surface -> surface.start(new AssuranceExportTask(session, documents, register, screen.target().source(),
						OnAssurance.of(selection.chosen(), Supplier.class), print)));
	}
}
