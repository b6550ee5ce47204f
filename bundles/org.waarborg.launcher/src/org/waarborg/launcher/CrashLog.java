package org.waarborg.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a defect, in the user's state folder. Holds the stack trace, its messages and versions; no file of a dossier. */
final class CrashLog {

	private CrashLog() {
	}

	static Path write(Throwable defect) throws IOException {
		Path folder = folder();
		Files.createDirectories(folder);
		Path log = Files.createTempFile(folder, "defect-", ".log");
		try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
			writer.println("java " + System.getProperty("java.runtime.version") + ", "
					+ System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
			defect.printStackTrace(writer);
		}
		return log;
	}

	private static Path folder() {
		String state = System.getenv("XDG_STATE_HOME");
		String local = System.getenv("LOCALAPPDATA");
		if (state != null && !state.isEmpty()) {
			return Path.of(state, "waarborg");
		}
		if (local != null && !local.isEmpty()) {
			return Path.of(local, "Waarborg", "logs");
		}
		Path home = Path.of(System.getProperty("user.home"));
		return System.getProperty("os.name").startsWith("Mac") ? home.resolve("Library/Logs/Waarborg")
				: home.resolve(".local/state/waarborg");
	}
}
