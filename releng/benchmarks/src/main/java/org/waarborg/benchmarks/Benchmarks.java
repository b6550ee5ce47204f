package org.waarborg.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures and prints the table. What is compared is run in turn, so that a busy moment hits both. */
public final class Benchmarks {

	/** A part that can be asked for by name. */
	private interface Part {
		void run() throws Exception;
	}

	private final Path temp;
	private final Path plugins;
	/** The start script's command up to the arguments: whole processes are started as a user does. */
	private final List<String> product;
	private final List<String> flags;
	private final int runs;
	private final Processes processes;
	private final Data data;
	private final List<Row> rows = new ArrayList<>();

	private Benchmarks(Path temp) {
		this.temp = temp;
		plugins = Path.of(System.getProperty("bench.plugins"));
		product = List.of("/bin/sh", System.getProperty("bench.start"), plugins.toString());
		flags = List.of(System.getProperty("bench.flags").split(" "));
		runs = Integer.getInteger("bench.runs", 9);
		processes = new Processes(temp);
		data = new Data(temp, plugins);
	}

	/**
	 * Measures.
	 *
	 * @param names the parts to run; all when empty
	 * @throws Exception when something fails
	 */
	public static void main(String[] names) throws Exception {
		Path temp = Files.createTempDirectory("waarborg-benchmarks-");
		try {
			Benchmarks benchmarks = new Benchmarks(temp);
			System.out.println(Machine.describe() + '\n');
			benchmarks.run(List.of(names));
			System.out.println(Row.HEAD);
			benchmarks.rows.forEach(System.out::println);
			System.out.printf(Locale.ROOT, "%nLoad average at the end: %.1f%n", Machine.load());
		} finally {
			if (Boolean.getBoolean("bench.keep")) {
				System.err.println("benchmarks: the data is in " + temp);
			} else {
				delete(temp);
			}
		}
		System.exit(0);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	private void run(List<String> names) throws Exception {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("boot", this::boot);
		parts.put("load", this::load);
		parts.put("releases", this::releases);
		parts.put("heap", this::heap);
		parts.put("list", this::list);
		parts.put("resolve", this::resolve);
		parts.put("search", this::search);
		for (String name : names) {
			if (!parts.containsKey(name)) {
				throw new IllegalArgumentException("No part " + name + "; there are " + parts.keySet());
			}
		}
		for (var part : parts.entrySet()) {
			if (names.isEmpty() || names.contains(part.getKey())) {
				System.err.println("benchmarks: " + part.getKey());
				part.getValue().run();
			}
		}
	}

	private Processes.Run product(Map<String, String> environment, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(product);
		command.addAll(Arrays.asList(arguments));
		return processes.run(environment, command);
	}

	/** The user's folders, in the temporary folder; the class archive is used as it is outside of CI. */
	private Map<String, String> environment(Path cache, Path sets, boolean archive) {
		return Map.of("WAARBORG_CACHE", cache.toString(), "WAARBORG_CONTROL_SETS", sets.toString(), "CI", "",
				"WAARBORG_CLASS_ARCHIVE", archive ? "on" : "off");
	}

	private String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
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

	private void child(Map<String, List<Double>> into, List<String> jvm, String task, Path... folders)
			throws Exception {
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(jvm);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName(), task));
		for (Path folder : folders) {
			command.add(folder.toString());
		}
		Processes.collect(processes.run(Map.of(), command), into);
	}

	/** Compilers and collector as the workbench will have them; the heap of the goal. */
	private static List<String> longRunning() {
		return List.of("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC",
				"-Xmx512m");
	}

	private void boot() throws Exception {
		// The peer has its class archive, too, made in the same way.
		Path archive = temp.resolve("bare.jsa");
		bareBoot(List.of("-XX:ArchiveClassesAtExit=" + archive));
		if (!Files.exists(archive)) {
			throw new IllegalStateException("The peer has no class archive");
		}
		Path cache = temp.resolve("boot-cache");
		Map<String, String> on = environment(cache, temp.resolve("no-sets"), true);
		Map<String, String> off = environment(cache, temp.resolve("no-sets"), false);
		Map<String, List<Double>> taken = Processes.samples();
		for (int i = -1; i < 2 * runs; i++) {
			boolean warm = i >= 0;
			take(taken, warm, "ours", product(on, "--version"));
			take(taken, warm, "bare", bareBoot(List.of("-XX:SharedArchiveFile=" + archive)));
			take(taken, warm, "ours.plain", product(off, "--version"));
			take(taken, warm, "bare.plain", bareBoot(List.of()));
		}
		rows.add(Row.against("`waarborg --version`, whole process, against a bare boot of Felix, SCR and EMF",
				ms(taken, "ours"), ms(taken, "bare"), 1.3));
		rows.add(Row.against("the same in processor time", ms(taken, "ours.cpu"), ms(taken, "bare.cpu")));
		rows.add(Row.against("the same without class archives", ms(taken, "ours.plain"), ms(taken, "bare.plain")));
		rows.add(Row.against("the same without class archives, in processor time", ms(taken, "ours.plain.cpu"),
				ms(taken, "bare.plain.cpu")));
	}

	private static void take(Map<String, List<Double>> taken, boolean warm, String name, Processes.Run run) {
		if (warm) {
			add(taken, name, run.wall());
			add(taken, name + ".cpu", run.cpu());
		}
	}

	private static void add(Map<String, List<Double>> taken, String name, double value) {
		taken.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
	}

	private static Figure ms(Map<String, List<Double>> taken, String name) {
		return new Figure("ms", taken.getOrDefault(name, List.of()));
	}

	private Path large;

	private Path large() throws Exception {
		if (large == null) {
			large = data.largeDossier();
		}
		return large;
	}

	private void load() throws Exception {
		Map<String, List<Double>> warm = Processes.samples();
		Map<String, List<Double>> cold = Processes.samples();
		large();
		for (int i = 0; i < 3; i++) {
			child(warm, longRunning(), "open", large());
			child(warm, longRunning(), "plain", large());
		}
		for (int i = 0; i < Math.min(runs, 5); i++) {
			child(cold, flags, "open", large());
			child(cold, flags, "plain", large());
		}
		String what = "12,000 decisions in 50 statements (" + size(large()) + "): ";
		rows.add(Row.against(what + "open, against plain EMF loading, warm", ms(warm, "open"), ms(warm, "plain"), 1.5));
		rows.add(Row.against("the same, against plain EMF with its references resolved, as ours are", ms(warm, "open"),
				ms(warm, "resolved")));
		rows.add(Row.against("the same as the first act of a process with the command line's flags",
				ms(cold, "open.first"), ms(cold, "plain.first"), 1.5));
	}

	private static String size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return Math.round(files.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0).sum() / 1e6) + " MB";
		}
	}

	private void releases() throws Exception {
		Map<String, List<Double>> taken = Processes.samples();
		Path none = data.withReleases("releases-none", 0);
		Path many = data.withReleases("releases-many", Data.RELEASES);
		for (int i = 0; i < 3; i++) {
			child(taken, longRunning(), "releases", none, many);
		}
		rows.add(Row.against("open a dossier with 2,000 released files, against one with none",
				ms(taken, "releases.many"), ms(taken, "releases.none"), 1.1));
	}

	private void heap() throws Exception {
		Map<String, List<Double>> taken = Processes.samples();
		for (int i = 0; i < Math.max(5, runs / 2); i++) {
			child(taken, longRunning(), "heap", large());
		}
		rows.add(Row.within("12,000 decisions with `-Xmx512m`: peak of the heap after a collection, while opening",
				new Figure("MB", taken.get("heap.peak")), 512));
		rows.add(Row.within("heap with the dossier open, after a full collection",
				new Figure("MB", taken.get("heap.open")), 512));
	}

	private Path sets;

	private Path sets() throws IOException {
		if (sets == null) {
			sets = data.manySets();
		}
		return sets;
	}

	private void list() throws Exception {
		Map<String, List<Double>> taken = Processes.samples();
		Path cache = temp.resolve("list-cache");
		Path index = cache.resolve("control-set-headers.bin");
		Map<String, String> environment = environment(cache, sets(), true);
		for (int i = 0; i < 5; i++) {
			delete(Files.createDirectories(cache));
			add(taken, "ever", listed(environment).wall());
		}
		for (int i = -1; i < runs; i++) {
			Files.deleteIfExists(index);
			Processes.Run first = listed(environment);
			if (!Files.exists(index)) {
				throw new IllegalStateException("The index was not kept");
			}
			Processes.Run second = listed(environment);
			if (i >= 0) {
				add(taken, "first", first.wall());
				add(taken, "second", second.wall());
				add(taken, "second.cpu", second.cpu());
			}
		}
		String what = "`control-set list`, 70,000 controls in 200 jars, whole process: ";
		rows.add(Row.within(what + "first run, no index yet", ms(taken, "first"), 1000));
		rows.add(Row.within(what + "later runs", ms(taken, "second"), 1000));
		rows.add(Row.told("processor time of later runs", ms(taken, "second.cpu")));
		rows.add(Row.told("the very first run, which writes the class archive at its end", ms(taken, "ever")));
	}

	private Processes.Run listed(Map<String, String> environment) throws Exception {
		Processes.Run run = product(environment, "control-set", "list");
		if (!run.out().contains("bench-001") || !run.out().contains("bench-200")) {
			throw new IllegalStateException("Not all sets are listed:\n" + run.out());
		}
		return run;
	}

	private void resolve() throws Exception {
		Map<String, List<Double>> taken = Processes.samples();
		Path folder = data.largeSet();
		for (int i = 0; i < 3; i++) {
			child(taken, flags, "resolve", folder);
		}
		rows.add(Row.within("read and resolve a set of 1,200 controls, warm", ms(taken, "resolve"), 100));
		rows.add(Row.told("the same as the first act of a process", ms(taken, "resolve.first")));
	}

	private void search() throws Exception {
		Map<String, List<Double>> making = Processes.samples();
		Map<String, List<Double>> cached = Processes.samples();
		Path cache = Files.createDirectories(temp.resolve("search-cache"));
		for (int i = -1; i < Math.max(5, runs / 2); i++) {
			Files.deleteIfExists(cache.resolve("control-search.bin"));
			child(i < 0 ? Processes.samples() : making, flags, "search", sets(), cache);
			child(i < 0 ? Processes.samples() : cached, flags, "search", sets(), cache);
		}
		rows.add(Row.told("first search in 70,000 controls, the index is made", ms(making, "search.first")));
		rows.add(Row.told("first search of a new process, the index is in the cache", ms(cached, "search.first")));
		List<String> keys = cached.keySet().stream().filter(n -> n.startsWith(RegistryTasks.KEY)).toList();
		rows.add(Row.within("each keystroke after that, " + keys.size() + " texts",
				new Figure("ms", keys.stream().flatMap(k -> cached.get(k).stream()).toList()), 100));
		String slowest = keys.stream().max(Comparator.comparingDouble(k -> ms(cached, k).median())).orElseThrow();
		rows.add(Row.within("the text that takes longest: “"
				+ slowest.substring(RegistryTasks.KEY.length()).replace('_', ' ') + '”', ms(cached, slowest), 100));
	}
}
