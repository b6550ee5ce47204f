package org.waarborg.registry;

import java.util.List;
import java.util.Map;

/**
 * A preferred term (Begz art. 4 asks for the norms' own terms). Immutable.
 *
 * @param id            id of the term
 * @param set           id of the set that defines it
 * @param preferred     preferred term by language
 * @param discouraged   terms not to be used for it, by language
 * @param sourceEdition edition that it comes from, or empty
 * @since 0.1
 */
public record ResolvedTerm(String id, String set, Map<String, String> preferred,
		Map<String, List<String>> discouraged, String sourceEdition) {

	/** Keeps unmodifiable copies. */
	public ResolvedTerm {
		preferred = Localized.copy(preferred);
		discouraged = Localized.copy(discouraged);
	}
}
