package org.waarborg.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessment comes to, and why: the level of each category by the version of the method that was used, and the highest
 * of them. Ordinals are never added or averaged. Where a category cannot be derived there is no level at all, because it might
 * be the highest.
 *
 * @param method     the version of the method; empty where the assessment names none
 * @param likelihood number of the step of likelihood, from 1; 0 when not assessed
 * @param categories the categories that have an impact, the most important first
 * @param decisive   the category with the highest level, the most important of those; empty when there is no level
 * @param gap        why there is no level
 * @since 0.1
 */
public record Assessed(Optional<RiskMethod> method, int likelihood, List<RiskMatrix.Answer> categories,
		Optional<RiskMatrix.Answer> decisive, Gap gap) {

	/** Why there is no level. */
	public enum Gap {
		/** There is one. */
		NONE,
		/** It does not say by which version of the method. */
		NO_METHOD,
		/** The version has no levels. */
		NO_LEVELS,
		/** The likelihood is not assessed. */
		NO_LIKELIHOOD,
		/** No category has an impact. */
		NO_IMPACT,
		/** A step is none of the scales. */
		OUTSIDE,
		/** The matrix says nothing about the pair. */
		HOLE,
		/** An impact is in a category of another version. */
		FOREIGN
	}

	/** Keeps an unmodifiable copy. */
	public Assessed {
		categories = List.copyOf(categories);
	}

	/**
	 * What an assessment comes to.
	 *
	 * @param assessment the assessment; not null
	 * @param matrices   the matrices
	 * @return never null
	 */
	public static Assessed of(RiskAssessment assessment, RiskMatrices matrices) {
		return matrices.of(assessment);
	}

	/**
	 * What was accepted.
	 *
	 * @param acceptance the acceptance; not null
	 * @param matrices   the matrices
	 * @return never null
	 */
	public static Assessed of(Acceptance acceptance, RiskMatrices matrices) {
		return of(acceptance.getMethod(), acceptance.getLikelihood(), steps(acceptance.getImpacts()), matrices);
	}

	/**
	 * What steps come to.
	 *
	 * @param method     the version of the method; null for none
	 * @param likelihood number of the step of likelihood
	 * @param impacts    number of the step by category; a category without one has no impact
	 * @param matrices   the matrices
	 * @return never null
	 */
	public static Assessed of(RiskMethod method, int likelihood, Map<ImpactCategory, Integer> impacts,
			RiskMatrices matrices) {
		if (method == null || method.eIsProxy()) {
			return none(null, likelihood, List.of(), Gap.NO_METHOD);
		}
		RiskMatrix matrix = matrices.of(method);
		List<RiskMatrix.Answer> answers = new ArrayList<>();
		for (ImpactCategory category : method.getCategories()) {
			Integer step = impacts.get(category);
			if (step != null) {
				answers.add(matrix.at(likelihood, step.intValue(), category));
			}
		}
		impacts.forEach((category, step) -> {
			if (category == null || category.eContainer() != method) {
				answers.add(new RiskMatrix.Answer(RiskMatrix.Kind.FOREIGN, likelihood, step.intValue(),
						Optional.ofNullable(category), Optional.empty(), Optional.empty()));
			}
		});
		Gap gap = gap(method, likelihood, answers);
		return gap != Gap.NONE ? none(method, likelihood, answers, gap)
				: new Assessed(Optional.of(method), likelihood, answers, highest(answers, matrix), Gap.NONE);
	}

	private static Assessed none(RiskMethod method, int likelihood, List<RiskMatrix.Answer> answers, Gap gap) {
		return new Assessed(Optional.ofNullable(method), likelihood, answers, Optional.empty(), gap);
	}

	private static Gap gap(RiskMethod method, int likelihood, List<RiskMatrix.Answer> answers) {
		if (method.getLevels().isEmpty()) {
			return Gap.NO_LEVELS;
		}
		if (likelihood == 0) {
			return Gap.NO_LIKELIHOOD;
		}
		if (answers.isEmpty()) {
			return Gap.NO_IMPACT;
		}
		for (RiskMatrix.Answer answer : answers) {
			if (answer.kind() != RiskMatrix.Kind.LEVEL) {
				return gap(answer.kind());
			}
		}
		return Gap.NONE;
	}

	private static Gap gap(RiskMatrix.Kind kind) {
		return switch (kind) {
			case LEVEL -> Gap.NONE;
			case FOREIGN -> Gap.FOREIGN;
			case OUTSIDE -> Gap.OUTSIDE;
			case HOLE, NO_LEVEL -> Gap.HOLE;
		};
	}

	private static Optional<RiskMatrix.Answer> highest(List<RiskMatrix.Answer> answers, RiskMatrix matrix) {
		RiskMatrix.Answer highest = null;
		int most = -1;
		for (RiskMatrix.Answer answer : answers) {
			int rank = rank(answer, matrix);
			if (highest == null || rank > most) {
				highest = answer;
				most = rank;
			}
		}
		return Optional.ofNullable(highest);
	}

	private static int rank(RiskMatrix.Answer answer, RiskMatrix matrix) {
		return answer.level().map(matrix::rank).orElse(Integer.valueOf(-1)).intValue();
	}

	/**
	 * Steps by category, as they are kept; of two in one category the higher one.
	 *
	 * @param impacts the impacts
	 * @return in their order
	 */
	public static Map<ImpactCategory, Integer> steps(List<Impact> impacts) {
		Map<ImpactCategory, Integer> steps = new LinkedHashMap<>();
		impacts.forEach(i -> steps.merge(i.getCategory() == null || i.getCategory().eIsProxy() ? GONE
				: i.getCategory(), Integer.valueOf(i.getStep()), Math::max));
		return steps;
	}

	/** Stands for a category that is not there any more, so that its impact is not lost without a word. */
	private static final ImpactCategory GONE = RiskFactory.eINSTANCE.createImpactCategory();

	/**
	 * The level.
	 *
	 * @return the level, or empty; {@link #gap} says why
	 */
	public Optional<RiskLevel> level() {
		return decisive.flatMap(RiskMatrix.Answer::level);
	}

	/**
	 * The impact that decided.
	 *
	 * @return step of the decisive category; the highest of all where there is no level; 0 without any
	 */
	public int impact() {
		return decisive.map(RiskMatrix.Answer::impact).orElseGet(
				() -> Integer.valueOf(categories.stream().mapToInt(RiskMatrix.Answer::impact).max().orElse(0)))
				.intValue();
	}

	/**
	 * The impact in a category.
	 *
	 * @param category the category
	 * @return number of the step; 0 where it has none
	 */
	public int impact(ImpactCategory category) {
		return categories.stream().filter(a -> a.category().orElse(null) == category)
				.mapToInt(RiskMatrix.Answer::impact).findFirst().orElse(0);
	}
}
