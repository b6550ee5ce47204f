package org.waarborg.store;

import java.util.List;
import java.util.Objects;

import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Role;

/**
 * What somebody who starts a dossier says about it; the wizard and the command line ask the same.
 *
 * @param organisation registered name of the organisation; not blank
 * @param scope        scope statement; empty when not known yet
 * @param language     ISO 639-1 code of the language in which texts are written first
 * @param controlSets  ids of the control sets chosen; may be empty
 * @param registration number in the trade register; empty when not known yet
 * @param kinds        what the organisation is; may be empty
 * @param people       who takes part from the first day; may be empty
 * @since 0.1
 */
public record NewDossier(String organisation, String scope, String language, List<String> controlSets,
		String registration, List<OrganisationKind> kinds, List<Participant> people) {

	/** Copies the lists and checks that all is there. */
	public NewDossier {
		Objects.requireNonNull(scope);
		Objects.requireNonNull(language);
		Objects.requireNonNull(registration);
		controlSets = List.copyOf(controlSets);
		kinds = List.copyOf(kinds);
		people = List.copyOf(people);
		if (organisation.isBlank()) {
			throw new IllegalArgumentException("A dossier belongs to an organisation with a name");
		}
	}

	/**
	 * The least that somebody can say.
	 *
	 * @param organisation registered name of the organisation; not blank
	 * @param scope        scope statement; empty when not known yet
	 * @param language     ISO 639-1 code of the language in which texts are written first
	 * @param controlSets  ids of the control sets chosen; may be empty
	 */
	public NewDossier(String organisation, String scope, String language, List<String> controlSets) {
		this(organisation, scope, language, controlSets, "", List.of(), List.of());
	}

	/**
	 * Somebody who takes part.
	 *
	 * @param name  full name; not blank
	 * @param email e-mail address; may be empty
	 * @param role  what the person is here
	 */
	public record Participant(String name, String email, Role role) {

		/** Checks that all is there. */
		public Participant {
			Objects.requireNonNull(email);
			Objects.requireNonNull(role);
			if (name.isBlank()) {
				throw new IllegalArgumentException("A person has a name");
			}
		}
	}
}
