package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Files that are not what they seem: a message that says where, what was expected and what to do; nothing is written. */
class BadTablesTest {

	private static final int USAGE = 2;
	private static final int INPUT = 3;

	@TempDir
	Path folder;
	private IntakeHouse house;
	private Map<String, String> before;

	@BeforeEach
	void start() throws IOException {
		house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		before = disk();
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(house.dossier)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(house.dossier.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}

	private void refused(int code, Path file, List<String> words, String... more) throws IOException {
		assertEquals(code, house.runIn("en", file, more), () -> house.out() + house.err());
		words.forEach(w -> assertTrue(house.err().contains(w), () -> w + " – " + house.err()));
		assertTrue(house.err().contains("Nothing was written"), house.err());
		assertEquals("", house.out());
		assertEquals(code, house.run(file, more));
		assertTrue(house.err().contains("Er is niets geschreven"), house.err());
		assertEquals(before, disk(), "nothing is written");
	}

	private Path file(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private Workbooks.Grid table(Workbooks book, String sheet) {
		Workbooks.Grid grid = book.sheet(sheet).row(1, "Nr", "Titel", "Van toepassing", "Status", "Motivatie");
		int row = 2;
		for (ResolvedControl control : house.controls("iso27001-2022")) {
			grid.row(row++, IntakeHouse.number(control), control.title("nl"), "Ja", "Gereed");
		}
		return grid;
	}

	@Test
	void whatIsNoWorkbookIsCalledByItsName() throws IOException {
		refused(INPUT, folder.resolve("weg.xlsx"), List.of("There is no file", "weg.xlsx"));
		refused(INPUT, house.dossier, List.of("is a folder"));
		refused(INPUT, file("leeg.xlsx", new byte[0]), List.of("leeg.xlsx is empty"));
		refused(INPUT, file("plaat.xlsx", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0 }),
				List.of("plaat.xlsx is no table", "csv, xlsx"));
		refused(INPUT,
				file("web.xls", "<html><table><tr><td>5.1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)),
				List.of("web.xls is a web page", "save it as XLSX"));
		byte[] old = new byte[4096];
		byte[] mark = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };
		System.arraycopy(mark, 0, old, 0, 4);
		refused(INPUT, file("oud.xls", old), List.of("before 2007"));
		byte[] word = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(word, 0, old, 2048, word.length);
		refused(INPUT, file("geheim.xlsx", old), List.of("protected with a password"));
		refused(INPUT, Workbooks.write(folder.resolve("a.ods"), Map.of("mimetype",
				"application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII))),
				List.of("OpenDocument"));
		refused(INPUT, Workbooks.write(folder.resolve("a.docx"), Map.of("word/document.xml", new byte[5])),
				List.of("packed file, but not a workbook"));
		refused(INPUT, file("open.csv", "Nr;Titel\r\n5.1;\"Beleid\r\n5.2;Rollen".getBytes(StandardCharsets.UTF_8)),
				List.of("open.csv", "line 2", "never closed"));
	}

	@Test
	void damagedAndHostilePartsAreRefused() throws IOException {
		Workbooks book = new Workbooks();
		table(book, "Blad1");
		Path whole = book.write(folder.resolve("heel.xlsx"));
		byte[] bytes = Files.readAllBytes(whole);
		refused(INPUT, file("half.xlsx", java.util.Arrays.copyOf(bytes, bytes.length / 2)), List.of("damaged"));
		Map<String, byte[]> parts = book.parts();
		parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
		refused(INPUT, Workbooks.write(folder.resolve("xml.xlsx"), parts),
				List.of("xl/worksheets/sheet1.xml", "line 1"));
		parts.put("xl/sharedStrings.xml",
				("<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>")
						.getBytes(StandardCharsets.UTF_8));
		refused(INPUT, Workbooks.write(folder.resolve("xxe.xlsx"), parts),
				List.of("xl/sharedStrings.xml", "document type declaration in line 1"));
		parts.remove("xl/worksheets/sheet1.xml");
		parts.put("xl/sharedStrings.xml", book.parts().get("xl/sharedStrings.xml"));
		refused(INPUT, Workbooks.write(folder.resolve("mist.xlsx"), parts),
				List.of("its part xl/worksheets/sheet1.xml is missing"));
	}

	/** Two gigabytes of blanks pack to two megabytes; one that says so and one that lies about it. */
	@Test
	void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
		Workbooks book = new Workbooks();
		table(book, "Blad1");
		Path bomb = folder.resolve("bom.xlsx");
		try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : book.parts().entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				boolean sheet = part.getKey().contains("sheet1");
				byte[] xml = sheet ? "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8) : part.getValue();
				zip.write(xml);
				byte[] blanks = new byte[1 << 20];
				java.util.Arrays.fill(blanks, (byte) ' ');
				for (int i = 0; sheet && i < 2048; i++) {
					zip.write(blanks);
				}
				zip.closeEntry();
			}
		}
		refused(INPUT, bomb, List.of("bom.xlsx is refused", "xl/worksheets/sheet1.xml"));
		byte[] bytes = Files.readAllBytes(bomb);
		lieAboutSizes(bytes);
		refused(INPUT, file("leugen.xlsx", bytes), List.of("leugen.xlsx", "xl/worksheets/sheet1.xml"));
	}

	/** Writes a small size where the directory of the zip file says how large the sheet is. */
	private static void lieAboutSizes(byte[] zip) {
		for (int i = 0; i < zip.length - 46; i++) {
			boolean entry = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
			if (entry && new String(zip, i + 46, 24, StandardCharsets.US_ASCII).equals("xl/worksheets/sheet1.xml")) {
				zip[i + 24] = 0;
				zip[i + 25] = 16;
				zip[i + 26] = 0;
				zip[i + 27] = 0;
			}
		}
	}

	@Test
	void aTableOfOtherThingsIsNotTakenForAStatement() throws IOException {
		Workbooks book = new Workbooks();
		book.sheet("Adressen").row(1, "Straat", "Plaats").row(2, "Dorpsstraat 1", "Ons Dorp");
		book.sheet("Verborgen", true).row(1, "Nr", "Van toepassing").row(2, "5.1", "Ja");
		refused(INPUT, book.write(folder.resolve("anders.xlsx")), List.of("holds no table", "Sheet “Adressen”",
				"Sheet “Verborgen” is hidden"), "--as", "statement");
		refused(USAGE, folder.resolve("anders.xlsx"), List.of("no sheet “VvT”", "Adressen"), "--sheet", "VvT");
		refused(USAGE, folder.resolve("anders.xlsx"), List.of("“risks”", "assets, evidence, measures, statement"),
				"--as", "risks");
	}

	/** Somebody sorted the titles and not the numbers. */
	@Test
	void rowsThatMovedAgainstEachOtherAreRefusedWithThePlace() throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("VvT").row(1, "Nr", "Titel", "Van toepassing");
		List<ResolvedControl> controls = house.controls("iso27001-2022");
		List<String> titles = controls.stream().map(c -> c.title("nl")).sorted().toList();
		for (int i = 0; i < controls.size(); i++) {
			grid.row(i + 2, IntakeHouse.number(controls.get(i)), titles.get(i), "Ja");
		}
		refused(INPUT, book.write(folder.resolve("gesorteerd.xlsx")), List.of("first in VvT!A4",
				"a column was sorted without the others"));
	}

	@Test
	void aStatementOfAnotherEditionDoesNotGoIntoTheOneThatIsNamed() throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("VvT").row(1, "Nr", "Titel", "Van toepassing");
		int row = 2;
		for (ResolvedControl control : house.controls("iso27001-2013")) {
			grid.row(row++, IntakeHouse.number(control), control.title("nl"), "Ja");
		}
		Path file = book.write(folder.resolve("oud.xlsx"));
		refused(INPUT, file, List.of("numbering of ISO/IEC 27001:2013", "iso27001-2022", "no statement is named"),
				"--statement", "iso27001-2022");
		refused(USAGE, file, List.of("no statement “vvt”", "iso27001-2022"), "--statement", "vvt");
	}

	/** What is odd in single rows does not stop the others, and is said with its cell and kept. */
	@Test
	void oddRowsAndWordsAreSaidWithTheirCellAndKept() throws IOException, StoreException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = table(book, "Blad 1");
		grid.row(2, "5.1", "", "Misschien", "Gereed").row(3, "5.2", "", "Ja", "Bijna af", "Zie boven");
		grid.row(4, "5.3", "Rollen en verantwoordelijkheden bij informatiebeveiliging", "Ja");
		grid.row(5, "5.4", "", "Nee, uitbesteed", "").error(5, 4, "#REF!").formula(6, 4, "A1", null);
		grid.row(7, "5.6", "", "Nee", "Gereed", "Niet nodig");
		grid.row(95, "ORG-01", "Eigen maatregel van ons", "Ja", "Gereed", "Zelf bedacht").row(96, "8.99", "", "Ja");
		Path file = book.write(folder.resolve("vreemd.xlsx"));
		assertEquals(0, house.runIn("en", file), house::err);
		for (String said : List.of("'Blad 1'!C2: “Misschien” is not known", "'Blad 1'!D3: “Bijna af” is not known",
				"'Blad 1'!C5: “Nee, uitbesteed” is not known", "'Blad 1'!D5: the formula gives #REF!",
				"'Blad 1'!D6: nobody saved what the formula gives",
				"'Blad 1'!A4: the number is of control 5.3, and the title of 5.2",
				"'Blad 1'!D7 says “Gereed”, which contradicts “Not applicable” in 'Blad 1'!C7",
				"'Blad 1'!95: no control is recognised in “ORG-01", "'Blad 1'!A96: there is no control 8.99")) {
			assertTrue(house.out().contains(said), () -> said + "\n" + house.out());
		}
		assertTrue(house.out().contains("1 control of ISO/IEC 27001:2022 is not in the file: 5.3"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			assertEquals(Applicability.UNDECIDED, house.row(statement, "A.5.4").applicability(),
					"no and outsourced: a person decides");
			assertTrue(note(house.row(statement, "A.5.4")).contains("Van toepassing: Nee, uitbesteed"));
			assertTrue(note(house.row(statement, "A.5.2")).contains("Status: Bijna af"));
			assertEquals(Applicability.UNDECIDED, house.row(statement, "A.5.3").applicability());
			String kept = statement.getNotes().get(0).getText();
			assertTrue(kept.contains("ORG-01 · Eigen maatregel van ons · Ja · Gereed · Zelf bedacht"), kept);
			assertTrue(kept.contains("'Blad 1'!96: 8.99 · Ja"), kept);
			assertTrue(kept.contains("5.3 · Rollen en verantwoordelijkheden"), kept);
		}
	}

	private static String note(StatementRow row) {
		Decision decision = row.decision().orElseThrow();
		assertFalse(decision.getNotes().isEmpty(), row.id());
		return decision.getNotes().get(0).getText();
	}

	@Test
	void aVeryLargeMergedAreaAndFarAwayCellsDoNoHarm() throws IOException {
		Workbooks book = new Workbooks();
		String blanks = "Ja" + " ".repeat(32_000) + "x";
		table(book, "Blad1").row(5, "5.4", "", blanks, blanks, blanks).merge("G1:XFD1048576").text(90_000, 16_000,
				"ver weg");
		assertEquals(0, house.run(book.write(folder.resolve("groot.xlsx")), "--dry-run"), house::err);
		ByteArrayOutputStream many = new ByteArrayOutputStream();
		many.writeBytes("Nr;Titel;Van toepassing\n".getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < 200_001; i++) {
			many.writeBytes("5.1;x;ja\n".getBytes(StandardCharsets.UTF_8));
		}
		refused(INPUT, file("veel.csv", many.toByteArray()), List.of("veel.csv has more than 200,000 rows"));
	}
}
