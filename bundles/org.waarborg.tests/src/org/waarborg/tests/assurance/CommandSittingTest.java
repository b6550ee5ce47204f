package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.assurance.cli.internal.AgreementContribution;
import org.waarborg.assurance.cli.internal.CertificateContribution;
import org.waarborg.assurance.cli.internal.SupplierContribution;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.store.DossierStore;
import org.waarborg.store.StoreException;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.Terminal;

/**
 * From a supplier that nobody knows to "verified, covers our service, five controls inherited, surveillance due in March" on the
 * command line; what each command prints takes it back.
 */
class CommandSittingTest {

	private static final int DONE = 0;
	private static final int USAGE = 2;
	private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

	@TempDir
	Path folder;

	private final DossierStore store = Scenario.store();
	private final Deque<List<String>> back = new ArrayDeque<>();
	private final Deque<Map<String, String>> before = new ArrayDeque<>();
	private Terminal terminal;
	private Path dossier;

	@BeforeEach
	void start() throws StoreException {
		ControlSetRegistry registry = ShippedSets.registry();
		WhiteboardDocuments documents = new WhiteboardDocuments();
		terminal = new Terminal(List.of(new SupplierContribution(store, registry, documents),
				new CertificateContribution(store, registry, documents),
				new AgreementContribution(store, registry, documents)));
		dossier = folder.resolve("dossier");
		try (Scenario s = new Scenario(dossier)) {
			s.file("assurance/one.assurance", Assurances.register());
			for (int i = 1; i <= 5; i++) {
				s.decision("nen7510-2024#A.5." + i).setApplicability(Applicability.APPLICABLE);
			}
			s.open().save();
		}
	}

	private int run(String group, String word, String... words) {
		return terminal.run("en", Stream.concat(Stream.of(group, word, dossier.toString()), Stream.of(words))
				.toArray(String[]::new));
	}

	/** A step that can be taken back by the lines that it prints. */
	private void step(String group, String word, String... words) {
		before.push(files());
		assertEquals(DONE, run(group, word, words), terminal::err);
		List<String> lines = terminal.out().lines().filter(l -> l.startsWith("waarborg ")).toList();
		assertFalse(lines.isEmpty(), "nothing takes back " + group + ' ' + word);
		back.push(lines);
	}

	private Map<String, String> files() {
		try (Stream<Path> all = Files.walk(dossier)) {
			Map<String, String> files = new TreeMap<>();
			for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith("."))
					.toList()) {
				files.put(dossier.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
			}
			return files;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static String[] split(String line) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(line.substring("waarborg ".length()));
		while (matcher.find()) {
			words.add(matcher.group(1) != null ? matcher.group(1)
					: matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
		}
		return words.toArray(String[]::new);
	}

	@Test
	void theWholeSittingAndBackAgain() {
		step("supplier", "add", "Beeldspreek", "--country", "nl", "--status", "active", "--service", "Video calls",
				"--criticality", "high", "--role", "processor", "--data", "health,citizen-service-number");
		step("agreement", "add", "--supplier", "LV-001", "--service", "DVS-001", "--signed", "2026-11-02");
		step("certificate", "add", "--holder", "LV-001", "--norm", "nen7510-2024", "--where", "website");
		assertTrue(terminal.err().contains("only claimed"), terminal.err());
		assertEquals(USAGE, run("certificate", "verify", "CER-001", "--by", "Aïsha van der Meer", "--where",
				"register of NEN"), "there is no number to look up");
		step("certificate", "issue", "CER-001", "--number", "BS-1", "--from", "2026-03-20", "--scope", "Video calls");
		assertTrue(terminal.err().contains("2029"), terminal.err());
		step("certificate", "verify", "CER-001", "--by", "Aïsha van der Meer", "--where", "register of NEN");
		step("certificate", "cover", "CER-001", "--service", "DVS-001", "--by", "Aïsha van der Meer", "--because",
				"Named in the scope");
		step("certificate", "rely", "CER-001", "--control", "A.5.1,A.5.2,A.5.3,A.5.4,A.5.5");
		step("certificate", "audit", "CER-001", "--planned", "2027-03-08");
		assertEquals(DONE, run("certificate", "show", "CER-001"), terminal::err);
		for (String said : List.of("verified in register", "Named in the scope", "A.5.5", "8 Mar 2027")) {
			assertTrue(terminal.out().contains(said), said + " in " + terminal.out());
		}
		step("certificate", "audit", "CER-001", "--planned", "2027-03-15");
		step("certificate", "state", "CER-001", "suspended", "--by", "Aïsha van der Meer", "--where", "register");
		assertTrue(terminal.err().contains("5 parts rely on it; 5 are without"), terminal.err());
		step("certificate", "set", "CER-001", "renewal-until=2027-01-31");

		while (!back.isEmpty()) {
			for (String line : back.pop()) {
				assertEquals(DONE, terminal.run("en", split(line)), () -> line + "\n" + terminal.err());
			}
			assertEquals(before.pop(), files(), "not taken back as a whole; left to go: " + back.size());
		}
	}

	@Test
	void aCertificateInAPartThatWasThereIsTakenOutAgain() {
		step("certificate", "add", "--holder", "Beeldspreek", "--norm", "nen7510-2024", "--number", "BS-1", "--from",
				"2026-03-20");
		step("certificate", "rely", "CER-001", "--control", "A.5.1");
		step("certificate", "add", "--holder", "Beeldspreek", "--norm", "iso27001-2022", "--number", "BS-2", "--from",
				"2026-03-20");
		step("certificate", "rely", "CER-002", "--control", "A.5.1,A.5.2");
		for (String line : back.pop()) {
			assertEquals(DONE, terminal.run("en", split(line)), terminal::err);
		}
		assertEquals(before.pop(), files());
		assertEquals(USAGE, terminal.run("en", split(back.peek().getFirst().replaceFirst("take-back (\\S+) .*",
				"take-back $1 nobody"))), "not an id of these commands");
	}

	@Test
	void whatOthersNameIsNotTakenAwayUnderTheirHands() {
		step("supplier", "add", "Beeldspreek", "--service", "Video calls");
		List<String> lines = back.peek();
		step("certificate", "add", "--holder", "LV-001", "--norm", "nen7510-2024");
		Map<String, String> now = files();
		assertEquals(USAGE, terminal.run("en", split(lines.getFirst())));
		assertTrue(terminal.err().contains("Take those back first"), terminal.err());
		assertEquals(now, files());
	}

	@Test
	void wrongWordsSayWhatWasExpectedAndWriteNothing() {
		Map<String, String> now = files();
		assertEquals(USAGE, run("supplier", "add", "X", "--country", "Holland"));
		assertTrue(terminal.err().contains("Two letters"), terminal.err());
		assertEquals(USAGE, run("supplier", "add", "X", "--criticality", "huge"));
		assertTrue(terminal.err().contains("low, medium, high"), terminal.err());
		assertEquals(USAGE, run("certificate", "add", "--holder", "X", "--norm", "nen9999"));
		assertTrue(terminal.err().contains("nen7510-2024"), terminal.err());
		assertEquals(USAGE, run("certificate", "add", "--holder", "X", "--norm", "nen7510-2024", "--from", "2026-01-01",
				"--until", "2025-01-01"));
		assertTrue(terminal.err().contains("lies before"), terminal.err());
		assertEquals(USAGE,
				run("certificate", "add", "--holder", "X", "--norm", "nen7510-2024", "--from", "2027-01-01"));
		assertEquals(USAGE, run("agreement", "add", "--supplier", "nobody"));
		assertEquals(USAGE, run("agreement", "set", "OVK-9", "version=2"));
		assertEquals(USAGE, run("certificate", "state", "CER-1", "broken", "--by", "Aïsha van der Meer"));
		assertEquals(now, files());
	}

	/** What was announced of a renewal goes with the new issue, and comes back in both languages when that is taken back. */
	@Test
	void takingBackAnIssueBringsBackWhatWasAnnounced() throws StoreException {
		run("supplier", "add", "Beeldspreek");
		run("certificate", "add", "--holder", "LV-001", "--norm", "nen7510-2024", "--number", "BS-1", "--from",
				"2023-11-20");
		assertEquals(DONE, run("certificate", "set", "CER-001", "renewal-until=2026-12-31",
				"renewal-text.nl=Audit was in oktober, het besluit volgt", "renewal-text.en=Audited, decision to come"),
				terminal::err);
		assertEquals(DONE, run("certificate", "issue", "CER-001", "--number", "BS-2", "--from", "2026-11-20"),
				terminal::err);
		List<String> back = terminal.out().lines().filter(l -> l.startsWith("waarborg certificate set")).toList();
		assertEquals(Map.of(), announced());
		assertEquals(DONE, terminal.run("en", split(back.getLast())), terminal::err);
		assertEquals(Map.of("nl", "Audit was in oktober, het besluit volgt", "en", "Audited, decision to come"),
				announced());
		assertEquals(DONE, run("certificate", "set", "CER-001", "renewal-text.en="), terminal::err);
		assertEquals(java.util.Set.of("nl"), announced().keySet());
	}

	private Map<String, String> announced() throws StoreException {
		try (var open = store.open(dossier, org.waarborg.store.OpenMode.READ_ONLY)) {
			Map<String, String> texts = new TreeMap<>();
			open.roots(AssuranceRegister.class).getFirst().getCertificates().getFirst().getRenewalText()
					.forEach(t -> texts.put(t.getLanguage(), t.getValue()));
			return texts;
		}
	}

	@Test
	void theStatementOfASupplierIsCompared() throws StoreException {
		run("supplier", "add", "Beeldspreek");
		assertEquals(USAGE, run("supplier", "compare", "LV-001"));
		assertTrue(terminal.err().contains("waarborg import"), terminal.err());
		run("certificate", "add", "--holder", "LV-001", "--norm", "nen7510-2024", "--number", "BS-1", "--from",
				"2026-03-20");
		run("certificate", "rely", "CER-001", "--control", "A.5.1,A.5.2,A.5.3");
		received("nen7510-2024", Map.of("A.5.1", Flag.YES, "A.5.2", Flag.NO, "A.5.9", Flag.YES));
		assertEquals(DONE, run("supplier", "compare", "LV-001"), terminal::err);
		for (String said : List.of("covered", "not applicable there", "not in it")) {
			assertTrue(terminal.out().contains(said), said + " in " + terminal.out());
		}
		assertTrue(terminal.err().contains("1 of 3"), terminal.err());
		assertEquals(DONE, run("supplier", "compare", "LV-001", "--open", "--format", "json"), terminal::err);
		assertFalse(terminal.out().contains("\"COVERED\""), terminal.out());
	}

	/** Two controls of the earlier edition became one; a third is left out there, and what follows a fourth is in no row. */
	@Test
	void aStatementOnTheEarlierEditionIsReadThroughTheMappings() throws Exception {
		run("supplier", "add", "Beeldspreek");
		run("certificate", "add", "--holder", "LV-001", "--norm", "nen7510-2024", "--number", "BS-1", "--from",
				"2026-03-20");
		run("certificate", "rely", "CER-001", "--control", "A.5.1,A.5.2,A.5.3,A.5.4");
		received("nen7510-2017",
				Map.of("A.5.1.1", Flag.YES, "A.5.1.2", Flag.NO, "A.6.1.1", Flag.YES, "A.6.1.2", Flag.NO,
						"A.18.2.3", Flag.YES));
		assertEquals(DONE, run("supplier", "compare", "LV-001", "--format", "json"), terminal::err);
		JsonNode said = new ObjectMapper().readTree(terminal.out());
		AssuranceCommandsTest.fits(said, "supplier-compare");
		assertEquals(List.of("PARTLY", "COVERED", "NOT_APPLICABLE", "MISSING"),
				said.get("controls").findValuesAsText("outcome"));
		assertEquals("[[\"iso27001-2013#A.6.1.1\",\"iso27001-2022#A.5.2\"]]",
				said.get("controls").get(1).get("ways").toString());
		assertEquals(1, said.get("notAsked").asInt(), "only the control that nothing leads from");
		assertEquals(DONE, run("supplier", "compare", "LV-001"), terminal::err);
		for (String word : List.of("partly covered", "6.1.1 → ", "not applicable there", "not in it")) {
			assertTrue(terminal.out().contains(word), word + " in " + terminal.out());
		}
		assertTrue(terminal.err().contains("3 controls are compared through mappings"), terminal.err());
	}

	/** ISO/IEC 27001 has the controls that NEN 7510 took over, and says nothing of what NEN 7510 adds for care. */
	@Test
	void aStatementOnTheNormThatOursExtendsSaysNothingOfCare() throws Exception {
		try (var open = store.open(dossier, org.waarborg.store.OpenMode.READ_WRITE)) {
			var statement = open.roots(org.waarborg.statement.StatementOfApplicability.class).getFirst();
			var care = org.waarborg.statement.StatementFactory.eINSTANCE.createDecision();
			care.setControl(ControlRef.parse("nen7510-2024#A.5.2.care"));
			care.setApplicability(Applicability.APPLICABLE);
			open.edits().run("care", open.edits().add(statement,
					org.waarborg.statement.StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS,
					Identifiers.ensureIds(care)));
			open.save();
		}
		run("supplier", "add", "Beeldspreek");
		run("certificate", "add", "--holder", "LV-001", "--norm", "iso27001-2022", "--number", "BS-1", "--from",
				"2026-03-20");
		assertEquals(DONE, run("certificate", "rely", "CER-001", "--control", "A.5.2,A.5.2.care"), terminal::err);
		received("iso27001-2022", Map.of("A.5.2", Flag.YES));
		assertEquals(DONE, run("supplier", "compare", "LV-001", "--format", "json"), terminal::err);
		assertEquals(List.of("COVERED", "MISSING"),
				new ObjectMapper().readTree(terminal.out()).get("controls").findValuesAsText("outcome"));
	}

	private void received(String set, Map<String, Flag> rows) throws StoreException {
		try (var open = store.open(dossier, org.waarborg.store.OpenMode.READ_WRITE)) {
			AssuranceRegister register = open.roots(AssuranceRegister.class).getFirst();
			ReceivedStatement received = AssuranceFactory.eINSTANCE.createReceivedStatement();
			received.setOrganisation(register.getSuppliers().getFirst().getOrganisation());
			received.setSet(set);
			new TreeMap<>(rows).forEach((control, applicable) -> {
				ReceivedControl row = AssuranceFactory.eINSTANCE.createReceivedControl();
				row.setControl(ControlRef.parse(set + '#' + control));
				row.setApplicable(applicable);
				received.getRows().add(row);
			});
			open.edits().run("received", open.edits().add(register,
					org.waarborg.assurance.AssurancePackage.Literals.ASSURANCE_REGISTER__RECEIVED_STATEMENTS,
					Identifiers.ensureIds(received)));
			open.save();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "supplier", "certificate", "agreement" })
	void everyCommandHasHelpWithAnExampleInBothLanguages(String group) {
		terminal.run("en", group, "--help");
		List<String> commands = terminal.out().lines().filter(l -> l.matches("  [a-z-]+ {2,}.*"))
				.map(l -> l.strip().split(" ")[0]).filter(c -> !c.startsWith("-")).toList();
		assertTrue(commands.size() >= 4, terminal.out());
		for (String command : commands) {
			for (String language : List.of("en", "nl")) {
				assertEquals(DONE, terminal.run(language, group, command, "--help"), command);
				assertTrue(terminal.out().contains(language.equals("en") ? "Example:" : "Voorbeeld:"),
						group + ' ' + command + ": " + terminal.out());
				assertFalse(terminal.out().contains("option.") || terminal.out().contains("parameter."),
						terminal.out());
			}
		}
	}

}
