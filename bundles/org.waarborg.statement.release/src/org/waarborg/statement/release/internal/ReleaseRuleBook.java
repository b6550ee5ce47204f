package org.waarborg.statement.release.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.release.VersionProblem.Kind;

/** The rules on released versions: whether what was approved is still what lies there, and whether somebody approved it. */
@Component
public class ReleaseRuleBook implements RuleBook {

	private static final List<Rule> RULES = List.of(
			new ProblemRule("REL-001", Severity.ERROR, Map.of(Kind.FILE_CHANGED, "")),
			new ProblemRule("REL-002", Severity.ERROR,
					Map.of(Kind.LEDGER_BROKEN, "", Kind.LEDGER_UNREADABLE, "unreadable", Kind.LEDGER_TWICE, "twice")),
			new ProblemRule("REL-003", Severity.ERROR, Map.of(Kind.FILE_MISSING, "")),
			new ProblemRule("REL-004", Severity.ERROR,
					Map.of(Kind.FILE_UNLISTED, "", Kind.LEDGER_MISSING, "ledger")),
			new AwaitingRule());

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(ReleaseRuleBook.class, locale);
	}
}
