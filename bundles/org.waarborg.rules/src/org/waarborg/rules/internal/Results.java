package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RuleSet.Duplicate;
import org.waarborg.rules.spi.Rule;

/** Makes a result of what rules said: with what the engine has to say itself, decided and in order. */
final class Results {

	/** A rule that could not be carried out, at one object. */
	record Failure(RuleSet.Entry rule, EObject object, Throwable cause) {
	}

	private final Look look;
	private final RuleSet rules;
	private final Comparator<Said> order;

	Results(Look look, RuleSet rules) {
		this.look = look;
		this.rules = rules;
		this.order = Comparator.comparing((Said s) -> s.signal().severity(), Comparator.reverseOrder())
				.thenComparing(s -> s.signal().rule()).thenComparing(s -> s.object, look.order())
				.thenComparing(s -> s.signal().detail()).thenComparing(s -> s.signal().text());
	}

	/**
	 * The result.
	 *
	 * @param said     what rules said; is put in order, which is quick when it nearly is
	 * @param failures what could not be carried out
	 */
	CheckResult of(List<Said> said, List<Failure> failures) {
		said.sort(order);
		List<Said> all = said;
		if (!failures.isEmpty() || !rules.duplicates().isEmpty()) {
			all = new ArrayList<>(said);
			all.addAll(failed(failures));
			all.addAll(duplicates());
			all.sort(order);
		}
		CheckRequest request = look.request();
		Outcomes outcomes = new Outcomes(look.dossier(), request.today(), request.language());
		List<Signal> signals = new ArrayList<>(all.size());
		all.forEach(s -> signals.add(outcomes.decide(s)));
		return new CheckResult(signals, (int) rules.entries().stream().filter(e -> !isEngine(e)).count());
	}

	static boolean isEngine(RuleSet.Entry entry) {
		return entry.book() instanceof EngineBook;
	}

	/** One signal for each rule, at the first object where it failed. */
	private List<Said> failed(List<Failure> failures) {
		Map<String, List<Failure>> byRule = new TreeMap<>();
		failures.forEach(f -> byRule.computeIfAbsent(f.rule().rule().id(), r -> new ArrayList<>()).add(f));
		List<Said> signals = new ArrayList<>();
		byRule.forEach((rule, of) -> {
			Failure first = of.stream().min(Comparator.comparing(Failure::object, look.order())).orElseThrow();
			String label = Places.label(first.object(), look.language());
			signals.add(say(EngineBook.DEFECT, first.object(), label, rule, rule, label, cause(first.cause()),
					Integer.valueOf(of.size() - 1)));
		});
		return signals;
	}

	private static String cause(Throwable cause) {
		String name = cause.getClass().getSimpleName();
		return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
	}

	private List<Said> duplicates() {
		Dossier dossier = look.dossier();
		List<Said> signals = new ArrayList<>();
		for (Duplicate duplicate : rules.duplicates()) {
			String used = duplicate.used().getClass().getName();
			String leftOut = duplicate.leftOut().getClass().getName();
			signals.add(say(EngineBook.DUPLICATE, dossier, Places.label(dossier, look.language()),
					duplicate.rule() + ' ' + leftOut, duplicate.rule(), used, leftOut));
		}
		return signals;
	}

	private Said say(Rule rule, EObject object, String label, String detail, Object... arguments) {
		Messages messages = EngineWords.in(Locale.of(look.language()));
		return new Said(rule.id(), Severity.ATTENTION, object,
				Places.of(look.request().dossier(), object, null, label), detail,
				messages.get(rule.id() + ".text", arguments), messages.get(rule.id() + ".todo", arguments), List.of(),
				List.of());
	}
}
