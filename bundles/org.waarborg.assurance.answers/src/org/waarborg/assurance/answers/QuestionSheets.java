package org.waarborg.assurance.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;

/**
 * Finds the questions in a customer's table: which sheet, which columns. A guess is only a proposal; a person says how it is.
 *
 * @since 0.1
 */
public final class QuestionSheets {

	private static final ResourceBundle HEADINGS = ResourceBundle.getBundle(
			QuestionSheets.class.getPackageName() + ".headings", Locale.ROOT, QuestionSheets.class.getClassLoader());
	/** Headings stand near the top. */
	private static final int HEADER_ROWS = 40;
	/** Words of a heading; a longer cell is a question itself. */
	private static final int LONGEST_HEADING = 60;
	/** A column whose cells are shorter on average holds no questions. */
	private static final int SHORTEST_QUESTION = 12;

	private QuestionSheets() {
	}

	/**
	 * The sheets that may hold questions.
	 *
	 * @param file the table
	 * @return those that are shown and hold something
	 */
	public static List<Sheet> sheets(SheetFile file) {
		return file.sheets().stream().filter(s -> !s.hidden() && !s.rows().isEmpty()).toList();
	}

	/**
	 * Guesses where the questions stand.
	 *
	 * @param file the table
	 * @return of the sheet where most is known; empty where no sheet holds anything
	 */
	public static Optional<QuestionColumns> guess(SheetFile file) {
		return sheets(file).stream().map(QuestionSheets::guess)
				.max(Comparator.comparingInt((QuestionColumns c) -> sure(c))
						.thenComparingInt(c -> questions(file, c).size()));
	}

	private static int sure(QuestionColumns columns) {
		return (columns.header() > 0 ? 4 : 0) + (columns.question() > 0 ? 2 : 0) + (columns.answer() > 0 ? 1 : 0);
	}

	/**
	 * Guesses where the questions stand in a sheet.
	 *
	 * @param sheet the sheet
	 * @return the columns; 0 for those that nobody can tell
	 */
	public static QuestionColumns guess(Sheet sheet) {
		return sheet.rows().stream().map(Integer::intValue).limit(HEADER_ROWS)
				.filter(r -> column(sheet, r, "question", Set.of()) > 0)
				.max(Comparator.comparingInt((Integer r) -> known(sheet, r.intValue()))
						.thenComparing(Comparator.<Integer>reverseOrder()))
				.map(r -> byHeadings(sheet, r.intValue())).orElseGet(() -> byLength(sheet));
	}

	private static int known(Sheet sheet, int row) {
		return (int) HEADINGS.keySet().stream().filter(role -> column(sheet, row, role, Set.of()) > 0).count();
	}

	private static QuestionColumns byHeadings(Sheet sheet, int row) {
		int question = column(sheet, row, "question", Set.of());
		int answer = column(sheet, row, "answer", Set.of(question));
		int remark = column(sheet, row, "remark", Set.of(question, answer));
		int number = column(sheet, row, "number", Set.of(question, answer, remark));
		return new QuestionColumns(sheet.name(), row, number, question,
				answer > 0 ? answer : free(sheet, question, remark), remark);
	}

	/** Without headings: the column with the longest texts, and the first free one to the right of it. */
	private static QuestionColumns byLength(Sheet sheet) {
		int question = sheet.columns().stream().filter(c -> length(sheet, c.intValue()) >= SHORTEST_QUESTION)
				.max(Comparator.comparingDouble((Integer c) -> length(sheet, c.intValue()))
						.thenComparing(Comparator.<Integer>reverseOrder()))
				.map(Integer::intValue).orElse(0);
		return new QuestionColumns(sheet.name(), 0, 0, question, question == 0 ? 0 : free(sheet, question, 0), 0);
	}

	private static double length(Sheet sheet, int column) {
		return sheet.cells().stream().filter(c -> c.column() == column).mapToInt(c -> c.text().length()).average()
				.orElse(0);
	}

	/** The first column to the right of the questions that is empty beside nearly all of them. */
	private static int free(Sheet sheet, int question, int remark) {
		List<Integer> rows = sheet.rows().stream().filter(r -> sheet.cell(r.intValue(), question).isPresent()).toList();
		int column = question + 1;
		while (column == remark || taken(sheet, rows, column) > rows.size() / 4) {
			column++;
		}
		return column;
	}

	private static long taken(Sheet sheet, List<Integer> rows, int column) {
		return rows.stream().filter(r -> sheet.cell(r.intValue(), column).filter(SheetCell::ownColumn).isPresent())
				.count();
	}

	/** The first column whose heading is a word for a role, or begins with one. */
	private static int column(Sheet sheet, int row, String role, Set<Integer> but) {
		List<String> words = Arrays.asList(HEADINGS.getString(role).split(","));
		List<SheetCell> cells = sheet.row(row).values().stream()
				.filter(c -> !c.spread() && c.text().length() <= LONGEST_HEADING)
				.filter(c -> !but.contains(Integer.valueOf(c.column()))).toList();
		return cells.stream().filter(c -> words.contains(plain(c.text()))).findFirst()
				.or(() -> cells.stream().filter(c -> words.stream()
						.anyMatch(w -> w.length() > 3 && plain(c.text()).startsWith(w + ' '))).findFirst())
				.map(SheetCell::column).orElse(0);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[:*?]+$", "")
				.replaceAll("\\s+", " ").strip();
	}

	/**
	 * The headings of a table by column.
	 *
	 * @param sheet  the sheet
	 * @param header row with the headings; 0 for none
	 * @return for each column that holds something its letters and heading; one column behind the last for answers
	 */
	public static List<String> headings(Sheet sheet, int header) {
		int last = sheet.columns().isEmpty() ? 0 : sheet.columns().getLast().intValue();
		List<String> headings = new ArrayList<>();
		for (int i = 1; i <= last + 2; i++) {
			String heading = header > 0
					? sheet.cell(header, i).filter(SheetCell::ownColumn).map(SheetCell::text).orElse("")
					: "";
			headings.add((SheetCell.letters(i) + "  " + heading.replaceAll("\\s+", " ")).strip());
		}
		return headings;
	}

	/**
	 * The questions of a table.
	 *
	 * @param file    the table
	 * @param columns where they stand
	 * @return in the order of the rows; without rows that the file hides, and without headings that run over the place of the answer
	 */
	public static List<AskedQuestion> questions(SheetFile file, QuestionColumns columns) {
		Optional<Sheet> found = file.sheets().stream().filter(s -> s.name().equals(columns.sheet())).findFirst();
		if (found.isEmpty() || columns.question() < 1) {
			return List.of();
		}
		Sheet sheet = found.get();
		return sheet.rows().stream().map(Integer::intValue)
				.filter(r -> r > columns.header() && !sheet.hiddenRows().contains(Integer.valueOf(r)))
				.filter(r -> sheet.cell(r, columns.question()).filter(c -> !c.spread() && c.readable()).isPresent())
				.filter(r -> !isHeading(sheet, r, columns))
				.map(r -> new AskedQuestion(r, text(sheet, r, columns.number()), text(sheet, r, columns.question()),
						text(sheet, r, columns.answer()), text(sheet, r, columns.remark())))
				.toList();
	}

	private static boolean isHeading(Sheet sheet, int row, QuestionColumns columns) {
		return sheet.cell(row, columns.answer()).filter(c -> c.spread() && c.originRow() == row
				&& c.originColumn() <= columns.question()).isPresent();
	}

	private static String text(Sheet sheet, int row, int column) {
		return column < 1 ? ""
				: sheet.cell(row, column).filter(SheetCell::readable).filter(SheetCell::ownColumn)
						.map(SheetCell::text).orElse("");
	}
}
