package org.waarborg.intake;

import java.util.List;

/**
 * A field that a column may become. Immutable.
 *
 * @param id    name of the field in a mapping, for example {@code applicability}
 * @param type  how its values are read
 * @param many  whether several columns may become it
 * @param label what people call it, in their language
 * @param words the values of a {@link FieldType#LITERAL}; else empty
 * @since 0.1
 */
public record IntakeField(String id, FieldType type, boolean many, String label, List<String> words) {

	/** Keeps an unmodifiable copy. */
	public IntakeField {
		words = List.copyOf(words);
	}
}
