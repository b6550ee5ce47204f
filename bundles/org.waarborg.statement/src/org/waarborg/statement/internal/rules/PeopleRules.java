package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Phase;
import org.waarborg.statement.ReleaseIntent;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/** Whether those who decide and approve had, or have, the role for it. */
final class PeopleRules {

	private PeopleRules() {
	}

	static List<Rule> all() {
		return List.of(new WithoutTheRole(), new NobodyToApprove());
	}

	/** A rule that depends on who has which role, wherever that is changed. */
	private abstract static class RoleRule extends StatementRule {

		RoleRule(String id, Severity severity) {
			super(id, severity);
		}

		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed instanceof RoleAssignment || changed instanceof Person || changed instanceof Scope
					? context.roots(StatementOfApplicability.class)
					: List.of();
		}
	}

	/** One signal for a person and a role: forty decisions by a CISO who is not recorded as one have one cause. */
	private static final class WithoutTheRole extends RoleRule {

		WithoutTheRole() {
			super("SOA-013", Severity.ATTENTION);
		}

		private record Claim(Person person, Role role) {
		}

		@Override
		void check(Look look, Signals signals) {
			Map<Claim, List<StatementRow>> claims = new LinkedHashMap<>();
			for (StatementRow row : look.index().rows()) {
				Decision decision = row.decision().orElse(null);
				if (decision != null && !row.repeated() && row.followed().isEmpty() && claimsARole(decision)
						&& !had(decision, look)) {
					claims.computeIfAbsent(new Claim(decision.getDecidedBy(), decision.getInRole()),
							c -> new ArrayList<>()).add(row);
				}
			}
			claims.forEach((claim, rows) -> say(claim, rows, look, signals));
		}

		private static boolean claimsARole(Decision decision) {
			return decision.getApplicability() != Applicability.UNDECIDED && decision.isSetInRole()
					&& decision.getDecidedOn() != null && !Labels.of(decision.getDecidedBy()).isEmpty();
		}

		private static boolean had(Decision decision, Look look) {
			return look.context().dossier().getRoleAssignments().stream()
					.anyMatch(a -> a.getPerson() == decision.getDecidedBy()
							&& RoleAssignments.gives(a, decision.getInRole())
							&& RoleAssignments.holds(a, decision.getDecidedOn()));
		}

		private static void say(Claim claim, List<StatementRow> rows, Look look, Signals signals) {
			Signals.Draft draft = look.atStatement(signals, null)
					.detail(claim.person().getId() + '-' + claim.role().name())
					.related(claim.person(), Labels.of(claim.person()));
			rows.stream().limit(12).forEach(row -> draft.related(row.decision().orElseThrow(),
					look.names().label(row)));
			LocalDate day = rows.get(0).decision().orElseThrow().getDecidedOn();
			draft.say(Labels.of(claim.person()), look.names().words().label(claim.role()), rows.size(),
					look.names().sample(rows), look.date(day));
		}
	}

	/** In review, and nobody who may approve: the release would stop there. */
	private static final class NobodyToApprove extends RoleRule {

		NobodyToApprove() {
			super("SOA-026", Severity.ERROR);
		}

		@Override
		void check(Look look, Signals signals) {
			boolean releasing = look.context().service(ReleaseIntent.class)
					.filter(i -> i.statement().equals(look.statement().getId())).isPresent();
			if (!releasing && look.statement().getPhase() != Phase.IN_REVIEW
					|| Approvers.anybody(look.context().dossier(), look.today(), look.statement().getScope())) {
				return;
			}
			Signals.Draft draft = look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__PHASE);
			String name = RowNames.of(look.statement(), look.context().language());
			if (releasing) {
				draft.sayAs("release", List.of(name));
			} else {
				draft.say(name);
			}
		}
	}
}
