package org.waarborg.dossier.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/** One look of one rule at a dossier: what it may ask, and how it speaks. */
final class Look {

	private final Dossier dossier;
	private final RuleContext context;
	private final Signals signals;
	private final Names names;
	private Formats formats;

	Look(Dossier dossier, RuleContext context, Signals signals) {
		this.dossier = dossier;
		this.context = context;
		this.signals = signals;
		names = new Names(context.language(), context.service(ControlSetRegistry.class), context.messages());
	}

	Dossier dossier() {
		return dossier;
	}

	Names names() {
		return names;
	}

	LocalDate today() {
		return context.today();
	}

	Period period(String name) {
		return context.period(name);
	}

	int number(String name) {
		return context.number(name);
	}

	Collection<EStructuralFeature.Setting> references(EObject target) {
		return context.references(target);
	}

	String date(LocalDate day) {
		if (formats == null) {
			formats = Formats.of(context.language());
		}
		return formats.date(day);
	}

	/** The days as they come, joined. */
	String dates(List<LocalDate> days) {
		return names.join(days.stream().map(this::date).toList());
	}

	/** A message of the book, for parts of sentences and for the labels of fixes. */
	String word(String key, Object... arguments) {
		return names.messages().get(key, arguments);
	}

	/** Whether a day has passed; no day has not. */
	boolean passed(LocalDate day) {
		return day != null && day.isBefore(today());
	}

	/** Whole days since a day that has passed. */
	Long since(LocalDate day) {
		return ChronoUnit.DAYS.between(day, today());
	}

	Signals.Draft at(EObject object, EStructuralFeature feature) {
		return signals.at(object, feature, names.of(object));
	}

	/**
	 * Names further places, in natural order and each name once. They come in the order of the dossier, so of a decision and
	 * a part in it the decision is named.
	 */
	void relate(Signals.Draft draft, Collection<? extends EObject> objects) {
		Map<String, EObject> byName = new HashMap<>();
		objects.forEach(o -> byName.putIfAbsent(names.of(o), o));
		byName.entrySet().stream().sorted(Map.Entry.comparingByKey(NaturalOrder.INSTANCE.thenComparing(n -> n)))
				.forEach(e -> draft.related(e.getValue(), e.getKey()));
	}

	/** One signal for each; one at the dossier for all of them when there are more than the setting {@code group} says. */
	<T extends EObject> void each(List<T> hits, EStructuralFeature list, Consumer<T> one) {
		if (hits.size() <= number("group")) {
			hits.forEach(one);
			return;
		}
		Signals.Draft draft = at(dossier, list).detail("many");
		relate(draft, hits);
		draft.sayAs("many", List.of(hits.size(), names.list(hits)));
	}

	/** Like {@link #each(List, EStructuralFeature, Consumer)} with a text that needs the name only. */
	<T extends EObject> void each(List<T> hits, EStructuralFeature list, EStructuralFeature feature,
			Function<T, Object[]> arguments) {
		each(hits, list, hit -> at(hit, feature).say(arguments.apply(hit)));
	}
}
