package org.waarborg.ui.editor;

import java.nio.file.Path;

import org.waarborg.screen.DossierSession;
import org.waarborg.store.StoreException;

/**
 * Opens the dossier of an editor that is there before it: after a restart, or when its drive is back. An OSGi service of the
 * shell, which knows how the person wants to have the dossier open and tells what is not as it should be.
 *
 * @since 0.1
 */
public interface Opener {

	/**
	 * Opens a dossier as it was opened the last time.
	 *
	 * @param folder absolute folder of the dossier
	 * @return the session
	 * @throws StoreException when it cannot be opened; the caller tells it
	 */
	DossierSession open(Path folder) throws StoreException;
}
