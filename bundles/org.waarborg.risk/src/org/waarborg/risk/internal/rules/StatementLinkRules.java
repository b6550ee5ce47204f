package org.waarborg.risk.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLinks;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Thresholds;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;

/** The thread between risks and statements, in both directions (ISO/IEC 27001 clause 6.1.3 b, c and d). */
final class StatementLinkRules {

	private StatementLinkRules() {
	}

	static List<Rule> all() {
		return List.of(new Excluded(), new WithoutRisk(), new Twice());
	}

	/** A rule on a statement and the registers of its dossier. */
	private abstract static class LinkRule implements Rule {

		private final String id;
		private final Severity severity;
		private final Map<String, String> settings;

		LinkRule(String id, Severity severity) {
			this.id = id;
			this.severity = severity;
			settings = RiskRule.CONTENT.settings(id);
		}

		@Override
		public final String id() {
			return id;
		}

		@Override
		public final Severity severity() {
			return severity;
		}

		@Override
		public final Map<String, String> settings() {
			return settings;
		}

		@Override
		public final Set<EClass> subjects() {
			return Set.of(Literals.STATEMENT_OF_APPLICABILITY);
		}

		/** Whatever changes in a register, or comes or goes as one, may make or cut a link. */
		@Override
		public final Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed.eClass().getEPackage() == org.waarborg.risk.RiskPackage.eINSTANCE
					|| EcoreUtil.getRootContainer(changed) instanceof RiskRegister
							? context.roots(StatementOfApplicability.class)
							: List.of();
		}

		@Override
		public final void check(EObject subject, RuleContext context, Signals signals) {
			List<RiskRegister> registers = context.roots(RiskRegister.class);
			if (!registers.isEmpty()) {
				StatementOfApplicability statement = (StatementOfApplicability) subject;
				check(statement, links(statement, registers, context), new Look(id, subject, context, signals));
			}
		}

		abstract void check(StatementOfApplicability statement, Links links, Look look);

		private static Links links(StatementOfApplicability statement, List<RiskRegister> registers,
				RuleContext context) {
			Links links = new Links(context.service(ControlSetRegistry.class));
			for (RiskRegister register : registers) {
				links.add(context.derived(register, RiskLinks.class, () -> RiskLinks.of(register)), statement);
			}
			return links;
		}
	}

	/** What the registers ask for in one statement, by the control as the set that defines it calls it. */
	private static final class Links {

		private final Optional<ControlSetRegistry> registry;
		private final Map<ControlRef, ControlRef> canonical = new HashMap<>();
		private final Map<ControlRef, List<RiskLinks.Link>> byControl = new LinkedHashMap<>();
		private int risks;

		Links(Optional<ControlSetRegistry> registry) {
			this.registry = registry;
		}

		void add(RiskLinks links, StatementOfApplicability statement) {
			risks += links.risks();
			links.byControl().forEach((ref, all) -> {
				List<RiskLinks.Link> concerning = all.stream().filter(l -> l.concerns(statement.getScope())).toList();
				if (!concerning.isEmpty()) {
					byControl.computeIfAbsent(canonical(ref), r -> new ArrayList<>()).addAll(concerning);
				}
			});
		}

		/** A control may be named through an overlay. */
		private ControlRef canonical(ControlRef ref) {
			return canonical.computeIfAbsent(ref,
					r -> registry.flatMap(sets -> sets.find(r)).map(ResolvedControl::ref).orElse(r));
		}

		List<RiskLinks.Link> of(Decision decision) {
			return decision.getControl() == null ? List.of()
					: byControl.getOrDefault(canonical(decision.getControl()), List.of());
		}

		/** Whether treatments chose controls, and none of a norm that the statement is over: such as one of the earlier edition. */
		boolean areOfOtherNorms(StatementOfApplicability statement) {
			Set<String> chosen = byControl.keySet().stream().map(ControlRef::set).collect(Collectors.toSet());
			return !chosen.isEmpty() && statement.getDecisions().stream().map(Decision::getControl)
					.filter(Objects::nonNull).map(c -> canonical(c).set()).noneMatch(chosen::contains);
		}

		String label(Decision decision) {
			ControlRef ref = decision.getControl();
			return ref == null ? "?"
					: registry.flatMap(sets -> sets.find(ref)).map(ResolvedControl::label).orElse(ref.toString());
		}
	}

	/** One signal for a control, with all risks that point to it. */
	private static final class Excluded extends LinkRule {

		Excluded() {
			super("RSK-008", Severity.ATTENTION);
		}

		@Override
		void check(StatementOfApplicability statement, Links links, Look look) {
			for (Decision decision : statement.getDecisions()) {
				if (decision.getApplicability() == Applicability.NOT_APPLICABLE) {
					List<Risk> risks = links.of(decision).stream().map(RiskLinks.Link::risk).distinct()
							.filter(r -> matters(r, look)).toList();
					if (!risks.isEmpty()) {
						Signals.Draft draft = look.at(decision, Literals.DECISION__APPLICABILITY,
								links.label(decision));
						risks.forEach(r -> draft.related(r, look.name(r)));
						draft.say(links.label(decision), look.sample(risks), Integer.valueOf(risks.size()));
					}
				}
			}
		}

		/** Only treatments of risks above the threshold, now or without measures. */
		private static boolean matters(Risk risk, Look look) {
			RiskMatrices matrices = Look.matrices(risk, look.context());
			return Assessments.now(risk, matrices).filter(Thresholds::above).isPresent()
					|| Assessments.of(risk, AssessedState.INHERENT, matrices).filter(Thresholds::above).isPresent();
		}
	}

	/** One signal for a statement: where the register is young there are many, and it is one job. */
	private static final class WithoutRisk extends LinkRule {

		WithoutRisk() {
			super("RSK-009", Severity.ATTENTION);
		}

		@Override
		void check(StatementOfApplicability statement, Links links, Look look) {
			if (links.risks == 0 || links.areOfOtherNorms(statement)) {
				return;
			}
			List<Decision> hits = statement.getDecisions().stream()
					.filter(d -> d.getApplicability() == Applicability.APPLICABLE && !d.isFollowsBase()
							&& d.getDrivers().stream().anyMatch(r -> r.getKind() == DriverKind.RISK)
							&& links.of(d).isEmpty())
					.toList();
			if (hits.isEmpty()) {
				return;
			}
			Signals.Draft draft = look.at(statement, Literals.STATEMENT_OF_APPLICABILITY__DECISIONS,
					look.name(statement));
			hits.stream().limit(50).forEach(d -> draft.related(d, links.label(d)));
			draft.say(Integer.valueOf(hits.size()), hits.stream().limit(8).map(links::label)
					.collect(Collectors.joining(", ")) + (hits.size() > 8 ? " …" : ""));
		}
	}

	/** A risk that was typed before there was a register, and now follows from it. One signal for a statement: it is one job. */
	private static final class Twice extends LinkRule {

		Twice() {
			super("RSK-022", Severity.INFO);
		}

		@Override
		void check(StatementOfApplicability statement, Links links, Look look) {
			List<Driver> twice = new ArrayList<>();
			Set<Decision> at = new LinkedHashSet<>();
			for (Decision decision : statement.getDecisions()) {
				List<RiskLinks.Link> chosen = links.of(decision);
				decision.getDrivers().stream()
						.filter(d -> isTyped(d) && chosen.stream().anyMatch(l -> names(d, l.risk())))
						.forEach(d -> {
							twice.add(d);
							at.add(decision);
						});
			}
			if (!twice.isEmpty()) {
				Signals.Draft draft = look.at(statement, Literals.STATEMENT_OF_APPLICABILITY__DECISIONS,
						look.name(statement));
				at.stream().limit(50).forEach(d -> draft.related(d, links.label(d)));
				draft.fix(look.fix("remove", edits -> edits.delete(twice), Integer.valueOf(twice.size())))
						.say(Integer.valueOf(twice.size()), at.stream().limit(8).map(links::label)
								.collect(Collectors.joining(", ")) + (at.size() > 8 ? " …" : ""));
			}
		}

		private static boolean isTyped(Driver driver) {
			return driver.getKind() == DriverKind.RISK && driver.getRequirement() == null;
		}

		/** Whether a text begins with the code of a risk: "R-14 Knowledge depends on one person". */
		private static boolean names(Driver driver, Risk risk) {
			String code = risk.getCode() == null ? "" : risk.getCode().strip();
			return !code.isEmpty() && driver.getText().stream().map(LocalText::getValue).filter(Objects::nonNull)
					.map(String::strip).anyMatch(t -> t.equals(code) || t.startsWith(code + ' '));
		}
	}
}
