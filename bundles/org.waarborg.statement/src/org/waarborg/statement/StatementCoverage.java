package org.waarborg.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Coverage.Covered;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.Coverage.Hop;
import org.waarborg.registry.Coverage.Way;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * What a statement already covers of a set that it is not about: by the controls that apply, over any chain of installed mappings. A
 * mapping says that two controls are about the same; whether what was done is enough for the other set, a person judges. Immutable.
 *
 * @param to    id of the set that is covered
 * @param from  ids of the sets of the statement that the ways start from
 * @param lines one for each assessable control of {@code to}, in its order
 * @since 0.1
 */
public record StatementCoverage(String to, List<String> from, List<Line> lines) {

	/** Keeps unmodifiable copies. */
	public StatementCoverage {
		from = List.copyOf(from);
		lines = List.copyOf(lines);
	}

	/**
	 * How one control is covered.
	 *
	 * @param control     the control, as the covered set shows it
	 * @param degree      how far it is covered by controls that apply
	 * @param implemented how far it is covered by those of them that are implemented; never more than {@code degree}
	 * @param ways        the ways from controls that apply, the shortest first; empty for {@link Degree#NONE}
	 * @param together    number of controls that only together cover it fully; 0 otherwise
	 * @param toConfirm   true when it leans on a link that is a proposal
	 * @since 0.1
	 */
	public record Line(ResolvedControl control, Degree degree, Degree implemented, List<Way> ways, int together,
			boolean toConfirm) {

		/** Keeps an unmodifiable copy. */
		public Line {
			ways = List.copyOf(ways);
		}

		/**
		 * The link that the coverage leans on and that says least: of the way that holds best, its weakest.
		 *
		 * @return the link; empty when nothing covers it, or the statement has the very same control
		 */
		public Optional<Hop> weakest() {
			return Coverage.weakest(ways);
		}
	}

	/**
	 * What a statement covers of a set. Reads the model only; call it on the dossier's thread or under its read lock.
	 *
	 * @param statement the statement; not null
	 * @param registry  the installed control sets and the dossier's own; not null
	 * @param to        id of the set that is to be covered
	 * @return the coverage; empty when that set, or every set of the statement, is not installed or cannot be read
	 */
	public static Optional<StatementCoverage> of(StatementOfApplicability statement, ControlSetRegistry registry,
			String to) {
		Set<ControlRef> applies = new HashSet<>();
		Set<ControlRef> implemented = new HashSet<>();
		for (StatementRow row : StatementRows.of(statement, registry, new StatementView.Combined())) {
			if (!row.repeated() && row.applicability() == Applicability.APPLICABLE) {
				applies.add(row.ref());
				if (row.implementation() == Implementation.IMPLEMENTED) {
					implemented.add(row.ref());
				}
			}
		}
		Map<ControlRef, Line> lines = new LinkedHashMap<>();
		List<String> from = new ArrayList<>();
		for (String set : StatementRows.leadingSets(statement, registry)) {
			Optional<Coverage> covered = registry.coverage(set, to, applies::contains);
			Optional<Coverage> done = registry.coverage(set, to, implemented::contains);
			if (covered.isPresent() && done.isPresent()) {
				from.add(set);
				Map<ControlRef, Degree> degrees = new LinkedHashMap<>();
				done.get().controls().forEach(c -> degrees.put(c.control().ref(), c.degree()));
				covered.get().controls()
						.forEach(c -> lines.merge(c.control().ref(), line(c, degrees), StatementCoverage::better));
			}
		}
		return from.isEmpty() ? Optional.empty()
				: Optional.of(new StatementCoverage(to, from, List.copyOf(lines.values())));
	}

	private static Line line(Covered covered, Map<ControlRef, Degree> implemented) {
		Degree done = implemented.getOrDefault(covered.control().ref(), Degree.NONE);
		return new Line(covered.control(), covered.degree(),
				done.compareTo(covered.degree()) > 0 ? covered.degree() : done,
				covered.paths(), covered.together(), covered.toConfirm());
	}

	private static Line better(Line one, Line other) {
		int order = one.degree().compareTo(other.degree());
		return order > 0 || order == 0 && one.implemented().compareTo(other.implemented()) >= 0 ? one : other;
	}

	/**
	 * The sets that something of a statement may cover: those that a chain of mappings leads to, by what the headers say. Costs no
	 * parsing.
	 *
	 * @param statement the statement
	 * @param registry  the control sets
	 * @return headers of the sets with controls that the statement is not about itself, in the order of the registry
	 */
	public static List<ControlSetHeader> targets(StatementOfApplicability statement, ControlSetRegistry registry) {
		Set<String> own = new LinkedHashSet<>(StatementRows.sets(statement));
		StatementRows.sets(statement).forEach(s -> registry.set(s).map(ResolvedSet::chain).ifPresent(own::addAll));
		Set<String> reached = new LinkedHashSet<>(own);
		for (boolean grew = true; grew;) {
			grew = false;
			for (ControlSetHeader header : registry.headers()) {
				Set<String> joined = new LinkedHashSet<>(header.maps());
				joined.add(header.id());
				if (!header.extendsSet().isEmpty()) {
					joined.add(header.extendsSet());
				}
				grew |= joined.size() > 1 && joined.stream().anyMatch(reached::contains) && reached.addAll(joined);
			}
		}
		return registry.headers().stream().filter(h -> reached.contains(h.id()) && !own.contains(h.id()))
				.filter(h -> h.kind() != ControlSetKind.NORM_ENTRY && h.kind() != ControlSetKind.THREATS).toList();
	}

	/**
	 * How many controls are covered to a degree.
	 *
	 * @param degree the degree
	 * @return their number
	 */
	public int count(Degree degree) {
		return (int) lines.stream().filter(l -> l.degree() == degree).count();
	}
}
