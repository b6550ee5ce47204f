package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__GRANTED_BY;
import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__GRANTED_IN_ROLE;
import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__GRANTED_ON;
import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__REVIEWS;
import static org.waarborg.dossier.DossierPackage.Literals.EXEMPTION__UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;

import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;
import org.waarborg.store.Edits;

/** Exceptions, accepted signals among them. One that has ended and that nothing points at is history. */
final class ExemptionRules {

	private ExemptionRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.everywhere("EXC-001", Severity.ATTENTION, ExemptionRules::ended),
				DossierRule.of("EXC-002", Severity.ATTENTION, ExemptionRules::endless),
				DossierRule.of("EXC-003", Severity.ATTENTION, ExemptionRules::grantedHow),
				DossierRule.of("EXC-004", Severity.ATTENTION, ExemptionRules::undecided),
				DossierRule.of("EXC-005", Severity.ATTENTION, ExemptionRules::ownRequest),
				DossierRule.of("EXC-006", Severity.ATTENTION, ExemptionRules::reviewOverdue));
	}

	private static Stream<Exemption> inForce(Look look) {
		return look.dossier().getExemptions().stream()
				.filter(e -> Standing.granted(e) && !Standing.ended(e, look.today()));
	}

	private static void ended(Look look) {
		for (Exemption exemption : look.dossier().getExemptions()) {
			if (!Standing.ended(exemption, look.today())) {
				continue;
			}
			List<Setting> uses = Reliance.settings(look.references(exemption));
			List<EObject> users = uses.stream().map(Setting::getEObject).distinct().toList();
			if (users.isEmpty()) {
				continue;
			}
			Signals.Draft draft = look.at(exemption, EXEMPTION__UNTIL);
			look.relate(draft, users);
			String label = look.word("EXC-001.fix.take-away", look.names().list(users));
			draft.fix(new Fix("take-away", label, edits -> edits.compound(label,
					uses.stream().map(s -> takeAway(edits, s, exemption)).toList())));
			draft.say(look.names().of(exemption), look.date(exemption.getUntil()), look.since(exemption.getUntil()),
					look.names().list(users));
		}
	}

	private static Command takeAway(Edits edits, Setting use, Exemption exemption) {
		return use.getEStructuralFeature().isMany()
				? edits.remove(use.getEObject(), use.getEStructuralFeature(), exemption)
				: edits.clear(use.getEObject(), use.getEStructuralFeature());
	}

	private static void endless(Look look) {
		inForce(look).filter(e -> e.getUntil() == null)
				.forEach(e -> look.at(e, EXEMPTION__UNTIL).say(look.names().of(e)));
	}

	private static void grantedHow(Look look) {
		inForce(look).forEach(e -> {
			if (e.getGrantedBy() == null) {
				look.at(e, EXEMPTION__GRANTED_BY).say(look.names().of(e));
			} else if (e.getGrantedOn() == null) {
				look.at(e, EXEMPTION__GRANTED_ON).sayAs("undated",
						List.of(look.names().of(e), look.names().of(e.getGrantedBy())));
			} else if (!held(look, e)) {
				look.at(e, EXEMPTION__GRANTED_IN_ROLE).sayAs("role", List.of(look.names().of(e),
						look.names().of(e.getGrantedBy()), look.names().role(e.getGrantedInRole()),
						look.date(e.getGrantedOn())));
			}
		});
	}

	/** Whether the granter had the role on that day; where nobody wrote down roles nothing can be said. */
	private static boolean held(Look look, Exemption exemption) {
		List<RoleAssignment> roles = look.dossier().getRoleAssignments();
		return roles.isEmpty() || roles.stream().anyMatch(r -> r.getPerson() == exemption.getGrantedBy()
				&& RoleAssignments.gives(r, exemption.getGrantedInRole())
				&& RoleAssignments.holds(r, exemption.getGrantedOn()));
	}

	private static void undecided(Look look) {
		look.dossier().getExemptions().stream()
				.filter(e -> !Standing.granted(e) && !Standing.ended(e, look.today()) && e.getAskedOn() != null
						&& look.passed(Standing.plus(e.getAskedOn(), look.period("decide"))))
				.forEach(e -> look.at(e, EXEMPTION__GRANTED_ON).say(look.names().of(e), look.date(e.getAskedOn()),
						look.since(e.getAskedOn())));
	}

	private static void ownRequest(Look look) {
		inForce(look).filter(e -> e.getGrantedBy() != null && e.getGrantedBy() == e.getAskedBy())
				.forEach(e -> look.at(e, EXEMPTION__GRANTED_BY).say(look.names().of(e),
						look.names().of(e.getGrantedBy())));
	}

	private static void reviewOverdue(Look look) {
		inForce(look).forEach(e -> {
			LocalDate review = Standing.review(e, look.today()).orElse(null);
			if (look.passed(review)) {
				look.at(e, EXEMPTION__REVIEWS).say(look.names().of(e), look.date(review), look.since(review));
			}
		});
	}
}
