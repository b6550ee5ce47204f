package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenMode;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Saving;
import org.waarborg.workbench.internal.state.RecentDossiers;

/** A dossier and its copy, and one that somebody asks for only to read. */
class TwoDossiersTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path temp;

	private Path copy(String name) throws IOException {
		Path example = Path.of(System.getProperty("waarborg.root", "/"), "bundles/org.waarborg.example/umc-voorbeeld");
		Path folder = temp.resolve(name);
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : (Iterable<Path>) files::iterator)
				Files.copy(file, folder.resolve(example.relativize(file).toString()));
		}
		return folder;
	}

	private static DossierSession open(Path folder) {
		return Opening.open(folder, OpenMode.READ_ONLY).orElseGet(() -> fail("not opened"));
	}

	@Test
	void aDossierAndItsCopyAreToldApartByTheirFolders() throws IOException {
		DossierSession original = open(copy("origineel"));
		assertEquals(original.name(), DossierNames.whole(original), "alone, its name is enough");
		DossierSession copy = open(copy("kopie"));
		try {
			assertTrue(DossierNames.whole(original).endsWith("(origineel)"), DossierNames.whole(original));
			assertTrue(DossierNames.whole(copy).endsWith("(kopie)"), DossierNames.whole(copy));
			assertEquals("kopie", DossierNames.brief(copy));
		} finally {
			assertTrue(Saving.close(copy));
			assertTrue(Saving.close(original));
			screens.settle();
		}
	}

	@Test
	void whatIsAskedForOnlyToReadIsRestoredOnlyToRead() throws IOException {
		Path folder = copy("gisteren-bewerkt");
		RecentDossiers recent = new RecentDossiers(temp.resolve("recent.properties"));
		recent.opened(folder, "Gisteren", false, Instant.parse("2026-11-21T09:00:00Z"));
		RecentDossiers.Entry entry = recent.toRestore().getFirst();
		assertEquals(OpenMode.READ_WRITE, Opening.restoreMode(entry, List.of(), OpenMode.READ_ONLY));
		assertEquals(OpenMode.READ_WRITE, Opening.restoreMode(entry, List.of(folder), OpenMode.READ_WRITE));
		for (Path asked : List.of(folder, folder.resolve(DossierStore.ROOT_FILE)))
			assertEquals(OpenMode.READ_ONLY, Opening.restoreMode(entry, List.of(asked), OpenMode.READ_ONLY));
	}
}
