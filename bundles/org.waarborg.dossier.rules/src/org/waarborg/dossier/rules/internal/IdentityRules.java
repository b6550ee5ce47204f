package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.ASSET__UNTIL;
import static org.waarborg.dossier.DossierPackage.Literals.ELEMENT__CODE;
import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__UNTIL;
import static org.waarborg.dossier.DossierPackage.Literals.REQUIREMENT__UNTIL;
import static org.waarborg.dossier.DossierPackage.Literals.ROLE_ASSIGNMENT__UNTIL;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.Element;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** What every object has: a code that means one thing, references that lead somewhere, days in order. */
final class IdentityRules {

	private IdentityRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.of("IDN-001", Severity.ERROR, IdentityRules::sameCode), new BrokenReferences(),
				DossierRule.of("IDN-003", Severity.ERROR, IdentityRules::endsBeforeItBegins));
	}

	private static void sameCode(Look look) {
		for (List<? extends Element> list : Standing.elements(look.dossier())) {
			Map<String, List<Element>> byCode = new LinkedHashMap<>();
			list.stream().filter(e -> e.getCode() != null && !e.getCode().isBlank()).forEach(e -> byCode
					.computeIfAbsent(e.getCode().strip().toUpperCase(Locale.ROOT), c -> new ArrayList<>()).add(e));
			byCode.values().stream().filter(same -> same.size() > 1).forEach(same -> {
				Element last = same.get(same.size() - 1);
				List<Element> others = same.subList(0, same.size() - 1);
				Signals.Draft draft = look.at(last, ELEMENT__CODE);
				look.relate(draft, others);
				draft.say(last.getCode().strip(), same.size(),
						look.names().join(same.stream().map(look.names()::of).distinct().toList()));
			});
		}
	}

	private static void endsBeforeItBegins(Look look) {
		look.dossier().getRoleAssignments()
				.forEach(r -> order(look, r, ROLE_ASSIGNMENT__UNTIL, r.getFrom(), r.getUntil()));
		look.dossier().getAssets().forEach(a -> order(look, a, ASSET__UNTIL, a.getFrom(), a.getUntil()));
		look.dossier().getRequirements().forEach(r -> order(look, r, REQUIREMENT__UNTIL, r.getFrom(), r.getUntil()));
		look.dossier().getExemptions().forEach(e -> order(look, e, EXEMPTION__UNTIL, e.getFrom(), e.getUntil()));
	}

	private static void order(Look look, EObject object, EStructuralFeature feature, LocalDate from, LocalDate until) {
		if (from != null && until != null && until.isBefore(from)) {
			look.at(object, feature).say(look.names().of(object), look.date(from), look.date(until));
		}
	}
}
