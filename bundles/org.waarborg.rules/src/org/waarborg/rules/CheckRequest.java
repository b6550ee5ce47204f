package org.waarborg.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.store.OpenDossier;

/**
 * What is checked, and by what.
 *
 * @param dossier  the open dossier; it is read on its thread or under its read lock
 * @param language ISO 639-1 code of the language of all texts
 * @param today    the day that "late" and "due" are reckoned from
 * @param context  services that rules ask for by type, for example the control sets with the dossier's own; a
 *                 {@link RuleSettings} switches rules and sets their settings
 * @since 0.1
 */
public record CheckRequest(OpenDossier dossier, String language, LocalDate today, List<Object> context) {

	/** Copies the list and checks that all is there. */
	public CheckRequest {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(language);
		Objects.requireNonNull(today);
		context = List.copyOf(context);
	}

	/**
	 * The first object of the context that is of this type.
	 *
	 * @param <T>  the type
	 * @param type the type
	 * @return the object, or empty when the caller gave none
	 */
	public <T> Optional<T> context(Class<T> type) {
		return context.stream().filter(type::isInstance).map(type::cast).findFirst();
	}
}
