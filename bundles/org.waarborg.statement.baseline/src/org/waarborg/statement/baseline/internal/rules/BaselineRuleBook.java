package org.waarborg.statement.baseline.internal.rules;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules on what a statement takes over from that of its parent. */
@Component
public class BaselineRuleBook implements RuleBook {

	private static final List<Rule> RULES = List.of(new ChangedWithoutReason(), new ParentChanged(),
			new ExcludedAgainstParent());

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(BaselineRuleBook.class, locale);
	}
}
