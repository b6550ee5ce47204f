package org.waarborg.risk.screens.internal.plan;

import java.time.LocalDate;
import java.util.List;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.Treatments;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Row;

/** The ways to group treatments and to pick some of them. */
final class PlanGroupings {

	static final String DUE = "due";
	static final String OWNER = "owner";
	static final String STATUS = "status";
	static final String APPROVED = "approved";

	/** Where nothing is said, behind what is. */
	private static final double LAST = 1_000;

	private final DossierSession session;
	private final PlanFacts facts;
	private final Messages messages;
	private final RiskWords words;

	PlanGroupings(DossierSession session, PlanFacts facts, Messages messages, RiskWords words) {
		this.session = session;
		this.facts = facts;
		this.messages = messages;
		this.words = words;
	}

	List<Grouping> all() {
		return List.of(new Grouping(DUE, messages.get("group.due"), r -> due(treatment(r))),
				new Grouping(OWNER, messages.get("group.owner"), r -> owner(treatment(r))),
				new Grouping(STATUS, messages.get("group.status"),
						r -> new Group(treatment(r).getStatus().ordinal(), words.label(treatment(r).getStatus()))),
				new Grouping("risk", messages.get("column.risk"),
						r -> new Group(facts.place(risk(r)), words.name(risk(r)))),
				new Grouping("level", messages.get("group.level"), this::level),
				Grouping.several("scope", messages.get("group.scope"), this::scopes),
				new Grouping(APPROVED, messages.get("column.approved"),
						r -> approved(facts.of(risk(r)).approved())));
	}

	private static Treatment treatment(Row row) {
		return (Treatment) row.subject();
	}

	private static Risk risk(Row row) {
		return PlanFacts.risk(treatment(row));
	}

	/** When it is to be done: what is late first. */
	Group due(Treatment treatment) {
		if (!Treatments.isOpen(treatment)) {
			return new Group(8, messages.get("due.over"));
		}
		LocalDate day = treatment.getDue();
		if (day == null) {
			return new Group(6, messages.get("due.none"));
		}
		if (RiskDates.due(treatment).isEmpty()) {
			return new Group(7, messages.get("due.proposed"));
		}
		LocalDate today = session.today();
		LocalDate month = today.withDayOfMonth(today.lengthOfMonth());
		LocalDate next = month.plusMonths(1).withDayOfMonth(month.plusMonths(1).lengthOfMonth());
		return day.isBefore(today) ? late()
				: !day.isAfter(month) ? new Group(2, messages.get("due.month"))
						: !day.isAfter(next) ? new Group(3, messages.get("due.next"))
								: day.getYear() == today.getYear() ? new Group(4, messages.get("due.year"))
										: new Group(5, messages.get("due.later"));
	}

	Group late() {
		return new Group(1, messages.get("due.overdue"));
	}

	Group owner(Treatment treatment) {
		return treatment.getOwner() == null || treatment.getOwner().eIsProxy()
				? new Group(LAST, messages.get("owner.none"))
				: new Group(0, Labels.of(treatment.getOwner()));
	}

	Group approved(PlanFacts.Approved approved) {
		return new Group(-approved.ordinal(), messages.get("approved." + approved.name()));
	}

	/** The worst first. */
	private Group level(Row row) {
		return facts.of(risk(row)).now().filter(a -> a.level().isPresent())
				.map(a -> new Group(-rank(a), words.level(a)))
				.orElseGet(() -> new Group(LAST, messages.get("level.none")));
	}

	static int rank(Assessed assessed) {
		return assessed.level().map(l -> assessed.method().orElseThrow().getLevels().indexOf(l))
				.orElse(Integer.valueOf(-1)).intValue();
	}

	private List<Group> scopes(Row row) {
		List<Scope> scopes = risk(row).getScopes();
		return scopes.isEmpty() ? List.of(new Group(LAST, messages.get("scope.all")))
				: scopes.stream().map(s -> new Group(0, Labels.of(s, session.language()))).toList();
	}
}
