package org.waarborg.assurance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.dossier.Review;

/**
 * When something about suppliers and assurance is due: one reckoning for rules, the list of due work, documents and commands.
 *
 * @since 0.1
 */
public final class AssuranceDates {

	private AssuranceDates() {
	}

	/**
	 * A day and a length of time.
	 *
	 * @param day    the day
	 * @param period the length
	 * @return the day after it; the end of time where somebody entered a length beyond it
	 */
	public static LocalDate plus(LocalDate day, Period period) {
		try {
			return day.plus(period);
		} catch (DateTimeException | ArithmeticException e) {
			return LocalDate.MAX;
		}
	}

	/**
	 * A day less a length of time.
	 *
	 * @param day    the day
	 * @param period the length
	 * @return the day before it; the beginning of time where that lies before it
	 */
	public static LocalDate minus(LocalDate day, Period period) {
		try {
			return day.minus(period);
		} catch (DateTimeException | ArithmeticException e) {
			return LocalDate.MIN;
		}
	}

	/**
	 * The day on which a supplier is to be reviewed: the one that somebody set, unless a review on that day or later settled it;
	 * else the last review, or the first day of the relation, and the shortest period that the policy asks of its services, or
	 * its own.
	 *
	 * @param supplier the supplier
	 * @param index    the register
	 * @return the day; empty for one that does not supply, and where nothing says how often
	 */
	public static Optional<LocalDate> review(Supplier supplier, AssuranceIndex index) {
		if (!AssuranceRegisters.supplies(supplier)) {
			return Optional.empty();
		}
		LocalDate last = last(supplier.getReviews());
		return set(supplier.getNextReview(), supplier.getReviews(), last).or(() -> period(supplier, index)
				.flatMap(p -> Optional.ofNullable(last == null ? supplier.getFrom() : last).map(d -> plus(d, p))));
	}

	/**
	 * How often a supplier is reviewed.
	 *
	 * @param supplier the supplier
	 * @param index    the register
	 * @return the shortest period of the policy for its services, else its own; empty where nothing says
	 */
	public static Optional<Period> period(Supplier supplier, AssuranceIndex index) {
		Optional<Period> asked = index.policy().flatMap(p -> supplier.getServices().stream()
				.flatMap(s -> Policies.demands(p, s, DemandKind.REVIEW).stream()).map(Demand::getFresh)
				.filter(Objects::nonNull).min(Comparator.comparing(Period::toTotalMonths)));
		return asked.or(() -> Optional.ofNullable(supplier.getReviewPeriod()));
	}

	/**
	 * The day on which an agreement is to be reviewed.
	 *
	 * @param agreement the agreement
	 * @return the day that somebody set and no review settled; empty when there is none
	 */
	public static Optional<LocalDate> review(Agreement agreement) {
		return set(agreement.getNextReview(), agreement.getReviews(), last(agreement.getReviews()));
	}

	private static LocalDate last(List<Review> reviews) {
		return reviews.stream().map(Review::getOn).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	private static Optional<LocalDate> set(LocalDate next, List<Review> reviews, LocalDate last) {
		return Stream.concat(Stream.ofNullable(next), reviews.stream().map(Review::getNext).filter(Objects::nonNull))
				.max(Comparator.naturalOrder()).filter(d -> last == null || d.isAfter(last));
	}

	/**
	 * The day of the last review.
	 *
	 * @param supplier the supplier
	 * @return the day; empty when it was never reviewed
	 */
	public static Optional<LocalDate> reviewed(Supplier supplier) {
		return Optional.ofNullable(last(supplier.getReviews()));
	}

	/**
	 * From when somebody is told that a certificate ends.
	 *
	 * @param certificate the certificate
	 * @param policy      the policy in force; empty for none
	 * @return the day; empty where it has no last day or no policy says
	 */
	public static Optional<LocalDate> tellFrom(Certificate certificate, Optional<AssurancePolicy> policy) {
		return Certificates.until(certificate)
				.flatMap(u -> policy.map(AssurancePolicy::getCertificateLead).map(p -> minus(u, p)));
	}
}
