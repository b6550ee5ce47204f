package org.waarborg.assurance.screens.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Row;

/** The ways to group suppliers and to pick some of them. */
final class SupplierGroupings {

	static final String STATUS = "status";
	static final String CRITICALITY = "criticality";
	static final String COUNTRY = "country";
	static final String DUE = "due";
	static final String POLICY = "policy";
	static final String DEMAND = "demand";
	private static final double LAST = 1_000;
	private static final int SOON_MONTHS = 3;

	/** Where a supplier stands against the policy. */
	enum Standing {
		OPEN, PARTLY, PLAN, MET, NOTHING
	}

	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final Countries countries;
	private final List<Grouping> all;

	SupplierGroupings(AssuranceScreenWords text, SupplyFacts facts, Countries countries) {
		this.text = text;
		this.facts = facts;
		this.countries = countries;
		all = List.of(
				new Grouping(STATUS, text.get("suppliers.by.status"),
						r -> new Group(of(r).getStatus().ordinal(), text.assurance().label(of(r).getStatus()))),
				new Grouping(CRITICALITY, text.get("suppliers.field.criticality"), this::criticality),
				new Grouping(POLICY, text.get("suppliers.field.policy"), r -> policy(standing(of(r)))),
				Grouping.several(DEMAND, text.get("suppliers.by.demand"), this::demands),
				Grouping.several("data", text.get("suppliers.field.data"), this::data),
				Grouping.several("role", text.get("suppliers.field.role"), this::roles),
				Grouping.several(COUNTRY, text.get("suppliers.by.country"), this::places),
				new Grouping(DUE, text.get("suppliers.field.review"), r -> due(of(r))));
	}

	List<Grouping> all() {
		return all;
	}

	private static Supplier of(Row row) {
		return (Supplier) row.subject();
	}

	/** The most critical first. */
	private Group criticality(Row row) {
		return new Group(-facts.of(of(row)).criticality().ordinal(),
				text.assurance().label(facts.of(of(row)).criticality()));
	}

	Standing standing(Supplier supplier) {
		List<Policies.Met> met = facts.of(supplier).met();
		if (met.isEmpty()) {
			return Standing.NOTHING;
		}
		Set<Status> found = EnumSet.noneOf(Status.class);
		met.forEach(m -> found.add(AssuranceWords.status(m)));
		return found.contains(Status.STOP) ? Standing.OPEN
				: found.contains(Status.ATTENTION) ? Standing.PARTLY
						: found.contains(Status.UNDER_WAY) ? Standing.PLAN : Standing.MET;
	}

	Group policy(Standing standing) {
		return new Group(standing.ordinal(), text.get("suppliers.policy." + standing.name()));
	}

	/** What is asked and not there, most asked things first in the order of the policy. */
	private List<Group> demands(Row row) {
		List<Group> groups = new ArrayList<>(facts.of(of(row)).met().stream()
				.filter(m -> m.state() != Policies.State.MET).map(m -> m.demand().getKind()).distinct().sorted()
				.map(this::demand).toList());
		return groups.isEmpty() ? List.of(new Group(LAST, text.get("suppliers.demand.none"))) : groups;
	}

	Group demand(DemandKind kind) {
		return new Group(kind.ordinal(), text.get("suppliers.demand", text.assurance().label(kind)));
	}

	private List<Group> data(Row row) {
		Set<DataKind> kinds = facts.of(of(row)).data();
		return kinds.isEmpty() ? List.of(new Group(LAST, text.get("data.none")))
				: kinds.stream().sorted(Comparator.reverseOrder())
						.map(k -> new Group(-k.ordinal(), text.assurance().label(k))).toList();
	}

	private List<Group> roles(Row row) {
		List<Group> groups = facts.of(of(row)).roles().stream()
				.map(k -> new Group(k.ordinal(), text.assurance().label(k))).toList();
		return groups.isEmpty() ? List.of(new Group(LAST, text.get("suppliers.noservice"))) : groups;
	}

	private List<Group> places(Row row) {
		List<Group> groups = SupplyFacts.countries(of(row)).stream().filter(c -> !c.isBlank())
				.map(c -> new Group(0, countries.name(c))).toList();
		return groups.isEmpty() ? List.of(new Group(LAST, text.get("country.unstated"))) : groups;
	}

	private Group due(Supplier supplier) {
		LocalDate day = facts.of(supplier).review().orElse(null);
		if (day == null) {
			return new Group(LAST, text.get("suppliers.due.none"));
		}
		LocalDate today = facts.today();
		return day.isBefore(today) ? overdue()
				: day.isBefore(today.plusMonths(SOON_MONTHS))
						? new Group(1, text.get("suppliers.due.soon", SOON_MONTHS))
						: new Group(2, text.get("suppliers.due.later"));
	}

	Group overdue() {
		return new Group(0, text.get("suppliers.due.overdue"));
	}
}
