package org.waarborg.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;

/**
 * The versions of a method: which one is in use, and how a new one is made of an old one.
 *
 * @since 0.1
 */
public final class Methods {

	private Methods() {
	}

	/**
	 * The version that risks are assessed with: the last one that is approved; where none ever was, the last draft.
	 *
	 * @param register the register; not null
	 * @return the version, or empty when the register has none
	 */
	public static Optional<RiskMethod> inUse(RiskRegister register) {
		return approved(register).or(() -> register.getMethods().stream()
				.filter(m -> m.getStatus() != MethodStatus.SUPERSEDED).reduce((first, second) -> second));
	}

	/**
	 * The last approved version.
	 *
	 * @param register the register; not null
	 * @return the version, or empty when none is approved
	 */
	public static Optional<RiskMethod> approved(RiskRegister register) {
		return register.getMethods().stream().filter(m -> m.getStatus() == MethodStatus.APPROVED)
				.reduce((first, second) -> second);
	}

	/**
	 * The register that something is in.
	 *
	 * @param object an object of a register
	 * @return the register, or empty for what is in none
	 */
	public static Optional<RiskRegister> registerOf(EObject object) {
		return Optional.of(EcoreUtil.getRootContainer(object)).filter(RiskRegister.class::isInstance)
				.map(RiskRegister.class::cast);
	}

	/**
	 * Makes the next version as a copy: new ids, each step, category and level with the id of what it continues, nothing
	 * approved yet. The old version and what was assessed with it stay as they are.
	 *
	 * @param method   the version to begin with
	 * @param register the register that it is for; says which number is free
	 * @return a draft in no file
	 */
	public static RiskMethod next(RiskMethod method, RiskRegister register) {
		RiskMethod next = Identifiers.copyWithNewIds(method);
		next.setVersion(register.getMethods().stream().mapToInt(RiskMethod::getVersion).max().orElse(0) + 1);
		next.setStatus(MethodStatus.DRAFT);
		next.setEffectiveFrom(null);
		next.getChangeSummary().clear();
		next.getApprovals().clear();
		next.getNotes().clear();
		for (int i = 0; i < method.getLikelihood().size(); i++) {
			next.getLikelihood().get(i).setContinues(method.getLikelihood().get(i).getId());
		}
		for (int i = 0; i < method.getLevels().size(); i++) {
			next.getLevels().get(i).setContinues(method.getLevels().get(i).getId());
		}
		for (int i = 0; i < method.getCategories().size(); i++) {
			ImpactCategory before = method.getCategories().get(i);
			ImpactCategory after = next.getCategories().get(i);
			after.setContinues(before.getId());
			for (int step = 0; step < before.getSteps().size(); step++) {
				after.getSteps().get(step).setContinues(before.getSteps().get(step).getId());
			}
		}
		return next;
	}

	/**
	 * What a version has in the place of a step, category or level of another version, over any number of versions between.
	 *
	 * @param register the register with the versions
	 * @param from     a step, category or level
	 * @param to       the version to look in
	 * @return what goes by the same first id; empty when it was dropped
	 */
	public static Optional<EObject> counterpart(RiskRegister register, Identified from, RiskMethod to) {
		Map<String, String> continues = new HashMap<>();
		register.getMethods().forEach(m -> parts(m).forEach(p -> continues.put(p.getId(), continued(p))));
		parts(to).forEach(p -> continues.put(p.getId(), continued(p)));
		String first = first(from.getId(), continues);
		return parts(to).stream().filter(p -> p.eClass() == from.eClass() && first.equals(first(p.getId(), continues)))
				.map(EObject.class::cast).findFirst();
	}

	private static String first(String id, Map<String, String> continues) {
		Set<String> seen = new HashSet<>();
		String current = id == null ? "" : id;
		while (seen.add(current)) {
			String before = continues.get(current);
			if (before == null || before.isEmpty()) {
				return current;
			}
			current = before;
		}
		return current;
	}

	private static String continued(Identified part) {
		return switch (part) {
			case ScaleStep step -> step.getContinues();
			case ImpactCategory category -> category.getContinues();
			case RiskLevel level -> level.getContinues();
			default -> null;
		};
	}

	private static List<Identified> parts(RiskMethod method) {
		List<Identified> parts = new ArrayList<>(method.getLikelihood());
		parts.addAll(method.getLevels());
		method.getCategories().forEach(c -> {
			parts.add(c);
			parts.addAll(c.getSteps());
		});
		return parts;
	}
}
