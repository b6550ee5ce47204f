package org.waarborg.controlset.kit.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Adjustment;
import org.waarborg.controlset.AnswerScale;
import org.waarborg.controlset.AnswerValue;
import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.AttributeValue;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingChange;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Profile;
import org.waarborg.controlset.Term;
import org.waarborg.controlset.kit.internal.TableReading.Line;
import org.waarborg.intake.SheetCell;

/** Puts the rows of a table into each other and into the set. */
final class TableTree {

	/** Takes what is wrong. */
	@FunctionalInterface
	interface Problems {
		void add(SheetCell cell, String key, Object... args);
	}

	private final ControlSet set;
	private final List<Line> lines;
	private final Problems problems;
	private final Map<String, Line> byId = new HashMap<>();
	private final Map<String, Mapping> made = new LinkedHashMap<>();

	TableTree(ControlSet set, List<Line> lines, Problems problems) {
		this.set = set;
		this.lines = lines;
		this.problems = problems;
	}

	void build() {
		lines.forEach(l -> byId.putIfAbsent(l.text("id"), l));
		for (Line line : lines) {
			if (!line.kind().nested() || !line.cells().containsKey("parent")) {
				top(line);
			} else if (!circle(line)) {
				inside(line, byId.get(line.text("parent")));
			}
		}
		lines.stream().filter(l -> l.kind() == RowKind.CONTROL).forEach(this::links);
	}

	/** A row that stands in itself, over any number of rows, would never be reached from the set. */
	private boolean circle(Line line) {
		Set<Line> seen = new HashSet<>();
		for (Line up = line; up != null && up.cells().containsKey("parent"); up = byId.get(up.text("parent"))) {
			if (!seen.add(up)) {
				problems.add(line.at("parent"), "table.circle", line.text("parent"));
				return true;
			}
		}
		return false;
	}

	private void top(Line line) {
		switch (line.object()) {
			case Group group -> set.getGroups().add(group);
			case Control control -> set.getControls().add(control);
			case Adjustment adjustment -> set.getAdjustments().add(adjustment);
			case AttributeDimension dimension -> set.getDimensions().add(dimension);
			case AnswerScale scale -> set.getAnswerScales().add(scale);
			case Profile profile -> set.getProfiles().add(profile);
			case Parameter parameter -> set.getParameters().add(parameter);
			case Term term -> set.getTerms().add(term);
			case Mapping mapping -> set.getMappings().add(mapping);
			default -> problems.add(line.first(), "table.noParent", line.kind().word(), above(line.kind()));
		}
	}

	private void inside(Line line, Line parent) {
		EObject owner = parent == null ? null : parent.object();
		boolean fits = switch (line.object()) {
			case Group group when owner instanceof Group g -> g.getGroups().add(group);
			case Control control when owner instanceof Group g -> g.getControls().add(control);
			case Control control when owner instanceof Control c -> c.getControls().add(control);
			case AttributeValue value when owner instanceof AttributeDimension d -> d.getValues().add(value);
			case AnswerValue value when owner instanceof AnswerScale s -> s.getValues().add(value);
			case MappingEntry entry when owner instanceof Mapping m -> m.getEntries().add(entry);
			default -> false;
		};
		if (!fits) {
			problems.add(line.at("parent"), "table.badParent", line.kind().word(), line.text("parent"),
					above(line.kind()));
		}
	}

	private static String above(RowKind kind) {
		return switch (kind) {
			case GROUP -> RowKind.GROUP.word();
			case CONTROL -> RowKind.GROUP.word() + ", " + RowKind.CONTROL.word();
			case DIMENSION_VALUE -> RowKind.DIMENSION.word();
			case SCALE_VALUE -> RowKind.SCALE.word();
			case LINK -> RowKind.MAPPING.word();
			default -> "";
		};
	}

	/** The short way: a control that says itself what it maps to. */
	private void links(Line line) {
		List<String> others = RowKind.LINKED.stream().filter(line.cells()::containsKey).toList();
		if (others.isEmpty()) {
			return;
		}
		if (!line.cells().containsKey("maps_to")) {
			problems.add(line.at(others.get(0)), "table.noTarget", others.get(0));
			return;
		}
		for (String target : line.text("maps_to").split("[\\s,;]+")) {
			int hash = target.indexOf('#');
			if (hash <= 0 || hash != target.lastIndexOf('#')) {
				problems.add(line.at("maps_to"), "table.badTarget", target);
			} else {
				link(line, target.substring(0, hash), target.substring(hash + 1));
			}
		}
	}

	private void link(Line line, String otherSet, String control) {
		MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
		entry.setFrom(line.text("id"));
		if (!control.isEmpty()) {
			entry.setTo(control);
		}
		entry.setRelationship(literal(line, "relationship", MappingRelationship.class,
				control.isEmpty() ? MappingRelationship.NONE : MappingRelationship.INTERSECTS));
		entry.setChange(literal(line, "change", MappingChange.class, MappingChange.CARRIED));
		if (!line.text("rationale").isEmpty()) {
			entry.setRationale(line.text("rationale"));
		}
		entry.setToConfirm(flag(line, "to_confirm"));
		made.computeIfAbsent(otherSet, this::mapping).getEntries().add(entry);
	}

	private <E extends Enum<E>> E literal(Line line, String column, Class<E> type, E unset) {
		String wanted = line.text(column);
		List<E> all = List.of(type.getEnumConstants());
		Optional<E> found = TableWords.literal(all, Enum::name, wanted);
		if (found.isEmpty() && !wanted.isEmpty()) {
			problems.add(line.at(column), "table.badValue", wanted, TableWords.names(all, Enum::name));
		}
		return found.orElse(unset);
	}

	private boolean flag(Line line, String column) {
		String wanted = line.text(column);
		Optional<Boolean> said = TableWords.flag(wanted);
		if (said.isEmpty() && !wanted.isEmpty()) {
			problems.add(line.at(column), "table.badValue", wanted, TableWords.YES_NO);
		}
		return said.orElse(Boolean.FALSE);
	}

	/** The mapping with a set that a row of the table describes, or one of its own. */
	private Mapping mapping(String otherSet) {
		String own = set.getId() == null ? "" : set.getId();
		return set.getMappings().stream().filter(m -> otherSet.equals(m.getTo()))
				.filter(m -> m.getFrom() == null || m.getFrom().isEmpty() || m.getFrom().equals(own)).findFirst()
				.orElseGet(() -> {
					Mapping mapping = ControlsetFactory.eINSTANCE.createMapping();
					mapping.setId(own + "-to-" + otherSet);
					mapping.setFrom(own);
					mapping.setTo(otherSet);
					set.getMappings().add(mapping);
					return mapping;
				});
	}
}
