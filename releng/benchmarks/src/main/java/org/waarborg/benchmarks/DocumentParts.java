package org.waarborg.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parts about documents. */
final class DocumentParts {

	private static final double PDF_LIMIT = 12_000;
	private static final double LIMIT = 5_000;
	private static final int HEAP = 256;
	private static final Map<String, String> PEERS = Map.of("html", "a plain loop", "csv", "a plain loop", "json",
			"bare Jackson", "xlsx", "bare POI (SXSSF)", "docx", "bare POI (XWPF)", "pdf",
			"bare openhtmltopdf (PDF/A-2a, tagged)");

	private final Setup setup;
	private final Consumer<Row> rows;

	DocumentParts(Setup setup, Consumer<Row> rows) {
		this.setup = setup;
		this.rows = rows;
	}

	private static double limit(String format) {
		return format.equals("pdf") ? PDF_LIMIT : LIMIT;
	}

	/** Each format with many rows: as a whole process in a small heap, and warm against the bare library. */
	void documents() throws Exception {
		Path example = setup.data().example("documents");
		List<String> small = new ArrayList<>(setup.flags());
		small.add("-Xmx" + HEAP + 'm');
		for (String format : DocumentTasks.FORMATS) {
			System.err.println("benchmarks: documents: " + format);
			Map<String, List<Double>> taken = Samples.none();
			for (int i = 0; i < Math.max(3, setup.runs() / 2); i++) {
				Processes.Run run = setup.child(taken, small, "document-cold", format, example, setup.productSets());
				Samples.take(taken, true, "cold", run);
			}
			for (int i = 0; i < (format.equals("pdf") ? 1 : 2); i++) {
				setup.child(taken, Setup.longRunning(), "document-warm", format, example, setup.productSets());
			}
			report(format, taken);
		}
	}

	private void report(String format, Map<String, List<Double>> taken) {
		String what = format + ", a statement of " + StatementDocuments.ROWS + " rows: ";
		rows.accept(Row.within(what + "whole process, cold", Samples.ms(taken, "cold"), limit(format)));
		rows.accept(Row.told("– in processor time", Samples.ms(taken, "cold.cpu")));
		rows.accept(Row.within("– writing alone, cold", Samples.ms(taken, format + ".write"), limit(format)));
		rows.accept(Row.within("– what the heap held after a collection, at most, with `-Xmx" + HEAP + "m`",
				new Figure("MB", taken.get(format + ".heap")), HEAP));
		rows.accept(Row.against("– writing, warm, against " + PEERS.get(format) + sizes(format, taken),
				Samples.ms(taken, format + ".ours"), Samples.ms(taken, format + ".bare"), 1.3));
		rows.accept(Row.against("– the same in processor time of its thread", Samples.ms(taken, format + ".ours.cpu"),
				Samples.ms(taken, format + ".bare.cpu")));
	}

	private static String sizes(String format, Map<String, List<Double>> taken) {
		return " (" + Figure.number(taken.get(format + ".ours.size").get(0)) + " MB against "
				+ Figure.number(taken.get(format + ".bare.size").get(0)) + ')';
	}

	/** The example's statement in each format, as the command makes it. */
	void export() throws Exception {
		Path example = setup.data().example("export");
		Path none = setup.temp().resolve("no-sets");
		Map<String, String> off = Setup.environment(setup.temp().resolve("export-no-cache"), none, false);
		for (String format : DocumentTasks.FORMATS) {
			Map<String, String> on = Setup.environment(setup.temp().resolve("export-cache-" + format), none, true);
			Map<String, List<Double>> taken = Samples.none();
			for (int i = -1; i < Math.max(3, setup.runs() / 2); i++) {
				Samples.take(taken, i >= 0, "off", exported(off, example, format));
				Samples.take(taken, i >= 0, "on", exported(on, example, format));
			}
			rows.accept(Row.within("`statement export` of the example as " + format
					+ ", whole process, without a class archive", Samples.ms(taken, "off"), limit(format)));
			rows.accept(Row.told("– in processor time", Samples.ms(taken, "off.cpu")));
			rows.accept(Row.told("– with a class archive of its own", Samples.ms(taken, "on")));
		}
	}

	private Processes.Run exported(Map<String, String> environment, Path example, String format) throws Exception {
		Path file = setup.temp().resolve("statement." + format);
		Files.deleteIfExists(file);
		Processes.Run run = setup.product(environment, "statement", "export", example.toString(), "--format", format,
				"-o", file.toString());
		if (Files.size(file) < 10_000) {
			throw new IllegalStateException("The document is nearly empty:\n" + run.out());
		}
		return run;
	}
}
