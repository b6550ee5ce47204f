package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Folding;
import org.waarborg.controlset.Likeness;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * A link that may be meant, because the titles are alike. Whether it is, a person decides.
 *
 * @param mapping  id of the mapping
 * @param from     the control that has no link yet
 * @param to       the control whose title is like its
 * @param likeness from 0 to 1
 */
record Suggestion(String mapping, ResolvedControl from, ResolvedControl to, double likeness) {

	/** Titles that share less than this are rarely about the same. */
	private static final double LEAST = 0.3;
	private static final int MOST = 3;

	/** What tells it from others, as long as the controls have their ids. */
	String id() {
		return mapping + '|' + from.ref().control() + '|' + to.ref().control();
	}

	/** Whether both have the same title in a language. */
	boolean same() {
		return from.titles().entrySet().stream()
				.anyMatch(
						t -> Folding.fold(t.getValue()).equals(Folding.fold(to.titles().getOrDefault(t.getKey(), ""))));
	}

	/** What a comparison of titles follows from: the same as long as no control is another. */
	private record Compared(String mapping, List<List<Object>> from, List<List<Object>> to) {
	}

	/** Suggestions of one page. A link more takes some away and compares nothing anew. */
	static final class Finder {

		private final Map<Compared, List<Suggestion>> known = new HashMap<>();

		/** For every control without a link in any mapping of a set those whose titles are most like its. */
		List<Suggestion> of(OwnSet own) {
			List<Suggestion> all = new ArrayList<>();
			Set<Compared> used = new HashSet<>();
			for (Mapping mapping : own.set().map(s -> List.copyOf(s.getMappings())).orElse(List.of())) {
				List<ResolvedControl> from = controls(own, mapping.getFrom());
				List<ResolvedControl> to = controls(own, mapping.getTo());
				Compared key = new Compared(mapping.getId(), words(from), words(to));
				used.add(key);
				Set<String> linked = mapping.getEntries().stream().map(MappingEntry::getFrom)
						.collect(Collectors.toSet());
				known.computeIfAbsent(key, k -> compare(mapping.getId(), from, to)).stream()
						.filter(s -> !linked.contains(s.from().ref().control())).forEach(all::add);
			}
			known.keySet().retainAll(used);
			return all;
		}
	}

	private static List<List<Object>> words(List<ResolvedControl> controls) {
		return controls.stream().map(c -> List.<Object>of(c.ref(), c.label(), c.titles())).toList();
	}

	private static List<Suggestion> compare(String mapping, List<ResolvedControl> from, List<ResolvedControl> to) {
		Likeness<ResolvedControl> titles = new Likeness<>();
		to.forEach(c -> titles.add(c, c.titles().values().toArray(String[]::new)));
		return from.stream()
				.flatMap(c -> best(titles, c).stream().map(h -> new Suggestion(mapping, c, h.of(), h.likeness())))
				.toList();
	}

	/** Of all languages together, each found once by the language in which it is most alike. */
	private static List<Likeness.Hit<ResolvedControl>> best(Likeness<ResolvedControl> titles, ResolvedControl control) {
		List<Likeness.Hit<ResolvedControl>> hits = new ArrayList<>();
		control.titles().values().forEach(t -> hits.addAll(titles.like(t, LEAST, MOST)));
		hits.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
		List<ResolvedControl> seen = new ArrayList<>();
		return hits.stream().filter(h -> !seen.contains(h.of()) && seen.add(h.of())).limit(MOST).toList();
	}

	private static List<ResolvedControl> controls(OwnSet own, String set) {
		return set == null || set.isEmpty() ? List.of()
				: own.session().controlSets().set(set).map(ResolvedSet::controls).orElse(List.of()).stream()
						.filter(ResolvedControl::assessable).toList();
	}
}
