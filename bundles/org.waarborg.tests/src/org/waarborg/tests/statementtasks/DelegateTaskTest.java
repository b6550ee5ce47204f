package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.FollowUp;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.xlsx.internal.XlsxReader;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.delegate.Answer;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.delegate.DelegateActions;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** Asking owners and taking their answers in, by clicking. */
class DelegateTaskTest {

	@TempDir
	Path temp;

	private DelegateActions actions;
	private OpenedDossier opened;
	private Screen screen;
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		IntakeService intake = new IntakeService();
		intake.addReader(new XlsxReader());
		actions = new DelegateActions(ExportHouse.documents(), intake);
		opened = OpenedDossier.example(temp, "nl", new StatementScreens());
		screen = opened.screen("statement", statement().getId());
		folder = Files.createDirectory(temp.resolve("uit"));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private StatementOfApplicability statement() {
		return opened.session().dossier().roots(StatementOfApplicability.class).get(0);
	}

	private Decision decision(String control) {
		return Decisions.find(statement(), ControlRef.parse("iso27001-2022#" + control)).orElseThrow();
	}

	private TaskWalk walk(String id, Selection selection) {
		return TaskWalk.of(actions.actions(opened.session(), screen, selection).stream()
				.filter(a -> a.id().equals(id)).findFirst().orElseThrow(), selection);
	}

	private List<FollowUp> points() {
		return Delegation.all(opened.dossier()).stream().map(Delegation::followUp).toList();
	}

	private Path delegated(String... controls) {
		List<org.waarborg.screen.Row> rows = screen.rows().stream().filter(r -> List.of(controls)
				.contains(((org.waarborg.statement.StatementRow) r.subject()).ref().control())).toList();
		Outcome outcome = walk("delegate", new Selection(rows, screen.rows(), false))
				.choose("rows", "De geselecteerde regels (" + controls.length + ')').to("letter")
				.answer("folder", folder).finish();
		opened.settle();
		return outcome.files().get(0);
	}

	private void fill(Path file, String number, int column, String text) throws Exception {
		try (XSSFWorkbook book = read(file)) {
			XSSFSheet sheet = book.getSheetAt(1);
			for (Row row : sheet) {
				if (row.getCell(0).toString().equals(number)) {
					row.createCell(column).setCellValue(text);
				}
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				book.write(out);
			}
		}
	}

	private static XSSFWorkbook read(Path file) throws Exception {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	@Test
	void theRoundIsChosenShownAndRecordedAsOneStep() throws Exception {
		TaskWalk walk = walk("delegate", Selection.NONE);
		assertTrue(walk.labels("owners").contains("Bas Ravensloot"), walk.labels("owners").toString());
		assertTrue(walk.tells("orphans").contains("8.27"), walk.tells("orphans"));
		String bas = opened.dossier().getPeople().stream().filter(p -> "Bas Ravensloot".equals(p.getName())).findFirst()
				.orElseThrow().getId();
		walk.answer("owners", List.of(bas)).to("letter").answer("due", LocalDate.of(2026, 12, 12))
				.answer("folder", folder).to("end");
		assertEquals(List.of(List.of("DEL-1", "Bas Ravensloot", "12",
				"DEL-1-bas-ravensloot.xlsx, DEL-1-bas-ravensloot.eml")), walk.rows("will"));
		assertTrue(points().isEmpty() && folder.toFile().list().length == 0, "nothing before the end");
		Outcome outcome = walk.finish();
		opened.settle();
		assertEquals(2, outcome.files().size());
		assertEquals(LocalDate.of(2026, 12, 12), points().get(0).getDue());
		assertEquals(Optional.of("1 eigenaar vragen"), opened.session().undoLabel());
		opened.session().undo();
		assertTrue(points().isEmpty(), "one step takes it back");
	}

	@Test
	void theDayOfTheDelegationIsAmongWhatIsDue() {
		delegated("A.5.23");
		assertTrue(opened.session().due().stream().anyMatch(d -> d.toString().contains("DEL-1")),
				opened.session().due().toString());
	}

	@Test
	void theRowWithTheCursorIsNoSelection() {
		Selection cursor = new Selection(screen.rows().subList(0, 1), screen.rows(), false);
		TaskWalk walk = walk("delegate", cursor);
		assertEquals("Regels waarop iets openstaat", walk.labels("rows").get(0));
		assertTrue(walk.labels("owners").size() > 5, "all owners with something open are proposed");
	}

	@Test
	void onlyTheSelectedRowsGoOut() throws Exception {
		Path file = delegated("A.5.23", "A.5.30");
		try (XSSFWorkbook book = read(file)) {
			assertEquals(2, book.getSheetAt(1).getLastRowNum(), "two rows below the headings");
		}
	}

	@Test
	void anAnswerComesBackAsOneStepWithItsNote() throws Exception {
		Path file = delegated("A.5.23");
		fill(file, "5.23", 5, "Van de eigenaar.");
		TaskWalk walk = walk("returns", Selection.NONE);
		assertEquals("DEL-1", walk.rows("out").get(0).get(0));
		walk.answer("file", file).to("answers");
		assertEquals(List.of("5.23", "invulling"), walk.rows("table").get(0).subList(0, 2));
		assertFalse("Van de eigenaar.".equals(Texts.get(decision("A.5.23").getRealisation(), "nl")));
		Outcome outcome = walk.finish();
		opened.settle();
		assertTrue(outcome.message().startsWith("1 antwoord is overgenomen; vastgelegd als antwoord van "),
				outcome.message());
		assertEquals("Van de eigenaar.", Texts.get(decision("A.5.23").getRealisation(), "nl"));
		assertTrue(decision("A.5.23").getNotes().getLast().getText().contains("Overgenomen: invulling."));
		opened.session().undo();
		assertFalse("Van de eigenaar.".equals(Texts.get(decision("A.5.23").getRealisation(), "nl")));
	}

	@Test
	void whatBothChangedIsAsked() throws Exception {
		Path file = delegated("A.5.23");
		fill(file, "5.23", 5, "Van de eigenaar.");
		opened.run(opened.session().edits().setText(decision("A.5.23").getRealisation(), "nl", "Van de CISO."));
		TaskWalk walk = walk("returns", Selection.NONE).answer("file", file).to("answers");
		assertEquals("1 antwoord is aan beide kanten gewijzigd. Zeg wat geldt.", walk.problem());
		assertTrue(walk.input("asked.A.5.23.realisation").help().contains("Antwoord: Van de eigenaar."));
		walk.answer("asked.A.5.23.realisation", Answer.Choice.MINE).finish();
		opened.settle();
		assertEquals("Van de CISO.", Texts.get(decision("A.5.23").getRealisation(), "nl"));
		assertTrue(decision("A.5.23").getNotes().getLast().getText().contains("Niet overgenomen, invulling: Van de "));
	}

	@Test
	void anotherFileIsRefusedAndNothingChanges() throws Exception {
		Path other = temp.resolve("ander.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(other)) {
			book.createSheet("x").createRow(0).createCell(0).setCellValue("Nr.");
			book.write(out);
		}
		TaskWalk walk = walk("returns", Selection.NONE).answer("file", other).next();
		assertTrue(walk.tells("refused").contains("geen werkmap die Waarborg heeft uitgezet"), walk.tells("refused"));
		assertFalse(walk.problem().isEmpty());
		Files.writeString(other, "dit is geen werkmap");
		assertFalse(walk("returns", Selection.NONE).answer("file", other).nextFails().isBlank());
	}
}
