package org.waarborg.risk.screens.internal.method;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Identified;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.ScaleStep;
import org.waarborg.screen.Row;

/** What a row of a method is. */
enum Part {
	METHOD, LIKELIHOOD, CATEGORY, IMPACT, LEVEL;

	static Part of(Row row) {
		return of(object(row));
	}

	static Part of(Identified object) {
		return switch (object) {
			case ScaleStep step when step.eContainer() instanceof ImpactCategory -> IMPACT;
			case ScaleStep step -> LIKELIHOOD;
			case ImpactCategory category -> CATEGORY;
			case RiskLevel level -> LEVEL;
			default -> METHOD;
		};
	}

	/** Whether rows of a method are about such objects. */
	static boolean isRow(EObject object) {
		return object instanceof RiskMethod || object instanceof ScaleStep || object instanceof ImpactCategory
				|| object instanceof RiskLevel;
	}

	static Identified object(Row row) {
		return (Identified) row.object().orElseThrow();
	}

	/** The number that people know it by; 0 for the version itself. */
	static int number(Identified object) {
		return of(object) == METHOD ? 0 : siblings(object).indexOf(object) + 1;
	}

	static List<?> siblings(Identified object) {
		return (List<?>) object.eContainer().eGet(object.eContainingFeature());
	}
}
