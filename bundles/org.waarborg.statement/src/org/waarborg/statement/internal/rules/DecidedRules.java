package org.waarborg.statement.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.Edits;

/** Whether every control is decided on: once, confirmed, with a reason, and by somebody on a day. */
final class DecidedRules {

	private DecidedRules() {
	}

	static List<Rule> all() {
		return List.of(new Undecided(), new ToConfirm(), new UnknownControl(), new NoReason(), new DecidedByNobody(),
				new DecidedTwice(), new TakenOverFromNowhere());
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(s -> !s.isEmpty());
	}

	/** A care part that follows its base is decided with it; so is one whose base cannot be looked up for want of its set. */
	private static final class Undecided extends RowsRule {

		Undecided() {
			super("SOA-001", Severity.ERROR, Grouping.ALWAYS);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			boolean cannotFollow = row.control().isEmpty()
					&& row.decision().filter(Decision::isFollowsBase).isPresent();
			return row.followed().isEmpty() && !cannotFollow;
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			if (row.applicability() != Applicability.UNDECIDED) {
				return Optional.empty();
			}
			if (row.decision().isEmpty()) {
				return Remark.as("missing", null, look.names().subject(row)).map(r -> r.with(
						look.fix("add", edits -> add(row, look, edits), look.names().label(row))));
			}
			return Remark.of(Literals.DECISION__APPLICABILITY, look.names().subject(row));
		}

		private static Command add(StatementRow row, Look look, Edits edits) {
			Decision decision = StatementDrafts.decision(row.control().orElseThrow());
			return edits.add(look.statement(), Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decision);
		}

		@Override
		List<?> further(Look look) {
			return List.of(look.index().counts().keyFigure(look.context().language()));
		}
	}

	/** What a migration or import carried does not count as decided. */
	private static final class ToConfirm extends RowsRule {

		ToConfirm() {
			super("SOA-002", Severity.ERROR, Grouping.ALWAYS);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return row.decision().isPresent() && row.applicability() != Applicability.UNDECIDED;
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			return row.decision().filter(Decision::isToConfirm).flatMap(decision -> {
				Optional<String> because = text(decision.getToConfirmBecause());
				Optional<Remark> remark = because.isPresent()
						? Remark.as("because", Literals.DECISION__TO_CONFIRM, look.names().subject(row),
								look.quoted(because.get()))
						: Remark.of(Literals.DECISION__TO_CONFIRM, look.names().subject(row));
				return saysWhoDecided(decision) ? remark.map(r -> r.with(look.fix("confirm",
						edits -> edits.clear(decision, Literals.DECISION__TO_CONFIRM), look.names().label(row))))
						: remark;
			});
		}

		/** A decision that is confirmed by nobody is none: SOA-012 would say so at once. */
		private static boolean saysWhoDecided(Decision decision) {
			return decision.getDecidedBy() != null && decision.isSetInRole() && decision.getDecidedOn() != null;
		}

		/** What is quoted is in the language of the dossier. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed == context.dossier() ? context.roots(StatementOfApplicability.class) : List.of();
		}
	}

	/** A decision on a control that its set does not have, though the set is installed. */
	private static final class UnknownControl extends RowsRule {

		UnknownControl() {
			super("SOA-003", Severity.ERROR, Grouping.ALWAYS);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return row.decision().isPresent();
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			if (look.index().control(row).isPresent()) {
				return Optional.empty();
			}
			ControlRef ref = row.ref();
			if (row.decision().map(Decision::getControl).isEmpty()) {
				return Remark.as("none", Literals.DECISION__CONTROL);
			}
			Optional<ControlSetHeader> header = look.index().registry().header(ref.set());
			return header.isEmpty() || header.get().broken() ? Optional.empty()
					: Remark.of(Literals.DECISION__CONTROL, ref.control(), look.names().edition(ref.set()),
							header.get().version());
		}
	}

	/** The reason of a base control counts for the care part that follows it. */
	private static final class NoReason extends DecisionRule {

		NoReason() {
			super("SOA-004", Severity.ERROR);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			if (row.followed().isEmpty() && decision.getApplicability() == Applicability.NOT_APPLICABLE
					&& decision.getExclusion().stream().noneMatch(t -> text(t.getValue()).isPresent())) {
				look.at(signals, row, Literals.DECISION__EXCLUSION).say(look.names().subject(row));
			}
		}
	}

	/** Taken over from a named statement, the decision was somebody's there. */
	private static final class DecidedByNobody extends RowsRule {

		DecidedByNobody() {
			super("SOA-012", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return row.isDecided() && row.followed().isEmpty()
					&& row.decision().filter(d -> d.getOrigin() != Origin.TAKEN_OVER).isPresent();
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			List<String> missing = new ArrayList<>();
			if (decision.getDecidedBy() == null) {
				missing.add(look.message("missing.decider"));
			}
			if (decision.getDecidedBy() != null && !decision.isSetInRole()) {
				missing.add(look.message("missing.role"));
			}
			if (decision.getDecidedOn() == null) {
				missing.add(look.message("missing.date"));
			}
			return missing.isEmpty() ? Optional.empty()
					: Remark.of(decision.getDecidedBy() == null ? Literals.DECISION__DECIDED_BY
							: decision.isSetInRole() ? Literals.DECISION__DECIDED_ON : Literals.DECISION__IN_ROLE,
							look.names().label(row), String.join(look.message("missing.and"), missing));
		}
	}

	/** A careless merge leaves two decisions on one control. */
	private static final class DecidedTwice extends StatementRule {

		DecidedTwice() {
			super("SOA-015", Severity.ERROR);
		}

		@Override
		void check(Look look, Signals signals) {
			for (StatementRow second : look.index().rows()) {
				if (second.repeated() && second.decision().isPresent()) {
					say(second, look, signals);
				}
			}
		}

		private static void say(StatementRow second, Look look, Signals signals) {
			Signals.Draft draft = look.at(signals, second, Literals.DECISION__CONTROL);
			String name = look.names().name(second);
			Optional<Decision> first = look.index().row(second.ref()).flatMap(StatementRow::decision);
			first.ifPresent(d -> draft.related(d, look.names().label(second)));
			second.decision().filter(DecidedTwice::saysNothing).or(() -> first.filter(DecidedTwice::saysNothing))
					.ifPresent(empty -> draft.fix(look.fix("delete", edits -> edits.delete(empty), name)));
			draft.say(name);
		}

		private static boolean saysNothing(Decision decision) {
			return decision.getApplicability() == Applicability.UNDECIDED && !decision.isFollowsBase()
					&& decision.getDrivers().isEmpty() && Texts.isEmpty(decision.getInclusion())
					&& Texts.isEmpty(decision.getExclusion()) && Texts.isEmpty(decision.getRealisation())
					&& decision.getNotes().isEmpty() && decision.getExemptions().isEmpty()
					&& decision.getParts().stream().allMatch(DecidedTwice::saysNothing);
		}

		private static boolean saysNothing(Part part) {
			return Texts.isEmpty(part.getText()) && part.getMeasures().isEmpty() && part.getDocuments().isEmpty()
					&& part.getEvidence().isEmpty() && part.getAssurance().isEmpty();
		}
	}

	/** What is taken over says from where; what was changed here says why. */
	private static final class TakenOverFromNowhere extends RowsRule {

		TakenOverFromNowhere() {
			super("SOA-020", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return row.decision().filter(d -> d.getOrigin() != Origin.OWN).isPresent();
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			if (decision.getOrigin() == Origin.OVERRIDDEN && Texts.isEmpty(decision.getOverrideReason())) {
				return Remark.as("reason", Literals.DECISION__OVERRIDE_REASON, look.names().label(row));
			}
			return text(decision.getTakenOverFrom()).isPresent() ? Optional.empty()
					: Remark.of(Literals.DECISION__TAKEN_OVER_FROM, look.names().label(row));
		}
	}
}
