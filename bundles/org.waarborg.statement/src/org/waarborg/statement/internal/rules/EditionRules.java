package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.SetUpdate;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.UsedControlSet;

/** Whether the sets that a statement covers are there, the same as before, and still the edition to use. */
final class EditionRules {

	private EditionRules() {
	}

	static List<Rule> all() {
		return List.of(new NotInstalled(), new Superseded(), new OtherVersion(), new NoSets());
	}

	/** One signal for a set, not one for each of its controls. */
	private static final class NotInstalled extends StatementRule {

		NotInstalled() {
			super("SOA-023", Severity.ATTENTION);
		}

		@Override
		void check(Look look, Signals signals) {
			Set<String> sets = new LinkedHashSet<>();
			sets.addAll(StatementRows.sets(look.statement()));
			look.index().rows().stream().filter(r -> r.decision().map(Decision::getControl).isPresent())
					.filter(r -> r.control().isEmpty()).forEach(r -> sets.add(r.ref().set()));
			sets.removeIf(set -> set == null || set.isBlank());
			for (String set : sets) {
				Optional<ControlSetHeader> header = look.index().registry().header(set);
				boolean broken = header.filter(h -> h.broken() || look.index().registry().set(set).isEmpty())
						.isPresent();
				if (header.isEmpty() || broken) {
					long decisions = look.index().rows().stream().filter(r -> decides(r, set)).count();
					Signals.Draft draft = look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS)
							.detail(set);
					if (broken) {
						draft.sayAs("broken", List.of(set, decisions));
					} else {
						draft.say(set, decisions);
					}
				}
			}
		}

		private static boolean decides(StatementRow row, String set) {
			return row.decision().map(Decision::getControl).filter(ref -> ref.set().equals(set)).isPresent();
		}
	}

	/**
	 * The edition was replaced. While nobody says until when the old one is accepted that is worth knowing and no more. The
	 * statement that is kept beside its twin during a transition is old on purpose.
	 */
	private static final class Superseded extends StatementRule {

		Superseded() {
			super("SOA-024", Severity.INFO);
		}

		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed instanceof StatementOfApplicability ? context.roots(StatementOfApplicability.class)
					: List.of();
		}

		@Override
		void check(Look look, Signals signals) {
			if (isTwin(look)) {
				return;
			}
			for (String set : StatementRows.leadingSets(look.statement(), look.index().registry())) {
				look.index().registry().header(set).ifPresent(header -> check(header, look, signals));
			}
		}

		private static boolean isTwin(Look look) {
			return look.statement().getTwin() != null || look.context().roots(StatementOfApplicability.class).stream()
					.anyMatch(s -> s != look.statement() && s.getTwin() == look.statement());
		}

		private static void check(ControlSetHeader old, Look look, Signals signals) {
			Optional<Reckoning.Successor> successor = Reckoning.successor(old, look.index().registry());
			boolean replaced = old.status() == ControlSetStatus.SUPERSEDED
					|| old.status() == ControlSetStatus.WITHDRAWN;
			if (successor.isEmpty() && !replaced) {
				return;
			}
			Optional<LocalDate> until = successor.flatMap(Reckoning.Successor::until);
			Signals.Draft draft = look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS)
					.detail(old.id()).severity(severity(until, look));
			String edition = look.names().edition(old.id());
			String by = successor.map(s -> look.names().edition(s.header().id())).orElse("");
			if (until.isEmpty()) {
				draft.sayAs(by.isEmpty() ? "gone" : "unknown", List.of(edition, by));
			} else if (until.get().isBefore(look.today())) {
				draft.sayAs("ended", List.of(edition, by, look.date(until.get())));
			} else {
				draft.say(edition, by, look.date(until.get()), -look.daysSince(until.get()));
			}
		}

		private static Severity severity(Optional<LocalDate> until, Look look) {
			if (until.isEmpty()
					|| look.today().isBefore(until.get().minus(look.context().period("notice")))) {
				return Severity.INFO;
			}
			return until.get().isBefore(look.today()) ? Severity.ERROR : Severity.ATTENTION;
		}
	}

	/** The catalog that is installed is not the one that the decisions were laid beside. */
	private static final class OtherVersion extends StatementRule {

		private static final Set<Aspect> RENAMED = Set.of(Aspect.RENAMED, Aspect.RENUMBERED);
		private static final Set<Aspect> OTHER = Set.of(Aspect.CARE, Aspect.GUIDANCE, Aspect.ASSESSABLE,
				Aspect.CONTENT);

		OtherVersion() {
			super("SOA-025", Severity.INFO);
		}

		@Override
		void check(Look look, Signals signals) {
			for (SetUpdate update : SetUpdate.of(look.statement(), look.index().registry())) {
				UsedControlSet used = look.statement().getControlSets().stream()
						.filter(u -> update.set().equals(u.getSet()))
						.findFirst().orElseThrow();
				Signals.Draft draft = look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS)
						.detail(update.set()).fix(look.fix("compared",
								edits -> edits.set(used, Literals.USED_CONTROL_SET__VERSION, update.installed()),
								update.installed()));
				String edition = look.names().edition(update.set());
				if (update.comparison().isEmpty()) {
					draft.say(edition, update.installed(), update.seen());
				} else {
					draft.sayAs("known",
							List.of(edition, update.installed(), update.seen(), update.count(Set.of(Aspect.NEW)),
									update.count(Set.of(Aspect.DROPPED)), update.count(RENAMED),
									update.count(Set.of(Aspect.MOVED)),
									update.count(OTHER)));
				}
			}
		}
	}

	/** A statement that covers no norm states nothing. */
	private static final class NoSets extends StatementRule {

		NoSets() {
			super("SOA-028", Severity.ERROR);
		}

		@Override
		void check(Look look, Signals signals) {
			if (look.statement().getControlSets().isEmpty()) {
				look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS)
						.say(RowNames.of(look.statement(), look.context().language()));
			}
		}
	}
}
