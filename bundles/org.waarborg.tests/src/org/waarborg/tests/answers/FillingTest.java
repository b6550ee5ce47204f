package org.waarborg.tests.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.intake.CellText;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.xlsx.internal.XlsxFiller;
import org.waarborg.intake.xlsx.internal.XlsxReader;

/** Texts go into a copy of a workbook, and nothing else in it is another. */
class FillingTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String SHEET = "Vragen A";

	@TempDir
	private Path temp;

	static IntakeService intake() {
		IntakeService intake = new IntakeService();
		intake.addReader(new XlsxReader());
		intake.addReader(new CsvReader());
		intake.addFiller(new XlsxFiller());
		return intake;
	}

	private List<String> fill(Path file, Path copy, CellText... cells) throws IntakeException, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> left = intake().fill(file, List.of(cells), out, DUTCH);
		Files.write(copy, out.toByteArray());
		return left;
	}

	private Sheet read(Path file) throws IntakeException {
		SheetFile read = intake().read(file, DUTCH);
		return read.sheets().stream().filter(s -> s.name().equals(SHEET)).findFirst().orElseThrow();
	}

	private static CellText c(int row, String text) {
		return new CellText(SHEET, row, 3, text);
	}

	private static CellText d(int row, String text) {
		return new CellText(SHEET, row, 4, text);
	}

	@Test
	void onlyTheCellsThatGetATextAreOthers() throws Exception {
		Path file = new CustomerFile().ask("Maakt u back-ups?").ask("Versleutelt u gegevens?")
				.part("xl/vbaProject.bin", "macro\u0000").write(temp.resolve("lijst.xlsm"));
		Path copy = temp.resolve("kopie.xlsm");
		byte[] before = Files.readAllBytes(file);
		assertEquals(List.of(), fill(file, copy, c(4, "Ja, elke nacht & \"buiten\" <huis>\n_x0041_"), d(5, "TLS"),
				c(9, "onder alles"), new CellText(SHEET, 9, 1, "links ervan")));
		assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "his own file is only read");
		Map<String, String> was = CustomerFile.parts(file);
		Map<String, String> now = CustomerFile.parts(copy);
		assertEquals(List.copyOf(was.keySet()), List.copyOf(now.keySet()));
		was.forEach((part, content) -> {
			if (!part.equals("xl/worksheets/sheet2.xml")) {
				assertEquals(content, now.get(part), part);
			}
		});
		String sheet = now.get("xl/worksheets/sheet2.xml");
		assertTrue(sheet.contains("<c r=\"C4\" s=\"2\" t=\"inlineStr\">"), "the look of the cell stays");
		assertTrue(sheet.contains("<row r=\"9\">") && sheet.indexOf("A9") < sheet.indexOf("C9"), sheet);
		// taking out what was put in leaves what was there
		assertEquals(was.get("xl/worksheets/sheet2.xml"), sheet
				.replaceFirst("<c r=\"C4\" s=\"2\" t=\"inlineStr\">.*?</c>",
						"<c r=\"C4\" s=\"2\"/>".replace("$", "\\$"))
				.replaceFirst("(?s)<c r=\"C4\" s=\"2\" t=\"inlineStr\">.*?</c>", "<c r=\"C4\" s=\"2\"/>")
				.replaceFirst("<c r=\"D5\" t=\"inlineStr\">.*?</c>", "").replaceFirst("<row r=\"9\">.*?</row>", ""));
		Sheet filled = read(copy);
		assertEquals("Ja, elke nacht & \"buiten\" <huis>\n_x0041_", filled.cell(4, 3).orElseThrow().text());
		assertEquals("TLS", filled.cell(5, 4).orElseThrow().text());
		assertEquals("onder alles", filled.cell(9, 3).orElseThrow().text());
		assertEquals("Maakt u back-ups?", filled.cell(4, 2).orElseThrow().text());
	}

	@Test
	void fillingNothingGivesTheSameParts() throws Exception {
		Path file = new CustomerFile().ask("Een?").write(temp.resolve("lijst.xlsx"));
		fill(file, temp.resolve("kopie.xlsx"));
		assertEquals(CustomerFile.parts(file), CustomerFile.parts(temp.resolve("kopie.xlsx")));
	}

	@Test
	void anAnswerTwiceWritesOverTheFirst() throws Exception {
		Path file = new CustomerFile().ask("Een?").write(temp.resolve("lijst.xlsx"));
		fill(file, temp.resolve("een.xlsx"), c(4, "Eerst"));
		fill(temp.resolve("een.xlsx"), temp.resolve("twee.xlsx"), c(4, "Daarna"));
		assertEquals("Daarna", read(temp.resolve("twee.xlsx")).cell(4, 3).orElseThrow().text());
	}

	@Test
	void formulasAndLockedCellsAreLeftAndSaid() throws Exception {
		CustomerFile made = new CustomerFile().ask("Open?")
				.ask("Formule?", "<c r=\"C5\" s=\"2\"><f>1+1</f><v>2</v></c>")
				.ask("Vergrendeld?", "<c r=\"C6\"/>").protect();
		Path file = made.write(temp.resolve("lijst.xlsx"));
		List<String> left = fill(file, temp.resolve("kopie.xlsx"), c(4, "ja"), c(5, "nee"), c(6, "nee"), d(4, "nee"));
		assertEquals(3, left.size());
		assertTrue(left.get(0).contains("'Vragen A'!C5") && left.get(0).contains("formule"), left.toString());
		assertTrue(left.get(1).contains("'Vragen A'!C6") && left.get(1).contains("vergrendeld"), left.toString());
		assertTrue(left.get(2).contains("'Vragen A'!D4"), "a cell that is not there is locked too");
		assertEquals("ja", read(temp.resolve("kopie.xlsx")).cell(4, 3).orElseThrow().text());
		assertEquals("2", read(temp.resolve("kopie.xlsx")).cell(5, 3).orElseThrow().text());
	}

	@Test
	void mergedCellsAreFilledInTheirFirst() throws Exception {
		Path file = new CustomerFile().ask("Een?").ask("Twee?").merge("C4:C5").write(temp.resolve("lijst.xlsx"));
		List<String> left = fill(file, temp.resolve("kopie.xlsx"), c(4, "samen"), c(5, "ook"));
		assertEquals(1, left.size());
		assertTrue(left.getFirst().contains("'Vragen A'!C4"), left.toString());
		assertEquals("samen", read(temp.resolve("kopie.xlsx")).cell(5, 3).orElseThrow().text());
	}

	@Test
	void whatIsNoWorkbookIsRefusedInWords() throws Exception {
		Path file = new CustomerFile().ask("Een?").write(temp.resolve("lijst.xlsx"));
		byte[] bytes = Files.readAllBytes(file);
		Path cut = Files.write(temp.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
		assertTrue(refused(cut, c(4, "x")).contains("half.xlsx"));
		Path csv = Files.writeString(temp.resolve("lijst.csv"), "Vraag;Antwoord\nEen?;\n");
		assertTrue(refused(csv, c(4, "x")).contains("xlsx"));
		assertTrue(refused(file, new CellText("Ander blad", 4, 3, "x")).contains("Ander blad"));
		Path bomb = new CustomerFile().ask("Een?").part("customXml/item2.xml", " ".repeat(60 << 20))
				.write(temp.resolve("bom.xlsx"));
		assertTrue(refused(bomb, c(4, "x")).contains("customXml/item2.xml"));
	}

	private String refused(Path file, CellText cell) {
		String message = assertThrows(IntakeException.class,
				() -> intake().fill(file, List.of(cell), new ByteArrayOutputStream(), DUTCH)).getMessage();
		assertFalse(message.isBlank());
		return message;
	}

	@Test
	void aTextThatNoCellHoldsIsSaid() throws Exception {
		Path file = new CustomerFile().ask("Een?").write(temp.resolve("lijst.xlsx"));
		List<String> left = fill(file, temp.resolve("kopie.xlsx"), c(4, "x".repeat(40_000)));
		assertTrue(left.getFirst().contains("32"), left.toString());
		assertTrue(read(temp.resolve("kopie.xlsx")).cell(4, 3).isEmpty());
	}
}
