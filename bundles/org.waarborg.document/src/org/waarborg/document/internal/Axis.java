package org.waarborg.document.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Paint;

/**
 * The days of a picture from left to right, with ticks as close as their numbers allow. Numbers only, so they read the
 * same in every language: years, under them the months; for a short time months, under them the days.
 */
final class Axis {

	private static final int SHORT = 92;
	private static final double HEIGHT = 2 * Canvas.LINE + 2;

	private final LocalDate from;
	private final LocalDate until;
	private final double left;
	private final double right;
	private final double day;

	Axis(LocalDate from, LocalDate until, double left, double right) {
		this.from = from;
		this.until = until;
		this.left = left;
		this.right = right;
		this.day = (right - left) / (ChronoUnit.DAYS.between(from, until) + 1);
	}

	/** Where a day begins, within the picture. */
	double start(LocalDate date) {
		return Math.clamp(left + ChronoUnit.DAYS.between(from, date) * day, left, right);
	}

	/** Where a day ends, within the picture. */
	double end(LocalDate date) {
		return Math.clamp(left + (ChronoUnit.DAYS.between(from, date) + 1) * day, left, right);
	}

	boolean shows(LocalDate date) {
		return !date.isBefore(from) && !date.isAfter(until);
	}

	/** Draws numbers and lines. */
	void draw(Canvas canvas, double top, double bottom) {
		boolean isShort = ChronoUnit.DAYS.between(from, until) < SHORT;
		List<LocalDate> large = isShort ? months(1) : years();
		List<LocalDate> small = isShort ? days() : months();
		double lower = top + HEIGHT;
		small.forEach(d -> tick(canvas, d, lower - Canvas.LINE, bottom, 0.5));
		large.forEach(d -> tick(canvas, d, top, bottom, 1.5));
		numbers(canvas, large, top + 12, d -> isShort ? d.toString().substring(0, d.toString().length() - 3)
				: Integer.toString(d.getYear()), true);
		numbers(canvas, small, lower - 5, d -> two(isShort ? d.getDayOfMonth() : d.getMonthValue()), false);
	}

	/** How much the numbers take. */
	static double height() {
		return HEIGHT;
	}

	private void tick(Canvas canvas, LocalDate date, double top, double bottom, double weight) {
		if (date.isAfter(from))
			canvas.line(start(date), top, start(date), bottom, Paint.LINE, weight);
	}

	/** A number at each tick where there is room up to the next. */
	private void numbers(Canvas canvas, List<LocalDate> dates, double y, Function<LocalDate, String> text,
			boolean strong) {
		for (int i = 0; i < dates.size(); i++) {
			double x = start(dates.get(i)) + 3;
			double end = i + 1 < dates.size() ? start(dates.get(i + 1)) : right;
			String number = text.apply(dates.get(i));
			boolean fits = x + TextFit.width(number, Canvas.SIZE) * (strong ? 1.1 : 1) <= end;
			if (fits || strong && dates.size() == 1)
				canvas.label(x, y, number, Anchor.START, strong ? Paint.INK : Paint.MUTED, strong, false);
		}
	}

	private List<LocalDate> years() {
		int step = 1;
		for (int i = 0; step * 365.25 * day < 46; i++)
			step = (i % 3 == 0 ? 2 : i % 3 == 1 ? 5 : 10) * (int) Math.pow(10, i / 3);
		int years = step;
		LocalDate first = LocalDate.of(Math.floorDiv(from.getYear(), step) * step, 1, 1);
		return steps(first, d -> d.plusYears(years));
	}

	/** Months, quarters or nothing. */
	private List<LocalDate> months() {
		double month = 30.4 * day;
		return month >= 22 ? months(1) : month * 3 >= 22 ? months(3) : List.of();
	}

	private List<LocalDate> months(int step) {
		return steps(LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / step * step + 1, 1),
				d -> d.plusMonths(step));
	}

	private List<LocalDate> days() {
		int step = day >= 22 ? 1 : 7;
		return steps(from.withDayOfMonth((from.getDayOfMonth() - 1) / step * step + 1), d -> {
			LocalDate next = d.plusDays(step);
			return next.getMonthValue() == d.getMonthValue() && (step == 1 || next.getDayOfMonth() <= 22) ? next
					: d.withDayOfMonth(1).plusMonths(1);
		});
	}

	private List<LocalDate> steps(LocalDate first, UnaryOperator<LocalDate> next) {
		List<LocalDate> steps = new ArrayList<>();
		// The first stands at the edge and names the day there, not the one before it.
		for (LocalDate date = first; !date.isAfter(until); date = next.apply(date))
			steps.add(date.isBefore(from) ? from : date);
		return steps;
	}

	private static String two(int number) {
		return number < 10 ? "0" + number : Integer.toString(number);
	}
}
