package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.registry.Localized;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedDimension;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.StatementRow;

/** The attributes of controls, as the installed sets have them: each dimension is a column and a way to group. */
final class Attributes {

	/** Before the id of a dimension. */
	private static final String ID = "attribute.";
	/** Behind all values. */
	private static final double NONE = 1_000;

	private final List<Dimension> dimensions;

	/** A dimension with the labels of its values, in their usual order. */
	private record Dimension(String id, String title, Map<String, Grouping.Group> values) {

		List<Grouping.Group> of(Row row) {
			return ((StatementRow) row.subject()).control().map(ResolvedControl::values).orElse(List.of()).stream()
					.filter(values::containsKey).map(values::get).toList();
		}
	}

	private Attributes(List<Dimension> dimensions) {
		this.dimensions = dimensions;
	}

	/**
	 * The attributes of sets.
	 *
	 * @param sets     the sets that rows come from; where two have a dimension of the same id the first counts
	 * @param language ISO 639-1 code
	 */
	static Attributes of(List<ResolvedSet> sets, String language) {
		Map<String, Dimension> found = new LinkedHashMap<>();
		sets.stream().flatMap(s -> s.dimensions().stream())
				.forEach(d -> found.computeIfAbsent(d.id(), id -> dimension(d, language)));
		return new Attributes(List.copyOf(found.values()));
	}

	private static Dimension dimension(ResolvedDimension dimension, String language) {
		Map<String, Grouping.Group> values = new LinkedHashMap<>();
		for (ResolvedDimension.Value value : dimension.values()) {
			values.put(value.id(), new Grouping.Group(values.size(), title(value.titles(), value.id(), language)));
		}
		return new Dimension(dimension.id(), title(dimension.titles(), dimension.id(), language), values);
	}

	private static String title(Map<String, String> titles, String id, String language) {
		String title = Localized.pick(titles, language);
		return title.isEmpty() ? id : title;
	}

	List<Field> columns(Fields fields) {
		return dimensions.stream().map(d -> fields.derived(ID + d.id(), d.title(), r -> cell(d.of(r)))).toList();
	}

	private static Cell cell(List<Grouping.Group> values) {
		List<String> words = values.stream().map(Grouping.Group::label).toList();
		return words.isEmpty() ? Cell.EMPTY
				: Cell.of(String.join(", ", words), values.getFirst().order()).as(words);
	}

	List<Grouping> groupings(String none) {
		List<Grouping> groupings = new ArrayList<>();
		List<Grouping.Group> nothing = List.of(new Grouping.Group(NONE, none));
		dimensions.forEach(d -> groupings.add(Grouping.several(ID + d.id(), d.title(), row -> {
			List<Grouping.Group> values = d.of(row);
			return values.isEmpty() ? nothing : values;
		})));
		return groupings;
	}
}
