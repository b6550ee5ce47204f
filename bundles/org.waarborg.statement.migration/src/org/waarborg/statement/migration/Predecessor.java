package org.waarborg.statement.migration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;

/**
 * A control of the edition before, with what was decided on it. What a care part takes from the control that it follows
 * is read through it. Immutable but for the decision itself, which belongs to its statement.
 *
 * @param control      the control or care part
 * @param decision     what was decided; empty when the statement has no decision on it
 * @param followed     the decision that a care part follows; empty when the decision stands on its own
 * @param relationship how its content relates to that of the control it goes to
 * @param split        whether it goes to more than one control
 * @param proposal     whether the mapping itself calls the link a proposal
 * @param rationale    why the mapping links the two; empty when it does not say
 * @since 0.1
 */
public record Predecessor(ControlRef control, Optional<Decision> decision, Optional<Decision> followed,
		MappingRelationship relationship, boolean split, boolean proposal, String rationale) {

	/**
	 * Whether the control applied.
	 *
	 * @return the applicability, with that of the followed decision where it follows one; never null
	 */
	public Applicability applicability() {
		return followed.or(() -> decision).map(Decision::getApplicability).orElse(Applicability.UNDECIDED);
	}

	/**
	 * How far it was implemented.
	 *
	 * @return the implementation; never null
	 */
	public Implementation implementation() {
		return decision.map(Decisions::implementation).orElse(Implementation.UNKNOWN);
	}

	/**
	 * Who owned it.
	 *
	 * @return the owner, or empty when nobody is named
	 */
	public Optional<Person> owner() {
		return decision.flatMap(d -> Decisions.owner(d, followed));
	}

	/**
	 * Why it applied.
	 *
	 * @return the drivers that counted
	 */
	public List<Driver> drivers() {
		return decision.map(d -> Decisions.drivers(d, followed)).orElse(List.of());
	}

	/**
	 * Whether the decision holds anything of its own: decided, or any text, driver, reference or remark.
	 *
	 * @return false for one as a new statement has it, and for none
	 */
	public boolean saysSomething() {
		return decision.filter(d -> followed.isEmpty() && d.getApplicability() != Applicability.UNDECIDED
				|| hasContent(d)).isPresent();
	}

	private static boolean hasContent(Decision d) {
		return !d.getDrivers().isEmpty() || !Texts.isEmpty(d.getInclusion()) || !Texts.isEmpty(d.getExclusion())
				|| !Texts.isEmpty(d.getRealisation()) || d.getSameAs() != null || d.getOwner() != null
				|| !d.getNotes().isEmpty() || !d.getExemptions().isEmpty() || d.isSetImplementation()
				|| !Texts.isEmpty(d.getImplementationReason()) || !Texts.isEmpty(d.getOverrideReason())
				|| d.getNextReview() != null || d.getParts().stream().anyMatch(Predecessor::saysSomething);
	}

	/**
	 * Whether a part holds anything.
	 *
	 * @param part a part
	 * @return false for one as a new decision has it
	 */
	public static boolean saysSomething(Part part) {
		return part.getImplementation() != Implementation.UNKNOWN || !Texts.isEmpty(part.getTitle())
				|| !Texts.isEmpty(part.getText()) || part.getOwner() != null || part.getProvider() != null
				|| part.getService() != null || part.getPlanned() != null || !part.getMoves().isEmpty()
				|| !part.getCovers().isEmpty() || !part.getMeasures().isEmpty() || !part.getDocuments().isEmpty()
				|| !part.getEvidence().isEmpty() || !part.getAssurance().isEmpty();
	}

	/** Checks that all is there. */
	public Predecessor {
		Objects.requireNonNull(control);
		Objects.requireNonNull(decision);
		Objects.requireNonNull(followed);
		Objects.requireNonNull(relationship);
		Objects.requireNonNull(rationale);
	}
}
