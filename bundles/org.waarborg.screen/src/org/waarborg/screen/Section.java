package org.waarborg.screen;

import java.util.List;

/**
 * A part of a form, in reading order.
 *
 * @param id     stable name
 * @param title  heading in the session's language
 * @param fields its fields; one field may stand in one section only
 * @since 0.1
 */
public record Section(String id, String title, List<Field> fields) {

	/** Copies the list. */
	public Section {
		fields = List.copyOf(fields);
	}
}
