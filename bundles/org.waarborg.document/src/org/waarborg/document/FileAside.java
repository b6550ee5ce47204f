package org.waarborg.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file beside its place first: the old one stays until the new one is complete, and of one that could not be completed
 * nothing is left. Safe on any thread.
 *
 * @since 0.1
 */
public final class FileAside {

	/** What writes the bytes. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes the bytes.
		 *
		 * @param out where to
		 * @throws IOException when it cannot be written
		 */
		void write(OutputStream out) throws IOException;
	}

	private FileAside() {
	}

	/**
	 * Writes a file, with the folders that it is in; one that is there is replaced and keeps its permissions.
	 *
	 * @param target  an absolute path
	 * @param content what to write
	 * @throws IOException when it cannot be written; the old file is kept
	 */
	public static void write(Path target, Content content) throws IOException {
		Path folder = target.getParent();
		try {
			Files.createDirectories(folder);
		} catch (FileAlreadyExistsException e) {
			throw new IOException(folder + " is not a folder", e);
		}
		// Not createTempFile: that makes a file which only its owner can read.
		Path aside = folder.resolve(".waarborg-" + UUID.randomUUID() + ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				content.write(out);
			}
			keepPermissions(target, aside);
			replace(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void keepPermissions(Path target, Path aside) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (old != null && Files.exists(target)) {
			Files.setPosixFilePermissions(aside, old.readAttributes().permissions());
		}
	}

	private static void replace(Path aside, Path target) throws IOException {
		try {
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
