package org.waarborg.statement.baseline.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Origin;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;
import org.waarborg.store.Edits;

/** Makes the commands that take decisions over. */
public final class TakeOver {

	private final StatementOfApplicability statement;
	private final Baseline baseline;
	private final Edits edits;
	private final String from;
	private final Baseline.Taker taker;
	private final Set<Baseline.Content> contents;
	private final List<Command> commands = new ArrayList<>();

	/**
	 * For one step.
	 *
	 * @param statement the statement that takes over
	 * @param baseline  beside its parent
	 * @param edits     of the dossier
	 * @param from      statement and version in words
	 * @param taker     who takes over, and when
	 * @param contents  what is taken over beside applicability, drivers and justifications
	 */
	public TakeOver(StatementOfApplicability statement, Baseline baseline, Edits edits, String from,
			Baseline.Taker taker, Set<Baseline.Content> contents) {
		this.statement = statement;
		this.baseline = baseline;
		this.edits = edits;
		this.from = from;
		this.taker = taker;
		this.contents = contents;
	}

	/**
	 * The commands.
	 *
	 * @param rows rows that can be taken over
	 * @return commands in the order in which they run
	 */
	public List<Command> commands(List<BaselineRow> rows) {
		Set<ControlRef> selected = new HashSet<>();
		rows.forEach(r -> selected.add(r.ref()));
		if (!rows.isEmpty() && statement.getParentStatement() != baseline.parent()) {
			commands.add(edits.set(statement, Literals.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT,
					baseline.parent()));
		}
		for (BaselineRow row : rows) {
			take(row, row.parent().orElseThrow(), selected);
		}
		return commands;
	}

	private void take(BaselineRow row, Decision parent, Set<ControlRef> selected) {
		StatementRow own = row.own().orElseThrow();
		boolean follows = parent.isFollowsBase() && base(own).filter(b -> agrees(b, selected)).isPresent();
		if (own.decision().isEmpty()) {
			// A control of the norm on which nobody has decided yet has no decision.
			Decision made = own.control().map(StatementDrafts::decision).orElseThrow();
			commands.add(edits.add(statement, Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, made));
			values(made, parent, follows);
			return;
		}
		values(own.decision().get(), parent, follows);
	}

	private void values(Decision to, Decision parent, boolean follows) {
		set(to, Literals.DECISION__APPLICABILITY, follows ? Applicability.UNDECIDED : parent.getApplicability());
		set(to, Literals.DECISION__FOLLOWS_BASE, Boolean.valueOf(follows));
		replace(to, Literals.DECISION__DRIVERS,
				follows ? List.of() : parent.getDrivers().stream().map(ParentDecisions::copy).toList());
		replace(to, Literals.DECISION__INCLUSION, ParentDecisions.texts(parent.getInclusion()));
		replace(to, Literals.DECISION__EXCLUSION, ParentDecisions.texts(parent.getExclusion()));
		replace(to, Literals.DECISION__OVERRIDE_REASON, List.of());
		set(to, Literals.DECISION__ORIGIN, Origin.TAKEN_OVER);
		set(to, Literals.DECISION__TAKEN_OVER_FROM, from);
		set(to, Literals.DECISION__TAKEN_OVER_SHA256,
				Said.hash(parent, parent.getApplicability(), parent.getDrivers()));
		set(to, Literals.DECISION__TO_CONFIRM, Boolean.FALSE);
		commands.add(edits.clear(to, Literals.DECISION__TO_CONFIRM_BECAUSE));
		set(to, Literals.DECISION__DECIDED_BY, taker.by());
		set(to, Literals.DECISION__DECIDED_ON, taker.on());
		commands.add(taker.role() == null ? edits.clear(to, Literals.DECISION__IN_ROLE)
				: edits.set(to, Literals.DECISION__IN_ROLE, taker.role()));
		if (contents.contains(Baseline.Content.REALISATION) && !Texts.isEmpty(parent.getRealisation())) {
			replace(to, Literals.DECISION__REALISATION, ParentDecisions.texts(parent.getRealisation()));
			set(to, Literals.DECISION__SAME_AS, null);
			set(to, Literals.DECISION__REALISATION_FROM, from);
		}
		if (contents.contains(Baseline.Content.OWNER) && parent.getOwner() != null) {
			set(to, Literals.DECISION__OWNER, parent.getOwner());
		}
	}

	private void set(Decision decision, EStructuralFeature feature, Object value) {
		commands.add(edits.set(decision, feature, value));
	}

	private void replace(Decision decision, EReference feature, Collection<?> values) {
		if (!((Collection<?>) decision.eGet(feature)).isEmpty()) {
			commands.add(edits.clear(decision, feature));
		}
		if (!values.isEmpty()) {
			commands.add(edits.addAll(decision, feature, values, -1));
		}
	}

	private Optional<BaselineRow> base(StatementRow own) {
		return own.control().flatMap(ResolvedControl::enhances).flatMap(baseline::row);
	}

	/** A care part goes on to follow only where the control beside it is, or becomes, what it is at the parent. */
	private static boolean agrees(BaselineRow base, Set<ControlRef> selected) {
		return selected.contains(base.ref()) && base.canBeTakenOver()
				|| base.state() == State.INHERITED && !base.drifted();
	}
}
