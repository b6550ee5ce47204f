package org.waarborg.tests.store;

import java.nio.file.Path;

import org.waarborg.store.internal.RealFileOps;

/** The real disk without waiting for it to be sure: in a test only the time would pass. */
class QuickDisk extends RealFileOps {

	@Override
	public void sync(Path file) {
		// Only time would pass.
	}

	@Override
	public void syncFolder(Path folder) {
		// Only time would pass.
	}

	@Override
	public void pause(long milliseconds) {
		// Only time would pass.
	}
}
