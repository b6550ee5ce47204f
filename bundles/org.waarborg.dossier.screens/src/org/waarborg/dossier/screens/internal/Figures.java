package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.fields.Fields;

/** Pictures of lists: bars of states, and days ahead. */
final class Figures {

	private Figures() {
	}

	/** A bar for each group, divided by state; nothing without things. */
	static <T extends EObject, S extends Enum<S>> List<Figure> bars(Fields fields, String key, Collection<T> things,
			Function<T, String> group, S[] states, Function<T, S> state, Function<S, String> label,
			Function<S, Status> status) {
		Map<String, long[]> counts = new LinkedHashMap<>();
		for (T thing : things) {
			counts.computeIfAbsent(group.apply(thing), g -> new long[states.length])[state.apply(thing).ordinal()]++;
		}
		if (counts.isEmpty()) {
			return List.of();
		}
		List<StackedBar.Series> legend = Arrays.stream(states)
				.map(s -> new StackedBar.Series(s.name(), label.apply(s), status.apply(s))).toList();
		List<StackedBar.Bar> bars = counts.entrySet().stream()
				.sorted(Comparator.comparingLong((Map.Entry<String, long[]> e) -> Arrays.stream(e.getValue()).sum())
						.reversed().thenComparing(Map.Entry.comparingByKey()))
				.map(e -> new StackedBar.Bar(e.getKey(), e.getKey(), Arrays.stream(e.getValue()).boxed().toList()))
				.toList();
		return List.of(new StackedBar(key + ".bars", fields.text(key + ".bars"), fields.text(key + ".bars.axis"),
				fields.text("figure.total"), legend, bars));
	}

	/** A lane for each thing with something due within a year, what is overdue included; nothing without such. */
	static List<Figure> days(Fields fields, String key, Collection<? extends Identified> things, DueDays due) {
		LocalDate today = fields.session().today();
		LocalDate until = today.plusYears(1);
		List<Timeline.Lane> lanes = new ArrayList<>();
		LocalDate first = today;
		for (Identified thing : things.stream()
				.sorted(Comparator.comparing(t -> due.next(t.getId()).map(DueItem::on).orElse(LocalDate.MAX)))
				.toList()) {
			List<DueItem> items = due.of(thing.getId()).stream().filter(i -> !i.on().isAfter(until)).toList();
			if (!items.isEmpty()) {
				first = items.getFirst().on().isBefore(first) ? items.getFirst().on() : first;
				lanes.add(new Timeline.Lane(thing.getId(), fields.name(thing),
						items.stream().map(i -> item(fields, i, today)).toList()));
			}
		}
		// A single thing from years ago must not press the months ahead into a line.
		LocalDate edge = today.minusMonths(3);
		return lanes.isEmpty() ? List.of()
				: List.of(new Timeline(key + ".days", fields.text(key + ".days"), words(fields, key),
						first.isBefore(edge) ? edge : first, until, today, lanes));
	}

	private static Timeline.Item item(Fields fields, DueItem item, LocalDate today) {
		boolean late = item.overdue(today);
		return new Timeline.Item(item.on(), item.latest(), late ? Status.ATTENTION : Status.UNDER_WAY,
				fields.text(late ? "figure.late" : "figure.planned"), item.kindLabel());
	}

	private static Timeline.Words words(Fields fields, String key) {
		return new Timeline.Words(fields.text(key + ".days.axis"), fields.text("figure.what"),
				fields.text("figure.from"), fields.text("figure.until"), fields.text("figure.state"),
				fields.text("figure.today"));
	}
}
