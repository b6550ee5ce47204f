package org.waarborg.statement.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules on statements: what an auditor would ask about a Statement of Applicability, before an auditor asks it. */
@Component
public class StatementRuleBook implements RuleBook {

	private static final List<Rule> RULES = Stream
			.of(DecidedRules.all(), ApplicabilityRules.all(), ImplementationRules.all(), PeopleRules.all(),
					EditionRules.all(), DocumentRules.all())
			.flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(StatementRuleBook.class, locale);
	}
}
