package org.waarborg.statement.migration.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.migration.TwinPair;
import org.waarborg.statement.migration.TwinPair.Difference;
import org.waarborg.statement.migration.TwinPair.Subject;

/**
 * During a transition two statements are kept up, and what is decided in one is easily forgotten in the other. Texts are
 * left alone: they may well say it in another way for another edition.
 */
final class DiffersFromTwin implements Rule {

	private static final String ID = "TWN-001";
	private static final Map<String, String> SETTINGS = RuleProperties.beside(DiffersFromTwin.class).settings(ID);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public Set<EClass> subjects() {
		return Set.of(Literals.STATEMENT_OF_APPLICABILITY);
	}

	@Override
	public Map<String, String> settings() {
		return SETTINGS;
	}

	/** Rows are found by the control that they name, and twins by the mapping: nothing in the model points from one to the other. */
	@Override
	public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		return EcoreUtil.getRootContainer(changed) instanceof StatementOfApplicability statement
				&& (statement.getTwin() != null || statement == changed)
						? context.roots(StatementOfApplicability.class)
						: List.of();
	}

	@Override
	public void check(EObject subject, RuleContext context, Signals signals) {
		StatementOfApplicability statement = (StatementOfApplicability) subject;
		Optional<ControlSetRegistry> registry = context.service(ControlSetRegistry.class);
		if (statement.getTwin() == null || registry.isEmpty()) {
			return;
		}
		// Both sides would find the same pairs; the later edition is where the work goes on.
		TwinDifferences.of(statement, registry.get()).filter(t -> t.later() == statement)
				.ifPresent(twins -> check(twins, context, signals));
	}

	private static void check(TwinDifferences twins, RuleContext context, Signals signals) {
		List<TwinPair> differing = twins.differing().stream().filter(p -> !counting(p).isEmpty()).toList();
		if (differing.isEmpty()) {
			return;
		}
		PlanWords words = twins.words(context.language());
		if (differing.size() <= context.number("group")) {
			differing.forEach(pair -> say(twins, pair, words, context, signals));
			return;
		}
		String title = Texts.get(twins.later().getTitle(), context.language());
		Signals.Draft draft = signals.at(twins.later(), null, title).detail("many");
		differing.stream().limit(context.number("group"))
				.forEach(p -> draft.related(p.decision(), words.label(p.control())));
		draft.sayAs("many", List.of(differing.size(), words.from(), words.to(), differing.stream()
				.limit(context.number("group")).map(p -> words.label(p.control())).collect(Collectors.joining(", "))));
	}

	private static List<Difference> counting(TwinPair pair) {
		return pair.differences().stream().filter(d -> d.subject() != Subject.JUSTIFICATION).toList();
	}

	private static void say(TwinDifferences twins, TwinPair pair, PlanWords words, RuleContext context,
			Signals signals) {
		String label = words.label(pair.control());
		String from = pair.from().stream().map(Predecessor::control).map(words::label).distinct()
				.collect(Collectors.joining(", "));
		Signals.Draft draft = signals.at(pair.decision(), null, label);
		pair.from().forEach(p -> p.decision().ifPresent(d -> draft.related(d, words.label(p.control()))));
		List<String> subjects = new ArrayList<>();
		for (Difference difference : counting(pair)) {
			String what = words.label(difference.subject());
			subjects.add(what);
			String id = difference.subject().name().toLowerCase(java.util.Locale.ROOT);
			draft.fix(new Fix("later-" + id,
					context.messages().get(ID + ".fix.later", what, from, label, words.to()),
					edits -> twins.toLater(edits, context.dossier(), pair, difference)));
			if (pair.oneToOne()) {
				draft.fix(new Fix("earlier-" + id,
						context.messages().get(ID + ".fix.earlier", what, label, from, words.from()),
						edits -> twins.toEarlier(edits, context.dossier(), pair, difference)));
			}
		}
		draft.say(label, words.to(), from, words.from(), String.join(", ", subjects));
	}
}
