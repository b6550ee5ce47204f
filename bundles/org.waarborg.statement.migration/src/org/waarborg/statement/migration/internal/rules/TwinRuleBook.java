package org.waarborg.statement.migration.internal.rules;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules on two statements that are kept beside each other while an edition changes. */
@Component
public class TwinRuleBook implements RuleBook {

	private static final List<Rule> RULES = List.of(new DiffersFromTwin());

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(TwinRuleBook.class, locale);
	}
}
