package org.waarborg.risk.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules on risks: what an auditor would ask about method, register, treatment and acceptance. */
@Component
public class RiskRuleBook implements RuleBook {

	private static final List<Rule> RULES = Stream
			.of(AnswerRules.all(), TreatmentRules.all(), RegisterRules.all(), MethodRules.all(),
					StatementLinkRules.all())
			.flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(RiskRuleBook.class, locale);
	}
}
