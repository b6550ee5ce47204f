package org.waarborg.tests.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Runs all test classes of this bundle from inside an OSGi framework that has no test runner of its own. Inside a bundle
 * nothing finds test classes or engines by itself, so both are named.
 */
public final class InsideRunner implements TestExecutionListener {

	private final List<String[]> results = Collections.synchronizedList(new ArrayList<>());

	private InsideRunner() {
	}

	/**
	 * Runs some test classes in a plain Java process with everything on its class path.
	 *
	 * @param classes their names
	 * @throws ClassNotFoundException when there is no such class
	 */
	public static void main(String[] classes) throws ClassNotFoundException {
		List<Class<?>> tests = new ArrayList<>();
		for (String name : classes) {
			tests.add(Class.forName(name));
		}
		List<String[]> results = run(tests);
		results.forEach(r -> System.out.println((r[2].isEmpty() ? "passed " : "failed ") + r[0] + ' ' + r[1]
				+ (r[2].isEmpty() ? "" : "\n" + r[2])));
		System.exit(!results.isEmpty() && results.stream().allMatch(r -> r[2].isEmpty()) ? 0 : 1);
	}

	/**
	 * Runs all tests.
	 *
	 * @return class, test and failure of each test that was not skipped; the failure is empty where it passed
	 * @throws ClassNotFoundException when a test class cannot be loaded
	 */
	public static List<String[]> run() throws ClassNotFoundException {
		return run(testClasses());
	}

	private static List<String[]> run(List<Class<?>> classes) {
		LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
				.selectors(classes.stream().map(DiscoverySelectors::selectClass).toList()).build();
		InsideRunner runner = new InsideRunner();
		LauncherConfig config = LauncherConfig.builder().enableTestEngineAutoRegistration(false)
				.enableTestExecutionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
				.enableLauncherSessionListenerAutoRegistration(false)
				.enableLauncherDiscoveryListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build();
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(InsideRunner.class.getClassLoader());
		try {
			LauncherFactory.create(config).execute(request, runner);
		} finally {
			Thread.currentThread().setContextClassLoader(before);
		}
		return runner.results;
	}

	private static List<Class<?>> testClasses() throws ClassNotFoundException {
		Bundle bundle = FrameworkUtil.getBundle(InsideRunner.class);
		List<Class<?>> classes = new ArrayList<>();
		for (URL url : Collections.list(bundle.findEntries("/", "*Test.class", true))) {
			classes.add(bundle.loadClass(url.getPath().substring(1).replaceAll("\\.class$", "").replace('/', '.')));
		}
		return classes;
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
		if (test.isTest() || failed) {
			results.add(new String[] { className(test), test.getDisplayName(),
					result.getThrowable().filter(t -> failed).map(InsideRunner::trace).orElse("") });
		}
	}

	private static String className(TestIdentifier test) {
		return test.getSource().map(source -> switch (source) {
			case MethodSource method -> method.getClassName();
			case ClassSource type -> type.getClassName();
			default -> source.toString();
		}).orElse(test.getDisplayName());
	}

	private static String trace(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString().lines().limit(40).collect(Collectors.joining("\n"));
	}
}
