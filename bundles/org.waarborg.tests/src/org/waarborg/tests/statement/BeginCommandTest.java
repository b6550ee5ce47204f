package org.waarborg.tests.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** A statement over another set, on the command line, in a dossier that is in use. */
class BeginCommandTest {

	@TempDir
	private Path temp;

	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void open() {
		ControlSetRegistry registry = ShippedSets.registry();
		terminal = new Terminal(CommandLineBuilder.commands(registry, CommandLineBuilder.checker(registry)));
		folder = temp.resolve("dossier");
		assertEquals(0, terminal.run("nl", "new", folder.toString(), "--organisation", "Zorggroep Voorbeeld",
				"--control-set", "nen7510-2024", "--scope", "Alle zorg"), terminal.err());
	}

	@Test
	void itIsThereBesideTheOther() {
		assertEquals(0, terminal.run("nl", "statement", "new", folder.toString(), "--control-set", "iso27001-2022",
				"--title", "Verklaring van het laboratorium"), terminal.err());
		assertTrue(terminal.out().contains("statements/iso27001-2022.soa, met 93 rijen"), terminal.out());
		assertEquals(0, terminal.run("nl", "statement", "show", folder.toString(), "--statement", "iso27001-2022"),
				terminal.err());
		assertTrue(terminal.out().contains("8.34"), terminal.out());
		assertEquals(0, terminal.run("nl", "statement", "list", folder.toString()), terminal.err());
		assertTrue(terminal.out().contains("Verklaring van het laboratorium"), terminal.out());
	}

	@Test
	void whatCannotBeUsedIsSaidAndNothingIsWritten() throws IOException {
		assertEquals(3, terminal.run("nl", "statement", "new", folder.toString(), "--control-set", "haven-2026"));
		assertTrue(terminal.err().contains("haven-2026"), terminal.err());
		assertEquals(2, terminal.run("nl", "statement", "new", folder.toString(), "--control-set", "iso27001-2022",
				"--scope", "Kliniek"));
		assertTrue(terminal.err().contains("Toepassingsgebieden van dit dossier"), terminal.err());
		try (var files = Files.list(folder.resolve("statements"))) {
			assertEquals(1, files.count());
		}
	}
}
