package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store's {@code kill -9} test in a loop: inside a framework it cannot start itself again, in a plain process it can.
 */
class KillLoopTest {

	@TempDir
	Path folder;

	@Test
	void aProcessKilledWhileItSavesLeavesTheOldOrTheNewDossier() throws Exception {
		Product.Run run = Product.plain(folder, "-Dwaarborg.kills=20", "org.waarborg.tests.support.InsideRunner",
				"org.waarborg.tests.store.KillTest");
		assertEquals(0, run.exit(), run.out() + run.err());
		assertTrue(run.out().contains("passed org.waarborg.tests.store.KillTest"), run.out());
	}
}
