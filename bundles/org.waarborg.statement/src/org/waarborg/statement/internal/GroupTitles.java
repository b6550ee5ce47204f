package org.waarborg.statement.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedGroup;

/** Titles of the groups (themes) of control sets, with their numbers. */
final class GroupTitles {

	private final Map<String, String> titles = new HashMap<>();
	private final String language;
	private final String none;

	GroupTitles(ControlSetRegistry registry, List<String> sets, String language, String none) {
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

	String label(String group) {
		return group.isEmpty() ? none : titles.getOrDefault(group, group);
	}
}
