package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** {@code waarborg statement migrate}: what it prints, what it leaves on disk, and what it refuses. */
class MigrateCommandTest {

	@TempDir
	Path temp;

	private final ControlSetRegistry registry = ShippedSets.registry();
	private final Terminal terminal = new Terminal(
			CommandLineBuilder.commands(registry, CommandLineBuilder.checker(registry)));
	private Path folder;

	@BeforeEach
	void makeDossier() throws Exception {
		folder = temp.resolve("ggz");
		Institution.over(registry, "iso27001-2013").excluding("A.14.1.2", "A.6.2.2").save(folder).close();
	}

	private int migrate(String language, String... more) {
		return terminal.run(language,
				Stream.concat(Stream.of("statement", "migrate", folder.toString()), Stream.of(more))
						.toArray(String[]::new));
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}

	@Test
	void aDryRunSaysWhatWouldHappenAndChangesNothing() throws Exception {
		Map<String, String> before = disk();
		assertEquals(0, migrate("nl", "--to", "iso27001-2022", "--dry-run"), terminal::err);
		assertEquals(before, disk());
		assertTrue(
				terminal.err().contains("58 overgezet · 24 samengevoegd uit 57 · 1 gesplitst · 11 nieuw · 0 vervallen"
						+ " · 2 vragen, 2 open"),
				terminal.err());
		assertTrue(terminal.err().contains("--answer A.8.26=not-applicable"), terminal.err());
		assertTrue(terminal.err().contains("er is niets gewijzigd"), terminal.err());
		assertEquals(93 + 2, terminal.out().lines().count());
	}

	@Test
	void itIsCarriedOutWithAnswersAndASecondStatement() throws Exception {
		assertEquals(0, migrate("en", "--to", "iso27001-2022", "--answer", "A.8.26=applicable", "--answer",
				"A.18.2.3=all", "--title", "Verklaring 2022"), terminal::err);
		assertTrue(terminal.err().contains("statements/iso27001-2022.soa"), terminal.err());
		try (OpenDossier dossier = Institution.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			StatementOfApplicability made = dossier.roots(StatementOfApplicability.class).stream()
					.filter(s -> dossier.fileOf(s).equals("statements/iso27001-2022.soa")).findFirst().orElseThrow();
			assertEquals("Verklaring 2022", made.getTitle().get(0).getValue());
			assertEquals(Applicability.APPLICABLE, Institution.at(made, "A.8.26").getApplicability());
		}
		assertEquals(3, migrate("en", "--to", "iso27001-2022", "--statement", "vvt-2013"));
		assertTrue(terminal.err().contains("has a twin already"), terminal.err());
	}

	@Test
	void theJsonIsAsItsSchemaSaysAndTheSameEachTime() throws Exception {
		assertEquals(0, migrate("en", "--to", "iso27001-2022", "--dry-run", "--format", "json"), terminal::err);
		String first = terminal.out();
		JsonNode plan = new ObjectMapper().readTree(first);
		assertEquals(List.of(),
				CommandLineBuilder.violations("org.waarborg.statement.cli", "statement-migrate", plan));
		assertEquals(115, plan.at("/counts/links").asInt());
		assertEquals(93, plan.at("/lines").size());
		assertEquals("A.5.36", plan.at("/questions/0/options/1").asText());
		assertEquals(0, migrate("en", "--to", "iso27001-2022", "--dry-run", "--format", "json"));
		assertEquals(first, terminal.out());
		assertEquals(0, migrate("en", "--to", "iso27001-2022", "--format", "json"), terminal::err);
		JsonNode done = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(),
				CommandLineBuilder.violations("org.waarborg.statement.cli", "statement-migrate", done));
		assertEquals("statements/iso27001-2022.soa", done.at("/file").asText());
	}

	@Test
	void aRecordIsWrittenInEveryFormat() throws Exception {
		for (String format : List.of("pdf", "docx", "xlsx", "html", "csv", "json")) {
			Path record = temp.resolve("plan." + format);
			assertEquals(0, migrate("nl", "--to", "iso27001-2022", "--dry-run", "-o", record.toString()),
					terminal::err);
			assertTrue(Files.size(record) > 1000, format);
		}
		Path record = temp.resolve("verslag.html");
		assertEquals(0, migrate("nl", "--to", "iso27001-2022", "-o", record.toString()), terminal::err);
		String html = Files.readString(record);
		assertTrue(html.contains("Overgangsverslag: ISO/IEC 27001:2013 naar ISO/IEC 27001:2022"), html);
		assertTrue(html.contains("te bevestigen"), html);
	}

	@Test
	void whatIsWronglyAskedIsRefusedAndNothingIsWritten() throws Exception {
		Map<String, String> before = disk();
		assertEquals(2, migrate("en", "--to", "iso27001-2030"));
		assertTrue(terminal.err().contains("iso27001-2030"), terminal.err());
		assertEquals(2, migrate("en", "--to", "iso27001-2022", "--answer", "A.8.26"));
		assertEquals(2, migrate("en", "--to", "iso27001-2022", "--answer", "A.8.26=maybe"));
		assertTrue(terminal.err().contains("applicable, not-applicable, undecided"), terminal.err());
		assertEquals(2, migrate("en", "--to", "iso27001-2022", "--answer", "A.5.1=applicable"));
		assertTrue(terminal.err().contains("iso27001-2022#A.8.26"), terminal.err());
		assertEquals(2, migrate("en", "--to", "iso27001-2022", "--format", "csv"));
		assertEquals(2, migrate("en", "--to", "iso27001-2022", "-o", temp.resolve("plan.odt").toString()));
		assertFalse(terminal.err().isBlank());
		assertEquals(before, disk());
	}

	@Test
	void helpHasAnExample() {
		assertEquals(0, terminal.run("nl", "statement", "migrate", "--help"));
		assertTrue(terminal.out().contains("waarborg statement migrate mijn-dossier --to iso27001-2022"),
				terminal.out());
	}
}
