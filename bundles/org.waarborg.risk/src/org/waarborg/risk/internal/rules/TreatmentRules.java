package org.waarborg.risk.internal.rules;

import java.time.LocalDate;
import java.util.List;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Person;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Treatments: when, and by whom (ISO/IEC 27001 clause 6.1.3 e). */
final class TreatmentRules {

	private TreatmentRules() {
	}

	static List<Rule> all() {
		return List.of(
				RiskRule.risk("RSK-005", Severity.ATTENTION,
						(risk, look) -> risk.getTreatments().forEach(t -> late(t, look))),
				RiskRule.risk("RSK-006", Severity.ATTENTION,
						(risk, look) -> risk.getTreatments().stream().filter(TreatmentRules::isWorkedOn)
								.filter(t -> t.getOwner() == null).forEach(t -> nobody(risk, t, look))),
				RiskRule.risk("RSK-019", Severity.ATTENTION,
						(risk, look) -> risk.getTreatments().stream().filter(TreatmentRules::isWorkedOn)
								.filter(t -> t.getDue() == null
										&& t.getMeasures().stream().noneMatch(TreatmentRules::dated))
								.forEach(t -> look.at(t, Literals.TREATMENT__DUE).say(look.name(t), look.name(risk)))));
	}

	static boolean isWorkedOn(Treatment treatment) {
		return (treatment.getStatus() == TreatmentStatus.PLANNED
				|| treatment.getStatus() == TreatmentStatus.IN_PROGRESS)
				&& treatment.eContainer() instanceof Risk risk && risk.getStatus() == RiskStatus.OPEN;
	}

	private static boolean dated(Measure measure) {
		return measure.getDue() != null
				&& (measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.IN_PROGRESS);
	}

	/** Whether an open measure says by when: it has the same date, so late it is a matter of the measure alone. */
	static boolean isDatedByMeasure(Treatment treatment) {
		return treatment.getMeasures().stream().anyMatch(m -> dated(m) && m.getDue().equals(treatment.getDue()));
	}

	private static void late(Treatment treatment, Look look) {
		LocalDate due = RiskDates.due(treatment).orElse(null);
		if (due == null || isDatedByMeasure(treatment)) {
			return;
		}
		boolean late = due.isBefore(look.today().minus(look.context().period("grace")));
		int moves = treatment.getMoves().size();
		boolean moved = moves >= look.context().number("moves");
		if (!late && !moved) {
			return;
		}
		Signals.Draft draft = look.at(treatment, Literals.TREATMENT__DUE);
		List<Object> said = List.of(look.name(treatment), look.name((Risk) treatment.eContainer()), look.date(due),
				look.since(due), Integer.valueOf(moves));
		if (late) {
			draft.say(said.toArray());
		} else {
			draft.sayAs("moved", said);
		}
	}

	/** Where the risk has no owner either, that is the thing to say. */
	private static void nobody(Risk risk, Treatment treatment, Look look) {
		Person owner = risk.getOwner();
		if (owner == null) {
			return;
		}
		look.at(treatment, DossierPackage.Literals.ELEMENT__OWNER)
				.fix(look.fix("owner", edits -> edits.set(treatment, DossierPackage.Literals.ELEMENT__OWNER, owner),
						org.waarborg.dossier.Labels.of(owner)))
				.say(look.name(treatment), look.name(risk));
	}
}
