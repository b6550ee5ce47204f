package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedMapping;

/**
 * Which controls of some sets became which controls of others: by the mappings that hold between them, else over the sets
 * in between that coverage knows a way through.
 */
public final class Correspondence {

	/**
	 * One control that became another.
	 *
	 * @param from         where it comes from
	 * @param to           where it goes to
	 * @param relationship how the contents relate
	 * @param proposal     whether the mapping calls it a proposal
	 * @param rationale    why, or empty
	 */
	public record Link(ControlRef from, ControlRef to, MappingRelationship relationship, boolean proposal,
			String rationale) {
	}

	private final Map<ControlRef, List<Link>> incoming = new LinkedHashMap<>();
	private final Map<ControlRef, List<Link>> outgoing = new LinkedHashMap<>();
	private final Set<ControlRef> ended = new LinkedHashSet<>();
	private final Set<List<ControlRef>> known = new LinkedHashSet<>();

	private Correspondence() {
	}

	/**
	 * The correspondence between sets.
	 *
	 * @param registry the control sets
	 * @param from     ids of the sets that are left
	 * @param to       ids of the sets that are gone to
	 * @return the links; none where nothing leads from one to the other
	 */
	public static Correspondence between(ControlSetRegistry registry, Collection<String> from, Collection<String> to) {
		Correspondence result = new Correspondence();
		for (String source : from) {
			for (String target : to) {
				List<ResolvedMapping> mappings = registry.mappings(source, target);
				if (mappings.isEmpty()) {
					registry.coverage(source, target).ifPresent(result::addWays);
				} else {
					mappings.forEach(result::add);
				}
			}
		}
		return result;
	}

	private void add(ResolvedMapping mapping) {
		for (MappingLink link : mapping.links()) {
			if (link.from().isPresent() && link.to().isEmpty()) {
				ended.add(link.from().get());
			} else if (link.from().isPresent() && link.relationship() != MappingRelationship.NONE) {
				add(new Link(link.from().get(), link.to().get(), link.relationship(), link.toConfirm(),
						link.rationale()));
			}
		}
	}

	private void addWays(Coverage coverage) {
		for (Coverage.Covered covered : coverage.controls()) {
			for (Coverage.Way way : covered.paths()) {
				if (!way.hops().isEmpty()) {
					add(new Link(way.start(), covered.control().ref(), relationship(way),
							way.hops().stream().anyMatch(Coverage.Hop::toConfirm), ""));
				}
			}
		}
	}

	/** Over several mappings nothing is sure but that equal stays equal. */
	private static MappingRelationship relationship(Coverage.Way way) {
		List<MappingRelationship> all = way.hops().stream().map(Coverage.Hop::relationship).distinct().toList();
		List<MappingRelationship> unequal = all.stream().filter(r -> r != MappingRelationship.EQUAL).toList();
		return unequal.isEmpty() ? MappingRelationship.EQUAL
				: unequal.size() == 1 ? unequal.get(0) : MappingRelationship.INTERSECTS;
	}

	private void add(Link link) {
		if (!link.from().equals(link.to()) && known.add(List.of(link.from(), link.to()))) {
			incoming.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
			outgoing.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link);
		}
	}

	/**
	 * The link from a control to another.
	 *
	 * @param source a control of the sets left
	 * @param target a control of the sets gone to
	 * @return the link, or empty
	 */
	public Optional<Link> link(ControlRef source, ControlRef target) {
		for (Link link : outOf(source)) {
			if (link.to().equals(target)) {
				return Optional.of(link);
			}
		}
		return Optional.empty();
	}

	/**
	 * Where a control goes.
	 *
	 * @param source a control of the sets left
	 * @return the links from it
	 */
	public List<Link> outOf(ControlRef source) {
		return outgoing.getOrDefault(source, List.of());
	}

	/**
	 * Whether a mapping says of a control that nothing took its place.
	 *
	 * @param source a control of the sets left
	 * @return true when that is said; false also where nothing is said at all
	 */
	public boolean ended(ControlRef source) {
		return ended.contains(source) && outOf(source).isEmpty();
	}

	/**
	 * Whether nothing leads anywhere.
	 *
	 * @return true without links
	 */
	public boolean isEmpty() {
		return incoming.isEmpty();
	}
}
