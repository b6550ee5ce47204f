package org.waarborg.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;

/**
 * How a language writes days, numbers and lists, the same in every document, on every machine and in every Java
 * release. Immutable.
 *
 * @since 0.1
 */
public final class Formats {

	private static final Map<String, Formats> KNOWN = new ConcurrentHashMap<>();

	private final String[] months;
	private final char decimal;

	private Formats(String[] months, char decimal) {
		this.months = months;
		this.decimal = decimal;
	}

	/**
	 * The formats of a language.
	 *
	 * @param language ISO 639-1 code; a language other than Dutch gets the English ones
	 * @return the formats
	 */
	public static Formats of(String language) {
		return KNOWN.computeIfAbsent(language, Formats::read);
	}

	private static Formats read(String language) {
		Messages words = Messages.beside(Formats.class, Locale.forLanguageTag(language));
		return new Formats(words.get("date.months").split(" "), words.get("number.decimal").charAt(0));
	}

	/**
	 * A day for people, for example {@code 21 nov 2026}.
	 *
	 * @param day the day
	 * @return the text
	 */
	public String date(LocalDate day) {
		return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + ' ' + day.getYear();
	}

	/**
	 * A number with the language's decimal sign and without marks between thousands, so that a spreadsheet in that
	 * language reads it.
	 *
	 * @param number the number
	 * @return the text
	 */
	public String number(BigDecimal number) {
		return number.toPlainString().replace('.', decimal);
	}

	/**
	 * A cell as plain text, for formats that have nothing better.
	 *
	 * @param cell the cell
	 * @return the text, raw; several items on one line; empty for an empty cell
	 */
	public String plain(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> text.value();
			case Cell.Number number -> number(number.value());
			case Cell.Date date -> date(date.value());
			case Cell.Chip chip -> chip.word();
			case Cell.Items items -> items.items().stream().map(Cell.Item::text).collect(Collectors.joining("; "));
			case Cell.Ref ref -> ref.text();
			case Cell.Empty empty -> "";
		};
	}
}
