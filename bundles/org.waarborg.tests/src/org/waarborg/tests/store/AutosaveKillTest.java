package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Autosave;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.internal.RealFileOps;

/** A program that is killed while somebody edits: another process, really killed. Runs where Java can start itself. */
class AutosaveKillTest {

	private static final int KILLS = Integer.getInteger("waarborg.kills", 3);

	@TempDir
	Path temp;

	/** Edits for ever and never saves: a counter in the root and in a statement, always the same in both. */
	public static void main(String[] arguments) throws Exception {
		try (OpenDossier dossier = SampleDossier.store(RealFileOps.INSTANCE).open(Path.of(arguments[0]),
				OpenMode.READ_WRITE)) {
			Autosave autosave = dossier.autosave(Path.of(arguments[1]), problem -> {
				throw new IllegalStateException(problem.toString());
			});
			for (int i = 0;; i++) {
				var edits = dossier.edits();
				edits.run("count",
						edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "n" + i),
						edits.set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
								StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "n" + i));
				autosave.now();
				if (i == 0 && autosave.await(Duration.ofSeconds(20))) {
					Files.writeString(Path.of(arguments[2]), "started");
				}
				Thread.sleep(1);
			}
		}
	}

	@Test
	void whatAKilledProgramKeptComesBack() throws Exception {
		Path folder = SampleDossier.saved(temp.resolve("dossier"));
		String before = Files.readString(folder.resolve(SampleDossier.FIRST));
		for (int kill = 0; kill < KILLS; kill++) {
			Path state = temp.resolve("state" + kill);
			KillTest.kill(AutosaveKillTest.class, temp, kill, folder.toString(), state.toString());
			assertEquals(before, Files.readString(folder.resolve(SampleDossier.FIRST)));
			List<Recovery> found = SampleDossier.store().recoveries(state);
			assertEquals(1, found.size());
			assertEquals(Recovery.State.READY, found.get(0).state(), found.toString());
			assertTrue(found.get(0).edits() > 0);
			try (OpenDossier dossier = SampleDossier.store().recover(found.get(0))) {
				String name = dossier.dossier().getPeople().get(0).getName();
				assertTrue(name.matches("n[0-9]+"), name);
				assertEquals(name, SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getTakenOverFrom());
				assertEquals(2, dossier.dirtyFiles().size());
			}
			assertFalse(Files.exists(found.get(0).journal()));
		}
	}
}
