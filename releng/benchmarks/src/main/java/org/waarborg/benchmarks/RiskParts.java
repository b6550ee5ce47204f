package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The part about a register of thousands of risks. */
final class RiskParts {

	private static final int HEAP = 256;

	private final Setup setup;
	private final Consumer<Row> rows;

	RiskParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** Everything about risks. */
	void risk() throws Exception {
		Path folder = setup.data().manyRisks("risks");
		Path sets = setup.productSets();
		Map<String, List<Double>> taken = Samples.none();
		Map<String, List<Double>> first = Samples.none();
		for (int i = 0; i < rounds(); i++) {
			setup.child(taken, Setup.longRunning(), "risk-load", folder);
			setup.child(taken, Setup.longRunning(), "risk-screen", folder, sets);
			setup.child(taken, Setup.longRunning(), "risk-rules", folder, sets);
			setup.child(taken, Setup.longRunning(), "risk-whatif", folder);
			setup.child(first, setup.flags(), "risk-whatif", folder);
		}
		String what = String.format(Locale.ROOT, "%,d risks: ", Integer.valueOf(Data.RISKS));
		rows.accept(Row.against(what + "open the dossier, against plain EMF loading, warm", Samples.ms(taken, "load"),
				Samples.ms(taken, "load.plain"), 1.5));
		rows.accept(Row.against("– in processor time of its thread", Samples.ms(taken, "load.cpu"),
				Samples.ms(taken, "load.plain.cpu")));
		screen(what, taken);
		rules(what, taken);
		held(what + "what-if, all treatments of all risks reckoned from nothing, warm", Samples.ms(taken, "whatif"),
				Samples.ms(taken, "whatif.cpu"), 50);
		held("– the first time in a process", Samples.ms(taken, "whatif.first"), Samples.ms(taken, "whatif.cpu.first"),
				50);
		held("– the first time in a process with the command line's flags", Samples.ms(first, "whatif.first"),
				Samples.ms(first, "whatif.cpu.first"), 50);
		plan(what, folder, sets);
	}

	private int rounds() {
		return Math.max(1, Math.min(3, setup.runs() / 3));
	}

	/** How far from its goal; in processor time too, because a clock on a machine that others use tells of them. */
	private void held(String what, Figure clock, Figure cpu, double goal) {
		rows.accept(Row.within(what, clock, goal));
		rows.accept(Row.share("– in processor time of its thread", cpu, goal));
	}

	private void screen(String what, Map<String, List<Double>> taken) {
		held(what + "the register on the screen, without pixels: open, after loading, warm",
				Samples.ms(taken, "screen"), Samples.ms(taken, "screen.cpu"), 500);
		held("– the first time in a process", Samples.ms(taken, "screen.first"), Samples.ms(taken, "screen.cpu.first"),
				500);
		Figure keys = Samples.ms(taken, "screen.key");
		held("– a key in its filter", keys, Samples.ms(taken, "screen.key.cpu"), 100);
		rows.accept(Row.within("– the slowest of its " + keys.runs().size() + " keys",
				new Figure("ms", List.of(Collections.max(keys.runs()))), 100));
		rows.accept(Row.within("– the very first key, before all rows were read: the longest that any key waits",
				Samples.ms(taken, "screen.ahead.longest"), 100));
		rows.accept(Row.told("– until its rows stand there", Samples.ms(taken, "screen.ahead")));
		rows.accept(Row.told("– in processor time of its thread", Samples.ms(taken, "screen.ahead.cpu")));
	}

	private void rules(String what, Map<String, List<Double>> taken) {
		held(what + count(taken, "rules.count") + " rules of risks, " + count(taken, "rules.objects")
				+ " objects, " + count(taken, "rules.signals") + " signals, warm", Samples.ms(taken, "rules"),
				Samples.ms(taken, "rules.cpu"), 1000);
		held("– the first time in a process", Samples.ms(taken, "rules.first"), Samples.ms(taken, "rules.cpu.first"),
				1000);
		rows.accept(
				Row.against("– warm, against reading every feature of every object once", Samples.ms(taken, "rules"),
						Samples.ms(taken, "rules.read")));
	}

	private static String count(Map<String, List<Double>> taken, String name) {
		return String.format(Locale.ROOT, "%,d", Math.round(Collections.max(taken.get(name))));
	}

	/** The treatment plan in each format, in a fresh process with a small heap. */
	private void plan(String what, Path folder, Path sets) throws Exception {
		List<String> small = new ArrayList<>(setup.flags());
		small.add("-Xmx" + HEAP + 'm');
		for (String format : DocumentTasks.FORMATS) {
			Map<String, List<Double>> taken = Samples.none();
			for (int i = 0; i < rounds(); i++) {
				setup.child(taken, small, "risk-plan", format, folder, sets);
			}
			rows.accept(Row.within(what + "treatment plan as " + format + ", " + count(taken, "plan.rows") + " rows, "
					+ Figure.number(taken.get("plan.size." + format).get(0))
					+ " MB, cold with `-Xmx" + HEAP + "m`: made and written", Samples.ms(taken, "plan." + format),
					5000));
			rows.accept(
					Row.share("– in processor time of its thread", Samples.ms(taken, "plan.cpu." + format), 5000));
			rows.accept(Row.told("– pauses for collections meanwhile", Samples.ms(taken, "plan.pauses." + format)));
			rows.accept(Row.within("– what the heap held after a collection, at most",
					new Figure("MB", taken.get("plan.heap." + format)), HEAP));
			planBare(format, taken, folder, sets);
		}
	}

	/** Writing alone, against the library that is under it; PDF against its words in lines on as many pages. */
	private void planBare(String format, Map<String, List<Double>> ours, Path folder, Path sets) throws Exception {
		boolean pdf = format.equals("pdf");
		Map<String, List<Double>> bare = Samples.none();
		for (int i = 0; i < rounds(); i++) {
			setup.child(bare, setup.flags(), "risk-plan-bare",
					pdf ? Long.toString(Math.round(ours.get("plan.pages").get(0))) : format, folder, sets);
		}
		String peer = pdf ? "PDFBox writing its words as lines on as many pages (" + count(ours, "plan.pages") + ')'
				: "the bare library";
		rows.accept(Row.against("– writing alone against " + peer + ", both cold, in processor time",
				Samples.ms(ours, "plan.write.cpu." + format), Samples.ms(bare, "plan.bare.cpu")));
	}
}
