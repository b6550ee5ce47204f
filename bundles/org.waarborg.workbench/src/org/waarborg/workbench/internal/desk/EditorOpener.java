package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.ui.editor.Opener;

/** An editor that was restored opens its dossier as the person did: for reading only, when that was chosen. */
@Component
public class EditorOpener implements Opener {

	@Override
	public DossierSession open(Path folder) throws StoreException {
		OpenMode mode = Desk.current().recent().readOnly(folder) ? OpenMode.READ_ONLY : OpenMode.READ_WRITE;
		boolean known = Desk.current().session(folder).isPresent();
		DossierSession session = Desk.current().open(folder, mode);
		if (!known)
			Opening.report(session, mode);
		return session;
	}
}
