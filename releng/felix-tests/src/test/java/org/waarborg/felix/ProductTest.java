package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built command line as a process: the way through the launcher, Felix and every service. */
class ProductTest {

	@TempDir
	Path folder;

	private Product.Run waarborg(String... arguments) throws IOException, InterruptedException {
		return Product.run(folder,
				Map.of("WAARBORG_CONTROL_SETS", folder.resolve("sets").toString(), "WAARBORG_CACHE",
						folder.resolve("cache").toString(), "XDG_STATE_HOME", folder.resolve("state").toString()),
				arguments);
	}

	private long rows(String view) throws IOException, InterruptedException {
		Product.Run run = waarborg("statement", "show", "waarborg-demo/umc-voorbeeld", "--view", view, "--format",
				"json");
		assertEquals(0, run.exit(), run.err());
		// Row ids are control references; every row of the main table has one.
		String table = run.out().substring(run.out().indexOf("\"controls.table\""));
		table = table.substring(0, table.indexOf("\"exclusions.table\""));
		return table.lines().filter(l -> l.contains("\"_id\"") && l.contains("#")).count();
	}

	@Test
	void theDemoHoldsTheRealListsAndCountsTheFieldsWay() throws Exception {
		Product.Run demo = waarborg("demo", "--language", "en");
		assertEquals(0, demo.exit(), demo.err());
		assertTrue(demo.out().contains("96 of 101 controls decided · 2 care parts open"), demo.out());
		assertTrue(demo.out().contains("SOA-001"), "what is wrong is said: " + demo.out());
		for (String noise : List.of("SLF4J", "log4j", "WARN", "Exception")) {
			assertFalse(demo.err().contains(noise), "no library speaks: " + demo.err());
		}
		assertTrue(Files.readString(folder.resolve("waarborg-demo/documents/statement-en.html"))
				.contains("NEN 7510:2024"));
		assertEquals(
				List.of("changes-en.pdf", "due-en.ics", "due-en.pdf", "evidence-en.xlsx", "exclusions-en.pdf",
						"signals-en.html",
						"statement-care-en.pdf", "statement-customer-en.pdf", "statement-en.csv", "statement-en.docx",
						"statement-en.html", "statement-en.json", "statement-en.pdf", "statement-en.xlsx"),
				names(folder.resolve("waarborg-demo/documents")));
		assertEquals(115, rows("combined"));
		assertEquals(93, rows("norm:iso27001-2022"));
		assertEquals(115, rows("norm:nen7510-2024"));
		assertEquals(22, rows("care"));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	private void example() throws IOException {
		Product.example(Files.createDirectories(folder.resolve("waarborg-demo")).resolve("umc-voorbeeld"));
	}

	@Test
	void aSecondDemoTouchesNothingOfTheDossier() throws Exception {
		example();
		Path statement = folder.resolve("waarborg-demo/umc-voorbeeld/statements/nen7510.soa");
		Product.Run set = waarborg("statement", "set", "waarborg-demo/umc-voorbeeld", "--control", "A.8.12",
				"applicability=applicable");
		assertEquals(0, set.exit(), set.err());
		String mine = Files.readString(statement);
		assertEquals(0, waarborg("demo").exit());
		assertEquals(mine, Files.readString(statement));
	}

	@Test
	void theExampleIsWrittenAsTheStoreWritesIt() throws Exception {
		example();
		Path statement = folder.resolve("waarborg-demo/umc-voorbeeld/statements/nen7510.soa");
		String before = Files.readString(statement);
		assertEquals(0, waarborg("statement", "set", "waarborg-demo/umc-voorbeeld", "--control", "A.8.12",
				"next-review=2027-01-31").exit());
		long changed = diff(before, Files.readString(statement));
		assertTrue(changed <= 2, "one feature changed, so one line did, and the bracket may move: " + changed);
		assertEquals(0, waarborg("statement", "set", "waarborg-demo/umc-voorbeeld", "--control", "A.8.12",
				"next-review=").exit());
		assertEquals(before, Files.readString(statement));
	}

	private static long diff(String before, String after) {
		java.util.Map<String, Long> counts = new java.util.HashMap<>();
		after.lines().forEach(l -> counts.merge(l.strip(), 1L, Long::sum));
		before.lines().forEach(l -> counts.merge(l.strip(), -1L, Long::sum));
		return counts.values().stream().filter(n -> n > 0).mapToLong(Long::longValue).sum();
	}

	@Test
	void wrongWordsAndBadFilesGetTheirExitCodes() throws Exception {
		assertEquals(0, waarborg("--version").exit());
		Product.Run wrong = waarborg("statement", "shwo", "x", "--language", "en");
		assertEquals(2, wrong.exit());
		assertTrue(wrong.err().contains("shwo"), wrong.err());
		assertEquals("", wrong.out());
		assertEquals(3, waarborg("statement", "list", "nowhere").exit());
		Files.writeString(folder.resolve("x.controlset"), "<not xml");
		assertEquals(1, waarborg("control-set", "check", "x.controlset").exit());
	}

	@Test
	void nothingIsLeftBehindInTheTemporaryFolder() throws Exception {
		Path temporary = Files.createDirectories(folder.resolve("tmp"));
		Product.Run run = Product.run(folder, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary,
				"WAARBORG_CACHE", folder.resolve("cache").toString()), "control-set", "list");
		assertEquals(0, run.exit(), run.err());
		assertFalse(run.out().isBlank());
		try (Stream<Path> left = Files.list(temporary)) {
			assertEquals(0, left.filter(f -> f.getFileName().toString().startsWith("waarborg-")).count());
		}
	}
}
