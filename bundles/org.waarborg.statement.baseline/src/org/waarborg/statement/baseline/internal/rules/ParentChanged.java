package org.waarborg.statement.baseline.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;

/** The parent decided otherwise since this was taken over: what holds here is what the group said before. */
final class ParentChanged extends BaselineRule {

	ParentChanged() {
		super("BAS-002", Severity.ATTENTION);
	}

	@Override
	boolean fires(BaselineRow row) {
		return row.drifted() && !ExcludedAgainstParent.isAgainst(row);
	}

	/** Who gave a reason already may go on without the parent. */
	@Override
	Optional<Fix> fix(Baseline baseline, BaselineRow row, RuleContext context) {
		return row.state() == State.OVERRIDDEN && Baseline.isReasoned(decision(row))
				? Optional.of(new Fix("keep", context.messages().get("BAS-002.fix.keep"),
						edits -> baseline.override(edits, row, Map.of())))
				: Optional.empty();
	}

	@Override
	List<Object> arguments(Baseline baseline, BaselineRow row, String label, RuleContext context) {
		return List.of(label, Objects.toString(decision(row).getTakenOverFrom(), ""),
				baseline.from(context.language()));
	}
}
