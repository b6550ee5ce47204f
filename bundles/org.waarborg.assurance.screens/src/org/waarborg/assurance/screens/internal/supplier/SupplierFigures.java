package org.waarborg.assurance.screens.internal.supplier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.supplier.SupplierGroupings.Standing;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Spot;

/** The pictures of suppliers: how much of what the policy asks is there, and where suppliers stand by criticality. */
final class SupplierFigures {

	private static final String DEMANDS = "demands";
	private static final String CRITICALITY = "criticality";

	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final SupplierGroupings groupings;
	private final OfRevision<List<Figure>> figures;

	SupplierFigures(AssuranceScreenWords text, SupplyFacts facts, SupplierGroupings groupings) {
		this.text = text;
		this.facts = facts;
		this.groupings = groupings;
		figures = new OfRevision<>(facts.session(), this::read);
	}

	List<Figure> all() {
		return figures.get();
	}

	private List<Figure> read() {
		List<Figure> all = new ArrayList<>();
		List<Supplier> suppliers = facts.suppliers().stream().filter(AssuranceRegisters::supplies).toList();
		demands(suppliers).forEach(all::add);
		criticality(suppliers).forEach(all::add);
		return List.copyOf(all);
	}

	/** One bar for each kind of thing that is asked: there, partly, planned, outdated or missing. */
	private List<Figure> demands(List<Supplier> suppliers) {
		Map<DemandKind, long[]> counts = new EnumMap<>(DemandKind.class);
		suppliers.stream().flatMap(s -> facts.of(s).met().stream())
				.forEach(m -> counts.computeIfAbsent(m.demand().getKind(), k -> new long[4])[place(m)]++);
		if (counts.isEmpty()) {
			return List.of();
		}
		List<StackedBar.Bar> bars = counts.entrySet().stream()
				.map(e -> bar(e.getKey().name(), text.assurance().label(e.getKey()), e.getValue())).toList();
		return List.of(new StackedBar(DEMANDS, text.get("suppliers.figure.demands"),
				text.get("suppliers.figure.demand"), text.get("suppliers.figure.asked"),
				List.of(new StackedBar.Series("met", text.get("suppliers.policy.MET"), Status.DONE),
						new StackedBar.Series("plan", text.get("suppliers.policy.PLAN"), Status.UNDER_WAY),
						new StackedBar.Series("partly", text.get("suppliers.policy.PARTLY"), Status.ATTENTION),
						new StackedBar.Series("open", text.get("suppliers.policy.OPEN"), Status.STOP)),
				bars));
	}

	private static int place(Policies.Met met) {
		return switch (AssuranceWords.status(met)) {
			case DONE -> 0;
			case UNDER_WAY -> 1;
			case ATTENTION -> 2;
			case STOP, NEUTRAL -> 3;
		};
	}

	private static StackedBar.Bar bar(String id, String label, long[] values) {
		return new StackedBar.Bar(id, label, java.util.Arrays.stream(values).boxed().toList());
	}

	private List<Figure> criticality(List<Supplier> suppliers) {
		Map<Criticality, long[]> counts = new EnumMap<>(Criticality.class);
		suppliers.forEach(s -> counts.computeIfAbsent(facts.of(s).criticality(),
				k -> new long[Standing.values().length])[groupings.standing(s).ordinal()]++);
		if (counts.size() < 2) {
			return List.of();
		}
		List<StackedBar.Series> legend = new ArrayList<>();
		for (Standing standing : Standing.values()) {
			legend.add(new StackedBar.Series(standing.name(), groupings.policy(standing).label(), status(standing)));
		}
		return List.of(new StackedBar(CRITICALITY, text.get("suppliers.figure.criticality"),
				text.get("suppliers.field.criticality"), text.get("suppliers"), legend,
				counts.entrySet().stream().sorted(Map.Entry.<Criticality, long[]>comparingByKey().reversed())
						.map(e -> bar(e.getKey().name(), text.assurance().label(e.getKey()), e.getValue())).toList()));
	}

	private static Status status(Standing standing) {
		return switch (standing) {
			case OPEN -> Status.STOP;
			case PARTLY -> Status.ATTENTION;
			case PLAN -> Status.UNDER_WAY;
			case MET -> Status.DONE;
			case NOTHING -> Status.NEUTRAL;
		};
	}

	/** A bar shows who is meant; a piece of it those alone. */
	List<Action> actions(Spot spot) {
		return switch (spot.figure()) {
			case DEMANDS -> java.util.Arrays.stream(DemandKind.values()).filter(k -> k.name().equals(spot.row()))
					.map(k -> only(SupplierGroupings.DEMAND, groupings.demand(k).label(), "")).toList();
			case CRITICALITY -> java.util.Arrays.stream(Criticality.values()).filter(k -> k.name().equals(spot.row()))
					.map(k -> only(SupplierGroupings.CRITICALITY, text.assurance().label(k), piece(spot))).toList();
			default -> List.of();
		};
	}

	private String piece(Spot spot) {
		return java.util.Arrays.stream(Standing.values()).filter(s -> s.name().equals(spot.column())).findFirst()
				.map(s -> groupings.policy(s).label()).orElse("");
	}

	private Action only(String grouping, String group, String policy) {
		return new Action("bar", text.get("suppliers.figure.show", group), "filter", java.util.Optional.empty(),
				surface -> {
					surface.only(grouping, group);
					if (grouping.equals(SupplierGroupings.CRITICALITY)) {
						surface.only(SupplierGroupings.POLICY, policy);
					}
				});
	}
}
