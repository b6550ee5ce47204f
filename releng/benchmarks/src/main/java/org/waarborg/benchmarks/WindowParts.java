package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parts about the workbench. */
final class WindowParts {

	private final Setup setup;
	private final Consumer<Row> rows;

	WindowParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	/** Until there is a window to work with, against what the platform takes by itself. */
	void workbench() throws Exception {
		Windows windows = new Windows(Path.of(System.getProperty("bench.workbench")),
				Path.of(System.getProperty("bench.empty")),
				List.of(System.getProperty("bench.windowflags").split(" ")), setup.temp());
		Path example = setup.data().example("opened");
		Map<String, List<Double>> taken = Samples.none();
		for (int i = -2; i < setup.runs(); i++) {
			// The first runs make what later ones find: the framework's cache, the state of the windows.
			String end = i < 0 ? ".first" : "";
			Samples.add(taken, "ours" + end, windows.product("home"));
			Samples.add(taken, "empty" + end, windows.emptyWorkbench());
			Samples.add(taken, "example" + end, windows.product("home-example", "open", example.toString()));
		}
		rows.accept(Row.against("workbench, first usable window, against an empty Eclipse workbench of the same target",
				Samples.ms(taken, "ours"), Samples.ms(taken, "empty"), 1.3));
		rows.accept(Row.against("the same with the example dossier open", Samples.ms(taken, "example"),
				Samples.ms(taken, "empty")));
	}
}
