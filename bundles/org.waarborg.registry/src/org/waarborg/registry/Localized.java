package org.waarborg.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts by language: fallback asked language, English, any.
 *
 * @since 0.1
 */
public final class Localized {

	private Localized() {
	}

	/**
	 * The text in a language or the one that stands in for it.
	 *
	 * @param texts    text by ISO 639-1 code
	 * @param language the language asked for; a tag such as {@code nl-NL} counts as {@code nl}
	 * @return the text, or an empty string when there is none
	 */
	public static String pick(Map<String, String> texts, String language) {
		String exact = texts.get(language);
		if (exact == null && language != null && language.indexOf('-') > 0) {
			exact = texts.get(language.substring(0, language.indexOf('-')));
		}
		if (exact == null) {
			exact = texts.get("en");
		}
		return exact != null ? exact : texts.values().stream().findFirst().orElse("");
	}

	/**
	 * An unmodifiable copy that keeps the order.
	 *
	 * @param <V>   type of the values
	 * @param texts the texts
	 * @return the copy
	 */
	public static <V> Map<String, V> copy(Map<String, V> texts) {
		return texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
	}
}
