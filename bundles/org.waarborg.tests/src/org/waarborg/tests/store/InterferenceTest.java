package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.LockInfo;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.store.internal.RealFileOps;
import org.waarborg.store.spi.Domain;

/** Others do something in the folder at the worst moment of a save. */
class InterferenceTest {

	private static final String LOCK = ".waarborg-lock";
	private static final String JOURNAL = ".waarborg-journal";

	@TempDir
	Path temp;

	private Path folder;
	private Path lock;
	private final DiskSwitch disks = new DiskSwitch();

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
		lock = folder.resolve(LOCK);
	}

	private OpenDossier edited() throws StoreException {
		OpenDossier dossier = SampleDossier.store(disks).open(folder, OpenMode.READ_WRITE);
		dossier.edits().run("both",
				dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"),
				dossier.edits().set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
						StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "Nieuwe Bron"));
		return dossier;
	}

	/** The lock that this very process writes while it saves. */
	private String ownLock() throws Exception {
		String[] seen = new String[1];
		disks.use(new QuickDisk() {
			@Override
			public void create(Path file, byte[] content) throws IOException {
				if (isLock(file)) {
					seen[0] = new String(content, java.nio.charset.StandardCharsets.UTF_8);
				}
				super.create(file, content);
			}
		});
		try (OpenDossier dossier = edited()) {
			dossier.save();
		} finally {
			disks.use(new QuickDisk());
		}
		return seen[0];
	}

	/** Of this machine, by a process whose number nobody sees. */
	private static String lockOf(String owner, String ownLock) {
		return ownLock.replaceFirst("owner .*", "owner " + owner).replaceFirst("pid .*", "pid 99999999")
				.replaceFirst("token .*", "token of-" + owner);
	}

	@Test
	void aLockOfAnotherUserWhoseProcessIsHiddenIsRespected() throws Exception {
		String own = ownLock();
		String other = lockOf("somebody-else", own);
		String mine = lockOf(System.getProperty("user.name"), own);
		try (OpenDossier dossier = edited()) {
			dossier.edits()
					.run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "nl"));
			Files.writeString(lock, other);
			assertThrows(StoreException.Locked.class, dossier::save);
			assertEquals(other, Files.readString(lock));
			Files.writeString(lock, mine);
			dossier.save();
			assertFalse(Files.exists(lock));
		}
	}

	@Test
	void aNewLockIsNotRemovedInPlaceOfTheDeadOneThatWasFound() throws Exception {
		String fresh = "waarborg-lock 1\ntoken fresh\nowner Sanne\nhost PC12\nmachine m\npid 1\nsince " + Instant.now()
				+ "\n";
		Files.writeString(lock, lockOf("somebody-else", ownLock()));
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(3))));
		LockInfo seen = SampleDossier.store().lock(folder).orElseThrow();
		disks.use(new QuickDisk() {
			private boolean taken;

			@Override
			public void replace(Path from, Path to) throws IOException {
				if (from.endsWith(LOCK) && !taken) {
					taken = true;
					Files.writeString(from, fresh);
				}
				super.replace(from, to);
			}

			@Override
			public void delete(Path file) throws IOException {
				if (file.endsWith(LOCK) && !taken) {
					taken = true;
					Files.writeString(file, fresh);
				}
				super.delete(file);
			}
		});
		StoreException.Locked locked = assertThrows(StoreException.Locked.class,
				() -> SampleDossier.store(disks).breakLock(folder, seen));
		assertEquals("Sanne", locked.lock().owner());
		assertEquals(fresh, Files.readString(lock));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.filter(p -> p.toString().endsWith("-tmp")).count());
		}
	}

	@Test
	void aLockThatWasWrittenWholeBeforeItFailedIsGivenUp() throws Exception {
		disks.use(new QuickDisk() {
			@Override
			public void create(Path file, byte[] content) throws IOException {
				super.create(file, content);
				if (file.endsWith(LOCK)) {
					throw new FileSystemException(null, null, "No space left on device");
				}
			}

			@Override
			public void link(Path file, Path name) throws IOException {
				throw new UnsupportedOperationException("one name only");
			}
		});
		try (OpenDossier dossier = edited()) {
			assertThrows(StoreException.WriteFailed.class, dossier::save);
			assertFalse(Files.exists(lock));
			disks.use(oneNameOnly());
			assertEquals(2, dossier.save().written().size());
			assertFalse(Files.exists(lock));
		}
	}

	/** A memory stick: what is there has one name. */
	private static QuickDisk oneNameOnly() {
		return new QuickDisk() {
			@Override
			public void link(Path file, Path name) {
				throw new UnsupportedOperationException("one name only");
			}
		};
	}

	@Test
	void aProgramKilledWhileItTakesTheLockKeepsNobodyOut() throws Exception {
		for (int at = 1; at <= 4; at++) {
			try (OpenDossier dossier = edited()) {
				disks.use(new FaultyDisk(FaultyDisk.Fault.POWER_CUT, at));
				assertThrows(FaultyDisk.PowerCut.class, dossier::save);
				disks.use(new QuickDisk());
				dossier.save();
				try (Stream<Path> left = Files.list(folder)) {
					assertEquals(List.of(), left.map(Path::getFileName).map(Path::toString)
							.filter(name -> name.contains(LOCK)).toList(), "killed at step " + at);
				}
				dossier.edits().run("back",
						dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "nl"),
						dossier.edits().set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
								StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "Bron"));
				dossier.save();
			}
		}
	}

	@Test
	void whoWaitsWithALockOfItsOwnWhileAnotherTidiesUpIsToldWhoSaves() throws Exception {
		String other = lockOf("somebody-else", ownLock());
		disks.use(new QuickDisk() {
			@Override
			public void link(Path file, Path name) throws IOException {
				Files.deleteIfExists(file);
				if (!Files.exists(name)) {
					Files.writeString(name, other);
				}
				super.link(file, name);
			}
		});
		try (OpenDossier dossier = edited()) {
			dossier.edits()
					.run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "nl"));
			StoreException.Locked locked = assertThrows(StoreException.Locked.class, dossier::save);
			assertEquals("somebody-else", locked.lock().owner());
			assertEquals(other, Files.readString(lock));
		}
	}

	/** The lock, or what becomes it. */
	private static boolean isLock(Path file) {
		return file.getFileName().toString().contains(LOCK);
	}

	@Test
	void aFullDiskIsSaidInWordsAndNotOfTheLock() throws Exception {
		disks.use(refusing(new FileSystemException(null, null, "No space left on device"), LOCK));
		try (OpenDossier dossier = edited()) {
			Map<String, String> before = SampleDossier.snapshot(folder);
			StoreException failed = assertThrows(StoreException.WriteFailed.class, dossier::save);
			String said = failed.message(Locale.of("nl"));
			assertTrue(said.startsWith("Het dossier kon niet worden geschreven (de schijf is vol)."), said);
			assertTrue(failed.getMessage().contains("(the disk is full)"), failed.getMessage());
			assertEquals(before, SampleDossier.snapshot(folder));
			assertTrue(dossier.dirty());
		}
	}

	@Test
	void aFolderThatMayNotBeWrittenAnyMoreIsNotSaidToBeOpenForReading() throws Exception {
		disks.use(refusing(new AccessDeniedException(lock.toString()), LOCK));
		try (OpenDossier dossier = edited()) {
			StoreException refused = assertThrows(StoreException.NotWritable.class, dossier::save);
			for (String said : List.of(refused.getMessage(), refused.message(Locale.of("nl")))) {
				assertFalse(said.contains("for reading only") || said.contains("om te lezen"), said);
				assertTrue(said.contains("what you have open stays open") || said.contains("blijft open"), said);
			}
			assertTrue(dossier.writable() && dossier.dirty());
			disks.use(new QuickDisk());
			assertEquals(2, dossier.save().written().size());
		}
	}

	@Test
	void aRightThatIsMissingInsideTheFolderIsNotTakenForAFullDisk() throws Exception {
		try (OpenDossier dossier = edited()) {
			disks.use(refusing(new AccessDeniedException("x"), ""));
			String said = assertThrows(StoreException.WriteFailed.class, dossier::save).getMessage();
			assertTrue(said.contains("(access denied)") && said.contains("Ask for the right"), said);
			assertFalse(said.contains("Make room"), said);
		}
	}

	/** Refuses to make one file, or without a name any but the lock. */
	private static QuickDisk refusing(FileSystemException why, String name) {
		return new QuickDisk() {
			@Override
			public void create(Path file, byte[] content) throws IOException {
				if (name.isEmpty() ? !isLock(file) : file.getFileName().toString().contains(name)) {
					throw why;
				}
				super.create(file, content);
			}
		};
	}

	@Test
	void aTemporaryFileThatVanishesAfterTheJournalUndoesTheSave() throws Exception {
		try (OpenDossier dossier = edited()) {
			Map<String, String> before = SampleDossier.snapshot(folder);
			disks.use(vanishingTemps());
			StoreException.WriteFailed failed = assertThrows(StoreException.WriteFailed.class, dossier::save);
			disks.use(new QuickDisk());
			assertFalse(failed.pending());
			assertTrue(dossier.dirty());
			assertEquals(before, SampleDossier.snapshot(folder));
			assertEquals(2, dossier.save().written().size());
		}
		try (OpenDossier again = SampleDossier.open(folder)) {
			assertEquals("en", again.dossier().getLanguage());
		}
	}

	/** A tidying program takes a temporary file just when the journal is in place. */
	private QuickDisk vanishingTemps() {
		return new QuickDisk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				super.replace(from, to);
				if (to.endsWith(JOURNAL)) {
					try (Stream<Path> files = Files.list(folder.resolve("statements"))) {
						for (Path file : files.filter(p -> p.toString().endsWith("-tmp")).toList()) {
							Files.delete(file);
						}
					}
				}
			}
		};
	}

	@Test
	void aScannerThatHoldsTheJournalAndTheLockForAMomentIsWaitedFor() throws Exception {
		try (OpenDossier dossier = edited()) {
			disks.use(new QuickDisk() {
				private int held = 6;

				@Override
				public void delete(Path file) throws IOException {
					if ((file.endsWith(JOURNAL) || file.endsWith(LOCK)) && held-- % 4 != 0) {
						throw new AccessDeniedException(file.toString());
					}
					super.delete(file);
				}
			});
			dossier.save();
		}
		assertFalse(Files.exists(folder.resolve(JOURNAL)));
		assertFalse(Files.exists(lock));
	}

	@Test
	void aFolderThatCannotBeForcedToDiskStopsNothing() throws Exception {
		Path folderOfTheSystem = Path.of("/proc");
		if (!Files.isDirectory(folderOfTheSystem.resolve("self"))) {
			Assumptions.abort("No file system here that refuses it");
		}
		RealFileOps.INSTANCE.syncFolder(folderOfTheSystem);
		assertThrows(IOException.class, () -> RealFileOps.INSTANCE.syncFolder(temp.resolve("none")));
	}

	@Test
	void aFolderThatKeepsChangingIsNotReadAsAMixture() throws Exception {
		Path file = folder.resolve(SampleDossier.FIRST);
		String text = Files.readString(file);
		Path other = Files.createDirectory(folder.resolve("other"));
		Files.copy(folder.resolve(SampleDossier.ROOT), other.resolve(SampleDossier.ROOT));
		int[] scans = new int[1];
		Domain changing = new ChangingDomain(() -> {
			try {
				Files.writeString(file, text.replace("regel twee", "regel " + ++scans[0]));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		DossierStoreImpl store = new DossierStoreImpl(List.of(changing));
		StoreException.Unreadable refused = assertThrows(StoreException.Unreadable.class,
				() -> store.open(folder, OpenMode.READ_ONLY).close());
		assertTrue(refused.getMessage().contains("keeps changing"), refused.getMessage());
		assertTrue(scans[0] > 2);
	}

	/** Does something whenever the folder is looked at and another dossier lies in it. */
	private record ChangingDomain(Domain domain, Runnable onLook) implements Domain {

		ChangingDomain(Runnable onLook) {
			this(new StatementDomain(), onLook);
		}

		@Override
		public String id() {
			return domain.id();
		}

		@Override
		public String fileExtension() {
			return domain.fileExtension();
		}

		@Override
		public Set<String> fileExtensions() {
			return domain.fileExtensions();
		}

		@Override
		public String folder() {
			onLook.run();
			return domain.folder();
		}

		@Override
		public EPackage ePackage() {
			return domain.ePackage();
		}

		@Override
		public Map<String, String> labels() {
			return domain.labels();
		}

		@Override
		public boolean accepts(EObject root) {
			return domain.accepts(root);
		}
	}

	@Test
	void aRepairThatFailsLeavesTheInterruptedSaveAsItWas() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "applicability=\"APPLICABLE\"", "applicability=\"MAYBE\"");
		Files.writeString(folder.resolve(JOURNAL), "forged");
		String leftOver = "statements/.x.soa.0123456789ab.waarborg-tmp";
		Files.writeString(folder.resolve(leftOver), "prepared");
		try (OpenDossier dossier = SampleDossier.store(disks).open(folder, OpenMode.READ_WRITE)) {
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.SAVE_INTERRUPTED));
			disks.use(new QuickDisk() {
				@Override
				public void replace(Path from, Path to) throws IOException {
					if (to.endsWith(JOURNAL)) {
						throw new FileSystemException(null, null, "No space left on device");
					}
					super.replace(from, to);
				}
			});
			StoreException failed = assertThrows(StoreException.WriteFailed.class,
					() -> dossier.repair(dossier.planRepair()));
			assertTrue(failed.getMessage().contains("disk is full"), failed.getMessage());
			assertEquals("forged", Files.readString(folder.resolve(JOURNAL)));
			assertEquals("prepared", Files.readString(folder.resolve(leftOver)));
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.SAVE_INTERRUPTED));
			disks.use(new QuickDisk());
			dossier.repair(dossier.planRepair());
			assertTrue(dossier.writable(), dossier.problems().toString());
			Map<String, String> after = SampleDossier.snapshot(folder);
			assertTrue(after.entrySet().stream()
					.anyMatch(e -> e.getKey().startsWith(leftOver + ".before-repair-")
							&& e.getValue().equals("prepared")));
			assertFalse(after.containsKey(leftOver) || after.containsKey(JOURNAL));
		}
	}
}
