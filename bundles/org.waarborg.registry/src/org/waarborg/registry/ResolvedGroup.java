package org.waarborg.registry;

import java.util.List;
import java.util.Map;

/**
 * A theme, domain or chapter, with what stands in it. Immutable.
 *
 * @param id       id of the group
 * @param set      id of the set that defines it
 * @param label    the norm's own label, or empty
 * @param titles   title by language
 * @param groups   groups inside this one, in order
 * @param controls the controls that stand directly in it, in order: care parts and controls below controls included
 * @since 0.1
 */
public record ResolvedGroup(String id, String set, String label, Map<String, String> titles,
		List<ResolvedGroup> groups, List<ResolvedControl> controls) {

	/** Keeps unmodifiable copies. */
	public ResolvedGroup {
		titles = Localized.copy(titles);
		groups = List.copyOf(groups);
		controls = List.copyOf(controls);
	}

	/**
	 * The title in a language; fallback English, any.
	 *
	 * @param language ISO 639-1 code
	 * @return the title, or an empty string
	 */
	public String title(String language) {
		return Localized.pick(titles, language);
	}
}
