package org.waarborg.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.dossier.Person;
import org.waarborg.statement.StatementPackage.Literals;

/**
 * What follows from a decision without being stored: whether it is decided, how far it is implemented, who owns it. A
 * care part that follows its base control takes applicability, drivers and owner from it; realisation, state and
 * evidence are its own.
 * <p>
 * Reads the model only; call it on the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class Decisions {

	/** What a decision has before anybody wrote anything. */
	private static final Set<EStructuralFeature> EMPTY = Set.of(ControlsetPackage.Literals.IDENTIFIED__ID,
			Literals.DECISION__CONTROL, Literals.DECISION__PARTS);

	private Decisions() {
	}

	/**
	 * The decision on a control.
	 *
	 * @param statement the statement
	 * @param control   the control or care part
	 * @return its decision, or empty when the statement has none
	 */
	public static Optional<Decision> find(StatementOfApplicability statement, ControlRef control) {
		return statement.getDecisions().stream().filter(d -> control.equals(d.getControl())).findFirst();
	}

	/**
	 * Whether anything was written at a decision: a new statement holds an empty one for each control.
	 *
	 * @param decision the decision
	 * @return true when somebody decided, or wrote down a part of it
	 */
	public static boolean isBegun(Decision decision) {
		return holds(decision) || decision.getParts().stream().anyMatch(Decisions::holds);
	}

	private static boolean holds(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().filter(f -> !EMPTY.contains(f))
				.anyMatch(object::eIsSet);
	}

	/**
	 * How far the decision is implemented: its own override, else the weakest part. Without parts, not known.
	 *
	 * @param decision the decision
	 * @return the implementation; never null
	 */
	public static Implementation implementation(Decision decision) {
		if (decision.isSetImplementation()) {
			return decision.getImplementation();
		}
		return decision.getParts().stream().map(Part::getImplementation).min(Comparator.naturalOrder())
				.orElse(Implementation.UNKNOWN);
	}

	/**
	 * The drivers that count for a decision.
	 *
	 * @param decision the decision
	 * @param followed the decision that it follows, or empty
	 * @return its own drivers, or those of the decision that it follows
	 */
	public static List<Driver> drivers(Decision decision, Optional<Decision> followed) {
		return followed.map(Decision::getDrivers).orElseGet(decision::getDrivers);
	}

	/**
	 * The owner of a control: the decision's own, else the followed decision's, else the owner of its only part.
	 *
	 * @param decision the decision
	 * @param followed the decision that it follows, or empty
	 * @return the owner, or empty when nobody is named
	 */
	public static Optional<Person> owner(Decision decision, Optional<Decision> followed) {
		return Optional.ofNullable(decision.getOwner()).or(() -> followed.map(Decision::getOwner))
				.or(() -> decision.getParts().size() == 1 ? Optional.ofNullable(decision.getParts().get(0).getOwner())
						: Optional.empty());
	}

	/**
	 * The earliest date on which a part that is not implemented is planned to be.
	 *
	 * @param decision the decision
	 * @return the date, or empty when nothing is planned
	 */
	public static Optional<LocalDate> planned(Decision decision) {
		return decision.getParts().stream().filter(p -> p.getImplementation() != Implementation.IMPLEMENTED)
				.map(Part::getPlanned).filter(java.util.Objects::nonNull).min(Comparator.naturalOrder());
	}

	/**
	 * What goes with deciding: another decision is dated today and never signed with the name of who took the one before,
	 * a care part that is decided on its own no longer follows its control, and what was taken over from a parent is changed here.
	 *
	 * @param decision the decision as it is
	 * @param to       what is decided
	 * @param today    the day of the decision
	 * @return values by feature, to be set with the applicability in the same step; null for one to be cleared
	 */
	public static Map<EStructuralFeature, Object> consequences(Decision decision, Applicability to, LocalDate today) {
		Map<EStructuralFeature, Object> result = new LinkedHashMap<>();
		if (decision.getApplicability() != to) {
			result.put(Literals.DECISION__DECIDED_ON, to == Applicability.UNDECIDED ? null : today);
			result.put(Literals.DECISION__DECIDED_BY, null);
			result.put(Literals.DECISION__IN_ROLE, null);
			if (decision.getOrigin() == Origin.TAKEN_OVER) {
				result.put(Literals.DECISION__ORIGIN, Origin.OVERRIDDEN);
			}
		}
		if (decision.isFollowsBase()) {
			result.put(Literals.DECISION__FOLLOWS_BASE, Boolean.FALSE);
		}
		return result;
	}
}
