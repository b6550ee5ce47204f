package org.waarborg.tests.statement.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** What an auditor asks next: what changed since the version that I saw. */
class CompareCommandTest {

	@TempDir
	Path temp;

	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void releaseAVersion() throws Exception {
		folder = temp.resolve("hospital");
		try (Hospital hospital = new Hospital(folder)) {
			hospital.decided();
			terminal = new Terminal(
					CommandLineBuilder.commands(hospital.registry(), CommandLineBuilder.checker(hospital.registry())));
		}
		done("statement", "release", folder.toString(), "--summary", "Overgang", "--approver", Hospital.DIRECTOR);
	}

	private void done(String... words) {
		assertEquals(0, terminal.run("en", words), terminal.err());
	}

	private void compare(String... words) {
		String[] all = new String[words.length + 3];
		all[0] = "statement";
		all[1] = "compare";
		all[2] = folder.toString();
		System.arraycopy(words, 0, all, 3, words.length);
		done(all);
	}

	@Test
	void aDraftThatWasNotTouchedIsTheSame() {
		compare();
		assertTrue(terminal.out().contains("Nothing differs"), terminal.out());
	}

	@Test
	void anEditIsSaidWithBothSidesAndNothingElseIs() {
		done("statement", "set", folder.toString(), "--control", "5.7", "applicability=not_applicable",
				"exclusion.nl=Wij doen geen onderzoek naar dreigingen.");
		compare();
		assertTrue(terminal.out().contains("Applicability: Applicable → Not applicable"), terminal.out());
		assertTrue(terminal.out().contains("certification body"), terminal.out());
		assertEquals(1, terminal.out().lines().filter(l -> l.endsWith("– Changed")).count(), terminal.out());
	}

	@Test
	void theVersionOfTheLastAuditIsFoundByItsMark() {
		done("statement", "mark", folder.toString(), "--version", "4", "--as", "audited");
		done("statement", "release", folder.toString(), "--summary", "Tweede", "--approver", Hospital.DIRECTOR);
		compare("audited", "last");
		assertTrue(terminal.out().contains("version 4") && terminal.out().contains("version 5"), terminal.out());
	}

	@Test
	void documentsAndJson() throws Exception {
		done("statement", "set", folder.toString(), "--control", "5.7", "owner=Bas Ravensloot");
		Path pdf = temp.resolve("changes.pdf");
		compare("4", "draft", "-o", pdf.toString());
		assertTrue(Files.size(pdf) > 1000);
		compare("4", "draft", "--format", "json");
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertFalse(json.isEmpty());
		assertTrue(terminal.out().contains("Bas Ravensloot"), terminal.out());
	}

	@Test
	void aVersionThatIsNotThereIsNamedWithThoseThatAre() {
		assertEquals(2, terminal.run("en", "statement", "compare", folder.toString(), "9"));
		assertTrue(terminal.err().contains("no version “9”") && terminal.err().contains("4"), terminal.err());
		assertEquals(2, terminal.run("en", "statement", "compare", folder.toString(), "audited"));
		assertTrue(terminal.err().contains("marked as audited"), terminal.err());
	}

	@Test
	void aVersionThatWasChangedByHandIsSaid() throws Exception {
		Path file = folder.resolve("statements/released/nen7510-v4.soa");
		Files.writeString(file, Files.readString(file).replace("Marleen", "Marlien"));
		assertEquals(1, terminal.run("en", "statement", "compare", folder.toString()), "as show and export end");
		assertTrue(terminal.err().contains("nen7510-v4.soa"), terminal.err());
	}

	@Test
	void itExplainsItselfInBothLanguages() {
		for (String language : List.of("nl", "en")) {
			assertEquals(0, terminal.run(language, "statement", "compare", "--help"));
			assertTrue(terminal.out().contains("audited") && terminal.out().contains("waarborg statement compare m"),
					terminal.out());
		}
	}
}
