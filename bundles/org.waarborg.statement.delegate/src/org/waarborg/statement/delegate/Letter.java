package org.waarborg.statement.delegate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;

/**
 * What all workbooks of a round share.
 *
 * @param dossier   the dossier
 * @param statement the statement
 * @param registry  the installed control sets and the dossier's own
 * @param from      who asks; empty where nobody is named
 * @param due       last day for the answers
 * @param today     the day
 * @param language  ISO 639-1 code of workbook and mail, nl or en
 * @param message   what the asker adds in own words; may be empty
 * @since 0.1
 */
public record Letter(Dossier dossier, StatementOfApplicability statement, ControlSetRegistry registry,
		Optional<Person> from, LocalDate due, LocalDate today, String language, String message) {

	/** Checks that all is there. */
	public Letter {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(statement);
		Objects.requireNonNull(registry);
		Objects.requireNonNull(from);
		Objects.requireNonNull(due);
		Objects.requireNonNull(today);
		Objects.requireNonNull(language);
		Objects.requireNonNull(message);
	}
}
