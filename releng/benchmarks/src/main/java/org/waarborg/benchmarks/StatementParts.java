package org.waarborg.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The parts about the editor of a statement and its versions. */
final class StatementParts {

	private final Setup setup;
	private final Consumer<Row> rows;

	StatementParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** One statement with 12,000 decisions on the screen. */
	void grid() throws Exception {
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < 3; i++) {
			setup.child(taken, Setup.longRunning(), "grid", setup.data().longStatement("long-" + i),
					setup.productSets());
		}
		String what = String.format(Locale.ROOT, "a statement of %,d rows on the screen, without pixels: ",
				Math.round(taken.get("grid.rows").getFirst()));
		rows.accept(Row.within(what + "open, after loading, warm", Samples.ms(taken, "grid"), 500));
		rows.accept(Row.within("– the first time in a process", Samples.ms(taken, "grid.first"), 500));
		Figure keys = Samples.ms(taken, "key");
		rows.accept(Row.within("– a key in its filter", keys, 100));
		rows.accept(Row.within("– the slowest of its " + keys.runs().size() + " keys",
				new Figure("ms", List.of(Collections.max(keys.runs()))), 100));
		rows.accept(Row.within("– an edit in it until its lines are read again and all rules have looked",
				Samples.ms(taken, "change"), 50));
	}

	/** Versions against each other. */
	void compare() throws Exception {
		Map<String, List<Double>> one = Samples.none();
		Map<String, List<Double>> many = Samples.none();
		for (int i = 0; i < 3; i++) {
			setup.child(one, Setup.longRunning(), "compare", setup.data().example("compare-" + i),
					setup.productSets());
			setup.child(many, Setup.longRunning(), "compare", setup.large(), setup.productSets());
		}
		rows.accept(Row.within("compare two versions of " + Math.round(one.get("compare.rows").getFirst())
				+ " rows, warm", Samples.ms(one, "compare.one"), 50));
		rows.accept(Row.told("– freezing the draft before that", Samples.ms(one, "freeze.one")));
		rows.accept(Row.within(
				"compare two versions of each of " + Math.round(many.get("compare.statements").getFirst())
						+ " statements with 12,000 decisions",
				Samples.ms(many, "compare.all"), 2000));
		rows.accept(Row.against("– against looking only whether they are equal (EMF)",
				Samples.ms(many, "compare.all"), Samples.ms(many, "equal.all")));
	}
}
