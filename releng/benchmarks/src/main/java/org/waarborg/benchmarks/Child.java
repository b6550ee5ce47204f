package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The entry of a fresh JVM in which something is measured from inside. */
public final class Child {

	static final String SAMPLE = "sample";

	private Child() {
	}

	/**
	 * Runs one task and prints what it measured.
	 *
	 * @param arguments name of the task, then its folders
	 * @throws Exception when it fails
	 */
	public static void main(String[] arguments) throws Exception {
		List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
		switch (arguments[0]) {
			case "open" -> DossierTasks.open(paths.get(0));
			case "plain" -> DossierTasks.plain(paths.get(0));
			case "heap" -> DossierTasks.heap(paths.get(0));
			case "releases" -> DossierTasks.releases(paths.get(0), paths.get(1));
			case "resolve" -> RegistryTasks.resolve(paths.get(0));
			case "search" -> RegistryTasks.search(paths.get(0), paths.get(1));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
		System.exit(0);
	}

	static void sample(String name, double value) {
		System.out.println(SAMPLE + ' ' + name + ' ' + value);
	}

	/** Something that is timed. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}

	static double time(Action action) throws Exception {
		long start = System.nanoTime();
		action.run();
		return (System.nanoTime() - start) / 1e6;
	}
}
