package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The parts about rules. */
final class RuleParts {

	private final Setup setup;
	private final Consumer<Row> rows;

	RuleParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** Everything, once. */
	void check() throws Exception {
		check("12,000 decisions in 50 statements", setup.large());
		check("the example's statement copied until there are 12,000 decisions", setup.copies());
	}

	private void check(String data, Path folder) throws Exception {
		Map<String, List<Double>> warm = Samples.none();
		Map<String, List<Double>> cold = Samples.none();
		for (int i = 0; i < 3; i++) {
			setup.child(warm, Setup.longRunning(), "check", folder, setup.productSets());
			setup.child(cold, setup.flags(), "check-first", folder, setup.productSets());
			setup.child(cold, setup.flags(), "check-first", folder, setup.productSets());
		}
		String what = "check of " + data + ": " + count(warm, "check.rules") + " rules, "
				+ count(warm, "check.objects") + " objects, " + count(warm, "check.signals") + " signals, warm";
		rows.accept(Row.within(what, Samples.ms(warm, "check"), 2000));
		rows.accept(Row.told("– in processor time of its thread", Samples.ms(warm, "check.cpu")));
		rows.accept(Row.within("– the first check of a process with the command line's flags",
				Samples.ms(cold, "check.first"), 2000));
		rows.accept(Row.told("– the same in processor time of its thread", Samples.ms(cold, "check.cpu.first")));
		rows.accept(Row.against("– warm, against reading every feature of every object once",
				Samples.ms(warm, "check"), Samples.ms(warm, "read")));
	}

	private static String count(Map<String, List<Double>> taken, String name) {
		return String.format(Locale.ROOT, "%,d", Math.round(Collections.max(taken.get(name))));
	}

	/** After an edit. */
	void edit() throws Exception {
		edit("12,000 decisions in 50 statements", setup.large());
		edit("the example's statement copied until there are 12,000 decisions", setup.copies());
	}

	private void edit(String data, Path folder) throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < 3; i++) {
			setup.child(taken, Setup.longRunning(), "edit", folder, setup.productSets());
		}
		edit(taken, "applicability", data + " under a watch, from an edit until the listener is called:"
				+ " the applicability of a decision");
		edit(taken, "text", "the same: a text of a decision");
		edit(taken, "owner", "the same: the owner of a decision");
		edit(taken, "person", "the same: the name of a person whom " + count(taken, "edit.references")
				+ " objects refer to");
	}

	private void edit(Map<String, List<Double>> taken, String name, String what) {
		Figure ours = Samples.ms(taken, "edit." + name);
		rows.accept(Row.within(what, ours, 50));
		rows.accept(Row.told("– in processor time of its thread", Samples.ms(taken, "edit.cpu." + name)));
		rows.accept(Row.within("– the slowest of its " + ours.runs().size() + " runs",
				new Figure("ms", List.of(Collections.max(ours.runs()))), 50));
		rows.accept(Row.told("– without a watch: the store's own share", Samples.ms(taken, "store." + name)));
	}

	/** The command over the example. */
	void checkExample() throws Exception {
		Path example = setup.data().example("check-example");
		Path none = setup.temp().resolve("no-sets");
		Map<String, String> own = Setup.environment(setup.temp().resolve("check-cache"), none, true);
		Map<String, String> other = Setup.environment(setup.temp().resolve("check-other-cache"), none, true);
		Map<String, String> off = Setup.environment(setup.temp().resolve("check-no-cache"), none, false);
		setup.product(other, "--version");
		Map<String, List<Double>> taken = Samples.none();
		for (int i = -1; i < setup.runs(); i++) {
			Samples.take(taken, i >= 0, "ours", checked(own, example));
			Samples.take(taken, i >= 0, "bare", setup.bareBoot(true));
			Samples.take(taken, i >= 0, "other", checked(other, example));
			Samples.take(taken, i >= 0, "ours.plain", checked(off, example));
			Samples.take(taken, i >= 0, "bare.plain", setup.bareBoot(false));
		}
		rows.accept(Row.against("`waarborg check` of the example, whole process, against a bare boot",
				Samples.ms(taken, "ours"), Samples.ms(taken, "bare"), 2.5));
		rows.accept(Row.against("the same in processor time", Samples.ms(taken, "ours.cpu"),
				Samples.ms(taken, "bare.cpu")));
		rows.accept(Row.against("the same with a class archive that `--version` made", Samples.ms(taken, "other"),
				Samples.ms(taken, "bare")));
		rows.accept(Row.against("the same without class archives", Samples.ms(taken, "ours.plain"),
				Samples.ms(taken, "bare.plain")));
	}

	private Processes.Run checked(Map<String, String> environment, Path example) throws Exception {
		Processes.Run run = setup.product(environment, "check", example.toString(), "--fail-on", "never");
		if (!run.out().contains("SOA-")) {
			throw new IllegalStateException("No rule on statements said anything:\n" + run.out());
		}
		return run;
	}
}
