package org.waarborg.assurance.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules on suppliers and assurance: what a hospital finds by accident without them. */
@Component
public class AssuranceRuleBook implements RuleBook {

	private static final List<Rule> RULES = Stream
			.of(CertificateRules.all(), ReportRules.all(), AgreementRules.all(), ServiceRules.all(),
					PolicyRules.all(), SupplierRules.all(), DeliveryRules.all())
			.flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(AssuranceRuleBook.class, locale);
	}
}
