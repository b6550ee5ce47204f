package org.waarborg.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A temporary folder for this process alone. {@link Files#createTempDirectory} would do the same, but starts the
 * security providers for a random name, which costs more than all the rest of it. Being the one that creates the
 * folder is what makes it ours, not that nobody can guess its name.
 */
final class PrivateFolder {

	private static final int ATTEMPTS = 1000;

	/** Many times what a run writes there. */
	private static final long ROOM = 32L << 20;

	private PrivateFolder() {
	}

	/**
	 * Creates the folder: in memory where the system keeps temporary files there. The framework writes some two hundred
	 * tiny files in each run, and a disk that others use makes a command wait for them.
	 */
	static Path create() throws IOException {
		for (Path memory : inMemory()) {
			try {
				return in(memory);
			} catch (IOException refused) {
				// The folder for temporary files is next, and says what is wrong.
				continue;
			}
		}
		return in(Path.of(System.getProperty("java.io.tmpdir")));
	}

	/** The folder of who is logged in, and that of everybody; only Linux has them. */
	private static Iterable<Path> inMemory() {
		return Stream.of(System.getenv("XDG_RUNTIME_DIR"), "/dev/shm").filter(Objects::nonNull).map(Path::of)
				.filter(f -> f.isAbsolute() && f.toFile().getUsableSpace() > ROOM)::iterator;
	}

	private static Path in(Path parent) throws IOException {
		boolean posix = parent.getFileSystem().supportedFileAttributeViews().contains("posix");
		String name = "waarborg-" + ProcessHandle.current().pid() + '-' + Long.toString(System.nanoTime(), 36);
		for (int i = 0;; i++) {
			try {
				Path folder = parent.resolve(name + '-' + i);
				return posix ? Files.createDirectory(folder,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
						: Files.createDirectory(folder);
			} catch (FileAlreadyExistsException taken) {
				if (i == ATTEMPTS) {
					throw taken;
				}
			}
		}
	}
}
