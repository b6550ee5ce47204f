package org.waarborg.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles of the product that is measured. */
final class Plugins {

	private Plugins() {
	}

	static Path bundle(Path plugins, String name) throws IOException {
		try (Stream<Path> files = Files.list(plugins)) {
			List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(name + '_')).toList();
			if (found.size() != 1) {
				throw new IOException(found.size() + " bundles " + name + " in the product");
			}
			return found.get(0);
		}
	}
}
