package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CatalogBuilder;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Each thing that {@code control-set check} is for is said with its file and place: to people, to programs and to pipelines. */
class CheckSaysTest {

	private static final String CATALOG = "catalog/harbour-2026.controlset";
	private static final String LINK = "relationship=\"SUBSET\"/>";
	private static final String SECOND = LINK + "<entries from=\"H.2.1\" to=\"A.5.16\" relationship=\"EQUAL\"/>";

	@TempDir
	Path temp;

	private Terminal terminal;

	/** What is changed in a sound set, what is then said, and at what. */
	private record Fault(String code, String from, String to, String element) {
		@Override
		public String toString() {
			return code;
		}
	}

	static List<Fault> faults() {
		return List.of(new Fault("xml.unknownElement", "<languages>nl</languages>", "<langages>nl</langages>", ""),
				new Fault("xml.badId", "id=\"H.1.2\"", "id=\"H 1.2\"", ""),
				new Fault("xml.missingId", "id=\"H.1.2\"", "", ""),
				new Fault("xml.duplicateId", "id=\"H.1.2\"", "id=\"H.1.1\"", "controls"),
				new Fault("mapping.unknownControl", "A.5.15", "A.5.99", "H.2.1"),
				new Fault("check.notInverse", LINK, "relationship=\"EQUAL\"/>", "H.2.1"),
				new Fault("check.equalToMany", LINK, SECOND.replace("SUBSET", "EQUAL"), "H.2.1"),
				new Fault("check.noneAndSome", LINK, LINK + "<entries from=\"H.2.1\" relationship=\"NONE\"/>", "H.2.1"),
				new Fault("check.untitled", "<languages>nl</languages>",
						"<languages>nl</languages><languages>de</languages>", ""),
				new Fault("check.untitledGroup", "<languages>nl</languages>",
						"<languages>nl</languages><languages>de</languages>", "H.1"),
				new Fault("check.languageUnsaid", "<languages>nl</languages>", "", "harbour-2026"),
				new Fault("check.noLicence", "Fictional. Free to use.", "", "harbour-2026"),
				new Fault("check.noSource", "Made up for this example.", "", "harbour-2026"),
				new Fault("check.pasted", "Keeps people who", "Keeps people ".repeat(40) + "who", "H.1.1"),
				new Fault("check.idChanged", "id=\"H.1.2\"", "id=\"H.1.7\"", "H.1.7"),
				new Fault("check.idGone", "id=\"H.1.2\"", "id=\"H.1.7\"", "H.1.2"),
				new Fault("check.versionNotCounted", "id=\"H.1.2\"", "id=\"H.1.7\"", "harbour-2026"));
	}

	@BeforeEach
	void start() throws IOException {
		ControlSet base = CatalogBuilder.norm("iso27001-2022", "Base", "1").group("A.5", "First")
				.control("A.5.15", "Access").control("A.5.16", "Identity").build();
		base.getMappings().add(back());
		RegistryImpl registry = new RegistryImpl(List.of(new MemorySource(base)));
		terminal = new Terminal(CommandLineBuilder.commands(registry, registry));
		assertEquals(0, run("control-set", "new", path("harbour.csv")), terminal::err);
		assertEquals(0, run("control-set", "pack", path("harbour.csv"), "-o", path("harbour.jar")), terminal::err);
	}

	/** What the base says of the same pair: the inverse of what the example says. */
	private static Mapping back() {
		Mapping back = ControlsetFactory.eINSTANCE.createMapping();
		back.setId("back");
		back.setFrom("iso27001-2022");
		back.setTo("harbour-2026");
		MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
		entry.setFrom("A.5.15");
		entry.setTo("H.2.1");
		entry.setRelationship(MappingRelationship.SUPERSET);
		back.getEntries().add(entry);
		return back;
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

	private String catalog() throws IOException {
		try (ZipFile zip = new ZipFile(path("harbour.jar"))) {
			return new String(zip.getInputStream(zip.getEntry(CATALOG)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Path faulty(Fault fault) throws IOException {
		String sound = catalog();
		assertTrue(sound.contains(fault.from), sound);
		String text = sound.replace(fault.from, fault.to);
		if (fault.code.endsWith("idGone")) {
			text = text.replace("Light along", "Lamps along").replace("Licht langs", "Lampen langs");
		}
		return Files.writeString(temp.resolve("harbour.controlset"), fault.code.endsWith("pasted")
				? text.replace("status=\"APPLICABLE\"", "status=\"APPLICABLE\" titlesOnly=\"true\"")
				: text);
	}

	@Test
	void theExampleItselfIsSound() throws IOException {
		Path sound = Files.writeString(temp.resolve("harbour.controlset"), catalog());
		assertEquals(0, run("control-set", "check", sound.toString(), "--fail-on", "warning"), terminal::out);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void isSaidToPeopleProgramsAndPipelines(Fault fault) throws IOException {
		Path file = faulty(fault);
		String[] asked = { "control-set", "check", file.toString(), "--previous", path("harbour.jar"), "--fail-on",
				"never", "--format" };
		assertEquals(0, run(with(asked, "json")), terminal::err);
		JsonNode problem = one(json().get(0).get("problems"), "code", fault.code);
		assertEquals(file.toString(), problem.get("place").asText());
		assertTrue(fault.element.isEmpty() || fault.element.equals(problem.get("element").asText()),
				problem.toString());
		int line = problem.get("line").asInt();
		assertTrue(line > 0, problem.toString());

		assertEquals(0, run(with(asked, "text")), terminal::err);
		String told = file + ":" + line + ":" + problem.get("column").asInt() + ": "
				+ problem.get("message").asText();
		assertTrue(terminal.out().contains(told), () -> told + "\nis not in\n" + terminal.out());
		assertFalse((problem.get("expected").asText() + problem.get("action").asText()).isEmpty(),
				"what was expected, or what to do");

		assertEquals(0, run(with(asked, "sarif")), terminal::err);
		JsonNode result = one(json().at("/runs/0/results"), "ruleId", fault.code);
		JsonNode where = result.at("/locations/0/physicalLocation");
		assertEquals(file.toUri().toASCIIString(), where.at("/artifactLocation/uri").asText());
		assertEquals(line, where.at("/region/startLine").asInt());
		assertTrue(result.at("/message/text").asText().startsWith(problem.get("message").asText()));
	}

	private static String[] with(String[] words, String more) {
		return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
	}

	private static JsonNode one(JsonNode all, String field, String code) {
		List<JsonNode> found = new ArrayList<>();
		all.forEach(n -> {
			if (n.get(field).asText().equals("registry." + code)) {
				found.add(n);
			}
		});
		assertFalse(found.isEmpty(), () -> code + " is not in " + all.toPrettyString());
		return found.getFirst();
	}

	@Test
	void codeInABundleIsRefusedWithItsPlace() throws IOException {
		Path jar = temp.resolve("code.jar");
		try (ZipFile from = new ZipFile(path("harbour.jar"));
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				from.getInputStream(entry).transferTo(to);
			}
			to.putNextEntry(new ZipEntry("org/example/Evil.class"));
			to.write(new byte[] { 1 });
		}
		assertEquals(1, run("control-set", "check", jar.toString()));
		assertTrue(terminal.out().contains(jar + ": The jar holds code (org/example/Evil.class)"), terminal.out());
		assertFalse(terminal.out().contains("no controls"), "of what is refused nothing is counted");
		assertEquals(1, run("control-set", "check", jar.toString(), "--format", "json"));
		assertEquals("org/example/Evil.class",
				one(json().get(0).get("problems"), "code", "jar.class").get("element").asText());
		assertEquals(1, run("control-set", "check", jar.toString(), "--format", "sarif"));
		assertEquals("org/example/Evil.class", one(json().at("/runs/0/results"), "ruleId", "jar.class")
				.at("/locations/0/logicalLocations/0/name").asText());
	}

	@Test
	void ofATableTheCellIsSaid() throws IOException {
		Path table = temp.resolve("harbour.csv");
		Files.writeString(table, Files.readString(table).replace("SUBSET", "SIMILAR"));
		assertEquals(1, run("control-set", "check", table.toString(), "--format", "json"));
		JsonNode problem = one(json().get(0).get("problems"), "code", "table.cell");
		String cell = problem.get("element").asText();
		assertTrue(cell.matches("harbour![A-Z]+\\d+"), cell);
		assertTrue(problem.get("expected").asText().contains("SUPERSET"), problem.toString());
		assertEquals(1, run("control-set", "check", table.toString(), "--format", "sarif"));
		assertEquals(cell, one(json().at("/runs/0/results"), "ruleId", "table.cell")
				.at("/locations/0/logicalLocations/0/name").asText());
		assertEquals(1, run("control-set", "check", table.toString()));
		assertTrue(terminal.out().contains(table + " " + cell + ": "), terminal.out());
	}

	@Test
	void aWordThatIsNoYesAndNoNoIsNotTakenAsNo() throws IOException {
		Path table = Files.writeString(temp.resolve("short.csv"), """
				row,id,label,title_en,value,maps_to,to_confirm
				set,id,,,short-1,,
				control,X.1,1,One,,iso27001-2022#A.5.15,maybe
				""");
		assertEquals(1, run("control-set", "check", table.toString()));
		assertTrue(terminal.out().contains("short!G3: 'maybe' is not possible here. Expected: yes, no."),
				terminal.out());
	}

	@Test
	void ofAJarTheFileInItIsSaidAndNoLineOfTheJar() throws IOException {
		Path jar = temp.resolve("twice.jar");
		try (ZipFile from = new ZipFile(path("harbour.jar"));
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
			to.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
			from.getInputStream(from.getEntry("META-INF/MANIFEST.MF")).transferTo(to);
			to.putNextEntry(new ZipEntry(CATALOG));
			to.write(catalog().replace("id=\"H.1.2\"", "id=\"H.1.1\"").getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(1, run("control-set", "check", jar.toString(), "--format", "sarif"));
		JsonNode where = one(json().at("/runs/0/results"), "ruleId", "xml.duplicateId").at("/locations/0");
		assertTrue(where.at("/physicalLocation/region").isMissingNode(), where.toString());
		assertTrue(where.at("/logicalLocations/0/name").asText().matches(CATALOG + ":\\d+:\\d+"), where.toString());
	}

	@Test
	void theFirstCheckOfANewWorkbookIsFreeOfNoiseAndASheetThatIsNotReadIsSaid() throws IOException {
		assertEquals(0, run("control-set", "new", path("own.xlsx")), terminal::err);
		assertEquals(0, run("control-set", "check", path("own.xlsx"), "--format", "json"), terminal::err);
		assertEquals("", terminal.err());
		assertEquals(0, json().get(0).get("problems").size(), terminal.out());
		assertEquals(0, terminal.run("nl", "control-set", "new", path("eigen.xlsx")), terminal::err);
		assertEquals(0, run("control-set", "check", path("eigen.xlsx")), terminal::err);
		assertFalse(terminal.out().contains("not read") || terminal.err().contains("not read"),
				"made in Dutch, read in English: " + terminal.out());

		Path table = temp.resolve("harbour.csv");
		byte[] latin = Files.readString(table).replace("Gate at", "G\u00e2te at").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(table, latin);
		assertEquals(0, run("control-set", "check", table.toString(), "--format", "json"), terminal::err);
		JsonNode note = one(json().get(0).get("problems"), "code", "table.note");
		assertEquals("INFO", note.get("severity").asText());
		assertTrue(note.get("message").asText().contains("windows-1252"), note.toString());
	}

	@Test
	void theBundleOfAnotherVersionIsNotReplacedUnasked() throws IOException {
		byte[] before = Files.readAllBytes(temp.resolve("harbour.jar"));
		Path table = temp.resolve("harbour.csv");
		assertEquals(0, run("control-set", "pack", table.toString(), "-o", path("harbour.jar")),
				"the same version may be made again");
		Files.writeString(table, Files.readString(table).replace("1.0.0", "1.1.0"));
		String[] pack = { "control-set", "pack", table.toString(), "-o", path("harbour.jar") };
		assertEquals(2, run(pack));
		assertTrue(terminal.err().contains("harbour-2026 1.0.0") && terminal.err().contains("--replace"),
				terminal.err());
		assertEquals(before.length, Files.size(temp.resolve("harbour.jar")));
		assertEquals(0, run(with(pack, "--replace")), terminal::err);

		Files.writeString(temp.resolve("other.jar"), "somebody's own");
		assertEquals(2, run("control-set", "pack", table.toString(), "-o", path("other.jar")));
		assertEquals("somebody's own", Files.readString(temp.resolve("other.jar")));
	}
}
