package org.waarborg.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntBiFunction;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * An OSGi framework over a folder of bundles, for one process. Its cache is a temporary folder of its own: two
 * processes on one cache would not be refused, and one would empty the other's. Bundles are installed by reference, so
 * nothing is copied, and in stages, so that a command waits only for what it needs; only service bundles are started,
 * lazily, and content bundles are merely resolved.
 */
public final class HeadlessFramework implements AutoCloseable {

	private static final String SCR = "org.apache.felix.scr";
	private static final String SHELL = "org.waarborg.cli";
	/** The type and filter by which the shell is found: JDK types, because this class sits outside the framework. */
	private static final String SHELL_FILTER = "(waarborg.shell=true)";

	private final Framework framework;
	private final Path cache;

	private HeadlessFramework(Framework framework, Path cache) {
		this.framework = framework;
		this.cache = cache;
	}

	/**
	 * What runs a command line.
	 */
	@FunctionalInterface
	public interface Shell {
		/**
		 * Runs one command line.
		 *
		 * @param arguments the arguments
		 * @param out       where data goes
		 * @param err       where messages go
		 * @return the exit code
		 */
		int run(String[] arguments, PrintStream out, PrintStream err);
	}

	/**
	 * Boots the framework.
	 *
	 * @param plugins the folder with the bundles
	 * @return the running framework
	 * @throws IOException     when the bundles cannot be read
	 * @throws BundleException when a bundle cannot be installed or started
	 */
	public static HeadlessFramework boot(Path plugins) throws IOException, BundleException {
		Path cache = PrivateFolder.create();
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst()
				.orElseThrow(() -> new IOException("No OSGi framework on the class path"))
				.newFramework(configuration(cache));
		HeadlessFramework headless = new HeadlessFramework(framework, cache);
		try {
			framework.init();
			Stages stages = Stages.of(plugins);
			List<Bundle> first = headless.install(stages.first());
			framework.start();
			start(SCR, first);
			start(SHELL, first);
			headless.offer("waarborg.start", () -> headless.startAll(first, headless.install(stages.rest())));
			headless.offer("waarborg.late",
					() -> headless.startAll(List.of(), headless.install(stages.documents())));
			return headless;
		} catch (IOException | BundleException | RuntimeException failed) {
			headless.close();
			throw failed;
		}
	}

	private static Map<String, String> configuration(Path cache) {
		Map<String, String> configuration = new HashMap<>();
		configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
		configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
		configuration.put("felix.log.level", "1");
		configuration.put("felix.cache.locking", "false");
		// Components that fail to start must be heard: on stderr, errors only.
		configuration.put("ds.loglevel", "error");
		return configuration;
	}

	private List<Bundle> install(List<Path> jars) throws BundleException {
		List<Bundle> bundles = new ArrayList<>();
		for (Path jar : jars) {
			bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
		}
		return bundles;
	}

	private static void start(String name, List<Bundle> bundles) throws BundleException {
		for (Bundle bundle : bundles) {
			if (name.equals(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			}
		}
	}

	/** Starts the services of bundles that were installed before and of bundles that were installed just now. */
	private void startAll(List<Bundle> before, List<Bundle> now) throws BundleException {
		List<Bundle> bundles = new ArrayList<>(before);
		bundles.addAll(now);
		framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
		for (Bundle bundle : bundles) {
			if (bundle.getHeaders("").get("Service-Component") != null) {
				bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			}
		}
	}

	/** What brings more bundles when it is called. */
	private interface Step {
		void run() throws BundleException;
	}

	/**
	 * Offers a step: whoever needs the bundles calls it, and what can be said without them does not wait for them. The
	 * second call does nothing.
	 */
	private void offer(String property, Step step) {
		AtomicBoolean done = new AtomicBoolean();
		Callable<Boolean> once = () -> {
			if (done.compareAndSet(false, true)) {
				step.run();
			}
			return Boolean.TRUE;
		};
		framework.getBundleContext().registerService(Callable.class.getName(), once,
				new Hashtable<>(Map.of(property, Boolean.TRUE)));
	}

	/**
	 * The shell.
	 *
	 * @return what runs a command line
	 * @throws IOException when no bundle offers it
	 */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public Shell shell() throws IOException {
		BundleContext context = framework.getBundleContext();
		try {
			for (ServiceReference<ToIntBiFunction> reference : context.getServiceReferences(ToIntBiFunction.class,
					SHELL_FILTER)) {
				ToIntBiFunction<String[], PrintStream[]> service = context.getService(reference);
				if (service != null) {
					return (arguments, out, err) -> service.applyAsInt(arguments, new PrintStream[] { out, err });
				}
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
		throw new IOException("No bundle offers the command shell: " + unresolved());
	}

	private String unresolved() {
		StringBuilder names = new StringBuilder();
		for (Bundle bundle : framework.getBundleContext().getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED) {
				names.append(names.isEmpty() ? "unresolved: " : ", ").append(bundle.getSymbolicName());
				try {
					bundle.start(Bundle.START_TRANSIENT);
				} catch (BundleException why) {
					names.append(" (").append(why.getMessage()).append(')');
				}
			}
		}
		return names.isEmpty() ? "all bundles are resolved" : names.toString();
	}

	@Override
	public void close() {
		try {
			framework.stop();
			framework.waitForStop(5_000);
		} catch (BundleException e) {
			System.err.println("waarborg: the framework did not stop cleanly: " + e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		deleteCache();
	}

	private void deleteCache() {
		if (!delete(cache.toFile())) {
			System.err.println("waarborg: the temporary folder " + cache + " could not be removed");
		}
	}

	private static boolean delete(File file) {
		File[] children = file.listFiles();
		boolean all = true;
		for (File child : children == null ? new File[0] : children) {
			all &= delete(child);
		}
		return all & file.delete();
	}
}
