package org.waarborg.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures and prints the table. What is compared is run in turn, so that a busy moment hits both. */
public final class Benchmarks {

	/** A part that can be asked for by name. */
	private interface Part {
		void run() throws Exception;
	}

	private final Setup setup;
	private final Path temp;
	private final List<String> flags;
	private final int runs;
	private final Data data;
	/** A row is printed when it is known: what was measured is not lost when something later fails. */
	private final Consumer<Row> rows = System.out::println;

	private Benchmarks(Path temp) {
		this.temp = temp;
		setup = new Setup(temp);
		flags = setup.flags();
		runs = setup.runs();
		data = setup.data();
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
			System.out.println(Row.HEAD);
			benchmarks.run(List.of(names));
			System.out.printf(Locale.ROOT, "%nLoad average at the end: %.1f%n", Machine.load());
		} finally {
			if (Boolean.getBoolean("bench.keep")) {
				System.err.println("benchmarks: the data is in " + temp);
			} else {
				Setup.delete(temp);
			}
		}
		System.exit(0);
	}

	private void run(List<String> names) throws Exception {
		RuleParts rules = new RuleParts(setup, rows);
		DocumentParts documents = new DocumentParts(setup, rows);
		StatementParts statements = new StatementParts(setup, rows);
		RiskParts risks = new RiskParts(setup, rows);
		AssuranceParts assurance = new AssuranceParts(setup, rows);
		ControlSetParts controlSets = new ControlSetParts(setup, rows);
		WindowParts windows = new WindowParts(setup, rows);
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("boot", this::boot);
		parts.put("load", this::load);
		parts.put("releases", this::releases);
		parts.put("heap", this::heap);
		parts.put("check", rules::check);
		parts.put("edit", rules::edit);
		parts.put("check-example", rules::checkExample);
		parts.put("grid", statements::grid);
		parts.put("compare", statements::compare);
		parts.put("risk", risks::risk);
		parts.put("assurance", assurance::assurance);
		parts.put("documents", documents::documents);
		parts.put("export", documents::export);
		parts.put("list", this::list);
		parts.put("resolve", this::resolve);
		parts.put("search", this::search);
		parts.put("drop", () -> controlSets.drop(sets()));
		parts.put("oscal", controlSets::oscal);
		parts.put("workbench", windows::workbench);
		parts.put("typing", windows::typing);
		parts.put("forms", windows::forms);
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

	private void boot() throws Exception {
		Path cache = temp.resolve("boot-cache");
		Map<String, String> on = Setup.environment(cache, temp.resolve("no-sets"), true);
		Map<String, String> off = Setup.environment(cache, temp.resolve("no-sets"), false);
		Map<String, List<Double>> taken = Samples.none();
		for (int i = -1; i < 2 * runs; i++) {
			boolean warm = i >= 0;
			Samples.take(taken, warm, "ours", setup.product(on, "--version"));
			Samples.take(taken, warm, "bare", setup.bareBoot(true));
			Samples.take(taken, warm, "ours.plain", setup.product(off, "--version"));
			Samples.take(taken, warm, "bare.plain", setup.bareBoot(false));
		}
		rows.accept(Row.against("`waarborg --version`, whole process, against a bare boot of Felix, SCR and EMF",
				Samples.ms(taken, "ours"), Samples.ms(taken, "bare"), 1.3));
		rows.accept(Row.against("the same in processor time", Samples.ms(taken, "ours.cpu"),
				Samples.ms(taken, "bare.cpu")));
		rows.accept(Row.against("the same without class archives", Samples.ms(taken, "ours.plain"),
				Samples.ms(taken, "bare.plain")));
		rows.accept(
				Row.against("the same without class archives, in processor time", Samples.ms(taken, "ours.plain.cpu"),
						Samples.ms(taken, "bare.plain.cpu")));
	}

	private void load() throws Exception {
		Map<String, List<Double>> warm = Samples.none();
		Map<String, List<Double>> cold = Samples.none();
		setup.large();
		for (int i = 0; i < 3; i++) {
			setup.child(warm, Setup.longRunning(), "open", setup.large());
			setup.child(warm, Setup.longRunning(), "plain", setup.large());
		}
		for (int i = 0; i < Math.min(runs, 5); i++) {
			setup.child(cold, flags, "open", setup.large());
			setup.child(cold, flags, "plain", setup.large());
		}
		String what = "12,000 decisions in 50 statements (" + size(setup.large()) + "): ";
		rows.accept(Row.against(what + "open, against plain EMF loading, warm", Samples.ms(warm, "open"),
				Samples.ms(warm, "plain"), 1.5));
		rows.accept(Row.against("the same, against plain EMF with its references resolved, as ours are",
				Samples.ms(warm, "open"),
				Samples.ms(warm, "resolved")));
		rows.accept(Row.against("the same as the first act of a process with the command line's flags",
				Samples.ms(cold, "open.first"), Samples.ms(cold, "plain.first"), 1.5));
	}

	private static String size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return Math.round(files.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0).sum() / 1e6) + " MB";
		}
	}

	private void releases() throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		Path none = data.withReleases("releases-none", 0);
		Path many = data.withReleases("releases-many", Data.RELEASES);
		for (int i = 0; i < 3; i++) {
			setup.child(taken, Setup.longRunning(), "releases", none, many);
		}
		rows.accept(Row.against("open a dossier with 2,000 released files, against one with none",
				Samples.ms(taken, "releases.many"), Samples.ms(taken, "releases.none"), 1.1));
	}

	private void heap() throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < Math.max(5, runs / 2); i++) {
			setup.child(taken, Setup.longRunning(), "heap", setup.large());
		}
		rows.accept(Row.within("12,000 decisions with `-Xmx512m`: peak of the heap after a collection, while opening",
				new Figure("MB", taken.get("heap.peak")), 512));
		rows.accept(Row.within("heap with the dossier open, after a full collection",
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
		Map<String, List<Double>> taken = Samples.none();
		Path cache = temp.resolve("list-cache");
		Path index = cache.resolve("control-set-headers.bin");
		Map<String, String> environment = Setup.environment(cache, sets(), true);
		for (int i = 0; i < 5; i++) {
			Setup.delete(Files.createDirectories(cache));
			Samples.add(taken, "ever", listed(environment).wall());
		}
		for (int i = -1; i < runs; i++) {
			Files.deleteIfExists(index);
			Processes.Run first = listed(environment);
			if (!Files.exists(index)) {
				throw new IllegalStateException("The index was not kept");
			}
			Processes.Run second = listed(environment);
			if (i >= 0) {
				Samples.add(taken, "first", first.wall());
				Samples.add(taken, "second", second.wall());
				Samples.add(taken, "second.cpu", second.cpu());
			}
		}
		String what = "`control-set list`, 70,000 controls in 200 jars, whole process: ";
		rows.accept(Row.within(what + "first run, no index yet", Samples.ms(taken, "first"), 1000));
		rows.accept(Row.within(what + "later runs", Samples.ms(taken, "second"), 1000));
		rows.accept(Row.told("processor time of later runs", Samples.ms(taken, "second.cpu")));
		rows.accept(
				Row.told("the very first run, which writes the class archive at its end", Samples.ms(taken, "ever")));
	}

	private Processes.Run listed(Map<String, String> environment) throws Exception {
		Processes.Run run = setup.product(environment, "control-set", "list");
		if (!run.out().contains("bench-001") || !run.out().contains("bench-200")) {
			throw new IllegalStateException("Not all sets are listed:\n" + run.out());
		}
		return run;
	}

	private void resolve() throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		Path folder = data.largeSet();
		for (int i = 0; i < 3; i++) {
			setup.child(taken, flags, "resolve", folder);
		}
		rows.accept(Row.within("read and resolve a set of 1,200 controls, warm", Samples.ms(taken, "resolve"), 100));
		rows.accept(Row.told("the same as the first act of a process", Samples.ms(taken, "resolve.first")));
	}

	private void search() throws Exception {
		Map<String, List<Double>> making = Samples.none();
		Map<String, List<Double>> cached = Samples.none();
		Path cache = Files.createDirectories(temp.resolve("search-cache"));
		for (int i = -1; i < Math.max(5, runs / 2); i++) {
			Files.deleteIfExists(cache.resolve("control-search.bin"));
			setup.child(i < 0 ? Samples.none() : making, flags, "search", sets(), cache);
			setup.child(i < 0 ? Samples.none() : cached, flags, "search", sets(), cache);
		}
		rows.accept(Row.told("first search in 70,000 controls, the index is made", Samples.ms(making, "search.first")));
		rows.accept(Row.told("first search of a new process, the index is in the cache",
				Samples.ms(cached, "search.first")));
		List<String> keys = cached.keySet().stream().filter(n -> n.startsWith(RegistryTasks.KEY)).toList();
		rows.accept(Row.within("each keystroke after that, " + keys.size() + " texts",
				new Figure("ms", keys.stream().flatMap(k -> cached.get(k).stream()).toList()), 100));
		String slowest = keys.stream().max(Comparator.comparingDouble(k -> Samples.ms(cached, k).median()))
				.orElseThrow();
		rows.accept(Row.within("the text that takes longest: “"
				+ slowest.substring(RegistryTasks.KEY.length()).replace('_', ' ') + '”', Samples.ms(cached, slowest),
				100));
	}
}
