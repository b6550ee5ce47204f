package org.waarborg.statement.release.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;

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
		List<LocalText> copies = new ArrayList<>();
		for (LocalText text : texts) {
			LocalText copy = ControlsetFactory.eINSTANCE.createLocalText();
			copy.setId(id(text));
			copy.setLanguage(text.getLanguage());
			copy.setValue(text.getValue());
			copy.setSourceHash(text.getSourceHash());
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

	/** Texts that many rows say, each time with ids made of a name. */
	List<LocalText> textsAgain(String name, List<LocalText> texts) {
		List<LocalText> copies = new ArrayList<>();
		for (LocalText text : texts) {
			LocalText copy = Texts.of(text.getLanguage(), text.getValue());
			copy.setSourceHash(text.getSourceHash());
			copy.setId(made(name + '/' + text.getLanguage()));
			copies.add(copy);
		}
		return copies;
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
}
