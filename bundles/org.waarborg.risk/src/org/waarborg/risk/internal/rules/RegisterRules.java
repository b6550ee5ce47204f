package org.waarborg.risk.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Impact;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Whether risks are kept up: assessed, owned, reviewed, closed with a reason. */
final class RegisterRules {

	private RegisterRules() {
	}

	static List<Rule> all() {
		return List.of(
				RiskRule.register("RSK-011", Severity.ATTENTION,
						(register, look) -> look.each(register, Literals.RISK_REGISTER__RISKS,
								RiskRegisters.open(register).stream().filter(r -> r.getOwner() == null).toList(),
								r -> look.at(r, DossierPackage.Literals.ELEMENT__OWNER).say(look.name(r)))),
				RiskRule.register("RSK-012", Severity.ATTENTION,
						(register, look) -> look.each(register, Literals.RISK_REGISTER__RISKS,
								RiskRegisters.open(register).stream()
										.filter(r -> Assessments.now(r).isPresent()
												&& RiskDates.review(r, look.matrices()).isEmpty())
										.toList(),
								r -> look.at(r, Literals.RISK__NEXT_REVIEW).say(look.name(r)))),
				RiskRule.risk("RSK-013", Severity.ATTENTION, RegisterRules::reviewOverdue),
				RiskRule.risk("RSK-014", Severity.ERROR, RegisterRules::unreadable),
				RiskRule.register("RSK-016", Severity.ERROR, RegisterRules::circles),
				RiskRule.register("RSK-017", Severity.ATTENTION, RegisterRules::notAssessed),
				RiskRule.register("RSK-018", Severity.INFO, RegisterRules::earlierVersion),
				RiskRule.register("RSK-021", Severity.ATTENTION, RegisterRules::twice),
				new Closed());
	}

	private static void reviewOverdue(Risk risk, Look look) {
		RiskDates.review(risk, look.matrices())
				.filter(day -> day.isBefore(look.today().minus(look.context().period("grace"))))
				.ifPresent(day -> look.at(risk, Literals.RISK__NEXT_REVIEW).say(look.name(risk), look.date(day),
						look.since(day)));
	}

	/** Only the pictures that count: what was assessed before is history. */
	private static void unreadable(Risk risk, Look look) {
		for (AssessedState state : AssessedState.values()) {
			Assessments.last(risk, state).ifPresent(a -> unreadable(risk, a, look));
		}
	}

	private static void unreadable(Risk risk, RiskAssessment assessment, Look look) {
		Assessed assessed = Assessed.of(assessment, look.matrices());
		switch (assessed.gap()) {
			case NONE, NO_LIKELIHOOD, NO_IMPACT, NO_LEVELS -> {
				// A level is there, somebody is still at work, or it is the method that is to blame.
			}
			default -> {
				Signals.Draft draft = look.at(assessment, Literals.RISK_ASSESSMENT__LIKELIHOOD, look.name(risk));
				onlyMethod(risk, assessment)
						.ifPresent(m -> draft.fix(look.fix("method",
								edits -> edits.set(assessment, Literals.RISK_ASSESSMENT__METHOD, m),
								Integer.toString(m.getVersion()))));
				if (assessed.gap() != Assessed.Gap.HOLE) {
					draft.fix(look.fix("remove", edits -> edits.delete(assessment),
							look.words().label(assessment.getState())));
				}
				draft.sayAs(assessed.gap().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
						List.of(look.name(risk), look.words().label(assessment.getState()),
								look.words().why(assessed)));
			}
		}
	}

	/** The one version that all impacts belong to, where the assessment names none. */
	private static Optional<RiskMethod> onlyMethod(Risk risk, RiskAssessment assessment) {
		if (assessment.getMethod() != null) {
			return Optional.empty();
		}
		Set<RiskMethod> methods = new LinkedHashSet<>();
		for (Impact impact : assessment.getImpacts()) {
			if (impact.getCategory() == null || !(impact.getCategory().eContainer() instanceof RiskMethod method)) {
				return Optional.empty();
			}
			methods.add(method);
		}
		return methods.size() == 1 ? methods.stream().findFirst()
				: methods.isEmpty() ? Methods.registerOf(risk).filter(r -> r.getMethods().size() == 1)
						.map(r -> r.getMethods().get(0)) : Optional.empty();
	}

	/** Risks that are about each other in a circle: one signal for a circle, at the risk whose reference closes it. */
	private static void circles(RiskRegister register, Look look) {
		Set<Risk> done = new HashSet<>();
		for (Risk risk : register.getRisks()) {
			walk(risk, new ArrayList<>(), done, look);
		}
	}

	private static void walk(Risk start, List<Risk> path, Set<Risk> done, Look look) {
		// Paths are as long as people make chains of risks; a bound keeps a file that was made to hurt from doing so.
		if (done.contains(start) || path.size() > 200) {
			return;
		}
		path.add(start);
		for (org.waarborg.dossier.Element subject : List.copyOf(start.getSubjects())) {
			if (subject instanceof Risk next) {
				int at = path.indexOf(next);
				if (at >= 0) {
					List<Risk> circle = List.copyOf(path.subList(at, path.size()));
					Signals.Draft draft = look.at(start, Literals.RISK__SUBJECTS).detail(String.valueOf(next.getId()));
					circle.stream().filter(r -> r != start).forEach(r -> draft.related(r, look.name(r)));
					draft.fix(look.fix("cut", edits -> edits.remove(start, Literals.RISK__SUBJECTS, next),
							look.name(next), look.name(start)))
							.say(look.sample(circle), Integer.valueOf(circle.size()));
				} else {
					walk(next, path, done, look);
				}
			}
		}
		path.remove(path.size() - 1);
		done.add(start);
	}

	private static void notAssessed(RiskRegister register, Look look) {
		List<Risk> hits = RiskRegisters.open(register).stream()
				.filter(r -> Assessments.now(r, look.matrices()).map(Assessed::gap)
						.map(g -> g == Assessed.Gap.NO_LIKELIHOOD || g == Assessed.Gap.NO_IMPACT)
						.orElse(Boolean.TRUE).booleanValue())
				.toList();
		look.each(register, Literals.RISK_REGISTER__RISKS, hits,
				r -> look.at(r, Literals.RISK__ASSESSMENTS).say(look.name(r)));
	}

	private static void earlierVersion(RiskRegister register, Look look) {
		RiskMethod approved = Methods.approved(register).orElse(null);
		if (approved == null) {
			return;
		}
		List<Risk> hits = RiskRegisters.open(register).stream().filter(r -> Assessments.now(r)
				.map(RiskAssessment::getMethod).filter(m -> m != approved && m.getVersion() < approved.getVersion())
				.isPresent()).toList();
		if (!hits.isEmpty()) {
			Signals.Draft draft = look.at(approved, Literals.RISK_METHOD__VERSION).detail("earlier");
			hits.stream().limit(50).forEach(r -> draft.related(r, look.name(r)));
			draft.say(Integer.valueOf(hits.size()), look.sample(hits), Integer.toString(approved.getVersion()));
		}
	}

	/** The first one keeps the code; closed risks have theirs for ever. */
	private static void twice(RiskRegister register, Look look) {
		Map<String, Risk> seen = new HashMap<>();
		for (Risk risk : register.getRisks()) {
			String code = risk.getCode() == null ? "" : risk.getCode().strip();
			Risk first = code.isEmpty() ? null : seen.putIfAbsent(code, risk);
			if (first != null) {
				String free = RiskRegisters.nextCode(register, Set.of());
				look.at(risk, DossierPackage.Literals.ELEMENT__CODE).related(first, look.name(first))
						.fix(look.fix("renumber", edits -> edits.set(risk, DossierPackage.Literals.ELEMENT__CODE, free),
								free))
						.say(look.name(risk), look.name(first));
			}
		}
	}

	/** A closed risk: the others look at open ones only. */
	private static final class Closed implements Rule {

		@Override
		public String id() {
			return "RSK-020";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public Set<org.eclipse.emf.ecore.EClass> subjects() {
			return Set.of(Literals.RISK);
		}

		@Override
		public void check(org.eclipse.emf.ecore.EObject subject, org.waarborg.rules.spi.RuleContext context,
				Signals signals) {
			Risk risk = (Risk) subject;
			if (risk.getStatus() == RiskStatus.CLOSED && Texts.isEmpty(risk.getClosedBecause())) {
				Look look = new Look(id(), subject, context, signals);
				look.at(risk, Literals.RISK__CLOSED_BECAUSE).say(look.name(risk));
			}
		}
	}
}
