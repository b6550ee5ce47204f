package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.tests.migration.Institution;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** {@code statement export --only}: exactly these rows, and the document says of how many. */
class ExportOnlyTest {

	@TempDir
	Path folder;

	private final ControlSetRegistry registry = ShippedSets.registry();
	private final Terminal terminal = new Terminal(
			CommandLineBuilder.commands(registry, CommandLineBuilder.checker(registry)));

	@Test
	void onlyTheseControlsAreInTheDocument() throws Exception {
		Path dossier = folder.resolve("ggz");
		Institution.over(registry, "iso27001-2013").save(dossier).close();
		Path file = folder.resolve("uit.json");
		assertEquals(0, terminal.run("nl", "statement", "export", dossier.toString(), "--only", "A.5.1.1,A.6.1.1", "-o",
				file.toString()), terminal::err);
		assertTrue(terminal.err().contains("2 van 114 regels"), terminal.err());
		String text = Files.readString(file);
		assertTrue(text.contains("2 van 114 regels") && text.contains("A.6.1.1"), "in the header of the document");
		assertFalse(text.contains("\"A.6.1.2\""));
		assertEquals(2, terminal.run("nl", "statement", "export", dossier.toString(), "--only", "Z.1", "-o",
				file.toString()));
		assertTrue(terminal.err().contains("Z.1"), terminal.err());
	}
}
