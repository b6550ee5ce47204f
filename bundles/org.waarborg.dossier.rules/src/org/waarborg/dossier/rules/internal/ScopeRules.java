package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.SCOPE_EXCLUSION__REASON;
import static org.waarborg.dossier.DossierPackage.Literals.SCOPE__ENTITIES;
import static org.waarborg.dossier.DossierPackage.Literals.SCOPE__STATEMENT;

import java.util.List;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;

/** Scopes (ISO/IEC 27001 clause 4.3). */
final class ScopeRules {

	private ScopeRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.of("SCP-001", Severity.ERROR, ScopeRules::excludedWithoutReason),
				DossierRule.of("SCP-002", Severity.ERROR,
						look -> look.dossier().getScopes().stream().filter(s -> Texts.isEmpty(s.getStatement()))
								.forEach(s -> look.at(s, SCOPE__STATEMENT).say(look.names().of(s)))),
				DossierRule.of("SCP-003", Severity.ATTENTION,
						look -> look.dossier().getScopes().stream().filter(s -> s.getEntities().isEmpty())
								.forEach(s -> look.at(s, SCOPE__ENTITIES).say(look.names().of(s)))));
	}

	private static void excludedWithoutReason(Look look) {
		for (Scope scope : look.dossier().getScopes()) {
			for (ScopeExclusion exclusion : scope.getExclusions()) {
				if (Texts.isEmpty(exclusion.getReason())) {
					String what = Texts.get(exclusion.getText(), look.names().messages().locale().getLanguage());
					look.at(exclusion, SCOPE_EXCLUSION__REASON).say(look.names().of(scope),
							what.isBlank() ? look.word("unnamed") : what);
				}
			}
		}
	}
}
