package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waarborg.screen.GridModel;

/**
 * How a person left a grid, as a text that is kept over restarts.
 *
 * @param state  what the model knows
 * @param widths widths of columns that the person set, by id of the column
 * @param top    id of the row at the top; empty for the first
 */
record GridMemory(GridModel.State state, Map<String, Integer> widths, String top) {

	GridMemory {
		widths = Map.copyOf(widths);
	}

	/** The text. A line for each part, tabs between its values. */
	String text() {
		Map<String, List<String>> lines = new LinkedHashMap<>();
		lines.put("columns", state.columns());
		lines.put("sort", List.of(state.sort(), Boolean.toString(state.ascending())));
		lines.put("grouping", List.of(state.grouping()));
		lines.put("collapsed", state.collapsed());
		lines.put("filter", List.of(state.filter()));
		lines.put("only", state.only());
		lines.put("selected", state.selected());
		lines.put("top", List.of(top));
		List<String> wide = new ArrayList<>();
		widths.forEach((id, width) -> wide.add(id + "=" + width));
		lines.put("widths", wide);
		return lines.entrySet().stream().map(e -> e.getKey() + e.getValue().stream().map(v -> '\t' + escape(v))
				.collect(Collectors.joining())).collect(Collectors.joining("\n"));
	}

	/**
	 * Reads the text. What cannot be read is as if it were never set: a grid opens in any case.
	 *
	 * @param text from {@link #text()}, perhaps of another version
	 */
	static GridMemory of(String text) {
		Map<String, List<String>> lines = new LinkedHashMap<>();
		for (String line : text.split("\n")) {
			String[] parts = line.split("\t", -1);
			List<String> values = new ArrayList<>();
			for (int i = 1; i < parts.length; i++)
				values.add(unescape(parts[i]));
			lines.put(parts[0], values);
		}
		GridModel.State state = new GridModel.State(all(lines, "columns"), first(lines, "sort"),
				!all(lines, "sort").contains("false"), first(lines, "grouping"), all(lines, "collapsed"),
				first(lines, "filter"), all(lines, "only"), all(lines, "selected"));
		Map<String, Integer> widths = new LinkedHashMap<>();
		for (String wide : all(lines, "widths")) {
			int at = wide.lastIndexOf('=');
			if (at > 0 && wide.substring(at + 1).matches("[0-9]{1,4}"))
				widths.put(wide.substring(0, at), Integer.valueOf(wide.substring(at + 1)));
		}
		return new GridMemory(state, widths, first(lines, "top"));
	}

	private static List<String> all(Map<String, List<String>> lines, String key) {
		return lines.getOrDefault(key, List.of());
	}

	private static String first(Map<String, List<String>> lines, String key) {
		List<String> values = all(lines, key);
		return values.isEmpty() ? "" : values.getFirst();
	}

	private static String escape(String value) {
		return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "");
	}

	private static String unescape(String value) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length()) {
				char next = value.charAt(++i);
				out.append(switch (next) {
					case 't' -> '\t';
					case 'n' -> '\n';
					default -> next;
				});
			} else
				out.append(c);
		}
		return out.toString();
	}
}
