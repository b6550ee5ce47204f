package org.waarborg.dossier.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules of the base objects of a dossier: people, scopes, requirements, documents, evidence, measures and the like. */
@Component
public final class DossierRuleBook implements RuleBook {

	private final List<Rule> rules = Stream
			.of(PeopleRules.rules(), ScopeRules.rules(), RequirementRules.rules(), DocumentRules.rules(),
					EvidenceRules.rules(), MeasureRules.rules(), ActivityRules.rules(), ExemptionRules.rules(),
					FollowUpRules.rules(), IdentityRules.rules())
			.flatMap(List::stream).toList();

	@Override
	public List<Rule> rules() {
		return rules;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(DossierRuleBook.class, locale);
	}
}
