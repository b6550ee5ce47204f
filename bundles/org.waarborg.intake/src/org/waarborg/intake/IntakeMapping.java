package org.waarborg.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is read: which column becomes which field, which word means what. Saved once, it serves the next file of the
 * same shape. Immutable.
 *
 * @param target id of what is taken in, for example {@code statement}
 * @param sheets the sheets that are read
 * @param values by field: what words mean; an empty meaning is a question that is still open
 * @since 0.1
 */
public record IntakeMapping(String target, List<SheetMapping> sheets, Map<String, Map<String, String>> values) {

	/** Keeps unmodifiable copies, words in the order of the alphabet. */
	public IntakeMapping {
		sheets = List.copyOf(sheets);
		Map<String, Map<String, String>> copy = new TreeMap<>();
		values.forEach((field, words) -> copy.put(field, Collections.unmodifiableMap(new TreeMap<>(words))));
		values = Collections.unmodifiableMap(copy);
	}
}
