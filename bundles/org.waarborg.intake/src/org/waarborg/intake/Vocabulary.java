package org.waarborg.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.controlset.Folding;

/**
 * The words that people use above columns and in cells, in all languages at once: a Dutch sheet often has English titles.
 * Content, not code: {@code words_nl.properties} and {@code words_en.properties} beside a class. Words are separated by a
 * semicolon; a question mark behind a word says that it may mean something else too; {@code 1%-99%} is a range.
 * <ul>
 * <li>{@code field.FIELD} – titles of columns for a field</li>
 * <li>{@code value.FIELD.LITERAL} – words for a value; {@code LITERAL+other.LITERAL} says something about another field
 * too, and may begin with the plus</li>
 * <li>any other key – a list of words for the target itself, see {@link #list}</li>
 * </ul>
 * Immutable and safe on any thread.
 *
 * @since 0.1
 */
public final class Vocabulary {

	private static final List<String> LANGUAGES = List.of("nl", "en");
	private static final Pattern RANGE = Pattern.compile("(\\d+)%(?:-(\\d+)%)?");
	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s*%");

	private final Map<String, List<String>> headers = new TreeMap<>();
	private final Map<String, Map<String, Meaning>> values = new HashMap<>();
	private final Map<String, List<Range>> ranges = new HashMap<>();
	private final Map<String, List<String>> lists = new HashMap<>();

	/**
	 * What a word means.
	 *
	 * @param literals values by field
	 * @param guessed  whether it may mean something else too
	 * @since 0.1
	 */
	public record Meaning(Map<String, String> literals, boolean guessed) {

		/** Keeps an unmodifiable copy. */
		public Meaning {
			literals = Map.copyOf(literals);
		}
	}

	private record Range(int from, int to, Meaning meaning) {
	}

	private Vocabulary() {
	}

	/**
	 * Reads the words that lie beside a class.
	 *
	 * @param beside the class
	 * @return the words
	 */
	public static Vocabulary beside(Class<?> beside) {
		return beside(beside, "words");
	}

	/**
	 * Reads the words of one name that lie beside a class.
	 *
	 * @param beside the class
	 * @param name   name of the files, before the language
	 * @return the words
	 */
	public static Vocabulary beside(Class<?> beside, String name) {
		Vocabulary vocabulary = new Vocabulary();
		for (String language : LANGUAGES) {
			Properties words = new Properties();
			try (InputStream in = beside.getResourceAsStream(name + '_' + language + ".properties")) {
				words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			new TreeMap<>(words).forEach((key, value) -> vocabulary.add(key.toString(), split(value.toString())));
		}
		return vocabulary;
	}

	private static List<String> split(String words) {
		List<String> result = new ArrayList<>();
		for (String word : words.split(";")) {
			if (!word.isBlank()) {
				result.add(word.strip());
			}
		}
		return result;
	}

	private void add(String key, List<String> words) {
		if (key.startsWith("field.")) {
			List<String> known = headers.computeIfAbsent(key.substring("field.".length()), k -> new ArrayList<>());
			words.stream().map(Vocabulary::fold).filter(w -> !known.contains(w)).forEach(known::add);
		} else if (key.startsWith("value.")) {
			int dot = key.indexOf('.', "value.".length());
			String field = key.substring("value.".length(), dot);
			words.forEach(word -> addValue(field, literals(field, key.substring(dot + 1)), word));
		} else {
			List<String> known = lists.computeIfAbsent(key, k -> new ArrayList<>());
			words.stream().map(Vocabulary::fold).filter(w -> !known.contains(w)).forEach(known::add);
		}
	}

	private static Map<String, String> literals(String field, String text) {
		Map<String, String> literals = new LinkedHashMap<>();
		String[] all = text.split("\\+");
		if (!all[0].isEmpty()) {
			literals.put(field, all[0]);
		}
		for (int i = 1; i < all.length; i++) {
			literals.put(all[i].substring(0, all[i].indexOf('.')), all[i].substring(all[i].indexOf('.') + 1));
		}
		return literals;
	}

	private void addValue(String field, Map<String, String> literals, String word) {
		boolean guessed = word.endsWith("?") && word.length() > 1;
		Matcher range = RANGE.matcher(word);
		Meaning meaning = new Meaning(literals, guessed);
		if (range.matches()) {
			int from = Integer.parseInt(range.group(1));
			ranges.computeIfAbsent(field, f -> new ArrayList<>())
					.add(new Range(from, range.group(2) == null ? from : Integer.parseInt(range.group(2)), meaning));
		} else {
			values.computeIfAbsent(field, f -> new HashMap<>())
					.putIfAbsent(fold(guessed ? word.substring(0, word.length() - 1) : word), meaning);
		}
	}

	/**
	 * A text as words are compared: without case, accents and signs, with single blanks. A text of nothing but signs stays
	 * as it is.
	 *
	 * @param text any text
	 * @return the folded text
	 */
	public static String fold(String text) {
		String folded = Folding.fold(text);
		StringBuilder words = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (Character.isLetterOrDigit(c) || c == '%') {
				words.append(c);
			} else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		return words.isEmpty() ? text.strip() : words.toString().strip();
	}

	/**
	 * The titles of columns for a field.
	 *
	 * @param field id of the field
	 * @return folded words
	 */
	public List<String> headers(String field) {
		return headers.getOrDefault(field, List.of());
	}

	/**
	 * A list of words of the target's own.
	 *
	 * @param key its key
	 * @return folded words; empty where there is no such list
	 */
	public List<String> list(String key) {
		return lists.getOrDefault(key, List.of());
	}

	/**
	 * What a whole text means.
	 *
	 * @param field id of the field
	 * @param text  the text of a cell
	 * @return its meaning, or empty when it is not known
	 */
	public Optional<Meaning> meaning(String field, String text) {
		Matcher percent = PERCENT.matcher(text.strip());
		if (percent.matches()) {
			int number = Integer.parseInt(percent.group(1));
			return ranges.getOrDefault(field, List.of()).stream()
					.filter(r -> r.from() <= number && number <= r.to()).map(Range::meaning).findFirst();
		}
		return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(fold(text)));
	}

	/**
	 * The words for values of a field.
	 *
	 * @param field id of the field
	 * @return meanings by folded word
	 */
	public Map<String, Meaning> words(String field) {
		return values.getOrDefault(field, Map.of());
	}
}
