package org.waarborg.store;

import java.util.List;
import java.util.Objects;

/**
 * What somebody who starts a dossier says about it; the wizard and the command line ask the same.
 *
 * @param organisation registered name of the organisation; not blank
 * @param scope        scope statement; empty when not known yet
 * @param language     ISO 639-1 code of the language in which texts are written first
 * @param controlSets  ids of the control sets chosen; may be empty
 * @since 0.1
 */
public record NewDossier(String organisation, String scope, String language, List<String> controlSets) {

	/** Copies the list and checks that all is there. */
	public NewDossier {
		Objects.requireNonNull(scope);
		Objects.requireNonNull(language);
		controlSets = List.copyOf(controlSets);
		if (organisation.isBlank()) {
			throw new IllegalArgumentException("A dossier belongs to an organisation with a name");
		}
	}
}
