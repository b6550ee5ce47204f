package org.waarborg.screen.task;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Messages;

/**
 * Reads a file for its hash, beside the dossier's thread. The file stays where it is.
 *
 * @since 0.1
 */
public final class FileHash {

	private static final int PIECE = 1 << 16;

	private FileHash() {
	}

	/**
	 * The hash of a file.
	 *
	 * @param file     the file
	 * @param progress is told, and says whether to stop
	 * @param locale   language of messages
	 * @return SHA-256, hexadecimal
	 * @throws TaskException when it cannot be read, or the person gave up
	 */
	public static String sha256(Path file, Work.Progress progress, Locale locale) throws TaskException {
		Messages messages = Messages.beside(FileHash.class, locale);
		try (InputStream in = Files.newInputStream(file)) {
			long size = Math.max(1, Files.size(file));
			MessageDigest digest = Hashes.sha256();
			byte[] piece = new byte[PIECE];
			long done = 0;
			for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
				if (progress.isCancelled()) {
					throw new TaskException(messages.get("hash.given.up", file.getFileName()));
				}
				digest.update(piece, 0, count);
				done += count;
				progress.at(messages.get("hash.reading", file.getFileName()), (double) done / size);
			}
			return Hashes.hex(digest);
		} catch (IOException e) {
			throw new TaskException(messages.get("hash.unreadable", file), e);
		}
	}

	/**
	 * How a dossier names a file: from its folder where it lies in it, with slashes.
	 *
	 * @param folder folder of the dossier
	 * @param file   the file
	 * @return path as text
	 */
	public static String place(Path folder, Path file) {
		Path within = folder.toAbsolutePath().normalize();
		Path place = file.toAbsolutePath().normalize();
		return place.startsWith(within) ? within.relativize(place).toString().replace('\\', '/') : place.toString();
	}
}
