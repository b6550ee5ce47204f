package org.waarborg.risk.internal.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrix.Trouble;
import org.waarborg.risk.RiskMatrix.TroubleKind;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** The method: approved by who may, and sound (ISO/IEC 27001 clause 6.1.2 a). */
final class MethodRules {

	private static final int HOLES = 6;

	private MethodRules() {
	}

	static List<Rule> all() {
		return List.of(RiskRule.method("RSK-010", Severity.ATTENTION, MethodRules::notApproved),
				RiskRule.method("RSK-015", Severity.ERROR, MethodRules::unsound));
	}

	private static void notApproved(RiskMethod method, Look look) {
		if (method.getStatus() == MethodStatus.APPROVED && method.getApprovals().isEmpty()) {
			look.at(method, Literals.RISK_METHOD__APPROVALS).detail("by").sayAs("by", List.of(look.name(method)));
			return;
		}
		List<Risk> risks = users(method);
		if (method.getStatus() == MethodStatus.DRAFT && !risks.isEmpty()) {
			look.at(method, Literals.RISK_METHOD__STATUS).say(look.name(method), Integer.valueOf(risks.size()),
					look.sample(risks));
		}
	}

	/** The open risks of which a picture that counts was made with a version. */
	private static List<Risk> users(RiskMethod method) {
		return Methods.registerOf(method)
				.map(r -> RiskRegisters.open(r).stream().filter(risk -> List.of(AssessedState.values()).stream()
						.anyMatch(s -> Assessments.last(risk, s).filter(a -> a.getMethod() == method).isPresent()))
						.toList())
				.orElse(List.of());
	}

	private static void unsound(RiskMethod method, Look look) {
		if (method.getStatus() == MethodStatus.SUPERSEDED) {
			return;
		}
		List<Trouble> troubles = look.matrices().of(method).troubles();
		List<Trouble> holes = troubles.stream().filter(t -> t.kind() == TroubleKind.HOLE).toList();
		troubles.stream().filter(t -> t.kind() != TroubleKind.HOLE).forEach(t -> trouble(method, t, look));
		// Without levels or scales every cell is missing: that is said once.
		boolean scales = troubles.stream().noneMatch(t -> t.kind() == TroubleKind.NO_LEVELS
				|| t.kind() == TroubleKind.NO_CATEGORIES || t.kind() == TroubleKind.NO_LIKELIHOOD);
		if (scales && !holes.isEmpty()) {
			draft(method, Literals.RISK_METHOD__CELLS, look).detail("holes").sayAs("holes", List.of(look.name(method),
					Integer.valueOf(holes.size()),
					holes.stream().limit(HOLES).map(h -> pair(h.likelihood(), h.impact(), h, look))
							.collect(Collectors.joining("; ")) + (holes.size() > HOLES ? " …" : "")));
		}
	}

	private static String pair(int likelihood, int impact, Trouble trouble, Look look) {
		String pair = likelihood + " × " + impact;
		return trouble.category().map(c -> pair + " (" + look.words().category(c) + ')').orElse(pair);
	}

	/** A draft may be unfinished. */
	private static Signals.Draft draft(RiskMethod method, org.eclipse.emf.ecore.EStructuralFeature feature, Look look) {
		Signals.Draft draft = look.at(method, feature);
		return method.getStatus() == MethodStatus.DRAFT ? draft.severity(Severity.ATTENTION) : draft;
	}

	private static void trouble(RiskMethod method, Trouble trouble, Look look) {
		String key = trouble.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		if (trouble.cell().isPresent()) {
			MatrixCell cell = trouble.cell().orElseThrow();
			draft(method, Literals.RISK_METHOD__CELLS, look).detail(String.valueOf(cell.getId()))
					.fix(look.fix("remove", edits -> edits.delete(cell),
							pair(trouble.likelihood(), trouble.impact(), trouble, look)))
					.sayAs(key,
							List.of(look.name(method), pair(trouble.likelihood(), trouble.impact(), trouble, look)));
			return;
		}
		String category = trouble.category().map(look.words()::category).orElse("");
		draft(method, switch (trouble.kind()) {
			case NO_LEVELS -> Literals.RISK_METHOD__LEVELS;
			case NO_LIKELIHOOD -> Literals.RISK_METHOD__LIKELIHOOD;
			default -> Literals.RISK_METHOD__CATEGORIES;
		}, look).detail(key + trouble.category().map(ImpactCategory::getId).orElse("")).sayAs(key,
				List.of(look.name(method), category));
	}
}
