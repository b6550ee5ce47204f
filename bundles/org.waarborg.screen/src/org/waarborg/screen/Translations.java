package org.waarborg.screen;

import java.util.List;
import java.util.Map;

/**
 * A text in its languages.
 *
 * @param source   ISO 639-1 code of the language in which it is written first
 * @param texts    text by language; languages without text are not there
 * @param outdated languages whose text was made from another source text than the one that is there now
 * @since 0.1
 */
public record Translations(String source, Map<String, String> texts, List<String> outdated) {

	/** Copies the collections. */
	public Translations {
		texts = Map.copyOf(texts);
		outdated = List.copyOf(outdated);
	}

	/**
	 * The text in a language.
	 *
	 * @param language ISO 639-1 code
	 * @return the text; empty where there is none
	 */
	public String in(String language) {
		return texts.getOrDefault(language, "");
	}
}
