package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Runs the headless test bundle inside Apache Felix and reports each of its tests. */
class FelixTest {

	private static final String RUNNER = "org.waarborg.tests.support.InsideRunner";

	/** Frameworks themselves, and what only Equinox can resolve and EMF may do without. */
	private static final String OF_A_FRAMEWORK = "org\\.apache\\.felix\\.framework|org\\.eclipse\\.(osgi|core|equinox)\\b.*";

	@TempDir
	Path cache;

	@TestFactory
	Stream<DynamicContainer> testsOnFelix() throws Exception {
		Map<String, List<String[]>> results = new LinkedHashMap<>();
		for (String[] result : run()) {
			results.computeIfAbsent(result[0], c -> new ArrayList<>()).add(result);
		}
		int total = results.values().stream().mapToInt(List::size).sum();
		assertTrue(total >= 50, "the test bundle ran only " + total + " tests on Felix");
		return results.entrySet().stream().map(e -> DynamicContainer.dynamicContainer(e.getKey(),
				e.getValue().stream().map(r -> DynamicTest.dynamicTest(r[1], () -> report(r[2])))));
	}

	private static void report(String failure) {
		if (!failure.isEmpty()) {
			fail(failure);
		}
	}

	/** Class, test and failure of each test, the failure empty where it passed. */
	private List<String[]> run() throws Exception {
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
				.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString(),
						Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
						"felix.log.level", "1"));
		framework.start();
		try {
			List<Bundle> bundles = install(framework.getBundleContext());
			start(bundles);
			Bundle tests = bundles.stream().filter(b -> "org.waarborg.tests".equals(b.getSymbolicName())).findFirst()
					.orElseThrow();
			Object outcome = tests.loadClass(RUNNER).getMethod("run").invoke(null);
			List<String[]> results = new ArrayList<>();
			for (Object line : (List<?>) outcome) {
				results.add((String[]) line);
			}
			return results;
		} finally {
			framework.stop();
			framework.waitForStop(10_000);
		}
	}

	private static List<Bundle> install(BundleContext context) throws IOException, BundleException {
		Path root = Path.of(System.getProperty("waarborg.root"));
		Map<String, Path> jars = new LinkedHashMap<>();
		for (String repository : List.of("headless", "tests-repository")) {
			Path plugins = root.resolve("releng").resolve(repository).resolve("target/repository/plugins");
			assertTrue(Files.isDirectory(plugins), "not built: " + plugins);
			try (Stream<Path> files = Files.list(plugins)) {
				files.filter(f -> f.toString().endsWith(".jar")).sorted()
						.forEach(f -> jars.putIfAbsent(f.getFileName().toString().replaceAll("_[0-9].*", ""), f));
			}
		}
		List<Bundle> bundles = new ArrayList<>();
		for (Map.Entry<String, Path> jar : jars.entrySet()) {
			if (!jar.getKey().matches(OF_A_FRAMEWORK)) {
				bundles.add(context.installBundle("reference:" + jar.getValue().toUri()));
			}
		}
		return bundles;
	}

	private static void start(List<Bundle> bundles) throws BundleException {
		for (Bundle bundle : bundles) {
			if ("org.apache.felix.scr".equals(bundle.getSymbolicName())) {
				bundle.start();
			}
		}
		for (Bundle bundle : bundles) {
			boolean service = bundle.getHeaders("").get("Service-Component") != null;
			boolean content = bundle.getSymbolicName().startsWith("org.waarborg.");
			if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null && (service || content)) {
				bundle.start(Bundle.START_ACTIVATION_POLICY);
			}
		}
	}
}
