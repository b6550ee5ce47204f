package org.waarborg.statement.release.internal;

import java.util.List;
import java.util.Map;

import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.VersionProblem.Kind;
import org.waarborg.statement.release.Versions;

/** Says which released files and ledgers cannot be believed. */
final class ProblemRule extends VersionsRule {

	private final Map<Kind, String> texts;

	/**
	 * A rule.
	 *
	 * @param texts the kinds of problems that it is about, each with the name of its text; empty for the rule's own
	 */
	ProblemRule(String id, Severity severity, Map<Kind, String> texts) {
		super(id, severity);
		this.texts = Map.copyOf(texts);
	}

	@Override
	void check(Versions versions, StatementOfApplicability statement, RuleContext context, Signals signals) {
		for (VersionProblem problem : versions.problems()) {
			String text = texts.get(problem.kind());
			if (text != null) {
				Signals.Draft draft = signals.at(statement, null, label(statement, context))
						.detail(problem.kind() + "-" + problem.file());
				List<?> arguments = List.of(problem.file(), problem.number(), problem.detail());
				if (text.isEmpty()) {
					draft.say(arguments.toArray());
				} else {
					draft.sayAs(text, arguments);
				}
			}
		}
	}
}
