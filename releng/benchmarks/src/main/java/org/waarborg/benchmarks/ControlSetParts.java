package org.waarborg.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Catalogs of others, and a set that comes while the program runs. */
final class ControlSetParts {

	private static final Path TIME = Path.of("/usr/bin/time");

	private final Setup setup;
	private final Consumer<Row> rows;

	ControlSetParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** The check of a large OSCAL catalog as a whole process, against the peer that loads it and nothing more. */
	void oscal() throws Exception {
		Path catalog = Path.of(System.getProperty("bench.oscal", ""));
		if (!Files.isReadable(catalog) || Files.isDirectory(catalog)) {
			System.err.println("benchmarks: oscal needs a catalog; set WAARBORG_OSCAL_CATALOG to one");
			return;
		}
		Map<String, List<Double>> taken = Samples.none();
		Path cache = Files.createDirectories(setup.temp().resolve("oscal-cache"));
		Map<String, String> on = Setup.environment(cache, setup.temp().resolve("no-sets"), true);
		Map<String, String> off = Setup.environment(cache, setup.temp().resolve("no-sets"), false);
		for (int i = -1; i < setup.runs(); i++) {
			boolean warm = i >= 0;
			measured(taken, warm, "ours",
					memory -> setup.product(on, memory, "control-set", "check", catalog.toString()));
			measured(taken, warm, "plain",
					memory -> setup.product(off, memory, "control-set", "check", catalog.toString()));
			measured(taken, warm, "peer", memory -> peer(memory, catalog, 1));
		}
		for (int i = 0; i < 3; i++) {
			setup.child(taken, Setup.longRunning(), "oscal", catalog);
			Processes.collect(peer(List.of(), catalog, 12), taken);
		}
		say(taken);
	}

	private void say(Map<String, List<Double>> taken) {
		String what = "`control-set check` of an OSCAL catalog of 3.2 MB, whole process";
		rows.accept(Row.within(what, Samples.ms(taken, "ours"), 900));
		rows.accept(Row.told("– in processor time", Samples.ms(taken, "ours.cpu")));
		rows.accept(Row.against("– against liboscal-java, which loads it and checks nothing", Samples.ms(taken, "ours"),
				Samples.ms(taken, "peer")));
		rows.accept(Row.against("– the same in processor time", Samples.ms(taken, "ours.cpu"),
				Samples.ms(taken, "peer.cpu")));
		rows.accept(Row.told("– without a class archive", Samples.ms(taken, "plain")));
		if (taken.containsKey("ours.memory")) {
			rows.accept(Row.within("– peak memory of the process", new Figure("MB", taken.get("ours.memory")), 150));
			rows.accept(Row.against("– against that of liboscal-java", new Figure("MB", taken.get("ours.memory")),
					new Figure("MB", taken.get("peer.memory"))));
		}
		rows.accept(Row.within("the same catalog read as a control set, warm", Samples.ms(taken, "oscal"), 100));
		rows.accept(Row.told("– in processor time", Samples.ms(taken, "oscal.cpu")));
		rows.accept(Row.against("– against liboscal-java, warm", Samples.ms(taken, "oscal"),
				Samples.ms(taken, "peer.warm")));
	}

	/** A process that is started behind something that measures its memory. */
	private interface Start {
		Processes.Run run(List<String> memory) throws Exception;
	}

	private void measured(Map<String, List<Double>> taken, boolean warm, String name, Start start) throws Exception {
		Path peak = setup.temp().resolve("peak");
		List<String> memory = Files.isExecutable(TIME) ? List.of(TIME.toString(), "-f", "%M", "-o", peak.toString())
				: List.of();
		Processes.Run run = start.run(memory);
		Samples.take(taken, warm, name, run);
		if (warm && !memory.isEmpty()) {
			Samples.add(taken, name + ".memory", Integer.parseInt(Files.readString(peak).strip()) / 1024.0);
		}
	}

	private Processes.Run peer(List<String> memory, Path catalog, int times) throws Exception {
		Path libraries = Path.of(System.getProperty("bench.oscalpeer"));
		List<String> command = new ArrayList<>(memory);
		command.addAll(
				List.of(Setup.java(), "-cp", System.getProperty("bench.jar") + File.pathSeparator + libraries + "/*",
						BareOscal.class.getName(), catalog.toString(), Integer.toString(times)));
		return setup.run(command);
	}

	/** From the moment when a set is put among two hundred others until the program has it. */
	void drop(Path sets) throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		setup.child(taken, Setup.longRunning(), "drop", sets);
		rows.accept(Row.within(
				"one set more in a folder, 200 with 70,000 controls in all, until it is there while the program runs",
				Samples.ms(taken, "drop"), 1000));
		rows.accept(Row.told("– until it has gone again", Samples.ms(taken, "drop.gone")));
	}
}
