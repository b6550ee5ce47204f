package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__EVIDENCE;
import static org.waarborg.dossier.DossierPackage.Literals.EVIDENCE__COLLECTED_BY;
import static org.waarborg.dossier.DossierPackage.Literals.EVIDENCE__COLLECTED_ON;
import static org.waarborg.dossier.DossierPackage.Literals.EVIDENCE__PERIOD_UNTIL;
import static org.waarborg.dossier.DossierPackage.Literals.EVIDENCE__SHA256;
import static org.waarborg.dossier.DossierPackage.Literals.EVIDENCE__VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Evidence. Where it lies is not looked at: a share that is offline says nothing about what is on it. */
final class EvidenceRules {

	private EvidenceRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.everywhere("EVD-001", Severity.ATTENTION, EvidenceRules::expired),
				DossierRule.of("EVD-002", Severity.ERROR, EvidenceRules::wrongOrder),
				DossierRule.of("EVD-003", Severity.ATTENTION, EvidenceRules::fromNobody),
				DossierRule.of("EVD-004", Severity.INFO, EvidenceRules::withoutHash));
	}

	private static void expired(Look look) {
		for (Evidence evidence : look.dossier().getEvidence()) {
			if (!look.passed(evidence.getValidUntil()) || Standing.renewal(evidence, look.dossier()).isPresent()) {
				continue;
			}
			List<EObject> users = Reliance.users(look.references(evidence));
			if (!users.isEmpty()) {
				Signals.Draft draft = look.at(evidence, EVIDENCE__VALID_UNTIL);
				look.relate(draft, users);
				draft.say(look.names().of(evidence), look.date(evidence.getValidUntil()),
						look.since(evidence.getValidUntil()), look.names().list(users));
			}
		}
	}

	private static void wrongOrder(Look look) {
		for (Evidence evidence : look.dossier().getEvidence()) {
			order(look, evidence, EVIDENCE__PERIOD_UNTIL, "period", evidence.getPeriodFrom(),
					evidence.getPeriodUntil());
			order(look, evidence, EVIDENCE__VALID_UNTIL, "validity", evidence.getValidFrom(), evidence.getValidUntil());
		}
	}

	private static void order(Look look, Evidence evidence, EStructuralFeature feature, String what, LocalDate from,
			LocalDate until) {
		if (from != null && until != null && until.isBefore(from)) {
			look.at(evidence, feature).detail(what).say(look.names().of(evidence), look.word("span." + what),
					look.date(from), look.date(until));
		}
	}

	private static void fromNobody(Look look) {
		List<Evidence> incomplete = look.dossier().getEvidence().stream().filter(e -> !missing(e).isEmpty()).toList();
		look.each(incomplete, DOSSIER__EVIDENCE, e -> {
			String missing = look.names().join(missing(e).stream().map(m -> look.word("missing." + m)).toList());
			look.at(e, e.getCollectedBy() == null ? EVIDENCE__COLLECTED_BY : EVIDENCE__COLLECTED_ON)
					.say(look.names().of(e), missing);
		});
	}

	private static List<String> missing(Evidence evidence) {
		List<String> missing = new ArrayList<>();
		if (evidence.getCollectedBy() == null) {
			missing.add("collector");
		}
		if (evidence.getCollectedOn() == null) {
			missing.add("collected");
		}
		return missing;
	}

	private static void withoutHash(Look look) {
		List<Evidence> without = look.dossier().getEvidence().stream()
				.filter(e -> e.getKind() == EvidenceKind.FILE && (e.getSha256() == null || e.getSha256().isBlank()))
				.toList();
		look.each(without, DOSSIER__EVIDENCE, EVIDENCE__SHA256, e -> new Object[] { look.names().of(e) });
	}
}
