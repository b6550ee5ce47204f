package org.waarborg.statement.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedGroup;

/** Titles of the groups (themes) of control sets, with their numbers. */
public final class GroupTitles {

	private final Map<String, String> titles = new HashMap<>();
	private final String language;
	private final String none;

	/**
	 * The titles of sets.
	 *
	 * @param registry the control sets
	 * @param sets     ids of the sets
	 * @param language ISO 639-1 code
	 * @param none     what stands for no group
	 */
	public GroupTitles(ControlSetRegistry registry, List<String> sets, String language, String none) {
		this.language = language;
		this.none = none;
		for (String set : sets) {
			registry.set(set).ifPresent(s -> s.groups().forEach(this::collect));
		}
	}

	private void collect(ResolvedGroup group) {
		String title = group.title(language);
		titles.putIfAbsent(group.id(), title.isEmpty() ? group.label() : group.label() + ' ' + title);
		group.groups().forEach(this::collect);
	}

	/**
	 * The heading of a group.
	 *
	 * @param group its id; empty for none
	 * @return number and title
	 */
	public String label(String group) {
		return group.isEmpty() ? none : titles.getOrDefault(group, group);
	}
}
