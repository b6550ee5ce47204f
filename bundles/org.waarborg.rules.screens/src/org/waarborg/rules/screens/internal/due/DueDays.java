package org.waarborg.rules.screens.internal.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.dossier.rules.DueOverview.When;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;

/** The days of a quarter as a calendar, and the months of a year as bars. Weeks begin on Monday, in both languages. */
final class DueDays {

	private static final String CALENDAR = "calendar";
	private static final String MONTHS = "months";
	private static final String LATE = "late";
	private static final int WEEKS = 14;
	private static final int YEAR = 12;
	/** So much is told of a day where one points at it. */
	private static final int MOST_TOLD = 6;

	private final DossierSession session;
	private final Messages messages;
	private final Supplier<DueOverview> due;
	private final Locale locale;
	private final DateTimeFormatter month;
	private final Formats formats;

	DueDays(DossierSession session, Messages messages, Supplier<DueOverview> due) {
		this.session = session;
		this.messages = messages;
		this.due = due;
		locale = Locale.of(session.language());
		month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
		formats = Formats.of(session.language());
	}

	/** Name of a day, also of its group of rows. */
	String day(LocalDate day) {
		return formats.date(day);
	}

	/** Name of a month, also of its group of rows. */
	String month(LocalDate day) {
		return month.format(day);
	}

	private LocalDate today() {
		return session.today();
	}

	// ---- days

	/** From the Monday of this week on: a row is a week. */
	Figure calendar() {
		LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<Matrix.Heading> columns = Arrays.stream(DayOfWeek.values()).map(
				d -> new Matrix.Heading(d.name().toLowerCase(Locale.ROOT), d.getDisplayName(TextStyle.SHORT, locale)))
				.toList();
		List<Matrix.Line> weeks = new ArrayList<>();
		for (int i = 0; i < WEEKS; i++) {
			weeks.add(week(monday.plusWeeks(i)));
		}
		return new Matrix(CALENDAR, messages.get("due.calendar"), messages.get("due.calendar.week"),
				messages.get("due.calendar.day"), columns, weeks, "", List.of());
	}

	private Matrix.Line week(LocalDate monday) {
		List<Matrix.Square> days = new ArrayList<>();
		for (int i = 0; i < DayOfWeek.values().length; i++) {
			days.add(square(monday.plusDays(i), i == 0));
		}
		return new Matrix.Line(monday.toString(),
				messages.get("due.week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), month(monday)), days);
	}

	private Matrix.Square square(LocalDate day, boolean first) {
		List<DueItem> items = on(day);
		// a month begins in the middle of a week, so its first day says its name
		String number = first || day.getDayOfMonth() == 1 ? DateTimeFormatter.ofPattern("d MMM", locale).format(day)
				: Integer.toString(day.getDayOfMonth());
		String text = day.equals(today()) ? messages.get("due.today", number) : number;
		if (items.isEmpty()) {
			return new Matrix.Square(Status.NEUTRAL, text, "");
		}
		Status status = items.stream().map(due.get()::status).max(DueDays::graver).orElseThrow();
		DueItem named = items.stream().filter(i -> due.get().status(i) == status).findFirst().orElseThrow();
		String told = items.stream().limit(MOST_TOLD).map(DueItem::what).collect(Collectors.joining("; "));
		return new Matrix.Square(status, messages.get("due.square", text, items.size()), due.get().state(named),
				items.size() > MOST_TOLD ? messages.get("due.more", told, items.size() - MOST_TOLD) : told);
	}

	private static int graver(Status a, Status b) {
		return Integer.compare(rank(a), rank(b));
	}

	private static int rank(Status status) {
		return status == Status.ATTENTION ? 2 : status == Status.UNDER_WAY ? 1 : 0;
	}

	private List<DueItem> on(LocalDate day) {
		return due.get().items().stream().filter(i -> due.get().day(i).equals(day)).toList();
	}

	// ---- months

	/** What is late, then a year of months. */
	Figure months() {
		List<StackedBar.Series> legend = List.of(
				new StackedBar.Series("overdue", messages.get("due.late"), Status.ATTENTION),
				new StackedBar.Series("task", messages.get("due.task"), Status.UNDER_WAY),
				new StackedBar.Series("know", messages.get("due.know"), Status.NEUTRAL));
		List<StackedBar.Bar> bars = new ArrayList<>();
		bars.add(bar(LATE, due.get().heading(When.OVERDUE), i -> due.get().when(i) == When.OVERDUE));
		YearMonth first = YearMonth.from(today());
		for (int i = 0; i < YEAR; i++) {
			YearMonth one = first.plusMonths(i);
			bars.add(bar(one.toString(), month(one.atDay(1)), item -> due.get().when(item) != When.OVERDUE
					&& YearMonth.from(due.get().day(item)).equals(one)));
		}
		return new StackedBar(MONTHS, messages.get("due.months"), messages.get("grouping.month"),
				messages.get("due.total"), legend, bars);
	}

	private StackedBar.Bar bar(String id, String label, Predicate<DueItem> of) {
		List<DueItem> items = due.get().items().stream().filter(of).toList();
		return new StackedBar.Bar(id, label,
				List.of(count(items, i -> i.overdue(today())),
						count(items, i -> i.task() && !i.overdue(today())), count(items, i -> !i.task())));
	}

	private static Long count(List<DueItem> items, Predicate<DueItem> of) {
		return Long.valueOf(items.stream().filter(of).count());
	}

	// ---- where one points

	/** The rows of a day or month in the picture; empty where there is nothing. */
	Optional<Target.Only> at(Spot spot) {
		return switch (spot.figure()) {
			case CALENDAR -> day(spot).filter(d -> !on(d).isEmpty()).map(d -> new Target.Only(DueScreen.DAY, day(d)));
			case MONTHS -> spot.row().equals(LATE) ? late() : month(spot);
			default -> Optional.empty();
		};
	}

	private Optional<Target.Only> late() {
		return due.get().items().stream().anyMatch(i -> due.get().when(i) == When.OVERDUE)
				? Optional.of(new Target.Only(DueRows.WHEN, due.get().heading(When.OVERDUE)))
				: Optional.empty();
	}

	private static Optional<LocalDate> day(Spot spot) {
		try {
			DayOfWeek day = DayOfWeek.valueOf(spot.column().toUpperCase(Locale.ROOT));
			return Optional.of(LocalDate.parse(spot.row()).with(TemporalAdjusters.nextOrSame(day)));
		} catch (IllegalArgumentException | DateTimeParseException notOneDay) {
			return Optional.empty();
		}
	}

	private Optional<Target.Only> month(Spot spot) {
		try {
			YearMonth one = YearMonth.parse(spot.row());
			return due.get().items().stream().anyMatch(i -> YearMonth.from(due.get().day(i)).equals(one))
					? Optional.of(new Target.Only(DueScreen.MONTH, month(one.atDay(1))))
					: Optional.empty();
		} catch (DateTimeParseException notOneMonth) {
			return Optional.empty();
		}
	}
}
