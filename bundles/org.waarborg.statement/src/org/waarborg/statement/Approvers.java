package org.waarborg.statement;

import java.time.LocalDate;
import java.util.Optional;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.dossier.Scope;

/**
 * Who may approve a statement: one reckoning for rules and releases (ISO/IEC 27001:2022 clauses 5.1, 5.3 and 6.1.3 f). Reads the
 * model only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class Approvers {

	/** The role whose approval makes a released version an approved one. */
	public static final Role DECIDING = Role.TOP_MANAGEMENT;

	private Approvers() {
	}

	/**
	 * The assignment by which a person has a role for a scope on a day: the person's own before one as a deputy.
	 *
	 * @param dossier the dossier
	 * @param person  the person
	 * @param role    the role
	 * @param day     the day
	 * @param scope   the scope of the statement; null for none
	 * @return the assignment, or empty
	 */
	public static Optional<RoleAssignment> assignment(Dossier dossier, Person person, Role role, LocalDate day,
			Scope scope) {
		return RoleAssignments.of(dossier, person, role, day, scope);
	}

	/**
	 * Whether anybody may approve on a day.
	 *
	 * @param dossier the dossier
	 * @param day     the day
	 * @param scope   the scope of the statement; null for none
	 * @return true when somebody has the role
	 */
	public static boolean anybody(Dossier dossier, LocalDate day, Scope scope) {
		return dossier.getRoleAssignments().stream().anyMatch(a -> a.getPerson() != null
				&& RoleAssignments.gives(a, DECIDING) && RoleAssignments.holds(a, day)
				&& RoleAssignments.covers(a.getScope(), scope));
	}
}
