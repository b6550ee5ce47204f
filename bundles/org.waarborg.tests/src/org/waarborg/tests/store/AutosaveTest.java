package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Autosave;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.tests.store.FaultyDisk.Fault;
import org.waarborg.tests.store.FaultyDisk.PowerCut;

/** Unsaved changes survive the program, whenever it stops, and nobody's files are touched for it. */
class AutosaveTest {

	private static final String THIRD = "statements/zorgéénheid 'Oost'.soa";

	@TempDir
	Path temp;

	private Path folder;
	private Path state;
	private long clock;
	private final DiskSwitch disks = new DiskSwitch();
	private final List<StoreProblem> told = new CopyOnWriteArrayList<>();

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier één"));
		state = temp.resolve("staat & zo");
	}

	private OpenDossier open() throws StoreException {
		return SampleDossier.store(disks).open(folder, OpenMode.READ_WRITE);
	}

	/** Writes at once and on this thread, so that a test sees each step. */
	private Autosave autosave(OpenDossier dossier) {
		return SampleDossier.autosave(dossier, state, told::add, () -> clock, Runnable::run);
	}

	private void pass(Duration time) {
		clock += time.toNanos();
	}

	private static void rename(OpenDossier dossier, String name) {
		dossier.edits().run(dossier.edits().set(dossier.dossier().getPeople().get(0),
				DossierPackage.Literals.PERSON__NAME, name));
	}

	private static String name(OpenDossier dossier) {
		return dossier.dossier().getPeople().get(0).getName();
	}

	/** Changes the root and a statement, adds a file and removes one. */
	private static void edit(OpenDossier dossier) {
		Edits edits = dossier.edits();
		edits.run("rename",
				edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "Zoë 𝔘 Çelik"),
				edits.set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
						StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "Nieuwe Bron"));
		dossier.removeFile(SampleDossier.SECOND);
		dossier.addFile(THIRD, SampleDossier.statement(dossier, "own", 1));
	}

	private List<Recovery> recoveries() throws StoreException {
		return SampleDossier.store(disks).recoveries(state);
	}

	private Recovery only() throws StoreException {
		List<Recovery> found = recoveries();
		assertEquals(1, found.size(), found.toString());
		return found.get(0);
	}

	/** A program that kept its changes and is gone. */
	private Recovery left() throws StoreException {
		try (OpenDossier dossier = open()) {
			edit(dossier);
			Autosave autosave = autosave(dossier);
			assertTrue(autosave.now());
			autosave.keep();
		}
		return only();
	}

	private Set<String> kept() throws IOException {
		Set<String> files = new TreeSet<>();
		if (Files.exists(state)) {
			try (Stream<Path> walk = Files.walk(state)) {
				walk.filter(Files::isRegularFile).forEach(f -> files.add(f.getFileName().toString()));
			}
		}
		return files;
	}

	private Map<String, String> savedCopy(OpenDossier dossier) throws Exception {
		Path copy = Files.createTempDirectory(temp, "copy");
		dossier.saveCopy(copy);
		return SampleDossier.snapshot(copy);
	}

	@Test
	void whatWasKeptComesBackAndCanBeSaved() throws Exception {
		Map<String, String> before = SampleDossier.snapshot(folder);
		Map<String, String> after;
		try (OpenDossier dossier = open()) {
			edit(dossier);
			after = savedCopy(dossier);
			Autosave autosave = autosave(dossier);
			autosave.now();
			autosave.keep();
		}
		assertEquals(before, SampleDossier.snapshot(folder));
		Recovery recovery = only();
		assertEquals(Recovery.State.READY, recovery.state());
		assertEquals(folder.toRealPath(), recovery.folder());
		assertEquals("Ziekenhuis De Voorbeeldige Zorg & Zn. \"Oost\"", recovery.title());
		assertEquals(3, recovery.edits());
		assertTrue(Duration.between(recovery.written(), Instant.now()).abs().toMinutes() < 5);
		assertEquals(List.of(SampleDossier.ROOT + " CHANGED", SampleDossier.SECOND + " REMOVED",
				SampleDossier.FIRST + " CHANGED", THIRD + " ADDED"),
				recovery.files().stream().map(f -> f.path() + ' ' + f.kind()).toList());
		try (OpenDossier dossier = SampleDossier.store(disks).recover(recovery)) {
			assertEquals(List.of(), SampleDossier.errors(dossier));
			assertEquals("Zoë 𝔘 Çelik", name(dossier));
			assertEquals(Set.of(SampleDossier.ROOT, SampleDossier.FIRST, SampleDossier.SECOND, THIRD),
					dossier.dirtyFiles());
			assertEquals(before, SampleDossier.snapshot(folder));
			assertEquals(List.of(), recoveries());
			dossier.save();
			assertFalse(dossier.dirty());
		}
		assertEquals(after, SampleDossier.snapshot(folder));
		assertEquals(Set.of(), kept());
	}

	@Test
	void aPowerCutAtAnyStepLeavesTheFormerOrTheNew() throws Exception {
		int cuts = 0;
		Set<String> seen = new TreeSet<>();
		for (int step = 1;; step++) {
			state = temp.resolve("state" + step);
			disks.use(new QuickDisk());
			boolean finished = false;
			try (OpenDossier dossier = open()) {
				Autosave autosave = autosave(dossier);
				rename(dossier, "Former");
				autosave.now();
				edit(dossier);
				disks.use(new FaultyDisk(Fault.POWER_CUT, step));
				try {
					autosave.now();
					finished = true;
				} catch (PowerCut cut) {
					cuts++;
				}
				disks.use(new QuickDisk());
				autosave.keep();
			}
			Recovery recovery = only();
			assertEquals(Recovery.State.READY, recovery.state(), "cut at step " + step + recovery.problems());
			try (OpenDossier dossier = SampleDossier.store().recover(recovery)) {
				boolean isNew = dossier.files().contains(THIRD);
				assertEquals(isNew ? "Zoë 𝔘 Çelik" : "Former", name(dossier), "a mixture at step " + step);
				assertEquals(isNew, !dossier.files().contains(SampleDossier.SECOND), "a mixture at step " + step);
				seen.add(name(dossier));
			}
			if (finished) {
				break;
			}
		}
		assertTrue(cuts > 8 && seen.size() == 2, cuts + " cuts, " + seen);
	}

	@Test
	void aPowerCutAtTheFirstTimeLeavesNothingOrAll() throws Exception {
		boolean finished = false;
		Set<Integer> seen = new TreeSet<>();
		for (int step = 1; !finished; step++) {
			state = temp.resolve("state" + step);
			try (OpenDossier dossier = open()) {
				Autosave autosave = autosave(dossier);
				edit(dossier);
				disks.use(new FaultyDisk(Fault.POWER_CUT, step));
				try {
					autosave.now();
					finished = true;
				} catch (PowerCut cut) {
					assertFalse(finished);
				}
				disks.use(new QuickDisk());
				autosave.keep();
			}
			List<Recovery> found = recoveries();
			assertTrue(found.stream().allMatch(r -> r.state() == Recovery.State.READY), "step " + step + found);
			assertTrue(found.stream().allMatch(r -> r.files().size() == 4), "step " + step + found);
			seen.add(found.size());
		}
		assertEquals(Set.of(0, 1), seen);
	}

	@Test
	void nothingIsLeftAfterASaveACloseOrAReload() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			assertFalse(autosave.now());
			edit(dossier);
			autosave.now();
			assertEquals(4, kept().size());
			dossier.save();
			assertEquals(Set.of(), kept());
			rename(dossier, "Weg");
			autosave.now();
			assertEquals(2, kept().size());
			dossier.reload();
			assertEquals(Set.of(), kept());
			rename(dossier, "Terug");
			autosave.now();
			dossier.editingDomain().getCommandStack().undo();
			pass(Duration.ofMinutes(1));
			autosave.tick();
			assertEquals(Set.of(), kept());
			rename(dossier, "Dicht");
			autosave.now();
			assertEquals(2, kept().size());
		}
		assertEquals(Set.of(), kept());
		assertEquals(List.of(), recoveries());
		assertEquals(List.of(), told);
	}

	@Test
	void aSaveThatFailsKeepsWhatWasKept() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			rename(dossier, "Bewaard");
			autosave.now();
			SampleDossier.replace(folder, SampleDossier.FIRST, "regel twee", "regel 2");
			assertThrows(StoreException.ChangedByOther.class, dossier::save);
			autosave.keep();
		}
		assertEquals(Recovery.State.READY, only().state());
	}

	@Test
	void whatWasSavedAfterAllIsNotOffered() throws Exception {
		try (OpenDossier dossier = open()) {
			edit(dossier);
			Autosave autosave = autosave(dossier);
			autosave.now();
			autosave.keep();
			dossier.save();
		}
		assertEquals(List.of(), recoveries());
		assertEquals(Set.of(), kept());
	}

	@Test
	void aDossierThatChangedMeanwhileIsOnlyRecoveredIntoACopy() throws Exception {
		Recovery before = left();
		SampleDossier.replace(folder, SampleDossier.FIRST, "regel twee", "van een ander");
		Map<String, String> theirs = SampleDossier.snapshot(folder);
		Recovery recovery = only();
		assertEquals(Recovery.State.CHANGED, recovery.state());
		assertEquals(List.of(SampleDossier.FIRST),
				recovery.files().stream().filter(Recovery.Changed::elsewhere).map(Recovery.Changed::path).toList());
		StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
				() -> SampleDossier.store().recover(before));
		assertEquals(StoreException.NotRecoverable.Reason.CHANGED, refused.reason());
		assertTrue(refused.message(Locale.of("nl")).contains(SampleDossier.FIRST));
		assertEquals(theirs, SampleDossier.snapshot(folder));
		Path copy = temp.resolve("kopie");
		SampleDossier.store().recoverCopy(recovery, copy);
		assertEquals(theirs, SampleDossier.snapshot(folder));
		try (OpenDossier dossier = SampleDossier.open(copy)) {
			assertEquals(List.of(), dossier.problems());
			assertEquals("Zoë 𝔘 Çelik", name(dossier));
			assertEquals("Nieuwe Bron", SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getTakenOverFrom());
			assertFalse(dossier.files().contains(SampleDossier.SECOND));
		}
		assertThrows(StoreException.FolderTaken.class, () -> SampleDossier.store().recoverCopy(recovery, copy));
		assertEquals(1, recoveries().size());
	}

	@Test
	void changesThatDoNotFitTheOtherFilesAreRefused() throws Exception {
		try (OpenDossier dossier = open()) {
			dossier.addFile(THIRD, SampleDossier.statement(dossier, "own", 1));
			dossier.edits().run(dossier.edits().set(SampleDossier.statement(dossier, THIRD),
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__TWIN,
					SampleDossier.statement(dossier, SampleDossier.SECOND)));
			Autosave autosave = autosave(dossier);
			autosave.now();
			autosave.keep();
		}
		try (OpenDossier another = open()) {
			another.removeFile(SampleDossier.SECOND);
			another.save();
		}
		Recovery recovery = only();
		assertEquals(Recovery.State.READY, recovery.state());
		try (OpenDossier dossier = open()) {
			StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
					() -> dossier.recover(recovery));
			assertEquals(StoreException.NotRecoverable.Reason.DOES_NOT_FIT, refused.reason());
			assertTrue(refused.message(Locale.of("nl")).contains(THIRD));
			assertFalse(dossier.dirty() || dossier.files().contains(THIRD));
		}
		SampleDossier.store().recoverCopy(only(), temp.resolve("kopie"));
		try (OpenDossier copy = SampleDossier.open(temp.resolve("kopie"))) {
			assertTrue(copy.files().contains(THIRD));
			assertTrue(SampleDossier.kinds(copy).contains(Kind.DANGLING_REFERENCE));
		}
	}

	@Test
	void aDossierThatIsNotThereIsSaidAndCanBeRecoveredWhereItIs() throws Exception {
		Recovery before = left();
		Path moved = Files.move(folder, temp.resolve("elders"));
		Recovery recovery = only();
		assertEquals(Recovery.State.MISSING, recovery.state());
		assertEquals(before.folder(), recovery.folder());
		Path stranger = SampleDossier.saved(temp.resolve("ander"));
		try (OpenDossier other = SampleDossier.open(stranger)) {
			StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
					() -> other.recover(recovery));
			assertEquals(StoreException.NotRecoverable.Reason.OTHER_DOSSIER, refused.reason());
			assertFalse(other.dirty());
		}
		try (OpenDossier dossier = SampleDossier.open(moved)) {
			dossier.recover(recovery);
			assertEquals("Zoë 𝔘 Çelik", name(dossier));
			dossier.save();
		}
		assertEquals(Set.of(), kept());
	}

	@Test
	void unsavedChangesAreNotReplacedByRecoveredOnes() throws Exception {
		Recovery recovery = left();
		try (OpenDossier dossier = open()) {
			rename(dossier, "Van nu");
			StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
					() -> dossier.recover(recovery));
			assertEquals(StoreException.NotRecoverable.Reason.HAS_CHANGES, refused.reason());
			assertEquals("Van nu", name(dossier));
		}
		assertEquals(Recovery.State.READY, only().state());
	}

	@Test
	void onlyOneRecoversAtATime() throws Exception {
		Recovery recovery = left();
		try (OpenDossier first = open(); OpenDossier second = open()) {
			first.recover(recovery);
			StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
					() -> second.recover(recovery));
			assertEquals(StoreException.NotRecoverable.Reason.IN_USE, refused.reason());
			assertThrows(StoreException.NotRecoverable.class, () -> SampleDossier.store().discard(recovery));
		}
		// Closed without a save: nobody wanted it, and it is still there for thirty days.
		assertEquals(List.of(), recoveries());
		assertEquals(1, SampleDossier.store().discarded(state).size());
	}

	@Test
	void whatWasBroughtBackIsKeptAgainAndPutAsideWhenNobodyWantsIt() throws Exception {
		Recovery recovery = left();
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			dossier.recover(recovery);
			assertFalse(Files.exists(recovery.journal()));
			assertEquals(4, kept().size());
			autosave.keep();
		}
		Recovery again = only();
		assertEquals(3, again.edits());
		try (OpenDossier dossier = open()) {
			dossier.recover(again);
			Autosave autosave = autosave(dossier);
			assertFalse(autosave.tick());
			assertTrue(Files.exists(again.journal()));
			pass(Duration.ofSeconds(1));
			assertTrue(autosave.tick());
			assertFalse(Files.exists(again.journal()));
			rename(dossier, "Nog een");
			autosave.now();
			dossier.reload();
			assertFalse(dossier.dirty());
		}
		assertEquals(List.of(), recoveries());
		Recovery aside = SampleDossier.store().discarded(state).get(0);
		assertEquals(Recovery.State.READY, aside.state());
		try (OpenDossier dossier = SampleDossier.store().recover(aside)) {
			assertEquals("Nog een", name(dossier));
			dossier.save();
		}
		assertEquals(Set.of(), kept());
	}

	@Test
	void theRestIsPutAsideAlsoAfterOneFileWasTakenBack() throws Exception {
		Recovery recovery = left();
		try (OpenDossier dossier = open()) {
			autosave(dossier);
			dossier.recover(recovery);
			dossier.reload(Set.of(SampleDossier.FIRST));
		}
		assertEquals(3, SampleDossier.store().discarded(state).get(0).files().size());
	}

	@Test
	void whatIsDiscardedStaysForThirtyDays() throws Exception {
		Recovery recovery = left();
		SampleDossier.store().discard(recovery);
		SampleDossier.store().discard(recovery);
		assertEquals(List.of(), recoveries());
		Recovery aside = SampleDossier.store().discarded(state).get(0);
		assertEquals(recovery.files(), aside.files());
		Files.setLastModifiedTime(aside.journal(), FileTime.from(Instant.now().minus(Duration.ofDays(29))));
		assertEquals(List.of(), recoveries());
		assertEquals(1, SampleDossier.store().discarded(state).size());
		Files.setLastModifiedTime(aside.journal(), FileTime.from(Instant.now().minus(Duration.ofDays(31))));
		assertEquals(List.of(), recoveries());
		assertEquals(List.of(), SampleDossier.store().discarded(state));
		assertEquals(Set.of(), kept());
	}

	@Test
	void aProgramThatIsAliveIsLeftAlone() throws Exception {
		try (OpenDossier one = open(); OpenDossier other = open()) {
			edit(one);
			rename(other, "Van de ander");
			Autosave first = autosave(one);
			Autosave second = autosave(other);
			first.now();
			second.now();
			assertEquals(List.of(), recoveries());
			first.keep();
			assertEquals(4, only().files().size());
			second.keep();
			assertEquals(2, recoveries().size());
		}
	}

	@Test
	void onlyAProcessThatIsCertainlyGoneLeavesARecovery() throws Exception {
		Recovery recovery = left();
		Path journal = recovery.journal().resolve("journal");
		String own = Files.readString(journal);
		String living = "process " + ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
		Map<String, Integer> expected = Map.of(
				own.replaceFirst("process \\d+", "process 99999999"), 1,
				own.replaceFirst("process \\d+", living), 0,
				own.replaceFirst("process \\d+", "process 99999999").replaceFirst("user .*", "user another"), 0,
				own.replaceFirst("machine .*", "machine another").replaceFirst("host .*", "host another"), 0);
		for (Map.Entry<String, Integer> one : expected.entrySet()) {
			Files.writeString(journal, sealed(one.getKey()));
			assertEquals(one.getValue(), recoveries().size(), one.getKey());
			Files.setLastModifiedTime(journal, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
			assertEquals(1, recoveries().size(), one.getKey());
		}
	}

	/** The journal with a check sum that is right, as somebody who means harm would write it. */
	private static String sealed(String journal) {
		String body = journal.substring(0, journal.lastIndexOf("end "));
		return body + "end " + org.waarborg.controlset.Hashes.of(body) + '\n';
	}

	@Test
	void damagedJournalsAreSaidAndNothingOfThemIsUsed() throws Exception {
		Recovery recovery = left();
		Path journal = recovery.journal().resolve("journal");
		String good = Files.readString(journal);
		Map<String, String> before = SampleDossier.snapshot(folder);
		List<String> bad = new ArrayList<>(List.of("", "waarborg-autosave 1\n", good.substring(0, good.length() / 2),
				good.substring(0, good.length() - 1), good.replace("Oost", "West"), "\u0000".repeat(2000)));
		for (String path : List.of("../buiten.soa", "/etc/x.soa", "statements/../../x.soa", ".waarborg-lock",
				"statements/released/x.soa", "C:\\x.soa", "statements/x.exe", "statements/NEN7510.soa")) {
			bad.add(sealed(good.replace(THIRD, path)));
		}
		bad.add(sealed(good.replaceFirst("folder .*", "folder relatief")));
		bad.add(sealed(good.replaceFirst("folder .*", "folder /x%00y")));
		bad.add(sealed(good.replaceFirst("edits .*", "edits veel")));
		bad.add(sealed(good.replaceFirst("file .*\n", "file x\n")));
		bad.add(sealed(good.replaceAll("file .*\n", "")));
		for (String text : bad) {
			Files.writeString(journal, text);
			checkDamaged(text);
		}
		Files.writeString(journal, good);
		assertEquals(Recovery.State.READY, only().state());
		assertEquals(before, SampleDossier.snapshot(folder));
	}

	private void checkDamaged(String text) throws Exception {
		Recovery damaged = only();
		assertEquals(Recovery.State.DAMAGED, damaged.state(), text);
		assertTrue(damaged.problems().get(0).message(Locale.of("nl")).length() > 20);
		try (OpenDossier dossier = open()) {
			StoreException.NotRecoverable refused = assertThrows(StoreException.NotRecoverable.class,
					() -> dossier.recover(damaged), text);
			assertEquals(StoreException.NotRecoverable.Reason.DAMAGED, refused.reason());
			assertFalse(dossier.dirty());
		}
		assertThrows(StoreException.NotRecoverable.class,
				() -> SampleDossier.store().recoverCopy(damaged, temp.resolve("kopie")), text);
		assertFalse(Files.exists(temp.resolve("kopie")));
	}

	@Test
	void hostileAndMissingContentsAreSaid() throws Exception {
		Recovery recovery = left();
		Path journal = recovery.journal().resolve("journal");
		String good = Files.readString(journal);
		String line = good.lines().filter(l -> l.endsWith(THIRD)).findFirst().orElseThrow();
		String hash = line.split(" ")[2];
		Path content = recovery.journal().resolve(hash.substring(0, 32) + ".content");
		String xml = Files.readString(content);
		for (String hostile : List.of(xml.substring(0, xml.length() / 2),
				"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
				Files.readString(folder.resolve(SampleDossier.ROOT)), "<".repeat(10_000))) {
			String other = org.waarborg.controlset.Hashes.of(hostile);
			Files.writeString(recovery.journal().resolve(other.substring(0, 32) + ".content"), hostile);
			Files.writeString(journal, sealed(good.replace(hash, other)));
			checkDamaged(hostile);
		}
		Files.writeString(journal, good);
		Files.writeString(content, xml.replace("A.5.1", "A.5.2"));
		checkDamaged("another content");
		Files.delete(content);
		checkDamaged("no content");
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.writeString(temp.resolve("elsewhere"), xml);
			Files.createSymbolicLink(content, temp.resolve("elsewhere"));
			checkDamaged("a link");
		}
	}

	@Test
	void aFullDiskDisturbsNobodyAndIsSaidOnce() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			rename(dossier, "Eerst");
			autosave.now();
			disks.use(new FaultyDisk(Fault.DISK_FULL, 1));
			for (int i = 0; i < 4; i++) {
				rename(dossier, "Vol " + i);
				pass(Duration.ofSeconds(31));
				autosave.tick();
				pass(Duration.ofSeconds(31));
				autosave.tick();
				assertFalse(autosave.await(Duration.ofSeconds(1)));
			}
			assertEquals(List.of(Kind.AUTOSAVE_FAILED), told.stream().map(StoreProblem::kind).toList());
			assertTrue(told.get(0).message(Locale.of("nl")).contains("No space left on device"));
			disks.use(new QuickDisk());
			assertFalse(autosave.tick());
			pass(Duration.ofSeconds(31));
			assertTrue(autosave.tick());
			assertTrue(autosave.await(Duration.ofSeconds(1)));
			assertEquals(List.of(Kind.AUTOSAVE_FAILED, Kind.AUTOSAVE_RESUMED),
					told.stream().map(StoreProblem::kind).toList());
			assertEquals(2, kept().size());
			autosave.keep();
		}
		try (OpenDossier dossier = SampleDossier.store().recover(only())) {
			assertEquals("Vol 3", name(dossier));
		}
	}

	@Test
	void aStepThatFailsOnceLeavesTheFormerOrTheNew() throws Exception {
		for (int step = 1;; step++) {
			state = temp.resolve("state" + step);
			FaultyDisk faulty = new FaultyDisk(Fault.ONE_STEP, step);
			try (OpenDossier dossier = open()) {
				Autosave autosave = autosave(dossier);
				rename(dossier, "Former");
				autosave.now();
				edit(dossier);
				disks.use(faulty);
				autosave.now();
				disks.use(new QuickDisk());
				autosave.keep();
			}
			Recovery recovery = only();
			assertEquals(Recovery.State.READY, recovery.state(), "step " + step + recovery.problems());
			assertTrue(recovery.files().size() == 1 || recovery.files().size() == 4, "step " + step);
			if (faulty.steps() < step) {
				break;
			}
		}
	}

	@Test
	void aListenerThatFailsDisturbsNobody() throws Exception {
		Files.writeString(state, "a file where a folder should be");
		try (OpenDossier dossier = open()) {
			Autosave autosave = SampleDossier.autosave(dossier, state, problem -> {
				throw new IllegalStateException("listener");
			}, () -> clock, Runnable::run);
			rename(dossier, "Toch");
			autosave.now();
			assertFalse(autosave.await(Duration.ofSeconds(1)));
			dossier.save();
		}
		assertEquals("a file where a folder should be", Files.readString(state));
	}

	@Test
	void onlyWhatChangedIsWrittenAgain() throws Exception {
		List<String> created = new ArrayList<>();
		disks.use(new QuickDisk() {
			@Override
			public void createPrivate(Path file, byte[] content) throws IOException {
				created.add(file.getFileName().toString().replaceAll("\\.[0-9a-f]{12}\\.waarborg-tmp", ""));
				super.createPrivate(file, content);
			}
		});
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			edit(dossier);
			autosave.now();
			assertEquals(4, created.size());
			created.clear();
			rename(dossier, "Nog eens");
			autosave.now();
			assertEquals(2, created.size());
			assertTrue(created.contains(".journal"));
			assertEquals(4, kept().size());
		}
	}

	@Test
	void whatSomebodyTidiedUpIsWrittenAgain() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			edit(dossier);
			autosave.now();
			try (Stream<Path> walk = Files.walk(state)) {
				for (Path file : walk.filter(Files::isRegularFile).toList()) {
					Files.delete(file);
				}
			}
			rename(dossier, "Nog eens");
			autosave.now();
			assertTrue(autosave.tick());
			assertEquals(4, kept().size());
			autosave.keep();
		}
		assertEquals(Recovery.State.READY, only().state());
		assertEquals(List.of(), told);
	}

	@Test
	void itWaitsForAPauseAndForItsTime() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			pass(Duration.ofSeconds(1));
			assertFalse(autosave.tick());
			rename(dossier, "a");
			assertFalse(autosave.tick());
			pass(Duration.ofMillis(1500));
			assertTrue(autosave.tick());
			assertFalse(autosave.tick());
			int typed = 0;
			boolean kept = false;
			while (!kept) {
				rename(dossier, "typing " + typed++);
				pass(Duration.ofMillis(500));
				kept = autosave.tick();
			}
			assertEquals(60, typed);
			rename(dossier, "b");
			pass(Duration.ofSeconds(14));
			assertFalse(autosave.tick());
			pass(Duration.ofSeconds(1));
			assertTrue(autosave.tick());
		}
	}

	@Test
	void aFileThatTakesLongWaitsForALongerPause() throws Exception {
		try (OpenDossier dossier = open()) {
			long[] slow = { 0 };
			// Every look at the clock takes time: so does turning a file into bytes, as far as the autosave can see.
			Autosave autosave = SampleDossier.autosave(dossier, state, told::add, () -> clock += slow[0],
					Runnable::run);
			rename(dossier, "a");
			slow[0] = Duration.ofMillis(400).toNanos();
			autosave.now();
			slow[0] = 0;
			rename(dossier, "b");
			pass(Duration.ofSeconds(15));
			assertFalse(autosave.tick());
			pass(Duration.ofSeconds(2));
			assertFalse(autosave.tick());
			pass(Duration.ofSeconds(4));
			assertTrue(autosave.tick());
			int seconds = 0;
			boolean kept = false;
			while (!kept) {
				rename(dossier, "typing " + seconds++);
				pass(Duration.ofSeconds(1));
				kept = autosave.tick();
			}
			assertTrue(seconds >= 30 && seconds <= 120, seconds + " s");
		}
	}

	@Test
	void inTheBackgroundTheLastStateWins() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = dossier.autosave(state, told::add);
			for (int i = 0; i < 30; i++) {
				rename(dossier, "n" + i);
				autosave.now();
			}
			assertTrue(autosave.await(Duration.ofSeconds(20)));
			assertThrows(IllegalStateException.class, () -> dossier.autosave(state, told::add));
			autosave.keep();
		}
		try (OpenDossier dossier = SampleDossier.store().recover(only())) {
			assertEquals("n29", name(dossier));
		}
	}

	@Test
	void nobodyElseCanReadIt() throws Exception {
		Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "No permissions here");
		left();
		try (Stream<Path> walk = Files.walk(state)) {
			for (Path path : walk.toList()) {
				assertEquals(Files.isDirectory(path) ? "rwx------" : "rw-------",
						PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path.toString());
			}
		}
	}

	@Test
	void aStateFolderThatIsNotThereHoldsNothing() throws Exception {
		assertEquals(List.of(), recoveries());
		assertEquals(List.of(), SampleDossier.store().discarded(state));
		assertFalse(Files.exists(state));
		try (OpenDossier dossier = SampleDossier.store(disks).open(folder, OpenMode.READ_ONLY)) {
			assertThrows(IllegalStateException.class, () -> dossier.autosave(state, told::add));
		}
	}

	@Test
	void oneFileIsTakenBackAndTheOthersKeepTheirChanges() throws Exception {
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			dossier.edits().run(dossier.edits().set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "Nieuwe Bron"));
			rename(dossier, "Blijft");
			dossier.reload(Set.of(SampleDossier.FIRST));
			assertEquals(Set.of(SampleDossier.ROOT), dossier.dirtyFiles());
			assertEquals("Blijft", name(dossier));
			assertFalse("Nieuwe Bron".equals(SampleDossier.decision(dossier, SampleDossier.FIRST, 0)
					.getTakenOverFrom()));
			assertEquals(2, kept().size());
			SampleDossier.replace(folder, SampleDossier.ROOT, "Bram", "Bas");
			dossier.reload(Set.of(SampleDossier.SECOND));
			assertThrows(StoreException.ChangedByOther.class, dossier::save);
			dossier.reload();
			assertFalse(dossier.dirty());
			autosave.keep();
		}
	}

	@Test
	void aFileThatOthersNeedIsNotTakenBack() throws Exception {
		try (OpenDossier dossier = open()) {
			dossier.addFile(THIRD, SampleDossier.statement(dossier, "own", 1));
			dossier.edits().run(dossier.edits().set(SampleDossier.statement(dossier, SampleDossier.SECOND),
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__TWIN,
					SampleDossier.statement(dossier, THIRD)));
			assertThrows(StoreException.NotWritable.class, () -> dossier.reload(Set.of(THIRD)));
			assertTrue(dossier.files().contains(THIRD));
			dossier.save();
		}
	}

	@Test
	void whoListensHearsWhichFilesAreDirty() throws Exception {
		Recovery recovery = left();
		try (OpenDossier dossier = open()) {
			List<Set<String>> heard = new ArrayList<>();
			dossier.editingDomain().getCommandStack().addCommandStackListener(e -> heard.add(dossier.dirtyFiles()));
			rename(dossier, "Een");
			assertEquals(Set.of(SampleDossier.ROOT), heard.getLast());
			dossier.reload();
			assertEquals(Set.of(), heard.getLast());
			rename(dossier, "Twee");
			dossier.editingDomain().getCommandStack().undo();
			assertEquals(Set.of(), heard.getLast());
			dossier.recover(recovery);
			assertEquals(4, heard.getLast().size());
			dossier.reload(Set.of(SampleDossier.ROOT));
			assertEquals(3, heard.getLast().size());
			dossier.save();
			assertEquals(Set.of(), heard.getLast());
		}
	}

	@Test
	void othersAreNamedWithATimeWhenTheyChangedSomething() throws Exception {
		try (OpenDossier dossier = open(); OpenDossier other = open()) {
			rename(other, "Van de ander");
			other.save();
			rename(dossier, "Van mij");
			StoreException.ChangedByOther changed = assertThrows(StoreException.ChangedByOther.class, dossier::save);
			assertEquals(List.of(System.getProperty("user.name")),
					changed.change().others().stream().map(o -> o.user()).toList());
			assertTrue(Duration.between(changed.change().latest().orElseThrow(), Instant.now()).toMinutes() < 5);
			assertTrue(changed.message(Locale.of("nl")).contains("Het staat ook open bij"));
		}
	}

	@Test
	void whoeverCannotWriteNowIsToldAndTriesAgain() throws Exception {
		boolean[] refuses = { true };
		try (OpenDossier dossier = open()) {
			Autosave autosave = SampleDossier.autosave(dossier, state, told::add, () -> clock, task -> {
				if (refuses[0]) {
					throw new RejectedExecutionException("a test of a machine that cannot start a thread");
				}
				task.run();
			});
			rename(dossier, "x");
			autosave.now();
			assertEquals(List.of(Kind.AUTOSAVE_FAILED), told.stream().map(StoreProblem::kind).toList());
			refuses[0] = false;
			pass(Duration.ofSeconds(31));
			assertTrue(autosave.tick());
			assertEquals(List.of(Kind.AUTOSAVE_FAILED, Kind.AUTOSAVE_RESUMED),
					told.stream().map(StoreProblem::kind).toList());
			assertTrue(autosave.await(Duration.ofSeconds(1)));
		}
	}

	@Test
	void aStrangeFileInTheWayIsAFailureLikeAnother() throws Exception {
		Files.createDirectories(state);
		Files.writeString(state.resolve("autosave"), "in the way");
		try (OpenDossier dossier = open()) {
			Autosave autosave = autosave(dossier);
			rename(dossier, "x");
			autosave.now();
			assertEquals(List.of(Kind.AUTOSAVE_FAILED), told.stream().map(StoreProblem::kind).toList());
			assertTrue(told.get(0).element().contains("autosave"));
		}
		assertEquals(List.of(), recoveries());
		assertThrows(FileSystemException.class, () -> Files.list(state.resolve("autosave")).close());
	}
}
