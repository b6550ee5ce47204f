package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A licence holder's own copy of a norm never leaves the computer: every command that writes or prints anything is run with such a
 * copy installed, and no byte of what it wrote, printed or kept in its caches holds a word of it. A command that writes is missing
 * here when the list of commands in the help has a word that no line below begins with.
 */
class PrivateTextTest {

	/** Made up; a norm says nothing of the kind. */
	private static final String TEXT = "KOOPTEKST4711";
	private static final String D = "waarborg-demo/umc-voorbeeld";
	private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "html", "csv", "json");

	/** What prints. */
	private static final List<String> PRINTING = List.of("statement show " + D + " --format json",
			"statement list " + D, "statement versions " + D + " --format json", "statement compare " + D,
			"statement migrate " + D + " --statement vorige-uitgave --to nen7510-2024 --dry-run --format json",
			"statement returns " + D, "check " + D + " --format sarif",
			"check " + D + " --all", "signal --help", "due " + D + " --format ics", "risk list " + D,
			"risk matrix " + D, "supplier list " + D, "certificate list " + D, "agreement list " + D,
			"questionnaire list " + D, "delivery list " + D, "rule list", "control-set list --format json",
			"control-set show iso27001-2022 --format json", "control-set show nen7510-2024",
			"control-set coverage iso27001-2022 nen7510-2024",
			"control-set check sets/private-iso27001-2022.nl.controltext", "completion",
			"verify-release " + D + "/statements/released/nen7510-v2.soa", "import --help", "new --help");

	@TempDir
	Path folder;

	private Product.Run waarborg(String... arguments) throws IOException, InterruptedException {
		return Product.run(folder, environment(), arguments);
	}

	private Map<String, String> environment() {
		return Map.of("WAARBORG_CONTROL_SETS", folder.resolve("sets").toString(), "WAARBORG_CACHE",
				folder.resolve("kept/cache").toString(), "XDG_STATE_HOME", folder.resolve("kept/state").toString());
	}

	/** A copy as somebody typed it over, of all controls of a norm. */
	private void buy() throws IOException, InterruptedException {
		String rows = Stream.of(IntStream.rangeClosed(1, 37).mapToObj(n -> "A.5." + n),
				IntStream.rangeClosed(1, 8).mapToObj(n -> "A.6." + n),
				IntStream.rangeClosed(1, 14).mapToObj(n -> "A.7." + n),
				IntStream.rangeClosed(1, 34).mapToObj(n -> "A.8." + n)).flatMap(s -> s)
				.map(id -> id + ";" + TEXT + " over " + id).collect(Collectors.joining("\n", "id;text\n", "\n"));
		Path table = Files.writeString(folder.resolve("bought.csv"), rows);
		for (String language : List.of("nl", "en")) {
			Product.Run run = waarborg("control-set", "text", "add", table.toString(), "--set", "iso27001-2022",
					"--of", language, "--language", "en");
			assertEquals(0, run.exit(), run.err());
		}
		Files.delete(table);
		Product.Run list = waarborg("control-set", "text", "list", "--language", "en");
		assertTrue(list.out().contains("93"), "the copy is installed, or the rest proves nothing: " + list.out());
		assertFalse(list.out().contains(TEXT), list.out());
	}

	/** Each document in one format that tells all and one that is packed; one document in every format. */
	private static List<String> writing() {
		List<String> commands = new ArrayList<>();
		for (String document : List.of("statement export " + D + " --view norm:iso27001-2022",
				"statement export " + D + " --view care", "statement export " + D + " --view exclusions",
				"statement export " + D + " --view evidence", "statement export " + D + " --audience auditor",
				"statement publish " + D + " --with drivers,exclusion,inclusion,realisation", "statement compare " + D,
				"statement migrate " + D + " --statement vorige-uitgave --to nen7510-2024 --dry-run",
				"risk export " + D + " --as register", "risk export " + D + " --as plan",
				"risk export " + D + " --as acceptance", "supplier export " + D, "certificate export " + D,
				"delivery export " + D, "due " + D, "check " + D + " --fail-on never")) {
			Stream.of("json", "docx").forEach(f -> commands.add(document + " -o out/" + commands.size() + '.' + f));
		}
		FORMATS.forEach(f -> commands.add("statement export " + D + " -o out/statement." + f));
		commands.addAll(List.of("due " + D + " -o out/due.ics", "template -o out/template.docx",
				"statement delegate " + D + " --due 2027-01-31 -o out/asked", "risk snapshot " + D));
		return commands;
	}

	@Test
	void noCommandWritesPrintsOrKeepsAWordOfIt() throws Exception {
		assertEquals(0, waarborg("demo").exit());
		buy();
		String printed = inOneProcess(Stream.concat(writing().stream(), PRINTING.stream()).toList());
		assertFalse(printed.contains(TEXT), "printed");
		assertEquals(List.of(), holding("waarborg-demo"), "in the dossier and its documents");
		assertEquals(List.of(), holding("out"), "in what was written");
		assertEquals(List.of(), holding("kept"), "in caches and state");
		assertEquals(2, holding("sets").size(), "the search finds it where it is");
	}

	/** What the other test does not find could be found: a statement whose texts are the words is exported in each format. */
	@Test
	void inEveryFormatTheWordsWouldBeFound() throws Exception {
		Product.example(folder.resolve("mine"));
		Path statement = folder.resolve("mine/statements/nen7510.soa");
		String text = Files.readString(statement);
		String told = text.replaceAll("<value>[^<]+</value>", "<value>" + TEXT + "</value>");
		assertFalse(told.equals(text), "the statement of the example has texts to replace");
		Files.writeString(statement, told);
		List<String> commands = new ArrayList<>(
				FORMATS.stream().map(f -> "statement export mine --statement nen7510 -o out/mine." + f).toList());
		commands.add("statement show mine --statement nen7510 --format json");
		assertTrue(inOneProcess(commands).contains(TEXT), "printed");
		assertEquals(FORMATS.stream().map(f -> "mine." + f).sorted().toList(), holding("out"), "written");
	}

	/** One framework for all commands: seventy starts tell no more than one, and take minutes. */
	private String inOneProcess(List<String> commands) throws IOException, InterruptedException {
		Path script = Files.write(folder.resolve("commands.txt"), commands);
		Product.Run run = Product.script(folder, environment(), script);
		assertEquals(0, run.exit(), run.err());
		List<String> ended = Files.readAllLines(ManyCommands.ended(script));
		assertEquals(commands, ended.stream().map(l -> l.substring(l.indexOf(' ') + 1)).toList(), run.err());
		for (String line : ended) {
			assertTrue(Integer.parseInt(line.substring(0, line.indexOf(' '))) <= 1, line + ": " + run.err());
		}
		return run.out() + run.err();
	}

	@Test
	void everyCommandIsTried() throws Exception {
		String help = waarborg("--help", "--language", "en").out();
		List<String> words = help.substring(help.indexOf("Commands:")).lines().filter(l -> l.matches("  [a-z].*"))
				.map(l -> l.strip().split(" ")[0]).toList();
		List<String> tried = Stream.concat(writing().stream(), PRINTING.stream()).map(c -> c.split(" ")[0]).toList();
		assertTrue(words.size() > 10, help);
		assertEquals(List.of("demo"), words.stream().filter(w -> !tried.contains(w)).toList(),
				"the demo is made before all others");
	}

	private List<String> holding(String where) throws IOException, InterruptedException {
		Product.Run run = Product.plain(folder, "org.waarborg.tests.support.FileSearch", TEXT,
				folder.resolve(where).toString());
		assertEquals(0, run.exit(), run.err());
		List<String> lines = run.out().lines().toList();
		assertTrue(lines.getLast().endsWith(" files") && !lines.getLast().equals("0 files"), run.out());
		return lines.subList(0, lines.size() - 1);
	}
}
