package org.waarborg.store.spi;

import java.util.Locale;
import java.util.Optional;

import org.waarborg.store.NewDossier;
import org.waarborg.store.OpenDossier;

/**
 * Puts a domain's first objects into a new dossier, for example a statement over the chosen control sets. Published as an
 * OSGi service (whiteboard), so that the wizard and the command line need not know the domains.
 *
 * @since 0.1
 */
public interface DossierStarter {

	/**
	 * Why a dossier cannot be started like this. Asked before anything is written.
	 *
	 * @param request what was asked for
	 * @param locale  language of the answer
	 * @return what is wrong and what would be right, or empty when there is no objection
	 */
	Optional<String> objection(NewDossier request, Locale locale);

	/**
	 * Puts the domain's first objects into the dossier, by commands; the caller saves.
	 *
	 * @param dossier the new dossier: it has an organisation and a scope
	 * @param request what was asked for, without objection
	 */
	void start(OpenDossier dossier, NewDossier request);
}
