package org.waarborg.statement.internal.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;

/**
 * The rows of one statement, found by decision and by control in one step. Made once for all rules and thrown away when
 * the statement changes: a care part finds its base by reference value, which nothing in the model points at.
 */
final class StatementIndex {

	private static final ControlSetRegistry NONE = Registries.of(List.of());

	private final ControlSetRegistry registry;
	private final List<StatementRow> rows;
	private final Map<Decision, StatementRow> byDecision = new IdentityHashMap<>();
	private final Map<ControlRef, StatementRow> byRef = new HashMap<>();
	private final Set<StatementRow> applicable = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<StatementRow> implemented = Collections.newSetFromMap(new IdentityHashMap<>());
	private StatementCounts counts;

	private StatementIndex(StatementOfApplicability statement, ControlSetRegistry registry) {
		this.registry = registry;
		rows = StatementRows.of(statement, registry, new StatementView.Combined());
		for (StatementRow row : rows) {
			row.decision().ifPresent(d -> byDecision.put(d, row));
			if (!row.repeated()) {
				byRef.put(row.ref(), row);
				sort(row);
			}
		}
	}

	private void sort(StatementRow row) {
		if (row.applicability() == Applicability.APPLICABLE && row.isDecided()) {
			applicable.add(row);
			if (row.implementation() == Implementation.IMPLEMENTED) {
				implemented.add(row);
			}
		}
	}

	static StatementIndex of(StatementOfApplicability statement, RuleContext context) {
		return context.derived(statement, StatementIndex.class,
				() -> of(statement, context.service(ControlSetRegistry.class)));
	}

	static StatementIndex of(StatementOfApplicability statement, Optional<ControlSetRegistry> registry) {
		return new StatementIndex(statement, registry.orElse(NONE));
	}

	ControlSetRegistry registry() {
		return registry;
	}

	List<StatementRow> rows() {
		return rows;
	}

	/** The row of a decision; empty for a decision of another statement. */
	Optional<StatementRow> row(Decision decision) {
		return Optional.ofNullable(byDecision.get(decision));
	}

	/** The row of a control, whichever of the sets names it. */
	Optional<StatementRow> row(ControlRef ref) {
		StatementRow row = byRef.get(ref);
		return row != null ? Optional.of(row)
				: registry.find(ref).map(ResolvedControl::ref).map(byRef::get);
	}

	/** Whether it is decided, and confirmed, that the control of a row applies. */
	boolean applies(StatementRow row) {
		return applicable.contains(row);
	}

	/** Whether a control that applies is reported as implemented. */
	boolean isImplemented(StatementRow row) {
		return implemented.contains(row);
	}

	/** The totals, as the documents print them. */
	StatementCounts counts() {
		if (counts == null) {
			counts = StatementCounts.of(rows);
		}
		return counts;
	}

	/** The control of a row: as the leading norm shows it, else as any installed set does. */
	Optional<ResolvedControl> control(StatementRow row) {
		return row.control().or(() -> registry.find(row.ref()));
	}
}
