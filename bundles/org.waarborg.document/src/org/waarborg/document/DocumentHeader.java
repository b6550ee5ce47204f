package org.waarborg.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an auditor wants to know before the first page: whose, of what, which version, approved by whom, and how much
 * of the whole this is. A cover sheet, a title page or the top of a page.
 *
 * @param facts       organisation, scope, entities, norm and edition, version, date, approvals, classification,
 *                    certificate …, in the order in which they are shown; ids are those of {@link Fact}
 * @param contains    how much of the whole the document holds and why ("22 of 115 rows, care-specific"); empty when it
 *                    is complete and nothing needs saying
 * @param state       state of what the document is about (draft, released), if it has one
 * @param keyFigure   the one figure that matters ("96 of 101 controls decided · 2 care parts open"); empty when there
 *                    is none
 * @param product     name and version of the product that made it; empty when it is not to be named
 * @param generatedOn the day on which it was made
 * @since 0.1
 */
public record DocumentHeader(List<Fact> facts, String contains, Optional<Cell.Chip> state, String keyFigure,
		String product, LocalDate generatedOn) {

	/** Copies the list and checks that all is there. */
	public DocumentHeader {
		facts = List.copyOf(facts);
		Objects.requireNonNull(contains);
		Objects.requireNonNull(state);
		Objects.requireNonNull(keyFigure);
		Objects.requireNonNull(product);
		Objects.requireNonNull(generatedOn);
	}

	/**
	 * The fact with this id.
	 *
	 * @param id for example {@link Fact#ORGANISATION}
	 * @return the fact, or empty when the header does not have it
	 */
	public Optional<Fact> fact(String id) {
		return facts.stream().filter(f -> f.id().equals(id)).findFirst();
	}
}
