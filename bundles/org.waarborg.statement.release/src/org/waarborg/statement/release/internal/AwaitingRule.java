package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;

/** Released some time ago, and top management has not approved it: what is in force is an older version, or none. */
final class AwaitingRule extends VersionsRule {

	private static final String ID = "REL-005";
	private static final Map<String, String> SETTINGS = RuleProperties.beside(AwaitingRule.class).settings(ID);

	AwaitingRule() {
		super(ID, Severity.ATTENTION);
	}

	@Override
	public Map<String, String> settings() {
		return SETTINGS;
	}

	@Override
	void check(Versions versions, StatementOfApplicability statement, RuleContext context, Signals signals) {
		for (Version version : versions.all()) {
			LocalDate patience = version.on().plus(context.period("grace"));
			if (version.standing() == Standing.RELEASED && patience.isBefore(context.today())) {
				signals.at(statement, null, label(statement, context)).detail(Integer.toString(version.number())).say(
						version.number(), Words.of(version.on()).in(Locale.of(context.language())),
						ChronoUnit.DAYS.between(version.on(), context.today()));
			}
		}
	}
}
