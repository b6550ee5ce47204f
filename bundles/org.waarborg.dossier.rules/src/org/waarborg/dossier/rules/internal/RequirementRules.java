package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__REQUIREMENTS;
import static org.waarborg.dossier.DossierPackage.Literals.REQUIREMENT__REVIEW_ON;
import static org.waarborg.dossier.DossierPackage.Literals.REQUIREMENT__UNTIL;
import static org.waarborg.dossier.DossierPackage.Literals.REQUIREMENT__VERIFIED_ON;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.Requirement;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Requirements (ISO/IEC 27001 clause 4.2, control 5.31). */
final class RequirementRules {

	private RequirementRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.of("REQ-001", Severity.ATTENTION, RequirementRules::notVerified),
				DossierRule.everywhere("REQ-002", Severity.ATTENTION, RequirementRules::endedButDrives),
				DossierRule.of("REQ-003", Severity.ATTENTION, RequirementRules::reviewOverdue));
	}

	private static void notVerified(Look look) {
		LocalDate since = look.today().minus(look.period("verify"));
		List<Requirement> old = look.dossier().getRequirements().stream()
				.filter(r -> Standing.verifiable(r, look.today()))
				.filter(r -> r.getVerifiedOn() == null || r.getVerifiedOn().isBefore(since)).toList();
		look.each(old, DOSSIER__REQUIREMENTS, r -> {
			Signals.Draft draft = look.at(r, REQUIREMENT__VERIFIED_ON);
			if (r.getVerifiedOn() == null) {
				draft.sayAs("never", List.of(look.names().of(r)));
			} else {
				draft.say(look.names().of(r), look.date(r.getVerifiedOn()));
			}
		});
	}

	private static void endedButDrives(Look look) {
		for (Requirement requirement : look.dossier().getRequirements()) {
			if (Standing.applies(requirement, look.today())) {
				continue;
			}
			List<EObject> users = Reliance.users(look.references(requirement));
			if (!users.isEmpty()) {
				Signals.Draft draft = look.at(requirement, REQUIREMENT__UNTIL);
				look.relate(draft, users);
				draft.say(look.names().of(requirement), look.date(requirement.getUntil()), look.names().list(users));
			}
		}
	}

	private static void reviewOverdue(Look look) {
		List<Requirement> overdue = look.dossier().getRequirements().stream()
				.filter(r -> look.passed(Standing.review(r, look.today()).orElse(null))).toList();
		look.each(overdue, DOSSIER__REQUIREMENTS, REQUIREMENT__REVIEW_ON, r -> new Object[] { look.names().of(r),
				look.date(r.getReviewOn()), look.since(r.getReviewOn()) });
	}
}
