package org.waarborg.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;

/**
 * What another version of the method would change, risk by risk. Nothing is changed by looking: assessments keep the version
 * that they were made with until somebody assesses again.
 *
 * @param to    the version that would be used
 * @param lines one for each open risk and each of its pictures that was made with another version
 * @since 0.1
 */
public record MethodChange(RiskMethod to, List<Line> lines) {

	/** What would become of a level. */
	public enum Effect {
		/** The level has the same name and is as high. */
		SAME,
		/** It would be higher. */
		HIGHER,
		/** It would be lower. */
		LOWER,
		/** There would be no level: a step or category was dropped, or the matrix says nothing. */
		LOST,
		/** There was no level, and there would be one. */
		GAINED
	}

	/**
	 * A picture of a risk.
	 *
	 * @param risk   the risk
	 * @param state  which picture
	 * @param before as it is, by the version that it was made with
	 * @param after  as it would be, with the same steps on the scales of the other version
	 * @param effect what would become of the level
	 * @since 0.1
	 */
	public record Line(Risk risk, AssessedState state, Assessed before, Assessed after, Effect effect) {
	}

	/** Keeps an unmodifiable copy. */
	public MethodChange {
		lines = List.copyOf(lines);
	}

	/**
	 * Looks what a version would change.
	 *
	 * @param register the register
	 * @param to       one of its versions, or a draft in no file made by {@link Methods#next}
	 * @return what would change; without lines when everything is assessed with it already
	 */
	public static MethodChange of(RiskRegister register, RiskMethod to) {
		RiskMatrices matrices = new RiskMatrices();
		Counterparts counterparts = new Counterparts(register, to);
		List<Line> lines = new ArrayList<>();
		for (Risk risk : register.getRisks()) {
			if (risk.getStatus() == RiskStatus.OPEN) {
				for (AssessedState state : AssessedState.values()) {
					Assessments.last(risk, state).filter(a -> a.getMethod() != to)
							.ifPresent(a -> lines.add(line(risk, a, counterparts, matrices)));
				}
			}
		}
		return new MethodChange(to, lines);
	}

	private static Line line(Risk risk, RiskAssessment assessment, Counterparts counterparts, RiskMatrices matrices) {
		Assessed before = Assessed.of(assessment, matrices);
		Assessed after = counterparts.carry(assessment, matrices);
		return new Line(risk, assessment.getState(), before, after, effect(before, after, counterparts, matrices));
	}

	/** Levels are compared by what continues them: a renamed level is the same one. */
	private static Effect effect(Assessed before, Assessed after, Counterparts counterparts, RiskMatrices matrices) {
		if (before.level().isEmpty() || after.level().isEmpty()) {
			return after.level().isPresent() ? Effect.GAINED
					: before.level().isPresent() ? Effect.LOST : Effect.SAME;
		}
		RiskMatrix matrix = matrices.of(counterparts.to);
		int was = before.level().flatMap(l -> counterparts.of(l)).map(l -> matrix.rank((RiskLevel) l))
				.orElseGet(() -> Integer.valueOf(before.method().map(matrices::of).orElseThrow()
						.rank(before.level().orElseThrow())));
		return switch (Integer.signum(matrix.rank(after.level().orElseThrow()) - was)) {
			case 0 -> Effect.SAME;
			case 1 -> Effect.HIGHER;
			default -> Effect.LOWER;
		};
	}

	/**
	 * How many pictures would get another level, or lose theirs.
	 *
	 * @return the number of lines that are not {@link Effect#SAME}
	 */
	public int changed() {
		return (int) lines.stream().filter(l -> l.effect() != Effect.SAME).count();
	}

	/**
	 * A new assessment with the steps of a line on the scales of the other version, for who has looked and agrees.
	 *
	 * @param line one of the lines
	 * @return an assessment in no file, without person and day
	 */
	public static RiskAssessment carried(Line line) {
		return Treatments.assessment(line.after(), line.state());
	}

	/**
	 * Makes new assessments with the steps of others on the scales of a version, for who is about to assess again. What has no
	 * counterpart there is left out. For one look at a register: thrown away when something changed.
	 *
	 * @param register the register with the versions
	 * @param to       the version to assess with
	 * @return makes of an assessment of any version one in no file, without person, day and reason
	 */
	public static UnaryOperator<RiskAssessment> carrier(RiskRegister register, RiskMethod to) {
		Counterparts counterparts = new Counterparts(register, to);
		RiskMatrices matrices = new RiskMatrices();
		return assessment -> {
			RiskAssessment made = Treatments.assessment(counterparts.carry(assessment, matrices),
					assessment.getState());
			boolean known = made.getMethod() == to;
			made.setMethod(to);
			made.setLikelihood(known ? Math.max(0, made.getLikelihood()) : 0);
			made.getImpacts().removeIf(i -> !known || i.getStep() < 1 || i.getCategory().eContainer() != to);
			return made;
		};
	}

	/** Where the steps of other versions stand on the scales of one. */
	private static final class Counterparts {

		private final RiskRegister register;
		private final RiskMethod to;
		private final Map<EObject, Optional<EObject>> found = new LinkedHashMap<>();

		Counterparts(RiskRegister register, RiskMethod to) {
			this.register = register;
			this.to = to;
		}

		Optional<EObject> of(org.waarborg.controlset.Identified part) {
			return found.computeIfAbsent(part, p -> Methods.counterpart(register, part, to));
		}

		Assessed carry(RiskAssessment assessment, RiskMatrices matrices) {
			RiskMethod from = assessment.getMethod();
			if (from == null || from.eIsProxy()) {
				return Assessed.of(null, assessment.getLikelihood(), Map.of(), matrices);
			}
			int likelihood = step(from.getLikelihood(), to.getLikelihood(), assessment.getLikelihood());
			Map<ImpactCategory, Integer> impacts = new LinkedHashMap<>();
			Assessed.steps(assessment.getImpacts()).entrySet().stream()
					.sorted(Comparator.comparingInt(e -> from.getCategories().indexOf(e.getKey())))
					.forEach(e -> {
						ImpactCategory category = (ImpactCategory) of(e.getKey()).orElse(null);
						int step = category == null ? e.getValue().intValue()
								: step(e.getKey().getSteps(), category.getSteps(), e.getValue().intValue());
						impacts.put(category == null ? e.getKey() : category, Integer.valueOf(step));
					});
			return Assessed.of(to, likelihood, impacts, matrices);
		}

		/** The number of a step on the other scale; a step that was dropped is -1, which is on no scale. */
		private int step(List<ScaleStep> from, List<ScaleStep> scale, int step) {
			if (step < 1 || step > from.size()) {
				return step;
			}
			return of(from.get(step - 1)).map(s -> Integer.valueOf(scale.indexOf(s) + 1)).filter(i -> i > 0)
					.orElse(Integer.valueOf(-1)).intValue();
		}
	}
}
