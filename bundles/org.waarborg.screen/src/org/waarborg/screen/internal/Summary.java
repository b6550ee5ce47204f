package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.waarborg.screen.Field;
import org.waarborg.screen.Row;

/** Says which rows have which value of a field. */
public final class Summary {

	private static final int MOST_VALUES = 5;
	private static final int MOST_ROWS = 6;

	private Summary() {
	}

	/**
	 * Whether a field has different values.
	 *
	 * @param field the field
	 * @param rows  the rows
	 * @return false when all have the same to say
	 */
	public static boolean differ(Field field, List<Row> rows) {
		if (rows.size() < 2) {
			return false;
		}
		Object first = Values.content(field.value(rows.get(0)));
		return rows.stream().skip(1).anyMatch(r -> !Objects.equals(first, Values.content(field.value(r))));
	}

	/**
	 * What is where.
	 *
	 * @param field the field
	 * @param rows  the rows
	 * @param name  what a row is called
	 * @param words the words
	 * @return for example "Eva de Bruin: 5.1, 5.2 · nothing: 5.3"
	 */
	public static String of(Field field, List<Row> rows, Function<Row, String> name, ScreenWords words) {
		Map<String, List<Row>> byText = new LinkedHashMap<>();
		for (Row row : rows) {
			byText.computeIfAbsent(field.cell(row).text(), t -> new ArrayList<>()).add(row);
		}
		List<String> parts = new ArrayList<>();
		byText.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size()).limit(MOST_VALUES)
				.forEach(e -> parts.add(words.get("different.entry",
						e.getKey().isEmpty() ? words.get("different.nothing") : ScreenWords.cut(e.getKey()),
						names(e.getValue(), name, words))));
		if (byText.size() > MOST_VALUES) {
			parts.add(words.get("different.more.values", Integer.toString(byText.size() - MOST_VALUES)));
		}
		return String.join(" · ", parts);
	}

	private static String names(List<Row> rows, Function<Row, String> name, ScreenWords words) {
		String named = String.join(", ", rows.stream().limit(MOST_ROWS).map(name).toList());
		return rows.size() <= MOST_ROWS ? named
				: words.get("different.more.rows", named, Integer.toString(rows.size() - MOST_ROWS));
	}
}
