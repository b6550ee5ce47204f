package org.waarborg.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who has which role when: one reckoning for all rules that ask for it (ISO/IEC 27001:2022 clause 5.3). Reads the model
 * only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class RoleAssignments {

	private static final int DEEPEST = 16;

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

	/**
	 * The assignment by which a person has a role for a scope on a day: the person's own before one as a deputy.
	 *
	 * @param dossier the dossier; not null
	 * @param person  the person
	 * @param role    the role
	 * @param day     the day; not null
	 * @param scope   the scope; null for none
	 * @return the assignment, or empty
	 */
	public static Optional<RoleAssignment> of(Dossier dossier, Person person, Role role, LocalDate day, Scope scope) {
		return dossier.getRoleAssignments().stream()
				.filter(a -> a.getPerson() == person && gives(a, role) && holds(a, day) && covers(a.getScope(), scope))
				.min(Comparator.comparing(a -> a.getRole() != role || a.getDeputyFor() != null));
	}

	/**
	 * Whether a role that is given for a scope is one for another scope.
	 *
	 * @param role  scope of the role; null for all
	 * @param scope the scope asked for; null for none
	 * @return true for a role without a scope, for that scope, or for one above it
	 */
	public static boolean covers(Scope role, Scope scope) {
		if (role == null || scope == null) {
			return true;
		}
		Scope current = scope;
		for (int up = 0; current != null && up < DEEPEST; up++) {
			if (current == role) {
				return true;
			}
			current = current.getParent();
		}
		return false;
	}
}
