package org.waarborg.tests.rulescli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.dossier.rules.internal.DueDocumentSource;
import org.waarborg.dossier.rules.internal.SignalsDocumentSource;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.tests.support.Terminal;

/** Signals and due work as documents to hand over. */
class SignalDocumentsTest {

	@TempDir
	Path folder;

	private Terminal terminal;
	private Path dossier;

	@BeforeEach
	void start() throws Exception {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new SignalsDocumentSource(), Map.of());
		documents.addSource(new DueDocumentSource(), Map.of());
		documents.addWriter(new CsvWriter(), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		terminal = new Terminal(SampleDossier.commands(SampleDossier.rules(), documents));
		dossier = folder.resolve("dossier");
		SampleDossier.create(dossier);
	}

	@Test
	void signalsAreWrittenAsADocument() throws Exception {
		Path file = folder.resolve("signals.html");
		assertEquals(1, terminal.run("nl", "check", dossier.toString(), "-o", file.toString()), terminal::err);
		String page = Files.readString(file);
		assertTrue(
				page.contains("Daan Voorbeeld heeft geen e-mailadres.") && page.contains("Kliniek Voorbeeld; &amp; Co"),
				page);
		assertEquals(2, terminal.run("nl", "check", dossier.toString(), "--format", "html"));
		assertTrue(terminal.err().contains("-o FILE"), terminal.err());
	}

	@Test
	void aDocumentIsAsSecretAsWhatItNames() throws Exception {
		Path file = folder.resolve("due.html");
		assertEquals(0, terminal.run("nl", "due", dossier.toString(), "-o", file.toString()), terminal::err);
		assertFalse(Files.readString(file).contains("Geheim"), file::toString);
		Path root = dossier.resolve("dossier.waarborg");
		Files.writeString(root,
				Files.readString(root).replaceFirst("code=\"M-2\"", "code=\"M-2\" classification=\"SECRET\""));
		assertEquals(0, terminal.run("nl", "due", dossier.toString(), "-o", file.toString()), terminal::err);
		assertTrue(Files.readString(file).contains("Geheim"), file::toString);
	}

	@Test
	void aDocumentHasWhatIsAskedForAndNoMore() throws Exception {
		Path file = folder.resolve("signals.csv");
		assertEquals(1, terminal.run("nl", "check", dossier.toString(), "--severity", "attention", "-o",
				file.toString()), terminal::err);
		String table = Files.readString(file);
		assertTrue(table.contains("TST-001") && table.contains("TST-002") && !table.contains("TST-003"), table);
	}

	@Test
	void dueWorkIsWrittenForSpreadsheets() {
		assertEquals(0, terminal.run("nl", "due", dossier.toString(), "--format", "csv"), terminal::err);
		assertTrue(terminal.out().contains("M-1") && terminal.out().contains("Eva Example"), terminal.out());
		assertFalse(terminal.out().contains("M-5"), terminal.out());
	}

	@Test
	void ofADamagedDossierNoDocumentIsMade() throws Exception {
		Path root = dossier.resolve("dossier.waarborg");
		Files.writeString(root, Files.readString(root).replaceFirst("code=\"S-1\"", "code=\"S-1\" colour=\"red\""));
		Path file = folder.resolve("signals.html");
		assertEquals(3, terminal.run("nl", "check", dossier.toString(), "-o", file.toString()));
		assertEquals(3, terminal.run("nl", "due", dossier.toString(), "-o", file.toString()));
		assertFalse(Files.exists(file));
	}
}
