package org.waarborg.statement.spi;

import java.util.List;

import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.StatementOfApplicability;

/**
 * Says why controls apply, from another domain: a register of risks knows which treatments chose which controls. A domain that
 * can answer {@linkplain org.waarborg.store.spi.Domain#offers offers} one; a statement never imports the domain that answers, and
 * whoever opens a dossier with the domain has its answers. Implementations have no state, read the model only and are called on
 * the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public interface ApplicabilityDriverProvider {

	/**
	 * What the domain knows about a statement.
	 *
	 * @param statement a statement; the domain's files are in the same resource set
	 * @return the reasons, in the order of the domain; empty for a statement in no dossier; controls are named as the domain
	 *         keeps them, perhaps through an overlay
	 */
	List<DerivedDriver> drivers(StatementOfApplicability statement);
}
