package org.waarborg.statement.internal.rules;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;

/** A rule that looks at a statement as a whole. */
abstract class StatementRule implements Rule {

	/** What the rules of statements go by. */
	static final RuleProperties CONTENT = RuleProperties.beside(StatementRule.class);

	private final String id;
	private final Severity severity;
	private final Map<String, String> settings;

	StatementRule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
		settings = CONTENT.settings(id);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Map<String, String> settings() {
		return settings;
	}

	@Override
	public Set<EClass> subjects() {
		return Set.of(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY);
	}

	@Override
	public void check(EObject subject, RuleContext context, Signals signals) {
		check(new Look(id, (StatementOfApplicability) subject, context), signals);
	}

	abstract void check(Look look, Signals signals);
}
