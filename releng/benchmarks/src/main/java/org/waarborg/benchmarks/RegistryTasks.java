package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.List;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;

/** Measures the registry over a folder of jars, as the service builds it. */
final class RegistryTasks {

	private static final int WARM_UP = 10;
	private static final int RUNS = 11;
	static final String KEY = "search.key.";
	/** What somebody types, letter by letter. */
	private static final List<String> TYPED = List.of("access review", "c.12.7", "toegang", "cryptographic key",
			"leverancier", "backup");

	private RegistryTasks() {
	}

	private static ControlSetRegistry registry(Path folder, Path cache) {
		Library library = new Library();
		return new RegistryImpl(List.of(new FolderSource(folder, cache, library)), library, cache);
	}

	/** Reads the one set of a folder from its jar, with a new registry each time: nothing is remembered but code. */
	static void resolve(Path folder) {
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			ControlSetRegistry registry = registry(folder, null);
			String id = registry.headers().get(0).id();
			long start = System.nanoTime();
			int controls = registry.set(id).orElseThrow().controls().size();
			double ms = (System.nanoTime() - start) / 1e6;
			if (controls != Data.LARGE_SET) {
				throw new IllegalStateException(controls + " controls");
			}
			Child.sample(i == 0 ? "resolve.first" : i < WARM_UP ? "resolve.warming" : "resolve", ms);
		}
	}

	/** The first search of a process, with or without an index in the cache folder, and then typing. */
	static void search(Path folder, Path cache) throws Exception {
		ControlSetRegistry registry = registry(folder, cache);
		Child.sample("search.first", Child.time(() -> find(registry, "access")));
		for (int i = 0; i < WARM_UP; i++) {
			TYPED.forEach(t -> find(registry, t));
		}
		for (String typed : TYPED) {
			for (int length = 1; length <= typed.length(); length++) {
				String query = typed.substring(0, length);
				Child.sample(KEY + query.replace(' ', '_'), Child.time(() -> find(registry, query)));
			}
		}
	}

	private static void find(ControlSetRegistry registry, String query) {
		if (registry.search(query, 50).isEmpty()) {
			throw new IllegalStateException("Nothing found for " + query);
		}
	}
}
