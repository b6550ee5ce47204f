package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The part about thousands of certificates and suppliers. */
final class AssuranceParts {

	/** A picture that is painted anew thirty times a second is seen to move. */
	private static final double REPAINT = 33;

	private final Setup setup;
	private final Consumer<Row> rows;

	AssuranceParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** Everything about certificates and suppliers. */
	void assurance() throws Exception {
		Path folder = setup.data().manySuppliers("suppliers");
		Path sets = setup.productSets();
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < Math.max(1, Math.min(3, setup.runs() / 3)); i++) {
			setup.child(taken, Setup.longRunning(), "assurance-load", folder);
			setup.child(taken, Setup.longRunning(), "assurance-screens", folder, sets);
			setup.child(taken, Setup.longRunning(), "assurance-rules", folder, sets);
			setup.paint(taken, folder, sets);
		}
		String what = count(taken, "suppliers") + " suppliers, "
				+ String.format(Locale.ROOT, "%,d", Integer.valueOf(Data.CERTIFICATES)) + " certificates: ";
		rows.accept(Row.against(what + "open the dossier, against plain EMF loading, warm", Samples.ms(taken, "load"),
				Samples.ms(taken, "load.plain"), 1.5));
		rows.accept(Row.against("– in processor time of its thread", Samples.ms(taken, "load.cpu"),
				Samples.ms(taken, "load.plain.cpu")));
		editor(what + "the editor of certificates", "certificates", taken);
		editor("the same: the editor of suppliers", "suppliers", taken);
		timeline(taken);
		rules(taken);
	}

	/** How far from its goal; in processor time too, because a clock on a machine that others use tells of them. */
	private void held(String what, Figure clock, Figure cpu, double goal) {
		rows.accept(Row.within(what, clock, goal));
		rows.accept(Row.share("– in processor time of its thread", cpu, goal));
	}

	private void editor(String what, String name, Map<String, List<Double>> taken) {
		held(what + " without pixels: open, after loading, warm", Samples.ms(taken, name),
				Samples.ms(taken, name + ".cpu"), 500);
		held("– the first time in a process", Samples.ms(taken, name + ".first"),
				Samples.ms(taken, name + ".cpu.first"), 500);
		Figure keys = Samples.ms(taken, name + ".key");
		held("– a key in its filter", keys, Samples.ms(taken, name + ".cpu.key"), 100);
		rows.accept(Row.within("– the slowest of its " + keys.runs().size() + " keys",
				new Figure("ms", List.of(Collections.max(keys.runs()))), 100));
		rows.accept(Row.within("– the very first key, before all rows were read: the longest that any key waits",
				Samples.ms(taken, name + ".ahead.longest"), 100));
		rows.accept(Row.told("– until its rows stand there", Samples.ms(taken, name + ".ahead")));
	}

	private void timeline(Map<String, List<Double>> taken) {
		String what = "the same: the picture in time, " + count(taken, "timeline.lanes") + " lanes: ";
		if (taken.containsKey("paint")) {
			held(what + "painted anew in a window", Samples.ms(taken, "paint"), Samples.ms(taken, "paint.cpu"),
					REPAINT);
			rows.accept(Row.told("– the slowest of " + taken.get("paint").size(),
					new Figure("ms", List.of(Collections.max(taken.get("paint"))))));
		}
		held(what + "laid out for another width", Samples.ms(taken, "layout"), Samples.ms(taken, "layout.cpu"),
				REPAINT);
		rows.accept(Row.told("– read anew from the model, after an edit", Samples.ms(taken, "timeline")));
	}

	private void rules(Map<String, List<Double>> taken) {
		held("the same: " + count(taken, "rules.count") + " rules of assurance, " + count(taken, "rules.objects")
				+ " objects, " + count(taken, "rules.signals") + " signals, warm", Samples.ms(taken, "rules"),
				Samples.ms(taken, "rules.cpu"), 1000);
		held("– the first time in a process", Samples.ms(taken, "rules.first"), Samples.ms(taken, "rules.cpu.first"),
				1000);
		rows.accept(Row.against("– warm, against reading every feature of every object once",
				Samples.ms(taken, "rules"), Samples.ms(taken, "rules.read")));
	}

	private static String count(Map<String, List<Double>> taken, String name) {
		return String.format(Locale.ROOT, "%,d", Math.round(Collections.max(taken.get(name))));
	}
}
