package org.waarborg.dossier.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.rules.internal.DueDocumentSource;
import org.waarborg.rules.DueItem;

/**
 * What is due, in the words of people: in which order, under which headings, how late. The same in documents and on screens.
 *
 * @since 0.1
 */
public final class DueOverview {

	private static final int MONTH_DAYS = 31;
	private static final int MONTHS_OF_QUARTER = 3;

	/** When something is due, in the order in which it is shown. */
	public enum When {
		/** Its last day has passed and it is not done. */
		OVERDUE,
		/** It has passed, and nobody had to do anything. */
		PAST,
		/** Until Sunday. */
		WEEK,
		/** After this week, in this month. */
		MONTH,
		/** After this week and month, in this quarter. */
		QUARTER,
		/** Later. */
		LATER
	}

	private final DueList list;
	private final String language;
	private final Messages messages;
	private final LocalDate today;
	private final List<DueItem> items;

	/**
	 * An overview.
	 *
	 * @param list     what is due
	 * @param language ISO 639-1 code
	 * @param today    the day to reckon from
	 */
	public DueOverview(DueList list, String language, LocalDate today) {
		this.list = list;
		this.language = language;
		this.today = today;
		messages = Messages.beside(DueDocumentSource.class, Locale.of(language));
		items = list.items().stream().sorted(Comparator.comparing(this::when).thenComparing(DueItem::on)
				.thenComparing(DueItem::what, NaturalOrder.INSTANCE).thenComparing(DueItem::id)).toList();
	}

	/**
	 * What is due, in the order in which it is shown.
	 *
	 * @return the items by when, day and words
	 */
	public List<DueItem> items() {
		return items;
	}

	/**
	 * The heading over items.
	 *
	 * @param when when they are due
	 * @return the heading
	 */
	public String heading(When when) {
		return messages.get("group." + when.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * The one figure that matters.
	 *
	 * @return how many are overdue, how many come soon
	 */
	public String keyFigure() {
		long overdue = items.stream().filter(i -> when(i) == When.OVERDUE).count();
		long soon = items.stream().filter(i -> when(i).compareTo(When.PAST) > 0 && i.days(today) <= MONTH_DAYS).count();
		return messages.get("duelist.key", overdue, soon, items.size());
	}

	/**
	 * When something is due.
	 *
	 * @param item the item
	 * @return its heading
	 */
	public When when(DueItem item) {
		if (item.overdue(today)) {
			return When.OVERDUE;
		}
		if (item.days(today) < 0 && !item.task()) {
			return When.PAST;
		}
		LocalDate on = item.on();
		LocalDate month = today.with(TemporalAdjusters.lastDayOfMonth());
		if (!on.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
			return When.WEEK;
		}
		return !on.isAfter(month) ? When.MONTH
				: on.isBefore(today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS_OF_QUARTER)) ? When.QUARTER
						: When.LATER;
	}

	/**
	 * The day on which it stands in a calendar.
	 *
	 * @param item the item
	 * @return its day; of work whose day has passed while there is time left, the last day of that time
	 */
	public LocalDate day(DueItem item) {
		return item.on().isBefore(today) && !item.latest().isBefore(today) ? item.latest() : item.on();
	}

	/**
	 * What it means for the eye.
	 *
	 * @param item the item
	 * @return its status
	 */
	public Status status(DueItem item) {
		return item.overdue(today) ? Status.ATTENTION : item.task() ? Status.UNDER_WAY : Status.NEUTRAL;
	}

	/**
	 * Its state in a word.
	 *
	 * @param item the item
	 * @return overdue, due, or good to know
	 */
	public String state(DueItem item) {
		return messages.get(item.overdue(today) ? "state.overdue" : item.task() ? "state.due" : "state.know");
	}

	/**
	 * How long until then, or since.
	 *
	 * @param item the item
	 * @return for example "12 days late"
	 */
	public String days(DueItem item) {
		long days = item.days(today);
		if (item.overdue(today)) {
			String late = messages.get("when.late", ChronoUnit.DAYS.between(item.latest(), today));
			return item.latest().isAfter(item.on())
					? messages.get("when.late.window", late,
							Formats.of(language).date(item.latest()))
					: late;
		}
		if (days > 0) {
			return messages.get("when.in", days);
		}
		if (item.task() && item.latest().isAfter(item.on())) {
			return messages.get("when.left", ChronoUnit.DAYS.between(today, item.latest()));
		}
		return days == 0 ? messages.get("when.today") : messages.get("when.past", -days);
	}

	/**
	 * All of it on a line of time, a lane for each kind.
	 *
	 * @return the figure
	 */
	public Timeline timeline() {
		Map<String, List<DueItem>> byKind = new LinkedHashMap<>();
		items.stream().sorted(Comparator.comparing(DueItem::on).thenComparing(DueItem::id))
				.forEach(i -> byKind.computeIfAbsent(i.kind(), k -> new ArrayList<>()).add(i));
		List<Timeline.Lane> lanes = new ArrayList<>();
		byKind.forEach((kind, of) -> lanes
				.add(new Timeline.Lane(kind, of.get(0).kindLabel(), marks(of))));
		LocalDate first = items.stream().map(DueItem::on).min(Comparator.naturalOrder()).orElse(list.from());
		LocalDate from = Optional.of(first).filter(d -> d.isBefore(list.from())).orElse(list.from());
		// A single thing from years ago must not press the months ahead into a line.
		LocalDate edge = list.from().minusMonths(3);
		return new Timeline("overview.figure", messages.get("duelist.figure"), words(),
				from.isBefore(edge) ? edge : from,
				list.until(), today, lanes);
	}

	/** What is due on one day is one mark: the table has each on its own. */
	private List<Timeline.Item> marks(List<DueItem> lane) {
		record Days(LocalDate on, LocalDate latest, Status status, String word) {
		}
		Map<Days, List<String>> byDays = new LinkedHashMap<>();
		lane.forEach(i -> byDays.computeIfAbsent(new Days(i.on(), i.latest(), status(i), state(i)),
				d -> new ArrayList<>()).add(i.place().label()));
		List<Timeline.Item> marks = new ArrayList<>();
		byDays.forEach((days, labels) -> marks.add(new Timeline.Item(days.on(), days.latest(), days.status(),
				days.word(),
				labels.size() == 1 ? labels.get(0)
						: String.join(", ",
								labels.stream().map(DueOverview::code).sorted(NaturalOrder.INSTANCE).toList()))));
		return marks;
	}

	/** The code before the title, where the label begins with one. */
	private static String code(String label) {
		String first = label.split(" ", 2)[0];
		return first.chars().anyMatch(Character::isDigit) ? first : label;
	}

	private Timeline.Words words() {
		return new Timeline.Words(messages.get("duelist.lane"), messages.get("duelist.what"),
				messages.get("duelist.from"), messages.get("duelist.until"), messages.get("duelist.state"),
				messages.get("duelist.today"));
	}
}
