package org.waarborg.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * Lays the decisions of a statement beside the controls of its sets: every control of the sets gets a row, and so does
 * every decision whose control no installed set has. Nothing is left out because a set is missing.
 * <p>
 * Reads the model only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class StatementRows {

	private final StatementOfApplicability statement;
	private final ControlSetRegistry registry;
	private final DerivedDrivers derived;
	private final Map<ControlRef, Decision> decisions = new LinkedHashMap<>();
	private final List<StatementRow> repeated = new ArrayList<>();
	private final Map<ControlRef, ControlRef> canonicalRefs = new HashMap<>();

	private StatementRows(StatementOfApplicability statement, ControlSetRegistry registry) {
		this.statement = statement;
		this.registry = registry;
		derived = DerivedDrivers.of(statement, registry);
		for (Decision decision : statement.getDecisions()) {
			ControlRef ref = decision.getControl() == null ? new ControlRef("?", decision.getId())
					: canonical(decision.getControl());
			if (decisions.putIfAbsent(ref, decision) != null) {
				repeated.add(
						new StatementRow(ref, registry.find(ref), "", Optional.of(decision), Optional.empty(), true,
								derived));
			}
		}
	}

	/**
	 * The rows of a view.
	 *
	 * @param statement the statement; not null
	 * @param registry  the installed control sets and the dossier's own; not null
	 * @param view      which rows
	 * @return the rows in the order in which they are shown
	 */
	public static List<StatementRow> of(StatementOfApplicability statement, ControlSetRegistry registry,
			StatementView view) {
		StatementRows rows = new StatementRows(statement, registry);
		return switch (view) {
			case StatementView.Combined combined -> rows.combined();
			case StatementView.Care care -> rows.combined().stream().filter(StatementRow::isCareSpecific).toList();
			case StatementView.Norm norm -> rows.norm(norm.set());
		};
	}

	/**
	 * The control sets that a statement covers.
	 *
	 * @param statement the statement
	 * @return set ids, in the statement's order; an entry without a name is left out
	 */
	public static List<String> sets(StatementOfApplicability statement) {
		return statement.getControlSets().stream().map(UsedControlSet::getSet).filter(Objects::nonNull).toList();
	}

	/**
	 * The sets that a combined view is made of: those of the statement that no other set of the statement extends.
	 *
	 * @param statement the statement
	 * @param registry  the control sets
	 * @return set ids, in the statement's order
	 */
	public static List<String> leadingSets(StatementOfApplicability statement, ControlSetRegistry registry) {
		List<String> sets = sets(statement);
		return sets.stream().filter(set -> sets.stream()
				.noneMatch(other -> !other.equals(set) && extendsSet(registry, other, set))).toList();
	}

	private static boolean extendsSet(ControlSetRegistry registry, String set, String base) {
		String current = set;
		// An overlay chain is short; the bound keeps a cycle in somebody's headers from hanging us.
		for (int hops = 0; hops < 16; hops++) {
			String next = registry.header(current).map(ControlSetHeader::extendsSet).orElse("");
			if (next.isEmpty()) {
				return false;
			}
			if (next.equals(base)) {
				return true;
			}
			current = next;
		}
		return false;
	}

	private List<StatementRow> combined() {
		Map<ControlRef, StatementRow> rows = new LinkedHashMap<>();
		for (String set : leadingSets(statement, registry)) {
			registry.set(set).ifPresent(resolved -> add(resolved, rows));
		}
		for (Map.Entry<ControlRef, Decision> left : decisions.entrySet()) {
			rows.computeIfAbsent(left.getKey(), ref -> row(ref, Optional.empty(), ""));
		}
		return Stream.concat(rows.values().stream(), repeated.stream()).toList();
	}

	private List<StatementRow> norm(String set) {
		Map<ControlRef, StatementRow> rows = new LinkedHashMap<>();
		Optional<ResolvedSet> resolved = registry.set(set);
		resolved.ifPresent(r -> add(r, rows));
		List<String> sets = resolved.map(ResolvedSet::chain).orElse(List.of(set));
		// What the installed edition no longer has, or what cannot be read, still has its decision.
		decisions.keySet().stream().filter(ref -> sets.contains(ref.set()))
				.forEach(ref -> rows.computeIfAbsent(ref, r -> row(r, Optional.empty(), "")));
		return Stream.concat(rows.values().stream(), repeated.stream().filter(r -> sets.contains(r.ref().set())))
				.toList();
	}

	private void add(ResolvedSet set, Map<ControlRef, StatementRow> rows) {
		for (ResolvedControl control : set.controls()) {
			if (control.assessable()) {
				rows.computeIfAbsent(control.ref(), ref -> row(ref, Optional.of(control), control.groupId()));
			}
		}
	}

	private StatementRow row(ControlRef ref, Optional<ResolvedControl> control, String group) {
		Decision decision = decisions.get(ref);
		Optional<Decision> followed = decision != null && decision.isFollowsBase()
				? control.flatMap(ResolvedControl::enhances).map(decisions::get)
				: Optional.empty();
		return new StatementRow(ref, control, group, Optional.ofNullable(decision), followed, false, derived);
	}

	/** A decision may name a control through an overlay; rows go by the set that defines it. */
	private ControlRef canonical(ControlRef ref) {
		return canonicalRefs.computeIfAbsent(ref,
				r -> registry.find(r).map(ResolvedControl::ref).orElse(r));
	}

	/**
	 * The groups of a view in the order in which its rows stand, each with its rows.
	 *
	 * @param rows the rows of a view
	 * @return group id to rows; rows without group under an empty text
	 */
	public static Map<String, List<StatementRow>> byGroup(List<StatementRow> rows) {
		Map<String, List<StatementRow>> groups = new LinkedHashMap<>();
		rows.forEach(row -> groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row));
		return groups;
	}
}
