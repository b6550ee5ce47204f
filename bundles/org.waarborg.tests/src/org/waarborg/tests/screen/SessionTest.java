package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Place;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;

/** An open dossier in front of a person: one history, live signals, files, and screens that come and go. */
class SessionTest {

	@TempDir
	Path temp;

	private Bench bench;
	private final Heard heard = new Heard();

	/** What a listener hears, in order. */
	private static final class Heard implements SessionListener {

		final List<String> order = new ArrayList<>();
		final List<Change> changes = new ArrayList<>();

		@Override
		public void changed(Change change) {
			order.add("changed");
			changes.add(change);
		}

		@Override
		public void signals(CheckResult result) {
			order.add("signals");
		}

		@Override
		public void saved() {
			order.add("saved");
		}

		@Override
		public void closed() {
			order.add("closed");
		}
	}

	/** Two tests make something fail; that it is written to the log is nothing to look at in a build. */
	private final List<Logger> quiet = List.of(Logger.getLogger("org.waarborg.screen.internal.DossierSessionImpl"),
			Logger.getLogger("org.waarborg.screen.internal.Sources"));

	@BeforeEach
	void open() throws Exception {
		bench = Bench.sample(temp);
		bench.session.addListener(heard);
		quiet.forEach(l -> l.setLevel(Level.OFF));
	}

	@AfterEach
	void close() {
		quiet.forEach(l -> l.setLevel(null));
		bench.close();
	}

	private void owner(String code, int person) {
		bench.session.run("Owner of " + code, List.of(bench.session.edits().set(bench.measure(code),
				DossierPackage.Literals.ELEMENT__OWNER, bench.person(person))));
	}

	private List<String> signals() {
		return bench.session.signals().open().stream().map(Signal::rule).sorted().toList();
	}

	@Test
	void oneFolderHasOneSessionByWhicheverWayItIsAskedFor() throws Exception {
		assertSame(bench.session, bench.open(temp.resolve("state/../dossier"), OpenMode.READ_WRITE));
		assertSame(bench.session, bench.open(temp.resolve("dossier/dossier.waarborg"), OpenMode.READ_WRITE));
		assertEquals(List.of(bench.session), bench.sessions.open());
		assertEquals("Ziekenhuis De Voorbeeldige Zorg", bench.session.name());
		bench.create(temp.resolve("second"), Bench.sampleRoot());
		DossierSession second = bench.open(temp.resolve("second"), OpenMode.READ_WRITE);
		assertEquals(2, bench.sessions.open().size());
		int[] told = { 0 };
		bench.sessions.addListener(() -> told[0]++);
		bench.sessions.close(second);
		bench.sessions.close(second);
		assertEquals(1, told[0]);
	}

	@Test
	void whatCannotBeOpenedIsNoSession() {
		assertThrows(StoreException.class, () -> bench.sessions.open(temp.resolve("nothing"), OpenMode.READ_WRITE));
		assertEquals(1, bench.sessions.open().size());
		assertThrows(IllegalStateException.class,
				() -> bench.sessions.start(new Sessions.Setting("en", Runnable::run, temp)));
	}

	@Test
	void whatWasReadAheadIsOpenedOnceAndKnowsItsReferences() throws Exception {
		Path folder = temp.resolve("second");
		bench.create(folder, Bench.sampleRoot());
		bench.sessions.prepare(folder, OpenMode.READ_WRITE).toCompletableFuture().get(60, TimeUnit.SECONDS);
		assertTrue(bench.sessions.isPrepared(folder));
		assertEquals(1, bench.sessions.open().size(), "nothing is open yet");
		DossierSession second = bench.open(folder, OpenMode.READ_WRITE);
		bench.settle();
		assertFalse(bench.sessions.isPrepared(folder));
		assertTrue(second.checked());
		assertFalse(second.referrers(bench.person(0)).isEmpty());
		bench.sessions.prepare(folder, OpenMode.READ_WRITE).toCompletableFuture().get(60, TimeUnit.SECONDS);
		assertFalse(bench.sessions.isPrepared(folder), "it is open");
		assertSame(second, bench.open(folder, OpenMode.READ_WRITE));
	}

	@Test
	void aDossierThatWasReadAheadForWritingCanBeOpenedForReading() throws Exception {
		Path folder = temp.resolve("second");
		bench.create(folder, Bench.sampleRoot());
		bench.sessions.prepare(folder, OpenMode.READ_WRITE);
		DossierSession second = bench.open(folder, OpenMode.READ_ONLY);
		assertFalse(second.dossier().writable());
		assertEquals(List.of(), second.dossier().presence(), "nobody else is in it");
	}

	@Test
	void openingSaysWhyWhatWasReadAheadCannotBeOpened() throws Exception {
		Path nothing = temp.resolve("nothing");
		bench.sessions.prepare(nothing, OpenMode.READ_WRITE).toCompletableFuture().get(60, TimeUnit.SECONDS);
		assertThrows(StoreException.class, () -> bench.sessions.open(nothing, OpenMode.READ_WRITE));
		assertFalse(bench.sessions.isPrepared(nothing));
	}

	@Test
	void openingDoesNotWaitForTheRules() throws Exception {
		bench.create(temp.resolve("second"), Bench.sampleRoot());
		DossierSession second = bench.open(temp.resolve("second"), OpenMode.READ_WRITE);
		assertFalse(second.checked());
		assertEquals(List.of(), second.signals().signals());
		bench.settle();
		assertTrue(second.checked());
		assertEquals(List.of("SCR-001", "SCR-002", "SCR-003"), signals());
	}

	@Test
	void closingBeforeTheFirstCheckIsFine() throws Exception {
		bench.create(temp.resolve("second"), Bench.sampleRoot());
		DossierSession second = bench.open(temp.resolve("second"), OpenMode.READ_WRITE);
		bench.sessions.close(second);
		bench.settle();
		assertFalse(second.checked());
	}

	@Test
	void oneCommandIsOneChangeFollowedByItsSignals() {
		bench.session.run("two", List.of(
				bench.session.edits().set(bench.measure("M-5.9"), DossierPackage.Literals.ELEMENT__CODE, "M-5.8"),
				bench.session.edits().set(bench.measure("M-1"), DossierPackage.Literals.ELEMENT__OWNER,
						bench.person(0))));
		assertEquals(List.of("changed", "signals"), heard.order);
		assertEquals(Set.of(bench.measure("M-5.8"), bench.measure("M-1")), heard.changes.get(0).objects());
		assertFalse(heard.changes.get(0).structure());
		assertFalse(heard.changes.get(0).all());
		assertEquals(List.of("SCR-002", "SCR-003"), signals());
	}

	@Test
	void whatComesAndGoesIsAChangeOfStructure() {
		Measure gone = bench.measure("M-20");
		bench.session.run("delete", List.of(bench.session.edits().delete(gone)));
		assertTrue(heard.changes.get(0).structure());
		assertTrue(heard.changes.get(0).objects().contains(bench.dossier()));
		bench.session.undo();
		assertTrue(heard.changes.get(1).structure());
	}

	@Test
	void undoAndRedoNameWhatTheyDo() {
		owner("M-5.9", 1);
		owner("M-1", 1);
		assertEquals(Optional.of("Owner of M-1"), bench.session.undoLabel());
		bench.session.undo();
		assertEquals(Optional.of("Owner of M-5.9"), bench.session.undoLabel());
		assertEquals(Optional.of("Owner of M-1"), bench.session.redoLabel());
		assertEquals(List.of("SCR-001", "SCR-002", "SCR-003"), signals());
		bench.session.redo();
		assertEquals(Optional.empty(), bench.session.redoLabel());
		bench.session.redo();
		bench.session.undo();
		bench.session.undo();
		bench.session.undo();
		assertEquals(Optional.empty(), bench.session.undoLabel());
		assertFalse(bench.session.dossier().dirty());
	}

	@Test
	void aCommandThatFailsChangesNothing() {
		long before = bench.session.revision();
		assertThrows(RuntimeException.class, () -> bench.session.run("bad", List.of(
				bench.session.edits().set(bench.measure("M-1"), DossierPackage.Literals.ELEMENT__OWNER,
						bench.person(0)),
				bench.session.edits().delete(bench.dossier()))));
		assertEquals(null, bench.measure("M-1").getOwner());
		assertEquals(Optional.empty(), bench.session.undoLabel());
		owner("M-1", 0);
		assertTrue(bench.session.revision() > before);
	}

	@Test
	void savingWritesWhatIsDirtyAndKeepsTheHistory() throws Exception {
		owner("M-1", 1);
		assertEquals(Set.of("dossier.waarborg"), bench.session.dossier().dirtyFiles());
		bench.session.save();
		assertTrue(heard.order.contains("saved"));
		assertFalse(bench.session.dossier().dirty());
		bench.session.undo();
		assertTrue(bench.session.dossier().dirty());
		bench.sessions.close(bench.session);
		assertEquals("closed", heard.order.get(heard.order.size() - 1));
		bench.open(temp.resolve("dossier"), OpenMode.READ_WRITE);
		assertEquals(bench.person(1), bench.measure("M-1").getOwner());
	}

	@Test
	void revertingReadsEverythingAgain() throws Exception {
		EObject before = bench.measure("M-1");
		owner("M-1", 1);
		heard.order.clear();
		heard.changes.clear();
		bench.session.revert();
		assertNotSame(before, bench.measure("M-1"));
		assertTrue(heard.changes.contains(Change.ALL));
		assertEquals(Optional.empty(), bench.session.undoLabel());
		assertEquals(List.of("SCR-001", "SCR-002", "SCR-003"), signals());
		heard.changes.clear();
		owner("M-1", 0);
		assertEquals(Set.of(bench.measure("M-1")), heard.changes.get(0).objects(), "new objects are followed too");
		assertEquals(List.of("SCR-002", "SCR-003"), signals());
	}

	@Test
	void whatOthersChangeIsSeenAndStopsSaving() throws Exception {
		owner("M-1", 1);
		Path file = temp.resolve("dossier/dossier.waarborg");
		Files.writeString(file, Files.readString(file).replace("Bram de Wit", "Bram Jansen"));
		assertFalse(bench.session.externalChange().none());
		assertThrows(StoreException.ChangedByOther.class, () -> bench.session.save());
		assertEquals(bench.person(1), bench.measure("M-1").getOwner(), "what was edited is still there");
		bench.session.revert();
		assertEquals("Bram Jansen", bench.person(1).getName());
		assertTrue(bench.session.externalChange().none());
	}

	@Test
	void aViewThatFailsDisturbsNoOther() {
		bench.session.removeListener(heard);
		bench.session.addListener(new SessionListener() {

			@Override
			public void changed(Change change) {
				throw new IllegalStateException("a test of a view that fails");
			}
		});
		bench.session.addListener(heard);
		bench.session.addListener(heard);
		owner("M-1", 1);
		assertEquals(List.of("changed", "signals"), heard.order, "and who is there twice hears it once");
		assertEquals(bench.person(1), bench.measure("M-1").getOwner());
	}

	@Test
	void forReadingNothingCanBeRunAndSignalsAreThere() throws Exception {
		bench.sessions.close(bench.session);
		bench.open(temp.resolve("dossier"), OpenMode.READ_ONLY);
		bench.settle();
		IllegalStateException refused = assertThrows(IllegalStateException.class, () -> owner("M-1", 1));
		assertTrue(refused.getMessage().startsWith("Het dossier is alleen om te lezen geopend"), refused.getMessage());
		assertEquals(List.of("SCR-001", "SCR-002", "SCR-003"), signals());
	}

	@Test
	void aNewDayIsReckonedFromAtOnce() {
		bench.sessions.tick();
		assertEquals(List.of(), heard.order);
		bench.today = LocalDate.of(2026, 12, 2);
		bench.sessions.tick();
		assertEquals(bench.today, bench.session.today());
		assertEquals(List.of("changed", "signals"), heard.order);
		assertEquals(List.of("SCR-001", "SCR-002", "SCR-003", "SCR-003"), signals(), "M-5.9 is late now");
		bench.sessions.tick();
		assertEquals(2, heard.order.size());
	}

	private Sessions.Setting asked(Function<Path, String> me) {
		return new Sessions.Setting("nl", bench.later::add, temp.resolve("other-state"), me);
	}

	private SessionsComponent others(Function<Path, String> me) throws Exception {
		SessionsComponent sessions = new SessionsComponent(bench.store, bench.registry, bench.rules, () -> bench.today);
		sessions.start(asked(me));
		for (String folder : List.of("one", "two")) {
			bench.create(temp.resolve(folder), Bench.sampleRoot());
			sessions.open(temp.resolve(folder), OpenMode.READ_WRITE);
		}
		bench.settle();
		return sessions;
	}

	@Test
	void whoTheUserIsIsKnownFromTheFirstMomentAndNoNewsAMomentLater() throws Exception {
		List<SessionsComponent> known = new ArrayList<>();
		SessionsComponent sessions = others(folder -> known.stream().flatMap(s -> s.open().stream())
				.anyMatch(s -> s.folder().equals(folder)) ? "_me" : "");
		known.add(sessions);
		sessions.open().forEach(sessions::close);
		DossierSession session = sessions.open(temp.resolve("one"), OpenMode.READ_WRITE);
		bench.settle();
		session.addListener(heard);
		sessions.tick();
		assertEquals(List.of(), heard.order, "nothing is read again, and nobody is disturbed who types already");
		sessions.close(session);
	}

	@Test
	void timePassesForTheOthersWhenItDoesNotForOne() throws Exception {
		Logger log = Logger.getLogger("org.waarborg.screen.internal.SessionsComponent");
		log.setLevel(Level.OFF);
		boolean[] broken = { false };
		SessionsComponent sessions = others(folder -> {
			if (broken[0] && folder.endsWith("one")) {
				throw new IllegalStateException("a test of a setting that fails");
			}
			return "";
		});
		broken[0] = true;
		bench.today = LocalDate.of(2026, 12, 2);
		sessions.tick();
		broken[0] = false;
		log.setLevel(null);
		assertEquals(bench.today, sessions.open().get(1).today());
		sessions.open().forEach(sessions::close);
	}

	@Test
	void whatNobodyGaveUpIsKeptWhenTheProgramEnds() throws Exception {
		owner("M-1", 1);
		bench.sessions.leave(bench.session);
		assertEquals(List.of(), bench.sessions.open());
		assertEquals(1, bench.store.recoveries(temp.resolve("state")).size());
	}

	@Test
	void aDossierThatCanBeEditedAgainIsKeptSafeFromThenOn() throws Exception {
		bench.sessions.close(bench.session);
		Path file = temp.resolve("dossier/dossier.waarborg");
		String whole = Files.readString(file);
		Files.writeString(file, whole.replaceFirst("owner=\"[^\"]*\"", "owner=\"_nobody\""));
		assertFalse(bench.open(temp.resolve("dossier"), OpenMode.READ_WRITE).dossier().writable());
		bench.settle();
		Files.writeString(file, whole);
		bench.session.revert();
		bench.settle();
		assertTrue(bench.session.dossier().writable());
		owner("M-1", 1);
		bench.sessions.leave(bench.session);
		assertEquals(1, bench.store.recoveries(temp.resolve("state")).size());
	}

	@Test
	void controlSetsThatComeAreSeenOnTheDossiersThread() {
		bench.sessions.controlSetsChanged(new ControlSetEvent(Set.of(), Set.of(), Set.of()));
		assertTrue(bench.later.isEmpty());
		bench.sessions.controlSetsChanged(new ControlSetEvent(Set.of("x"), Set.of(), Set.of()));
		assertEquals(List.of(), heard.order);
		bench.settle();
		assertEquals(List.of("changed", "signals"), heard.order);
		assertEquals(List.of(Change.ALL), heard.changes);
		owner("M-1", 0);
		assertEquals(List.of("SCR-002", "SCR-003"), signals(), "and the rules go on");
	}

	@Test
	void screensComeAndGo() {
		assertEquals(List.of("measures", "documents"), nodes());
		ScreenSource late = new Late();
		bench.sessions.addSource(late);
		bench.settle();
		assertEquals(List.of(Change.ALL), heard.changes);
		assertEquals(List.of("late", "measures", "documents"), nodes(), "in their order");
		assertTrue(bench.session.screen(Target.screen("late", "measures")).isPresent());
		Target person = bench.session.locate(bench.person(0)).orElseThrow();
		assertEquals(new Target("late", "people", bench.person(0).getId(), ""), person);
		bench.sessions.removeSource(late);
		assertEquals(List.of("measures", "documents"), nodes());
		assertEquals(Optional.empty(), bench.session.screen(Target.screen("late", "measures")));
		assertEquals(Optional.empty(), bench.session.locate(bench.person(0)));
		assertEquals(Optional.empty(), bench.session.screen(Target.screen("test", "gone")));
	}

	private List<String> nodes() {
		return bench.session.nodes().stream().map(Node::id).toList();
	}

	/** A source that shows people, and fails when it is asked for documents. */
	private static final class Late implements ScreenSource {

		private final TestScreens like = new TestScreens();

		@Override
		public String id() {
			return "late";
		}

		@Override
		public int order() {
			return 100;
		}

		@Override
		public List<Node> nodes(DossierSession session) {
			return List.of(new Node("late", "late", "", "", Optional.empty(), Optional.empty(), List.of()));
		}

		@Override
		public Optional<Screen> open(DossierSession session, String key) {
			return like.open(session, key);
		}

		@Override
		public Optional<Target> locate(DossierSession session, EObject object) {
			return switch (object) {
				case org.waarborg.dossier.Person person ->
					Optional.of(new Target("late", "people", person.getId(), ""));
				case org.waarborg.dossier.Document document -> throw new IllegalStateException("a test of a failure");
				default -> Optional.empty();
			};
		}
	}

	@Test
	void aSourceThatFailsTakesNoOtherDown() {
		bench.sessions.addSource(new Late());
		assertEquals("test", bench.session.locate(bench.document("DOC-9")).orElseThrow().source());
	}

	@Test
	void placesAreFoundWithTheirFieldAlsoInsideARow() {
		Signal version = bench.session.signals().open().stream().filter(s -> s.rule().equals("SCR-002")).findFirst()
				.orElseThrow();
		assertEquals(Optional.of(new Target("test", "documents", bench.document("DOC-9").getId(), "versions")),
				bench.session.locate(version.place()));
		assertEquals(Optional.of(new Target("test", "measures", bench.id("M-1"), "owner")),
				bench.session.locate(new Place(bench.id("M-1"), "Measure", "owner", "M-1", "")));
		assertEquals(Optional.empty(), bench.session.locate(new Place("gone", "Measure", "owner", "M-1", "")));
	}

	@Test
	void whatRefersToAnObjectIsKnownAfterEachEdit() {
		EObject document = bench.document("DOC-31");
		assertEquals(2, bench.session.referrers(document).size());
		assertEquals(2, bench.session.usedBy(document).size());
		Measure added = (Measure) bench.session.referrers(document).get(0);
		bench.session.run("delete", List.of(bench.session.edits().delete(added)));
		assertEquals(1, bench.session.referrers(document).size());
		bench.session.undo();
		assertEquals(2, bench.session.referrers(document).size());
		assertEquals(List.of("M-5.10 Tweede factor", "M-20 Noodstroom beproeven"),
				bench.session.usedBy(bench.person(1)).stream().map(u -> u.label()).toList());
	}

	@Test
	void unsavedChangesAreKeptSafeAsTimePasses() throws Exception {
		bench.close();
		WatchedStore watched = new WatchedStore(bench.store);
		SessionsComponent sessions = new SessionsComponent(watched.store(), bench.registry, bench.rules,
				() -> bench.today);
		sessions.start(new Sessions.Setting("nl", bench.later::add, temp.resolve("state")));
		List<StoreProblem> troubles = new ArrayList<>();
		DossierSession session = sessions.open(temp.resolve("dossier"), OpenMode.READ_WRITE);
		session.addListener(new SessionListener() {

			@Override
			public void trouble(StoreProblem problem) {
				troubles.add(problem);
			}
		});
		assertEquals(temp.resolve("state"), watched.state);
		sessions.tick();
		sessions.tick();
		assertEquals(2, watched.ticks);
		StoreProblem full = WatchedStore.PROBLEM;
		watched.listener.accept(full);
		assertEquals(List.of(), troubles, "it may come on any thread");
		bench.settle();
		assertEquals(List.of(full), troubles);
		sessions.close(session);
		DossierSession reading = sessions.open(temp.resolve("dossier"), OpenMode.READ_ONLY);
		sessions.tick();
		assertEquals(2, watched.ticks, "nothing is kept of what cannot be changed");
		sessions.close(reading);
	}

	@Test
	void gridsEmptyWhenTheDossierCloses() {
		try (GridModel grid = new GridModel(bench.session, bench.measures())) {
			List<Row> rows = grid.selection();
			bench.sessions.close(bench.session);
			assertEquals(List.of(), rows);
			assertEquals(0, grid.total());
			assertEquals(0, grid.size());
		}
	}
}
