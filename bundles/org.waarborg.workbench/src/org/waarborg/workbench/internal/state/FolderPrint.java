package org.waarborg.workbench.internal.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Size and time of the files of a folder, taken on a worker thread: cheap enough to ask every half minute, and only when it
 * differs is the dossier itself asked. Equal prints mean that nobody wrote.
 *
 * @param files     size and time by path
 * @param reachable whether the folder could be read
 */
public record FolderPrint(Map<String, String> files, boolean reachable) {

	private static final int DEPTH = 6;

	/** Copies the map. */
	public FolderPrint {
		files = Map.copyOf(files);
	}

	/** Takes the print of a folder. Hidden files, such as locks, are left out. */
	public static FolderPrint of(Path folder) {
		Map<String, String> files = new TreeMap<>();
		if (!Files.isDirectory(folder))
			return new FolderPrint(files, false);
		try (Stream<Path> all = Files.walk(folder, DEPTH, new FileVisitOption[0])) {
			for (Path file : (Iterable<Path>) all::iterator)
				add(files, folder.relativize(file), file);
			return new FolderPrint(files, true);
		} catch (IOException | UncheckedIOException e) {
			return new FolderPrint(Map.of(), false);
		}
	}

	private static void add(Map<String, String> files, Path name, Path file) throws IOException {
		for (Path part : name) {
			if (part.toString().startsWith("."))
				return;
		}
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		if (attributes.isRegularFile())
			files.put(name.toString(), attributes.size() + "@" + attributes.lastModifiedTime().toMillis());
	}
}
