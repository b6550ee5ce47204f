package org.waarborg.statement.baseline.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Texts;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineRow;

/** The group says that a control applies, and it is excluded here without a word on why that differs. */
final class ExcludedAgainstParent extends BaselineRule {

	ExcludedAgainstParent() {
		super("BAS-003", Severity.ATTENTION);
	}

	/** Excluded here, applicable there, and no reason given. */
	static boolean isAgainst(BaselineRow row) {
		return row.own().filter(o -> o.applicability() == Applicability.NOT_APPLICABLE)
				.flatMap(StatementRow::decision).filter(d -> !Baseline.isReasoned(d)).isPresent()
				&& row.parent().filter(p -> p.getApplicability() == Applicability.APPLICABLE).isPresent();
	}

	@Override
	boolean fires(BaselineRow row) {
		return isAgainst(row);
	}

	@Override
	List<Object> arguments(Baseline baseline, BaselineRow row, String label, RuleContext context) {
		return List.of(label, baseline.from(context.language()));
	}

	/** Why it does not apply here is mostly why it differs too. */
	@Override
	Optional<Fix> fix(Baseline baseline, BaselineRow row, RuleContext context) {
		Map<String, String> reason = new LinkedHashMap<>(Texts.all(decision(row).getExclusion()));
		return reason.isEmpty() ? Optional.empty()
				: Optional.of(new Fix("reason", context.messages().get("BAS-003.fix.reason"),
						edits -> baseline.override(edits, row, reason)));
	}
}
