package org.waarborg.tests.statementbaseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** Taking over on the command line. */
class InheritCommandTest {

	@TempDir
	private Path temp;

	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void open() throws Exception {
		folder = temp.resolve("group");
		try (Scenario scenario = new Scenario(folder)) {
			Group group = new Group(scenario);
			group.child.setParentStatement(null);
			scenario.open().edits().run("begin", scenario.open().edits().set(group.parent,
					Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "C-1"));
			scenario.open().save();
			terminal = new Terminal(
					CommandLineBuilder.commands(scenario.registry(), CommandLineBuilder.checker(scenario.registry())));
		}
	}

	private void inherit(int exit, String... more) {
		String[] all = new String[more.length + 5];
		System.arraycopy(new String[] { "statement", "inherit", folder.toString(), "--statement", "one" }, 0, all, 0,
				5);
		System.arraycopy(more, 0, all, 5, more.length);
		assertEquals(exit, terminal.run("nl", all), terminal.err());
	}

	@Test
	void aPlanFirstThenOneStepThenNothingLeft() throws Exception {
		inherit(2);
		assertTrue(terminal.err().contains("heeft geen bovenliggende verklaring"), terminal.err());
		inherit(0, "--parent", "groep", "--dry-run");
		assertTrue(terminal.err().contains("14 besluiten zouden worden overgenomen van Basis van de groep, concept"),
				terminal.err());
		inherit(0, "--parent", "groep", "--only", "A.1,A.2", "--realisation", "--by", "Aïsha van der Meer");
		assertTrue(terminal.err().contains("2 besluiten zijn overgenomen"), terminal.err());
		inherit(0, "--format", "json", "--dry-run");
		JsonNode rows = new ObjectMapper().readTree(terminal.out()).get("rows");
		assertEquals("INHERITED", rows.get(0).get("state").asText());
		assertEquals("AVAILABLE", rows.get(2).get("state").asText());
		inherit(2, "--from", "7");
		assertTrue(terminal.err().contains("heeft geen versie 7"), terminal.err());
		assertEquals(0, terminal.run("nl", "statement", "show", folder.toString(), "--statement", "one"));
		assertTrue(terminal.out().contains("Overgenomen van Basis van de groep"), terminal.out());
	}

	@Test
	void decidingOtherwiseIsAnOverrideAndItsInverseIsNot() {
		inherit(0, "--parent", "groep");
		assertEquals(0, terminal.run("nl", "statement", "set", folder.toString(), "--statement", "one", "--control",
				"A.3", "applicability=not-applicable", "origin-reason=Hier wordt niet ontwikkeld"), terminal.err());
		assertTrue(terminal.out().contains("origin=taken-over"), "what takes it back: " + terminal.out());
		inherit(0, "--dry-run");
		assertTrue(terminal.err().contains("1 hier gewijzigd"), terminal.err());
	}
}
