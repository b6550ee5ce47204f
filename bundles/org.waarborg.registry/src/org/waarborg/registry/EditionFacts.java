package org.waarborg.registry;

import java.time.LocalDate;
import java.util.Optional;

import org.waarborg.controlset.Confidence;

/**
 * What a set says about its edition. Norms, editions and dates are content, each date with its source. Immutable.
 *
 * @param published         date of publication
 * @param appliesNew        date from which it applies to new systems (Begz art. 7)
 * @param appliesExisting   date from which it applies to existing systems (Begz art. 7)
 * @param transitionEnds    last day on which the edition before is accepted
 * @param supersedes        id of the set of the edition that it replaces, or empty
 * @param url               product page of the norm at its publisher, shown as text and never fetched; or empty
 * @param contact           where the publisher of the catalog can be reached, or empty
 * @param source            where the content comes from, or empty
 * @param confidence        how well the content as a whole is supported
 * @param titlesOnly        true when the set holds ids, short titles and flags only
 * @param changeNote        what changed since the previous version of the catalog, or empty
 * @since 0.1
 */
public record EditionFacts(Optional<SourcedDate> published, Optional<SourcedDate> appliesNew,
		Optional<SourcedDate> appliesExisting, Optional<SourcedDate> transitionEnds, String supersedes, String url,
		String contact, String source, Confidence confidence, boolean titlesOnly, String changeNote) {

	/**
	 * A date and where it comes from.
	 *
	 * @param date   the date
	 * @param source its source, or empty when the set does not say
	 * @since 0.1
	 */
	public record SourcedDate(LocalDate date, String source) {
	}
}
