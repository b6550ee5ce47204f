package org.waarborg.statement.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.UsedControlSet;

/**
 * A rule that looks at one decision at a time, with its row. A second decision on the same control is left to the rule
 * that says just that.
 */
abstract class DecisionRule extends StatementRule {

	DecisionRule(String id, Severity severity) {
		super(id, severity);
	}

	@Override
	public final Set<EClass> subjects() {
		return Set.of(StatementPackage.Literals.DECISION);
	}

	@Override
	public final void check(EObject subject, RuleContext context, Signals signals) {
		Decision decision = (Decision) subject;
		if (decision.eContainer() instanceof StatementOfApplicability statement) {
			Look look = new Look(id(), statement, context);
			look.index().row(decision).filter(row -> !row.repeated())
					.ifPresent(row -> check(row, decision, look, signals));
		}
	}

	abstract void check(StatementRow row, Decision decision, Look look, Signals signals);

	@Override
	final void check(Look look, Signals signals) {
		throw new UnsupportedOperationException("looks at decisions");
	}

	/**
	 * A care part goes by the decision on its base, found by the control that it names and not by a reference: what is
	 * set at a decision, and which sets the statement covers, may change any row of the statement.
	 */
	@Override
	public final Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		return switch (changed) {
			case StatementOfApplicability statement -> statement.getDecisions();
			case Decision decision when decision.eContainer() instanceof StatementOfApplicability statement ->
				statement.getDecisions();
			case UsedControlSet set when set.eContainer() instanceof StatementOfApplicability statement ->
				statement.getDecisions();
			default -> List.of();
		};
	}
}
