package org.waarborg.registry;

import java.util.Map;

import org.waarborg.controlset.ControlRef;

/**
 * A control that a search found. Immutable.
 *
 * @param ref    canonical reference
 * @param set    id of the set through whose view it was found
 * @param label  number in that view
 * @param titles titles by language in that view
 * @param match  how it matches
 * @since 0.1
 */
public record SearchHit(ControlRef ref, String set, String label, Map<String, String> titles, Match match) {

	/** Keeps an unmodifiable copy. */
	public SearchHit {
		titles = Localized.copy(titles);
	}

	/** How a hit matches, best first. */
	public enum Match {
		/** Id or number is exactly what was typed. */
		EXACT,
		/** Id or number starts with it. */
		PREFIX,
		/** A word of id, number or a title starts with it. */
		WORD,
		/** It occurs somewhere. */
		SUBSTRING
	}

	/**
	 * The title in a language; fallback English, any.
	 *
	 * @param language ISO 639-1 code
	 * @return the title, or an empty string
	 */
	public String title(String language) {
		return Localized.pick(titles, language);
	}
}
