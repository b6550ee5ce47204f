package org.waarborg.statement.release.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.StatementFactory;

/** How controls stand in the sets that a statement covers, and in the set that defines them. */
final class Headings {

	private final ControlSetRegistry registry;
	private final Frozen frozen;
	private final Map<String, ResolvedSet> sets = new LinkedHashMap<>();
	private final Map<String, Map<String, ResolvedGroup>> groups = new HashMap<>();

	Headings(ControlSetRegistry registry, List<String> covered, Frozen frozen) {
		this.registry = registry;
		this.frozen = frozen;
		covered.forEach(id -> registry.set(id).ifPresent(set -> sets.put(id, set)));
	}

	/** The headings of a control, in the order of the sets; the set that defines it last where the statement does not cover it. */
	List<FrozenHeading> of(ControlRef ref, String row) {
		List<FrozenHeading> headings = new ArrayList<>();
		sets.values().forEach(set -> set.control(ref).filter(c -> c.ref().equals(ref))
				.ifPresent(control -> headings.add(heading(set, control, row))));
		if (!headings.isEmpty() && !sets.containsKey(ref.set())) {
			registry.set(ref.set()).ifPresent(set -> set.control(ref)
					.ifPresent(control -> headings.add(heading(set, control, row))));
		}
		return headings;
	}

	private FrozenHeading heading(ResolvedSet set, ResolvedControl control, String row) {
		String id = set.header().id();
		String name = "heading/" + row + '/' + id;
		FrozenHeading heading = StatementFactory.eINSTANCE.createFrozenHeading();
		heading.setId(frozen.made(name));
		heading.setSet(id);
		heading.setLabel(control.label());
		heading.getTitle().addAll(frozen.texts(name, control.titles()));
		heading.setOrder(control.order());
		control.enhances().ifPresent(heading::setEnhances);
		group(set, control.groupId()).ifPresent(group -> {
			heading.setGroup(group.id());
			heading.setGroupLabel(Frozen.orNull(group.label()));
			heading.getGroupTitle().addAll(frozen.texts(name + "/group", group.titles()));
		});
		return heading;
	}

	private Optional<ResolvedGroup> group(ResolvedSet set, String id) {
		return Optional.ofNullable(groups.computeIfAbsent(set.header().id(), s -> {
			Map<String, ResolvedGroup> all = new HashMap<>();
			set.groups().forEach(g -> collect(g, all));
			return all;
		}).get(id));
	}

	private static void collect(ResolvedGroup group, Map<String, ResolvedGroup> all) {
		all.putIfAbsent(group.id(), group);
		group.groups().forEach(g -> collect(g, all));
	}
}
