package org.waarborg.controlset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads localised texts: lists of {@link LocalText}, one entry a language. Fallback is the asked language, English,
 * any. Changing a text is a command on the dossier's editing domain and does not happen here.
 *
 * @since 0.1
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * Makes a text in one language, without id; it gets one when it is put into a file.
	 *
	 * @param language ISO 639-1 code
	 * @param value    the text
	 * @return the new text
	 */
	public static LocalText of(String language, String value) {
		LocalText text = ControlsetFactory.eINSTANCE.createLocalText();
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	/**
	 * The text in a language, or in the language that stands in for it.
	 *
	 * @param texts    the localised text; not null, may be empty
	 * @param language ISO 639-1 code of the language asked for
	 * @return the text, or an empty string when there is none in any language
	 */
	public static String get(List<LocalText> texts, String language) {
		return exact(texts, language).or(() -> exact(texts, "en")).or(() -> first(texts)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The text in exactly this language.
	 *
	 * @param texts    the localised text
	 * @param language ISO 639-1 code
	 * @return the text, or empty when there is none in this language
	 */
	public static Optional<String> exact(List<LocalText> texts, String language) {
		// A loop: asked for thousands of texts at a time.
		for (LocalText text : texts) {
			if (language.equals(text.getLanguage()) && text.getValue() != null && !text.getValue().isEmpty()) {
				return Optional.of(text.getValue());
			}
		}
		return Optional.empty();
	}

	private static Optional<String> first(List<LocalText> texts) {
		return texts.stream().map(LocalText::getValue).filter(v -> v != null && !v.isEmpty()).findFirst();
	}

	/**
	 * Whether there is any text in any language.
	 *
	 * @param texts the localised text
	 * @return true when no language has a text
	 */
	public static boolean isEmpty(List<LocalText> texts) {
		return first(texts).isEmpty();
	}

	/**
	 * The texts by language, in the order in which they are kept.
	 *
	 * @param texts the localised text
	 * @return an unmodifiable map from ISO 639-1 code to text, without empty texts
	 */
	public static Map<String, String> all(List<LocalText> texts) {
		Map<String, String> result = new LinkedHashMap<>();
		for (LocalText text : texts) {
			if (text.getLanguage() != null && text.getValue() != null && !text.getValue().isEmpty()) {
				result.putIfAbsent(text.getLanguage(), text.getValue());
			}
		}
		return java.util.Collections.unmodifiableMap(result);
	}

	/**
	 * Whether the text in a language was translated from an earlier state of the source text.
	 *
	 * @param texts          the localised text
	 * @param language       ISO 639-1 code of the translation
	 * @param sourceLanguage ISO 639-1 code of the source text
	 * @return true when there is a translation whose remembered hash differs from the source text's hash
	 */
	public static boolean isOutdated(List<LocalText> texts, String language, String sourceLanguage) {
		if (language.equals(sourceLanguage)) {
			return false;
		}
		List<LocalText> translations = texts.stream()
				.filter(t -> language.equals(t.getLanguage()) && t.getSourceHash() != null).toList();
		if (translations.isEmpty()) {
			return false;
		}
		String source = exact(texts, sourceLanguage).map(Texts::hash).orElse(null);
		return source != null && translations.stream().anyMatch(t -> !t.getSourceHash().equals(source));
	}

	/**
	 * The hash that a translation remembers of its source.
	 *
	 * @param text the source text
	 * @return SHA-256 of the UTF-8 bytes, hexadecimal, lower case
	 */
	public static String hash(String text) {
		return Hashes.of(text);
	}
}
