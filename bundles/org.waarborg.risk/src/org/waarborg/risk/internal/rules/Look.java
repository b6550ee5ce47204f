package org.waarborg.risk.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.Element;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.rules.Fix;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.store.Edits;

/** One look of one rule: what it may ask, and how it says things. */
final class Look {

	private static final int SAMPLE = 5;
	private static final int RELATED = 50;

	private final String rule;
	private final RuleContext context;
	private final Signals signals;
	private final RiskMatrices matrices;
	private RiskWords words;

	Look(String rule, EObject subject, RuleContext context, Signals signals) {
		this.rule = rule;
		this.context = context;
		this.signals = signals;
		matrices = matrices(subject, context);
	}

	/** What is reckoned of a register is reckoned once for all rules, until something in it changes. */
	static RiskMatrices matrices(EObject subject, RuleContext context) {
		return Methods.registerOf(subject)
				.map(register -> context.derived(register, RiskMatrices.class, RiskMatrices::new))
				.orElseGet(RiskMatrices::new);
	}

	RuleContext context() {
		return context;
	}

	RiskMatrices matrices() {
		return matrices;
	}

	LocalDate today() {
		return context.today();
	}

	/** Only made when there is something to say. */
	RiskWords words() {
		if (words == null) {
			words = new RiskWords(context.language());
		}
		return words;
	}

	String name(Element element) {
		return words().name(element);
	}

	String date(LocalDate day) {
		return words().date(day);
	}

	/** Whole days since a day that has passed. */
	Long since(LocalDate day) {
		return ChronoUnit.DAYS.between(day, today());
	}

	/** A message of the rule that is looking. */
	String message(String key, Object... arguments) {
		return context.messages().get(rule + '.' + key, arguments);
	}

	Fix fix(String id, Function<Edits, Command> command, Object... arguments) {
		return new Fix(id, message("fix." + id, arguments), command);
	}

	Signals.Draft at(EObject object, EStructuralFeature feature, String label) {
		return signals.at(object, feature, label);
	}

	Signals.Draft at(Element element, EStructuralFeature feature) {
		return signals.at(element, feature, name(element));
	}

	/** One signal for each; one at the register for all of them when there are more than the setting {@code group} says. */
	void each(RiskRegister register, EStructuralFeature list, List<Risk> hits, Consumer<Risk> one) {
		if (hits.size() <= context.number("group")) {
			hits.forEach(one);
			return;
		}
		Signals.Draft draft = at(register, list).detail("many");
		hits.stream().limit(RELATED).forEach(r -> draft.related(r, name(r)));
		draft.sayAs("many", List.of(Integer.valueOf(hits.size()), sample(hits),
				Integer.valueOf(register.getRisks().size())));
	}

	/** The first few by name. */
	String sample(List<? extends Element> elements) {
		String names = elements.stream().limit(SAMPLE).map(this::name).collect(Collectors.joining("; "));
		return elements.size() > SAMPLE ? names + " …" : names;
	}
}
