package org.waarborg.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts programs with windows and times them from outside: from the start of the process until it says that its first
 * window, or what is in it, can be used. Then it is closed as a user closes it. What types and waits in them is a bundle of
 * its own, the driver; programs that are only started are without it.
 */
final class Windows {

	/** What the product and the empty workbench print; with {@code close} they close themselves then. */
	private static final String USABLE = "waarborg.timing: usable";
	private static final String TIMING = "-Dwaarborg.timing=close";
	/** What the driver prints when the table is painted and took a key, and when the rules have looked at everything. */
	private static final String CONTENT = "waarborg.timing: content";
	private static final String CHECKED = "waarborg.timing: checked";
	private static final String SAMPLE = "sample ";

	/** The bundles of the platform itself: what an empty workbench of the same target is made of. */
	private static final Pattern PLATFORM = Pattern
			.compile("(org\\.eclipse\\.(?!emf\\.edit).*|org\\.apache\\.felix\\.scr"
					+ "|org\\.apache\\.batik\\..*|org\\.apache\\.xmlgraphics.*|com\\.ibm\\.icu|com\\.sun\\.jna.*|jakarta\\..*"
					+ "|com\\.github\\.weisj\\.jsvg|org\\.osgi\\..*|org\\.apache\\.xml\\..*|wrapped\\.xml-apis.*)_[^_]*");

	/**
	 * What was seen of a program.
	 *
	 * @param usable  until its first window could be used, in ms; so are the others
	 * @param content until the table was painted and took a key; NaN where nobody looked
	 * @param checked until the rules had looked at everything; NaN where nobody looked
	 * @param cpu     processor time of the whole run, in ms
	 * @param samples what the driver measured, by name
	 */
	record Seen(double usable, double content, double checked, double cpu, Map<String, Double> samples) {
	}

	private final Path product;
	private final Path driven;
	private final Path temp;
	private final List<String> flags;
	private final Path empty;

	Windows(Path product, Path emptyBundle, Path driver, List<String> flags, Path temp) throws IOException {
		this.product = product;
		this.flags = flags;
		this.temp = temp;
		driven = driven(driver);
		empty = empty(emptyBundle, driver);
	}

	/** The product once more, with the driver: its files are the same ones where the disk can do that. */
	private Path driven(Path driver) throws IOException {
		Path copy = temp.resolve("driven");
		try (Stream<Path> files = Files.walk(product)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path there = copy.resolve(product.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(there);
				} else if (!file.getFileName().toString().equals("config.ini")) {
					Data.link(file, there);
				}
			}
		}
		Files.copy(driver, copy.resolve("plugins").resolve(driver.getFileName()));
		String configuration = Files.readString(product.resolve("configuration/config.ini"));
		Files.writeString(copy.resolve("configuration/config.ini"), configuration.replace("osgi.bundles=",
				"osgi.bundles=reference\\:file\\:" + driver.getFileName() + "@4,"));
		return copy;
	}

	/** The configuration of an empty workbench: the platform's bundles of the product, by reference, and one of its own. */
	private Path empty(Path bundle, Path driver) throws IOException {
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
		for (String name : List.of("empty", "empty-driven")) {
			Path configuration = Files.createDirectories(temp.resolve(name + "-configuration"));
			Files.writeString(configuration.resolve("config.ini"),
					"eclipse.application=org.waarborg.empty.application\nosgi.configuration.cascaded=false\n"
							+ "osgi.bundles.defaultStartLevel=4\nosgi.framework=" + framework + "\nosgi.bundles="
							+ String.join(",", bundles) + '\n');
			bundles.add(reference(driver, ""));
		}
		return temp.resolve("empty");
	}

	/** The same start levels as in the product. */
	private static String reference(Path file, String name) {
		String start = name.matches("org\\.(apache\\.felix\\.scr|eclipse\\.equinox\\.(common|event))_.*") ? "@2:start"
				: name.startsWith("org.eclipse.core.runtime_") ? "@4:start" : "@4";
		return "reference:file:" + file + start;
	}

	/** The empty workbench, closed as soon as it can be used. */
	Seen emptyWorkbench() throws Exception {
		return emptyWorkbench("", List.of(TIMING));
	}

	/** The empty workbench, in which somebody types into a text in an empty view. */
	Seen emptyTyped() throws Exception {
		return emptyWorkbench("-driven", List.of("-Dwaarborg.timing=true", "-Dwaarborg.driver=plain"));
	}

	private Seen emptyWorkbench(String which, List<String> more) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(flags);
		command.addAll(more);
		command.addAll(List.of("-jar", launcher().toString(), "-configuration", empty + which + "-configuration",
				"-data", empty + which + "-data"));
		return see(command, Map.of());
	}

	/** The product, started by its own script with a home folder that it keeps from run to run, closed when it can be used. */
	Seen product(String home, String... arguments) throws Exception {
		return product(product, home, TIMING, arguments);
	}

	/** The product with the driver, which does what it is told and closes it. */
	Seen driven(String what, String home, String... arguments) throws Exception {
		return product(driven, home, "-Dwaarborg.timing=true -Dwaarborg.driver=" + what, arguments);
	}

	private Seen product(Path installation, String home, String options, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(installation.resolve("waarborg").toString()));
		command.addAll(List.of(arguments));
		String folder = Files.createDirectories(temp.resolve(home)).toString();
		return see(command, Map.of("HOME", folder, "WAARBORG_STATE", folder + "/state", "WAARBORG_CONFIG",
				folder + "/config", "WAARBORG_CACHE", folder + "/cache", "JAVA_HOME", System.getProperty("java.home"),
				"WAARBORG_JAVA_OPTIONS", options));
	}

	private Path launcher() throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(product.resolve("plugins"),
				"org.eclipse.equinox.launcher_*.jar")) {
			return found.iterator().next();
		}
	}

	private static Seen see(List<String> command, Map<String, String> environment) throws Exception {
		// The shell counts the processor time of what it waited for.
		List<String> timed = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\"; code=$?; times; exit $code", "sh"));
		timed.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
		builder.environment().putAll(environment);
		builder.environment().put("GDK_BACKEND", "x11");
		long start = System.nanoTime();
		Process process = builder.start();
		process.getOutputStream().close();
		StringBuilder said = new StringBuilder();
		Map<String, Double> seen = new LinkedHashMap<>();
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				double now = (System.nanoTime() - start) / 1e6;
				if (line.startsWith(SAMPLE)) {
					String[] words = line.split(" ");
					seen.put(words[1], Double.valueOf(words[2]));
				} else {
					for (String mark : List.of(USABLE, CONTENT, CHECKED)) {
						if (line.startsWith(mark)) {
							seen.putIfAbsent(mark, Double.valueOf(now));
						}
					}
				}
				said.append(line).append('\n');
			}
			if (!process.waitFor(60, TimeUnit.SECONDS) || !seen.containsKey(USABLE)) {
				throw new IOException(command + " never had a usable window, or did not close:\n" + said);
			}
			Double nobody = Double.valueOf(Double.NaN);
			return new Seen(seen.get(USABLE).doubleValue(), seen.getOrDefault(CONTENT, nobody).doubleValue(),
					seen.getOrDefault(CHECKED, nobody).doubleValue(), Processes.cpu(said.toString()), seen);
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}
}
