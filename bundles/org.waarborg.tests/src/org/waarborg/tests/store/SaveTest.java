package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Hashes;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Edits;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.FileContent;
import org.waarborg.store.LockInfo;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.tests.store.FaultyDisk.Fault;
import org.waarborg.tests.store.FaultyDisk.PowerCut;

/** A save is whole or did not happen, whatever fails; and nobody overwrites somebody else. */
class SaveTest {

	private static final String THIRD = "statements/new/third.soa";

	@TempDir
	Path temp;

	private Path folder;
	private final DiskSwitch disks = new DiskSwitch();

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
	}

	private org.waarborg.store.internal.DossierStoreImpl store() {
		return SampleDossier.store(disks);
	}

	/** Changes the root and a statement, adds a file in a new folder and removes one: four files in one save. */
	private static void edit(OpenDossier dossier) {
		Edits edits = dossier.edits();
		edits.run("rename",
				edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "Nieuwe Naam"),
				edits.set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
						StatementPackage.Literals.DECISION__TAKEN_OVER_FROM,
						"Nieuwe Bron"));
		dossier.removeFile(SampleDossier.SECOND);
		dossier.addFile(THIRD, SampleDossier.statement(dossier, "own", 1));
	}

	private Map<String, String> withoutTraces() throws IOException {
		Map<String, String> files = SampleDossier.snapshot(folder);
		files.keySet().removeIf(path -> path.equals(".waarborg-lock"));
		return files;
	}

	/** A copy of the dossier as it was, and what it is after the save, with the ids that this run gave. */
	private Path copy(String name) throws IOException {
		Path copy = temp.resolve(name);
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.toList()) {
				Files.copy(file, copy.resolve(folder.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		return copy;
	}

	@Test
	void aPowerCutAtAnyStepLeavesOldOrNew() throws Exception {
		Path original = copy("original");
		int cuts = 0;
		boolean sawOld = false;
		boolean sawNew = false;
		for (int step = 1;; step++) {
			folder = Files.createDirectory(temp.resolve("cut" + step));
			copyInto(original, folder);
			Map<String, String> before = withoutTraces();
			FaultyDisk disk = new FaultyDisk(Fault.POWER_CUT, Integer.MAX_VALUE);
			Map<String, String> after;
			boolean finished = false;
			OpenDossier dossier = store().open(folder, OpenMode.READ_WRITE);
			edit(dossier);
			after = expected(dossier, before);
			disk = new FaultyDisk(Fault.POWER_CUT, step);
			try {
				saveOn(dossier, disk);
				finished = true;
			} catch (PowerCut cut) {
				cuts++;
			}
			if (finished) {
				break;
			}
			checkReadOnly(before, after, step);
			try (OpenDossier again = SampleDossier.open(folder)) {
				assertEquals(List.of(), SampleDossier.errors(again), "cut at step " + step);
				assertTrue(again.writable());
			}
			Map<String, String> found = withoutTraces();
			assertTrue(found.equals(before) || found.equals(after),
					"a mixture after a cut at step " + step + ": " + found.keySet());
			sawOld |= found.equals(before);
			sawNew |= found.equals(after);
		}
		assertTrue(cuts > 15 && sawOld && sawNew, cuts + " cuts");
	}

	/** Opening read-only writes nothing and still shows old or new. */
	private void checkReadOnly(Map<String, String> before, Map<String, String> after, int step) throws Exception {
		Map<String, String> lying = SampleDossier.snapshot(folder);
		try (OpenDossier reader = SampleDossier.store().open(folder, OpenMode.READ_ONLY)) {
			boolean newName = reader.dossier().getPeople().get(0).getName().equals("Nieuwe Naam");
			boolean newSource = "Nieuwe Bron"
					.equals(SampleDossier.decision(reader, SampleDossier.FIRST, 0).getTakenOverFrom());
			assertEquals(newName, newSource, "a mixture at step " + step);
			assertEquals(newName, reader.files().contains(THIRD), "a mixture at step " + step);
			assertEquals(newName, !reader.files().contains(SampleDossier.SECOND), "a mixture at step " + step);
			assertEquals(List.of(), SampleDossier.errors(reader));
		}
		assertEquals(lying, SampleDossier.snapshot(folder));
		assertFalse(before.equals(after));
	}

	/** What the folder holds after the save: other files stay. */
	private Map<String, String> expected(OpenDossier dossier, Map<String, String> before) throws Exception {
		Path copy = Files.createTempDirectory(temp, "expected");
		dossier.saveCopy(copy);
		Map<String, String> after = SampleDossier.snapshot(copy);
		before.keySet().stream().filter(p -> !p.endsWith(".soa") && !p.equals(SampleDossier.ROOT))
				.forEach(p -> after.put(p, before.get(p)));
		return after;
	}

	/** The dossier was opened on a disk that can be made to fail later. */
	private void saveOn(OpenDossier dossier, FaultyDisk disk) throws StoreException {
		disks.use(disk);
		try {
			dossier.save();
		} finally {
			disks.use(new QuickDisk());
		}
	}

	private static void copyInto(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	@Test
	void aDiskThatIsFullAtAnyStepLeavesTheOldOrCompletesLater() throws Exception {
		failAtEveryStep(Fault.DISK_FULL);
	}

	@Test
	void aStepThatFailsOnceLeavesTheOldOrCompletesLater() throws Exception {
		failAtEveryStep(Fault.ONE_STEP);
	}

	private void failAtEveryStep(Fault fault) throws Exception {
		Path original = copy("original");
		int failures = 0;
		for (int step = 1;; step++) {
			folder = Files.createDirectory(temp.resolve("fail" + step));
			copyInto(original, folder);
			Map<String, String> before = withoutTraces();
			try (OpenDossier dossier = store().open(folder, OpenMode.READ_WRITE)) {
				edit(dossier);
				Map<String, String> after = expected(dossier, before);
				FaultyDisk disk = new FaultyDisk(fault, step);
				try {
					saveOn(dossier, disk);
					if (disk.steps() < step) {
						break;
					}
				} catch (StoreException.WriteFailed failed) {
					failures++;
					assertTrue(dossier.dirty(), "a failed save must stay dirty");
					if (!failed.pending()) {
						assertEquals(before, cleaned(), "step " + step);
					}
				}
				SaveReport again = dossier.save();
				assertFalse(dossier.dirty());
				assertEquals(after, withoutTraces(), "step " + step + " " + again);
			}
		}
		assertTrue(failures > 5, failures + " failures");
	}

	/** Without temporary files that could not be deleted; the next save takes them away. */
	private Map<String, String> cleaned() throws IOException {
		Map<String, String> files = withoutTraces();
		files.keySet().removeIf(path -> path.endsWith(".waarborg-tmp"));
		return files;
	}

	@Test
	void aSaveWritesOnlyWhatChangedAndForgetsWhatWasUndone() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			Edits edits = dossier.edits();
			assertFalse(dossier.dirty());
			edits.run(edits.set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"));
			edits.run(edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "y"));
			assertEquals(java.util.Set.of(SampleDossier.ROOT, SampleDossier.FIRST), dossier.dirtyFiles());
			dossier.editingDomain().getCommandStack().undo();
			assertEquals(java.util.Set.of(SampleDossier.FIRST), dossier.dirtyFiles());
			assertEquals(List.of(SampleDossier.FIRST), dossier.save().written());
			assertFalse(dossier.dirty());
			dossier.editingDomain().getCommandStack().undo();
			assertEquals(java.util.Set.of(SampleDossier.FIRST), dossier.dirtyFiles());
			dossier.editingDomain().getCommandStack().redo();
			assertFalse(dossier.dirty());
			dossier.editingDomain().getCommandStack().undo();
			edits.run(edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "z"));
			assertEquals(java.util.Set.of(SampleDossier.ROOT, SampleDossier.FIRST), dossier.dirtyFiles());
		}
	}

	@Test
	void aListenerThatAsksWhetherItIsDirtyChangesNothing() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			dossier.editingDomain().getCommandStack().addCommandStackListener(event -> dossier.dirty());
			Edits edits = dossier.edits();
			edits.run(edits.set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			assertTrue(dossier.dirty());
			dossier.editingDomain().getCommandStack().undo();
			assertFalse(dossier.dirty());
		}
	}

	@Test
	void twoWritersNeverOverwriteEachOther() throws Exception {
		try (OpenDossier one = SampleDossier.open(folder); OpenDossier other = SampleDossier.open(folder)) {
			one.edits().run(one.edits().set(one.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			other.edits().run(other.edits().set(SampleDossier.decision(other, SampleDossier.FIRST, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"));
			one.save();
			Map<String, String> before = SampleDossier.snapshot(folder);
			StoreException.ChangedByOther refused = assertThrows(StoreException.ChangedByOther.class, other::save);
			assertEquals(List.of(SampleDossier.ROOT), refused.files());
			assertEquals(before, SampleDossier.snapshot(folder));
			assertTrue(other.dirty());
			assertTrue(refused.message(Locale.of("nl")).contains(SampleDossier.ROOT));
			other.saveCopy(temp.resolve("mine"));
			assertTrue(Files.readString(temp.resolve("mine").resolve(SampleDossier.FIRST))
					.contains("takenOverFrom=\"x\""));
			other.reload();
			assertFalse(other.dirty());
			assertEquals("en", other.dossier().getLanguage());
			other.edits().run(other.edits().set(SampleDossier.decision(other, SampleDossier.FIRST, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"));
			other.save();
		}
	}

	@Test
	void anEditorThatKeptSizeAndTimeIsNoticed() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			Path file = folder.resolve(SampleDossier.FIRST);
			FileTime time = Files.getLastModifiedTime(file);
			SampleDossier.replace(folder, SampleDossier.FIRST, "regel twee", "regel drie");
			Files.setLastModifiedTime(file, time);
			assertEquals(List.of(SampleDossier.FIRST), dossier.externalChange().changed());
		}
	}

	@Test
	void aTouchedFileIsNoChange() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			Files.setLastModifiedTime(folder.resolve(SampleDossier.FIRST),
					FileTime.from(Instant.now().plusSeconds(60)));
			assertEquals(ExternalChange.NONE, dossier.externalChange());
		}
	}

	@Test
	void filesThatComeAndGoAreNoticed() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			edit(dossier);
			Files.delete(folder.resolve(SampleDossier.FIRST));
			Files.writeString(folder.resolve("statements/theirs.soa"), "<x/>");
			ExternalChange change = dossier.externalChange();
			assertEquals(List.of("statements/theirs.soa"), change.added());
			assertEquals(List.of(SampleDossier.FIRST), change.removed());
			assertThrows(StoreException.ChangedByOther.class, dossier::save);
		}
	}

	@Test
	void aHeldLockStopsASaveAndSaysWho() throws Exception {
		Files.writeString(folder.resolve(".waarborg-lock"),
				"waarborg-lock 1\ntoken t\nowner Sanne\nhost PC12\nmachine m\npid 1\nsince " + Instant.now() + "\n");
		Map<String, String> before = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = quick().open(folder, OpenMode.READ_WRITE)) {
			edit(dossier);
			StoreException.Locked locked = assertThrows(StoreException.Locked.class, dossier::save);
			assertEquals("Sanne", locked.lock().owner());
			assertEquals("PC12", locked.lock().host());
			assertTrue(locked.message(Locale.of("nl")).contains("Sanne"));
			assertEquals(before, SampleDossier.snapshot(folder));
			LockInfo seen = SampleDossier.store().lock(folder).orElseThrow();
			assertThrows(StoreException.Locked.class, () -> SampleDossier.store().breakLock(folder, seen));
			Files.delete(folder.resolve(".waarborg-lock"));
			dossier.save();
			assertFalse(Files.exists(folder.resolve(".waarborg-lock")));
		}
	}

	/** A store that does not wait for the save of another. */
	private static org.waarborg.store.internal.DossierStoreImpl quick() {
		return SampleDossier.store(new FaultyDisk(Fault.ONE_STEP, Integer.MAX_VALUE));
	}

	@Test
	void aStaleLockIsOnlyBrokenByChoice() throws Exception {
		Path lock = folder.resolve(".waarborg-lock");
		Files.writeString(lock,
				"waarborg-lock 1\ntoken t\nowner Sanne\nhost PC12\nmachine m\npid 1\nsince 2026-01-01T00:00:00Z\n");
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(3))));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			edit(dossier);
			StoreException.Locked locked = assertThrows(StoreException.Locked.class, dossier::save);
			assertTrue(locked.lock().stale(Instant.now()));
			LockInfo seen = SampleDossier.store().lock(folder).orElseThrow();
			LockInfo another = new LockInfo("u", "Sanne", "PC12", 1, seen.since(), seen.heartbeat());
			assertThrows(StoreException.Locked.class, () -> SampleDossier.store().breakLock(folder, another));
			SampleDossier.store().breakLock(folder, seen);
			assertEquals(Optional.empty(), SampleDossier.store().lock(folder));
			dossier.save();
		}
	}

	@Test
	void aHalfWrittenLockCountsAsHeld() throws Exception {
		Files.write(folder.resolve(".waarborg-lock"), new byte[0]);
		try (OpenDossier dossier = quick().open(folder, OpenMode.READ_WRITE)) {
			edit(dossier);
			assertThrows(StoreException.Locked.class, dossier::save);
		}
	}

	@Test
	void aJournalThatPointsElsewhereIsNotBelieved() throws Exception {
		Path outside = temp.resolve("outside.txt");
		Files.writeString(outside, "mine");
		for (String path : List.of("../outside.txt", "/etc/passwd", ".git/config", "statements/../../outside.txt",
				"notes.txt")) {
			String hash = "0".repeat(64);
			String body = "waarborg-journal 1\n" + hash + " - - " + path + "\n";
			String end = Hashes.of(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
			Files.writeString(folder.resolve(".waarborg-journal"), body + "end " + end + "\n");
			Map<String, String> before = SampleDossier.snapshot(folder);
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertTrue(SampleDossier.kinds(dossier).contains(Kind.SAVE_INTERRUPTED), path);
				assertFalse(dossier.writable());
			}
			assertEquals(before, SampleDossier.snapshot(folder));
			assertEquals("mine", Files.readString(outside));
		}
	}

	@Test
	void aCutOffOrForgedJournalIsNotBelieved() throws Exception {
		for (String journal : List.of("", "waarborg-journal 1\n", "waarborg-journal 1\nend 00\n", "x".repeat(1000))) {
			Files.writeString(folder.resolve(".waarborg-journal"), journal);
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertFalse(dossier.writable());
			}
		}
	}

	@Test
	void anInterruptedSaveOverSomebodyElsesChangeWaitsForAPerson() throws Exception {
		OpenDossier dossier = store().open(folder, OpenMode.READ_WRITE);
		edit(dossier);
		int journalWritten = stepsUntilJournal();
		assertThrows(PowerCut.class, () -> saveOn(dossier, new FaultyDisk(Fault.POWER_CUT, journalWritten)));
		assertTrue(Files.exists(folder.resolve(".waarborg-journal")));
		SampleDossier.replace(folder, SampleDossier.FIRST, "regel twee", "regel van een ander");
		Map<String, String> before = SampleDossier.snapshot(folder);
		before.remove(".waarborg-lock");
		try (OpenDossier again = SampleDossier.open(folder)) {
			assertTrue(SampleDossier.kinds(again).contains(Kind.SAVE_INTERRUPTED));
			assertFalse(again.writable());
			assertEquals(before, withoutTraces());
			again.repair(again.planRepair());
			assertTrue(again.writable(), again.problems().toString());
			assertTrue(Files.readString(folder.resolve(SampleDossier.FIRST)).contains("regel van een ander"));
			assertTrue(SampleDossier.snapshot(folder).entrySet().stream()
					.anyMatch(e -> e.getKey().contains(".before-repair-") && e.getValue().contains("Nieuwe Bron")));
		}
	}

	/** The first step after the journal is in place, found on a copy. */
	private int stepsUntilJournal() throws Exception {
		Path mine = folder;
		Path original = copy("probe");
		try {
			for (int step = 1;; step++) {
				folder = Files.createDirectory(temp.resolve("probe" + step));
				copyInto(original, folder);
				OpenDossier dossier = store().open(folder, OpenMode.READ_WRITE);
				edit(dossier);
				int at = step;
				assertThrows(PowerCut.class, () -> saveOn(dossier, new FaultyDisk(Fault.POWER_CUT, at)));
				if (Files.exists(folder.resolve(".waarborg-journal"))) {
					return step;
				}
			}
		} finally {
			folder = mine;
		}
	}

	@Test
	void releasesAreWrittenInTheSameStepAndOnlyOnce() throws Exception {
		String path = "statements/released/nen7510-v1.soa";
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			byte[] bytes = dossier.serialise(path, SampleDossier.STATEMENT.createStatementRelease());
			edit(dossier);
			SaveReport report = dossier.save(List.of(SampleDossier.newFile(path, bytes)));
			assertEquals(4, report.written().size());
			assertEquals(List.of(SampleDossier.SECOND), report.removed());
			assertEquals(List.of(path), dossier.filesIn("statements/released"));
			assertThrows(StoreException.ChangedByOther.class,
					() -> dossier.save(List.of(SampleDossier.newFile(path, bytes))));
			byte[] longer = dossier.serialise(path, SampleDossier.STATEMENT.createStatementRelease());
			String hash = Hashes.of(bytes);
			dossier.save(List.of(new FileContent(path, longer, Optional.of(hash))));
			assertEquals(new String(longer), new String(dossier.bytes(path)));
			assertThrows(StoreException.class, () -> dossier.save(List.of(SampleDossier.newFile("../x.soa", bytes))));
			assertThrows(StoreException.class, () -> dossier.bytes("../outside.txt"));
			assertThrows(IllegalArgumentException.class,
					() -> dossier.save(List.of(SampleDossier.newFile("notes.txt", new byte[3]))));
			assertTrue(dossier.save().nothing());
		}
	}

	@Test
	void aDossierIsOnlyCreatedWhereNothingIs() throws Exception {
		Map<String, String> before = SampleDossier.snapshot(folder);
		StoreException.FolderTaken taken = assertThrows(StoreException.FolderTaken.class,
				() -> SampleDossier.store().create(folder, SampleDossier.root()));
		assertTrue(taken.message(Locale.ENGLISH).contains(SampleDossier.ROOT));
		assertEquals(before, SampleDossier.snapshot(folder));
		Path empty = Files.createDirectory(temp.resolve("empty"));
		SampleDossier.store().create(empty, SampleDossier.root()).close();
		assertEquals(java.util.Set.of(SampleDossier.ROOT), SampleDossier.snapshot(empty).keySet());
	}

	@Test
	void aCreationThatFailsLeavesNothing() throws Exception {
		for (int step = 1; step < 6; step++) {
			Path target = temp.resolve("failed" + step).resolve("dossier");
			int at = step;
			assertThrows(StoreException.class,
					() -> SampleDossier.store(new FaultyDisk(Fault.ONE_STEP, at)).create(target, SampleDossier.root()));
			assertFalse(Files.exists(target.getParent()), "step " + step);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenOpensReadOnly() throws Exception {
		try (OpenDossier dossier = SampleDossier.store(new FaultyDisk(Fault.ONE_STEP, Integer.MAX_VALUE) {
			@Override
			public boolean writable(Path file) {
				return false;
			}
		}).open(folder, OpenMode.READ_WRITE)) {
			assertFalse(dossier.writable());
			assertEquals(Kind.FOLDER_READ_ONLY, SampleDossier.errors(dossier).get(0).kind());
			assertThrows(StoreException.NotWritable.class, dossier::save);
			assertFalse(Files.exists(folder.resolve(".waarborg-presence")));
		}
	}

	@Test
	void presenceIsSeenByOthersAndGoesWithTheDossier() throws Exception {
		try (OpenDossier one = SampleDossier.open(folder)) {
			assertEquals(List.of(), one.presence());
			try (OpenDossier other = SampleDossier.open(folder);
					OpenDossier reader = SampleDossier.store().open(folder, OpenMode.READ_ONLY)) {
				assertEquals(1, one.presence().size());
				assertEquals(System.getProperty("user.name"), one.presence().get(0).user());
				assertEquals(2, reader.presence().size());
				assertTrue(other.writable());
			}
			assertEquals(List.of(), one.presence());
		}
		assertFalse(Files.exists(folder.resolve(".waarborg-presence")));
	}
}
