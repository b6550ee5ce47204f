package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the value of a {@code Provide-Capability} header (OSGi Core, section 3.2.4 and 3.3.6). */
final class ManifestClauses {

	/** One capability: its namespace and its attributes, as a framework would give them. */
	record Clause(String namespace, Map<String, Object> attributes) {
	}

	private final String text;
	private int at;

	private ManifestClauses(String text) {
		this.text = text;
	}

	/**
	 * Reads a header.
	 *
	 * @throws IllegalArgumentException when it is not well-formed; the message quotes the place
	 */
	static List<Clause> parse(String header) {
		ManifestClauses parser = new ManifestClauses(header);
		List<Clause> clauses = new ArrayList<>();
		do {
			clauses.add(parser.clause());
		} while (parser.take(','));
		if (parser.at < header.length()) {
			throw parser.error();
		}
		return clauses;
	}

	private Clause clause() {
		String namespace = token(";,");
		Map<String, Object> attributes = new LinkedHashMap<>();
		while (take(';')) {
			String name = token(":=,;");
			String type = "String";
			if (take(':')) {
				if (take('=')) {
					value();
					continue; // a directive
				}
				type = token("=,;");
			}
			if (!take('=') || name.isEmpty()) {
				throw error();
			}
			attributes.put(name, typed(type, value()));
		}
		return new Clause(namespace, attributes);
	}

	private static Object typed(String type, String value) {
		return switch (type.replace(" ", "")) {
			case "Long" -> Long.valueOf(value.strip());
			case "List", "List<String>" -> list(value);
			default -> value;
		};
	}

	/** Splits at commas; a backslash takes the next character as it is. */
	private static List<String> list(String value) {
		List<String> items = new ArrayList<>();
		StringBuilder item = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length()) {
				item.append(value.charAt(++i));
			} else if (c == ',') {
				items.add(item.toString().strip());
				item.setLength(0);
			} else {
				item.append(c);
			}
		}
		items.add(item.toString().strip());
		items.removeIf(String::isEmpty);
		return List.copyOf(items);
	}

	private String token(String until) {
		int start = at;
		while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
			if (text.charAt(at) == '"') {
				throw error();
			}
			at++;
		}
		return text.substring(start, at).strip();
	}

	private String value() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at < text.length() && text.charAt(at) == '"' ? quoted() : token(";,");
	}

	private String quoted() {
		StringBuilder value = new StringBuilder();
		for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
			// in a quoted string a backslash escapes a quote or itself; before anything else it stays, for lists
			if (text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0) {
				at++;
			}
			value.append(text.charAt(at));
		}
		if (at >= text.length()) {
			throw error();
		}
		at++;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return value.toString();
	}

	private boolean take(char c) {
		if (at < text.length() && text.charAt(at) == c) {
			at++;
			return true;
		}
		return false;
	}

	private IllegalArgumentException error() {
		int from = Math.max(0, Math.min(at, text.length()) - 20);
		return new IllegalArgumentException(text.substring(from, Math.min(text.length(), at + 20)));
	}
}
