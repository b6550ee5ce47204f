package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.workbench.internal.state.FolderPrint;

/** Whether somebody wrote in a folder. */
class FolderPrintTest {

	@TempDir
	private Path temp;

	@BeforeEach
	void dossier() throws IOException {
		Files.createDirectories(temp.resolve("statements"));
		Files.writeString(temp.resolve("dossier.waarborg"), "one");
		Files.writeString(temp.resolve("statements/a.soa"), "two");
	}

	@Test
	void nobodyWroteIsTheSame() {
		assertEquals(FolderPrint.of(temp), FolderPrint.of(temp));
	}

	@Test
	void aLongerFileANewOneAndALostOneAreSeen() throws IOException {
		FolderPrint before = FolderPrint.of(temp);
		Files.writeString(temp.resolve("statements/a.soa"), "longer");
		FolderPrint longer = FolderPrint.of(temp);
		assertNotEquals(before, longer);
		Files.writeString(temp.resolve("statements/b.soa"), "new");
		FolderPrint added = FolderPrint.of(temp);
		assertNotEquals(longer, added);
		Files.delete(temp.resolve("dossier.waarborg"));
		assertNotEquals(added, FolderPrint.of(temp));
	}

	@Test
	void locksAndOtherHiddenFilesAreNoWork() throws IOException {
		FolderPrint before = FolderPrint.of(temp);
		Files.writeString(temp.resolve(".lock"), "held");
		Files.createDirectories(temp.resolve(".git"));
		Files.writeString(temp.resolve(".git/HEAD"), "x");
		assertEquals(before, FolderPrint.of(temp));
	}

	@Test
	void aFolderThatIsGoneIsNotReachable() {
		assertFalse(FolderPrint.of(temp.resolve("gone")).reachable());
	}
}
