package org.waarborg.tests.delegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Note;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** The example hospital asks the owners of its controls, and takes their answers in. */
class DelegateCommandsTest {

	private static final String SHEET = "Besluiten";
	private static final String FILE = "DEL-1-bas-ravensloot.xlsx";

	@TempDir
	Path temp;

	private Path folder;
	private Path out;
	private Terminal terminal;
	private Hospital hospital;

	@BeforeEach
	void open() throws Exception {
		folder = temp.resolve("hospital");
		out = temp.resolve("out");
		hospital = new Hospital(folder);
		hospital.dossier().close();
		terminal = new Terminal(
				CommandLineBuilder.commands(hospital.registry(), CommandLineBuilder.checker(hospital.registry())));
	}

	@AfterEach
	void close() {
		hospital.close();
	}

	private int statement(String language, String... arguments) {
		String[] all = new String[arguments.length + 2];
		all[0] = "statement";
		all[1] = arguments[0];
		all[2] = folder.toString();
		System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
		return terminal.run(language, all);
	}

	private Path delegate(String language) {
		assertEquals(0, statement(language, "delegate", "--due", "2026-12-12", "--owner", "Bas Ravensloot", "-o",
				out.toString()), terminal.err());
		return out.resolve(FILE);
	}

	private int returns(Path file, String... more) {
		return statement("nl", Stream.concat(Stream.of("returns", file.toString()), Stream.of(more))
				.toArray(String[]::new));
	}

	private Decision decision(String ref) throws Exception {
		hospital.again(OpenMode.READ_ONLY);
		return hospital.decision(ref);
	}

	private static String text(List<org.waarborg.controlset.LocalText> texts) {
		return Texts.exact(texts, "nl").orElse("");
	}

	private FollowUp point() throws Exception {
		hospital.again(OpenMode.READ_ONLY);
		return hospital.dossier().dossier().getFollowUps().stream().filter(f -> "DEL-1".equals(f.getCode())).findFirst()
				.orElseThrow();
	}

	@Test
	void eachOwnerGetsHerOpenRowsAndTheDossierRemembersIt() throws Exception {
		assertEquals(0, statement("nl", "delegate", "--due", "2026-12-12", "--dry-run"), terminal.err());
		assertTrue(terminal.out().contains("Bas Ravensloot") && terminal.out().contains("Thijs Kuipersmaat"),
				terminal.out());
		assertTrue(terminal.err().contains("1 regel heeft geen eigenaar") && terminal.err().contains("8.27"),
				terminal.err());
		assertFalse(Files.exists(out));
		Path file = delegate("nl");
		assertTrue(Files.exists(file) && Files.exists(out.resolve(FILE.replace(".xlsx", ".eml"))));
		FollowUp point = point();
		assertEquals(LocalDate.of(2026, 12, 12), point.getDue());
		assertEquals("Bas Ravensloot", point.getOwner().getName());
		assertEquals(FollowUpStatus.OPEN, point.getStatus());
		assertTrue(Texts.get(point.getTitle(), "nl").startsWith("Antwoorden op 12 regels"), point.toString());
		assertEquals(0, statement("nl", "returns"));
		assertTrue(terminal.out().contains("DEL-1") && terminal.out().contains("12 dec 2026")
				&& terminal.out().contains("staat uit"), terminal.out());
	}

	@Test
	void theWorkbookIsLockedButForWhatIsToBeFilledIn() throws Exception {
		try (ReturnedBook book = new ReturnedBook(delegate("nl"))) {
			XSSFSheet sheet = book.sheet(SHEET);
			assertTrue(sheet.getProtect(), "locked");
			Row row = ReturnedBook.row(sheet, "5.23");
			for (String open : List.of("Van toepassing?", "Waarom?", "Hoe doen we het?", "Hoe ver?", "Klaar op",
					"Opmerking")) {
				assertFalse(row.getCell(ReturnedBook.column(sheet, open)).getCellStyle().getLocked(), open);
			}
			for (String locked : List.of("Nr.", "Beheersmaatregel", "Vraag", "waarborg key", "waarborg base")) {
				assertTrue(row.getCell(ReturnedBook.column(sheet, locked)).getCellStyle().getLocked(), locked);
			}
			assertTrue(sheet.isColumnHidden(ReturnedBook.column(sheet, "waarborg key")));
			assertTrue(sheet.isColumnHidden(ReturnedBook.column(sheet, "waarborg base")));
			assertFalse(sheet.isColumnHidden(ReturnedBook.column(sheet, "Waarom?")));
			assertEquals(3, sheet.getDataValidations().size(), "two lists and a date");
			assertEquals("Hoe ver is het, en wanneer is het klaar?", book.shown(SHEET, "5.23", "Vraag"));
			assertEquals("", book.shown(SHEET, "8.12", "Van toepassing?"), "undecided is empty, not a word");
			String cover = text(book.workbook().getSheetAt(0));
			assertTrue(cover.contains("Bas Ravensloot") && cover.contains("12 dec 2026"), cover);
			assertTrue(text(book.sheet("Uitleg")).contains("Uitbesteed is iets anders"), "it is explained");
			assertFalse(text(sheet).contains("5.33"), "nothing of another owner");
		}
	}

	private static String text(XSSFSheet sheet) {
		StringBuilder text = new StringBuilder();
		sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
		return text.toString();
	}

	@Test
	void theMailIsADraftWithTheWorkbook() throws Exception {
		Path file = delegate("nl");
		String mail = Files.readString(out.resolve(FILE.replace(".xlsx", ".eml")), StandardCharsets.US_ASCII);
		assertTrue(mail.startsWith("X-Unsent: 1\r\n"), "a draft, not a message");
		assertFalse(mail.replace("\r\n", "").contains("\n"), "CR LF only");
		assertTrue(mail.contains("To: \"Bas Ravensloot\"\r\n <b.ravensloot@"), mail.substring(0, 300));
		String[] parts = mail.split("\r\n--waarborg-[0-9a-f]+(--)?\r\n");
		assertEquals(Files.readString(file, StandardCharsets.ISO_8859_1),
				new String(content(parts[2]), StandardCharsets.ISO_8859_1), "the workbook itself");
		String body = new String(content(parts[1]), StandardCharsets.UTF_8);
		assertTrue(body.contains("Beste Bas Ravensloot,\r\n") && body.contains("uiterlijk 12 dec 2026"), body);
		assertTrue(parts[2].contains("filename=\"" + FILE + '"'), "named");
	}

	private static byte[] content(String part) {
		return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n") + 4).strip());
	}

	@Test
	void whatOnlySheChangedIsTakenOverAndRecorded() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			book.fill(SHEET, "8.12", "Van toepassing?", "Niet van toepassing")
					.fill(SHEET, "8.12", "Waarom?", "Wij verwerken hier niets dat kan lekken.")
					.fill(SHEET, "5.23", "Hoe ver?", "Geïmplementeerd")
					.fill(SHEET, "5.23", "Hoe doen we het?", "Alles staat in het register.\nDe toets is elk kwartaal.")
					.fill(SHEET, "8.18", "Klaar op", LocalDate.of(2027, 2, 1))
					.fill(SHEET, "8.18", "Opmerking", "Wacht op de leverancier.").save();
		}
		String before = Files.readString(folder.resolve(Hospital.FILE));
		assertEquals(0, returns(file, "--dry-run"), terminal.err());
		assertEquals(before, Files.readString(folder.resolve(Hospital.FILE)), "a dry run writes nothing");
		assertEquals(0, returns(file), terminal.err());
		assertTrue(
				terminal.err().contains("antwoorden van Bas Ravensloot (DEL-1): 15 regels, 5 overgenomen, geen vragen"),
				terminal.err());
		Decision excluded = decision("iso27001-2022#A.8.12");
		assertEquals(Applicability.NOT_APPLICABLE, excluded.getApplicability());
		assertEquals("Wij verwerken hier niets dat kan lekken.", text(excluded.getExclusion()));
		assertTrue(excluded.isToConfirm(), "the CISO confirms it");
		assertEquals("Antwoord van Bas Ravensloot, ontvangen op 21 nov 2026 (DEL-1)", excluded.getToConfirmBecause());
		assertNull(excluded.getDecidedBy());
		Decision done = decision("iso27001-2022#A.5.23");
		assertEquals(Implementation.IMPLEMENTED, done.getParts().get(0).getImplementation());
		assertEquals("Alles staat in het register.\nDe toets is elk kwartaal.", text(done.getRealisation()));
		assertFalse(done.isToConfirm(), "what is done is no decision");
		Note note = done.getNotes().getLast();
		assertEquals("Bas Ravensloot", note.getAuthor().getName());
		assertEquals(Terminal.TODAY, note.getOn());
		assertEquals("Antwoord van Bas Ravensloot (DEL-1). Overgenomen: invulling, implementatie.", note.getText());
		Decision planned = decision("iso27001-2022#A.8.18");
		assertEquals(LocalDate.of(2027, 2, 1), planned.getParts().get(0).getPlanned());
		assertEquals(LocalDate.of(2026, 11, 15), planned.getParts().get(0).getMoves().getLast().getFrom(),
				"the old date is kept");
		assertTrue(planned.getNotes().getLast().getText().contains("Opmerking: Wacht op de leverancier."));
		FollowUp point = point();
		assertEquals(FollowUpStatus.IN_PROGRESS, point.getStatus(), "not all of it is answered");
		assertTrue(point.getNotes().getLast().getText().contains("15 regels"), point.getNotes().toString());
	}

	@Test
	void takingItInTwiceChangesNothing() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			book.fill(SHEET, "5.23", "Hoe doen we het?", "Anders.").save();
		}
		assertEquals(0, returns(file), terminal.err());
		String once = Files.readString(folder.resolve(Hospital.FILE));
		assertEquals(0, returns(file), terminal.err());
		assertTrue(terminal.err().contains("0 overgenomen"), terminal.err());
		assertEquals(once, Files.readString(folder.resolve(Hospital.FILE)));
	}

	@Test
	void anUntouchedWorkbookChangesNoDecision() throws Exception {
		Path file = delegate("en");
		String before = Files.readString(folder.resolve(Hospital.FILE));
		assertEquals(0, returns(file), terminal.err());
		assertTrue(terminal.err().contains("0 overgenomen, geen vragen") && !terminal.err().contains("!"),
				terminal.err());
		assertEquals(before, Files.readString(folder.resolve(Hospital.FILE)));
	}

	@Test
	void whatBothChangedIsAskedAndNothingIsLost() throws Exception {
		Path file = delegate("nl");
		assertEquals(0, statement("nl", "set", "--control", "A.5.23", "realisation=Van de CISO."), terminal.err());
		try (ReturnedBook book = new ReturnedBook(file)) {
			book.fill(SHEET, "5.23", "Hoe doen we het?", "Van de eigenaar.")
					.fill(SHEET, "7.12", "Hoe doen we het?", "Alleen van de eigenaar.").save();
		}
		String before = Files.readString(folder.resolve(Hospital.FILE));
		assertEquals(3, returns(file));
		assertTrue(terminal.err().contains("? 5.23, invulling (Besluiten!F")
				&& terminal.err().contains("--answer A.5.23.realisation=theirs  Van de eigenaar.")
				&& terminal.err().contains("--answer A.5.23.realisation=mine  Van de CISO."), terminal.err());
		assertEquals(before, Files.readString(folder.resolve(Hospital.FILE)), "nothing was written");
		assertEquals(2, returns(file, "--answer", "A.5.24.realisation=mine"));
		assertTrue(terminal.err().contains("A.5.23.realisation"), terminal.err());
		assertEquals(0, returns(file, "--answer", "A.5.23.realisation=mine"), terminal.err());
		Decision kept = decision("iso27001-2022#A.5.23");
		assertEquals("Van de CISO.", text(kept.getRealisation()));
		assertTrue(kept.getNotes().getLast().getText().contains("Niet overgenomen, invulling: Van de eigenaar."),
				"her words are kept");
		assertEquals("Alleen van de eigenaar.", text(decision("iso27001-2022#A.7.12").getRealisation()));
	}

	@Test
	void rowsAndColumnsMayHaveMoved() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			XSSFSheet sheet = book.sheet(SHEET);
			sheet.enableLocking();
			book.fill(SHEET, "5.23", "Hoe doen we het?", "Verhuisd.");
			int extra = sheet.getRow(0).getLastCellNum();
			sheet.getRow(0).createCell(extra).setCellValue("Kosten");
			ReturnedBook.row(sheet, "7.12").createCell(extra).setCellValue("3 dagen");
			int from = ReturnedBook.row(sheet, "5.23").getRowNum();
			sheet.shiftRows(from, from, 20);
			sheet.removeRow(ReturnedBook.row(sheet, "8.2"));
			Row added = sheet.createRow(60);
			added.createCell(0).setCellValue("9.99");
			added.createCell(4).setCellValue("Ook nog iets");
			book.workbook().setSheetName(book.workbook().getSheetIndex(sheet), "Van mij");
			book.as(temp.resolve("andere naam.xlsx"));
		}
		assertEquals(0, returns(temp.resolve("andere naam.xlsx")), terminal.err());
		assertEquals("Verhuisd.", text(decision("iso27001-2022#A.5.23").getRealisation()));
		String said = terminal.err();
		assertTrue(said.contains("! 'Van mij'!L1: De kolom ‘Kosten’ is toegevoegd"), said);
		assertTrue(
				said.contains(
						"! 'Van mij'!61: Deze regel is toegevoegd en hoort bij geen beheersmaatregel: 9.99 · Ook"),
				said);
		assertTrue(said.contains("1 regel is gevraagd en niet teruggekomen: 8.2"), said);
		assertTrue(decision("iso27001-2022#A.7.12").getNotes().getLast().getText().contains("Kosten: 3 dagen"),
				"what was added is kept");
	}

	@Test
	void whatCannotBeReadIsSaidWithItsCell() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			XSSFSheet sheet = book.sheet(SHEET);
			book.fill(SHEET, "5.23", "Van toepassing?", "misschien").fill(SHEET, "5.30", "Klaar op", "volgend jaar")
					.fill(SHEET, "8.18", "Klaar op", "1-3-2027");
			Cell broken = ReturnedBook.row(sheet, "7.12").getCell(ReturnedBook.column(sheet, "Hoe ver?"));
			broken.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
			assertEquals(CellType.ERROR, broken.getCellType());
			book.save();
		}
		assertEquals(0, returns(file), terminal.err());
		assertTrue(terminal.err().contains("5.23: ‘misschien’ is niet een van Van toepassing, Niet van toepassing."),
				terminal.err());
		assertTrue(terminal.err().contains("5.30: ‘volgend jaar’ is geen datum"), terminal.err());
		assertTrue(terminal.err().contains("7.12: de cel toont #REF!"), terminal.err());
		assertEquals(Applicability.APPLICABLE, decision("iso27001-2022#A.5.23").getApplicability());
		assertEquals(LocalDate.of(2027, 3, 1), decision("iso27001-2022#A.8.18").getParts().get(0).getPlanned());
	}

	@Test
	void aHiddenCellThatWasChangedMakesAQuestionOfEveryDifference() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			String base = book.shown(SHEET, "5.23", "waarborg base");
			book.fill(SHEET, "5.23", "waarborg base", base.replaceFirst("REALISATION=.{10}", "REALISATION="))
					.fill(SHEET,
							"5.23", "Hoe doen we het?", "Van de eigenaar.")
					.save();
		}
		assertEquals(3, returns(file));
		assertTrue(terminal.err().contains("De verborgen cel met wat 5.23 zei bij het uitzetten is gewijzigd"),
				terminal.err());
		assertTrue(terminal.err().contains("A.5.23.realisation=theirs"), terminal.err());
	}

	@Test
	void otherFilesAreRefusedWithWhatToDo() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			book.workbook().removeSheetAt(1);
			book.workbook().removeSheetAt(1);
			book.workbook().removeSheetAt(1);
			book.as(temp.resolve("leeg.xlsx"));
		}
		assertEquals(3, returns(temp.resolve("leeg.xlsx")));
		assertTrue(terminal.err().contains("geen werkmap die Waarborg heeft uitgezet")
				&& terminal.err().contains("waarborg import"), terminal.err());
		try (Hospital other = new Hospital(temp.resolve("other"))) {
			other.dossier().dossier().setId("_another");
			other.dossier().edits().run("x", other.dossier().edits().set(other.dossier().dossier(),
					org.waarborg.dossier.DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			other.dossier().save();
		}
		assertEquals(3, terminal.run("nl", "statement", "returns", temp.resolve("other").toString(), file.toString()));
		assertTrue(terminal.err().contains("hoort bij een ander dossier"), terminal.err());
		Files.writeString(temp.resolve("tekst.xlsx"), "<html>");
		assertEquals(3, returns(temp.resolve("tekst.xlsx")));
	}

	@Test
	void anEnglishWorkbookComesBackInEnglish() throws Exception {
		Path file = delegate("en");
		try (ReturnedBook book = new ReturnedBook(file)) {
			book.fill("Decisions", "8.12", "Applicable?", "Applicable").fill("Decisions", "8.12", "Why?",
					"Because of the records.").save();
		}
		assertEquals(0, returns(file), terminal.err());
		Decision decision = decision("iso27001-2022#A.8.12");
		assertEquals(Applicability.APPLICABLE, decision.getApplicability());
		assertEquals(Optional.of("Because of the records."),
				Texts.exact(decision.getInclusion(), "en"));
	}

	@Test
	void partsAreAskedByThemselves() throws Exception {
		Path file = delegate("nl");
		try (ReturnedBook book = new ReturnedBook(file)) {
			XSSFSheet parts = book.sheet("Delen");
			assertEquals(3, parts.getLastRowNum(), "three parts of 8.13");
			parts.getRow(2).getCell(ReturnedBook.column(parts, "Hoe is dit deel geregeld?"))
					.setCellValue("Elke nacht naar de tweede ruimte.");
			book.save();
		}
		assertEquals(0, returns(file), terminal.err());
		assertEquals("Elke nacht naar de tweede ruimte.",
				text(decision("iso27001-2022#A.8.13").getParts().get(1).getText()));
	}

	@Test
	void forPrograms() throws Exception {
		assertEquals(0, statement("nl", "delegate", "--due", "2026-12-12", "--owner", "Bas Ravensloot", "-o",
				out.toString(), "--format", "json"), terminal.err());
		check("statement-delegate");
		assertEquals(0, statement("nl", "returns", "--format", "json"), terminal.err());
		check("statement-delegations");
		try (ReturnedBook book = new ReturnedBook(out.resolve(FILE))) {
			book.fill(SHEET, "5.23", "Hoe doen we het?", "Anders.").fill(SHEET, "5.30", "Klaar op", "ooit").save();
		}
		assertEquals(0, returns(out.resolve(FILE), "--format", "json", "--dry-run"), terminal.err());
		JsonNode json = check("statement-returns");
		assertEquals("A.5.23.realisation", json.at("/files/0/answers/0/id").asText());
		assertEquals("TAKEN", json.at("/files/0/answers/0/state").asText());
		assertEquals(1, json.at("/files/0/troubles").size());
	}

	private JsonNode check(String schema) throws IOException {
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.statement.cli", schema, json));
		return json;
	}

	@Test
	void wrongQuestionsAreRefused() {
		assertEquals(2, statement("nl", "delegate", "--due", "2026-11-01", "-o", out.toString()));
		assertEquals(2, statement("nl", "delegate", "--due", "2026-12-12"));
		assertEquals(2, statement("nl", "delegate", "--due", "2026-12-12", "--owner", "Niemand", "-o", out.toString()));
		assertEquals(2, statement("nl", "delegate", "--due", "2026-12-12", "--control", "A.99", "-o", out.toString()));
		assertFalse(Files.exists(out));
	}
}
