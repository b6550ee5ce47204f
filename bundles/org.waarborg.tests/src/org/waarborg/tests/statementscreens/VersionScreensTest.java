package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Hashes;
import org.waarborg.document.Status;
import org.waarborg.screen.BeforeAfter;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.tests.screenfields.ScreenWalk;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.statementtasks.ReleasedHospital;

/** Released versions on the screen: the list, the content of one, and two side by side. */
class VersionScreensTest {

	@TempDir
	Path temp;

	private ReleasedHospital hospital;

	@BeforeEach
	void open() throws Exception {
		hospital = ReleasedHospital.decided(temp);
		hospital.released();
	}

	@AfterEach
	void close() {
		hospital.close();
	}

	private static String reads(Screen screen, String row, String column) {
		return field(screen, column).cell(screen.row(row).orElseThrow()).text();
	}

	private static Field field(Screen screen, String id) {
		List<Field> all = new ArrayList<>(screen.columns());
		all.addAll(ScreenWalk.fields(screen.sections()));
		return all.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow(
				() -> new AssertionError("no field " + id + " among " + all.stream().map(Field::id).toList()));
	}

	private Decision decision(String control) {
		return hospital.statement().getDecisions().stream().filter(d -> d.getControl().control().equals(control))
				.findFirst().orElseThrow();
	}

	private void edit(Decision decision, String text) {
		hospital.session().run("x",
				List.of(hospital.session().edits().setText(decision.getRealisation(), "nl", text)));
	}

	// ---- the list

	@Test
	void theDraftStandsOnTopAndTheNewestVersionBelow() {
		hospital.released();
		assertEquals(List.of("draft", "v5", "v4"), hospital.list().rows().stream().map(Row::id).toList());
		assertEquals("Concept v6", reads(hospital.list(), "draft", "number"));
		assertEquals("Concept van versie 6", hospital.list().name(hospital.list().row("draft").orElseThrow()));
	}

	@Test
	void theNavigatorCountsThem() {
		Node node = hospital.session().nodes().getFirst().children().stream()
				.filter(n -> n.label().equals("Versies")).findFirst().orElseThrow();
		assertEquals("1", node.figure());
		assertEquals(hospital.list().target(), node.target().orElseThrow());
	}

	@Test
	void theBandSaysWhatIsInForceAndWhatIsNext() {
		assertEquals("geen van kracht", hospital.list().header().chip());
		assertEquals("approve", hospital.list().header().next().orElseThrow().id());
		hospital.approved(4);
		assertEquals("versie 4 van kracht", hospital.list().header().chip());
		assertTrue(hospital.list().header().figure().contains(Hashes.brief(hospital.version(4).sha256())));
		assertEquals("release", hospital.list().header().next().orElseThrow().id());
	}

	@Test
	void aVersionSaysWhoApprovedItAndThatItIsWhatWasApproved() {
		hospital.approved(4);
		Screen list = hospital.list();
		assertTrue(reads(list, "v4", "approved").contains(Hospital.DIRECTOR));
		assertTrue(reads(list, "v4", "approvals").contains("als directie"), reads(list, "v4", "approvals"));
		assertEquals(Optional.of(Status.DONE), field(list, "verdict").cell(list.row("v4").orElseThrow()).status());
		assertEquals(2, reads(list, "v4", "entries").split(" · ").length, reads(list, "v4", "entries"));
		assertEquals("", reads(list, "v4", "problem"));
	}

	@Test
	void tamperingIsSaidInRedWithWhatToDo() throws Exception {
		hospital.tamper(4);
		Screen list = hospital.list();
		assertEquals("niet wat is vrijgegeven", list.header().chip());
		assertEquals(Status.STOP, list.header().status());
		assertTrue(list.defaultColumns().contains("problem"));
		assertTrue(reads(list, "v4", "problem").contains("Zet het bestand terug uit een reservekopie"));
		assertEquals(Optional.of(Status.STOP), field(list, "verdict").cell(list.row("v4").orElseThrow()).status());
	}

	// ---- the content of one

	@Test
	void aVersionOpensAsItWasWhateverTheDraftSaysNow() {
		String was = hospital.session().screen(version()).map(s -> reads(s, rowOf(s, "5.7"), "realisation"))
				.orElseThrow();
		edit(decision("A.5.7"), "Heel anders.");
		Screen content = hospital.session().screen(version()).orElseThrow();
		assertEquals(was, reads(content, rowOf(content, "5.7"), "realisation"));
		assertEquals(hospital.draft().rows().size(), content.rows().size());
		assertTrue(content.header().title().startsWith("Versie 4"), content.header().title());
		assertTrue(content.header().detail().contains("alleen lezen"), content.header().detail());
		assertTrue(ScreenWalk.fields(content.sections()).stream().noneMatch(f -> f.type().isEdited()));
		Screen list = hospital.list();
		assertEquals(content.target(), list.leadsTo(list.row("v4").orElseThrow()).orElseThrow());
	}

	private Target version() {
		return Target.screen(ReleasedHospital.SOURCE, hospital.statement().getId() + "/4");
	}

	private static String rowOf(Screen screen, String number) {
		return screen.rows().stream().filter(r -> reads(screen, r.id(), "control").equals(number)).findFirst()
				.orElseThrow().id();
	}

	@Test
	void aVersionWhoseFileIsGoneSaysSo() throws Exception {
		Files.delete(hospital.file(hospital.version(4).file()));
		Screen content = hospital.session().screen(version()).orElseThrow();
		assertEquals(Status.STOP, content.header().status());
		assertTrue(content.rows().isEmpty());
		assertFalse(content.empty().isBlank());
	}

	// ---- side by side

	@Test
	void whatDiffersIsARowOfItsControlAndField() {
		String was = hospital.session().screen(version()).map(s -> reads(s, rowOf(s, "5.7"), "realisation"))
				.orElseThrow();
		edit(decision("A.5.7"), was + " En meer.");
		hospital.session().run("x", List.of(hospital.session().edits().set(hospital.statement(),
				Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "2026-0199")));
		Screen compared = hospital.compared("4", "draft");
		assertEquals(Set.of("Certificaat", "Invulling"), compared.rows().stream()
				.map(r -> reads(compared, r.id(), "field")).collect(Collectors.toSet()));
		Row row = compared.rows().getLast();
		assertEquals("5.7", reads(compared, row.id(), "control"));
		BeforeAfter both = (BeforeAfter) field(compared, "difference").value(row);
		assertTrue(both.after().endsWith("En meer."));
		assertTrue(compared.header().figure().startsWith("1 beheersmaatregel anders"), compared.header().figure());
		assertEquals("raakt het certificaat niet", compared.header().chip());
		assertEquals("compare.export", compared.header().next().orElseThrow().id());
		assertEquals(decision("A.5.7"), hospital.session().screen(compared.leadsTo(row).orElseThrow()).orElseThrow()
				.row(compared.leadsTo(row).orElseThrow().row()).orElseThrow().object().orElseThrow());
	}

	@Test
	void itFollowsTheDraftAsOneEdits() {
		GridModel grid = new GridModel(hospital.session(), hospital.compared("last", "draft"));
		try {
			assertEquals(0, grid.size());
			hospital.session().run("x", List.of(hospital.session().edits().set(decision("A.5.7"),
					Literals.DECISION__APPLICABILITY, Applicability.NOT_APPLICABLE)));
			hospital.opened().settle();
			assertTrue(grid.size() > 1);
			assertEquals("kan het certificaat raken", grid.screen().header().chip());
			hospital.session().undo();
			hospital.opened().settle();
			assertEquals(0, grid.size());
		} finally {
			grid.close();
		}
	}

	@Test
	void changesArePickedByWhatTheyAreAbout() {
		hospital.session().run("x", List.of(hospital.session().edits().set(decision("A.5.7"),
				Literals.DECISION__APPLICABILITY, Applicability.NOT_APPLICABLE)));
		edit(decision("A.5.8"), "Anders.");
		Screen compared = hospital.compared("4", "draft");
		var area = compared.groupings().stream().filter(g -> g.id().equals("area")).findFirst().orElseThrow();
		Set<String> areas = compared.rows().stream().map(r -> area.group().apply(r).label())
				.collect(Collectors.toSet());
		assertTrue(areas.containsAll(Set.of("Toepasselijkheid en waarom", "Tekst")), areas.toString());
	}

	@Test
	void aComparisonWithATamperedVersionSaysSo() throws Exception {
		hospital.tamper(4);
		assertEquals(Status.STOP, hospital.compared("4", "draft").header().status());
	}

	@Test
	void aComparisonWithAVersionThatIsNotThereSaysSo() {
		Screen compared = hospital.compared("3", "draft");
		assertTrue(compared.rows().isEmpty());
		assertTrue(compared.empty().contains("Kies andere"), compared.empty());
	}
}
