package org.waarborg.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.tests.support.CatalogBuilder;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as its users meet it: what it prints, its exit codes, and what it leaves on disk. */
class CommandLineTest {

	private static final int DONE = 0;
	private static final int USAGE = 2;
	private static final int INPUT = 3;
	private static final int LOCKED = 4;

	@TempDir
	Path folder;

	private final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First").control("A.5.1", "One")
					.control("A.5.2", "Two").build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A.5", "First")
					.carePart("A.5.2", "Two for care").careOnly("A.5.3", "Only for care").build(),
			CatalogBuilder.norm("clauses-1", "Base", "1").kind(ControlSetKind.CLAUSES).group("4", "Context")
					.control("4.1", "Context").build());
	private final Terminal terminal = new Terminal(
			CommandLineBuilder.commands(registry, CommandLineBuilder.checker(registry)));
	private Path dossier;

	@BeforeEach
	void start() {
		dossier = folder.resolve("my dossier");
		assertEquals(DONE, terminal.run("en", "new", dossier.toString(), "--organisation", "Example Clinic",
				"--control-set", "care-1", "--scope", "All care", "--ciso", "Eva Example"), terminal::err);
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

	private int statement(String command, String... more) {
		return statementIn("en", command, more);
	}

	private int statementIn(String language, String command, String... more) {
		return terminal.run(language, Stream.concat(Stream.of("statement", command, dossier.toString()),
				Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void aNewDossierHoldsAStatementOverEveryControl() throws IOException {
		assertEquals(List.of("dossier.waarborg", "statements/care-1.soa"), List.copyOf(disk().keySet()));
		assertEquals(DONE, statement("list"));
		assertTrue(terminal.out().contains("0 of 3 controls decided · 1 care part open"), terminal.out());
	}

	@Test
	void whatASetCommandPrintsTakesItBack() throws IOException {
		Map<String, String> before = disk();
		assertEquals(DONE, statement("set", "--control", "A.5.1,A.5.3", "applicability=applicable",
				"realisation=It's done; \"really\"", "implementation=partial"), terminal::err);
		assertFalse(disk().equals(before));
		String undo = terminal.out().strip();
		assertTrue(undo.startsWith("waarborg statement set "), undo);
		assertEquals(DONE, terminal.run("en", ShellWords.split(undo).subList(1, ShellWords.split(undo).size())
				.toArray(String[]::new)), terminal::err);
		assertEquals(before, disk());
	}

	@Test
	void aDecisionGetsADate() {
		assertEquals(DONE, statement("set", "--control", "A.5.1", "applicability=applicable"));
		statement("show", "--format", "csv");
		assertTrue(terminal.out().contains("21 Nov 2026"), terminal.out());
	}

	@Test
	void aWrongWordIsNamedWithWhatWouldBeRightAndNothingIsWritten() throws IOException {
		Map<String, String> before = disk();
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "applicability=maybe"));
		assertTrue(terminal.err().contains("“maybe”") && terminal.err().contains("not-applicable"), terminal.err());
		assertEquals(USAGE, statement("set", "--control", "5.1", "applicability=applicable"));
		assertTrue(terminal.err().contains("A.5.1"), terminal.err());
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "applicable=yes"));
		assertTrue(terminal.err().contains("applicability"), terminal.err());
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "decided-on=tomorrow"));
		assertTrue(terminal.err().contains("2026-11-21"), terminal.err());
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "owner=Nobody"));
		assertEquals(USAGE, statement("set", "--control", "A.5.1,A.9.9", "applicability=applicable"));
		assertEquals(before, disk());
	}

	@Test
	void unknownWordsAndOptionsAreUsageErrorsInTheUsersLanguage() {
		assertEquals(USAGE, terminal.run("nl", "statment"));
		assertTrue(terminal.err().contains("Onbekend woord: statment") && terminal.err().contains("statement"),
				terminal.err());
		assertEquals(USAGE, statementIn("nl", "show", "--vieuw", "care"));
		assertTrue(terminal.err().contains("Onbekende optie: --vieuw"), terminal.err());
		assertEquals(USAGE, terminal.run("nl", "new", dossier.toString()));
		assertTrue(terminal.err().contains("Ontbreekt: --organisation"), terminal.err());
		assertEquals(USAGE, terminal.run("nl", "statement"));
		assertEquals(USAGE, terminal.run("en", "--language", "fr", "statement"));
		assertEquals("", terminal.out());
	}

	@Test
	void aWordThatIsNothingLikeACommandGetsNoSuggestion() {
		assertEquals(USAGE, terminal.run("en", "nonsense"));
		assertTrue(terminal.err().contains("Unknown word: nonsense.") && !terminal.err().contains("Did you mean"),
				terminal.err());
	}

	@Test
	void aBrokenSetOfTheDossierIsNamedAndHurtsNothingElse() throws IOException {
		Files.createDirectories(dossier.resolve("controlsets"));
		Files.writeString(dossier.resolve("controlsets/own.controlset"), "<damaged");
		assertEquals(DONE, statement("show", "--format", "csv"));
		assertTrue(terminal.err().contains("own.controlset"), terminal.err());
		assertTrue(terminal.out().contains("Only for care"), terminal.out());
	}

	@Test
	void twoStatementsOfOneNameAreToldApartByTheirPath() throws Exception {
		try (OpenDossier open = new DossierStoreImpl(List.of(new StatementDomain())).open(dossier,
				OpenMode.READ_WRITE)) {
			open.addFile("statements/b/care-1.soa",
					StatementDrafts.create(Map.of("en", "Second"), null, List.of("care-1"), registry));
			open.save();
		}
		Map<String, String> before = disk();
		assertEquals(USAGE,
				statement("set", "--statement", "care-1", "--control", "A.5.1", "applicability=applicable"));
		assertTrue(terminal.err().contains("statements/b/care-1.soa"), terminal.err());
		assertEquals(USAGE, statement("set", "--statement", "", "--control", "A.5.1", "applicability=applicable"));
		assertEquals(before, disk());
		assertEquals(DONE, statement("set", "--statement", "statements/b/care-1.soa", "--control", "A.5.1",
				"applicability=applicable"), terminal::err);
		assertEquals(before.get("statements/care-1.soa"), disk().get("statements/care-1.soa"));
	}

	@Test
	void aCarePartThatIsDecidedOnItsOwnNoLongerFollows() throws IOException {
		Map<String, String> before = disk();
		assertEquals(DONE,
				statement("set", "--control", "A.5.2.care", "applicability=not-applicable", "exclusion=None"));
		assertTrue(terminal.err().contains("care-1#A.5.2.care followed its control"), terminal.err());
		List<String> undo = ShellWords.split(terminal.out().strip());
		statement("show", "--view", "care", "--format", "csv");
		assertTrue(terminal.out().contains("Not applicable"), terminal.out());
		terminal.run("en", undo.subList(1, undo.size()).toArray(String[]::new));
		assertEquals(before, disk());
	}

	@Test
	void nobodySignsADecisionThatSomebodyElseTook() throws IOException {
		assertEquals(DONE, statement("set", "--control", "A.5.1", "applicability=applicable", "decided-by=Eva Example",
				"in-role=ciso", "decided-on=2026-03-01"), terminal::err);
		Map<String, String> signed = disk();
		assertEquals(DONE, statement("set", "--control", "A.5.1", "applicability=applicable"));
		assertEquals(signed, disk(), "nothing changed, so nothing is dated anew");
		assertEquals(DONE, statement("set", "--control", "A.5.1", "applicability=not-applicable", "exclusion=None"));
		statement("show", "--format", "csv");
		assertTrue(terminal.out().contains("21 Nov 2026") && !terminal.out().contains("Eva Example (CISO)"),
				terminal.out());
	}

	@Test
	void whatHadNoPartGetsOneWhenSomethingIsSaidOfIt() throws IOException {
		Path file = dossier.resolve("statements/care-1.soa");
		Files.writeString(file, Files.readString(file).replaceFirst("(?s)    <parts\\s+id=\"[^\"]+\"/>\n", ""));
		assertEquals(DONE, statement("set", "--control", "A.5.1", "implementation=planned", "planned=2027-01-01"),
				terminal::err);
		statement("show");
		assertTrue(terminal.out().contains("Planned"), terminal.out());
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "--part", "2", "implementation=partial"));
		assertTrue(terminal.err().contains("has no part 2; it has 1"), terminal.err());
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "--part", "1", "owner=Eva Example"));
	}

	@Test
	void takingBackATranslationLeavesItAsOutdatedAsItWas() throws IOException {
		statement("set", "--control", "A.5.1", "realisation=First", "realisation.nl=Eerst");
		statement("set", "--control", "A.5.1", "realisation=Changed");
		Map<String, String> before = disk();
		assertEquals(DONE, statement("set", "--control", "A.5.1", "realisation.nl=Nieuw"), terminal::err);
		List<String> undo = ShellWords.split(terminal.out().strip());
		assertEquals(DONE, terminal.run("en", undo.subList(1, undo.size()).toArray(String[]::new)), terminal::err);
		assertEquals(before, disk());
	}

	@Test
	void whatNoFileCanHoldIsRefused() throws IOException {
		Map<String, String> before = disk();
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "realisation=a\u0001b"));
		assertEquals(USAGE, statement("set", "--control", "A.5.1", "realisation.xx=Hallo"));
		assertEquals(before, disk());
	}

	@Test
	void aDamagedDossierIsListedWithExitCodeThreeAndNoDocumentIsMadeOfIt() throws IOException {
		Path file = dossier.resolve("statements/care-1.soa");
		Files.writeString(file, Files.readString(file).substring(0, 900));
		assertEquals(INPUT, statement("list"));
		assertFalse(terminal.err().contains("has no statement"), terminal.err());
		assertEquals(INPUT, statement("export", "-o", folder.resolve("x.html").toString()));
		assertFalse(Files.exists(folder.resolve("x.html")));
	}

	@Test
	void aSetThatIsNotInstalledIsNamed() throws IOException {
		Path file = dossier.resolve("statements/care-1.soa");
		Files.writeString(file, Files.readString(file).replace("care-1#A.5.3", "base-1#A.9.9")
				.replace("set=\"care-1\"", "set=\"care-2031\""));
		assertEquals(DONE, statement("show"), terminal::err);
		assertTrue(terminal.err().contains("care-2031") && terminal.err().contains("base-1#A.9.9"), terminal.err());
	}

	@Test
	void whatIsUndecidedHasNoDate() throws IOException {
		Map<String, String> before = disk();
		statement("set", "--control", "A.5.1", "applicability=applicable");
		statement("set", "--control", "A.5.1", "applicability=undecided");
		assertEquals(before, disk());
	}

	@Test
	void aDefectIsNotMistakenForASignal() {
		Terminal broken = new Terminal(List.of(new CommandContribution() {
			@Override
			public String name() {
				return "break";
			}

			@Override
			public int rank() {
				return 1;
			}

			@Override
			public CommandLine create(Console console) {
				return new CommandLine(new Breaking());
			}
		}));
		assertThrows(IllegalStateException.class, () -> broken.run("en", "break"));
	}

	/** A command with a defect. */
	@Command(name = "break")
	static final class Breaking implements Runnable {
		@Override
		public void run() {
			throw new IllegalStateException("a defect");
		}
	}

	@Test
	void aFolderThatIsNoDossierIsInputThatCannotBeRead() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("nothing"));
		assertEquals(INPUT, terminal.run("en", "statement", "list", empty.toString()));
		assertTrue(terminal.err().contains("nothing") && terminal.err().contains("dossier.waarborg"), terminal.err());
		assertEquals("", terminal.out());
	}

	@Test
	void aFolderThatIsNotThereIsCalledSo() {
		assertEquals(INPUT, terminal.run("en", "statement", "list", folder.resolve("gone").toString()));
		assertTrue(terminal.err().contains("There is no folder"), terminal.err());
		assertEquals("", terminal.out());
	}

	@Test
	void anExistingFolderIsNotOverwritten() throws IOException {
		Map<String, String> before = disk();
		assertEquals(INPUT, terminal.run("en", "new", dossier.toString(), "--organisation", "Other"));
		assertEquals(before, disk());
	}

	@Test
	void aSetThatCannotBeInAStatementIsRefusedBeforeAnythingIsWritten() {
		Path other = folder.resolve("other");
		assertEquals(INPUT, terminal.run("en", "new", other.toString(), "--organisation", "X", "--control-set",
				"clauses-1"));
		assertTrue(terminal.err().contains("base-1, care-1"), terminal.err());
		assertFalse(Files.exists(other));
	}

	@Test
	void aDamagedStatementIsShownWithItsPlaceAndNotWrittenTo() throws IOException {
		Path file = dossier.resolve("statements/care-1.soa");
		Files.writeString(file, Files.readString(file).replaceFirst("followsBase=\"true\"", "followsBase=\"perhaps\""));
		Map<String, String> before = disk();
		assertEquals(INPUT, statement("set", "--control", "A.5.1", "applicability=applicable"));
		assertTrue(terminal.err().contains("statements/care-1.soa:"), terminal.err());
		assertEquals(before, disk());
	}

	@Test
	void somebodyElsesLockIsExitCodeFour() throws IOException {
		Path lock = dossier.resolve(".waarborg-lock");
		CommandLineBuilder.lock(dossier, "Anna", "pc12");
		String held = Files.readString(lock);
		assertEquals(LOCKED, statement("set", "--control", "A.5.1", "applicability=applicable"));
		assertTrue(terminal.err().contains("Anna") && terminal.err().contains("pc12"), terminal.err());
		assertEquals(held, Files.readString(lock));
	}

	@Test
	void exportWritesTheFileOrLeavesTheOldOne() throws IOException {
		Path file = folder.resolve("out/statement.html");
		assertEquals(DONE, statement("export", "-o", file.toString()), terminal::err);
		assertTrue(Files.readString(file).contains("Only for care"));
		assertEquals(file.toAbsolutePath().toString(), terminal.out().strip());
		assertEquals(USAGE,
				statement("export", "--format", "html", "-o", dossier.resolve("dossier.waarborg").toString()));
		assertEquals(USAGE, statement("export", "--format", "odt", "-o", folder.resolve("x.odt").toString()));
		assertTrue(terminal.err().contains("html"), terminal.err());
		assertEquals(USAGE, statement("export", "--format", "csv", "-o", file.toString()));
		assertTrue(Files.readString(file).contains("Only for care"));
		Files.writeString(folder.resolve("blocked"), "a file");
		assertEquals(INPUT, statement("export", "-o", folder.resolve("blocked/x.html").toString()));
		try (Stream<Path> left = Files.list(folder.resolve("out"))) {
			assertEquals(1, left.count(), "no temporary file is left");
		}
	}

	@Test
	void showPrintsTheViewThatIsAskedFor() {
		assertEquals(DONE, statement("show", "--view", "care"));
		assertTrue(terminal.out().contains("Two for care") && !terminal.out().contains("One"), terminal.out());
		assertEquals(DONE, statement("show", "--view", "norm:base-1"));
		assertTrue(terminal.out().contains("One") && !terminal.out().contains("Only for care"), terminal.out());
		assertEquals(USAGE, statement("show", "--view", "nice"));
		assertEquals(USAGE, statement("show", "--view", "norm:elsewhere"));
		assertEquals(USAGE, statement("show", "--statement", "other"));
		assertTrue(terminal.err().contains("care-1"), terminal.err());
	}

	@Test
	void jsonIsDataAloneAndFollowsItsSchema() throws IOException {
		statement("list", "--format", "json");
		JsonNode list = new ObjectMapper().readTree(terminal.out());
		assertEquals("care-1", list.get(0).get("name").asText());
		assertEquals(4, list.get(0).get("rows").asInt());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.statement.cli", "statement-list", list));
		terminal.run("en", "control-set", "list", "--format", "json");
		JsonNode sets = new ObjectMapper().readTree(terminal.out());
		assertEquals(3, sets.size());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.controlset.cli", "control-set-list", sets));
		terminal.run("en", "control-set", "show", "care-1", "--format", "json");
		JsonNode set = new ObjectMapper().readTree(terminal.out());
		assertEquals(4, set.get("rows").size());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.controlset.cli", "control-set-show", set));
	}

	@Test
	void aCatalogIsCheckedAsTheRegistryWouldReadIt() throws IOException {
		Path broken = folder.resolve("broken.controlset");
		Files.writeString(broken, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "
				+ "\"file:///etc/passwd\">]>\n<x>&e;</x>\n", StandardCharsets.UTF_8);
		assertEquals(1, terminal.run("en", "control-set", "check", broken.toString()));
		assertTrue(terminal.out().contains("broken.controlset") && terminal.out().contains("error"), terminal.out());
		assertFalse(terminal.out().contains("root:"), "nothing is fetched");
		terminal.run("en", "control-set", "check", broken.toString(), "--format", "json");
		JsonNode report = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(),
				CommandLineBuilder.violations("org.waarborg.controlset.cli", "control-set-check", report));
		assertEquals(INPUT, terminal.run("en", "control-set", "check", folder.resolve("none").toString()));
		assertEquals(INPUT, terminal.run("en", "control-set", "show", "none"));
		assertTrue(terminal.err().contains("base-1, clauses-1, care-1"), terminal.err());
	}

	@Test
	void helpIsCompleteInBothLanguages() {
		for (String language : List.of("en", "nl")) {
			for (List<String> command : List.of(List.<String>of(), List.of("new"), List.of("statement"),
					List.of("statement", "list"), List.of("statement", "show"), List.of("statement", "set"),
					List.of("statement", "export"), List.of("control-set"), List.of("control-set", "list"),
					List.of("control-set", "show"), List.of("control-set", "check"))) {
				String[] words = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
				assertEquals(DONE, terminal.run(language, words), terminal::err);
				assertTrue(terminal.out().contains(language.equals("nl") ? "Gebruik: " : "Usage: "), terminal.out());
				assertTrue(terminal.out().lines().noneMatch(l -> l.matches("\\s+(-\\S+\\s+)*--\\S+\\s*")),
						"an option without a description: " + terminal.out());
			}
		}
	}

	@Test
	void completionKnowsTheCommands() {
		assertEquals(DONE, terminal.run("en", "completion"));
		assertTrue(terminal.out().contains("control-set") && terminal.out().contains("complete -F"), terminal.out());
	}
}
