package org.waarborg.screen.internal;

import java.nio.file.Path;

import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/**
 * A dossier that was read, with all that takes its time and needs nobody: on whatever thread, before a session has it.
 *
 * @param dossier    the dossier
 * @param mode       how it was asked to be opened
 * @param references what refers to what in it
 */
record ReadAhead(OpenDossier dossier, OpenMode mode, References references) {

	static ReadAhead of(DossierStore store, Path folder, OpenMode mode) throws StoreException {
		OpenDossier dossier = store.open(folder, mode);
		References references = null;
		try {
			references = new References(dossier.resourceSet());
			return new ReadAhead(dossier, mode, references);
		} finally {
			if (references == null) {
				dossier.close();
			}
		}
	}
}
