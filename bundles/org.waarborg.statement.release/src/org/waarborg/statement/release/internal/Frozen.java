package org.waarborg.statement.release.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;

/** Gives what is frozen its ids and texts: each id once in a file, and always the same for the same content. */
final class Frozen {

	/** Marks the texts of another decision. */
	static final String SAME = ".same";

	private final String seed;
	private final Set<String> used = new HashSet<>();

	Frozen(String seed) {
		this.seed = seed;
	}

	/** An id for what has none in the dossier, made of what it is. */
	String made(String name) {
		return unique('_' + UUID.nameUUIDFromBytes((seed + '/' + name).getBytes(StandardCharsets.UTF_8)).toString());
	}

	/** The id of an object; the first place keeps it. */
	String id(Identified object) {
		String id = object.getId();
		return id == null || id.isEmpty() ? made("no-id/" + object.eClass().getName()) : unique(id);
	}

	/** The id of what a part leans on through a measure. */
	String idThrough(Identified object, Identified measure) {
		return unique(Objects.toString(object.getId(), "_") + '.' + Objects.toString(measure.getId(), "_"));
	}

	private String unique(String id) {
		String candidate = id;
		for (int n = 2; !used.add(candidate); n++) {
			candidate = id + '.' + n;
		}
		return candidate;
	}

	/** Texts as they are, what a translation remembers of its source included. */
	List<LocalText> texts(List<LocalText> texts) {
		return texts(texts, UnaryOperator.identity());
	}

	/** Texts with something added to each; a translation that was outdated stays so. */
	List<LocalText> texts(List<LocalText> texts, UnaryOperator<String> change) {
		List<LocalText> copies = new ArrayList<>();
		for (LocalText text : texts) {
			LocalText copy = ControlsetFactory.eINSTANCE.createLocalText();
			copy.setId(id(text));
			copy.setLanguage(text.getLanguage());
			String changed = text.getValue() == null ? null : change.apply(text.getValue());
			copy.setValue(changed);
			boolean same = Objects.equals(changed, text.getValue());
			copy.setSourceHash(same || text.getSourceHash() == null ? text.getSourceHash()
					: hashOfChanged(text, texts, change));
			copies.add(copy);
		}
		return copies;
	}

	/** Texts that belong to something else: its own ids stay free for it. */
	List<LocalText> textsOfAnother(List<LocalText> texts) {
		List<LocalText> copies = new ArrayList<>();
		for (LocalText text : texts) {
			LocalText copy = Texts.of(text.getLanguage(), text.getValue());
			copy.setSourceHash(text.getSourceHash());
			copy.setId(unique(Objects.toString(text.getId(), "_") + SAME));
			copies.add(copy);
		}
		return copies;
	}

	/** The hash of the changed source where the translation was of the present one; else the old one, which fits nothing. */
	private static String hashOfChanged(LocalText translation, List<LocalText> texts, UnaryOperator<String> change) {
		return texts.stream().map(LocalText::getValue).filter(Objects::nonNull)
				.filter(v -> Texts.hash(v).equals(translation.getSourceHash())).findFirst()
				.map(v -> Texts.hash(change.apply(v))).orElse(translation.getSourceHash());
	}

	/** Texts by language that are no objects of a dossier. */
	List<LocalText> texts(String name, Map<String, String> texts) {
		List<LocalText> result = new ArrayList<>();
		texts.forEach((language, value) -> {
			LocalText text = Texts.of(language, value);
			text.setId(made(name + '/' + language));
			result.add(text);
		});
		return result;
	}

	static String orNull(String text) {
		return text == null || text.isEmpty() ? null : text;
	}

	static Classification stricter(Classification one, Classification other) {
		return rank(other) > rank(one) ? other : one;
	}

	private static int rank(Classification classification) {
		return switch (classification) {
			case PUBLIC -> 0;
			case INTERNAL -> 1;
			case CONFIDENTIAL -> 2;
			case SECRET -> 3;
		};
	}
}
