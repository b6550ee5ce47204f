package org.waarborg.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The entry of a fresh JVM in which something is measured from inside. */
public final class Child {

	static final String SAMPLE = "sample";

	private Child() {
	}

	/**
	 * Runs one task and prints what it measured.
	 *
	 * @param arguments name of the task, then the format where it is about one, then its folders
	 * @throws Exception when it fails
	 */
	public static void main(String[] arguments) throws Exception {
		List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
		// A task about a format has it as the first of them.
		String first = arguments[1];
		switch (arguments[0]) {
			case "open" -> DossierTasks.open(paths.get(0));
			case "plain" -> DossierTasks.plain(paths.get(0));
			case "heap" -> DossierTasks.heap(paths.get(0));
			case "releases" -> DossierTasks.releases(paths.get(0), paths.get(1));
			case "resolve" -> RegistryTasks.resolve(paths.get(0));
			case "search" -> RegistryTasks.search(paths.get(0), paths.get(1));
			case "drop" -> RegistryTasks.drop(paths.get(0));
			case "oscal" -> RegistryTasks.oscal(paths.get(0));
			case "check" -> RuleTasks.check(paths.get(0), paths.get(1), true);
			case "check-first" -> RuleTasks.check(paths.get(0), paths.get(1), false);
			case "grid" -> StatementTasks.grid(paths.get(0), paths.get(1));
			case "compare" -> StatementTasks.compare(paths.get(0), paths.get(1));
			case "risk-load" -> RiskTasks.load(paths.get(0));
			case "risk-screen" -> RiskTasks.screen(paths.get(0), paths.get(1));
			case "risk-rules" -> RiskTasks.rules(paths.get(0), paths.get(1));
			case "risk-whatif" -> RiskTasks.whatIf(paths.get(0));
			case "risk-plan" -> RiskTasks.plan(first, paths.get(1), paths.get(2));
			case "risk-plan-bare" -> RiskTasks.planBare(first, paths.get(1), paths.get(2));
			case "assurance-load" -> AssuranceTasks.load(paths.get(0));
			case "assurance-screens" -> AssuranceTasks.screens(paths.get(0), paths.get(1));
			case "assurance-rules" -> AssuranceTasks.rules(paths.get(0), paths.get(1));
			case "edit" -> RuleTasks.edit(paths.get(0), paths.get(1));
			case "document-cold" -> DocumentTasks.cold(first, paths.get(1), paths.get(2));
			case "document-warm" -> DocumentTasks.warm(first, paths.get(1), paths.get(2));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
		System.exit(0);
	}

	static void sample(String name, double value) {
		System.out.println(SAMPLE + ' ' + name + ' ' + value);
	}

	/** Processor time of this thread, in ms: steadier than the wall on a machine that others use. */
	static double cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
	}

	/** Something that is timed. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}

	static double time(Action action) throws Exception {
		long start = System.nanoTime();
		action.run();
		return (System.nanoTime() - start) / 1e6;
	}
}
