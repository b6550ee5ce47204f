package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.store.DossierStore;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.Saver.Content;

/** Writes files into a folder that is new or empty. Only the root file makes it a dossier, so that one comes last. */
final class NewFolder {

	private static final int NAMED = 5;

	private NewFolder() {
	}

	static void write(Path folder, List<Content> contents, FileOps ops) throws StoreException {
		Path target = folder.toAbsolutePath().normalize();
		List<String> taken = taken(target);
		if (!taken.isEmpty()) {
			throw new StoreException.FolderTaken(folder.toString(), taken);
		}
		List<Path> made = new ArrayList<>();
		String current = "";
		try {
			makeFolder(target, ops, made);
			List<Content> rootLast = new ArrayList<>(contents);
			rootLast.sort((a, b) -> Boolean.compare(a.path().equals(DossierStore.ROOT_FILE),
					b.path().equals(DossierStore.ROOT_FILE)));
			for (Content content : rootLast) {
				current = content.path();
				put(target, content, ops, made);
			}
			ops.syncFolder(target);
		} catch (IOException e) {
			takeBack(made, ops, e);
			throw made.isEmpty() ? new StoreException.NotWritable(folder.toString(), List.of(), e)
					: new StoreException.WriteFailed(current, false, e);
		}
	}

	private static List<String> taken(Path folder) throws StoreException {
		if (!Files.exists(folder)) {
			return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? List.of(folder.getFileName().toString())
					: List.of();
		}
		if (!Files.isDirectory(folder)) {
			return List.of(folder.getFileName().toString());
		}
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				if (names.size() < NAMED) {
					names.add(entry.getFileName().toString());
				}
			}
		} catch (IOException e) {
			throw new StoreException.NotWritable(folder.toString(), List.of(), e);
		}
		names.sort(null);
		return names;
	}

	private static void makeFolder(Path folder, FileOps ops, List<Path> made) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		if (folder.getParent() == null) {
			// A drive that is not there.
			throw new NoSuchFileException(folder.toString());
		}
		makeFolder(folder.getParent(), ops, made);
		ops.makeFolder(folder);
		made.add(folder);
	}

	private static void put(Path target, Content content, FileOps ops, List<Path> made) throws IOException {
		Path file = target.resolve(content.path());
		makeFolder(file.getParent(), ops, made);
		Path temp = file.resolveSibling(DossierPaths.temp(file.getFileName().toString(), "000000000000"));
		made.add(temp);
		ops.create(temp, content.bytes());
		ops.sync(temp);
		made.add(file);
		ops.replace(temp, file);
		ops.syncFolder(file.getParent());
	}

	private static void takeBack(List<Path> made, FileOps ops, IOException why) {
		for (Path path : made.reversed()) {
			try {
				ops.delete(path);
			} catch (IOException e) {
				why.addSuppressed(e);
			}
		}
	}
}
