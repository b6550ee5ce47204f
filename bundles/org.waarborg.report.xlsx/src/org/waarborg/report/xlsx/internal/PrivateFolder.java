package org.waarborg.report.xlsx.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.apache.poi.util.TempFileCreationStrategy;

/** Temporary files of one write, readable by the own account only; closing removes them. */
final class PrivateFolder implements TempFileCreationStrategy, AutoCloseable {

	private final Path folder;

	PrivateFolder() throws IOException {
		folder = Files.createTempDirectory("waarborg-xlsx");
	}

	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		return Files.createTempFile(folder, prefix, suffix).toFile();
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		return Files.createTempDirectory(folder, prefix).toFile();
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(PrivateFolder::delete);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
