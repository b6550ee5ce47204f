package org.waarborg.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.spi.IntakeTarget;

/** Guesses what columns are, from what stands above them and from their values. */
final class ColumnGuesser {

	private static final double ENOUGH = 0.5;
	private static final double MISFIT = 0.25;
	private static final int SAMPLE = 400;
	private static final int EXAMPLE = 60;

	private final IntakeTarget target;
	private final IntakeRequest request;
	private final List<IntakeField> fields;
	private final HeaderWords words;
	private final Values values;

	private record Guess(int column, IntakeField field, double confidence) {
	}

	ColumnGuesser(IntakeTarget target, IntakeRequest request, Values values) {
		this.target = target;
		this.request = request;
		this.fields = target.fields(request.locale().getLanguage());
		this.words = new HeaderWords(target.vocabulary(), fields);
		this.values = values;
	}

	HeaderWords words() {
		return words;
	}

	/** Every column that holds or names something; what fits nothing is kept as a note. */
	SheetMapping guess(Sheet sheet, Header header) {
		Map<Integer, List<SheetCell>> columns = new java.util.TreeMap<>();
		header.titles().keySet().forEach(c -> columns.put(c, new ArrayList<>()));
		for (int row : sheet.rows()) {
			if (row > header.bottom()) {
				sheet.row(row).values().stream().filter(c -> c.ownColumn() && c.readable())
						.forEach(c -> columns.computeIfAbsent(Integer.valueOf(c.column()), k -> new ArrayList<>())
								.add(c));
			}
		}
		List<Guess> guesses = new ArrayList<>();
		columns.forEach((column, cells) -> fields.forEach(field -> guesses
				.add(new Guess(column.intValue(), field, confidence(field, header.title(column.intValue()), cells)))));
		Map<Integer, Guess> chosen = choose(guesses, header);
		List<ColumnMapping> result = new ArrayList<>();
		columns.forEach((column, cells) -> {
			Guess guess = chosen.get(column);
			result.add(new ColumnMapping(column.intValue(), header.title(column.intValue()),
					guess == null ? ColumnMapping.NOTE : guess.field().id(), guess == null ? 0 : guess.confidence(),
					example(cells), sheet.hiddenColumns().contains(column)));
		});
		return new SheetMapping(sheet.name(), "", header.bottom(), result);
	}

	static String example(List<SheetCell> cells) {
		String text = cells.stream().map(c -> c.text().replaceAll("\\s+", " ")).findFirst().orElse("");
		return text.length() <= EXAMPLE ? text : text.substring(0, EXAMPLE - 1) + '…';
	}

	private Map<Integer, Guess> choose(List<Guess> guesses, Header header) {
		Map<Integer, Guess> chosen = new HashMap<>();
		Set<String> taken = new HashSet<>();
		guesses.stream().filter(g -> g.confidence() >= ENOUGH)
				.sorted(Comparator.comparingDouble(Guess::confidence).reversed().thenComparing(Guess::column))
				.forEach(guess -> {
					boolean again = taken.contains(guess.field().id());
					boolean may = !again || guess.field().many()
							&& words.score(header.title(guess.column()), guess.field().id()) >= ENOUGH;
					if (may && chosen.putIfAbsent(Integer.valueOf(guess.column()), guess) == null) {
						taken.add(guess.field().id());
					}
				});
		return chosen;
	}

	private double confidence(IntakeField field, String title, List<SheetCell> cells) {
		double named = words.score(title, field.id());
		OptionalDouble fit = fit(field, cells);
		if (named > 0) {
			if (fit.isEmpty()) {
				return named * 0.9;
			}
			return fit.getAsDouble() < MISFIT ? 0 : named / 2 + fit.getAsDouble() / 2;
		}
		// Without a title that is known only values that are hard to mistake count.
		if (fit.isEmpty() || cells.size() < 3 || fit.getAsDouble() < 0.8) {
			return 0;
		}
		return switch (field.type()) {
			case KEY -> 0.9 * fit.getAsDouble();
			case HINT -> 0.8 * fit.getAsDouble();
			case LITERAL -> title.isEmpty() && distinct(cells) > 1 && words(cells) ? 0.55 * fit.getAsDouble() : 0;
			default -> 0;
		};
	}

	/** Marks and digits mean too many things to be taken for words. */
	private static boolean words(List<SheetCell> cells) {
		return cells.stream().allMatch(c -> c.text().length() > 1 && Character.isLetter(c.text().charAt(0)));
	}

	private static long distinct(List<SheetCell> cells) {
		return cells.stream().map(SheetCell::text).distinct().count();
	}

	private OptionalDouble fit(IntakeField field, List<SheetCell> cells) {
		if (cells.isEmpty()) {
			return OptionalDouble.empty();
		}
		List<SheetCell> sample = cells.size() <= SAMPLE ? cells : cells.subList(0, SAMPLE);
		if (field.type() == FieldType.LITERAL || field.type() == FieldType.DATE) {
			return OptionalDouble
					.of((double) sample.stream().filter(c -> values.known(field, c)).count() / sample.size());
		}
		return target.fits(field.id(), sample.stream().map(SheetCell::text).toList(), request);
	}
}
