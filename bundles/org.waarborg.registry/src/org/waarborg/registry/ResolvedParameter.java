package org.waarborg.registry;

import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;

/**
 * A value that the organisation sets itself, such as a period. Immutable.
 *
 * @param id           id of the parameter
 * @param titles       what the value is, by language
 * @param control      the control that it belongs to, if any
 * @param defaultValue proposed value, or empty
 * @since 0.1
 */
public record ResolvedParameter(String id, Map<String, String> titles, Optional<ControlRef> control,
		String defaultValue) {

	/** Keeps unmodifiable copies. */
	public ResolvedParameter {
		titles = Localized.copy(titles);
	}
}
