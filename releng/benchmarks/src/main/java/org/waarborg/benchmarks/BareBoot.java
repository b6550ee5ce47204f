package org.waarborg.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The peer of {@code waarborg --version}: boots Felix as the launcher does, with Declarative Services and EMF and
 * nothing else, and stops. What this costs, every program on these libraries pays.
 */
public final class BareBoot {

	private static final List<String> NAMES = List.of("org.apache.felix.scr_", "org.osgi.service.component_",
			"org.osgi.util.promise_", "org.osgi.util.function_", "org.eclipse.emf.");

	private BareBoot() {
	}

	/**
	 * Boots and stops.
	 *
	 * @param arguments the folder with the bundles
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path cache = Files.createTempDirectory("bare-");
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
				.newFramework(configuration(cache));
		framework.init();
		List<Bundle> bundles = new ArrayList<>();
		for (Path jar : jars(Path.of(arguments[0]))) {
			bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
		}
		framework.start();
		if (!framework.adapt(FrameworkWiring.class).resolveBundles(bundles)) {
			throw new BundleException("Not all bundles are resolved");
		}
		for (Bundle bundle : bundles) {
			if (bundle.getSymbolicName().equals("org.apache.felix.scr")) {
				bundle.start(Bundle.START_TRANSIENT);
			}
		}
		System.out.println(bundles.size() + " bundles on Java " + Runtime.version());
		framework.stop();
		framework.waitForStop(5_000);
		try (Stream<Path> files = Files.walk(cache)) {
			files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
		}
		System.exit(0);
	}

	private static List<Path> jars(Path plugins) throws java.io.IOException {
		try (Stream<Path> files = Files.list(plugins)) {
			return files.filter(f -> NAMES.stream().anyMatch(f.getFileName().toString()::startsWith)).sorted()
					.toList();
		}
	}

	private static Map<String, String> configuration(Path cache) {
		Map<String, String> configuration = new HashMap<>();
		configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
		configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
		configuration.put("felix.log.level", "1");
		configuration.put("felix.cache.locking", "false");
		configuration.put("ds.loglevel", "error");
		return configuration;
	}
}
