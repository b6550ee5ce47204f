package org.waarborg.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ResolvedControl;

/**
 * One row of a statement: a control or care part as its norm shows it, with the decision on it.
 *
 * @param ref      canonical reference of the control; not null
 * @param control  the control as the view's norm shows it; empty when its set is not installed or no longer has it
 * @param group    id of the group under which the row stands; empty text when there is none
 * @param decision the decision; empty when the statement has none for a control of its sets
 * @param followed the decision that a care part follows; empty when the decision stands on its own
 * @param repeated true for a second decision on the same control, as a careless merge leaves it: shown, not counted as
 *                 decided
 * @param elsewhere reasons for the statement's controls that follow from elsewhere in the dossier, see {@link #derived()}
 * @since 0.1
 */
public record StatementRow(ControlRef ref, Optional<ResolvedControl> control, String group,
		Optional<Decision> decision, Optional<Decision> followed, boolean repeated, DerivedDrivers elsewhere) {

	/**
	 * What tells this row from all others of the statement.
	 *
	 * @return the reference; for a second decision on a control with the decision's id behind it
	 */
	public String id() {
		return repeated ? ref + "@" + decision.map(Decision::getId).orElse("") : ref.toString();
	}

	/**
	 * Whether it is a care part beside a control, and not a control.
	 *
	 * @return true for a care part
	 */
	public boolean isCarePart() {
		return control.map(ResolvedControl::carePart).orElse(ref.control().endsWith(".care"));
	}

	/**
	 * Whether it has care-specific content.
	 *
	 * @return true for care parts and for controls that exist for care only
	 */
	public boolean isCareSpecific() {
		return isCarePart() || control.map(ResolvedControl::careSpecific).orElse(Boolean.FALSE);
	}

	/**
	 * The number to show.
	 *
	 * @return the norm's label, or the whole reference when the set is not installed
	 */
	public String label() {
		return control.map(ResolvedControl::label).orElse(ref.toString());
	}

	/**
	 * Whether the control applies.
	 *
	 * @return the applicability, with that of the followed decision where it follows one; never null
	 */
	public Applicability applicability() {
		return followed.or(() -> decision).map(Decision::getApplicability).orElse(Applicability.UNDECIDED);
	}

	/**
	 * Whether somebody decided. What a migration or import carried does not count until it is confirmed.
	 *
	 * @return true when decided
	 */
	public boolean isDecided() {
		return !repeated && applicability() != Applicability.UNDECIDED
				&& decision.filter(d -> !d.isToConfirm()).isPresent()
				&& followed.filter(Decision::isToConfirm).isEmpty();
	}

	/**
	 * How far it is implemented.
	 *
	 * @return the implementation; never null
	 */
	public Implementation implementation() {
		return decision.map(Decisions::implementation).orElse(Implementation.UNKNOWN);
	}

	/**
	 * Why it applies, as somebody wrote it at the decision. What else it applies for is {@link #derived()}.
	 *
	 * @return the drivers that count
	 */
	public List<Driver> drivers() {
		return decision.map(d -> Decisions.drivers(d, followed)).orElse(List.of());
	}

	/**
	 * Why it applies, as it follows from elsewhere in the dossier: treatments of risks that chose it. A care part that follows its
	 * control has the reasons of that one too.
	 *
	 * @return each source once; none where it is decided that it does not apply
	 */
	public List<DerivedDriver> derived() {
		return applicability() == Applicability.NOT_APPLICABLE ? List.of() : asking();
	}

	/**
	 * What elsewhere in the dossier asks for it, also where it is decided that it does not apply.
	 *
	 * @return each source once, that of a followed control first
	 */
	public List<DerivedDriver> asking() {
		List<DerivedDriver> own = repeated ? List.of() : elsewhere.at(ref);
		Optional<ControlRef> base = followed.isEmpty() ? Optional.empty() : control.flatMap(ResolvedControl::enhances);
		if (base.isEmpty()) {
			return own;
		}
		List<DerivedDriver> all = new ArrayList<>(elsewhere.at(base.get()));
		own.stream().filter(o -> all.stream().noneMatch(d -> d.source() == o.source())).forEach(all::add);
		return all;
	}

	/**
	 * The kinds of reasons for which it applies, wherever they stand.
	 *
	 * @return each once, in the order of the literals
	 */
	public List<DriverKind> reasons() {
		return Stream.concat(derived().stream().map(DerivedDriver::kind), drivers().stream().map(Driver::getKind))
				.distinct().sorted().toList();
	}

	/**
	 * Who owns it.
	 *
	 * @return the owner, or empty when nobody is named
	 */
	public Optional<Person> owner() {
		return decision.flatMap(d -> Decisions.owner(d, followed));
	}
}
