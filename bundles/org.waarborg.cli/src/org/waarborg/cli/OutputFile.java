package org.waarborg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;

import org.waarborg.controlset.Messages;
import org.waarborg.store.DossierStore;

/**
 * Writes a file that a command was asked to make. The old file stays until the new one is complete; a file of a dossier
 * is never overwritten.
 *
 * @since 0.1
 */
public final class OutputFile {

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

	private OutputFile() {
	}

	/**
	 * Writes a file.
	 *
	 * @param file      the path as the user gave it
	 * @param extension the extension that files of this format have, without dot
	 * @param content   what to write
	 * @param console   whose language messages are in
	 * @return the absolute path
	 * @throws CommandFailure exit code 2 when the name does not fit, 3 when it cannot be written; the old file is kept
	 */
	public static Path write(Path file, String extension, Content content, Console console) {
		Messages messages = Messages.beside(org.waarborg.cli.internal.Shell.class, console.locale());
		Path target = console.resolve(file);
		String name = target.getFileName() == null ? "" : target.getFileName().toString();
		if (!name.toLowerCase(Locale.ROOT).endsWith('.' + extension) || name.equals(DossierStore.ROOT_FILE)) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("output.extension", name, extension));
		}
		if (Files.isDirectory(target)) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("output.folder", target));
		}
		try {
			writeAside(target, content);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("output.failed", target, reason(e, messages)), e);
		}
		return target;
	}

	private static void writeAside(Path target, Content content) throws IOException {
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
		} catch (java.nio.file.AtomicMoveNotSupportedException e) {
			Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Why it failed, in words of the reader's language where there are some. */
	private static String reason(IOException e, Messages messages) {
		String message = e.getMessage() == null ? "" : e.getMessage();
		return switch (e) {
			case AccessDeniedException denied -> messages.get("reason.denied");
			case NoSuchFileException missing -> messages.get("reason.missing");
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> e.getClass() == IOException.class ? message : e.getClass().getSimpleName() + ": " + message;
		};
	}
}
