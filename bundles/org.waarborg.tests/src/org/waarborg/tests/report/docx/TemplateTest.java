package org.waarborg.tests.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.WriteOptions;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.tests.document.ExampleDocument;

/** What a customer's template may be, and what is refused. */
class TemplateTest {

	private static final String RELS = "word/_rels/document.xml.rels";

	@TempDir
	Path temp;

	private final Document document = ExampleDocument.withRows("nl", 3);
	private final List<String> notices = new ArrayList<>();
	private final WordFile template = WordFile.template();

	private WordFile write(WordFile on) throws Exception {
		return on.write(document, temp, notices);
	}

	/** Refused, and nothing was written. */
	private String refused(Path file) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WriteOptions options = new WriteOptions(Optional.of(file), notices::add);
		DocumentException refusal = assertThrows(DocumentException.class,
				() -> new DocxWriter().write(document, out, options));
		assertEquals(0, out.size());
		String message = refusal.getMessage();
		assertTrue(message.startsWith("De sjabloon " + file.getFileName() + " kan niet worden gebruikt: "), message);
		assertTrue(message.endsWith(" Er is niets geschreven."), message);
		return message;
	}

	private String refused(WordFile on) throws Exception {
		return refused(on.save(temp));
	}

	private void refused(WordFile on, String... contains) throws Exception {
		String message = refused(on);
		for (String text : contains)
			assertTrue(message.contains(text), message);
	}

	private static String first(WordFile file) throws Exception {
		return WordFile.shown(WordFile.all(file.body(), "w:p").getFirst());
	}

	private WordFile related(String kind, String target, String mode) {
		return template.with(RELS, r -> r.replace("</Relationships>",
				"<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
						+ kind
						+ "\" Target=\"" + target + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
						+ "/></Relationships>"));
	}

	@Test
	void theProductsOwnTemplateServesAsTheCustomers() throws Exception {
		WordFile file = write(template);
		assertEquals(List.of("Verklaring Tekst"), file.paragraphs("WaarborgTitle"));
		assertFalse(notices.stream().anyMatch(n -> n.contains("Waarborg Chip")), notices.toString());
	}

	@Test
	void aPlaceholderThatWordCutIntoRunsIsFilled() throws Exception {
		WordFile file = write(template.withBody(
				WordFile.paragraph("Titel: {", "{ti", "tle", "}} en {{vers", "ion}}", " van {{ DATE }}.")));
		assertEquals("Titel: Verklaring Tekst en 3 Tekst van 31 mei 2026.", first(file));
	}

	@Test
	void aValueOfSeveralLinesKeepsThemInTheText() throws Exception {
		Document lines = ExampleDocument.of("nl", "een\ntwee");
		WordFile file = template.withBody(WordFile.paragraph("[{{organisation}}|{{keyfigure}}]")).write(lines, temp,
				notices);
		assertEquals("[een\ntwee|kerncijfer een\ntwee]", first(file));
		assertFalse(WordFile.shown(file.root("word/header.xml")).contains("\n"), "one line in a header");
	}

	@Test
	void placeholdersInTextBoxesAndTablesAreFilled() throws Exception {
		String box = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
				+ WordFile.paragraph("{{title}}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
				+ "<w:r><w:t>{{version}}</w:t></w:r></w:p>";
		String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
				+ WordFile.paragraph("{{classification}}") + "</w:tc></w:tr></w:tbl>";
		WordFile file = write(template.withBody(box + table));
		assertEquals("Verklaring Tekst3 Tekst", first(file));
		assertEquals("Tekst", WordFile.shown(WordFile.all(file.body(), "w:tbl").getFirst()));
	}

	@Test
	void whatTheDocumentDoesNotHaveLeavesNoHole() throws Exception {
		WordFile file = write(template.withBody(WordFile.paragraph("Certificaat: {{certificate}}")
				+ WordFile.paragraph("{{withheld}}") + WordFile.paragraph("slot")));
		List<Element> paragraphs = WordFile.all(file.body(), "w:p");
		assertEquals("Certificaat: \u2013", WordFile.shown(paragraphs.get(0)));
		assertEquals("slot", WordFile.shown(paragraphs.get(1)));
	}

	@Test
	void aSectionStandsWhereTheTemplateWantsItAndNotTwice() throws Exception {
		WordFile file = write(template.withBody(WordFile.paragraph("{{section:end}}")));
		assertEquals("Slot", first(file));
		assertEquals(1, file.paragraphs("Heading1").stream().filter("Slot"::equals).count());
	}

	@Test
	void aTableStandsWhereTheTemplateWantsItAndNotTwice() throws Exception {
		WordFile file = write(template.withBody(WordFile.paragraph("{{table:decisions}}")));
		assertEquals("Besluiten Tekst", first(file));
		assertEquals(1, file.paragraphs("Caption").stream().filter("Besluiten Tekst"::equals).count());
	}

	@Test
	void aPartThatThisDocumentDoesNotHaveIsLeftOutWithANotice() throws Exception {
		write(template.withBody(WordFile.paragraph("{{section:elders}}")));
		assertTrue(notices.stream().anyMatch(n -> n.contains("{{section:elders}}")), notices.toString());
	}

	@Test
	void unknownPlaceholdersAreNamedWithTheirPlaceAndTheKnownOnes() throws Exception {
		refused(template.withBody(WordFile.paragraph("{{titel}}")).with("word/footer.xml",
				f -> f.replace("{{date}}", "{{datum}}")), "{{titel}} (tekst, word/document.xml)",
				"{{datum}} (voettekst, word/footer.xml)", "{{title}}", "{{certificate}}", "{{section:controls}}");
	}

	@Test
	void aPlaceholderThatIsNotClosedIsNamed() throws Exception {
		refused(template.withBody(WordFile.paragraph("Versie {{version")), "niet afgesloten", "{{version", "tekst");
	}

	@Test
	void aTemplateMustSayWhereTheTextGoes() throws Exception {
		refused(template.with("word/document.xml", d -> d.replace("{{content}}", "")),
				"{{content}} in een eigen alinea");
		refused(template.withBody(WordFile.paragraph("{{content}}")), "{{content}} komt meer dan één keer voor");
		refused(template.with("word/document.xml", d -> d.replace("{{content}}", "hier: {{content}}")), "eigen alinea");
		refused(template.with("word/header.xml", d -> d.replace("{{organisation}}", "{{content}}")), "koptekst");
	}

	@Test
	void missingStylesAreReplacedAndNamed() throws Exception {
		WordFile bare = template.with("word/styles.xml", s -> "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/"
				+ "wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name "
				+ "w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/>"
				+ "</w:style><w:style w:type=\"table\" w:styleId=\"Raster\"><w:name w:val=\"Table Grid\"/></w:style></w:styles>");
		WordFile file = write(bare);
		assertTrue(file.paragraphs("Kop1").contains("Besluiten"), "Word's own heading is used");
		assertTrue(WordFile.all(file.body(), "w:tblStyle").stream()
				.allMatch(s -> s.getAttribute("w:val").equals("Raster")));
		assertTrue(notices.stream().anyMatch(n -> n.contains("Waarborg Table (table grid)")), notices.toString());
		assertTrue(notices.stream().anyMatch(n -> n.contains("Waarborg Chip Done")), notices.toString());
		List<String> ids = WordFile.all(file.root("word/styles.xml"), "w:style").stream()
				.map(s -> s.getAttribute("w:styleId")).toList();
		for (Element style : WordFile.all(file.body(), "w:rStyle"))
			assertTrue(ids.contains(style.getAttribute("w:val")), style.getAttribute("w:val"));
	}

	@Test
	void theCustomersStyleGoesBeforeWords() throws Exception {
		WordFile file = write(template.with("word/styles.xml", s -> s.replace("</w:styles>",
				"<w:style w:type=\"paragraph\" w:styleId=\"EigenKop\"><w:name w:val=\"Waarborg Heading 1\"/></w:style></w:styles>")));
		assertTrue(file.paragraphs("EigenKop").contains("Besluiten"));
	}

	@Test
	void macrosAreRefused() throws Exception {
		refused(template.with("word/vbaProject.bin", v -> "x"), "macro's", "word/vbaProject.bin");
		refused(template.with("[Content_Types].xml",
				t -> t.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"application/vnd.ms-word.document.macroEnabled.main+xml")),
				"macro's");
	}

	@Test
	void nothingIsFetched() throws Exception {
		refused(related("image", "https://example.invalid/logo.png", "External"), "https://example.invalid/logo.png");
		refused(related("oleObject", "embeddings/o.bin", ""), "embeddings/o.bin");
		refused(template.withBody("<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "
				+ "\"https://example.invalid/x.png\"</w:instrText></w:r></w:p>"), "INCLUDEPICTURE");
		refused(template.withBody("<w:p><w:fldSimple w:instr=\" DDEAUTO excel\"/></w:p>"), "DDEAUTO");
		refused(related("hyperlink", "file://server/share", "External"), "file://server/share");
	}

	@Test
	void anotherTemplateIsForgottenWithANotice() throws Exception {
		WordFile on = template.with("word/settings.xml", s -> s.replace("<w:zoom",
				"<w:attachedTemplate xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId9\"/><w:zoom"))
				.with("word/_rels/settings.xml.rels",
						r -> "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
								+ "relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
								+ "relationships/attachedTemplate\" Target=\"file:///C:/geheim/Normal.dotm\" TargetMode=\"External\"/></Relationships>");
		WordFile file = write(on);
		for (String part : file.names())
			assertFalse(file.text(part).contains("geheim") || file.text(part).contains("attachedTemplate"), part);
		assertTrue(notices.stream().anyMatch(n -> n.contains("andere sjabloon")), notices.toString());
	}

	@Test
	void whoMadeTheTemplateIsForgotten() throws Exception {
		WordFile file = write(template.with("_rels/.rels", r -> r.replace("</Relationships>",
				"<Relationship Id=\"rId8\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
						+ "Target=\"docProps/core.xml\"/></Relationships>"))
				.with("docProps/core.xml", c -> "<x>J. Ontwerper</x>"));
		assertFalse(file.text("docProps/core.xml").contains("Ontwerper"));
		assertTrue(file.text("docProps/core.xml").contains("Verklaring Tekst"));
	}

	@Test
	void aFileThatIsNoTemplateIsRefusedWithWhatWasExpected() throws Exception {
		Path file = temp.resolve("x.docx");
		assertTrue(refused(file).contains("bestaat niet"));
		Files.writeString(file, "gewoon tekst");
		assertTrue(refused(file).contains(".docx of .dotx"));
		Files.write(file, new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 });
		assertTrue(refused(file).contains("wachtwoord"));
		Files.write(file, new byte[] { 'P', 'K', 3, 4, 0, 0 });
		refused(file);
		assertTrue(
				refused(template.with("word/document.xml", d -> d.replace("</w:body>", ""))).contains("ongeldige XML"));
		assertTrue(refused(template.with("word/header.xml",
				d -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))
				.contains("word/header.xml"));
		assertTrue(
				refused(template.with("word/document.xml",
						d -> d.replace("<w:body>", "<w:body>" + "<w:sdt>".repeat(3000))
								.replace("</w:body>", "</w:sdt>".repeat(3000) + "</w:body>")))
						.contains("word/document.xml"));
	}

	@Test
	void aFileThatUnpacksToMoreThanAnyTemplateIsRefused() throws Exception {
		Path file = temp.resolve("bom.docx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 20; i++)
				zip.write(blanks);
			zip.closeEntry();
		}
		assertTrue(refused(file).contains("word/document.xml"));
	}

	@Test
	void aTemplateOfAnotherKindOfWordBecomesADocument() throws Exception {
		WordFile file = write(
				template.with("[Content_Types].xml", t -> t.replace("document.main+xml", "template.main+xml")));
		assertTrue(file.text("[Content_Types].xml").contains("document.main+xml"));
		assertFalse(file.text("[Content_Types].xml").contains("template.main+xml"));
	}
}
