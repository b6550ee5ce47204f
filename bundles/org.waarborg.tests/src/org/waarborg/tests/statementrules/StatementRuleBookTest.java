package org.waarborg.tests.statementrules;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;

/** Every rule on statements, on the examples that its reference page describes. */
class StatementRuleBookTest extends RuleBookContract {

	@Override
	protected RuleBook book() {
		return new StatementRuleBook();
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		DecidedExamples.addTo(examples);
		StateExamples.addTo(examples);
		DocumentExamples.addTo(examples);
		return examples;
	}
}
