package org.waarborg.tests.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.exchange.oscal.internal.OscalCatalogReader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.FileBytes;
import org.waarborg.tests.support.Terminal;

/**
 * The text of somebody's catalog may be licensed, and a person who made a document of a statement did not ask to hand it on: it is shown
 * beside a control and is in no document, and in no file of the dossier.
 */
class OscalTextTest {

	private static final String WORDS = "is closed outside";

	@TempDir
	Path temp;

	private RegistryImpl registry;
	private Terminal terminal;

	@BeforeEach
	void aStatementOverSomebodysCatalog() throws IOException {
		Path sets = Files.createDirectories(temp.resolve("sets"));
		Files.writeString(sets.resolve("harbour.json"), Oscal.HARBOUR);
		Library library = new Library();
		library.add(new OscalCatalogReader());
		registry = new RegistryImpl(List.of(new FolderSource(sets, null, library)), library, null);
		terminal = new Terminal(CommandLineBuilder.commands(registry, registry));
		assertEquals(0, run("new", path("dossier"), "--organisation", "Example BV", "--control-set", "harbour-code-2"),
				terminal::err);
		assertEquals(0, run("statement", "set", path("dossier"), "--control", "q-1", "applicability=applicable"),
				terminal::err);
	}

	private int run(String... words) {
		return terminal.run("en", words);
	}

	private String path(String name) {
		return temp.resolve(name).toString();
	}

	@Test
	void itIsThereForThePersonAndTheCheckSaysWhereItIs() {
		assertTrue(registry.set("harbour-code-2").orElseThrow().control("q-1").orElseThrow().purpose("en")
				.contains(WORDS), "or the rest proves nothing");
		ControlSetProblem said = registry.check(temp.resolve("sets/harbour.json")).getFirst().problems().stream()
				.filter(p -> p.code().equals("registry.oscal.statement")).findFirst().orElseThrow();
		assertTrue(said.describe(Locale.ENGLISH).contains("in no document"), said.describe(Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "csv", "json", "xlsx", "docx", "pdf" })
	void itIsInNoDocument(String format) throws IOException {
		Path made = temp.resolve("made." + format);
		assertEquals(0, run("statement", "export", path("dossier"), "-o", made.toString()), terminal::err);
		List<String> all = FileBytes.opened(Files.readAllBytes(made));
		assertTrue(FileBytes.holds(all, "Gate"), "the control itself is there");
		assertFalse(FileBytes.holds(all, WORDS), "its text is not");
	}

	@Test
	void itIsInNoFileOfTheDossierAndInNothingThatIsPrinted() throws IOException {
		for (String format : List.of("text", "json", "csv")) {
			assertEquals(0, run("statement", "show", path("dossier"), "--format", format), terminal::err);
			assertFalse(terminal.out().contains(WORDS), format);
		}
		try (Stream<Path> files = Files.walk(temp.resolve("dossier"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).contains(WORDS), file.toString());
			}
		}
	}
}
