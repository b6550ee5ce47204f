package org.waarborg.registry;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Confidence;

/**
 * A mapping, read in the direction that was asked for. Immutable.
 *
 * @param id         id of the mapping
 * @param definedIn  id of the set whose file holds it
 * @param from       id of the set that it maps from: the set asked for, or one that it extends
 * @param to         id of the set that it maps to: the set asked for, or one that it extends
 * @param inverted   true when the file holds it the other way round
 * @param titles     name by language
 * @param source     where it comes from, or empty
 * @param confidence how well it is supported
 * @param links      the links, in the order of the file; links to controls that do not exist are left out
 * @since 0.1
 */
public record ResolvedMapping(String id, String definedIn, String from, String to, boolean inverted,
		Map<String, String> titles, String source, Confidence confidence, List<MappingLink> links) {

	/** Keeps unmodifiable copies. */
	public ResolvedMapping {
		titles = Localized.copy(titles);
		links = List.copyOf(links);
	}

	/**
	 * The same mapping read the other way round.
	 *
	 * @return the inverse
	 */
	public ResolvedMapping inverse() {
		return new ResolvedMapping(id, definedIn, to, from, !inverted, titles, source, confidence,
				links.stream().map(MappingLink::inverse).toList());
	}
}
