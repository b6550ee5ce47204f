package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Requirement;
import org.waarborg.rules.Severity;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementRow;

/** The ways to group the rows of a statement and to pick some of them. */
final class StatementGroupings {

	static final String THEME = "theme";
	static final String APPLICABILITY = "applicability";
	static final String STATE = "implementation";
	static final String OWNER = "owner";
	static final String DRIVER = "driver";
	static final String SIGNALS = "signals";
	static final String CARE = "care";
	static final String CONFIRM = "confirm";
	static final String REQUIREMENT = "requirement";
	static final String ASSURANCE = "assurance";

	/** Where nothing is said, behind what is. */
	private static final double LAST = 1_000;
	/** Where there is nothing to say. */
	private static final double NEVER = 2_000;

	private final DecisionFields fields;
	private final Messages messages;
	private final RowSeverities severities;

	StatementGroupings(DecisionFields fields, Messages messages, RowSeverities severities) {
		this.fields = fields;
		this.messages = messages;
		this.severities = severities;
	}

	/** All ways, the one that a statement opens with first. */
	List<Grouping> all() {
		List<Grouping> all = new ArrayList<>(List.of(
				new Grouping(THEME, messages.get("grouping.theme"), this::theme),
				new Grouping(APPLICABILITY, messages.get("column.applicability"),
						r -> literal(control(r).applicability())),
				new Grouping(STATE, messages.get("column.implementation"), this::state),
				new Grouping(OWNER, messages.get("column.owner"), this::owner),
				Grouping.several(SIGNALS, messages.get("grouping.signals"), this::signals),
				Grouping.several(DRIVER, messages.get("grouping.driver"), this::drivers),
				Grouping.several(REQUIREMENT, messages.get("grouping.requirement"), this::requirements),
				new Grouping(ASSURANCE, messages.get("grouping.assurance"), this::assurance),
				new Grouping(CARE, messages.get("column.care"), this::care),
				new Grouping(CONFIRM, messages.get("grouping.confirm"), this::confirm)));
		all.addAll(fields.attributes().groupings(messages.get("group.novalue")));
		return all;
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	private static boolean applies(Row row) {
		return control(row).applicability() == Applicability.APPLICABLE;
	}

	private Grouping.Group theme(Row row) {
		String label = fields.words().group(control(row));
		return new Grouping.Group(fields.themeOrder(label), label);
	}

	private Grouping.Group literal(Enum<?> literal) {
		return new Grouping.Group(literal.ordinal(), fields.words().label(literal));
	}

	/** What an applicability is called as a group. */
	String label(Applicability applicability) {
		return literal(applicability).label();
	}

	/** Where a control does not apply, or that is not known, there is no state of implementation and no reason. */
	private Grouping.Group notApplicable() {
		return new Grouping.Group(NEVER, messages.get("group.nostate"));
	}

	private Grouping.Group state(Row row) {
		return applies(row) ? literal(control(row).implementation()) : notApplicable();
	}

	private Grouping.Group owner(Row row) {
		return control(row).owner().map(Labels::of).map(n -> new Grouping.Group(0, n))
				.orElseGet(() -> new Grouping.Group(LAST, messages.get("group.noowner")));
	}

	/** The most severe first. */
	private List<Grouping.Group> signals(Row row) {
		Set<Severity> found = severities.of(row);
		return found.isEmpty() ? List.of(new Grouping.Group(LAST, messages.get("group.nosignal")))
				: found.stream().sorted(Comparator.reverseOrder()).map(this::signals).toList();
	}

	private Grouping.Group signals(Severity severity) {
		return new Grouping.Group(-severity.ordinal(), signalLabel(severity));
	}

	/** What the group of rows with signals of a severity is called. */
	String signalLabel(Severity severity) {
		return messages.get("group.signal." + severity.name());
	}

	private List<Grouping.Group> drivers(Row row) {
		if (!applies(row)) {
			return List.of(notApplicable());
		}
		List<DriverKind> kinds = control(row).reasons();
		return kinds.isEmpty() ? List.of(new Grouping.Group(LAST, messages.get("group.nodriver")))
				: kinds.stream().map(this::literal).toList();
	}

	private List<Grouping.Group> requirements(Row row) {
		if (!applies(row)) {
			return List.of(notApplicable());
		}
		List<Requirement> named = RequirementDrivers.of(control(row).drivers());
		return named.isEmpty() ? List.of(new Grouping.Group(LAST, messages.get("group.norequirement")))
				: named.stream().map(fields.words()::requirement).distinct().map(n -> new Grouping.Group(0, n))
						.toList();
	}

	/** What lapsed first. */
	private Grouping.Group assurance(Row row) {
		PartAssurance.State state = applies(row) ? fields.assurance(row).state() : PartAssurance.State.NONE;
		return state == PartAssurance.State.NONE ? new Grouping.Group(LAST, messages.get("assurance.none"))
				: new Grouping.Group(-state.ordinal(), messages.get("assurance." + state));
	}

	private Grouping.Group care(Row row) {
		boolean care = control(row).isCareSpecific();
		return new Grouping.Group(care ? 0 : 1, messages.get(care ? "group.care" : "group.base"));
	}

	private Grouping.Group confirm(Row row) {
		boolean open = control(row).decision().filter(Decision::isToConfirm).isPresent();
		return new Grouping.Group(open ? 0 : 1, open ? toConfirm() : messages.get("group.confirmed"));
	}

	/** What the group of rows that wait for somebody to confirm them is called. */
	String toConfirm() {
		return messages.get("group.toconfirm");
	}
}
