package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;

/** Compares values of fields by what they say. */
final class Values {

	private Values() {
	}

	/**
	 * What a value says, for comparing: texts by language, sets of things without order, nothing alike.
	 *
	 * @param value of a field
	 * @return something with {@code equals}; null for nothing
	 */
	static Object content(Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text.isEmpty() ? null : text;
			case Translations texts -> texts.texts().isEmpty() ? null : texts.texts();
			case Collection<?> many when many.isEmpty() -> null;
			case Collection<?> many when many.iterator().next() instanceof LocalText -> texts(many);
			case Collection<?> many when many.iterator().next() instanceof Row -> many.size();
			case Collection<?> many -> counted(many);
			default -> value;
		};
	}

	private static Object texts(Collection<?> many) {
		List<LocalText> texts = new ArrayList<>();
		many.forEach(t -> texts.add((LocalText) t));
		Map<String, String> all = Texts.all(texts);
		return all.isEmpty() ? null : all;
	}

	private static Map<Object, Integer> counted(Collection<?> many) {
		Map<Object, Integer> counted = new HashMap<>();
		many.forEach(one -> counted.merge(one, Integer.valueOf(1), Integer::sum));
		return counted;
	}

	/** Whether setting a value would change nothing; the order of a list counts. */
	static boolean isSet(Object present, Object wanted) {
		if (wanted instanceof Translation one && present instanceof Translations texts) {
			return texts.in(one.language()).equals(one.text());
		}
		if (present instanceof Collection<?> some && wanted instanceof Collection<?> others) {
			return List.copyOf(some).equals(List.copyOf(others));
		}
		return Objects.equals(content(present), content(wanted));
	}
}
