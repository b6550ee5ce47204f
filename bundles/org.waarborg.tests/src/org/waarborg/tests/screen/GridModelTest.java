package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waarborg.tests.screen.Bench.codes;
import static org.waarborg.tests.screen.Bench.seen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.GridModel.Heading;
import org.waarborg.screen.GridModel.State;
import org.waarborg.screen.Row;
import org.waarborg.store.OpenMode;

/** What a person sees in a grid while searching, sorting and editing. */
class GridModelTest {

	private static final List<String> ALL = List.of("M-5.9", "M-5.10", "M-5.2", "M-1", "M-20");

	@TempDir
	Path temp;

	private Bench bench;
	private TestScreens.Measures screen;
	private GridModel grid;
	private final Told told = new Told();

	/** Notes what a listener hears. */
	private static final class Told implements GridModel.Listener {

		int lines;
		int around;
		final List<Integer> changed = new ArrayList<>();

		@Override
		public void lines() {
			lines++;
		}

		@Override
		public void changed(List<Integer> indexes) {
			changed.addAll(indexes);
		}

		@Override
		public void around() {
			around++;
		}

		void forget() {
			lines = 0;
			around = 0;
			changed.clear();
		}
	}

	@BeforeEach
	void open() throws Exception {
		bench = Bench.sample(temp);
		screen = bench.measures();
		grid = new GridModel(bench.session, screen);
		grid.setListener(told);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private void set(String code, Field field, Object value) {
		grid.set(field, List.of(row(code)), value);
	}

	private Row row(String code) {
		return screen.row(bench.id(code)).orElseThrow();
	}

	private List<Row> rows(String... codes) {
		return List.of(codes).stream().map(this::row).toList();
	}

	@Test
	void aColumnThatHasSomethingToSayFromNowOnComesAndGoesAgain() {
		grid.setColumns(List.of("title", "code", "documents"));
		screen.offered = List.of("code", "status", "title", "owner", "due");
		set("M-1", screen.status, MeasureStatus.IN_PROGRESS);
		assertEquals(List.of("title", "code", "status", "documents"), grid.columns().stream().map(Field::id).toList(),
				"beside the one that it stands beside; what was chosen otherwise stays");
		screen.offered = List.of("code", "title", "owner", "due");
		set("M-1", screen.status, MeasureStatus.DONE);
		assertEquals(List.of("title", "code", "documents"), grid.columns().stream().map(Field::id).toList());
	}

	@Test
	void showsAllInTheirOrderWithTheColumnsOfTheScreen() {
		assertEquals(ALL, seen(grid));
		assertEquals(List.of("code", "title", "owner", "due"), grid.columns().stream().map(Field::id).toList());
		assertEquals(5, grid.total());
		assertEquals(5, grid.shown());
		assertEquals(2, grid.indexOf(bench.id("M-5.2")));
		assertEquals(-1, grid.indexOf("gone"));
	}

	@Test
	void findsAnyPartOfAnyWordInAnyOrderWithoutCaseOrAccents() {
		grid.setFilter("AISHA logb");
		assertEquals(List.of("M-5.9"), seen(grid));
		grid.setFilter("eindiging");
		assertEquals(List.of("M-1"), seen(grid));
		grid.setFilter("factor tweede");
		assertEquals(List.of("M-5.10"), seen(grid));
		grid.setFilter("DOC-31");
		assertEquals(List.of("M-5.9", "M-5.2"), seen(grid), "the column is not shown");
		grid.setFilter("factor sleutels");
		assertEquals(List.of(), seen(grid));
		assertEquals(0, grid.shown());
		assertEquals(5, grid.total());
		grid.setFilter("   ");
		assertEquals(ALL, seen(grid));
	}

	@Test
	void findsATextByTheWordsOfItsOtherLanguage() {
		bench.session.run("Title", List.of(bench.session.edits().add(bench.measure("M-1"),
				DossierPackage.Literals.ELEMENT__TITLE, Texts.of("en", "Leaving employment"))));
		grid.setFilter("leaving");
		assertEquals(List.of("M-1"), seen(grid));
		grid.setFilter("regelen");
		assertEquals(List.of("M-1"), seen(grid));
	}

	@Test
	void sortsNumbersTheWayPeopleDoAndWhatIsEmptyLast() {
		grid.sort("code", true);
		assertEquals(List.of("M-1", "M-5.2", "M-5.9", "M-5.10", "M-20"), seen(grid));
		grid.sort("code", false);
		assertEquals(List.of("M-20", "M-5.10", "M-5.9", "M-5.2", "M-1"), seen(grid));
		grid.sort("due", true);
		assertEquals(List.of("M-5.10", "M-5.9", "M-1", "M-5.2", "M-20"), seen(grid));
		grid.sort("due", false);
		assertEquals(List.of("M-1", "M-5.9", "M-5.10", "M-5.2", "M-20"), seen(grid));
		assertEquals("due", grid.sorted());
		assertFalse(grid.ascending());
		grid.sort("owner", true);
		assertEquals(List.of("M-5.9", "M-5.2", "M-5.10", "M-20", "M-1"), seen(grid), "stable");
		grid.sort("owner", false);
		assertEquals(List.of("M-5.10", "M-20", "M-5.9", "M-5.2", "M-1"), seen(grid), "stable this way round too");
		grid.sort("", true);
		assertEquals(ALL, seen(grid));
	}

	@Test
	void groupsUnderHeadingsThatOpenAndClose() {
		grid.group("owner");
		assertEquals(List.of("[Aïsha van der Meer 2]", "M-5.9", "M-5.2", "[Bram de Wit 2]", "M-5.10", "M-20",
				"[Nobody 1]", "M-1"), seen(grid));
		grid.expand((Heading) grid.line(3), false);
		assertEquals(List.of("[Aïsha van der Meer 2]", "M-5.9", "M-5.2", "[+Bram de Wit 2]", "[Nobody 1]", "M-1"),
				seen(grid));
		assertEquals(5, grid.shown());
		assertEquals(-1, grid.indexOf(bench.id("M-20")));
		grid.sort("code", true);
		assertEquals(List.of("[Aïsha van der Meer 2]", "M-5.2", "M-5.9", "[+Bram de Wit 2]", "[Nobody 1]", "M-1"),
				seen(grid), "sorted inside the groups");
		assertEquals(5, grid.reveal(bench.id("M-20")), "opens the heading");
		assertEquals("M-20", seen(grid).get(5));
		grid.group("");
		assertEquals(5, grid.size());
		assertEquals(Optional.empty(), grid.grouping());
	}

	@Test
	void opensGroupedWhereTheScreenSaysSo() {
		TestScreens.Measures other = bench.measures();
		other.grouped = true;
		try (GridModel grouped = new GridModel(bench.session, other)) {
			assertEquals("[Proposed 1]", seen(grouped).get(0));
		}
	}

	@Test
	void facetsNarrowTogetherAndCountWhatTheOthersLeave() {
		assertEquals(List.of("Proposed 1", "Planned 1", "In progress 1", "Done 1", "Cancelled 1"), facet("status"));
		grid.setOnly("owner", List.of("Bram de Wit", "Nobody"));
		assertEquals(List.of("M-5.10", "M-1", "M-20"), seen(grid));
		assertEquals(List.of("Proposed 1", "Planned 0", "In progress 1", "Done 0", "Cancelled 1"), facet("status"));
		assertEquals(List.of("Aïsha van der Meer 2", "Bram de Wit 2", "Nobody 1"), facet("owner"), "not under itself");
		assertEquals(List.of(false, true, true), grid.facet("owner").stream().map(Heading::expanded).toList());
		grid.setOnly("status", Set.of("Cancelled"));
		assertEquals(List.of("M-20"), seen(grid));
		grid.setFilter("factor");
		assertEquals(List.of(), seen(grid));
		grid.setOnly("owner", List.of());
		grid.setOnly("status", List.of());
		assertEquals(List.of("M-5.10"), seen(grid));
		assertEquals(List.of(), grid.facet("unknown"));
	}

	private List<String> facet(String grouping) {
		return grid.facet(grouping).stream().map(h -> h.label() + ' ' + h.rows()).toList();
	}

	@Test
	void anEditIsSeenAtOnceInItsRowOnly() {
		grid.cell(row("M-5.10"), screen.owner);
		set("M-5.10", screen.owner, bench.person(0));
		assertEquals(List.of(Integer.valueOf(1)), told.changed);
		assertEquals(0, told.lines);
		assertEquals("Aïsha van der Meer", grid.cell(row("M-5.10"), screen.owner).text());
		assertTrue(told.around > 0, "the header may be another");
		bench.session.undo();
		assertEquals("Bram de Wit", grid.cell(row("M-5.10"), screen.owner).text());
		bench.session.redo();
		assertEquals("Aïsha van der Meer", grid.cell(row("M-5.10"), screen.owner).text());
	}

	@Test
	void anEditElsewhereIsSeenWhereItShows() {
		grid.cell(row("M-5.10"), screen.owner);
		bench.session.run("name", List.of(bench.session.edits().set(bench.person(1),
				DossierPackage.Literals.PERSON__NAME, "Bram Jansen")));
		assertEquals("Bram Jansen", grid.cell(row("M-5.10"), screen.owner).text());
		assertEquals(List.of(Integer.valueOf(1)), told.changed);
		grid.setFilter("jansen");
		assertEquals(List.of("M-5.10", "M-20"), seen(grid));
	}

	@Test
	void aTextInsideARowBelongsToTheRow() {
		grid.setFilter("factor");
		assertEquals(List.of("M-5.10"), seen(grid));
		bench.session.run("title", List.of(bench.session.edits().setText(bench.measure("M-20").getTitle(), "nl",
				"Eén factor")));
		assertEquals(List.of("M-5.10", "M-20"), seen(grid));
	}

	@Test
	void whatConcernsOtherScreensLeavesItAlone() {
		int before = screen.read;
		bench.session.run("date", List.of(bench.session.edits().set(bench.document("DOC-9").getVersions().get(0),
				DossierPackage.Literals.DOCUMENT_VERSION__VERSION, "1.1")));
		assertEquals(before, screen.read);
		assertEquals(0, told.lines + told.changed.size());
	}

	@Test
	void anEditMovesTheRowToWhereItSortsAndBelongs() {
		grid.sort("due", true);
		told.forget();
		set("M-1", screen.due, LocalDate.of(2026, 1, 1));
		assertEquals(List.of("M-1", "M-5.10", "M-5.9", "M-5.2", "M-20"), seen(grid));
		assertTrue(told.lines > 0);
		grid.sort("", true);
		grid.group("status");
		set("M-1", screen.status, MeasureStatus.DONE);
		assertEquals(List.of("[Planned 1]", "M-5.9", "[In progress 1]", "M-5.10", "[Done 2]", "M-5.2", "M-1",
				"[Cancelled 1]", "M-20"), seen(grid));
	}

	@Test
	void whatOneWorksOnStaysInSpiteOfTheFilterUntilItIsSetAgain() {
		grid.setOnly("status", List.of("Planned", "Proposed"));
		assertEquals(List.of("M-5.9", "M-1"), seen(grid));
		grid.select(List.of(bench.id("M-5.9")));
		set("M-5.9", screen.status, MeasureStatus.DONE);
		assertEquals(List.of("M-5.9", "M-1"), seen(grid), "the form still has something to say of it");
		assertEquals(List.of("M-5.9"), codes(grid.selection()));
		assertTrue(facet("status").contains("Done 2"), "it is counted for what it is");
		grid.select(List.of(bench.id("M-1")));
		set("M-1", screen.status, MeasureStatus.IN_PROGRESS);
		assertEquals(List.of("M-1"), seen(grid), "nobody works on the other any more");
		grid.setOnly("status", List.of("Planned", "Proposed"));
		assertEquals(List.of(), seen(grid));
	}

	@Test
	void theSelectionSurvivesEditsAndNeverHoldsWhatIsNotSeen() {
		grid.select(List.of(bench.id("M-20"), bench.id("M-5.10")));
		assertEquals(List.of("M-5.10", "M-20"), codes(grid.selection()), "in the order shown");
		set("M-5.10", screen.owner, bench.person(0));
		grid.sort("code", false);
		assertEquals(List.of("M-20", "M-5.10"), codes(grid.selection()));
		grid.setFilter("noodstroom");
		assertEquals(List.of("M-20"), codes(grid.selection()));
		grid.setFilter("");
		assertEquals(List.of("M-20", "M-5.10"), codes(grid.selection()));
		bench.session.run("delete", List.of(bench.session.edits().delete(bench.measure("M-20"))));
		assertEquals(List.of("M-5.10"), codes(grid.selection()));
		bench.session.undo();
		assertEquals(List.of("M-20", "M-5.10"), codes(grid.selection()), "what comes back is selected again");
	}

	@Test
	void whatStandsUnderAClosedHeadingIsNotEditedOrDeletedWithTheRest() {
		grid.group("owner");
		grid.select(List.of(bench.id("M-20"), bench.id("M-1")));
		grid.expand((Heading) grid.line(3), false);
		assertEquals(List.of("M-1"), codes(grid.selection()));
		grid.expand((Heading) grid.line(3), true);
		assertEquals(List.of("M-20", "M-1"), codes(grid.selection()), "with the heading it is back");
	}

	@Test
	void aFieldIsNotSetInRowsWhereItMakesNoSense() {
		assertEquals(1, grid.set(screen.doneOn, rows("M-5.2", "M-5.9"), LocalDate.of(2026, 11, 2)),
				"M-5.9 is not done");
		assertEquals(null, bench.measure("M-5.9").getDoneOn());
		assertEquals(LocalDate.of(2026, 11, 2), bench.measure("M-5.2").getDoneOn());
	}

	@Test
	void severalRowsAreSetInOneStepWithoutTheLockedOnes() {
		assertEquals(2, grid.set(screen.due, rows("M-5.9", "M-5.10", "M-20"), LocalDate.of(2027, 2, 1)),
				"M-20 is cancelled");
		assertEquals(Optional.of("Due van 2 rijen"), bench.session.undoLabel());
		assertEquals(0, grid.set(screen.due, rows("M-5.9", "M-5.10"), LocalDate.of(2027, 2, 1)));
		bench.session.undo();
		assertEquals(LocalDate.of(2026, 12, 1), bench.measure("M-5.9").getDue());
		assertEquals(Optional.empty(), bench.session.undoLabel());
		set("M-5.9", screen.due, null);
		assertEquals(Optional.of("Due van M-5.9"), bench.session.undoLabel());
	}

	@Test
	void whatAnEditMadeUnreadIsReadAheadOnceMore() {
		assertTrue(grid.readAhead(1));
		assertFalse(grid.readAhead(100), "all five were read");
		assertFalse(grid.readAhead(1), "and are not read again");
		set("M-1", screen.status, MeasureStatus.DONE);
		assertTrue(grid.readAhead(1), "so few rows are all read again after an edit");
		assertFalse(grid.readAhead(100));
		grid.setFilter("M-1");
		assertEquals(List.of("M-1"), seen(grid));
	}

	@Test
	void aNewRowIsSelectedAndSeenWhateverTheFilterSays() {
		grid.group("status");
		grid.setFilter("factor");
		String id = grid.add();
		assertEquals(List.of("M-new"), codes(grid.selection()));
		assertEquals(id, ((GridModel.Item) grid.line(grid.indexOf(id))).row().id());
		assertEquals("factor", grid.filter());
		assertEquals(Optional.of("New measure"), bench.session.undoLabel());
		bench.session.undo();
		assertEquals(List.of(), grid.selection());
		assertEquals(5, grid.total());
	}

	@Test
	void deletingLeavesWhatMayNotGoAndSelectsWhatComesNext() {
		assertEquals(2, grid.delete(rows("M-5.10", "M-5.2", "M-1")), "M-5.2 is done");
		assertEquals(List.of("M-5.9", "M-5.2", "M-20"), seen(grid));
		assertEquals(List.of("M-5.2"), codes(grid.selection()));
		assertEquals(Optional.of("2 rijen verwijderen"), bench.session.undoLabel());
		bench.session.undo();
		assertEquals(ALL, seen(grid));
		grid.delete(rows("M-20"));
		assertEquals(List.of("M-1"), codes(grid.selection()), "the last one's neighbour above");
		assertEquals(0, grid.delete(rows("M-5.2")));
	}

	@Test
	void undoIsOneForAllGridsOfTheDossier() {
		TestScreens.Documents documents = bench.documents();
		try (GridModel other = new GridModel(bench.session, documents)) {
			set("M-5.9", screen.owner, bench.person(1));
			other.set(documents.code, List.of(documents.rows().get(0)), "DOC-10");
			assertEquals(Optional.of("Code van DOC-9"), bench.session.undoLabel());
			bench.session.undo();
			assertEquals(List.of("DOC-9", "DOC-31", "DOC-100"), seen(other));
			assertEquals("Bram de Wit", grid.cell(row("M-5.9"), screen.owner).text());
			bench.session.undo();
			assertEquals("Aïsha van der Meer", grid.cell(row("M-5.9"), screen.owner).text());
			assertEquals(Optional.of("Owner van M-5.9"), bench.session.redoLabel());
		}
	}

	@Test
	void signalsStandAtTheirRowsAlsoThoseOfWhatIsInside() {
		assertEquals(List.of("SCR-001"), rules("M-1"));
		assertEquals(List.of("SCR-003"), rules("M-5.10"));
		assertEquals(List.of(), rules("M-5.9"));
		set("M-1", screen.due, LocalDate.of(2026, 1, 1));
		assertEquals(List.of("SCR-003", "SCR-001"), rules("M-1"), "most severe first");
		try (GridModel other = new GridModel(bench.session, bench.documents())) {
			Row first = bench.documents().rows().get(0);
			assertEquals(List.of("SCR-002"), other.signals(first).stream().map(Signal::rule).toList());
		}
	}

	private List<String> rules(String code) {
		return grid.signals(row(code)).stream().map(Signal::rule).toList();
	}

	@Test
	void signalsFollowEditsAtOnce() {
		told.forget();
		set("M-1", screen.owner, bench.person(0));
		assertEquals(List.of(), rules("M-1"));
		assertTrue(told.changed.contains(Integer.valueOf(3)));
		bench.session.undo();
		assertEquals(List.of("SCR-001"), rules("M-1"));
	}

	@Test
	void goesFromSignalToSignalAndRoundTheEnd() {
		assertEquals(Optional.of(bench.id("M-5.10")), grid.nextSignal(""));
		assertEquals(Optional.of(bench.id("M-1")), grid.nextSignal(bench.id("M-5.10")));
		assertEquals(Optional.of(bench.id("M-5.10")), grid.nextSignal(bench.id("M-20")));
		grid.setFilter("regelen");
		assertEquals(Optional.of(bench.id("M-1")), grid.nextSignal(bench.id("M-1")), "the only one");
		grid.setFilter("sleutels");
		assertEquals(Optional.empty(), grid.nextSignal(""));
	}

	@Test
	void copiesForASpreadsheetWithoutRunningAnything() {
		bench.session.run("text", List.of(
				bench.session.edits().set(bench.measure("M-5.9"), DossierPackage.Literals.ELEMENT__CODE, "=1+1"),
				bench.session.edits().setText(bench.measure("M-5.9").getTitle(), "nl", "een\ttab, \"zin\"\nregel")));
		Row first = grid.line(0) instanceof GridModel.Item item ? item.row() : null;
		grid.setColumns(List.of("code", "title", "due"));
		assertEquals("Code\tTitle\tDue\n'=1+1\t\"een\ttab, \"\"zin\"\"\nregel\"\t2026-12-01\n",
				grid.copy(List.of(first)));
	}

	@Test
	void columnsAreThoseThatExist() {
		grid.setColumns(List.of("due", "gone", "code", "due"));
		assertEquals(List.of("due", "code"), grid.columns().stream().map(Field::id).toList());
		assertEquals(1, told.around);
		grid.setColumns(List.of("gone"));
		assertEquals(List.of("code", "title", "owner", "due"), grid.columns().stream().map(Field::id).toList());
	}

	@Test
	void isSetUpAgainAsItWas() {
		grid.setColumns(List.of("code", "status"));
		grid.sort("code", false);
		grid.group("status");
		grid.expand((Heading) grid.line(0), false);
		grid.setFilter("M-5");
		grid.setOnly("owner", List.of("Bram de Wit", "Nobody"));
		grid.select(List.of(bench.id("M-5.10")));
		State state = grid.state();
		try (GridModel other = new GridModel(bench.session, bench.measures())) {
			other.restore(state);
			assertEquals(state, other.state());
			assertEquals(seen(grid), seen(other));
			assertEquals(List.of("M-5.10"), codes(other.selection()));
		}
	}

	@Test
	void whatDoesNotExistAnyMoreIsPassedOver() {
		grid.restore(new State(List.of("gone", "code"), "gone", true, "gone", List.of("gone"), "M-5",
				List.of("gone=x", "nonsense", "owner=Bram de Wit"), List.of("gone", bench.id("M-5.10"))));
		assertEquals(List.of("M-5.10"), seen(grid));
		assertEquals(List.of("code"), grid.columns().stream().map(Field::id).toList());
		assertEquals("", grid.sorted());
		assertEquals(List.of("M-5.10"), codes(grid.selection()));
		assertEquals(List.of("owner=Bram de Wit"), grid.state().only());
	}

	@Test
	void followsAReload() throws Exception {
		EObject before = bench.measure("M-5.9");
		grid.select(List.of(bench.id("M-5.9")));
		grid.sort("code", true);
		set("M-5.9", screen.owner, bench.person(1));
		bench.session.revert();
		Row first = grid.selection().get(0);
		assertEquals("M-5.9", Bench.code(first));
		assertTrue(first.object().orElseThrow() != before, "all objects are new");
		assertEquals("Aïsha van der Meer", grid.cell(first, grid.columns().get(2)).text());
		assertEquals(List.of("M-1", "M-5.2", "M-5.9", "M-5.10", "M-20"), seen(grid));
	}

	@Test
	void isSilentWhenClosed() {
		grid.close();
		bench.session.run("delete", List.of(bench.session.edits().delete(bench.measure("M-20"))));
		assertEquals(0, told.lines + told.around + told.changed.size());
	}

	@Test
	void twelveThousandRowsAreAllThere() throws Exception {
		Dossier many = Bench.sampleRoot();
		for (int i = 0; i < 12_000; i++) {
			Bench.measure(many, "N-" + (i % 400) + '.' + (i / 400), "Maatregel nummer " + i, i % 2,
					i % 3 == 0 ? MeasureStatus.DONE : MeasureStatus.PLANNED, null);
		}
		bench.create(temp.resolve("many"), many);
		bench.open(temp.resolve("many"), OpenMode.READ_WRITE);
		bench.settle();
		TestScreens.Measures large = bench.measures();
		try (GridModel all = new GridModel(bench.session, large)) {
			assertEquals(12_005, all.size());
			all.setFilter("bram 119");
			assertEquals((int) bench.dossier().getMeasures().stream()
					.filter(m -> m.getOwner() == bench.person(1) && (m.getCode() + m.getTitle().get(0).getValue())
							.contains("119"))
					.count(), all.size());
			all.setFilter("");
			all.sort("code", true);
			assertEquals(List.of("M-1", "M-5.2", "M-5.9", "M-5.10", "M-20", "N-0.0", "N-0.1"), seen(all).subList(0, 7));
			all.setListener(told);
			told.forget();
			large.owner.reads = 0;
			Row edited = large.row(bench.id("N-0.1")).orElseThrow();
			assertEquals(1, all.set(large.due, List.of(edited), LocalDate.of(2027, 1, 1)));
			assertEquals(0, told.lines);
			assertTrue(large.owner.reads < 10, "other rows are not read again");
			bench.session.run("name", List.of(bench.session.edits().set(bench.person(1),
					DossierPackage.Literals.PERSON__NAME, "Cas")));
			all.setFilter("cas");
			assertEquals(6_002, all.size(), "what all rows show is read again in all");
		}
	}

	@Test
	void nothingIsChangedInADossierForReading() throws Exception {
		bench.sessions.close(bench.session);
		bench.open(temp.resolve("dossier"), OpenMode.READ_ONLY);
		TestScreens.Measures reading = bench.measures();
		try (GridModel all = new GridModel(bench.session, reading)) {
			assertEquals(5, all.size());
			IllegalStateException refused = assertThrows(IllegalStateException.class,
					() -> all.set(reading.owner, reading.rows(), bench.person(1)));
			assertTrue(refused.getMessage().contains("alleen om te lezen"), refused.getMessage());
			assertThrows(IllegalStateException.class, all::add);
		}
	}
}
