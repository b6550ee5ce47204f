package org.waarborg.risk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.dossier.Review;

/**
 * When something about a risk is due: one reckoning for the rules, the list of due work and documents.
 *
 * @since 0.1
 */
public final class RiskDates {

	private RiskDates() {
	}

	/** A day and a length of time; the end of time where somebody entered a length beyond it. */
	static LocalDate plus(LocalDate day, Period period) {
		try {
			return day.plus(period);
		} catch (DateTimeException | ArithmeticException e) {
			return LocalDate.MAX;
		}
	}

	/**
	 * The day of the next review: the one that somebody set, unless a review on that day or later settled it; else the last
	 * look at the risk and the period of its level, or of the method.
	 *
	 * @param risk     the risk; not null
	 * @param matrices the matrices
	 * @return the day; empty for a closed risk, and where nothing says how often
	 */
	public static Optional<LocalDate> review(Risk risk, RiskMatrices matrices) {
		if (risk.getStatus() == RiskStatus.CLOSED) {
			return Optional.empty();
		}
		LocalDate last = risk.getReviews().stream().map(Review::getOn).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElse(null);
		Optional<LocalDate> set = Stream.concat(Stream.ofNullable(risk.getNextReview()),
				risk.getReviews().stream().map(Review::getNext).filter(Objects::nonNull))
				.max(Comparator.naturalOrder()).filter(d -> last == null || d.isAfter(last));
		return set.or(() -> byPeriod(risk, last, matrices));
	}

	private static Optional<LocalDate> byPeriod(Risk risk, LocalDate reviewed, RiskMatrices matrices) {
		LocalDate assessed = Assessments.now(risk).map(RiskAssessment::getOn).orElse(risk.getIdentifiedOn());
		Optional<LocalDate> looked = Stream.of(reviewed, assessed).filter(Objects::nonNull)
				.max(Comparator.naturalOrder());
		Optional<Period> period = Assessments.now(risk, matrices).flatMap(a -> a.level()
				.map(RiskLevel::getReviewPeriod).or(() -> a.method().map(RiskMethod::getReviewPeriod)));
		return looked.flatMap(day -> period.map(p -> plus(day, p)));
	}

	/**
	 * The day on which a treatment is to be done.
	 *
	 * @param treatment the treatment
	 * @return the day; empty when it is done, cancelled, only proposed, without a day, or of a closed risk
	 */
	public static Optional<LocalDate> due(Treatment treatment) {
		boolean closed = treatment.eContainer() instanceof Risk risk && risk.getStatus() == RiskStatus.CLOSED;
		return closed || !Treatments.isOpen(treatment) || treatment.getStatus() == TreatmentStatus.PROPOSED
				? Optional.empty()
				: Optional.ofNullable(treatment.getDue());
	}
}
