package org.waarborg.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, by name. */
final class Samples {

	private Samples() {
	}

	static Map<String, List<Double>> none() {
		return new LinkedHashMap<>();
	}

	/** Adds wall and processor time of a run that counts. */
	static void take(Map<String, List<Double>> taken, boolean counts, String name, Processes.Run run) {
		if (counts) {
			add(taken, name, run.wall());
			add(taken, name + ".cpu", run.cpu());
		}
	}

	static void add(Map<String, List<Double>> taken, String name, double value) {
		taken.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
	}

	static Figure ms(Map<String, List<Double>> taken, String name) {
		return new Figure("ms", taken.getOrDefault(name, List.of()));
	}
}
