package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.TextEntry;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CatalogBuilder;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** From an empty folder to a set in use, changed, compared, removed and put back, with commands alone. */
class KitCommandsTest {

	private static final String BUNDLE = "org.waarborg.controlset.cli";

	@TempDir
	Path temp;

	private RegistryImpl registry;
	private Terminal terminal;

	@BeforeEach
	void start() {
		Library library = new Library();
		registry = new RegistryImpl(List.of(
				new MemorySource(CatalogBuilder.norm("iso27001-2022", "Base", "1").group("A.5", "First")
						.control("A.5.15", "Access").build()),
				new FolderSource(temp.resolve("sets"), null, library)), library, null);
		terminal = new Terminal(CommandLineBuilder.commands(registry, registry));
	}

	private int run(String... words) {
		return terminal.run("en", words);
	}

	private String path(String name) {
		return temp.resolve(name).toString();
	}

	private JsonNode json() throws IOException {
		return new ObjectMapper().readTree(terminal.out());
	}

	private void packed() {
		assertEquals(0, run("control-set", "new", path("harbour.csv")), terminal::err);
		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("harbour.jar")), terminal::err);
	}

	private void change(String from, String to) throws IOException {
		Path file = temp.resolve("harbour.csv");
		String text = Files.readString(file);
		assertTrue(text.contains(from), text);
		Files.writeString(file, text.replace(from, to));
	}

	@Test
	void aNewWorkbookHasNoErrorAndNoWarning() {
		assertEquals(0, run("control-set", "new", path("harbour.xlsx"), "--id", "quay-2027"), terminal::err);
		assertEquals(0, run("control-set", "check", path("harbour.xlsx"), "--fail-on", "warning"), terminal::out);
		assertTrue(terminal.out().contains("quay-2027") && terminal.out().contains("4 controls"), terminal.out());
	}

	@Test
	void anExistingFileIsNotReplaced() throws IOException {
		Files.writeString(temp.resolve("harbour.csv"), "mine");
		assertEquals(2, run("control-set", "new", path("harbour.csv")));
		assertEquals("mine", Files.readString(temp.resolve("harbour.csv")));
	}

	@Test
	void theSameTableIsTheSameBundleByteForByte() throws IOException {
		packed();
		byte[] first = Files.readAllBytes(temp.resolve("harbour.jar"));
		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("again.jar")));
		assertArrayEquals(first, Files.readAllBytes(temp.resolve("again.jar")));
		assertEquals(0, run("control-set", "check", path("harbour.jar"), "--fail-on", "warning"), terminal::out);
	}

	@Test
	void aSetComesIsUsedIsUpdatedGoesAndComesBackWithEveryDecision() throws IOException {
		packed();
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		assertTrue(terminal.err().contains("Harbour Code 2026") && terminal.err().contains("not signed"),
				terminal.err());
		assertEquals(0, run("new", path("dossier"), "--organisation", "Example BV", "--control-set", "harbour-2026"),
				terminal::err);
		assertEquals(0,
				run("statement", "set", path("dossier"), "--control", "H.1.1,H.1.2", "applicability=applicable"),
				terminal::err);

		change("set,version,,,,,,,1.0.0", "set,version,,,,,,,1.1.0");
		change("Gate at the quay", "Gates at the quay");
		String light = Files.readString(temp.resolve("harbour.csv")).lines().filter(l -> l.startsWith("control,H.1.2"))
				.findFirst().orElseThrow();
		change(light, "control,H.1.3,1.3,H.1,Mooring,Afmeren,,,,,,,");
		assertEquals(0,
				run("control-set", "diff", path("harbour.jar"), path("harbour.csv"), "--dossier", path("dossier")),
				terminal::err);
		assertTrue(
				terminal.out().contains("1 new") && terminal.out().contains("1 dropped")
						&& terminal.out().contains("1 renamed"),
				terminal.out());
		assertTrue(terminal.out().contains("2 decisions are touched, of which 1 on dropped controls"), terminal.out());
		assertEquals(0,
				run("control-set", "diff", "harbour-2026", path("harbour.csv"), "--format", "json", "--dossier",
						path("dossier")),
				terminal::err);
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "control-set-diff", json()));
		assertEquals(1, json().get(0).get("decisionsOnDropped").asInt());

		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("next.jar")), terminal::err);
		assertEquals(0, run("control-set", "add", path("next.jar")), terminal::err);
		assertEquals(0, run("control-set", "remove", "harbour-2026"), terminal::err);
		String kept = terminal.out().strip();
		assertEquals(0, run("statement", "list", path("dossier")), terminal::err);
		assertEquals(0, run("control-set", "add", kept), terminal::err);
		assertEquals(0, run("statement", "show", path("dossier"), "--format", "csv"), terminal::err);
		assertTrue(terminal.out().contains("Gates at the quay,Applicable") && terminal.out().contains("H.1.2"),
				terminal.out());
		assertTrue(Files.readString(temp.resolve("dossier/statements/harbour-2026.soa")).contains("harbour-2026#H.1.2"),
				"the decision on the dropped control is kept");
	}

	@Test
	void ofSeveralFilesAllComeInOrNone() throws IOException {
		packed();
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		change("set,version,,,,,,,1.0.0", "set,version,,,,,,,1.1.0");
		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("next.jar")), terminal::err);
		assertEquals(0, run("control-set", "new", path("quay.csv"), "--id", "quay-2027"), terminal::err);
		assertEquals(0, run("control-set", "pack", path("quay.csv"), "-o", path("quay.jar")), terminal::err);
		// The second file takes the place of one, which cannot be kept: a file is where its folder should be.
		Path folder = registry.userFolder().orElseThrow();
		Files.writeString(folder.resolve("replaced"), "");
		assertEquals(3, run("control-set", "add", path("quay.jar"), path("next.jar")));
		assertTrue(terminal.err().contains("next.jar") && terminal.err().contains("Nothing was added"), terminal.err());
		assertEquals("", terminal.out());
		assertTrue(registry.header("quay-2027").isEmpty(), "the first is taken out again");
		assertEquals("1.0.0", registry.header("harbour-2026").orElseThrow().version());
		Files.delete(folder.resolve("replaced"));
		assertEquals(0, run("control-set", "add", path("quay.jar"), path("next.jar")), terminal::err);
		assertEquals(2, terminal.out().lines().count());
	}

	@Test
	void oneVersionWithTwoContentsIsSaid() throws IOException {
		packed();
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		Path folder = registry.userFolder().orElseThrow();
		Files.copy(temp.resolve("harbour.jar"), folder.resolve("again.jar"));
		registry.refresh();
		assertEquals(0, run("control-set", "list"), terminal::err);
		assertFalse(terminal.err().contains("different content"), terminal.err());
		change("Gate at the quay", "Gates at the quay");
		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("other.jar")), terminal::err);
		Files.copy(temp.resolve("other.jar"), folder.resolve("other.jar"));
		registry.refresh();
		for (String[] words : List.of(new String[] { "control-set", "list" },
				new String[] { "control-set", "show", "harbour-2026" })) {
			assertEquals(0, run(words), terminal::err);
			assertTrue(terminal.err()
					.contains("Two files give version 1.0.0 of the set harbour-2026 with different content")
					&& terminal.err().contains("other.jar"), terminal.err());
		}
	}

	@Test
	void whereNobodyDecidedYetNoDecisionIsTouched() throws IOException {
		packed();
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		assertEquals(0, run("new", path("dossier"), "--organisation", "Example BV", "--control-set", "harbour-2026"),
				terminal::err);
		change("Gate at the quay", "Gates at the quay");
		String[] diff = { "control-set", "diff", path("harbour.jar"), path("harbour.csv"), "--dossier",
				path("dossier") };
		assertEquals(0, run(diff), terminal::err);
		assertTrue(
				terminal.out().contains("was “Gate at the quay”\n")
						&& terminal.out().contains("No decision is touched."),
				terminal.out());
		assertEquals(0, run("statement", "set", path("dossier"), "--control", "H.1.1", "applicability=applicable"),
				terminal::err);
		assertEquals(0, run(diff), terminal::err);
		assertTrue(terminal.out().contains("1 decision is touched."), terminal.out());
	}

	@Test
	void whatAnIdDidIsSaidAgainstTheVersionBefore() throws IOException {
		packed();
		change("control,H.1.1,", "control,H.1.9,");
		assertEquals(0,
				run("control-set", "check", path("harbour.csv"), "--previous", path("harbour.jar"), "--format", "json"),
				terminal::err);
		List<String> codes = json().get(0).get("problems").findValuesAsText("code");
		assertTrue(codes.contains("registry.check.idChanged") && codes.contains("registry.check.versionNotCounted"),
				codes.toString());
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "control-set-check", json()));
	}

	@Test
	void aFaultyTableIsNotPackedAndNamesTheCell() throws IOException {
		assertEquals(0, run("control-set", "new", path("harbour.csv")));
		change("SUBSET", "SIMILAR");
		assertEquals(3, run("control-set", "pack", path("harbour.csv"), "-o", path("harbour.jar")));
		assertTrue(terminal.err().contains("SIMILAR") && terminal.err().contains("SUPERSET"), terminal.err());
		assertFalse(Files.exists(temp.resolve("harbour.jar")));
		assertEquals(1, run("control-set", "check", path("harbour.csv")));
		assertTrue(terminal.out().contains("SIMILAR"), terminal.out());
	}

	@Test
	void aMappingThatDanglesIsNamedByItsRow() throws IOException {
		assertEquals(0, run("control-set", "new", path("harbour.csv")));
		change("iso27001-2022#A.5.15", "iso27001-2022#A.5.99");
		assertEquals(1, run("control-set", "check", path("harbour.csv"), "--fail-on", "warning"));
		assertTrue(terminal.out().contains("A.5.99"), terminal.out());
	}

	@Test
	void privateTextIsNeverPacked() throws IOException {
		ControlSetText own = ControlsetFactory.eINSTANCE.createControlSetText();
		own.setId("own");
		own.setSet("harbour-2026");
		own.setLanguage("en");
		TextEntry entry = ControlsetFactory.eINSTANCE.createTextEntry();
		entry.setId("H.1.1");
		entry.setPrivateText("bought words");
		own.getEntries().add(entry);
		Path file = Files.write(temp.resolve("own.controltext"), CatalogWriter.bytes(own));
		assertEquals(0, run("control-set", "new", path("harbour.csv")));
		assertEquals(3, run("control-set", "pack", path("harbour.csv"), file.toString(), "-o", path("harbour.jar")));
		assertTrue(terminal.err().contains("private norm text"), terminal.err());
		assertFalse(Files.exists(temp.resolve("harbour.jar")));
	}

	@Test
	void anOverlayGoesWithItsBaseAndNotAlone() throws IOException {
		Path base = Files.write(temp.resolve("base.controlset"),
				CatalogWriter.bytes(
						CatalogBuilder.norm("base-9", "Base", "9").group("B", "First").control("B.1", "One").build()));
		Path over = Files.write(temp.resolve("over.controlset"), CatalogWriter
				.bytes(CatalogBuilder.norm("over-9", "Over", "9").extending("base-9").group("B", "First")
						.control("B.2", "Two").build()));
		assertEquals(3, run("control-set", "pack", over.toString(), "-o", path("over.jar")));
		assertTrue(terminal.err().contains("base-9"), terminal.err());
		assertFalse(Files.exists(temp.resolve("over.jar")));
		assertEquals(0, run("control-set", "pack", over.toString(), base.toString(), "-o", path("both.jar")),
				terminal::err);
	}

	@Test
	void aLogForPipelinesNamesFileRuleAndLevel() throws IOException {
		assertEquals(0, run("control-set", "new", path("harbour.csv")));
		change("Fictional. Free to use.", "");
		assertEquals(0, run("control-set", "check", path("harbour.csv"), "--format", "sarif"), terminal::err);
		JsonNode result = json().at("/runs/0/results/0");
		assertEquals("registry.check.noLicence", result.get("ruleId").asText());
		assertEquals("warning", result.get("level").asText());
		assertTrue(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText().endsWith("harbour.csv"));
	}

	@Test
	void whatOneSetCoversOfAnotherIsCounted() throws IOException {
		packed();
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		assertEquals(0, run("control-set", "coverage", "harbour-2026", "iso27001-2022", "--format", "json"),
				terminal::err);
		assertEquals(List.of(), CommandLineBuilder.violations(BUNDLE, "control-set-coverage", json()));
		assertEquals(0, json().get("none").asInt(), terminal.out());
		assertEquals(0, run("new", path("dossier"), "--organisation", "Example BV", "--control-set", "harbour-2026"),
				terminal::err);
		String[] asked = { "control-set", "coverage", "harbour-2026", "iso27001-2022", "--format", "json", "--dossier",
				path("dossier") };
		assertEquals(0, run(asked), terminal::err);
		assertEquals(1, json().get("none").asInt(), "nothing is decided yet");
		assertEquals(0, run("statement", "set", path("dossier"), "--control", "H.2.1", "applicability=applicable",
				"implementation=implemented"), terminal::err);
		assertEquals(0, run(asked), terminal::err);
		assertEquals(0, json().get("none").asInt(), terminal.out());
		assertEquals(2, run("control-set", "coverage", "iso27001-2022", "harbour-2026", "--dossier", path("dossier")));
		assertEquals(3, run("control-set", "coverage", "harbour-2026", "nothing"));
	}

	@Test
	void theManifestSaysWhatTheSetIs() throws IOException {
		packed();
		try (ZipFile zip = new ZipFile(path("harbour.jar"))) {
			assertEquals("META-INF/MANIFEST.MF", zip.entries().nextElement().getName());
			String manifest = new String(zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF")).readAllBytes())
					.replace("\r\n ", "");
			assertTrue(manifest.contains("title.nl=\"Havencode 2026\"") && manifest.contains("controls:Long=\"4\"")
					&& manifest.contains("maps:List<String>=\"iso27001-2022\""), manifest);
		}
	}
}
