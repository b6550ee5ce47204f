package org.waarborg.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an exception allows something. Reads the model only; call it on the dossier's thread or under its read lock.
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
