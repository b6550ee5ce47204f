package org.waarborg.store.internal;

import java.io.IOException;

/** Tries again what a virus scanner or a cloud folder, which hold files for a moment, may have hindered. */
final class Retry {

	/** Two seconds in all, in milliseconds. */
	private static final long[] AFTER = { 10, 30, 60, 100, 200, 400, 500, 700 };

	private Retry() {
	}

	/** One step on disk. */
	interface Step {
		void run() throws IOException;
	}

	/** Runs a step until it succeeds; what hindered it the last time is thrown. */
	static void run(FileOps ops, Step step) throws IOException {
		for (int attempt = 0;; attempt++) {
			try {
				step.run();
				return;
			} catch (java.nio.file.NoSuchFileException gone) {
				throw gone;
			} catch (IOException e) {
				if (attempt == AFTER.length) {
					throw e;
				}
				ops.pause(AFTER[attempt]);
			}
		}
	}

	/** Deletes a file when it is there. */
	static void delete(FileOps ops, java.nio.file.Path file) throws IOException {
		run(ops, () -> ops.delete(file));
	}
}
