package org.waarborg.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the parts share: the product, the data, and how processes are started. */
final class Setup {

	private final Path temp;
	private final Path plugins;
	/** The start script's command up to the arguments: whole processes are started as a user does. */
	private final List<String> product;
	private final List<String> flags;
	private final int runs;
	private final Processes processes;
	private final Data data;
	private Path bareArchive;
	private Path large;
	private Path copies;
	private Path productSets;

	Setup(Path temp) {
		this.temp = temp;
		plugins = Path.of(System.getProperty("bench.plugins"));
		product = List.of("/bin/sh", System.getProperty("bench.start"), plugins.toString());
		flags = List.of(System.getProperty("bench.flags").split(" "));
		runs = Integer.getInteger("bench.runs", 9);
		processes = new Processes(temp);
		data = new Data(temp, plugins);
	}

	Path temp() {
		return temp;
	}

	/** A folder with the control sets of the product. */
	Path productSets() throws IOException {
		if (productSets == null) {
			productSets = data.productSets();
		}
		return productSets;
	}

	/** The JVM's flags of the command line. */
	List<String> flags() {
		return flags;
	}

	/** Compilers and collector as the workbench will have them; the heap of the goal. */
	static List<String> longRunning() {
		return List.of("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC",
				"-Xmx512m");
	}

	int runs() {
		return runs;
	}

	Data data() {
		return data;
	}

	/** The dossier with 12,000 decisions. */
	Path large() throws Exception {
		if (large == null) {
			large = data.largeDossier();
		}
		return large;
	}

	/** The dossier with whole copies of the example's statement. */
	Path copies() throws Exception {
		if (copies == null) {
			copies = data.copiedStatements();
		}
		return copies;
	}

	Processes.Run product(Map<String, String> environment, String... arguments) throws Exception {
		return product(environment, List.of(), arguments);
	}

	/** As {@link #product(Map, String...)}, started behind another command. */
	Processes.Run product(Map<String, String> environment, List<String> behind, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(behind);
		command.addAll(product);
		command.addAll(Arrays.asList(arguments));
		return processes.run(environment, command);
	}

	/** Runs any command. */
	Processes.Run run(List<String> command) throws Exception {
		return processes.run(Map.of(), command);
	}

	/** The user's folders, in the temporary folder; the class archive is used as it is outside of CI. */
	static Map<String, String> environment(Path cache, Path sets, boolean archive) {
		return Map.of("WAARBORG_CACHE", cache.toString(), "WAARBORG_CONTROL_SETS", sets.toString(), "CI", "",
				"WAARBORG_CLASS_ARCHIVE", archive ? "on" : "off");
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** The peer of a start; its class archive is made in the same way as the product's. */
	Processes.Run bareBoot(boolean archive) throws Exception {
		if (!archive) {
			return bareBoot(List.of());
		}
		if (bareArchive == null) {
			bareArchive = temp.resolve("bare.jsa");
			bareBoot(List.of("-XX:ArchiveClassesAtExit=" + bareArchive));
			if (!Files.exists(bareArchive)) {
				throw new IllegalStateException("The peer has no class archive");
			}
		}
		return bareBoot(List.of("-XX:SharedArchiveFile=" + bareArchive));
	}

	private Processes.Run bareBoot(List<String> more) throws Exception {
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(flags);
		command.addAll(more);
		command.addAll(List.of("-cp", System.getProperty("bench.jar") + File.pathSeparator
				+ Plugins.bundle(plugins, "org.apache.felix.framework"), BareBoot.class.getName(),
				plugins.toString()));
		return processes.run(Map.of(), command);
	}

	/** Runs a task in a fresh JVM. */
	Processes.Run child(Map<String, List<Double>> into, List<String> jvm, String task, Object... arguments)
			throws Exception {
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(jvm);
		command.addAll(List.of("-Djava.awt.headless=true", "-Dlog4j2.StatusLogger.level=OFF", "-cp",
				System.getProperty("java.class.path"), Child.class.getName(), task));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		Processes.Run run = processes.run(Map.of(), command);
		Processes.collect(run, into);
		return run;
	}

	/** Paints in a window of its own process, with the classes of the workbench; nothing where that is not measured. */
	void paint(Map<String, List<Double>> into, Path folder, Path sets) throws Exception {
		String workbench = System.getProperty("bench.workbench", "");
		if (workbench.isEmpty()) {
			return;
		}
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(longRunning());
		command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("bench.paint") + File.pathSeparator + workbench + "/plugins/*",
				"org.waarborg.paint.Paint", folder.toString(), sets.toString(),
				temp.resolve("paint-state").toString()));
		Processes.collect(processes.run(Map.of("GDK_BACKEND", "x11"), command), into);
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}
}
