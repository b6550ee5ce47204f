package org.waarborg.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What exceptions say: whether they allow something, what compensates, when they were looked at again. Reads the model only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class Exemptions {

	private Exemptions() {
	}

	/**
	 * The measures that compensate and may be named wherever the exception is: those that are no more secret than it.
	 *
	 * @param exemption the exception; not null
	 * @return in their order, without those that are not in the dossier any more
	 */
	public static List<Measure> compensating(Exemption exemption) {
		return exemption.getCompensatingMeasures().stream()
				.filter(m -> !m.eIsProxy() && Disclosure.stricter(exemption.getClassification(),
						m.getClassification()) == exemption.getClassification())
				.toList();
	}

	/**
	 * The times that an exception was reviewed or renewed.
	 *
	 * @param exemption the exception; not null
	 * @return those with a day, the earliest first
	 */
	public static List<Review> reviews(Exemption exemption) {
		return exemption.getReviews().stream().filter(r -> r.getOn() != null)
				.sorted(Comparator.comparing(Review::getOn)).toList();
	}

	/**
	 * The day of the next review that somebody set; a review on that day or later settles it.
	 *
	 * @param exemption the exception; not null
	 * @return the day; empty when none is ahead of the last review
	 */
	public static Optional<LocalDate> nextReview(Exemption exemption) {
		List<Review> done = reviews(exemption);
		LocalDate last = done.isEmpty() ? LocalDate.MIN : done.getLast().getOn();
		return exemption.getReviews().stream().map(Review::getNext).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).filter(n -> n.isAfter(last));
	}

	/**
	 * Whether an exception allows something on a day: it was granted by then, holds on that day, and is about one of some
	 * subjects.
	 *
	 * @param exemption the exception; not null
	 * @param on        the day; not null
	 * @param subjects  what it has to be about, one of them; null for none
	 * @return true when it does
	 */
	public static boolean allows(Exemption exemption, LocalDate on, Element... subjects) {
		boolean granted = exemption.getGrantedBy() != null && exemption.getGrantedOn() != null
				&& !exemption.getGrantedOn().isAfter(on);
		boolean holds = (exemption.getFrom() == null || !exemption.getFrom().isAfter(on))
				&& (exemption.getUntil() == null || !exemption.getUntil().isBefore(on));
		return granted && holds
				&& Arrays.stream(subjects).anyMatch(s -> s != null && exemption.getSubjects().contains(s));
	}
}
