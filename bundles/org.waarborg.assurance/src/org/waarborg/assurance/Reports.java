package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.dossier.Organisation;

/**
 * Reports in their series. A report of type 1 is about a date, one of type 2 about a period (source document S1, 10.1); reports
 * arrive months after their period, and a letter may bridge the time between two periods.
 *
 * @since 0.1
 */
public final class Reports {

	private Reports() {
	}

	/**
	 * Time that no report of a series says anything about.
	 *
	 * @param before  the report before it
	 * @param after   the report after it; empty when the next one should have been there by now
	 * @param from    first day
	 * @param until   last day; without a next report the day asked about
	 * @param bridged whether letters of the supplier cover it
	 * @since 0.1
	 */
	public record Gap(AssuranceReport before, Optional<AssuranceReport> after, LocalDate from, LocalDate until,
			boolean bridged) {

		/**
		 * How long it is.
		 *
		 * @return whole days, first and last included
		 */
		public long days() {
			return ChronoUnit.DAYS.between(from, until) + 1;
		}
	}

	/**
	 * The last day that a report says something about.
	 *
	 * @param report the report
	 * @return the date of type 1, the end of the period of type 2; empty where nobody said
	 */
	public static Optional<LocalDate> lastDay(AssuranceReport report) {
		return Optional.ofNullable(report.getType() == ReportType.DATE ? report.getOn() : report.getUntil());
	}

	/**
	 * Until when it may be relied on.
	 *
	 * @param report the report
	 * @param policy the policy in force; empty for none
	 * @return the day; empty where there is no policy to say how long
	 */
	public static Optional<LocalDate> reliableUntil(AssuranceReport report, Optional<AssurancePolicy> policy) {
		return lastDay(report)
				.flatMap(day -> policy.map(AssurancePolicy::getReportFresh).map(p -> AssuranceDates.plus(day, p)));
	}

	/**
	 * Whether it may be relied on.
	 *
	 * @param report the report
	 * @param policy the policy in force; empty for none
	 * @param day    the day
	 * @return true while it is fresh and has an opinion that is not adverse
	 */
	public static boolean holds(AssuranceReport report, Optional<AssurancePolicy> policy, LocalDate day) {
		return lastDay(report).isPresent() && report.getOpinion() != Opinion.ADVERSE
				&& report.getOpinion() != Opinion.DISCLAIMED
				&& reliableUntil(report, policy).filter(u -> u.isBefore(day)).isEmpty();
	}

	/**
	 * The reports of type 2 by series: of one organisation and kind, on the same services.
	 *
	 * @param reports the reports
	 * @return each series by first day
	 */
	public static List<List<AssuranceReport>> series(List<AssuranceReport> reports) {
		Map<String, List<AssuranceReport>> series = new LinkedHashMap<>();
		for (AssuranceReport report : reports) {
			if (report.getType() == ReportType.PERIOD && report.getFrom() != null && report.getUntil() != null
					&& !report.getUntil().isBefore(report.getFrom())) {
				series.computeIfAbsent(key(report), k -> new ArrayList<>()).add(report);
			}
		}
		series.values().forEach(s -> s.sort(Comparator.comparing(AssuranceReport::getFrom)));
		return List.copyOf(series.values());
	}

	private static String key(AssuranceReport report) {
		Organisation who = report.getOrganisation();
		String covered = report.getCoverage().stream().map(Coverage::getSubject).filter(java.util.Objects::nonNull)
				.map(s -> String.valueOf(s.getId())).sorted().findFirst().orElse("");
		return System.identityHashCode(who) + " " + report.getKind() + ' ' + covered;
	}

	/**
	 * The gaps in a series that are longer than the policy tolerates.
	 *
	 * @param series the reports of a series by first day
	 * @param policy the policy in force; empty tolerates nothing between two reports, and waits for none
	 * @param today  the day
	 * @return bridged ones too
	 */
	public static List<Gap> gaps(List<AssuranceReport> series, Optional<AssurancePolicy> policy, LocalDate today) {
		Period tolerance = policy.map(AssurancePolicy::getGapTolerance).orElse(Period.ZERO);
		List<Gap> gaps = new ArrayList<>();
		AssuranceReport reach = null;
		for (AssuranceReport report : series) {
			if (reach != null) {
				LocalDate from = reach.getUntil().plusDays(1);
				LocalDate until = report.getFrom().minusDays(1);
				if (AssuranceDates.plus(reach.getUntil(), tolerance).isBefore(until)) {
					gaps.add(new Gap(reach, Optional.of(report), from, until, bridged(series, from, until, tolerance)));
				}
			}
			reach = reach == null || report.getUntil().isAfter(reach.getUntil()) ? report : reach;
		}
		last(reach, series, policy, tolerance, today).ifPresent(gaps::add);
		return gaps;
	}

	/** The next report is late when its period, as long as the one before, and the usual delay have passed. */
	private static Optional<Gap> last(AssuranceReport reach, List<AssuranceReport> series,
			Optional<AssurancePolicy> policy, Period tolerance, LocalDate today) {
		Period delay = policy.map(AssurancePolicy::getReportDelay).orElse(null);
		if (reach == null || delay == null) {
			return Optional.empty();
		}
		long length = ChronoUnit.DAYS.between(reach.getFrom(), reach.getUntil()) + 1;
		LocalDate expected = AssuranceDates
				.plus(AssuranceDates.plus(reach.getUntil(), Period.ofDays((int) Math.min(length, 3_660))), delay);
		if (!expected.isBefore(today)) {
			return Optional.empty();
		}
		LocalDate from = reach.getUntil().plusDays(1);
		return Optional.of(new Gap(reach, Optional.empty(), from, today, bridged(series, from, today, tolerance)));
	}

	private static boolean bridged(List<AssuranceReport> series, LocalDate from, LocalDate until, Period tolerance) {
		LocalDate reached = from.minusDays(1);
		List<BridgeLetter> letters = series.stream().flatMap(r -> r.getBridgeLetters().stream())
				.filter(l -> l.getFrom() != null && l.getUntil() != null)
				.sorted(Comparator.comparing(BridgeLetter::getFrom)).toList();
		for (BridgeLetter letter : letters) {
			if (!letter.getFrom().isAfter(AssuranceDates.plus(reached, tolerance).plusDays(1))
					&& letter.getUntil().isAfter(reached)) {
				reached = letter.getUntil();
			}
		}
		return reached.isAfter(from.minusDays(1)) && !AssuranceDates.plus(reached, tolerance).isBefore(until);
	}
}
