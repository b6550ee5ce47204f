package org.waarborg.risk;

import java.util.Optional;

/**
 * Which assessment of a risk counts: of each state the last one in the register.
 *
 * @since 0.1
 */
public final class Assessments {

	private Assessments() {
	}

	/**
	 * The assessment of a state that counts.
	 *
	 * @param risk  the risk; not null
	 * @param state the state
	 * @return the last one, or empty when the state was never assessed
	 */
	public static Optional<RiskAssessment> last(Risk risk, AssessedState state) {
		RiskAssessment last = null;
		for (RiskAssessment assessment : risk.getAssessments()) {
			last = assessment.getState() == state ? assessment : last;
		}
		return Optional.ofNullable(last);
	}

	/**
	 * The picture of a risk as it is now: the current one; where that was never made, the one without measures.
	 *
	 * @param risk the risk; not null
	 * @return the assessment that says how the risk stands
	 */
	public static Optional<RiskAssessment> now(Risk risk) {
		return last(risk, AssessedState.CURRENT).or(() -> last(risk, AssessedState.INHERENT));
	}

	/**
	 * What a state of a risk comes to.
	 *
	 * @param risk     the risk
	 * @param state    the state
	 * @param matrices the matrices
	 * @return the derivation, or empty when the state was never assessed
	 */
	public static Optional<Assessed> of(Risk risk, AssessedState state, RiskMatrices matrices) {
		return last(risk, state).map(a -> Assessed.of(a, matrices));
	}

	/**
	 * What a risk comes to now.
	 *
	 * @param risk     the risk
	 * @param matrices the matrices
	 * @return the derivation of {@link #now(Risk)}
	 */
	public static Optional<Assessed> now(Risk risk, RiskMatrices matrices) {
		return now(risk).map(a -> Assessed.of(a, matrices));
	}
}
