package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.waarborg.controlset.Hashes;

/** Where unsaved changes are kept: one folder for a dossier, its place and a program, all of them in the state folder. */
final class AutosaveFolder {

	/** How long discarded changes are kept. */
	static final Duration KEPT = Duration.ofDays(30);

	private static final Duration ABANDONED = Duration.ofDays(1);
	private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}-[0-9a-f]{16}-[0-9]{1,18}-[0-9a-f]{8}");

	private AutosaveFolder() {
	}

	static Path root(Path stateFolder) {
		return stateFolder.toAbsolutePath().normalize().resolve("autosave");
	}

	static Path discarded(Path root) {
		return root.resolve("discarded");
	}

	/** The folder of an autosave. What is in a dossier is not trusted as a part of a name. */
	static Path of(Path root, String dossier, Path folder, Author author) {
		return root.resolve(Hashes.of(dossier).substring(0, 16) + '-' + Hashes.of(folder.toString()).substring(0, 16)
				+ '-' + author.process() + '-' + author.token().substring(0, 8));
	}

	/** The folders of autosaves in a folder. */
	static List<Path> list(Path parent) throws IOException {
		List<Path> folders = new ArrayList<>();
		if (!Files.isDirectory(parent)) {
			return folders;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
			for (Path entry : entries) {
				if (NAME.matcher(entry.getFileName().toString()).matches()
						&& Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
					folders.add(entry);
				}
			}
		} catch (java.nio.file.DirectoryIteratorException e) {
			throw e.getCause();
		}
		return folders;
	}

	/** Removes what was discarded long ago, and folders that were left without a journal. */
	static void tidy(Path root, FileOps ops) throws IOException {
		for (Path folder : list(discarded(root))) {
			if (time(folder).plus(KEPT).isBefore(Instant.now())) {
				delete(folder, ops);
			}
		}
		for (Path folder : list(root)) {
			boolean empty = !Files.exists(folder.resolve(AutosaveJournal.NAME), LinkOption.NOFOLLOW_LINKS);
			if (empty && time(folder).plus(ABANDONED).isBefore(Instant.now())) {
				delete(folder, ops);
			}
		}
	}

	/** When a file or folder was last written. */
	static Instant time(Path file) throws IOException {
		return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
	}

	/** Removes an autosave: the journal first, because without it nothing counts. */
	static void delete(Path folder, FileOps ops) throws IOException {
		ops.delete(folder.resolve(AutosaveJournal.NAME));
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		for (Path file : files(folder)) {
			ops.delete(file);
		}
		ops.delete(folder);
	}

	/** The files of an autosave. */
	static List<Path> files(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			entries.forEach(files::add);
		} catch (java.nio.file.DirectoryIteratorException e) {
			throw e.getCause();
		}
		return files;
	}
}
