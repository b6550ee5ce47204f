package org.waarborg.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.FileAside;
import org.waarborg.store.DossierStore;

/**
 * Writes a file that a command was asked to make. The old file stays until the new one is complete; a file of a dossier
 * is never overwritten.
 *
 * @since 0.1
 */
public final class OutputFile {

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
	public static Path write(Path file, String extension, FileAside.Content content, Console console) {
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
			FileAside.write(target, content);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("output.failed", target, reason(e, messages)), e);
		}
		return target;
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
