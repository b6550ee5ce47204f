package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.cli.internal.RiskContribution;
import org.waarborg.risk.internal.AcceptanceDocumentSource;
import org.waarborg.risk.internal.PlanDocumentSource;
import org.waarborg.risk.internal.RegisterDocumentSource;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** {@code waarborg risk} as its users meet it. */
class RiskCommandsTest {

	private static final int DONE = 0;
	private static final int USAGE = 2;
	private static final int INPUT = 3;

	@TempDir
	Path folder;

	private final DossierStore store = Scenario.store();
	private Terminal terminal;
	private Path dossier;

	@BeforeEach
	void start() throws StoreException {
		ControlSetRegistry registry = Registries.of();
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new RegisterDocumentSource(registry), Map.of());
		documents.addSource(new PlanDocumentSource(registry), Map.of());
		documents.addSource(new AcceptanceDocumentSource(registry), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		documents.addWriter(new CsvWriter(), Map.of());
		terminal = new Terminal(List.of(new RiskContribution(store, registry, documents)));
		dossier = folder.resolve("dossier");
		try (Scenario s = new Scenario(dossier)) {
			s.open().save();
		}
	}

	private int risk(String... words) {
		return riskIn("en", words);
	}

	private int riskIn(String language, String... words) {
		return terminal.run(language, Stream.concat(Stream.of("risk", words[0], dossier.toString()),
				Stream.of(words).skip(1)).toArray(String[]::new));
	}

	/** A register with an approved method and two risks. */
	private void fill() throws StoreException {
		assertEquals(DONE, risk("method", "--start", "5x5"), terminal::err);
		try (OpenDossier open = store.open(dossier, OpenMode.READ_WRITE)) {
			RiskRegister register = open.roots(RiskRegister.class).get(0);
			open.addFile("risks/second.risk", Risks.register());
			open.removeFile("risks/second.risk");
			register.getMethods().get(0).setStatus(MethodStatus.APPROVED);
			Risk high = Risks.risk(register, "R-001", 3, 0, 4);
			Risks.treatment(high, 2, 1);
			Risks.assess(high, AssessedState.TARGET, 1, 0, 3);
			Risks.risk(register, "R-002", 1, 1);
			Risks.risk(register, "R-003");
			// A change outside a command is not seen: one command marks the file.
			open.edits()
					.run(open.edits().set(register, org.waarborg.dossier.DossierPackage.Literals.ELEMENT__CODE, "REG"));
			open.save();
		}
	}

	@Test
	void aRegisterIsBegunOnceWithAPreset() throws StoreException {
		assertEquals(INPUT, risk("list"));
		assertTrue(terminal.err().contains("--start 5x5"), terminal.err());
		assertEquals(USAGE, risk("method", "--start", "6x6"));
		fill();
		assertEquals(INPUT, risk("method", "--start", "3x3"));
		assertEquals(DONE, risk("method"));
		assertTrue(terminal.out().contains("5 × 5") && terminal.out().contains("Very high"), terminal.out());
	}

	@Test
	void theListSaysWhatIsDoneAboutEachRisk() throws StoreException {
		fill();
		assertEquals(DONE, risk("list"));
		assertTrue(terminal.out().contains("being treated") && terminal.out().contains("below the threshold")
				&& terminal.out().contains("not assessed"), terminal.out());
		assertEquals(DONE, riskIn("nl", "list", "--above"));
		assertTrue(terminal.out().contains("R-001") && !terminal.out().contains("R-002"), terminal.out());
		assertTrue(terminal.out().contains("Hoog") && terminal.out().contains("in behandeling"), terminal.out());
		assertEquals(DONE, risk("list", "--format", "csv"));
		assertTrue(terminal.out().lines().count() >= 4, terminal.out());
		assertEquals(USAGE, risk("list", "--scope", "Mars"));
	}

	@Test
	void aRiskExplainsItself() throws StoreException {
		fill();
		assertEquals(DONE, risk("show", "r-001"));
		assertTrue(terminal.out().contains("Current: High. Version 1 of the method: likelihood 3 Possible and Privacy 4"
				+ " Severe give High"), terminal.out());
		assertEquals(USAGE, risk("show", "R-099"));
		assertTrue(terminal.err().contains("R-099"), terminal.err());
	}

	@Test
	void theMatrixIsReadWithoutColour() throws StoreException {
		fill();
		assertEquals(DONE, risk("matrix", "--towards", "target"));
		assertTrue(terminal.out().contains("High: R-001"), terminal.out());
		assertTrue(terminal.out().contains("R-001: 3 Possible / 4 Severe → 1 Rare / 3 Moderate"), terminal.out());
		assertTrue(terminal.err().contains("1 risk has no place in the matrix") && terminal.err().contains("R-003"),
				terminal.err());
		assertEquals(DONE, riskIn("nl", "matrix", "--category", "Patiëntveiligheid"));
		assertTrue(terminal.out().contains("Laag: R-002"), terminal.out());
		assertEquals(USAGE, risk("matrix", "--state", "tomorrow"));
		assertEquals(USAGE, risk("matrix", "--category", "Weather"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "show R-001", "matrix", "method", "method --change 1" })
	void jsonIsAsItsSchemaSays(String command) throws Exception {
		fill();
		String[] words = (command + " --format json").split(" ");
		assertEquals(DONE, risk(words), terminal::err);
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.risk.cli", "risk-" + words[0], json));
	}

	@Test
	void documentsAreWritten() throws StoreException, IOException {
		fill();
		Path file = folder.resolve("plan.html");
		assertEquals(DONE, risk("export", "--as", "plan", "-o", file.toString()), terminal::err);
		assertTrue(Files.readString(file).contains("<svg"));
		assertEquals(DONE, risk("export", "--as", "acceptance", "--risk", "R-001", "-o",
				folder.resolve("a.html").toString()), terminal::err);
		assertEquals(USAGE, risk("export", "--as", "poem", "-o", file.toString()));
		assertEquals(USAGE, risk("export", "--audience", "martians", "-o", file.toString()));
	}

	@Test
	void onlyWhoMayAcceptsARisk() throws StoreException {
		fill();
		String[] accept = { "accept", "--risk", "R-001,R-002", "--by", "Aïsha van der Meer" };
		assertEquals(USAGE, risk(accept), "R-002 is undecided, so neither is accepted");
		assertTrue(terminal.err().contains("R-002") && terminal.err().contains("Nothing was written"), terminal.err());
		assertEquals(USAGE, risk("accept", "--risk", "R-001", "--by", "Aïsha van der Meer", "--role", "ciso"));
		assertTrue(terminal.err().contains("Top management"), terminal.err());
		assertEquals(USAGE, risk("accept", "--risk", "R-001", "--by", "Aïsha van der Meer", "--until", "2031-01-01"));
		assertEquals(USAGE, risk("accept", "--risk", "R-001", "--by", "Aïsha van der Meer", "--on", "2027-01-01"));
		assertEquals(DONE, risk("accept", "--risk", "R-001", "--by", "Aïsha van der Meer", "--reason", "Het mag"),
				terminal::err);
		risk("show", "R-001");
		assertTrue(terminal.out().contains("accepted until 21 Nov 2027"), terminal.out());
		try (OpenDossier open = store.open(dossier, OpenMode.READ_WRITE)) {
			Risk risk = open.roots(RiskRegister.class).get(0).getRisks().get(0);
			assertEquals(TreatmentOption.MODIFY, risk.getAcceptances().get(0).getOption());
			assertEquals(64, risk.getAcceptances().get(0).getApproval().getSha256().length());
		}
	}

	@Test
	void aSnapshotIsFrozenAndTheTrendReadFromIt() throws StoreException {
		fill();
		assertEquals(DONE, risk("snapshot", "--trend"));
		assertTrue(terminal.err().contains("Nothing was frozen"), terminal.err());
		assertEquals(DONE, risk("snapshot", "--by", "Aïsha van der Meer"), terminal::err);
		assertTrue(terminal.out().strip().endsWith("risks-2026-11-21.risksnapshot"), terminal.out());
		assertEquals(INPUT, risk("snapshot"), "a day is frozen once");
		assertTrue(terminal.err().contains("frozen today already"), terminal.err());
		assertEquals(DONE, risk("snapshot", "--trend"));
		assertTrue(terminal.out().contains("21 Nov 2026"), terminal.out());
	}

	@Test
	void whoIsNotInTheDossierOwnsNothing() throws StoreException {
		fill();
		assertEquals(USAGE, risk("export", "--owner", "Nobody", "-o", folder.resolve("plan.html").toString()));
		assertTrue(terminal.err().contains("no person “Nobody”"), terminal.err());
		assertFalse(Files.exists(folder.resolve("plan.html")));
	}

	@Test
	void aRegisterThatCannotBeReadIsNotOneThatIsMissing() throws StoreException, IOException {
		fill();
		Path file = dossier.resolve("risks/risks.risk");
		String text = Files.readString(file);
		Files.writeString(file, text.substring(0, text.length() / 2));
		assertEquals(INPUT, risk("list"));
		assertTrue(terminal.err().contains("could be read") && !terminal.err().contains("--start"), terminal.err());
	}

	@Test
	void aCellThatOnlyCountsIsSpelledOutBelow() throws StoreException {
		fill();
		try (OpenDossier open = store.open(dossier, OpenMode.READ_WRITE)) {
			RiskRegister register = open.roots(RiskRegister.class).get(0);
			List.of("R-011", "R-012", "R-013", "R-014").forEach(code -> Risks.risk(register, code, 2, 2));
			open.edits()
					.run(open.edits().set(register, org.waarborg.dossier.DossierPackage.Literals.ELEMENT__CODE,
							"REG2"));
			open.save();
		}
		assertEquals(DONE, risk("matrix", "--towards", "target"), terminal::err);
		assertTrue(terminal.out().contains(": R-011, R-012, R-013, R-014"), terminal.out());
		String move = terminal.out().lines().filter(l -> l.startsWith("  R-001: ")).findFirst().orElse("");
		assertTrue(move.matches("  R-001: 3 .* / .* \u2192 1 .* / .*"), terminal.out());
	}

	@Test
	void aNextMethodShowsWhatItWouldChange() throws StoreException {
		fill();
		assertEquals(DONE, risk("method", "--next"), terminal::err);
		assertEquals(DONE, risk("method", "--change", "2"));
		assertTrue(terminal.out().contains("0 of 3 pictures"), terminal.out());
		assertEquals(USAGE, risk("method", "--change", "7"));
		assertEquals(USAGE, risk("method", "--next", "--change", "2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "show", "matrix", "export", "accept", "snapshot", "method" })
	void everyCommandHelpsInBothLanguages(String command) {
		assertEquals(DONE, terminal.run("nl", "risk", command, "--help"));
		assertTrue(terminal.out().contains("Voorbeeld:") && terminal.out().contains("waarborg risk " + command),
				terminal.out());
		assertEquals(DONE, terminal.run("en", "risk", command, "--help"));
		assertTrue(terminal.out().contains("Example:"), terminal.out());
	}
}
