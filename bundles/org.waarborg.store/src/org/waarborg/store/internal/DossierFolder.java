package org.waarborg.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;

/**
 * The folder of a dossier: the only place that turns paths inside the dossier into files, and so the only place through which
 * a hostile file could try to leave it.
 */
public final class DossierFolder {

	/** The largest model file that is read, in bytes. Twenty years of decisions stay far below it. */
	public static final long MAX_FILE_SIZE = 256L * 1024 * 1024;

	private final Path root;
	private final long maxFileSize;

	/**
	 * A folder.
	 *
	 * @param folder      an existing folder; it may be reached through symbolic links, what is in it may not
	 * @param maxFileSize the largest file that is read, in bytes
	 * @throws IOException when it does not exist
	 */
	public DossierFolder(Path folder, long maxFileSize) throws IOException {
		this.root = folder.toRealPath();
		this.maxFileSize = maxFileSize;
	}

	/** Another folder with the same limit. */
	DossierFolder other(Path folder) throws IOException {
		return new DossierFolder(folder, maxFileSize);
	}

	/** The real path of the folder. */
	public Path root() {
		return root;
	}

	/** A hidden file of ours in the folder itself. */
	public Path own(String name) {
		return root.resolve(name);
	}

	/**
	 * The file that a path stands for, whether it exists or not.
	 *
	 * @param path a path inside the dossier
	 * @return the file
	 * @throws IOException when the path leaves the dossier, is hidden, or goes through a symbolic link
	 */
	public Path resolve(String path) throws IOException {
		if (!DossierPaths.isSafe(path)) {
			throw new ProblemException(
					Problems.of(Kind.REFUSED_REFERENCE, Severity.ERROR, path, Place.FILE, "", path, ""), null);
		}
		Path file = root;
		for (String segment : path.split("/")) {
			file = file.resolve(segment);
			if (Files.isSymbolicLink(file)) {
				throw new ProblemException(Problems.of(Kind.LINK, Severity.ERROR, path, Place.FILE, "", segment, ""),
						null);
			}
		}
		return file;
	}

	/**
	 * Reads a file as a whole, up to the limit.
	 *
	 * @param path path inside the dossier, for the message
	 * @param file the file
	 * @return its bytes
	 * @throws IOException when it is not there, not a plain file or too large
	 */
	public byte[] read(String path, Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		if (!attributes.isRegularFile()) {
			throw new NoSuchFileException(path);
		}
		if (attributes.size() > maxFileSize) {
			throw tooLarge(path, attributes.size());
		}
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			byte[] bytes = in.readNBytes((int) Math.min(maxFileSize + 1, Integer.MAX_VALUE - 16));
			if (bytes.length > maxFileSize) {
				throw tooLarge(path, bytes.length);
			}
			return bytes;
		}
	}

	private IOException tooLarge(String path, long size) {
		return new ProblemException(
				Problems.of(Kind.TOO_LARGE, Severity.ERROR, path, Place.FILE, "", Long.toString(size),
						Long.toString(maxFileSize)),
				null);
	}

	/**
	 * Reads a file by its path.
	 *
	 * @param path path inside the dossier
	 * @return its bytes
	 * @throws IOException when it is refused or cannot be read
	 */
	public byte[] read(String path) throws IOException {
		return read(path, resolve(path));
	}
}
