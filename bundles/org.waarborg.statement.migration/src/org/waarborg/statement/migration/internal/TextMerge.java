package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;

/** Puts localised texts of several controls together, each under its old number, and drops nothing. */
final class TextMerge {

	/**
	 * A text with the number that it stood at.
	 *
	 * @param label the number
	 * @param texts the text by language
	 */
	record Piece(String label, List<LocalText> texts) {
	}

	private final String source;

	/** For a dossier whose texts are first written in a language. */
	TextMerge(String source) {
		this.source = source;
	}

	/** Copies of a text as it is, with what its translations remember. */
	static List<LocalText> copy(List<LocalText> texts) {
		return texts.stream().map(Identifiers::copyWithNewIds).toList();
	}

	/** All pieces together. A translation that lacks a piece, or has an old one, is outdated. */
	List<LocalText> merge(List<Piece> all) {
		List<Piece> pieces = all.stream().filter(p -> !Texts.isEmpty(p.texts())).toList();
		Set<String> languages = new LinkedHashSet<>();
		pieces.forEach(p -> languages.addAll(Texts.all(p.texts()).keySet()));
		Map<String, String> values = new LinkedHashMap<>();
		languages.forEach(l -> values.put(l, together(pieces, l)));
		List<LocalText> result = new ArrayList<>();
		values.forEach((language, value) -> {
			LocalText text = Texts.of(language, value);
			if (!language.equals(source) && values.containsKey(source)) {
				text.setSourceHash(isComplete(pieces, language) ? Texts.hash(values.get(source)) : Texts.hash(""));
			}
			result.add(text);
		});
		return result;
	}

	private boolean isComplete(List<Piece> pieces, String language) {
		return pieces.stream().allMatch(
				p -> Texts.exact(p.texts(), language).isPresent() == Texts.exact(p.texts(), source).isPresent()
						&& !Texts.isOutdated(p.texts(), language, source));
	}

	/** A text that several numbers share is said once. */
	private static String together(List<Piece> pieces, String language) {
		Map<String, List<String>> labels = new LinkedHashMap<>();
		for (Piece piece : pieces) {
			Optional<String> text = Texts.exact(piece.texts(), language);
			text.ifPresent(t -> labels.computeIfAbsent(t, k -> new ArrayList<>()).add(piece.label()));
		}
		return labels.entrySet().stream()
				.map(e -> e.getValue().stream().distinct().collect(Collectors.joining(", ")) + ": " + e.getKey())
				.collect(Collectors.joining("\n\n"));
	}

	/** A text in all languages on one line each, for a remark. */
	static String said(List<LocalText> texts) {
		Map<String, String> all = Texts.all(texts);
		return all.size() <= 1 ? String.join("", all.values())
				: all.entrySet().stream().map(e -> e.getValue() + " [" + e.getKey() + ']')
						.collect(Collectors.joining("\n"));
	}
}
