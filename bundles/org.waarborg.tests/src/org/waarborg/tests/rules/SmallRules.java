package org.waarborg.tests.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;

/** Small rules that look in each way in which a rule can look, for tests of the engine. */
final class SmallRules implements RuleBook {

	/** What a rule does with an object. */
	interface Check {
		void check(EObject subject, RuleContext context, Signals signals);
	}

	/** A rule by its parts. */
	record Small(String id, Severity severity, Set<EClass> subjects, boolean active, Map<String, String> settings,
			Check check) implements Rule {

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			check.check(subject, context, signals);
		}
	}

	private static final EClass DECISION = StatementPackage.Literals.DECISION;

	private final List<Rule> rules;

	SmallRules(Rule... rules) {
		this.rules = List.of(rules);
	}

	/** All of them. */
	static SmallRules all() {
		return new SmallRules(undecided(), ownerLeft(), unused(), progress(), twinDiffers(), statementsOfScope(),
				exemptionEnded());
	}

	@Override
	public List<Rule> rules() {
		return rules;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(SmallRules.class, locale);
	}

	static Rule rule(String id, Severity severity, Check check, EClass... subjects) {
		return new Small(id, severity, Set.copyOf(Arrays.asList(subjects)), true, Map.of(), check);
	}

	/** Looks at the subject alone; has a fix. */
	static Rule undecided() {
		return rule("TST-001", Severity.ERROR, (subject, context, signals) -> {
			Decision decision = (Decision) subject;
			if (decision.getApplicability() == Applicability.UNDECIDED) {
				signals.at(decision, StatementPackage.Literals.DECISION__APPLICABILITY, label(decision))
						.fix(new Fix("apply", "apply", edits -> edits.set(decision,
								StatementPackage.Literals.DECISION__APPLICABILITY, Applicability.APPLICABLE)))
						.say(label(decision));
			}
		}, DECISION);
	}

	/** Looks at what the subject refers to. */
	static Rule ownerLeft() {
		return rule("TST-002", Severity.ATTENTION, (subject, context, signals) -> {
			Person owner = ((Decision) subject).getOwner();
			if (owner != null && owner.getLeftOn() != null && owner.getLeftOn().isBefore(context.today())) {
				signals.at(subject, null, label((Decision) subject)).related(owner, Labels.of(owner))
						.say(Labels.of(owner));
			}
		}, DECISION);
	}

	/** Looks at what refers to the subject, and at what contains that. */
	static Rule unused() {
		return rule("TST-003", Severity.INFO, (subject, context, signals) -> {
			List<String> uses = context.references(subject).stream().map(EStructuralFeature.Setting::getEObject)
					.map(o -> o.eContainer() instanceof Decision d ? label(d) + ' ' + d.getApplicability()
							: o.eClass().getName())
					.toList();
			signals.at(subject, null, "M " + ((Measure) subject).getCode()).detail("uses")
					.say(Integer.valueOf(uses.size()), uses.toString());
		}, DossierPackage.Literals.MEASURE);
	}

	/** How many decisions of a statement are undecided. */
	private record Progress(long open, int all) {
	}

	/** Looks at everything that the subject contains, by way of something derived. */
	static Rule progress() {
		return rule("TST-004", Severity.INFO, (subject, context, signals) -> {
			StatementOfApplicability statement = (StatementOfApplicability) subject;
			Progress progress = context.derived(statement, Progress.class,
					() -> new Progress(statement.getDecisions().stream()
							.filter(d -> d.getApplicability() == Applicability.UNDECIDED).count(),
							statement.getDecisions().size()));
			if (progress.open() > 0) {
				signals.at(statement, null, "S " + Labels.of(statement, "nl")).severity(
						progress.open() * 2 > progress.all() ? Severity.ATTENTION : Severity.INFO)
						.say(Long.valueOf(progress.open()), Integer.valueOf(progress.all()));
			}
		}, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY);
	}

	/** Looks into another file, and says so. */
	static Rule twinDiffers() {
		return new Rule() {

			@Override
			public String id() {
				return "TST-005";
			}

			@Override
			public Severity severity() {
				return Severity.ATTENTION;
			}

			@Override
			public Set<EClass> subjects() {
				return Set.of(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY);
			}

			@Override
			public void check(EObject subject, RuleContext context, Signals signals) {
				StatementOfApplicability twin = ((StatementOfApplicability) subject).getTwin();
				int own = ((StatementOfApplicability) subject).getDecisions().size();
				if (twin != null && twin.getDecisions().size() != own) {
					signals.at(subject, null, "twin").say(Integer.valueOf(own),
							Integer.valueOf(twin.getDecisions().size()));
				}
			}

			@Override
			public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
				return changed instanceof StatementOfApplicability twin ? context.references(twin).stream()
						.map(EStructuralFeature.Setting::getEObject).collect(Collectors.toSet()) : List.of();
			}
		};
	}

	/** Looks at the roots of a class. */
	static Rule statementsOfScope() {
		return new Rule() {

			@Override
			public String id() {
				return "TST-006";
			}

			@Override
			public Severity severity() {
				return Severity.INFO;
			}

			@Override
			public Set<EClass> subjects() {
				return Set.of(DossierPackage.Literals.SCOPE);
			}

			@Override
			public void check(EObject subject, RuleContext context, Signals signals) {
				long of = context.roots(StatementOfApplicability.class).stream().filter(s -> s.getScope() == subject)
						.count();
				if (of != 1) {
					signals.at(subject, null, "scope").say(Long.valueOf(of));
				}
			}

			@Override
			public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
				return changed instanceof StatementOfApplicability ? context.dossier().getScopes() : List.of();
			}
		};
	}

	/** Looks at exemptions, those that accept signals included. */
	static Rule exemptionEnded() {
		return new Small("TST-007", Severity.ATTENTION, Set.of(DossierPackage.Literals.EXEMPTION), true,
				Map.of("grace", "P7D", "most", "3"), (subject, context, signals) -> {
					Exemption exemption = (Exemption) subject;
					if (exemption.getUntil() != null
							&& exemption.getUntil().plus(context.period("grace")).isBefore(context.today())) {
						signals.at(subject, DossierPackage.Literals.EXEMPTION__UNTIL, "exemption")
								.sayAs("ended", List.of(exemption.getUntil().toString()));
					}
				});
	}

	/** Says something of each measure, and fails at those that are done. */
	static Rule fails() {
		return rule("TST-008", Severity.INFO, (subject, context, signals) -> {
			if (((Measure) subject).getStatus() == MeasureStatus.DONE) {
				throw new IllegalStateException("this rule has a defect");
			}
			signals.at(subject, null, "measure").say(Texts.get(((Measure) subject).getTitle(), "nl"));
		}, DossierPackage.Literals.MEASURE);
	}

	static String label(Decision decision) {
		return decision.getControl() == null ? "?" : decision.getControl().toString();
	}
}
