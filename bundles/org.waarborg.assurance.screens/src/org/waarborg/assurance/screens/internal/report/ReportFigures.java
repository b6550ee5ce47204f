package org.waarborg.assurance.screens.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.screen.Action;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;

/** Reports in time: a lane for each organisation and kind, with periods, what letters bridge, and what nothing says anything about. */
final class ReportFigures {

	static final String TIME = "reports.time";
	private static final int MOST_LANES = 150;
	private static final int YEARS = 4;

	/** What stands on a lane, and the report that it is of. */
	private record Entry(Timeline.Item item, AssuranceReport report) {
	}

	private final AssuranceScreenWords text;
	private final ReportFacts facts;
	private final String register;
	private final OfRevision<Map<String, List<Entry>>> lanes;

	ReportFigures(AssuranceScreenWords text, ReportFacts facts, String register) {
		this.text = text;
		this.facts = facts;
		this.register = register;
		lanes = new OfRevision<>(facts.session(), this::read);
	}

	private Map<String, List<Entry>> read() {
		Map<String, List<Entry>> read = new LinkedHashMap<>();
		facts.all().stream().filter(r -> facts.register().matters(r.getOrganisation())).forEach(report -> {
			List<Entry> lane = read.computeIfAbsent(lane(report), l -> new ArrayList<>());
			lane.addAll(entries(report));
			lane.sort(Comparator.comparing((Entry e) -> e.item().from()).thenComparing(e -> e.item().until()));
		});
		read.values().removeIf(List::isEmpty);
		return read;
	}

	private String lane(AssuranceReport report) {
		return text.get("report.lane", text.assurance().organisation(report.getOrganisation()),
				text.assurance().label(report.getKind()));
	}

	private List<Entry> entries(AssuranceReport report) {
		List<Entry> entries = new ArrayList<>();
		String code = report.getCode() == null ? "" : report.getCode();
		Status status = facts.holds(report) == ReportFacts.Holds.YES ? Status.DONE
				: facts.holds(report) == ReportFacts.Holds.FOLLOWED ? Status.NEUTRAL : Status.STOP;
		String word = text.get("report.word." + facts.holds(report));
		if (report.getType() == ReportType.DATE && report.getOn() != null) {
			entries.add(new Entry(Timeline.Item.mark(report.getOn(), status, word, code), report));
		} else if (report.getType() == ReportType.PERIOD && report.getFrom() != null && report.getUntil() != null
				&& !report.getUntil().isBefore(report.getFrom())) {
			entries.add(new Entry(new Timeline.Item(report.getFrom(), report.getUntil(), status, word, code), report));
		}
		report.getBridgeLetters().stream().filter(l -> l.getFrom() != null && l.getUntil() != null
				&& !l.getUntil().isBefore(l.getFrom()))
				.forEach(l -> entries.add(new Entry(new Timeline.Item(l.getFrom(),
						l.getUntil(), Status.UNDER_WAY, text.get("report.word.letter"), code), report)));
		facts.gap(report).filter(g -> !g.bridged() && !g.until().isBefore(g.from()))
				.ifPresent(g -> entries.add(new Entry(new Timeline.Item(g.from(), g.until(), Status.ATTENTION,
						text.get("report.word.gap"), ""), report)));
		return entries;
	}

	List<Figure> all() {
		Map<String, List<Entry>> shown = lanes.get();
		if (shown.isEmpty()) {
			return List.of();
		}
		LocalDate today = facts.session().today();
		List<Timeline.Lane> drawn = shown.entrySet().stream().limit(MOST_LANES).map(e -> new Timeline.Lane(e.getKey(),
				e.getKey(), e.getValue().stream().map(Entry::item).toList())).toList();
		LocalDate first = drawn.stream().flatMap(l -> l.items().stream()).map(Timeline.Item::from)
				.min(Comparator.naturalOrder()).orElse(today);
		LocalDate last = drawn.stream().flatMap(l -> l.items().stream()).map(Timeline.Item::until)
				.max(Comparator.naturalOrder()).orElse(today);
		// One report of long ago must not press the years that matter together.
		LocalDate from = first.isBefore(today.minusYears(YEARS)) ? today.minusYears(YEARS)
				: first.isAfter(today) ? today : first;
		LocalDate until = last.isAfter(today.plusYears(1)) ? today.plusYears(1)
				: last.isBefore(today.plusMonths(3)) ? today.plusMonths(3) : last;
		return List.of(new Timeline(TIME, text.get("report.figure"),
				new Timeline.Words(text.get("report.figure.lane"), text.get("report"),
						text.assurance().messages().get("timeline.from"),
						text.assurance().messages().get("timeline.until"),
						text.assurance().messages().get("timeline.state"),
						text.assurance().messages().get("timeline.today")),
				from, until, today, drawn));
	}

	/** A period, letter or gap shows its report. */
	List<Action> actions(Spot spot) {
		List<Entry> lane = lanes.get().getOrDefault(spot.row(), List.of());
		Optional<Entry> at = lane.stream().filter(e -> Integer.toString(lane.indexOf(e)).equals(spot.column()))
				.findFirst().or(() -> lane.stream().findFirst());
		return at.map(Entry::report)
				.map(r -> List.of(new Action("show", text.get("figure.show", text.assurance().name(r)), "report",
						Optional.empty(),
						surface -> surface.show(new Target(ReportScreens.ID, register, r.getId(), "")))))
				.orElse(List.of());
	}
}
