package org.waarborg.statement.spi;

import java.time.LocalDate;
import java.util.Map;

import org.waarborg.statement.Part;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.StatementOfApplicability;

/**
 * Says how well that holds which parts of decisions rely on, from another domain: a register of certificates knows their days. A
 * domain that can answer {@linkplain org.waarborg.store.spi.Domain#offers offers} one; a statement never imports the domain that
 * answers. Implementations have no state, read the model only and are called on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public interface PartAssuranceProvider {

	/**
	 * What the domain knows about the parts of a statement.
	 *
	 * @param statement a statement; the domain's files are in the same resource set
	 * @param day       the day on which it is looked at
	 * @return by part; parts that rely on nothing may be left out
	 */
	Map<Part, PartAssurance> assurance(StatementOfApplicability statement, LocalDate day);
}
