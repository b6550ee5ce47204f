package org.waarborg.dossier.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Occurrence;

/**
 * When a recurring activity is due. One reckoning for the rules and for the list of what is due, so that they never say
 * different things. The time after the last one that was written down is its planned day and a period; the last day of a
 * month stays the last day.
 */
final class Recurrence {

	/** Somebody who planned every day for years and never did anything is told enough by then. */
	private static final int MANY = 1000;

	private final Activity activity;
	private final List<Occurrence> recorded;

	Recurrence(Activity activity) {
		this.activity = activity;
		recorded = activity.getOccurrences().stream().filter(o -> day(o) != null)
				.sorted(Comparator.comparing(Recurrence::day)).toList();
	}

	/** The planned day; of one that nobody planned, the day on which it was done. */
	static LocalDate day(Occurrence occurrence) {
		return occurrence.getPlanned() != null ? occurrence.getPlanned() : occurrence.getDoneOn();
	}

	/** What was written down, by day. */
	List<Occurrence> recorded() {
		return recorded;
	}

	/** The last day on which something planned for a day is in time. */
	LocalDate latest(LocalDate planned) {
		return activity.getWindow() == null ? planned : Standing.plus(planned, activity.getWindow());
	}

	/** Planned, neither done nor skipped, and not overtaken by a later one that was done. */
	List<Occurrence> waiting() {
		return recorded.stream().filter(o -> unfinished(o) && !overtaken(o)).toList();
	}

	/** Neither done nor skipped, while a later one was done. */
	List<Occurrence> passedOver() {
		return recorded.stream().filter(o -> unfinished(o) && overtaken(o)).toList();
	}

	/** Said to be skipped without a word why. */
	List<Occurrence> skippedSilently() {
		return recorded.stream().filter(o -> o.getDoneOn() == null && !o.getSkippedBecause().isEmpty()
				&& Texts.isEmpty(o.getSkippedBecause())).toList();
	}

	private static boolean unfinished(Occurrence occurrence) {
		return occurrence.getDoneOn() == null && occurrence.getSkippedBecause().isEmpty();
	}

	private boolean overtaken(Occurrence occurrence) {
		return recorded.stream().anyMatch(o -> o.getDoneOn() != null && day(o).isAfter(day(occurrence)));
	}

	/** The first time that nobody wrote down; empty when no period says that there is one. */
	Optional<LocalDate> implied() {
		if (recorded.isEmpty()) {
			return Optional.ofNullable(activity.getFirstDue());
		}
		return next(day(recorded.get(recorded.size() - 1)));
	}

	private Optional<LocalDate> next(LocalDate day) {
		Period period = activity.getPeriod();
		if (period == null || period.isNegative() || period.isZero()) {
			return Optional.empty();
		}
		LocalDate next = Standing.plus(day, period);
		boolean lastOfMonth = day.getDayOfMonth() == day.lengthOfMonth() && period.getDays() == 0;
		next = lastOfMonth ? next.withDayOfMonth(next.lengthOfMonth()) : next;
		LocalDate first = activity.getFirstDue();
		return Optional.of(first != null && first.isAfter(next) ? first : next);
	}

	/** The planned days whose window has passed without anything done or skipped, oldest first. */
	List<LocalDate> missed(LocalDate today) {
		List<LocalDate> missed = new ArrayList<>();
		waiting().stream().map(Recurrence::day).filter(d -> latest(d).isBefore(today)).forEach(missed::add);
		Optional<LocalDate> implied = implied();
		while (implied.isPresent() && latest(implied.get()).isBefore(today) && missed.size() < MANY) {
			missed.add(implied.get());
			implied = next(implied.get());
		}
		return missed;
	}
}
