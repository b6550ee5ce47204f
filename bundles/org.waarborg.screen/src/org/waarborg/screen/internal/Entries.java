package org.waarborg.screen.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waarborg.controlset.Folding;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;

/** Reads what was typed into a field, and writes values as they are typed. */
public final class Entries {

	private static final String LIST = "; ";
	private static final int MOST_OPTIONS = 8;
	private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,10})");

	private final DossierSession session;
	private final ScreenWords words;

	/**
	 * For a session.
	 *
	 * @param session the dossier
	 */
	public Entries(DossierSession session) {
		this.session = session;
		words = ScreenWords.of(session);
	}

	/**
	 * What a typed text means.
	 *
	 * @param field the field
	 * @param row   a row, for what can be chosen there
	 * @param typed the text; blank clears
	 * @return what to set in a row
	 * @throws Unreadable when it means nothing
	 */
	public Function<Row, Object> read(Field field, Row row, String typed) throws Unreadable {
		if (field.type() instanceof FieldType.Translated) {
			return at -> new Translation(language(field.value(at)), typed.strip());
		}
		Object value = typed.isBlank() ? nothing(field) : value(field, row, typed.strip());
		return at -> value;
	}

	private Object nothing(Field field) throws Unreadable {
		if (field.type() instanceof FieldType.Choice choice && !choice.clearable()) {
			throw new Unreadable(words.get("choice.needed", field.label(), labels(choice.options())));
		}
		return field.type() instanceof FieldType.Several || field.type() instanceof FieldType.References ? List.of()
				: null;
	}

	private Object value(Field field, Row row, String typed) throws Unreadable {
		return switch (field.type()) {
			case FieldType.Text text -> text.lines() > 1 ? typed : typed.replaceAll("\\s*\\R\\s*", " ");
			case FieldType.Day day -> DateText.read(typed, session.today(), words);
			case FieldType.Duration duration -> PeriodText.read(typed, words);
			case FieldType.Number number -> number(typed);
			case FieldType.Choice choice -> one(choice.options(), typed).value();
			case FieldType.Several several -> many(typed, t -> one(several.options(), t).value());
			case FieldType.Reference reference -> found(reference.choices(), row, typed).value();
			case FieldType.References references -> many(typed, t -> found(references.choices(), row, t).value());
			case FieldType.Translated translated -> throw new IllegalStateException("read with its language");
			case FieldType.Children children -> throw new Unreadable(words.get("field.children", field.label()));
			case FieldType.Derived derived -> throw new Unreadable(words.get("field.derived", field.label()));
			case FieldType.Picture picture -> throw new Unreadable(words.get("field.derived", field.label()));
			case FieldType.Difference both -> throw new Unreadable(words.get("field.derived", field.label()));
		};
	}

	private Integer number(String typed) throws Unreadable {
		try {
			if (NUMBER.matcher(typed).matches()) {
				return Integer.valueOf(typed.replaceAll("[.,' ]", ""));
			}
		} catch (NumberFormatException e) {
			throw tooLarge(typed);
		}
		throw new Unreadable(words.get("number.expected"));
	}

	private Unreadable tooLarge(String typed) {
		return new Unreadable(words.get("number.large", typed));
	}

	private interface Reader {
		Object read(String typed) throws Unreadable;
	}

	private static List<Object> many(String typed, Reader one) throws Unreadable {
		List<Object> values = new ArrayList<>();
		for (String part : typed.split("[;\\n]")) {
			Object value = part.isBlank() ? null : one.read(part.strip());
			if (value != null && !values.contains(value)) {
				values.add(value);
			}
		}
		return List.copyOf(values);
	}

	/** The option of that name, or the only one that has the words in its name. */
	private Option one(List<Option> options, String typed) throws Unreadable {
		String folded = Folding.fold(typed);
		for (Option option : options) {
			if (Folding.fold(option.label()).equals(folded)) {
				return option;
			}
		}
		List<Option> starting = options.stream().filter(o -> Folding.fold(o.label()).startsWith(folded)).toList();
		List<Option> hits = starting.isEmpty()
				? options.stream()
						.filter(o -> Folding.words(typed).stream().allMatch(Folding.fold(o.label())::contains))
						.toList()
				: starting;
		if (hits.size() == 1) {
			return hits.get(0);
		}
		throw new Unreadable(words.get("choice.expected", labels(options)));
	}

	private Option found(Choices choices, Row row, String typed) throws Unreadable {
		List<Option> hits = choices.find(row, typed, MOST_OPTIONS);
		String folded = Folding.fold(typed);
		List<Option> named = hits.stream().filter(o -> Folding.fold(o.label()).equals(folded)).toList();
		if (named.size() == 1 || hits.size() == 1) {
			return named.size() == 1 ? named.get(0) : hits.get(0);
		}
		throw new Unreadable(hits.isEmpty() ? words.get("reference.none", typed)
				: words.get("reference.several", typed, labels(hits)));
	}

	private static String labels(List<Option> options) {
		return options.stream().limit(MOST_OPTIONS).map(Option::label).collect(Collectors.joining(", "))
				+ (options.size() > MOST_OPTIONS ? ", …" : "");
	}

	/** The language that a text is shown in, and so is edited in: the session's, unless only the source has a text. */
	private String language(Object value) {
		if (!(value instanceof Translations texts) || texts.texts().isEmpty()) {
			String source = value instanceof Translations none ? none.source()
					: session.dossier().dossier().getLanguage();
			return source == null || source.isEmpty() ? session.language() : source;
		}
		return !texts.in(session.language()).isEmpty() || texts.in(texts.source()).isEmpty() ? session.language()
				: texts.source();
	}

	/**
	 * How a value is typed.
	 *
	 * @param field the field
	 * @param value its value; null for nothing
	 * @return the text that {@link #read} would read back
	 */
	public String write(Field field, Object value) {
		if (value == null) {
			return "";
		}
		return switch (field.type()) {
			case FieldType.Choice choice -> label(choice.options(), value);
			case FieldType.Several several -> joined(value, v -> label(several.options(), v));
			case FieldType.Reference reference -> reference.choices().describe(value).label();
			case FieldType.References references -> joined(value, v -> references.choices().describe(v).label());
			default -> plain(value);
		};
	}

	private String plain(Object value) {
		return switch (value) {
			case LocalDate day -> DateText.write(day);
			case Period period -> PeriodText.write(period, words);
			case Translations texts -> texts.in(language(texts));
			default -> value.toString();
		};
	}

	private static String label(List<Option> options, Object value) {
		return options.stream().filter(o -> o.value().equals(value)).map(Option::label).findFirst()
				.orElseGet(value::toString);
	}

	private static String joined(Object value, Function<Object, String> one) {
		Collection<?> all = value instanceof Collection<?> many ? many : Arrays.asList(value);
		return all.stream().map(one).collect(Collectors.joining(LIST));
	}
}
