package org.waarborg.assurance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.waarborg.assurance.ReceivedComparison.Outcome;
import org.waarborg.assurance.ReceivedComparison.Said;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Coverage.Covered;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.ResolvedControl;

/** The rows of a supplier's statement, asked of controls of whatever set. Mappings are only looked up for what is not named itself. */
final class ReceivedRows {

	private static final Said NOTHING = new Said(Outcome.MISSING, List.of(), List.of(), false);

	/** What a set of the statement covers of a set of ours: by all that it names, and by what applies there. */
	private record Covers(Map<ControlRef, Covered> named, Map<ControlRef, Covered> applied) {
	}

	private final Optional<ControlSetRegistry> registry;
	private final Map<ControlRef, ReceivedControl> rows = new LinkedHashMap<>();
	private final Set<String> sets = new LinkedHashSet<>();
	private final Map<String, List<Covers>> covers = new HashMap<>();

	ReceivedRows(ReceivedStatement received, Optional<ControlSetRegistry> registry) {
		this.registry = registry;
		for (ReceivedControl row : received.getRows()) {
			if (row.getControl() != null) {
				rows.put(canonical(row.getControl()), row);
				sets.add(row.getControl().set());
			}
		}
	}

	/** The control itself, under whichever of the sets that have it somebody named it. */
	private ControlRef canonical(ControlRef ref) {
		return registry.flatMap(r -> r.find(ref)).map(ResolvedControl::ref).orElse(ref);
	}

	Said of(ControlRef control) {
		ControlRef asked = canonical(control);
		ReceivedControl row = rows.get(asked);
		if (row != null) {
			return new Said(outcome(row), List.of(row), List.of(), false);
		}
		return covers.computeIfAbsent(control.set(), this::covers).stream().map(c -> mapped(c, asked))
				.min((a, b) -> rank(a.outcome()) - rank(b.outcome())).orElse(NOTHING);
	}

	private static int rank(Outcome outcome) {
		return switch (outcome) {
			case COVERED -> 0;
			case PARTLY -> 1;
			case NOT_IMPLEMENTED -> 2;
			case NOT_APPLICABLE -> 3;
			case UNKNOWN -> 4;
			case MISSING -> 5;
		};
	}

	private static Outcome outcome(ReceivedControl row) {
		return switch (row.getApplicable()) {
			case NO -> Outcome.NOT_APPLICABLE;
			case UNKNOWN -> Outcome.UNKNOWN;
			case YES -> row.getImplemented() == Flag.NO ? Outcome.NOT_IMPLEMENTED : Outcome.COVERED;
		};
	}

	private List<Covers> covers(String set) {
		return sets.stream().filter(s -> !s.equals(set)).map(s -> covers(s, set)).flatMap(Optional::stream).toList();
	}

	private Optional<Covers> covers(String from, String to) {
		return registry.flatMap(r -> r.coverage(from, to, rows::containsKey).flatMap(named -> r
				.coverage(from, to, c -> rows.containsKey(c) && outcome(rows.get(c)) == Outcome.COVERED)
				.map(applied -> new Covers(byControl(named), byControl(applied)))));
	}

	private static Map<ControlRef, Covered> byControl(Coverage coverage) {
		Map<ControlRef, Covered> all = new HashMap<>();
		coverage.controls().forEach(c -> all.put(c.control().ref(), c));
		return all;
	}

	/** What applies there counts; what falls short of the whole is told with all rows that would have counted. */
	private Said mapped(Covers set, ControlRef asked) {
		Covered applied = set.applied().get(asked);
		Covered named = set.named().get(asked);
		if (applied == null || named == null || named.degree() == Degree.NONE) {
			return NOTHING;
		}
		return switch (applied.degree()) {
			case FULL -> new Said(Outcome.COVERED, rows(applied), applied.paths(), applied.toConfirm());
			case PARTIAL -> new Said(Outcome.PARTLY, rows(named), named.paths(), applied.toConfirm());
			case NONE -> new Said(rows(named).stream().map(ReceivedRows::outcome).min((a, b) -> rank(a) - rank(b))
					.orElse(Outcome.MISSING), rows(named), named.paths(), named.toConfirm());
		};
	}

	private List<ReceivedControl> rows(Covered covered) {
		return covered.paths().stream().map(w -> rows.get(w.start())).filter(Objects::nonNull).distinct().toList();
	}
}
