package org.waarborg.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A temporary folder for this process alone. {@link Files#createTempDirectory} would do the same, but starts the
 * security providers for a random name, which costs more than all the rest of it. Being the one that creates the
 * folder is what makes it ours, not that nobody can guess its name.
 */
final class PrivateFolder {

	private static final int ATTEMPTS = 1000;

	private PrivateFolder() {
	}

	static Path create() throws IOException {
		Path parent = Path.of(System.getProperty("java.io.tmpdir"));
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
