package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__FOLLOW_UPS;
import static org.waarborg.dossier.DossierPackage.Literals.ELEMENT__OWNER;
import static org.waarborg.dossier.DossierPackage.Literals.FOLLOW_UP__DUE;
import static org.waarborg.dossier.DossierPackage.Literals.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;

/** Points to follow up (ISO/IEC 27001 clause 10.2). */
final class FollowUpRules {

	private FollowUpRules() {
	}

	static List<Rule> rules() {
		return List.of(
				DossierRule.of("FUP-001", Severity.ATTENTION,
						look -> look.dossier().getFollowUps().stream().filter(Standing::open).forEach(f -> MeasureRules
								.lateOrMoved(look, f, FOLLOW_UP__DUE, f.getDue(), f.getMoves().size()))),
				DossierRule.of("FUP-002", Severity.ATTENTION, FollowUpRules::notChecked),
				DossierRule.of("FUP-003", Severity.ATTENTION, FollowUpRules::nobodyOrNever));
	}

	private static void notChecked(Look look) {
		for (FollowUp followUp : look.dossier().getFollowUps()) {
			if (!Standing.unchecked(followUp)) {
				continue;
			}
			String source = look.names().messages().label(followUp.getSource());
			if (followUp.getStatus() == FollowUpStatus.CLOSED) {
				look.at(followUp, FOLLOW_UP__EFFECTIVENESS_CHECKED_ON).say(look.names().of(followUp), source);
			} else if (look.passed(Standing.effectivenessCheck(followUp, look.period("check")).orElse(null))) {
				LocalDate closed = followUp.getClosedOn();
				look.at(followUp, FOLLOW_UP__EFFECTIVENESS_CHECKED_ON).sayAs(closed == null ? "waiting" : "since",
						List.of(look.names().of(followUp), source,
								look.date(closed == null ? followUp.getDue() : closed)));
			}
		}
	}

	private static void nobodyOrNever(Look look) {
		List<FollowUp> incomplete = look.dossier().getFollowUps().stream()
				.filter(f -> Standing.open(f) && !missing(f).isEmpty()).toList();
		look.each(incomplete, DOSSIER__FOLLOW_UPS,
				f -> look.at(f, f.getOwner() == null ? ELEMENT__OWNER : FOLLOW_UP__DUE)
						.say(look.names().of(f),
								look.names().join(missing(f).stream().map(m -> look.word("missing." + m)).toList())));
	}

	private static List<String> missing(FollowUp followUp) {
		List<String> missing = new ArrayList<>();
		if (followUp.getOwner() == null) {
			missing.add("owner");
		}
		if (followUp.getDue() == null) {
			missing.add("due");
		}
		return missing;
	}
}
