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

/** The example hospital releases, approves, withdraws and verifies on the command line. */
class ReleaseCommandsTest {

	@TempDir
	Path temp;

	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void open() throws Exception {
		folder = temp.resolve("hospital");
		try (Hospital hospital = new Hospital(folder)) {
			hospital.decided();
			terminal = new Terminal(
					CommandLineBuilder.commands(hospital.registry(), CommandLineBuilder.checker(hospital.registry())));
		}
	}

	private int statement(String... arguments) {
		String[] all = new String[arguments.length + 2];
		all[0] = "statement";
		all[1] = arguments[0];
		all[2] = folder.toString();
		System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
		return terminal.run("en", all);
	}

	private void done(int exit) {
		assertEquals(0, exit, terminal.err());
	}

	@Test
	void fromDraftToApprovedVersionToDocument() throws Exception {
		Path minutes = Files.writeString(temp.resolve("minutes.txt"), "Approved in the meeting of the board.");
		done(statement("release", "--summary", "Overgang naar NEN 7510:2024"));
		assertTrue(terminal.err().contains("is released, awaiting approval: statements/released/nen7510-v4.soa"),
				terminal.err());
		Path file = folder.resolve("statements/released/nen7510-v4.soa");
		assertEquals(1, terminal.run("en", "verify-release", file.toString()));
		assertTrue(terminal.out().contains("but NOT approved"), terminal.out());
		done(statement("approve", "--version", "4", "--approver", Hospital.DIRECTOR, "--proof", minutes.toString()));
		assertTrue(terminal.err().contains("is approved"), terminal.err());
		assertEquals(0, terminal.run("en", "verify-release", file.toString()), terminal.err());
		assertEquals(1, terminal.out().lines().count(), "one line");
		done(statement("mark", "--version", "4", "--as", "cited", "--remark", "CVC-7510-0117-EX"));
		done(statement("versions"));
		assertTrue(terminal.out().contains("cited on certificate CVC-7510-0117-EX"), terminal.out());
		assertFalse(terminal.out().contains("no proof"), terminal.out());
		done(statement("show", "--version", "4"));
		assertTrue(terminal.out().contains("101 of 101 controls decided"), terminal.out());
		Path html = temp.resolve("v4.html");
		done(statement("export", "--version", "4", "-o", html.toString()));
		String document = Files.readString(html);
		assertTrue(document.contains(Hospital.DIRECTOR) && document.contains("Change history")
				&& document.contains("Overgang naar NEN 7510:2024"), "approval and history are in the document");
		done(statement("list"));
		assertTrue(terminal.out().contains("5, draft"), terminal.out());
	}

	@Test
	void theVersionsForPrograms() throws Exception {
		done(statement("release", "--summary", "Eerste", "--approver", Hospital.DIRECTOR));
		done(statement("versions", "--format", "json"));
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(),
				CommandLineBuilder.violations("org.waarborg.statement.cli", "statement-versions", json));
		assertEquals("APPROVED", json.get("versions").get(0).get("standing").asText());
		assertEquals(5, json.get("draft").asInt());
	}

	@Test
	void whatStopsAReleaseIsSaidSignalBySignal() {
		assertEquals(0, terminal.run("en", "statement", "set", folder.toString(), "--control", "A.5.1",
				"applicability=undecided"), terminal.err());
		assertEquals(3, statement("release", "--summary", "x"));
		assertTrue(terminal.err().contains("SOA-001  5.1: "), terminal.err());
		assertTrue(terminal.err().contains("Nothing was written"), terminal.err());
		assertFalse(Files.exists(folder.resolve("statements/released")));
	}

	@Test
	void whoReleasedCannotApproveAndWhoIsUnknownCannotEither() {
		done(statement("release", "--summary", "x", "--by", Hospital.DIRECTOR));
		assertEquals(3, statement("approve", "--version", "4", "--approver", Hospital.DIRECTOR));
		assertTrue(terminal.err().contains("four eyes"), terminal.err());
		assertEquals(2, statement("approve", "--version", "4", "--approver", "Nobody Known"));
		assertEquals(2, statement("approve", "--version", "4", "--approver", Hospital.CISO, "--role", "king"));
		assertEquals(3, statement("approve", "--version", "4", "--approver", Hospital.CISO));
		assertTrue(terminal.err().contains("does not have the role top management"), terminal.err());
		assertEquals(2, statement("approve", "--version", "9", "--approver", Hospital.CISO));
		assertTrue(terminal.err().contains("There is no version 9"), terminal.err());
	}

	@Test
	void aChangedReleaseIsSaidByEveryCommandAndInTheDocument() throws Exception {
		done(statement("release", "--summary", "x", "--approver", Hospital.DIRECTOR));
		Path file = folder.resolve("statements/released/nen7510-v4.soa");
		Path copy = Files.copy(file, temp.resolve("by-mail.soa"));
		Path ledger = folder.resolve("statements/released/nen7510.releases");
		assertEquals(0, terminal.run("en", "verify-release", copy.toString(), "--ledger", ledger.toString()),
				terminal.err() + terminal.out());
		String sound = Files.readString(file);
		Files.writeString(file, sound.replaceFirst("NOT_APPLICABLE", "APPLICABLE"));
		assertEquals(1, terminal.run("en", "verify-release", file.toString()));
		assertTrue(terminal.out().contains("NOT version 4 as it was released"), terminal.out());
		assertEquals(1, statement("versions"));
		Path html = temp.resolve("changed.html");
		assertEquals(1, statement("export", "--version", "4", "-o", html.toString()));
		assertTrue(Files.readString(html).contains("is not what was released as version 4"));
		assertEquals(3, statement("release", "--summary", "y"));
		done(statement("withdraw", "--version", "4", "--reason", "File was damaged"));
		done(statement("versions"));
		assertTrue(terminal.out().contains("withdrawn") && terminal.out().contains("File was damaged"), terminal.out());
	}

	@Test
	void aFileWithoutALedgerSaysNothing() throws Exception {
		Path lone = Files.writeString(temp.resolve("lone.soa"), "no xml");
		assertEquals(2, terminal.run("nl", "verify-release", lone.toString()));
		assertTrue(terminal.err().contains("--ledger"), terminal.err());
		assertEquals(3, terminal.run("nl", "verify-release", temp.resolve("nothing.soa").toString()));
	}

	@Test
	void everyCommandExplainsItselfWithAnExample() {
		for (String command : List.of("release", "approve", "withdraw", "mark", "versions")) {
			assertEquals(0, terminal.run("nl", "statement", command, "--help"));
			assertTrue(terminal.out().contains("waarborg statement " + command + " mijn-dossier"), terminal.out());
		}
		assertEquals(0, terminal.run("en", "verify-release", "--help"));
		assertTrue(terminal.out().contains("waarborg verify-release my-dossier"), terminal.out());
	}
}
