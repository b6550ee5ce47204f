package org.waarborg.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a risk is above the threshold of its method, and what is done about it then (risk acceptance criteria, ISO/IEC 27001
 * clause 6.1.2 a).
 *
 * @since 0.1
 */
public final class Thresholds {

	private Thresholds() {
	}

	/** What is done about a risk. */
	public enum Answer {
		/** It is closed. */
		CLOSED,
		/** There is no level to go by. */
		NO_LEVEL,
		/** It is not above the threshold: nothing has to be done. */
		BELOW,
		/** It is above, and somebody accepted it. */
		ACCEPTED,
		/** It is above, and a treatment is on its way. */
		TREATED,
		/** It is above, all treatments are done, and nobody assessed it again since. */
		REASSESS,
		/** It is above, and nothing is done about it. */
		OPEN
	}

	/**
	 * Whether a level asks for a treatment or an acceptance.
	 *
	 * @param assessed a derivation
	 * @return true when its level is above the threshold; false without a level
	 */
	public static boolean above(Assessed assessed) {
		return assessed.level().filter(RiskLevel::isAboveThreshold).isPresent();
	}

	/**
	 * What is done about a risk on a day.
	 *
	 * @param risk     the risk; not null
	 * @param today    the day
	 * @param matrices the matrices
	 * @return the answer
	 */
	public static Answer of(Risk risk, LocalDate today, RiskMatrices matrices) {
		if (risk.getStatus() == RiskStatus.CLOSED) {
			return Answer.CLOSED;
		}
		Optional<Assessed> now = Assessments.now(risk, matrices).filter(a -> a.level().isPresent());
		if (now.isEmpty()) {
			return Answer.NO_LEVEL;
		}
		if (now.filter(Thresholds::above).isEmpty()) {
			return Answer.BELOW;
		}
		if (Acceptances.of(risk, today, matrices).holds()) {
			return Answer.ACCEPTED;
		}
		return treated(risk);
	}

	/** To keep a risk is no treatment, and a treatment that was cancelled or only proposed neither. */
	private static Answer treated(Risk risk) {
		boolean treats = risk.getOption() == TreatmentOption.MODIFY || risk.getOption() == TreatmentOption.AVOID
				|| risk.getOption() == TreatmentOption.SHARE;
		if (!treats) {
			return Answer.OPEN;
		}
		if (risk.getTreatments().stream().anyMatch(t -> t.getStatus() == TreatmentStatus.PLANNED
				|| t.getStatus() == TreatmentStatus.IN_PROGRESS)) {
			return Answer.TREATED;
		}
		return risk.getTreatments().stream()
				.anyMatch(t -> t.getStatus() == TreatmentStatus.DONE && !Treatments.isCounted(t)) ? Answer.REASSESS
						: Answer.OPEN;
	}
}
