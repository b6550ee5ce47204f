package org.waarborg.statement.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;

/** Says values in one language, for one audience. */
public final class ValueWords {

	private final String language;
	private final Messages messages;
	private final Messages statement;
	private final Formats formats;
	private final Disclosure disclosure;

	/**
	 * Words for an audience.
	 *
	 * @param language   ISO 639-1 code
	 * @param disclosure what the audience may see
	 */
	public ValueWords(String language, Disclosure disclosure) {
		this.language = language;
		this.disclosure = disclosure;
		messages = Messages.beside(ValueWords.class, Locale.of(language));
		statement = StatementWords.messages(language);
		formats = Formats.of(language);
	}

	/**
	 * The messages of this bundle.
	 *
	 * @return in its language
	 */
	public Messages messages() {
		return messages;
	}

	/**
	 * Words of this bundle, else those of statements.
	 *
	 * @param literal a literal
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		String key = literal.getDeclaringClass().getSimpleName() + '.' + literal.name();
		return messages.has(key) ? messages.get(key) : statement.label(literal);
	}

	/**
	 * A day.
	 *
	 * @param day the day; null gives nothing
	 * @return as people write it
	 */
	public String date(java.time.LocalDate day) {
		return day == null ? "" : formats.date(day);
	}

	/**
	 * A value.
	 *
	 * @param value the value
	 * @param other the other side, which tells the languages that differ
	 * @return its words; may be empty
	 */
	public String say(ComparedValue value, ComparedValue other) {
		return switch (value) {
			case ComparedValue.Nothing nothing -> "";
			case ComparedValue.Plain plain -> plain.text();
			case ComparedValue.Literal literal -> label(literal.literal());
			case ComparedValue.Day day -> formats.date(day.day());
			case ComparedValue.Localised text -> localised(text.byLanguage(),
					other instanceof ComparedValue.Localised o ? o.byLanguage() : Map.of());
			case ComparedValue.Items items -> items.items().stream().filter(i -> disclosure.shows(i.classification()))
					.map(this::say).collect(Collectors.joining("\n"));
		};
	}

	/** Whether an audience that may see the field may see anything of the value. */
	boolean leaves(ComparedValue value) {
		return !(value instanceof ComparedValue.Items items)
				|| items.items().stream().allMatch(i -> disclosure.shows(i.classification()));
	}

	/** Each language that differs from the other side; the reader's own without a mark and first. */
	private String localised(Map<String, String> texts, Map<String, String> others) {
		List<String> lines = new ArrayList<>();
		texts.entrySet().stream().filter(e -> !e.getValue().equals(others.get(e.getKey())))
				.sorted((a, b) -> Boolean.compare(b.getKey().equals(language), a.getKey().equals(language)))
				.forEach(e -> lines.add(e.getKey().equals(language) ? e.getValue()
						: messages.get("text.language", e.getValue(), e.getKey())));
		return String.join("\n", lines);
	}

	/** Code and title, and in brackets what else is said of it. */
	private String say(Item item) {
		String title = fallback(item.title());
		String name = (item.code() + ' ' + title).strip();
		String facts = item.facts().stream().map(f -> f instanceof ComparedValue.Localised l ? fallback(l.byLanguage())
				: say(f, Values.NOTHING)).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
		if (name.isEmpty()) {
			return facts;
		}
		return facts.isEmpty() ? name : name + " (" + facts + ')';
	}

	private String fallback(Map<String, String> texts) {
		return texts.getOrDefault(language,
				texts.getOrDefault("en", texts.values().stream().findFirst().orElse("")));
	}
}
