package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedSet;

/** Which sets take the place of which: from what the sets say about their edition, never from their names. */
public final class Editions {

	/** Chains of editions and overlays are short; the bound keeps a cycle in somebody's files from hanging us. */
	private static final int BOUND = 16;

	private final ControlSetRegistry registry;

	/**
	 * Over some control sets.
	 *
	 * @param registry the control sets
	 */
	public Editions(ControlSetRegistry registry) {
		this.registry = registry;
	}

	/**
	 * A set and what it extends.
	 *
	 * @param set id of a set
	 * @return ids, the set itself first
	 */
	public List<String> chain(String set) {
		List<String> chain = new ArrayList<>();
		String current = set;
		while (!current.isEmpty() && !chain.contains(current) && chain.size() < BOUND) {
			chain.add(current);
			current = registry.header(current).map(ControlSetHeader::extendsSet).orElse("");
		}
		return chain;
	}

	/** The editions before a set, nearest first. */
	private Set<String> before(String set) {
		Set<String> before = new LinkedHashSet<>();
		String current = set;
		while (before.size() < BOUND) {
			Optional<ResolvedSet> resolved = registry.set(current);
			String previous = resolved.map(r -> r.facts().supersedes()).orElse("");
			if (previous == null || previous.isEmpty() || !before.add(previous)) {
				break;
			}
			current = previous;
		}
		return before;
	}

	/**
	 * The sets of a statement whose place other sets take: editions before them, and what extends such an edition. Where no
	 * edition says so, those that a mapping leads from.
	 *
	 * @param sets    ids of the sets of a statement
	 * @param targets ids of the sets gone to
	 * @return ids, in the statement's order
	 */
	public List<String> replaced(List<String> sets, List<String> targets) {
		Set<String> kept = new LinkedHashSet<>();
		targets.forEach(t -> kept.addAll(chain(t)));
		List<String> others = sets.stream().filter(s -> !kept.contains(s)).toList();
		List<String> earlier = superseded(others, kept);
		return earlier.isEmpty()
				? others.stream().filter(s -> targets.stream().anyMatch(t -> isMapped(s, t))).toList()
				: earlier;
	}

	/**
	 * The sets that are earlier editions of others, or extend one.
	 *
	 * @param sets   ids of sets
	 * @param newer  ids of sets
	 * @return those of {@code sets}
	 */
	public List<String> superseded(List<String> sets, Set<String> newer) {
		Set<String> before = new LinkedHashSet<>();
		newer.forEach(n -> before.addAll(before(n)));
		return sets.stream().filter(s -> chain(s).stream().anyMatch(before::contains)).toList();
	}

	private boolean isMapped(String from, String to) {
		return !registry.mappings(from, to).isEmpty() || registry.coverage(from, to)
				.filter(c -> c.controls().stream().anyMatch(k -> !k.paths().isEmpty())).isPresent();
	}
}
