package org.waarborg.dossier;

import java.time.LocalDate;

/**
 * Who has which role when: one reckoning for all rules that ask for it (ISO/IEC 27001:2022 clause 5.3). Reads the model
 * only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class RoleAssignments {

	private RoleAssignments() {
	}

	/**
	 * Whether an assignment counts on a day: the day lies in its time, first and last day included, and its person has not
	 * left before. An open side of the time has no end; an assignment without a person goes by its time alone.
	 *
	 * @param assignment the assignment; not null
	 * @param day        the day; not null
	 * @return true when the role is held on that day
	 */
	public static boolean holds(RoleAssignment assignment, LocalDate day) {
		return (assignment.getFrom() == null || !assignment.getFrom().isAfter(day))
				&& (assignment.getUntil() == null || !assignment.getUntil().isBefore(day))
				&& !hasLeft(assignment.getPerson(), day);
	}

	private static boolean hasLeft(Person person, LocalDate day) {
		return person != null && person.getLeftOn() != null && person.getLeftOn().isBefore(day);
	}

	/**
	 * Whether an assignment gives a role: its own, or as a deputy that of whom the deputy stands in for.
	 *
	 * @param assignment the assignment; not null
	 * @param role       the role asked for
	 * @return true when its person may act in that role while it {@linkplain #holds holds}
	 */
	public static boolean gives(RoleAssignment assignment, Role role) {
		return assignment.getRole() == role
				|| assignment.getDeputyFor() != null && assignment.getDeputyFor().getRole() == role;
	}
}
