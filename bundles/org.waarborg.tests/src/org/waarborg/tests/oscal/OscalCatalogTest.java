package org.waarborg.tests.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading;

/** What an OSCAL catalog becomes. */
class OscalCatalogTest {

	private static <T extends EObject> List<T> all(ControlSet set, Class<T> type) {
		List<T> found = new java.util.ArrayList<>();
		set.eAllContents().forEachRemaining(o -> {
			if (type.isInstance(o)) {
				found.add(type.cast(o));
			}
		});
		return found;
	}

	private static Control control(ControlSet set, String id) {
		return all(set, Control.class).stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void theHeaderIsThatOfTheCatalog() throws CatalogException {
		ControlSet set = Oscal.read(Oscal.HARBOUR).set();

		assertEquals("harbour-code-2", set.getId());
		assertEquals("2.1", set.getVersion());
		assertEquals("Harbour Code", set.getNorm());
		assertEquals("Harbour Code: how quays are kept", Texts.get(set.getTitle(), "en"));
		assertEquals("Port of Example", set.getPublisher());
		assertEquals("code@example.org", set.getContact());
		assertEquals("Free to use.", set.getLicence());
		assertEquals(LocalDate.of(2026, 2, 1), set.getPublished());
		assertTrue(set.getSource().contains("5f0b9bd4"), set.getSource());
	}

	@Test
	void groupsAndControlsKeepTheirOrderNumbersAndNesting() throws CatalogException {
		ControlSet set = Oscal.read(Oscal.HARBOUR).set();

		assertEquals(List.of("quay", "gates"), all(set, Group.class).stream().map(Group::getId).toList());
		assertEquals("1", set.getGroups().getFirst().getLabel());
		Control gate = set.getGroups().getFirst().getGroups().getFirst().getControls().getFirst();
		assertEquals("Q-1", gate.getLabel());
		assertEquals("Gate", Texts.get(gate.getTitle(), "en"));
		assertEquals(List.of("q-1.1"), gate.getControls().stream().map(Control::getId).toList());
		assertEquals(List.of("x-1"), set.getControls().stream().map(Control::getId).toList());
	}

	@Test
	void theStatementIsShownWithTheNamesOfItsParameters() throws CatalogException {
		ControlSet set = Oscal.read(Oscal.HARBOUR).set();

		assertEquals("""
				The gate:
				  a. is closed outside [opening hours];
				  b. is watched [Choose one or more: by day; at [opening hours]].""",
				Texts.get(control(set, "q-1").getPurpose(), "en"));
		Parameter second = set.getParameters().get(1);
		assertEquals("q-1", second.getControl());
		assertEquals("by day", second.getDefaultValue());
	}

	@Test
	void aWithdrawnControlStaysSaysWhereItWentAndIsNotDecidedOn() throws CatalogException {
		Control fence = control(Oscal.read(Oscal.HARBOUR).set(), "q-2");

		assertFalse(fence.isAssessable());
		assertEquals("Withdrawn.\nIncorporated into Q-1.", Texts.get(fence.getPurpose(), "en"));
	}

	@Test
	void whatIsNotShownIsSaidWithItsCountAndPlace() throws CatalogException {
		List<ControlSetProblem> notes = Oscal.read(Oscal.HARBOUR).notes();

		List<String> kept = notes.stream().filter(n -> n.code().equals("registry.oscal.notShown"))
				.map(n -> String.join(" ", n.args())).sorted().toList();
		assertEquals(List.of("1 back-matter.resources", "1 control part guidance", "1 control.class",
				"1 group part overview",
				"1 group.class", "1 link reference", "1 link related", "1 metadata.roles", "1 party.type",
				"1 prop sort-id",
				"1 prop weight (https://example.org/ns)"), kept);
		assertTrue(notes.stream().allMatch(n -> n.line() > 0 && n.column() > 0), notes.toString());
		assertTrue(notes.stream().noneMatch(n -> n.severity() == ControlSetProblem.Severity.ERROR));
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"))) {
			notes.forEach(n -> assertFalse(n.describe(locale).isBlank()));
		}
	}

	@Test
	void itsLanguageAndIdAreThoseThatItSaysItself() throws CatalogException {
		ControlSet set = Oscal.read(Oscal.harbour("\"remarks\": \"Free to use.\"", """
				"props": [ { "ns": "urn:waarborg:oscal", "name": "language", "value": "nl" },
				  { "ns": "urn:waarborg:oscal", "name": "control-set-id", "value": "havencode-2" } ]""")).set();

		assertEquals("havencode-2", set.getId());
		assertEquals(List.of("nl"), set.getLanguages());
		assertEquals("Vervallen.\nOpgenomen in Q-1.",
				Texts.exact(control(set, "q-2").getPurpose(), "nl").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "2.1, harbour-code-2, 2.1", "2.4.0, harbour-code-2, 2.4.0", "3.0, harbour-code-3, 3.0",
			"Final 7, harbour-code-7, 7", "Draft, harbour-code, 2026.3.1" })
	void idsStayFromVersionToVersionAndVersionsCanBeCompared(String said, String id, String version)
			throws CatalogException {
		ControlSet set = Oscal.read(Oscal.harbour("\"version\": \"2.1\"", "\"version\": \"" + said + '"')).set();

		assertEquals(id, set.getId());
		assertEquals(version, set.getVersion());
		assertEquals(said, set.getEdition());
	}

	@Test
	void whatRealFilesHoldAgainstTheSchemaIsReadWithAMessageEach() throws CatalogException {
		CatalogReading reading = Oscal.read(Oscal.HARBOUR.replace("[ \"code@example.org\" ]", "[]")
				.replace("\"x-1\"", "\"5.1\"")
				.replace("q-1_smt.b", "q-1_smt.a").replace("\"class\": \"HC\"", "\"colour\": { \"deep\": [ 1 ] }")
				.replace("\"id\": \"gates\"", "\"id\": \"q-2\"").replace("\"value\": \"Q-2\"", "\"value\": 2"));

		List<String> codes = Oscal.codes(reading.notes());
		assertTrue(codes.containsAll(List.of("oscal.empty", "oscal.noToken", "oscal.partTwice", "oscal.foreignKey",
				"oscal.groupId", "oscal.notText")), codes.toString());
		assertEquals(4, all(reading.set(), Control.class).size());
		assertEquals("2", control(reading.set(), "q-2").getLabel());
	}

	@Test
	void aParameterThatNamesItselfEnds() throws CatalogException {
		ControlSet set = Oscal
				.read(Oscal.harbour("\"label\": \"opening hours\"", "\"label\": \"{{ insert: param, q-1_prm_2 }}\""))
				.set();

		assertTrue(Texts.get(control(set, "q-1").getPurpose(), "en").contains("[q-1_prm_"),
				"called by its id where it leads back");
	}

	/** Real content, where it is there: nothing of it goes unsaid. */
	@Test
	void theCatalogOfNistIsReadWhole() throws CatalogException, IOException {
		Path file = nist();
		assumeTrue(file != null, "shared/data is not there");
		String json = Files.readString(file);
		CatalogReading reading = Oscal.read(json);
		ControlSet set = reading.set();
		List<Control> controls = all(set, Control.class);

		assertEquals(20, all(set, Group.class).size());
		assertEquals(1189, controls.size());
		assertEquals(182, controls.stream().filter(c -> !c.isAssessable()).count());
		assertEquals(1258, set.getParameters().size());
		assertEquals("nist-special-publication-800-53-revision-5", set.getId());
		Set<String> ids = new HashSet<>();
		controls.forEach(c -> ids.add(c.getId()));
		assertEquals(1189, ids.size());
		ids.forEach(id -> assertTrue(json.contains("\"id\": \"" + id + '"'), id));
		assertEquals(2 + 828 + 3397 + 709, sum(reading, "link "), "every link but those of what was withdrawn");
		assertEquals(192, sum(reading, "back-matter.resources"));
		assertEquals(1007, sum(reading, "control part guidance"));
		assertTrue(controls.stream().noneMatch(c -> Texts.get(c.getPurpose(), "en").contains("{{")));
	}

	private static int sum(CatalogReading reading, String kind) {
		return reading.notes().stream()
				.filter(n -> n.code().equals("registry.oscal.notShown") && n.args().get(1).startsWith(kind))
				.mapToInt(n -> Integer.parseInt(n.args().get(0))).sum();
	}

	private static Path nist() {
		String name = "data/oscal/nist-800-53r5-catalog.json";
		Path here = Path.of("").toAbsolutePath();
		return Stream.concat(Stream.ofNullable(System.getProperty("waarborg.shared")).map(Path::of),
				Stream.iterate(here, p -> p != null, Path::getParent).map(p -> p.resolve("shared")))
				.map(p -> p.resolve(name))
				.filter(Files::isReadable).findFirst().orElse(null);
	}
}
