package org.waarborg.statement.baseline.internal.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.internal.Words;
import org.waarborg.store.OpenDossier;

/** A rule that looks at a statement beside that of its parent. Many rows of one cause are one signal. */
abstract class BaselineRule implements Rule {

	private static final RuleProperties CONTENT = RuleProperties.beside(BaselineRule.class);

	private final String id;
	private final Severity severity;
	private final Map<String, String> settings;

	BaselineRule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
		settings = CONTENT.settings(id);
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
	public final Set<EClass> subjects() {
		return Set.of(Literals.STATEMENT_OF_APPLICABILITY);
	}

	@Override
	public final Map<String, String> settings() {
		return settings;
	}

	/** Rows are found by the control that they name: nothing in the model points from a decision to that of the parent. */
	@Override
	public final Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		boolean about = changed instanceof Requirement
				|| EcoreUtil.getRootContainer(changed) instanceof StatementOfApplicability;
		return about ? context.roots(StatementOfApplicability.class).stream()
				.filter(s -> s.getParentStatement() != null || s == changed).toList() : List.of();
	}

	@Override
	public final void check(EObject subject, RuleContext context, Signals signals) {
		StatementOfApplicability statement = (StatementOfApplicability) subject;
		Optional<ControlSetRegistry> registry = context.service(ControlSetRegistry.class);
		Optional<OpenDossier> dossier = context.service(OpenDossier.class);
		if (Baseline.parentOf(statement).isEmpty() || registry.isEmpty() || dossier.isEmpty()) {
			return;
		}
		try {
			Baseline baseline = Baseline.of(dossier.get(), statement, registry.get());
			List<BaselineRow> rows = baseline.rows().stream()
					.filter(r -> r.own().flatMap(StatementRow::decision).isPresent()).filter(this::fires).toList();
			say(baseline, rows, context, signals);
		} catch (BaselineException unreadable) {
			// A version that is not what was released is a signal of its own, at the parent.
		}
	}

	abstract boolean fires(BaselineRow row);

	/** The arguments of the text, the control first. */
	abstract List<Object> arguments(Baseline baseline, BaselineRow row, String label, RuleContext context);

	/** What mends one row beside taking it over again. */
	@SuppressWarnings({ "static-method", "unused" }) // most rules have nothing more
	Optional<Fix> fix(Baseline baseline, BaselineRow row, RuleContext context) {
		return Optional.empty();
	}

	private void say(Baseline baseline, List<BaselineRow> rows, RuleContext context, Signals signals) {
		if (rows.isEmpty()) {
			return;
		}
		StatementWords words = new StatementWords(baseline.statement(),
				context.service(ControlSetRegistry.class).orElseThrow(), context.language(), context.today());
		if (rows.size() <= context.number("group")) {
			rows.forEach(row -> one(baseline, row, words.label(row.own().orElseThrow()), context, signals));
			return;
		}
		List<BaselineRow> first = rows.stream().limit(context.number("group")).toList();
		Signals.Draft draft = signals.at(baseline.statement(), null,
				Words.name(baseline.statement(), context.language())).detail("many");
		first.forEach(r -> draft.related(decision(r), words.label(r.own().orElseThrow())));
		draft.fix(again(baseline, rows, context));
		draft.sayAs("many", List.of(rows.size(), baseline.from(context.language()),
				first.stream().map(r -> words.label(r.own().orElseThrow())).collect(Collectors.joining(", "))));
	}

	private void one(Baseline baseline, BaselineRow row, String label, RuleContext context, Signals signals) {
		Signals.Draft draft = signals.at(decision(row), null, label);
		fix(baseline, row, context).ifPresent(draft::fix);
		draft.fix(again(baseline, List.of(row), context));
		draft.say(arguments(baseline, row, label, context).toArray());
	}

	private static Fix again(Baseline baseline, List<BaselineRow> rows, RuleContext context) {
		return new Fix("again", context.messages().get("fix.again", baseline.from(context.language())),
				edits -> baseline.takeOver(edits, rows, EnumSet.noneOf(Baseline.Content.class),
						new Baseline.Taker(null, null, context.today())));
	}

	static Decision decision(BaselineRow row) {
		return row.own().flatMap(StatementRow::decision).orElseThrow();
	}
}
