package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Coverage.Covered;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.Coverage.Hop;
import org.waarborg.registry.Coverage.Way;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;

/**
 * Finds what one set covers of another: outward from the covering set's controls, one mapping at a time. The first
 * round that reaches a control decides its degree – the shortest way is believed, so that a detour never claims more
 * than a direct mapping does.
 */
final class CoverageFinder {

	private static final int MAX_HOPS = 4;
	private static final int MAX_WAYS = 24;

	/** How a control was reached. */
	private record Reached(Degree degree, List<Hop> last, int together, boolean toConfirm) {
	}

	/** All links of one mapping to one control. */
	private record Incoming(String definedIn, Map<ControlRef, MappingLink> bySource) {
	}

	private final ResolvedSet from;
	private final ResolvedSet to;
	private final Map<ControlRef, List<Incoming>> incoming = new HashMap<>();
	private final Map<ControlRef, Reached> reached = new HashMap<>();
	private final Set<ControlRef> targets = new HashSet<>();
	private final Predicate<ControlRef> inPlace;

	CoverageFinder(ResolvedSet from, ResolvedSet to, List<ResolvedMapping> mappings, Predicate<ControlRef> inPlace) {
		this.from = from;
		this.inPlace = inPlace;
		this.to = to;
		for (ResolvedMapping mapping : mappings) {
			add(mapping);
			add(mapping.inverse());
		}
		to.controls().forEach(c -> targets.add(c.ref()));
	}

	private void add(ResolvedMapping mapping) {
		Map<ControlRef, Incoming> byTarget = new LinkedHashMap<>();
		for (MappingLink link : mapping.links()) {
			if (link.from().isPresent() && link.to().isPresent()
					&& link.relationship() != MappingRelationship.NONE) {
				byTarget.computeIfAbsent(link.to().get(), k -> new Incoming(mapping.definedIn(), new LinkedHashMap<>()))
						.bySource().merge(link.from().get(), link, CoverageFinder::stronger);
			}
		}
		byTarget.forEach((target, in) -> incoming.computeIfAbsent(target, k -> new ArrayList<>()).add(in));
	}

	private static MappingLink stronger(MappingLink one, MappingLink other) {
		return strength(other) == Degree.FULL && strength(one) != Degree.FULL ? other : one;
	}

	private static Degree strength(MappingLink link) {
		return switch (link.relationship()) {
			case EQUAL, SUPERSET -> Degree.FULL;
			case SUBSET, INTERSECTS -> Degree.PARTIAL;
			case NONE -> Degree.NONE;
		};
	}

	Coverage find() {
		for (ResolvedControl control : from.controls()) {
			if (inPlace.test(control.ref())) {
				reached.put(control.ref(), new Reached(Degree.FULL, List.of(), 0, false));
			}
		}
		for (int hop = 0; hop < MAX_HOPS; hop++) {
			Map<ControlRef, Reached> round = new HashMap<>();
			for (var entry : incoming.entrySet()) {
				if (!reached.containsKey(entry.getKey())) {
					Reached now = judge(entry.getKey(), entry.getValue());
					if (now.degree() != Degree.NONE) {
						round.put(entry.getKey(), now);
					}
				}
			}
			if (round.isEmpty()) {
				break;
			}
			reached.putAll(round);
		}
		return new Coverage(from.header().id(), to.header().id(),
				to.controls().stream().filter(ResolvedControl::assessable).map(this::covered).toList());
	}

	/** A control that is itself to be covered leads to no other, unless the covering set shows it too. */
	private Degree degree(ControlRef ref) {
		Reached known = reached.get(ref);
		return known == null || targets.contains(ref) && !known.last().isEmpty() ? Degree.NONE : known.degree();
	}

	private Reached judge(ControlRef target, List<Incoming> mappings) {
		Reached best = new Reached(Degree.NONE, List.of(), 0, false);
		for (Incoming mapping : mappings) {
			Reached one = judge(target, mapping);
			if (one.degree().compareTo(best.degree()) > 0) {
				best = one;
			} else if (one.degree() == Degree.PARTIAL && best.degree() == Degree.PARTIAL) {
				List<Hop> hops = new ArrayList<>(best.last());
				hops.addAll(one.last());
				best = new Reached(Degree.PARTIAL, hops, 0, best.toConfirm() || one.toConfirm());
			}
		}
		return best;
	}

	private Reached judge(ControlRef target, Incoming mapping) {
		List<Hop> full = new ArrayList<>();
		List<Hop> partial = new ArrayList<>();
		List<Hop> parts = new ArrayList<>();
		boolean allParts = true;
		for (var entry : mapping.bySource().entrySet()) {
			Degree source = degree(entry.getKey());
			MappingLink link = entry.getValue();
			boolean part = link.relationship() == MappingRelationship.SUBSET;
			allParts &= !part || source == Degree.FULL;
			if (source == Degree.NONE) {
				continue;
			}
			Hop hop = new Hop(entry.getKey(), target, link.relationship(), mapping.definedIn(), link.toConfirm());
			(source == Degree.FULL && strength(link) == Degree.FULL ? full : partial).add(hop);
			if (part) {
				parts.add(hop);
			}
		}
		if (!full.isEmpty()) {
			// one confirmed link is enough
			return new Reached(Degree.FULL, full, 0, full.stream().allMatch(this::unconfirmed));
		}
		if (allParts && parts.size() > 1) {
			return new Reached(Degree.FULL, parts, parts.size(), parts.stream().anyMatch(this::unconfirmed));
		}
		return partial.isEmpty() ? new Reached(Degree.NONE, List.of(), 0, false)
				: new Reached(Degree.PARTIAL, partial, 0, partial.stream().anyMatch(this::unconfirmed));
	}

	private boolean unconfirmed(Hop hop) {
		return hop.toConfirm() || reached.get(hop.from()).toConfirm();
	}

	private Covered covered(ResolvedControl control) {
		Reached known = reached.get(control.ref());
		if (known == null) {
			return new Covered(control, Degree.NONE, List.of(), 0, false);
		}
		Set<Way> ways = new LinkedHashSet<>();
		trace(control.ref(), List.of(), ways);
		List<Way> sorted = ways.stream().sorted(Comparator.comparingInt(w -> w.hops().size())).toList();
		return new Covered(control, known.degree(), sorted, known.together(), known.toConfirm());
	}

	private void trace(ControlRef at, List<Hop> after, Set<Way> ways) {
		if (ways.size() >= MAX_WAYS) {
			return;
		}
		List<Hop> last = reached.get(at).last();
		if (last.isEmpty()) {
			ways.add(new Way(at, after));
		}
		for (Hop hop : last) {
			List<Hop> hops = new ArrayList<>(List.of(hop));
			hops.addAll(after);
			trace(hop.from(), hops, ways);
		}
	}
}
