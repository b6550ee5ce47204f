package org.waarborg.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What treatments are expected to come to. Reckons with steps only: never below the lowest one, and an impact only in the
 * categories that a treatment says it lowers.
 *
 * @since 0.1
 */
public final class Treatments {

	private Treatments() {
	}

	/**
	 * Whether a treatment is still to be done.
	 *
	 * @param treatment the treatment
	 * @return false when it is done or cancelled
	 */
	public static boolean isOpen(Treatment treatment) {
		return treatment.getStatus() != TreatmentStatus.DONE && treatment.getStatus() != TreatmentStatus.CANCELLED;
	}

	/**
	 * Whether what a treatment does is in the current picture already: it was done on or before the day of that assessment.
	 *
	 * @param treatment the treatment
	 * @return true when it must not be counted once more
	 */
	public static boolean isCounted(Treatment treatment) {
		if (treatment.getStatus() != TreatmentStatus.DONE || treatment.getDoneOn() == null) {
			return false;
		}
		LocalDate assessed = treatment.eContainer() instanceof Risk risk
				? Assessments.last(risk, AssessedState.CURRENT).map(RiskAssessment::getOn).orElse(null)
				: null;
		return assessed != null && !treatment.getDoneOn().isAfter(assessed);
	}

	/**
	 * The treatments that the target picture is made of: all that are not cancelled and whose effect is not in the current
	 * picture yet.
	 *
	 * @param risk the risk
	 * @return in their order
	 */
	public static List<Treatment> ahead(Risk risk) {
		List<Treatment> ahead = new ArrayList<>();
		for (Treatment treatment : risk.getTreatments()) {
			if (treatment.getStatus() != TreatmentStatus.CANCELLED && !isCounted(treatment)) {
				ahead.add(treatment);
			}
		}
		return List.copyOf(ahead);
	}

	/**
	 * What a risk would come to with some of its treatments. Changes nothing.
	 *
	 * @param risk     the risk
	 * @param on       the treatments that are switched on, in any order
	 * @param matrices the matrices
	 * @return the derivation, or empty when the risk was never assessed
	 */
	public static Optional<Assessed> expected(Risk risk, Collection<Treatment> on, RiskMatrices matrices) {
		return Assessments.now(risk).map(now -> {
			Map<ImpactCategory, Integer> impacts = Assessed.steps(now.getImpacts());
			int likelihood = now.getLikelihood();
			for (Treatment treatment : on) {
				likelihood = lowered(likelihood, treatment.getLikelihoodDown());
				if (treatment.getImpactDown() > 0) {
					impacts.replaceAll((category, step) -> lowers(treatment, category)
							? Integer.valueOf(lowered(step.intValue(), treatment.getImpactDown()))
							: step);
				}
			}
			return Assessed.of(now.getMethod(), likelihood, impacts, matrices);
		});
	}

	private static boolean lowers(Treatment treatment, ImpactCategory category) {
		return treatment.getCategories().isEmpty() || treatment.getCategories().contains(category);
	}

	/** What is on no step stays there: nothing becomes assessed by being lowered. */
	private static int lowered(int step, int by) {
		return step < 1 ? step : Math.max(1, step - Math.max(0, by));
	}

	/**
	 * A target assessment as treatments are expected to bring it about, for who wants to keep it.
	 *
	 * @param risk the risk
	 * @param on   the treatments that are switched on
	 * @return a new assessment in no file, without person and day; empty when the risk was never assessed
	 */
	public static Optional<RiskAssessment> target(Risk risk, Collection<Treatment> on) {
		return expected(risk, on, new RiskMatrices()).filter(e -> e.method().isPresent())
				.map(e -> assessment(e, AssessedState.TARGET));
	}

	static RiskAssessment assessment(Assessed assessed, AssessedState state) {
		RiskAssessment made = RiskFactory.eINSTANCE.createRiskAssessment();
		made.setState(state);
		made.setMethod(assessed.method().orElse(null));
		made.setLikelihood(assessed.likelihood());
		assessed.categories().forEach(a -> a.category().ifPresent(c -> {
			Impact impact = RiskFactory.eINSTANCE.createImpact();
			impact.setCategory(c);
			impact.setStep(a.impact());
			made.getImpacts().add(impact);
		}));
		return made;
	}
}
