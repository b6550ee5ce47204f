package org.waarborg.controlset.kit.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/** Makes the rows of a set. */
public final class TableRows {

	private final List<Map<String, String>> rows = new ArrayList<>();

	private TableRows() {
	}

	/**
	 * The rows of a set.
	 *
	 * @param set the set
	 * @return the header and the rows
	 */
	public static List<List<String>> of(ControlSet set) {
		TableRows table = new TableRows();
		table.set(set);
		set.getDimensions().forEach(d -> {
			table.add(RowKind.DIMENSION, d, "");
			d.getValues().forEach(v -> table.add(RowKind.DIMENSION_VALUE, v, d.getId()));
		});
		set.getAnswerScales().forEach(s -> {
			table.add(RowKind.SCALE, s, "");
			s.getValues().forEach(v -> table.add(RowKind.SCALE_VALUE, v, s.getId()));
		});
		set.getGroups().forEach(g -> table.group(g, ""));
		set.getControls().forEach(c -> table.control(c, ""));
		set.getAdjustments().forEach(a -> table.add(RowKind.ADJUSTMENT, a, ""));
		set.getProfiles().forEach(p -> table.add(RowKind.PROFILE, p, ""));
		set.getParameters().forEach(p -> table.add(RowKind.PARAMETER, p, ""));
		set.getTerms().forEach(t -> table.add(RowKind.TERM, t, ""));
		set.getMappings().forEach(m -> {
			table.add(RowKind.MAPPING, m, "");
			m.getEntries().forEach(e -> table.add(RowKind.LINK, e, m.getId()));
		});
		return table.lines();
	}

	private void set(ControlSet set) {
		for (EStructuralFeature feature : RowKind.SET.features()) {
			cells(RowKind.SET, set, feature).forEach((column, value) -> {
				Map<String, String> row = new LinkedHashMap<>();
				row.put("row", RowKind.SET.word());
				row.put("id", column);
				row.put("value", value);
				rows.add(row);
			});
		}
	}

	private void group(Group group, String parent) {
		add(RowKind.GROUP, group, parent);
		group.getGroups().forEach(g -> group(g, group.getId()));
		group.getControls().forEach(c -> control(c, group.getId()));
	}

	private void control(Control control, String parent) {
		add(RowKind.CONTROL, control, parent);
		control.getControls().forEach(c -> control(c, control.getId()));
	}

	private void add(RowKind kind, Identified object, String parent) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("row", kind.word());
		if (parent != null && !parent.isEmpty()) {
			row.put("parent", parent);
		}
		kind.features().forEach(f -> row.putAll(cells(kind, object, f)));
		rows.add(row);
	}

	private static Map<String, String> cells(RowKind kind, EObject object, EStructuralFeature feature) {
		Map<String, String> cells = new LinkedHashMap<>();
		String column = kind.column(feature);
		if (RowKind.text(feature)) {
			List<?> texts = feature.isMany() ? (List<?>) object.eGet(feature) : List.of();
			for (Object each : texts) {
				LocalText text = (LocalText) each;
				if (text.getLanguage() != null && text.getValue() != null && !text.getValue().isBlank()) {
					cells.merge(column + '_' + text.getLanguage(), text.getValue().strip(), (a, b) -> a + '\n' + b);
				}
			}
		} else if (object.eIsSet(feature)) {
			Object value = object.eGet(feature);
			String text = value instanceof List<?> list
					? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
					: ((EAttribute) feature).getEAttributeType().getInstanceClass() == boolean.class
							? (Boolean.TRUE.equals(value) ? "yes" : "no")
							: String.valueOf(value).strip();
			if (!text.isEmpty()) {
				cells.put(column, text);
			}
		}
		return cells;
	}

	private List<List<String>> lines() {
		Set<String> used = new LinkedHashSet<>();
		rows.forEach(r -> used.addAll(r.keySet()));
		List<String> header = used.stream().sorted(Comparator.comparingInt(TableRows::order).thenComparing(c -> c))
				.toList();
		List<List<String>> lines = new ArrayList<>(List.of(header));
		rows.forEach(r -> lines.add(header.stream().map(c -> r.getOrDefault(c, "")).toList()));
		return List.copyOf(lines);
	}

	private static int order(String column) {
		return TableHeader.head(column).map(h -> RowKind.COLUMNS.indexOf(h.name())).orElse(RowKind.COLUMNS.size());
	}
}
