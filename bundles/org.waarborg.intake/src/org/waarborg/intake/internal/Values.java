package org.waarborg.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.Vocabulary;

/** Reads what cells say: words for values, dates in the ways in which people write them. */
final class Values {

	private static final Pattern FIRST = Pattern.compile("(?s)\\s*([^,;:(\\n/]+?)\\s*(?:[,;:(\\n/]|\\s[-–—]\\s)(.+)");
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
	private static final Pattern NAMED = Pattern.compile("(\\d{1,2})?[-. ]*(\\p{L}{3,9})\\.?[-. ]*(\\d{4})");
	private static final Pattern QUARTER = Pattern
			.compile("(?:([qk])\\s*([1-4])[-/ ]*(\\d{4})|(\\d{4})[-/ ]*[qk]\\s*([1-4]))");
	private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
	private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb"),
			List.of("mrt", "maa", "mar"), List.of("apr"), List.of("mei", "may"), List.of("jun"), List.of("jul"),
			List.of("aug"), List.of("sep"), List.of("okt", "oct"), List.of("nov"), List.of("dec"));

	private static final int LONGEST = 400;

	private final Vocabulary vocabulary;
	private final Map<String, Map<String, Vocabulary.Meaning>> said = new HashMap<>();

	/** A reader that goes by what somebody said in a mapping first, and by the words of the target then. */
	Values(Vocabulary vocabulary, Map<String, Map<String, String>> words) {
		this.vocabulary = vocabulary;
		words.forEach((field, meanings) -> meanings.forEach((word, literal) -> {
			if (!literal.isBlank()) {
				said.computeIfAbsent(field, f -> new HashMap<>()).put(Vocabulary.fold(word),
						new Vocabulary.Meaning(literals(field, literal), false));
			}
		}));
	}

	/** {@code APPLICABLE}, {@code APPLICABLE+performer.SUPPLIER} or {@code +applicability.APPLICABLE}. */
	static Map<String, String> literals(String field, String text) {
		Map<String, String> literals = new HashMap<>();
		String[] all = text.strip().split("\\+");
		if (!all[0].isBlank()) {
			literals.put(field, all[0].strip());
		}
		for (int i = 1; i < all.length; i++) {
			int dot = all[i].indexOf('.');
			literals.put(dot < 0 ? "" : all[i].substring(0, dot).strip(), all[i].substring(dot + 1).strip());
		}
		return literals;
	}

	IntakeValue read(IntakeField field, SheetCell cell, String header) {
		return switch (field.type()) {
			case LITERAL -> literal(field.id(), field.id(), cell, header);
			case MARK -> literal("mark", field.id(), cell, header);
			case DATE -> new IntakeValue(field.id(), cell, header, Map.of(), "", cell.date().isEmpty(),
					cell.date().or(() -> date(cell.text())));
			case KEY, HINT, TEXT, NAME, LIST ->
				new IntakeValue(field.id(), cell, header, Map.of(), "", false, Optional.empty());
		};
	}

	private IntakeValue literal(String words, String field, SheetCell cell, String header) {
		Optional<Vocabulary.Meaning> whole = meaning(words, cell.text());
		if (whole.isPresent()) {
			return value(field, words, cell, header, whole.get(), "");
		}
		// A word with something behind it is short; a long text is searched for nothing.
		Matcher first = FIRST.matcher(cell.text().length() > LONGEST ? "" : cell.text());
		if (FieldType.MARK.name().equalsIgnoreCase(words) || !first.matches()) {
			return unknown(field, cell, header);
		}
		Optional<Vocabulary.Meaning> begin = meaning(words, first.group(1));
		String rest = first.group(2).strip();
		return begin.isEmpty() || contradicts(words, rest, begin.get()) ? unknown(field, cell, header)
				: value(field, words, cell, header, begin.get(), rest);
	}

	private static IntakeValue value(String field, String words, SheetCell cell, String header,
			Vocabulary.Meaning meaning, String rest) {
		Map<String, String> literals = new HashMap<>(meaning.literals());
		if (!words.equals(field) && literals.containsKey(words)) {
			literals.put(field, literals.remove(words));
		}
		return new IntakeValue(field, cell, header, literals, rest, meaning.guessed() || !rest.isEmpty(),
				Optional.empty());
	}

	private static IntakeValue unknown(String field, SheetCell cell, String header) {
		return new IntakeValue(field, cell, header, Map.of(), "", false, Optional.empty());
	}

	private Optional<Vocabulary.Meaning> meaning(String field, String text) {
		return Optional.ofNullable(said.getOrDefault(field, Map.of()).get(Vocabulary.fold(text)))
				.or(() -> vocabulary.meaning(field, text));
	}

	/** "Nee, uitbesteed": the second word says something else than the first, so neither counts. */
	private boolean contradicts(String field, String rest, Vocabulary.Meaning begin) {
		String folded = ' ' + Vocabulary.fold(rest) + ' ';
		return vocabulary.words(field).entrySet().stream().filter(w -> w.getKey().length() > 3)
				.filter(w -> folded.contains(' ' + w.getKey() + ' '))
				.anyMatch(w -> !w.getValue().literals().equals(begin.literals()));
	}

	/** Whether a text says something for a field of this type; marks and texts say nothing about themselves. */
	boolean known(IntakeField field, SheetCell cell) {
		return switch (field.type()) {
			case LITERAL -> !literal(field.id(), field.id(), cell, "").literals().isEmpty();
			case DATE -> cell.date().isPresent() || date(cell.text()).isPresent();
			default -> false;
		};
	}

	/** A day, or the last day of a month or quarter. Days come first, as people write them here. */
	static Optional<LocalDate> date(String text) {
		String folded = text.strip().toLowerCase(Locale.ROOT);
		try {
			Matcher iso = ISO.matcher(folded);
			if (iso.matches()) {
				return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
			}
			Matcher day = DAY_FIRST.matcher(folded);
			if (day.matches()) {
				int year = number(day, 3) < 100 ? 2000 + number(day, 3) : number(day, 3);
				return Optional.of(number(day, 2) > 12 ? LocalDate.of(year, number(day, 1), number(day, 2))
						: LocalDate.of(year, number(day, 2), number(day, 1)));
			}
			Matcher month = MONTH.matcher(folded);
			if (month.matches()) {
				return Optional.of(YearMonth.of(number(month, 2), number(month, 1)).atEndOfMonth());
			}
			Matcher quarter = QUARTER.matcher(folded);
			if (quarter.matches()) {
				boolean first = quarter.group(1) != null;
				return Optional.of(YearMonth.of(number(quarter, first ? 3 : 4), 3 * number(quarter, first ? 2 : 5))
						.atEndOfMonth());
			}
			return named(folded);
		} catch (DateTimeException notOne) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> named(String text) {
		Matcher named = NAMED.matcher(text);
		if (!named.matches()) {
			return Optional.empty();
		}
		String name = named.group(2).substring(0, 3);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (MONTHS.get(i).contains(name)) {
				YearMonth month = YearMonth.of(number(named, 3), i + 1);
				return Optional.of(named.group(1) == null ? month.atEndOfMonth() : month.atDay(number(named, 1)));
			}
		}
		return Optional.empty();
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}
}
