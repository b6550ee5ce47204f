package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__MEASURES;
import static org.waarborg.dossier.DossierPackage.Literals.ELEMENT__OWNER;
import static org.waarborg.dossier.DossierPackage.Literals.MEASURE__DONE_ON;
import static org.waarborg.dossier.DossierPackage.Literals.MEASURE__DUE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Measures (ISO/IEC 27001 clause 6.2 and 6.1.3 e). */
final class MeasureRules {

	private MeasureRules() {
	}

	static List<Rule> rules() {
		return List.of(
				DossierRule.of("MEA-001", Severity.ATTENTION,
						look -> look.dossier().getMeasures().stream().filter(Standing::working)
								.forEach(m -> lateOrMoved(look, m, MEASURE__DUE, m.getDue(), m.getMoves().size()))),
				DossierRule.of("MEA-002", Severity.ATTENTION,
						look -> without(look, m -> m.getStatus() == MeasureStatus.DONE && m.getDoneOn() == null,
								MEASURE__DONE_ON)),
				DossierRule.of("MEA-003", Severity.ATTENTION,
						look -> without(look, m -> Standing.working(m) && m.getDue() == null, MEASURE__DUE)),
				DossierRule.of("MEA-004", Severity.ATTENTION,
						look -> without(look, m -> m.getOwner() == null && m.getStatus() != MeasureStatus.CANCELLED
								&& m.getStatus() != MeasureStatus.PROPOSED, ELEMENT__OWNER)));
	}

	/** Late, moved again and again, or both: one signal with both facts. Also for points to follow up. */
	static void lateOrMoved(Look look, Element element, EStructuralFeature feature, LocalDate due, int moves) {
		boolean late = due != null && look.passed(Standing.plus(due, look.period("grace")));
		boolean moved = moves >= look.number("moves");
		if (due == null || !late && !moved) {
			return;
		}
		Signals.Draft draft = look.at(element, feature);
		List<Object> said = List.of(look.names().of(element), look.date(due), look.since(due), moves);
		if (!late) {
			draft.sayAs("moved", said);
		} else if (moves > 0) {
			draft.sayAs("both", said);
		} else {
			draft.say(said.toArray());
		}
	}

	private static void without(Look look, Predicate<Measure> missing, EStructuralFeature feature) {
		look.each(look.dossier().getMeasures().stream().filter(missing).toList(), DOSSIER__MEASURES, feature,
				m -> new Object[] { look.names().of(m) });
	}
}
