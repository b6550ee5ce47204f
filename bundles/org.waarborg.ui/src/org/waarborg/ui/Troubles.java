package org.waarborg.ui;

import org.waarborg.screen.DossierSession;
import org.waarborg.store.StoreException;

/**
 * Takes over when something went wrong that a person must decide about. An OSGi service of the shell; UI thread only.
 *
 * @since 0.1
 */
public interface Troubles {

	/**
	 * A dossier could not be saved or read again; everything stays as it was. Tells the person what happened, what was kept
	 * and offers what can be done.
	 *
	 * @param session the dossier
	 * @param failure why not
	 */
	void failed(DossierSession session, StoreException failure);
}
