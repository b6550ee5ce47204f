package org.waarborg.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which bundles are installed when. Installing one opens its jar, and the libraries of documents are many: a command that
 * writes none should not wait for them. The names are content of {@code stages.properties}; a bundle that is not named
 * there belongs to the rest.
 *
 * @param first     what the shell needs to say something by itself
 * @param rest      what commands need
 * @param documents what writing documents needs beyond that
 */
record Stages(List<Path> first, List<Path> rest, List<Path> documents) {

	/** The framework itself, this launcher and other frameworks lie in the same folder and are not installed. */
	private static final Set<String> OUTSIDE = Set.of("org.apache.felix.framework", "org.waarborg.launcher",
			"org.eclipse.osgi");

	static Stages of(Path plugins) throws IOException {
		Properties names = new Properties();
		try (InputStream in = Stages.class.getResourceAsStream("stages.properties")) {
			names.load(in);
		}
		Set<String> first = names(names, "first");
		Set<String> documents = names(names, "documents");
		Set<String> ours = ours(plugins);
		List<Path> jars;
		try (var files = Files.list(plugins)) {
			jars = files.filter(f -> f.getFileName().toString().endsWith(".jar"))
					.filter(f -> !OUTSIDE.contains(name(f))).filter(f -> ours.isEmpty() || ours.contains(name(f)))
					.sorted().toList();
		}
		return new Stages(jars.stream().filter(j -> first.contains(name(j))).toList(),
				jars.stream().filter(j -> !first.contains(name(j)) && !documents.contains(name(j))).toList(),
				jars.stream().filter(j -> documents.contains(name(j))).toList());
	}

	/** In the folder of the workbench a list says which bundles are the command line's; in a folder of its own all are. */
	private static Set<String> ours(Path plugins) throws IOException {
		Path list = plugins.resolve("headless.list");
		return Files.exists(list) ? Set.copyOf(Files.readAllLines(list)) : Set.of();
	}

	private static Set<String> names(Properties properties, String stage) {
		return Arrays.stream(properties.getProperty(stage).split(",")).map(String::strip)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The symbolic name: what stands before the version in the name of the file. */
	private static String name(Path jar) {
		String file = jar.getFileName().toString();
		int version = file.lastIndexOf('_');
		return version < 0 ? file : file.substring(0, version);
	}
}
