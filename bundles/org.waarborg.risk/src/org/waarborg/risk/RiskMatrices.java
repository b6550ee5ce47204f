package org.waarborg.risk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The matrices of the versions of a method and what assessments come to by them, each reckoned once. For one look at a dossier:
 * thrown away when something changed.
 *
 * @since 0.1
 */
public final class RiskMatrices {

	// Objects of a model are equal only to themselves.
	private final Map<RiskMethod, RiskMatrix> made = new ConcurrentHashMap<>();
	private final Map<RiskAssessment, Assessed> assessed = new ConcurrentHashMap<>();

	/**
	 * The matrix of a version.
	 *
	 * @param method the version; not null
	 * @return the matrix
	 */
	public RiskMatrix of(RiskMethod method) {
		return made.computeIfAbsent(method, RiskMatrix::of);
	}

	/** What an assessment comes to. */
	Assessed of(RiskAssessment assessment) {
		Assessed known = assessed.get(assessment);
		if (known == null) {
			known = Assessed.of(assessment.getMethod(), assessment.getLikelihood(),
					Assessed.steps(assessment.getImpacts()), this);
			assessed.put(assessment, known);
		}
		return known;
	}
}
