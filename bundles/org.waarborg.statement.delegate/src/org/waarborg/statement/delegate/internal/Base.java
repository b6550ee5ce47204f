package org.waarborg.statement.delegate.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.statement.delegate.AskedField;

/**
 * What a row said when it was sent, in a hidden cell of the row, with a hash that tells whether somebody changed it. A long text
 * is there as its hash only: whether it was changed is all that merging asks.
 */
public final class Base {

	/** Of the 32,767 characters of a cell, for each of at most three texts. */
	private static final int LONGEST = 4000;
	private static final String HASHED = "sha256:";

	private Base() {
	}

	/**
	 * Writes values.
	 *
	 * @param key    key of the row
	 * @param values its values
	 * @return content of the hidden cell
	 */
	public static String write(RowKey key, Map<AskedField, String> values) {
		StringBuilder text = new StringBuilder();
		values.forEach((field, value) -> text.append(field.name()).append('=')
				.append(escaped(value.length() > LONGEST ? hash(value) : value)).append('|'));
		return text + "#" + seal(key, text.toString());
	}

	/**
	 * Reads values.
	 *
	 * @param key  key of the row
	 * @param text content of the hidden cell
	 * @return the values, or empty when they are not what was written
	 */
	public static Optional<Map<AskedField, String>> read(RowKey key, String text) {
		int at = text.lastIndexOf('#');
		if (at < 0 || !seal(key, text.substring(0, at)).equals(text.substring(at + 1).strip())) {
			return Optional.empty();
		}
		Map<AskedField, String> values = new EnumMap<>(AskedField.class);
		for (String entry : text.substring(0, at).split("\\|")) {
			int equals = entry.indexOf('=');
			if (equals > 0) {
				values.put(AskedField.valueOf(entry.substring(0, equals)), unescaped(entry.substring(equals + 1)));
			}
		}
		return Optional.of(values);
	}

	/**
	 * Whether a text is what a base value stands for.
	 *
	 * @param base the base value
	 * @param text the text
	 * @return true when they are the same
	 */
	public static boolean same(String base, String text) {
		return base.equals(text) || base.startsWith(HASHED) && base.equals(hash(text));
	}

	private static String hash(String value) {
		return HASHED + Hashes.of(value.getBytes(StandardCharsets.UTF_8));
	}

	private static String seal(RowKey key, String text) {
		return Hashes.of((key + "\n" + text).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", "\\n").replace("|", "\\p").replace("\t", "\\t");
	}

	private static String unescaped(String value) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length()) {
				i++;
				text.append(switch (value.charAt(i)) {
					case 'n' -> '\n';
					case 'p' -> '|';
					case 't' -> '\t';
					default -> value.charAt(i);
				});
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}
}
