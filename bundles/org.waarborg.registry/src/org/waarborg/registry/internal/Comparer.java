package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;
import org.waarborg.registry.SetComparison.GroupChange;
import org.waarborg.registry.SetComparison.MappingDifference;
import org.waarborg.registry.SetComparison.Suspect;

/** Compares two states of a set by their stable ids. */
public final class Comparer {

	/** A group, and what it stands in: the id of the group around it, or empty. */
	private record Placed(ResolvedGroup group, String parent, int order) {
	}

	private final Optional<ResolvedSet> before;
	private final Optional<ResolvedSet> after;
	private final Set<String> common;

	/**
	 * A comparison.
	 *
	 * @param before the old state, or empty
	 * @param after  the new state, or empty; not both empty
	 */
	public Comparer(Optional<ResolvedSet> before, Optional<ResolvedSet> after) {
		this.before = before;
		this.after = after;
		common = languages(before);
		common.retainAll(languages(after));
	}

	/**
	 * Compares.
	 *
	 * @param held mappings of the old file
	 * @param now  mappings of the new file
	 * @return what differs
	 */
	public SetComparison compare(List<ResolvedMapping> held, List<ResolvedMapping> now) {
		List<ControlChange> controls = controls();
		Set<String> added = languages(after);
		Set<String> gone = languages(before);
		added.removeAll(common);
		gone.removeAll(common);
		return new SetComparison(after.or(() -> before).orElseThrow().header().id(), before.map(ResolvedSet::header),
				after.map(ResolvedSet::header), controls, groups(), mappings(held, now), added, gone,
				suspects(controls));
	}

	/** The languages that titles really have: a header may promise more. */
	private static Set<String> languages(Optional<ResolvedSet> set) {
		Set<String> languages = new HashSet<>();
		set.ifPresent(s -> s.controls().forEach(c -> languages.addAll(c.titles().keySet())));
		return languages;
	}

	private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
		Map<K, V> map = new LinkedHashMap<>();
		values.forEach(v -> map.putIfAbsent(key.apply(v), v));
		return map;
	}

	private List<ControlChange> controls() {
		Map<ControlRef, ResolvedControl> old = byKey(before.map(ResolvedSet::controls).orElse(List.of()),
				ResolvedControl::ref);
		Map<ControlRef, ResolvedControl> now = byKey(after.map(ResolvedSet::controls).orElse(List.of()),
				ResolvedControl::ref);
		Set<ControlRef> shifted = shifted(old, now, c -> List.of(c.groupId(), c.parent(), c.enhances()),
				ResolvedControl::order);
		List<ControlChange> changes = new ArrayList<>();
		Map<String, Placed> oldGroups = placed(before);
		Map<String, Placed> groups = placed(after);
		now.forEach((ref, control) -> changes
				.add(new ControlChange(ref, Optional.ofNullable(old.get(ref)), Optional.of(control),
						group(oldGroups, old.get(ref)), group(groups, control),
						aspects(old.get(ref), control, shifted.contains(ref)))));
		old.forEach((ref, control) -> {
			if (!now.containsKey(ref)) {
				changes.add(new ControlChange(ref, Optional.of(control), Optional.empty(), group(oldGroups, control),
						Optional.empty(), EnumSet.of(Aspect.DROPPED)));
			}
		});
		return changes;
	}

	private static Optional<ResolvedGroup> group(Map<String, Placed> groups, ResolvedControl control) {
		return Optional.ofNullable(control).map(c -> groups.get(c.groupId())).map(Placed::group);
	}

	private Set<Aspect> aspects(ResolvedControl old, ResolvedControl now, boolean shifted) {
		if (old == null) {
			return EnumSet.of(Aspect.NEW);
		}
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		when(renamed(old.titles(), now.titles()), Aspect.RENAMED, aspects);
		when(!old.label().equals(now.label()), Aspect.RENUMBERED, aspects);
		when(shifted, Aspect.MOVED, aspects);
		when(old.care() != now.care(), Aspect.CARE, aspects);
		when(old.guidance() != now.guidance(), Aspect.GUIDANCE, aspects);
		when(old.assessable() != now.assessable(), Aspect.ASSESSABLE, aspects);
		when(!content(old).equals(content(now)), Aspect.CONTENT, aspects);
		return aspects;
	}

	private static List<Object> content(ResolvedControl c) {
		return Arrays.asList(c.purposes(), c.questions(), c.evidenceHints(), c.values(), c.answerScale(), c.reference(),
				c.inForceFrom(), c.inForceUntil());
	}

	private static void when(boolean differs, Aspect aspect, Set<Aspect> aspects) {
		if (differs) {
			aspects.add(aspect);
		}
	}

	private boolean renamed(Map<String, String> old, Map<String, String> now) {
		return common.stream().anyMatch(l -> !Objects.equals(old.get(l), now.get(l)));
	}

	private List<GroupChange> groups() {
		Map<String, Placed> old = placed(before);
		Map<String, Placed> now = placed(after);
		Set<String> shifted = shifted(old, now, Placed::parent, Placed::order);
		List<GroupChange> changes = new ArrayList<>();
		now.forEach((id, group) -> {
			Placed was = old.get(id);
			changes.add(new GroupChange(id, Optional.ofNullable(was).map(Placed::group), Optional.of(group.group()),
					was == null ? EnumSet.of(Aspect.NEW) : aspects(was.group(), group.group(), shifted.contains(id))));
		});
		old.forEach((id, group) -> {
			if (!now.containsKey(id)) {
				changes.add(
						new GroupChange(id, Optional.of(group.group()), Optional.empty(), EnumSet.of(Aspect.DROPPED)));
			}
		});
		return changes;
	}

	private Set<Aspect> aspects(ResolvedGroup old, ResolvedGroup now, boolean shifted) {
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		when(renamed(old.titles(), now.titles()), Aspect.RENAMED, aspects);
		when(!old.label().equals(now.label()), Aspect.RENUMBERED, aspects);
		when(shifted, Aspect.MOVED, aspects);
		return aspects;
	}

	private static Map<String, Placed> placed(Optional<ResolvedSet> set) {
		Map<String, Placed> all = new LinkedHashMap<>();
		set.ifPresent(s -> place(s.groups(), "", all));
		return all;
	}

	private static void place(List<ResolvedGroup> groups, String parent, Map<String, Placed> all) {
		for (ResolvedGroup group : groups) {
			all.putIfAbsent(group.id(), new Placed(group, parent, all.size()));
			place(group.groups(), group.id(), all);
		}
	}

	/** What stands in something else than before, or is not among the most that kept their order there. */
	private static <K, V> Set<K> shifted(Map<K, V> old, Map<K, V> now, Function<V, Object> place,
			ToIntFunction<V> order) {
		Set<K> shifted = new HashSet<>();
		Map<Object, List<K>> stayed = new HashMap<>();
		now.forEach((key, value) -> {
			V was = old.get(key);
			if (was != null && place.apply(was).equals(place.apply(value))) {
				stayed.computeIfAbsent(place.apply(value), k -> new ArrayList<>()).add(key);
			} else if (was != null) {
				shifted.add(key);
			}
		});
		for (List<K> neighbours : stayed.values()) {
			neighbours.sort(Comparator.comparingInt(k -> order.applyAsInt(now.get(k))));
			Set<K> kept = longestRise(neighbours, k -> order.applyAsInt(old.get(k)));
			neighbours.stream().filter(k -> !kept.contains(k)).forEach(shifted::add);
		}
		return shifted;
	}

	/** The longest subsequence of rising numbers: patience sorting. */
	private static <K> Set<K> longestRise(List<K> keys, ToIntFunction<K> number) {
		int[] tails = new int[keys.size()];
		int[] previous = new int[keys.size()];
		int length = 0;
		for (int i = 0; i < keys.size(); i++) {
			int value = number.applyAsInt(keys.get(i));
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = low + high >>> 1;
				if (number.applyAsInt(keys.get(tails[middle])) < value) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : tails[low - 1];
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		Set<K> rise = new HashSet<>();
		for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
			rise.add(keys.get(at));
		}
		return rise;
	}

	private static List<MappingDifference> mappings(List<ResolvedMapping> held, List<ResolvedMapping> now) {
		Map<String, ResolvedMapping> old = byKey(held, Comparer::key);
		Map<String, ResolvedMapping> fresh = byKey(now, Comparer::key);
		Set<String> keys = new LinkedHashSet<>(fresh.keySet());
		keys.addAll(old.keySet());
		List<MappingDifference> differences = new ArrayList<>();
		for (String key : keys) {
			ResolvedMapping was = old.get(key);
			ResolvedMapping is = fresh.get(key);
			List<MappingLink> before = was == null ? List.of() : was.links();
			List<MappingLink> after = is == null ? List.of() : is.links();
			List<MappingLink> added = without(after, new HashSet<>(before));
			List<MappingLink> removed = without(before, new HashSet<>(after));
			if (!added.isEmpty() || !removed.isEmpty()) {
				ResolvedMapping any = is == null ? was : is;
				differences.add(new MappingDifference(any.id(), any.from(), any.to(), added, removed));
			}
		}
		return differences;
	}

	private static String key(ResolvedMapping mapping) {
		return mapping.id() + ' ' + mapping.from() + ' ' + mapping.to();
	}

	private static List<MappingLink> without(Collection<MappingLink> links, Set<MappingLink> others) {
		return links.stream().filter(l -> !others.contains(l)).toList();
	}

	private static List<Suspect> suspects(List<ControlChange> changes) {
		List<ResolvedControl> fresh = new ArrayList<>(changes.stream().filter(c -> c.aspects().contains(Aspect.NEW))
				.map(ControlChange::control).toList());
		List<Suspect> suspects = new ArrayList<>();
		for (ControlChange change : changes) {
			if (change.aspects().contains(Aspect.DROPPED)) {
				fresh.stream().filter(c -> sameTitle(change.control(), c)).findFirst().ifPresent(added -> {
					suspects.add(new Suspect(change.control(), added));
					fresh.remove(added);
				});
			}
		}
		return suspects;
	}

	private static boolean sameTitle(ResolvedControl dropped, ResolvedControl added) {
		return dropped.carePart() == added.carePart() && dropped.titles().entrySet().stream()
				.anyMatch(t -> !t.getValue().isBlank()
						&& plain(t.getValue()).equals(plain(added.titles().getOrDefault(t.getKey(), ""))));
	}

	private static String plain(String title) {
		return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
