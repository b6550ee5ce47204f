package org.waarborg.tests.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.answers.AskedQuestion;
import org.waarborg.assurance.answers.QuestionColumns;
import org.waarborg.assurance.answers.QuestionSheets;
import org.waarborg.intake.SheetFile;

/** Where the questions stand in a customer's table is guessed, and a person can say otherwise. */
class QuestionSheetsTest {

	@TempDir
	private Path temp;

	private static SheetFile read(Path file) throws Exception {
		return FillingTest.intake().read(file, Locale.of("nl"));
	}

	private SheetFile csv(String text) throws Exception {
		return read(Files.writeString(temp.resolve("vragen.csv"), text));
	}

	@Test
	void sheetHeadingsAndColumnsAreFound() throws Exception {
		SheetFile file = read(new CustomerFile().ask("Maakt u back-ups?")
				.ask("Versleutelt u gegevens onderweg?", "<c r=\"C5\" t=\"inlineStr\"><is><t>Ja/nee</t></is></c>")
				.write(temp.resolve("lijst.xlsx")));
		QuestionColumns columns = QuestionSheets.guess(file).orElseThrow();
		assertEquals(new QuestionColumns("Vragen A", 2, 1, 2, 3, 4), columns);
		assertEquals(List.of(new AskedQuestion(4, "1.1", "Maakt u back-ups?", "", ""),
				new AskedQuestion(5, "", "Versleutelt u gegevens onderweg?", "Ja/nee", "")),
				QuestionSheets.questions(file, columns), "a section that runs over all columns is no question");
	}

	@Test
	void englishHeadingsToo() throws Exception {
		SheetFile file = csv(
				"Supplier assessment;;\nRef;Requirement;Supplier response;Comments\nA1;Do you encrypt data?;;\n");
		QuestionColumns columns = QuestionSheets.guess(file).orElseThrow();
		assertEquals(List.of(2, 1, 2, 3, 4), List.of(columns.header(), columns.number(), columns.question(),
				columns.answer(), columns.remark()));
	}

	@Test
	void withoutHeadingsTheLongestTextsAreQuestions() throws Exception {
		SheetFile file = csv(
				"1;Heeft u een procedure voor incidenten?;\n2;Hoe vaak test u het herstel van back-ups?;\n");
		QuestionColumns columns = QuestionSheets.guess(file).orElseThrow();
		assertEquals(List.of(0, 2, 3), List.of(columns.header(), columns.question(), columns.answer()));
		assertEquals(2, QuestionSheets.questions(file, columns).size());
	}

	@Test
	void columnsThatCannotBeAreSaid() throws Exception {
		assertEquals(QuestionColumns.Problem.NO_QUESTION, new QuestionColumns("A", 0, 0, 0, 2, 0).problem());
		assertEquals(QuestionColumns.Problem.NO_ANSWER, new QuestionColumns("A", 0, 0, 1, 0, 0).problem());
		assertEquals(QuestionColumns.Problem.SAME, new QuestionColumns("A", 0, 0, 1, 1, 0).problem());
		assertEquals(null, new QuestionColumns("A", 0, 0, 1, 2, 3).problem());
		assertEquals(List.of(), QuestionSheets.questions(csv("x;y\n"), new QuestionColumns("gone", 0, 0, 1, 2, 0)));
		assertTrue(
				QuestionSheets.headings(csv("Vraag;Antwoord\n").sheets().getFirst(), 1).getFirst().contains("Vraag"));
	}
}
