package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parts about the workbench. */
final class WindowParts {

	private final Setup setup;
	private final Consumer<Row> rows;
	private Windows windows;

	WindowParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	private Windows windows() throws Exception {
		if (windows == null) {
			windows = new Windows(Path.of(System.getProperty("bench.workbench")),
					Path.of(System.getProperty("bench.empty")), Path.of(System.getProperty("bench.driver")),
					List.of(System.getProperty("bench.windowflags").split(" ")), setup.temp());
		}
		return windows;
	}

	/** Until there is a window to work with, against what the platform takes by itself. */
	void workbench() throws Exception {
		String example = setup.data().example("opened").toString();
		String large = setup.large().toString();
		// What later runs find: the framework's cache, the state of the windows, the statement in front.
		windows().driven("prepare", "home-example", "open", example);
		windows().driven("prepare", "home-large", "open", large);
		Map<String, List<Double>> taken = Samples.none();
		for (int i = -1; i < setup.runs(); i++) {
			String end = i < 0 ? ".first" : "";
			took(taken, "empty" + end, windows().emptyWorkbench());
			took(taken, "ours" + end, windows().product("home"));
			took(taken, "example" + end, windows().driven("content", "home-example"));
			took(taken, "large" + end, windows().driven("content", "home-large"));
		}
		against(taken, "workbench, first usable window, against an empty Eclipse workbench of the same target", "ours",
				1.3);
		against(taken, "the same with the example dossier: its statement is painted and takes keys", "example.content",
				0);
		rows.accept(Row.told("– until the rules have looked at all of it", Samples.ms(taken, "example.checked")));
		rows.accept(
				Row.against("– processor time of the whole run, until it is closed", Samples.ms(taken, "example.cpu"),
						Samples.ms(taken, "empty.cpu")));
		rows.accept(Row.against("the same with 12,000 decisions: the window itself", Samples.ms(taken, "large"),
				Samples.ms(taken, "empty")));
		against(taken, "– its statement is painted and takes keys", "large.content", 2);
		rows.accept(Row.told("– until the rules have looked at all of it", Samples.ms(taken, "large.checked")));
		rows.accept(Row.against("– processor time of the whole run, until it is closed", Samples.ms(taken, "large.cpu"),
				Samples.ms(taken, "empty.cpu")));
	}

	private static void took(Map<String, List<Double>> taken, String name, Windows.Seen seen) {
		Samples.add(taken, name, seen.usable());
		Samples.add(taken, name + ".content", seen.content());
		Samples.add(taken, name + ".checked", seen.checked());
		Samples.add(taken, name + ".cpu", seen.cpu());
	}

	private void against(Map<String, List<Double>> taken, String what, String ours, double goal) {
		Figure one = Samples.ms(taken, ours);
		Figure peer = Samples.ms(taken, "empty");
		rows.accept(goal == 0 ? Row.against(what, one, peer) : Row.against(what, one, peer, goal));
		if (ours.equals("ours")) {
			rows.accept(Row.against("– processor time of the whole run, until it is closed",
					Samples.ms(taken, "ours.cpu"), Samples.ms(taken, "empty.cpu")));
		}
	}

	/** Going through all screens of the example with their forms, as a person does with the keyboard. */
	void forms() throws Exception {
		windows().driven("prepare", "home-forms", "open", setup.data().example("forms").toString());
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < Math.max(1, setup.runs() / 3); i++) {
			windows().driven("forms", "home-forms").samples()
					.forEach((name, value) -> Samples.add(taken, name, value.doubleValue()));
		}
		long screens = Math.round(Samples.ms(taken, "forms.screens").median());
		form(taken, "open a screen with the form of its first row, " + screens + " screens: median of a run",
				"forms.open",
				300);
		form(taken, "the form of the next row, after the arrow key: median of a run", "forms.row", 100);
		form(taken, "close a screen, all being open: median of a run", "forms.close", 300);
	}

	private void form(Map<String, List<Double>> taken, String what, String name, double goal) {
		rows.accept(Row.within(what, Samples.ms(taken, name), goal));
		rows.accept(Row.share("– in processor time of its thread", Samples.ms(taken, name + ".cpu"), goal));
		rows.accept(Row.told("– the slowest of ten", Samples.ms(taken, name + ".90")));
		rows.accept(Row.told("– the slowest", Samples.ms(taken, name + ".longest")));
		rows.accept(Row.told("– the first time in a process", Samples.ms(taken, name + ".first")));
	}

	/** Typing with 12,000 decisions open, against typing into a text in an empty workbench; and what the heap holds. */
	void typing() throws Exception {
		windows().driven("prepare", "home-typing", "open", setup.large().toString());
		Map<String, List<Double>> taken = Samples.none();
		for (int i = 0; i < Math.max(3, setup.runs() / 2); i++) {
			windows().emptyTyped().samples().forEach((name, value) -> Samples.add(taken, name, value.doubleValue()));
			windows().driven("type", "home-typing").samples()
					.forEach((name, value) -> Samples.add(taken, name, value.doubleValue()));
		}
		for (String where : List.of("form", "filter")) {
			String into = where.equals("form") ? "a text of a decision" : "the filter of its table";
			rows.accept(Row.against("typing with 12,000 decisions open into " + into
					+ ", against a text in an empty workbench: 99th percentile of a turn of the event loop",
					Samples.ms(taken, where + ".turn"), Samples.ms(taken, "plain.turn"), 1.5));
			rows.accept(Row.against("– in processor time of its thread", Samples.ms(taken, where + ".turn.cpu"),
					Samples.ms(taken, "plain.turn.cpu")));
			rows.accept(Row.against("– the longest turn", Samples.ms(taken, where + ".turn.longest"),
					Samples.ms(taken, "plain.turn.longest")));
			rows.accept(Row.against("– all turns that one key causes, median", Samples.ms(taken, where + ".key"),
					Samples.ms(taken, "plain.key")));
			rows.accept(Row.against("– all turns that one key causes, 99th percentile",
					Samples.ms(taken, where + ".key.99"), Samples.ms(taken, "plain.key.99")));
		}
		rows.accept(Row.within("heap with 12,000 decisions open in the workbench, after a collection",
				new Figure("MB", taken.get("open.heap")), 300));
		rows.accept(Row.told("– after the typing", new Figure("MB", taken.get("typed.heap"))));
	}
}
