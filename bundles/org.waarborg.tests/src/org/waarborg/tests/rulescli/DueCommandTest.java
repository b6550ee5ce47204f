package org.waarborg.tests.rulescli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** What is due, as people and machines ask for it. Today is Saturday 21 November 2026. */
class DueCommandTest {

	@TempDir
	Path folder;

	private final Terminal terminal = new Terminal(
			SampleDossier.commands(SampleDossier.rules(), new WhiteboardDocuments()));
	private Path dossier;

	@BeforeEach
	void start() throws Exception {
		dossier = folder.resolve("dossier");
		SampleDossier.create(dossier);
	}

	private int due(String language, String... more) {
		return terminal.run(language,
				Stream.concat(Stream.of("due", dossier.toString()), Stream.of(more)).toArray(String[]::new));
	}

	private List<String> listed(String... more) throws Exception {
		assertEquals(0, due("nl", Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray(String[]::new)),
				terminal::err);
		JsonNode list = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.rules.cli", "due", list));
		return StreamSupport.stream(list.spliterator(), false).map(i -> i.get("label").asText().split(" ")[0]).toList();
	}

	@Test
	void workIsGroupedByHowNearItIs() {
		assertEquals(0, due("nl"));
		List<String> lines = terminal.out().lines().map(String::strip).toList();
		assertTrue(lines.indexOf("Te laat (1)") < lines.indexOf("Deze week (1)")
				&& lines.indexOf("Deze week (1)") < lines.indexOf("Deze maand (1)")
				&& lines.indexOf("Deze maand (1)") < lines.indexOf("Later (1)") && lines.contains("Te laat (1)"),
				terminal.out());
		assertTrue(terminal.out().matches("(?s).*9 nov 2026 +12 dagen te laat +Rond af: M-1 .* Eva Example\n.*"),
				terminal.out());
		assertTrue(terminal.out().matches("(?s).*22 nov 2026 +morgen .*"), terminal.out());
		assertTrue(terminal.out().matches("(?s).*30 nov 2026 +over 9 dagen +Rond af: M-3 Oefen +niemand genoemd.*"),
				terminal.out());
		assertFalse(terminal.out().contains("M-5"), terminal.out());
		due("en");
		assertTrue(terminal.out().contains("12 days late") && terminal.out().contains("tomorrow"), terminal.out());
	}

	@Test
	void withinTakesPeriodsAndDaysAndKeepsWhatIsLate() throws Exception {
		assertEquals(List.of("M-1", "M-2", "M-3", "M-4"), listed());
		assertEquals(List.of("M-1"), listed("--within", "0"));
		assertEquals(List.of("M-1", "M-2"), listed("--within", "1"));
		assertEquals(List.of("M-1", "M-2", "M-3"), listed("--within", "P9D"));
		assertEquals(List.of("M-1", "M-2", "M-3", "M-4", "M-5"), listed("--within", "p3y"));
		assertEquals(List.of("M-1", "M-2", "M-3", "M-4", "M-5"), listed("--within", "P999999999Y"));
		for (String wrong : List.of("soon", "-3", "P-1M", "90 dagen", "")) {
			assertEquals(2, due("nl", "--within", wrong), wrong);
			assertTrue(terminal.err().contains("P90D"), terminal.err());
		}
	}

	@Test
	void onlyOnePersonsWorkOrOneKind() throws Exception {
		assertEquals(List.of("M-2"), listed("--owner", "daan voorbeeld"));
		assertEquals(List.of("M-1", "M-4"), listed("--owner", "eva@example.org"));
		assertEquals(List.of(), listed("--owner", "Noor Voorbeeld"));
		assertEquals(2, due("nl", "--owner", "Niemand"));
		assertTrue(terminal.err().contains("Eva Example"), terminal.err());
		assertEquals(4, listed("--kind", "measure").size());
		assertEquals(2, due("nl", "--kind", "audit"));
		assertTrue(terminal.err().contains("measure"), terminal.err());
	}

	@Test
	void aNameThatTwoPeopleHaveIsRefusedAndAnIdIsNot() throws Exception {
		Path root = dossier.resolve("dossier.waarborg");
		Files.writeString(root, Files.readString(root).replace("Daan Voorbeeld", "Eva Example"));
		assertEquals(2, due("nl", "--owner", "Eva Example"));
		assertTrue(terminal.err().contains("eva@example.org"), terminal.err());
		assertEquals(List.of("M-1", "M-4"), listed("--owner", "eva@example.org"));
	}

	@Test
	void whoHasNothingToDoIsToldSo() {
		assertEquals(0, due("nl", "--owner", "Noor Voorbeeld"));
		assertTrue(terminal.out().contains("Tot en met 19 feb 2027 is er niets te doen"), terminal.out());
	}

	@Test
	void aCalendarIsWrittenForEveryCalendarProgram() throws Exception {
		Path file = folder.resolve("due.ics");
		assertEquals(0, due("nl", "-o", file.toString()), terminal::err);
		String calendar = Files.readString(file);
		assertEquals(4, calendar.split("BEGIN:VEVENT", -1).length - 1);
		due("nl", "--format", "ics");
		assertEquals(calendar, terminal.out());
		assertEquals(2, due("nl", "--format", "ics", "-o", folder.resolve("due.txt").toString()));
	}
}
