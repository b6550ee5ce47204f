package org.waarborg.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Starts programs with windows and times them from outside: from the start of the process until it says that its first
 * window can be used. Then it is closed as a user closes it.
 */
final class Windows {

	/** What the product and the empty workbench print; with {@code close} they close themselves then. */
	private static final String USABLE = "waarborg.timing: usable";
	private static final String TIMING = "-Dwaarborg.timing=close";

	/** The bundles of the platform itself: what an empty workbench of the same target is made of. */
	private static final Pattern PLATFORM = Pattern
			.compile("(org\\.eclipse\\.(?!emf\\.edit).*|org\\.apache\\.felix\\.scr"
					+ "|org\\.apache\\.batik\\..*|org\\.apache\\.xmlgraphics.*|com\\.ibm\\.icu|com\\.sun\\.jna.*|jakarta\\..*"
					+ "|com\\.github\\.weisj\\.jsvg|org\\.osgi\\..*|org\\.apache\\.xml\\..*|wrapped\\.xml-apis.*)_[^_]*");

	private final Path product;
	private final Path temp;
	private final List<String> flags;
	private final Path empty;

	Windows(Path product, Path emptyBundle, List<String> flags, Path temp) throws IOException {
		this.product = product;
		this.flags = flags;
		this.temp = temp;
		empty = empty(emptyBundle);
	}

	/** The configuration of an empty workbench: the platform's bundles of the product, by reference, and one of its own. */
	private Path empty(Path bundle) throws IOException {
		List<String> bundles = new ArrayList<>(List.of(reference(bundle, "")));
		String framework = "";
		try (DirectoryStream<Path> plugins = Files.newDirectoryStream(product.resolve("plugins"))) {
			for (Path file : plugins) {
				String name = file.getFileName().toString();
				if (name.startsWith("org.eclipse.osgi_")) {
					framework = "file:" + file;
				} else if (PLATFORM.matcher(name).matches()) {
					bundles.add(reference(file, name));
				}
			}
		}
		Path configuration = Files.createDirectories(temp.resolve("empty-configuration"));
		Files.writeString(configuration.resolve("config.ini"),
				"eclipse.application=org.waarborg.empty.application\nosgi.configuration.cascaded=false\n"
						+ "osgi.bundles.defaultStartLevel=4\nosgi.framework=" + framework + "\nosgi.bundles="
						+ String.join(",", bundles) + '\n');
		return configuration;
	}

	/** The same start levels as in the product. */
	private static String reference(Path file, String name) {
		String start = name.matches("org\\.(apache\\.felix\\.scr|eclipse\\.equinox\\.(common|event))_.*") ? "@2:start"
				: name.startsWith("org.eclipse.core.runtime_") ? "@4:start" : "@4";
		return "reference:file:" + file + start;
	}

	/** The time of the empty workbench, in ms. */
	double emptyWorkbench() throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(flags);
		command.addAll(List.of(TIMING, "-jar", launcher().toString(), "-configuration", empty.toString(), "-data",
				temp.resolve("empty-data").toString()));
		return time(command, Map.of());
	}

	/** The time of the product, started by its own script with a home folder that it keeps from run to run, in ms. */
	double product(String home, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(product.resolve("waarborg").toString()));
		command.addAll(List.of(arguments));
		String folder = Files.createDirectories(temp.resolve(home)).toString();
		return time(command, Map.of("HOME", folder, "WAARBORG_STATE", folder + "/state", "WAARBORG_CONFIG",
				folder + "/config", "WAARBORG_CACHE", folder + "/cache", "JAVA_HOME", System.getProperty("java.home"),
				"WAARBORG_JAVA_OPTIONS", TIMING));
	}

	private Path launcher() throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(product.resolve("plugins"),
				"org.eclipse.equinox.launcher_*.jar")) {
			return found.iterator().next();
		}
	}

	private static double time(List<String> command, Map<String, String> environment) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		builder.environment().put("GDK_BACKEND", "x11");
		long start = System.nanoTime();
		Process process = builder.start();
		process.getOutputStream().close();
		StringBuilder said = new StringBuilder();
		double taken = -1;
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (taken < 0 && line.startsWith(USABLE)) {
					taken = (System.nanoTime() - start) / 1e6;
				}
				said.append(line).append('\n');
			}
			if (!process.waitFor(60, TimeUnit.SECONDS) || taken < 0) {
				throw new IOException(command + " never had a usable window, or did not close:\n" + said);
			}
			return taken;
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}
}
