package org.waarborg.risk.screens.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.screens.internal.plan.PlanFacts.Progress;
import org.waarborg.screen.DossierSession;

/** Pictures of a plan: how far each owner is, and the days ahead. */
final class PlanFigures {

	static final String OWNERS = "plan.owners";
	static final String DAYS = "plan.days";

	private static final List<Progress> SERIES = List.of(Progress.DONE, Progress.IN_PROGRESS, Progress.PLANNED,
			Progress.PROPOSED, Progress.OVERDUE);

	private final DossierSession session;
	private final PlanFacts facts;
	private final PlanGroupings groupings;
	private final Messages messages;
	private final RiskWords words;

	PlanFigures(DossierSession session, PlanFacts facts, PlanGroupings groupings, Messages messages, RiskWords words) {
		this.session = session;
		this.facts = facts;
		this.groupings = groupings;
		this.messages = messages;
		this.words = words;
	}

	List<Figure> all() {
		return Stream.<Optional<? extends Figure>>of(owners(), days()).<Figure>flatMap(Optional::stream).toList();
	}

	/** A bar for each owner; its id is what the group of the owner is called. */
	private Optional<StackedBar> owners() {
		Map<String, long[]> counts = new LinkedHashMap<>();
		facts.counted().forEach(t -> counts.computeIfAbsent(groupings.owner(t).label(),
				o -> new long[SERIES.size()])[SERIES.indexOf(facts.progress(t))]++);
		if (counts.isEmpty()) {
			return Optional.empty();
		}
		List<StackedBar.Series> legend = SERIES.stream()
				.map(p -> new StackedBar.Series(p.name(), messages.get("progress." + p.name()), status(p))).toList();
		List<StackedBar.Bar> bars = counts.entrySet().stream()
				.sorted(Comparator.comparingLong((Map.Entry<String, long[]> e) -> Arrays.stream(e.getValue()).sum())
						.reversed().thenComparing(Map.Entry.comparingByKey()))
				.map(e -> new StackedBar.Bar(e.getKey(), e.getKey(), Arrays.stream(e.getValue()).boxed().toList()))
				.toList();
		return Optional.of(new StackedBar(OWNERS, messages.get("figure.owners"), messages.get("group.owner"),
				messages.get("figure.total"), legend, bars));
	}

	static Status status(Progress progress) {
		return switch (progress) {
			case DONE -> Status.DONE;
			case IN_PROGRESS, PLANNED -> Status.UNDER_WAY;
			case OVERDUE -> Status.ATTENTION;
			case PROPOSED, CANCELLED -> Status.NEUTRAL;
		};
	}

	/** A lane for each risk with something to be done within a year, what is late included. */
	private Optional<Timeline> days() {
		LocalDate today = session.today();
		LocalDate until = today.plusYears(1);
		Map<Risk, List<Treatment>> byRisk = new LinkedHashMap<>();
		facts.counted().stream().filter(t -> RiskDates.due(t).filter(d -> !d.isAfter(until)).isPresent())
				.sorted(Comparator.comparing(Treatment::getDue))
				.forEach(t -> byRisk.computeIfAbsent(PlanFacts.risk(t), r -> new ArrayList<>()).add(t));
		if (byRisk.isEmpty()) {
			return Optional.empty();
		}
		LocalDate first = byRisk.values().iterator().next().getFirst().getDue();
		// A single day from years ago must not press the months ahead into a line.
		LocalDate edge = today.minusMonths(3);
		LocalDate from = first.isAfter(today) ? today : first.isBefore(edge) ? edge : first;
		List<Timeline.Lane> lanes = byRisk.entrySet().stream().map(e -> new Timeline.Lane(e.getKey().getId(),
				words.name(e.getKey()), e.getValue().stream().map(this::mark).toList())).toList();
		return Optional.of(new Timeline(DAYS, messages.get("figure.days"),
				new Timeline.Words(messages.get("column.risk"), messages.get("figure.what"),
						messages.get("figure.from"),
						messages.get("figure.until"), messages.get("figure.state"), messages.get("figure.today")),
				from, until, today, lanes));
	}

	private Timeline.Item mark(Treatment treatment) {
		Progress progress = facts.progress(treatment);
		return Timeline.Item.mark(treatment.getDue(), status(progress), messages.get("progress." + progress.name()),
				words.name(treatment));
	}
}
