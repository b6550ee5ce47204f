package org.waarborg.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.waarborg.statement.spi.PartAssuranceProvider;
import org.waarborg.store.DomainOffers;

/**
 * How well that holds which the parts of one statement rely on. Read when it is first asked for, and again after any change of the
 * dossier. On the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class PartAssurances {

	private final StatementOfApplicability statement;
	private final LocalDate day;
	private Map<Part, PartAssurance> found;
	private long state;

	private PartAssurances(StatementOfApplicability statement, LocalDate day) {
		this.statement = Objects.requireNonNull(statement);
		this.day = Objects.requireNonNull(day);
	}

	/**
	 * What the domains of its dossier know of the parts of a statement.
	 *
	 * @param statement the statement; of one in no open dossier nothing is known
	 * @param day       the day on which it is looked at
	 * @return nothing is read yet
	 */
	public static PartAssurances of(StatementOfApplicability statement, LocalDate day) {
		return new PartAssurances(statement, day);
	}

	/**
	 * The assurance of a part.
	 *
	 * @param part a part of the statement
	 * @return how well it holds
	 */
	public PartAssurance at(Part part) {
		return all().getOrDefault(part, PartAssurance.NOTHING);
	}

	/**
	 * The assurance of a decision: its weakest part. Where it does not apply nothing is relied on.
	 *
	 * @param decision a decision of the statement
	 * @return how well it holds
	 */
	public PartAssurance at(Decision decision) {
		return decision.getApplicability() == Applicability.NOT_APPLICABLE ? PartAssurance.NOTHING
				: PartAssurance.together(decision.getParts().stream().map(this::at).toList());
	}

	private Map<Part, PartAssurance> all() {
		long now = DomainOffers.state(statement);
		if (found == null || state != now) {
			Map<Part, PartAssurance> read = new HashMap<>();
			DomainOffers.of(statement, PartAssuranceProvider.class)
					.forEach(p -> p.assurance(statement, day).forEach(read::putIfAbsent));
			found = read;
			state = now;
		}
		return found;
	}
}
