package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Thresholds;
import org.waarborg.rules.Severity;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;

/** The ways to group the risks of a register and to pick some of them. */
final class RiskGroupings {

	static final String LEVEL = "level";
	static final String ANSWER = "answer";
	static final String OPTION = "option";
	static final String ACCEPTANCE = "acceptance";
	static final String TREATMENT = "treatment";
	static final String OWNER = "owner";
	static final String SCOPE = "scope";
	static final String ASPECT = "aspect";
	static final String STATUS = "status";
	static final String SIGNALS = "signals";
	private static final String PLACE = "place.";

	/** Where nothing is said, behind what is. */
	private static final double LAST = 1_000;
	/** What is not in the register any more, behind all. */
	private static final double CLOSED = 2_000;

	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final Fields fields;
	private final RowSeverities severities;

	RiskGroupings(RiskScreenWords text, RiskFacts facts, Fields fields) {
		this.text = text;
		this.facts = facts;
		this.fields = fields;
		severities = new RowSeverities(facts.session());
	}

	List<Grouping> all() {
		List<Grouping> all = new ArrayList<>(List.of(
				new Grouping(LEVEL, text.get("level"), this::level),
				new Grouping(ANSWER, text.get("answer"), r -> answer(facts.of(risk(r)).answer())),
				new Grouping(OPTION, text.get("option"),
						r -> new Group(risk(r).getOption().ordinal(), text.risk().label(risk(r).getOption()))),
				new Grouping(TREATMENT, text.get("treated.title"), r -> treatment(facts.of(risk(r)).treated().how())),
				new Grouping(ACCEPTANCE, text.get("acceptance"),
						r -> acceptance(facts.of(risk(r)).standing().state())),
				new Grouping(OWNER, text.get("owner"), this::owner),
				Grouping.several(SCOPE, text.get("scope"), this::scopes),
				Grouping.several(ASPECT, text.get("aspect"), this::aspects),
				Grouping.several(SIGNALS, text.get("signals"), this::signals),
				new Grouping(STATUS, text.get("status"),
						r -> new Group(risk(r).getStatus().ordinal(), text.risk().label(risk(r).getStatus())))));
		facts.states().forEach(s -> all.add(
				new Grouping(place(s), text.inState(text.get("place"), s), r -> place(r, s))));
		return all;
	}

	/** Id of the grouping by the square of the matrix. */
	static String place(AssessedState state) {
		return PLACE + state.getName().toLowerCase(Locale.ROOT);
	}

	/** What the group of a square is called, as the heat map counts. */
	String square(int likelihood, int impact) {
		return text.get("square", Integer.toString(likelihood), Integer.toString(impact));
	}

	private static Risk risk(Row row) {
		return (Risk) row.subject();
	}

	/** The worst first, by the order of the method. */
	private Group level(Row row) {
		if (risk(row).getStatus() == RiskStatus.CLOSED) {
			return new Group(CLOSED, text.risk().label(RiskStatus.CLOSED));
		}
		return facts.of(risk(row)).now().filter(a -> a.level().isPresent()).map(this::level)
				.orElseGet(() -> new Group(LAST, text.get("level.none")));
	}

	/** A level as a group: the same name in two versions of the method is one group. */
	Group level(Assessed assessed) {
		return new Group(-facts.rank(assessed), text.risk().level(assessed));
	}

	Group answer(Thresholds.Answer answer) {
		return new Group(RiskCells.order(answer), text.risk().label(answer));
	}

	Group acceptance(Acceptances.State state) {
		double order = switch (state) {
			case STALE -> 0;
			case EXPIRED -> 1;
			case VALID -> 2;
			case NONE -> 3;
		};
		return new Group(order, text.risk().label(state));
	}

	Group treatment(RiskFacts.How how) {
		return new Group(how.ordinal(), text.get("treated." + how.name()));
	}

	private Group owner(Row row) {
		return risk(row).getOwner() == null || risk(row).getOwner().eIsProxy()
				? new Group(LAST, text.get("group.noowner"))
				: new Group(0, fields.name(risk(row).getOwner()));
	}

	private List<Group> scopes(Row row) {
		List<Scope> scopes = risk(row).getScopes();
		return scopes.isEmpty() ? List.of(new Group(LAST, text.get("scopes.all")))
				: scopes.stream().map(this::scope).toList();
	}

	Group scope(Scope scope) {
		return new Group(0, Labels.of(scope, facts.session().language()));
	}

	private List<Group> aspects(Row row) {
		return risk(row).getAspects().isEmpty() ? List.of(new Group(LAST, text.get("group.noaspect")))
				: risk(row).getAspects().stream().sorted().map(a -> new Group(a.ordinal(), text.risk().label(a)))
						.toList();
	}

	/** The most severe first. */
	private List<Group> signals(Row row) {
		Set<Severity> found = severities.of(row);
		return found.isEmpty() ? List.of(new Group(LAST, text.get("group.nosignal")))
				: found.stream().sorted(Comparator.reverseOrder())
						.map(s -> new Group(-s.ordinal(), text.get("group.signal." + s.name()))).toList();
	}

	private Group place(Row row, AssessedState state) {
		return facts.place(risk(row), state)
				.map(a -> new Group(-(a.likelihood() * 100.0 + a.impact()), square(a.likelihood(), a.impact())))
				.orElseGet(() -> new Group(LAST, text.get("group.noplace")));
	}
}
