package org.waarborg.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.waarborg.exchange.oscal.internal.OscalCatalogReader;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.registry.spi.CatalogInput;

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

	/** Takes one of the jars away and puts it back, again and again, while the folder is followed. */
	static void drop(Path folder) throws Exception {
		RegistryImpl registry = (RegistryImpl) registry(folder, null);
		BlockingQueue<ControlSetEvent> events = new LinkedBlockingQueue<>();
		registry.add(events::add);
		Path jar = folder.resolve("bench-200.jar");
		Path away = folder.resolveSibling("away.jar");
		try (ControlSetRegistry.Following following = registry.follow()) {
			for (int i = -2; i < RUNS; i++) {
				String suffix = i < 0 ? ".warming" : "";
				// Somewhere between two looks, as a person would do it.
				Thread.sleep(700 + 130L * (i + 2));
				Child.sample("drop.gone" + suffix, Child.time(() -> {
					Files.move(jar, away);
					events.take().removed().iterator().next();
				}));
				Thread.sleep(700);
				Child.sample("drop" + suffix, Child.time(() -> {
					Files.move(away, jar);
					registry.header(events.take().added().iterator().next()).orElseThrow();
				}));
			}
		}
	}

	/** Reads a catalog again and again. */
	static void oscal(Path catalog) throws Exception {
		byte[] content = Files.readAllBytes(catalog);
		for (int i = 0; i < 3 * WARM_UP + RUNS; i++) {
			double cpu = Child.cpu();
			double ms = Child.time(() -> new OscalCatalogReader().read(new CatalogInput(catalog.toString(), content)));
			boolean warm = i >= 3 * WARM_UP;
			Child.sample(warm ? "oscal" : "oscal.warming", ms);
			Child.sample(warm ? "oscal.cpu" : "oscal.warming.cpu", Child.cpu() - cpu);
		}
	}

	private static void find(ControlSetRegistry registry, String query) {
		if (registry.search(query, 50).isEmpty()) {
			throw new IllegalStateException("Nothing found for " + query);
		}
	}
}
