package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.rules.Fix;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/** Whether a statement says truly how far a control is implemented, how, by when, and what shows it. */
final class ImplementationRules {

	private static final Late LATE = new Late();

	private ImplementationRules() {
	}

	static List<Rule> all() {
		return List.of(LATE, new NoPlan(), new NoProof(), new ReviewOverdue(), new SetWithoutReason(),
				new SetTooHigh(), new NoWordOnHow());
	}

	/** Both facts about a planned date in one signal: how long ago it passed, and how often it moved. */
	private static final class Late extends DecisionRule {

		Late() {
			super("SOA-008", Severity.ATTENTION);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			List<Part> open = ownDates(decision);
			if (open.isEmpty() || row.applicability() != Applicability.APPLICABLE
					|| row.implementation() == Implementation.IMPLEMENTED) {
				return;
			}
			LocalDate limit = look.today().minus(look.context().period("grace"));
			Optional<LocalDate> late = open.stream().map(Part::getPlanned).filter(Objects::nonNull)
					.filter(d -> d.isBefore(limit)).min(Comparator.naturalOrder());
			Optional<Part> moved = moved(open, look.context().number("moves"));
			if (late.isEmpty() && moved.isEmpty()) {
				return;
			}
			Signals.Draft draft = look.at(signals, row, Literals.DECISION__PARTS);
			String label = look.names().label(row);
			if (moved.isEmpty()) {
				draft.say(label, look.date(late.get()), look.daysSince(late.get()));
			} else if (late.isPresent()) {
				draft.sayAs("both", List.of(label, look.date(late.get()), look.daysSince(late.get()),
						moved.get().getMoves().size()));
			} else {
				draft.sayAs("moved", List.of(label, moved.get().getMoves().size(), nowPlanned(moved.get(), look)));
			}
		}

		/** The open parts; of one whose date is that of an open measure, the rule on measures says it. */
		private static List<Part> ownDates(Decision decision) {
			return Reckoning.openParts(decision).stream().filter(p -> !Reckoning.isDatedByMeasure(p)).toList();
		}

		private static Optional<Part> moved(List<Part> open, int moves) {
			return open.stream().filter(p -> p.getMoves().size() >= moves)
					.max(Comparator.comparingInt(p -> p.getMoves().size()));
		}

		/** Whether this rule says of a row without any date that its date was moved again and again. */
		boolean saysMoved(Decision decision, RuleContext context) {
			RuleSettings settings = context.service(RuleSettings.class).orElse(RuleSettings.DEFAULTS);
			return settings.isOn(this)
					&& moved(ownDates(decision), Integer.parseInt(settings.value(this, "moves"))).isPresent();
		}

		/** "first 31 Mar 2026, now 28 Feb 2027", as far as it is known. */
		private static String nowPlanned(Part part, Look look) {
			Optional<LocalDate> first = part.getMoves().stream().map(DateMove::getFrom).filter(Objects::nonNull)
					.findFirst();
			String now = part.getPlanned() == null ? look.message("undated")
					: look.message("now", look.date(part.getPlanned()));
			return first.map(d -> look.message("first", look.date(d), now)).orElse(now);
		}
	}

	/**
	 * A planned row is honest; a row that is not done and has no date anywhere is a question. A follow-up point that has a date is
	 * a plan too.
	 */
	private static final class NoPlan extends RowsRule {

		NoPlan() {
			super("SOA-009", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return look.index().applies(row);
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			if (look.index().isImplemented(row) || hasPlan(decision)
					|| LATE.saysMoved(decision, look.context())
					|| OpenPoints.of(look.context()).planned(row.ref(), look.index().registry())) {
				return Optional.empty();
			}
			if (row.implementation() != Implementation.UNKNOWN) {
				return Remark.of(Literals.DECISION__PARTS, look.names().label(row),
						look.names().words().label(row.implementation()));
			}
			return Remark.as(NoProof.proven(decision) ? "unknown" : "nothing", Literals.DECISION__PARTS,
					look.names().label(row));
		}

		private static boolean hasPlan(Decision decision) {
			return Reckoning.openParts(decision).stream().anyMatch(p -> p.getPlanned() != null)
					|| decision.getParts().stream().flatMap(p -> p.getMeasures().stream()).anyMatch(NoPlan::plans);
		}

		/** A follow-up point names its controls by reference value. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed instanceof FollowUp || changed == context.dossier()
					? context.roots(StatementOfApplicability.class)
					: List.of();
		}

		/** A measure that is done or cancelled says nothing about what is still to come. */
		private static boolean plans(Measure measure) {
			return measure.getDue() != null && measure.getStatus() != MeasureStatus.DONE
					&& measure.getStatus() != MeasureStatus.CANCELLED;
		}
	}

	/** Documents count as proof, and so do reports that a part relies on and what a measure left behind. */
	private static final class NoProof extends RowsRule {

		NoProof() {
			super("SOA-011", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return look.index().isImplemented(row);
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			return proven(decision) || decision.getSameAs() != null && proven(decision.getSameAs()) ? Optional.empty()
					: Remark.of(Literals.DECISION__PARTS, look.names().subject(row));
		}

		static boolean proven(Decision decision) {
			return decision.getParts().stream().anyMatch(p -> !p.getDocuments().isEmpty() || !p.getEvidence().isEmpty()
					|| !p.getAssurance().isEmpty() || p.getMeasures().stream()
							.anyMatch(m -> !m.getEvidence().isEmpty() || !m.getDocuments().isEmpty()));
		}
	}

	/** Only where somebody set a date. A year's reviews that fall due together are one job. */
	private static final class ReviewOverdue extends RowsRule {

		ReviewOverdue() {
			super("SOA-014", Severity.ATTENTION, Grouping.ALWAYS);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return Reckoning.review(row).isPresent();
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			LocalDate limit = look.today().minus(look.context().period("grace"));
			return Reckoning.review(row).filter(d -> d.isBefore(limit)).flatMap(d -> Remark.of(
					Literals.DECISION__NEXT_REVIEW, look.names().label(row), look.date(d), look.daysSince(d)));
		}

		@Override
		List<?> further(Look look) {
			return List.of(look.index().rows().stream().flatMap(r -> Reckoning.review(r).stream())
					.min(Comparator.naturalOrder()).map(look::date).orElse(""));
		}
	}

	/** A state set by hand that says something else than the parts, and not why. */
	private static final class SetWithoutReason extends DecisionRule {

		SetWithoutReason() {
			super("SOA-016", Severity.ERROR);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			Implementation weakest = decision.isSetImplementation() ? Reckoning.weakest(decision) : null;
			if (row.applicability() == Applicability.APPLICABLE && weakest != null
					&& weakest != decision.getImplementation() && Texts.isEmpty(decision.getImplementationReason())) {
				look.at(signals, row, Literals.DECISION__IMPLEMENTATION_REASON)
						.fix(takeWeakest(decision, weakest, look))
						.say(look.names().label(row), look.names().words().label(decision.getImplementation()),
								look.names().words().label(weakest));
			}
		}

		static Fix takeWeakest(Decision decision, Implementation weakest, Look look) {
			String state = look.names().words().label(weakest);
			// Not asked for in the command: that runs when another rule may be looking, with other messages.
			String label = look.message("fix.weakest", state);
			return look.fix("weakest",
					edits -> edits.compound(label,
							Stream.of(Literals.DECISION__IMPLEMENTATION, Literals.DECISION__IMPLEMENTATION_REASON)
									.filter(decision::eIsSet).map(f -> edits.clear(decision, f)).toList()),
					state);
		}
	}

	/** Stricter than the parts is caution; kinder than the weakest is what auditors look for. */
	private static final class SetTooHigh extends DecisionRule {

		SetTooHigh() {
			super("SOA-017", Severity.ATTENTION);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			Implementation weakest = decision.isSetImplementation() ? Reckoning.weakest(decision) : null;
			if (row.applicability() == Applicability.APPLICABLE && weakest != null
					&& decision.getImplementation().compareTo(weakest) > 0
					&& !Texts.isEmpty(decision.getImplementationReason())) {
				look.at(signals, row, Literals.DECISION__IMPLEMENTATION)
						.fix(SetWithoutReason.takeWeakest(decision, weakest, look))
						.say(look.names().label(row), look.names().words().label(decision.getImplementation()),
								look.names().words().label(weakest));
			}
		}
	}

	/** Implemented, and not a word on how: here, in a part, or where it is said to be the same. */
	private static final class NoWordOnHow extends RowsRule {

		NoWordOnHow() {
			super("SOA-018", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return look.index().isImplemented(row);
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			boolean told = !Texts.isEmpty(decision.getRealisation()) || decision.getSameAs() != null
					|| decision.getParts().stream().anyMatch(p -> !Texts.isEmpty(p.getText()));
			return told ? Optional.empty() : Remark.of(Literals.DECISION__REALISATION, look.names().subject(row));
		}
	}
}
