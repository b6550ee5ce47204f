package org.waarborg.statement.baseline.internal.rules;

import java.util.List;

import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;

/** Taken over, changed here, and nobody says why. An exclusion against the parent has a rule of its own. */
final class ChangedWithoutReason extends BaselineRule {

	ChangedWithoutReason() {
		super("BAS-001", Severity.ATTENTION);
	}

	@Override
	boolean fires(BaselineRow row) {
		return row.state() == State.OVERRIDDEN && !Baseline.isReasoned(decision(row))
				&& !ExcludedAgainstParent.isAgainst(row);
	}

	@Override
	List<Object> arguments(Baseline baseline, BaselineRow row, String label, RuleContext context) {
		String from = decision(row).getTakenOverFrom();
		return List.of(label, from == null || from.isBlank() ? baseline.from(context.language()) : from);
	}
}
