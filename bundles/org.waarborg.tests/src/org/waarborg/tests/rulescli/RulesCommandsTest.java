package org.waarborg.tests.rulescli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** Checking, deciding and repairing from the command line: what is printed, the exit code, and what is on disk after. */
class RulesCommandsTest {

	private static final int DONE = 0;
	private static final int SIGNALS = 1;
	private static final int USAGE = 2;
	private static final int INPUT = 3;
	private static final int LOCKED = 4;
	private static final String BUNDLE = "org.waarborg.rules.cli";

	@TempDir
	Path folder;

	private final Terminal terminal = new Terminal(
			SampleDossier.commands(SampleDossier.rules(), new WhiteboardDocuments()));
	private Path dossier;

	@BeforeEach
	void start() throws Exception {
		dossier = folder.resolve("my dossier");
		SampleDossier.create(dossier);
	}

	private int run(String language, String command, String... more) {
		List<String> words = new ArrayList<>(List.of(command.split(" ")));
		words.add(dossier.toString());
		words.addAll(List.of(more));
		return terminal.run(language, words.toArray(String[]::new));
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(dossier)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(dossier.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}

	private JsonNode json(String command, String... more) throws IOException {
		run("nl", command, Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray(String[]::new));
		return new ObjectMapper().readTree(terminal.out());
	}

	private String id(String rule, String label) throws IOException {
		for (JsonNode signal : json("check", "--all").get("signals")) {
			if (signal.get("rule").asText().equals(rule) && signal.get("label").asText().equals(label)) {
				return signal.get("id").asText();
			}
		}
		throw new AssertionError("no signal of " + rule + " at " + label);
	}

	private void assertCounts(int errors, int attentions, int infos, int accepted, int muted) throws IOException {
		JsonNode report = json("check");
		assertEquals(List.of(errors, attentions, infos, accepted, muted),
				Stream.of("errors", "attentions", "infos", "accepted", "muted").map(n -> report.get(n).asInt())
						.toList());
	}

	@Test
	void checkSaysHowManyWhereWhatAndWhatToDo() {
		assertEquals(SIGNALS, run("nl", "check"));
		List<String> lines = terminal.out().lines().toList();
		assertEquals("Kliniek Voorbeeld; & Co", lines.get(0));
		assertEquals("2 fouten · 1 aandachtspunt · 1 ter informatie · 0 geaccepteerd · 0 gedempt", lines.get(1));
		int at = lines.indexOf("  TST-001 – Daan Voorbeeld");
		assertEquals("    Daan Voorbeeld heeft geen e-mailadres.", lines.get(at + 1));
		assertEquals("    → Geef Daan Voorbeeld een adres.", lines.get(at + 2));
		assertEquals("    Herstel functional-mailbox: Use the functional mailbox", lines.get(at + 3));
		assertTrue(lines.indexOf("Fouten (2)") < lines.indexOf("Aandachtspunten (1)")
				&& lines.indexOf("Aandachtspunten (1)") < lines.indexOf("Ter informatie (1)"), terminal.out());
		assertFalse(terminal.out().contains("@_"), "ids are for those who ask: " + terminal.out());
		run("en", "check", "--ids");
		assertTrue(terminal.out().contains("2 errors · 1 point of attention · 1 for information"), terminal.out());
		assertTrue(terminal.out().contains("    'TST-001@Daan Voorbeeld'\n"), terminal.out());
		assertTrue(terminal.out().contains("    TST-003@S-1\n"), terminal.out());
	}

	@Test
	void theExitCodeGoesByFailOnAndNotByWhatIsShown() {
		assertEquals(DONE, run("nl", "check", "--fail-on", "never"));
		assertEquals(SIGNALS, run("nl", "check", "--severity", "error", "--fail-on", "info"));
		assertFalse(terminal.out().contains("TST-003"), terminal.out());
		assertEquals(DONE, run("nl", "check", "--rule", "TST-002"));
		assertEquals(SIGNALS, run("nl", "check", "--rule", "TST-002", "--fail-on", "warning"));
		assertEquals(SIGNALS, run("nl", "check", "--rule", "tst-002", "--fail-on", "attention"));
		assertEquals(DONE, run("nl", "check", "--rule", "TST-003", "--fail-on", "attention"));
		assertEquals(SIGNALS, run("nl", "check", "--rule", "TST-003", "--fail-on", "info"));
	}

	@Test
	void aRuleThatIsSwitchedOffLooksWhenItIsNamed() {
		assertFalse(run("nl", "check") == DONE || terminal.out().contains("TST-004"), terminal.out());
		run("nl", "check", "--rule", "TST-004");
		assertTrue(terminal.out().contains("TST-004 – Kliniek Voorbeeld"), terminal.out());
	}

	@Test
	void aDossierWithNothingToReportIsToldSo() {
		run("nl", "signal fix", "TST-003");
		assertEquals(DONE, run("nl", "check", "--rule", "TST-003"));
		assertTrue(terminal.out().contains("Niets te melden: 1 regel keek"), terminal.out());
	}

	@Test
	void jsonFollowsItsSchema() throws IOException {
		JsonNode report = json("check");
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "check", report));
		assertEquals("functional-mailbox", report.at("/signals/0/fixes/0/id").asText());
		assertEquals("dossier.waarborg", report.at("/signals/0/file").asText());
		assertTrue(report.get("complete").asBoolean());
		run("nl", "signal accept", "TST-002", "--reason", "Komt", "--until", "2027-01-31", "--by", "Eva Example");
		assertEquals(3, json("check").get("signals").size());
		JsonNode all = json("check", "--all");
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "check", all));
		JsonNode accepted = StreamSupport.stream(all.get("signals").spliterator(), false)
				.filter(s -> s.get("outcome").asText().equals("ACCEPTED")).findFirst().orElseThrow();
		assertEquals(List.of("TST-002", "Komt", "Eva Example", "2027-01-31"),
				Stream.of("rule", "reason", "by", "until").map(n -> accepted.get(n).asText()).toList());
	}

	@Test
	void rulesAreListedAndShown() throws IOException {
		assertEquals(DONE, terminal.run("nl", "rule", "list"));
		assertTrue(terminal.out().contains("TST-001") && terminal.out().contains("staat uit"), terminal.out());
		terminal.run("nl", "rule", "list", "--format", "json");
		JsonNode list = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "rule-list", list));
		assertTrue(list.size() >= 4);
		assertEquals(DONE, terminal.run("nl", "rule", "list", "--format", "markdown"));
		assertTrue(terminal.out().contains("Persoon zonder e-mailadres"), terminal.out());
		assertEquals(DONE, terminal.run("nl", "rule", "show", "tst-001"));
		assertTrue(terminal.out().startsWith("TST-001 – Persoon zonder e-mailadres")
				&& terminal.out().contains("Bron: ISO/IEC 27001 paragraaf 5.3"), terminal.out());
		assertEquals(USAGE, terminal.run("nl", "rule", "show", "TST-099"));
		assertTrue(terminal.err().contains("‘TST-099’") && terminal.err().contains("TST-001, TST-002"),
				terminal.err());
	}

	@Test
	void whatIsAcceptedMovesToAnotherCountAndComesBack() throws IOException {
		Map<String, String> before = disk();
		String id = id("TST-001", "Daan Voorbeeld");
		assertEquals(DONE, run("nl", "signal accept", id, "--reason", "Hij gaat; \"weg\"", "--until", "2026-12-31",
				"--by", "EVA@example.org", "--role", "CISO"), terminal::err);
		assertEquals("TST-001 – Daan Voorbeeld: geaccepteerd tot en met 31 dec 2026 (Eva Example)",
				terminal.out().strip());
		assertTrue(terminal.err().contains("waarborg signal withdraw"), terminal.err());
		assertCounts(1, 1, 1, 1, 0);
		run("nl", "check", "--all");
		assertTrue(terminal.out().contains("Geaccepteerd tot en met 31 dec 2026 door Eva Example: Hij gaat; \"weg\""),
				terminal.out());
		assertEquals(USAGE,
				run("nl", "signal accept", id, "--reason", "x", "--until", "2026-12-31", "--by", "Eva Example"));
		assertTrue(terminal.err().contains("al geaccepteerd"), terminal.err());
		assertEquals(DONE, run("nl", "signal withdraw", id), terminal::err);
		assertEquals("TST-001 – Daan Voorbeeld: weer open", terminal.out().strip());
		assertEquals(before, disk(), "accepted by mistake and taken back on the same day leaves nothing");
		assertEquals(USAGE, run("nl", "signal withdraw", id));
	}

	@Test
	void mutingARuleEverywhereMutesItForAll() throws IOException {
		Map<String, String> before = disk();
		assertEquals(DONE, run("en", "signal mute", "TST-001@Daan Voorbeeld", "--reason", "Not here", "--everywhere"),
				terminal::err);
		assertEquals(
				List.of("TST-001 – Daan Voorbeeld: muted everywhere", "TST-001 – Noor Voorbeeld: muted everywhere"),
				terminal.out().lines().sorted().toList());
		assertCounts(0, 1, 1, 0, 2);
		assertEquals(DONE, run("nl", "check"), "a muted error is no reason to fail");
		assertEquals(DONE, run("en", "signal withdraw", id("TST-001", "Noor Voorbeeld")), terminal::err);
		assertEquals(2, terminal.out().lines().count());
		assertEquals(before, disk());
	}

	@Test
	void mutingEverywhereTakesABareRule() throws IOException {
		assertEquals(DONE, run("en", "signal mute", "TST-001", "--reason", "Not here", "--everywhere"), terminal::err);
		assertCounts(0, 1, 1, 0, 2);
		assertEquals(USAGE, run("en", "signal mute", "TST-001", "--reason", "Not here", "--everywhere"));
	}

	@Test
	void theShortIdNamesOneSignalAndIsTaken() throws IOException {
		Path file = dossier.resolve("dossier.waarborg");
		Files.writeString(file, Files.readString(file).replace("Noor Voorbeeld", "Daan Voorbeeld"));
		run("nl", "check", "--ids");
		assertEquals(2, terminal.out().lines().filter(l -> l.startsWith("    TST-001@_")).count(),
				"namesakes have ids: " + terminal.out());
		String shown = terminal.out().lines().filter(l -> l.startsWith("    'TST-002@")).findFirst().orElseThrow();
		assertEquals(DONE, run("nl", "signal mute", shown.strip().replace("'", ""), "--reason", "x"), terminal::err);
	}

	@Test
	void allIsOnlyRecommendedToWhoDidNotAskForIt() {
		run("nl", "signal mute", "TST-001", "--reason", "x", "--everywhere");
		run("nl", "signal mute", "TST-002", "--reason", "x");
		run("nl", "signal mute", "TST-003", "--reason", "x");
		assertEquals(DONE, run("nl", "check"));
		assertTrue(terminal.out().contains("Met --all"), terminal.out());
		run("nl", "check", "--all");
		assertTrue(terminal.out().contains("4 gedempt") && !terminal.out().contains("Met --all"), terminal.out());
	}

	@Test
	void anUnknownRulePointsToTheList() {
		assertEquals(USAGE, run("nl", "signal accept", "XYZ-001", "--reason", "x", "--until", "2027-01-31", "--by",
				"Eva Example"));
		assertTrue(terminal.err().contains("waarborg rule list") && !terminal.err().contains("TST-001"),
				terminal.err());
	}

	@Test
	void ofADamagedDossierOnlyFilesThatSaySoAreWritten() throws IOException {
		Path file = dossier.resolve("dossier.waarborg");
		Files.writeString(file, Files.readString(file).replaceFirst("code=\"S-1\"", "code=\"S-1\" colour=\"red\""));
		for (String[] words : new String[][] { { "check", "a.txt" }, { "due", "a.txt" }, { "due", "a.json" },
				{ "due", "a.ics" } }) {
			assertEquals(INPUT, run("nl", words[0], "-o", folder.resolve(words[1]).toString()));
			assertFalse(Files.exists(folder.resolve(words[1])), words[1]);
			assertTrue(terminal.err().contains("Er is niets geschreven"), terminal.err());
		}
		assertEquals(INPUT, run("nl", "check", "-o", folder.resolve("a.json").toString()));
		assertFalse(
				new ObjectMapper().readTree(Files.readString(folder.resolve("a.json"))).get("complete").asBoolean());
		assertEquals(INPUT, run("nl", "check", "-o", folder.resolve("a.sarif").toString()));
		assertTrue(
				Files.readString(folder.resolve("a.sarif")).matches("(?s).*\"executionSuccessful\"\\s*:\\s*false.*"));
	}

	@Test
	void helpSaysThatTheOutputIsForInternalUse() {
		for (String command : List.of("check", "due")) {
			terminal.run("nl", command, "--help");
			assertTrue(terminal.out().replaceAll("\\s+", " ").contains("voor intern gebruik"), terminal.out());
			terminal.run("en", command, "--help");
			assertTrue(terminal.out().replaceAll("\\s+", " ").contains("for internal use"), terminal.out());
		}
	}

	@Test
	void mutingHereLeavesTheOthers() throws IOException {
		assertEquals(DONE, run("en", "signal mute", "TST-001@Daan Voorbeeld", "--reason", "Not here", "--by",
				"Eva Example"), terminal::err);
		assertCounts(1, 1, 1, 0, 1);
	}

	@Test
	void aFixRepairsTheCauseInTheFile() throws IOException {
		assertEquals(USAGE, run("nl", "signal fix", "TST-001@Daan Voorbeeld"));
		assertTrue(terminal.err().contains("functional-mailbox") && terminal.err().contains("function-only"),
				terminal.err());
		assertEquals(USAGE, run("nl", "signal fix", "TST-001@Daan Voorbeeld", "--fix", "magic"));
		assertEquals(DONE, run("nl", "signal fix", "TST-001@Daan Voorbeeld", "--fix", "functional-mailbox"),
				terminal::err);
		assertTrue(terminal.out().contains("hersteld met functional-mailbox"), terminal.out());
		assertTrue(disk().get("dossier.waarborg").contains(SampleRules.ADDRESS));
		assertCounts(1, 1, 1, 0, 0);
	}

	@Test
	void whatAFixBringsUpIsSaid() {
		assertEquals(DONE, run("nl", "signal fix", "TST-003", "--fix", "describe"), terminal::err);
		assertEquals(List.of("TST-003 – S-1 Alles: hersteld met describe – Write the usual sentence",
				"Nieuw: TST-005 – S-1 Alles"), terminal.out().lines().toList());
		assertTrue(terminal.err().contains("Nu: 2 fouten · 1 aandachtspunt · 1 ter informatie"), terminal.err());
	}

	@Test
	void aFixThatDoesNotHelpIsNotSaved() throws IOException {
		Map<String, String> before = disk();
		assertEquals(INPUT, run("nl", "signal fix", "TST-001@Daan Voorbeeld", "--fix", "function-only"));
		assertTrue(terminal.err().contains("er niets geschreven"), terminal.err());
		assertEquals(before, disk());
		assertEquals(USAGE, run("nl", "signal fix", "TST-002"));
		assertTrue(terminal.err().contains("Leg de site"), terminal.err());
	}

	@Test
	void aSignalThatIsNotClearIsAskedForWithItsCandidates() throws IOException {
		Map<String, String> before = disk();
		assertEquals(USAGE, run("nl", "signal mute", "TST-001", "--reason", "x"));
		assertTrue(terminal.err().contains(id("TST-001", "Daan Voorbeeld").substring(0, 9)), terminal.err());
		run("nl", "signal mute", "TST-001", "--reason", "x");
		assertEquals(2, terminal.err().lines().filter(l -> l.startsWith("  TST-001@_")).count(), terminal.err());
		assertEquals(USAGE, run("nl", "signal mute", "TST-001@nobody", "--reason", "x"));
		assertEquals(USAGE, run("nl", "signal mute", "TST-999", "--reason", "x"));
		assertEquals(DONE, run("nl", "signal mute", "TST-003@S-1", "--reason", "x"), terminal::err);
		assertFalse(before.equals(disk()));
	}

	@Test
	void wrongWordsOfADecisionAreNamedAndNothingIsWritten() throws IOException {
		Map<String, String> before = disk();
		String[] good = { "TST-002", "--reason", "x", "--until", "2027-01-31", "--by", "Eva Example" };
		String[][] wrong = { { "4", "2026-11-20", "verleden" }, { "4", "morgen", "2027-06-30" },
				{ "6", "Niemand", "Daan Voorbeeld" }, { "2", " ", "--reason" }, { "2", "a\u0001b", "nummer 2" } };
		for (String[] change : wrong) {
			String[] words = good.clone();
			words[Integer.parseInt(change[0])] = change[1];
			assertEquals(USAGE, run("nl", "signal accept", words), change[1]);
			assertTrue(terminal.err().contains(change[2]), terminal.err());
		}
		assertEquals(USAGE, run("nl", "signal accept",
				Stream.concat(Stream.of(good), Stream.of("--role", "koning")).toArray(String[]::new)));
		assertTrue(terminal.err().contains("top-management"), terminal.err());
		assertEquals(USAGE, run("nl", "signal accept", "TST-002", "--reason", "x", "--until", "2027-01-31"));
		assertTrue(terminal.err().contains("--by"), terminal.err());
		assertEquals(before, disk());
	}

	@Test
	void wrongWordsOfACheckAreNamedWithWhatWouldBeRight() {
		assertEquals(USAGE, run("nl", "check", "--fail-on", "ernstig"));
		assertTrue(terminal.err().contains("‘ernstig’") && terminal.err().contains("never"), terminal.err());
		assertEquals(USAGE, run("nl", "check", "--severity", "never"));
		assertEquals(USAGE, run("nl", "check", "--format", "docx"));
		assertTrue(terminal.err().contains("‘docx’") && terminal.err().contains("sarif"), terminal.err());
		assertEquals(USAGE, run("nl", "check", "--rule", "TST-999"));
		assertTrue(terminal.err().contains("TST-001, TST-002"), terminal.err());
		assertEquals("", terminal.out());
	}

	@Test
	void aFileIsWrittenInTheFormatOfItsName() throws IOException {
		Path sarif = folder.resolve("out/signals.sarif");
		assertEquals(SIGNALS, run("nl", "check", "-o", sarif.toString()), terminal::err);
		assertEquals("2.1.0", new ObjectMapper().readTree(Files.readString(sarif)).get("version").asText());
		assertEquals(sarif.toString(), terminal.out().strip());
		assertEquals(SIGNALS, run("nl", "check", "-o", folder.resolve("a.sarif.json").toString()), terminal::err);
		assertTrue(Files.readString(folder.resolve("a.sarif.json")).contains("\"runs\""));
		assertEquals(SIGNALS, run("nl", "check", "--format", "text", "-o", folder.resolve("a.txt").toString()));
		assertTrue(Files.readString(folder.resolve("a.txt")).contains("2 fouten"));
		assertEquals(USAGE, run("nl", "check", "-o", folder.toString()));
		assertTrue(terminal.err().contains("is een map"), terminal.err());
		assertEquals(USAGE, run("nl", "check", "-o", folder.resolve("a.zip").toString()));
		Files.writeString(folder.resolve("blocked"), "a file");
		assertEquals(INPUT, run("nl", "check", "-o", folder.resolve("blocked/x.json").toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "due", "signal withdraw" })
	void whatIsNoDossierIsInputThatCannotBeRead(String command) throws IOException {
		dossier = Files.createDirectory(folder.resolve("nothing"));
		assertEquals(INPUT,
				run("nl", command, command.startsWith("signal") ? new String[] { "TST-001" } : new String[0]));
		assertTrue(terminal.err().contains("dossier.waarborg"), terminal.err());
		assertEquals("", terminal.out());
	}

	@Test
	void aDamagedDossierIsCheckedAsFarAsItGoesAndChangedByNobody() throws IOException {
		Path file = dossier.resolve("dossier.waarborg");
		Files.writeString(file, Files.readString(file).replaceFirst("code=\"S-1\"", "code=\"S-1\" colour=\"red\""));
		Map<String, String> before = disk();
		assertEquals(INPUT, run("nl", "check"));
		assertTrue(terminal.out().contains("TST-001") && terminal.err().contains("dossier.waarborg:"),
				terminal.out() + terminal.err());
		assertTrue(terminal.err().contains("Hier kan dus iets ontbreken"), terminal.err());
		assertFalse(json("check").get("complete").asBoolean());
		run("nl", "check", "--format", "sarif");
		JsonNode sarif = new ObjectMapper().readTree(terminal.out());
		assertFalse(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean());
		assertEquals("error", sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/level").asText());
		assertEquals(INPUT, run("nl", "due"));
		assertEquals(INPUT, run("nl", "signal mute", "TST-003", "--reason", "x"));
		assertEquals(before, disk());
	}

	@Test
	void somebodyElsesLockIsExitCodeFour() throws IOException {
		Map<String, String> before = disk();
		CommandLineBuilder.lock(dossier, "Anna", "pc12");
		assertEquals(LOCKED, run("nl", "signal mute", "TST-003", "--reason", "x"));
		assertTrue(terminal.err().contains("Anna") && terminal.err().contains("pc12"), terminal.err());
		assertEquals("", terminal.out());
		Files.delete(dossier.resolve(".waarborg-lock"));
		assertEquals(before, disk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "due", "rule list", "rule show", "signal accept", "signal mute",
			"signal withdraw", "signal fix" })
	void everyCommandHasHelpInBothLanguages(String command) {
		String[] words = Stream.concat(Stream.of(command.split(" ")), Stream.of("--help")).toArray(String[]::new);
		assertEquals(DONE, terminal.run("nl", words));
		String dutch = terminal.out();
		assertEquals(DONE, terminal.run("en", words));
		assertTrue(dutch.startsWith("Gebruik: ") || dutch.contains("\nGebruik: "), dutch);
		assertTrue(dutch.lines().count() > 4 && !dutch.equals(terminal.out()), dutch);
		assertFalse(dutch.contains("option.") || dutch.contains("parameter."), dutch);
	}
}
