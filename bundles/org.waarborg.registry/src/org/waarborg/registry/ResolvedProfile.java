package org.waarborg.registry;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlRef;

/**
 * A named subset: basic or plus, cluster Z or B, care only. Immutable.
 *
 * @param id       id of the profile
 * @param titles   name by language
 * @param controls canonical references of the controls in it, in the set's order
 * @param careOnly true when it is exactly the care-specific content
 * @since 0.1
 */
public record ResolvedProfile(String id, Map<String, String> titles, List<ControlRef> controls, boolean careOnly) {

	/** Keeps unmodifiable copies. */
	public ResolvedProfile {
		titles = Localized.copy(titles);
		controls = List.copyOf(controls);
	}
}
