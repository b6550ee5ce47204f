package org.waarborg.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a text in every file below a folder, opened as {@link FileBytes} does; for tests of the product as a process. */
public final class FileSearch {

	/** The shortest name of a kind of file. */
	private static final int SHORTEST = 5;

	private FileSearch() {
	}

	/**
	 * Prints the files that hold the text, and then how many were looked into.
	 *
	 * @param arguments the text, and the folder
	 */
	public static void main(String... arguments) throws IOException {
		Path folder = Path.of(arguments[1]);
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			byte[] bytes = Files.readAllBytes(file);
			if (bytes.length >= SHORTEST && FileBytes.holds(FileBytes.opened(bytes), arguments[0])) {
				System.out.println(folder.relativize(file));
			}
		}
		System.out.println(files.size() + " files");
	}
}
