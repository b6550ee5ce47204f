package org.waarborg.statement.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.internal.DecisionComparer;
import org.waarborg.statement.compare.internal.GeneralComparer;

/**
 * Two states of a statement side by side: two releases, or a release and the draft frozen as it is now. Controls are the same
 * by their reference, parts and what they name by their id. Nothing is changed, and nothing that differs is left out. Immutable
 * as long as nobody changes the two states.
 *
 * @since 0.1
 */
public final class Comparison {

	private final ComparedState before;
	private final ComparedState after;
	private final List<GeneralChange> general;
	private final List<ComparedControl> controls;

	private Comparison(ComparedState before, ComparedState after) {
		this.before = before;
		this.after = after;
		general = GeneralComparer.compare(before.content(), after.content());
		controls = controls(before.content(), after.content());
	}

	/**
	 * Compares two states.
	 *
	 * @param before the earlier state; not null
	 * @param after  the later state; not null
	 * @return the comparison
	 */
	public static Comparison of(ComparedState before, ComparedState after) {
		return new Comparison(before, after);
	}

	private static List<ComparedControl> controls(StatementRelease before, StatementRelease after) {
		Map<ControlRef, FrozenDecision> earlier = byControl(before);
		Map<ControlRef, FrozenDecision> later = byControl(after);
		List<ControlRef> order = new ArrayList<>(later.keySet());
		// A control that is gone stands behind the one that it stood behind.
		int place = -1;
		for (ControlRef ref : earlier.keySet()) {
			int known = order.indexOf(ref);
			if (known < 0) {
				order.add(++place, ref);
			} else {
				place = known;
			}
		}
		return order.stream().map(ref -> compare(ref, earlier.get(ref), later.get(ref))).toList();
	}

	private static ComparedControl compare(ControlRef ref, FrozenDecision before, FrozenDecision after) {
		return new ComparedControl(ref, Optional.ofNullable(before), Optional.ofNullable(after),
				before == null || after == null ? List.of() : new DecisionComparer(before, after).changes());
	}

	/** A careless merge may leave a second decision on a control: it is compared by its own id. */
	private static Map<ControlRef, FrozenDecision> byControl(StatementRelease state) {
		Map<ControlRef, FrozenDecision> rows = new LinkedHashMap<>();
		for (FrozenDecision row : state.getRows()) {
			ControlRef ref = row.getControl() == null ? new ControlRef("?", row.getId()) : row.getControl();
			if (rows.putIfAbsent(ref, row) != null) {
				rows.put(new ControlRef(ref.set(), ref.control() + '@' + row.getId()), row);
			}
		}
		return rows;
	}

	/**
	 * The earlier state.
	 *
	 * @return as it was given
	 */
	public ComparedState before() {
		return before;
	}

	/**
	 * The later state.
	 *
	 * @return as it was given
	 */
	public ComparedState after() {
		return after;
	}

	/**
	 * What differs in the statement as a whole: title, organisation, scope, legal entities, locations, control sets.
	 *
	 * @return the changes, in the order of the enumeration
	 */
	public List<GeneralChange> general() {
		return general;
	}

	/**
	 * Every control of either state, those without difference too.
	 *
	 * @return in the order of the later state; one that is gone stands where it stood
	 */
	public List<ComparedControl> controls() {
		return controls;
	}

	/**
	 * The controls that are not the same.
	 *
	 * @return in the same order
	 */
	public List<ComparedControl> differences() {
		return controls.stream().filter(c -> c.kind() != ComparedControl.Kind.SAME).toList();
	}

	/**
	 * How many controls there are of each kind.
	 *
	 * @return a number for every kind
	 */
	public Map<ComparedControl.Kind, Long> counts() {
		return counts(controls);
	}

	/**
	 * How many of some controls there are of each kind.
	 *
	 * @param some controls of a comparison
	 * @return a number for every kind
	 */
	public static Map<ComparedControl.Kind, Long> counts(List<ComparedControl> some) {
		Map<ComparedControl.Kind, Long> counts = new EnumMap<>(ComparedControl.Kind.class);
		for (ComparedControl.Kind kind : ComparedControl.Kind.values()) {
			counts.put(kind, some.stream().filter(c -> c.kind() == kind).count());
		}
		return counts;
	}

	/**
	 * How many controls changed in each field.
	 *
	 * @return the fields that changed, with how many controls
	 */
	public Map<ComparedField, Long> fields() {
		return fields(controls);
	}

	/**
	 * How many of some controls changed in each field.
	 *
	 * @param some controls of a comparison
	 * @return the fields that changed, with how many of the controls
	 */
	public static Map<ComparedField, Long> fields(List<ComparedControl> some) {
		Map<ComparedField, Long> fields = new EnumMap<>(ComparedField.class);
		for (ComparedField field : ComparedField.values()) {
			long changed = some.stream().filter(c -> c.changed(field)).count();
			if (changed > 0) {
				fields.put(field, changed);
			}
		}
		return fields;
	}

	/**
	 * Whether nothing differs.
	 *
	 * @return true when both states say the same
	 */
	public boolean isSame() {
		return general.isEmpty() && differences().isEmpty();
	}

	/**
	 * Whether what a certificate covers may be touched: applicability, the list of controls, scope or entities differ. Then the
	 * certification body wants to know; a different state of implementation is daily work.
	 *
	 * @return true when one of those differs
	 */
	public boolean touchesCoverage() {
		return general.stream().anyMatch(c -> c.field().isCoverage())
				|| controls.stream().anyMatch(c -> switch (c.kind()) {
					case ADDED, REMOVED -> true;
					case CHANGED -> c.changed(ComparedField.APPLICABILITY);
					case SAME -> false;
				});
	}
}
