package org.waarborg.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.waarborg.controlset.Identified;

/**
 * What was assessed or accepted with a version of a method, and so why it is not changed any more: whoever changed it would change
 * the levels of risks behind the back of those who assessed them. For one look at a dossier.
 *
 * @since 0.1
 */
public final class MethodUse {

	/** Why a version is not changed. */
	public enum Lock {
		/** It may be changed. */
		NONE,
		/** It is approved. */
		APPROVED,
		/** It was replaced. */
		SUPERSEDED,
		/** Risks were assessed or accepted with it. */
		USED
	}

	private record Steps(Risk risk, int likelihood, List<Impact> impacts) {
	}

	private final RiskMethod method;
	private final List<Steps> uses = new ArrayList<>();

	private MethodUse(RiskMethod method) {
		this.method = method;
		Methods.registerOf(method).ifPresent(register -> register.getRisks().forEach(this::read));
	}

	/**
	 * Looks what refers to a version.
	 *
	 * @param method the version; not null
	 * @return what refers to it now, closed risks and earlier assessments included
	 */
	public static MethodUse of(RiskMethod method) {
		return new MethodUse(method);
	}

	private void read(Risk risk) {
		risk.getAssessments().stream().filter(a -> a.getMethod() == method)
				.forEach(a -> uses.add(new Steps(risk, a.getLikelihood(), a.getImpacts())));
		risk.getAcceptances().stream().filter(a -> a.getMethod() == method)
				.forEach(a -> uses.add(new Steps(risk, a.getLikelihood(), a.getImpacts())));
		risk.getTreatments().stream()
				.filter(t -> t.getCategories().stream().anyMatch(c -> c.eContainer() == method))
				.forEach(t -> uses.add(new Steps(risk, 0, List.of())));
	}

	/**
	 * Why the version is not changed.
	 *
	 * @return the reason
	 */
	public Lock lock() {
		return switch (method.getStatus()) {
			case APPROVED -> Lock.APPROVED;
			case SUPERSEDED -> Lock.SUPERSEDED;
			case DRAFT -> uses.isEmpty() ? Lock.NONE : Lock.USED;
		};
	}

	/**
	 * The risks that refer to the version.
	 *
	 * @return each once, in the order of the register
	 */
	public List<Risk> risks() {
		return risks(s -> true);
	}

	private List<Risk> risks(Predicate<Steps> used) {
		return uses.stream().filter(used).map(Steps::risk).distinct().toList();
	}

	/**
	 * The risks that were assessed or accepted with a part of the version.
	 *
	 * @param part a step of likelihood, a category, a step of a category, or a level
	 * @return each once, in the order of the register; those of a level are the ones that it was derived for
	 */
	public List<Risk> risks(Identified part) {
		return switch (part) {
			case ScaleStep step when step.eContainer() == method -> {
				int number = method.getLikelihood().indexOf(step) + 1;
				yield risks(s -> s.likelihood() == number);
			}
			case ScaleStep step when step.eContainer() instanceof ImpactCategory category -> {
				int number = category.getSteps().indexOf(step) + 1;
				yield risks(s -> s.impacts().stream()
						.anyMatch(i -> i.getCategory() == category && i.getStep() == number));
			}
			case ImpactCategory category ->
				risks(s -> s.impacts().stream().anyMatch(i -> i.getCategory() == category));
			case RiskLevel level -> level(level);
			default -> List.of();
		};
	}

	private List<Risk> level(RiskLevel level) {
		RiskMatrices matrices = new RiskMatrices();
		return risks(s -> Assessed.of(method, s.likelihood(), Assessed.steps(s.impacts()), matrices).level()
				.equals(Optional.of(level)));
	}
}
