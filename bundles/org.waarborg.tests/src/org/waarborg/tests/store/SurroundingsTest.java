package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.DossierStoreImpl;

/** What people, backups and other programs put beside a dossier's files neither becomes a part of it nor gets in its way. */
class SurroundingsTest {

	private static final String TEMP = ".x.soa.0123456789ab.waarborg-tmp";

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
	}

	private static void change(OpenDossier dossier) throws StoreException {
		dossier.edits().run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
		dossier.save();
	}

	private static List<StoreProblem> of(OpenDossier dossier, Kind kind) {
		return dossier.problems().stream().filter(p -> p.kind() == kind).toList();
	}

	private Path backup(String name) throws IOException {
		Path backup = temp.resolve("elsewhere");
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.toList()) {
				Files.copy(file, backup.resolve(folder.relativize(file).toString()));
			}
		}
		return Files.move(backup, folder.resolve(name));
	}

	@Test
	void aBackupInsideTheDossierIsNamedOnceAndNeitherLoadedNorTouched() throws Exception {
		Path backup = backup("backup-2026");
		Files.writeString(backup.resolve("statements").resolve(TEMP), "somebody saves there");
		Files.writeString(folder.resolve("statements").resolve(TEMP), "left over");
		Map<String, String> before = SampleDossier.snapshot(backup);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			StoreProblem problem = of(dossier, Kind.NESTED_DOSSIER).get(0);
			assertEquals(List.of(problem), dossier.problems());
			assertEquals(Severity.WARNING, problem.severity());
			assertEquals("backup-2026", problem.file());
			assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
			change(dossier);
		}
		assertEquals(before, SampleDossier.snapshot(backup));
		assertFalse(Files.exists(folder.resolve("statements").resolve(TEMP)));
	}

	@Test
	void aRootFileAmongTheStatementsDoesNotHideThemInSilence() throws Exception {
		Files.copy(folder.resolve(SampleDossier.ROOT), folder.resolve("statements/dossier.waarborg"));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(Severity.ERROR, of(dossier, Kind.NESTED_DOSSIER).get(0).severity());
			assertFalse(dossier.writable());
		}
	}

	@Test
	void aFolderThatIsNotThereIsNotSaidToLackAFile() {
		StoreException.NotADossier gone = assertThrows(StoreException.NotADossier.class,
				() -> SampleDossier.open(temp.resolve("weg")));
		assertFalse(gone.there());
		assertFalse(gone.getMessage().contains("dossier.waarborg"), gone.getMessage());
		StoreException.NotADossier empty = assertThrows(StoreException.NotADossier.class,
				() -> SampleDossier.open(temp));
		assertTrue(empty.there());
		assertTrue(empty.getMessage().contains("dossier.waarborg"), empty.getMessage());
	}

	@Test
	void aCopyOfADamagedDossierIsRefused() throws Exception {
		Files.writeString(folder.resolve(SampleDossier.FIRST), "<cut");
		Path target = temp.resolve("copy");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			StoreException.NotWritable refused = assertThrows(StoreException.NotWritable.class,
					() -> dossier.saveCopy(target));
			assertTrue(refused.problems().stream().anyMatch(p -> p.file().equals(SampleDossier.FIRST)));
			assertFalse(Files.exists(target));
		}
	}

	@Test
	void aCopyOfADossierThatOnlyCannotBeWrittenIsMade() throws Exception {
		DossierStoreImpl store = SampleDossier.store(new QuickDisk() {
			@Override
			public boolean writable(Path file) {
				return false;
			}
		});
		try (OpenDossier dossier = store.open(folder, OpenMode.READ_WRITE)) {
			dossier.saveCopy(temp.resolve("copy"));
		}
		assertEquals(SampleDossier.snapshot(folder), SampleDossier.snapshot(temp.resolve("copy")));
	}

	private static void close(Path path) throws IOException {
		if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
			Assumptions.abort("No permissions here");
		}
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
		if (Files.isReadable(path)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
			Assumptions.abort("This user may read everything");
		}
	}

	@Test
	void anUnreadableFolderIsNamedAndTheDossierOpens() throws Exception {
		Path minutes = Files.createDirectory(folder.resolve("minutes"));
		close(minutes);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of("minutes"), dossier.problems().stream().map(StoreProblem::file).toList());
			assertEquals(Severity.WARNING, dossier.problems().get(0).severity());
			change(dossier);
		} finally {
			Files.setPosixFilePermissions(minutes, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void anUnreadableFolderOfStatementsOpensForReadingOnly() throws Exception {
		Path old = Files.createDirectory(folder.resolve("statements/old"));
		close(old);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of("statements/old"),
					SampleDossier.errors(dossier).stream().map(StoreProblem::file).toList());
			assertFalse(dossier.planRepair().possible());
		} finally {
			Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void aPipeDoesNotKeepOpeningWaiting() throws Exception {
		pipe(folder.resolve("scanner.pipe"));
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertEquals(List.of(), dossier.problems());
				change(dossier);
			}
		});
		pipe(folder.resolve("statements/pipe.soa"));
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertEquals("statements/pipe.soa", of(dossier, Kind.UNREADABLE).get(0).file());
			}
		});
	}

	private static void pipe(Path pipe) throws InterruptedException {
		try {
			if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
				return;
			}
		} catch (IOException none) {
			Assumptions.abort("No pipes here: " + none);
		}
		Assumptions.abort("No pipes here");
	}

	@Test
	void aStatementAboutConflictsOfInterestIsLoaded() throws Exception {
		String path = "statements/access (conflict of interest).soa";
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			dossier.addFile("statements/access.soa", SampleDossier.statement(dossier, "nen7510-2024", 1));
			dossier.save();
		}
		Files.move(folder.resolve("statements/access.soa"), folder.resolve(path));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			assertTrue(dossier.files().contains(path));
			dossier.addFile("statements/access.soa", SampleDossier.statement(dossier, "nen7510-2024", 1));
			dossier.save();
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			assertEquals(4, dossier.roots(StatementOfApplicability.class).size());
		}
	}

	@Test
	void repairSetsAsideAFileThatIsTooLarge() throws Exception {
		DossierStoreImpl small = new DossierStoreImpl(List.of(new StatementDomain()), new QuickDisk(), 20_000);
		Files.writeString(folder.resolve("statements/huge.soa"), "x".repeat(20_001));
		try (OpenDossier dossier = small.open(folder, OpenMode.READ_WRITE)) {
			assertEquals(1, dossier.repair(dossier.planRepair()).originals().size());
			assertTrue(dossier.writable(), dossier.problems().toString());
			assertFalse(Files.exists(folder.resolve("statements/huge.soa")));
		}
	}

	@Test
	void temporaryFilesAmongReleasedOnesGoWithTheNextSave() throws Exception {
		Path left = Files.createDirectories(folder.resolve("statements/released")).resolve(TEMP);
		Files.writeString(left, "half");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			change(dossier);
		}
		assertFalse(Files.exists(left));
	}

	@Test
	void presenceOfAKilledProgramIsRemovedAfterADay() throws Exception {
		Path present = Files.createDirectories(folder.resolve(".waarborg-presence"));
		Path killed = Files.writeString(present.resolve("killed"), "Sanne\nPC12\n2026-01-01T00:00:00Z\n");
		Path recent = Files.writeString(present.resolve("recent"), "Bram\nPC13\n2026-01-01T00:00:00Z\n");
		Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
		Files.setLastModifiedTime(recent, FileTime.from(Instant.now().minus(Duration.ofHours(23))));
		SampleDossier.open(folder).close();
		assertFalse(Files.exists(killed));
		assertTrue(Files.exists(recent));
	}

	@Test
	void aKilledProgramOfThisMachineIsNobodyElse() throws Exception {
		Path present = folder.resolve(".waarborg-presence");
		List<String> lines;
		try (OpenDossier dossier = SampleDossier.open(folder); var files = Files.list(present)) {
			lines = new java.util.ArrayList<>(Files.readAllLines(files.findFirst().orElseThrow()));
		}
		Files.createDirectories(present);
		Files.write(present.resolve("alive"), lines);
		// No system gives out such a number.
		lines.set(4, "99999999");
		Path killed = Files.write(present.resolve("killed"), lines);
		try (OpenDossier reader = SampleDossier.store().open(folder, OpenMode.READ_ONLY)) {
			assertEquals(1, reader.presence().size());
			assertTrue(Files.exists(killed));
		}
		lines.set(3, "another machine");
		Path elsewhere = Files.write(present.resolve("elsewhere"), lines);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(2, dossier.presence().size());
			assertFalse(Files.exists(killed));
			assertTrue(Files.exists(elsewhere));
		}
	}

	@Test
	void namesThatWindowsCannotCreateAreRefusedForNewFilesOnly() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			for (String name : List.of("aux", "CON", "nul.2026", "com1", "lpt9 ", "dot.", "blank ")) {
				String path = "statements/" + name + (name.endsWith(".") || name.equals("blank ") ? "/x.soa" : ".soa");
				assertThrows(IllegalArgumentException.class,
						() -> dossier.addFile(path, SampleDossier.statement(dossier, "own", 1)), path);
			}
			dossier.addFile("statements/auxiliary.soa", SampleDossier.statement(dossier, "own", 1));
			dossier.save();
		}
		Files.move(folder.resolve("statements/auxiliary.soa"), folder.resolve("statements/aux.soa"));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			assertTrue(dossier.files().contains("statements/aux.soa"));
		}
	}
}
