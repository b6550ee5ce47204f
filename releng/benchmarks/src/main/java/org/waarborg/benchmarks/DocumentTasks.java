package org.waarborg.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.waarborg.document.Document;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;

/** Measures writing a document: as the first act of a process, and warm against the bare library. */
final class DocumentTasks {

	static final List<String> FORMATS = List.of("html", "csv", "json", "xlsx", "docx", "pdf");

	private static final long WARM_UP = 10_000_000_000L;
	private static final long MEASURE = 6_000_000_000L;
	/** The slowest peer takes half a minute. */
	private static final int AT_LEAST = 2;
	private static final int AT_MOST = 40;

	private static final Map<String, DocumentWriter> WRITERS = Map.of("html", new HtmlWriter(), "csv",
			new CsvWriter(), "json", new JsonWriter(), "xlsx", new XlsxWriter(), "docx", new DocxWriter(), "pdf",
			new PdfWriter());

	private DocumentTasks() {
	}

	static DocumentWriter writer(String format) {
		return WRITERS.get(format);
	}

	/** Makes the document and writes it into a file, once. */
	static void cold(String format, Path folder, Path sets) throws Exception {
		PeakHeap heap = PeakHeap.watch();
		Document document = StatementDocuments.large(folder, sets);
		Path file = Files.createTempFile(folder, "document-", '.' + format);
		Child.sample(format + ".write", Child.time(() -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				WRITERS.get(format).write(document, out);
			}
		}));
		Child.sample(format + ".size", Files.size(file) / 1e6);
		System.gc(); // a small document needs none
		Child.sample(format + ".heap", heap.megabytes());
		Child.sample(format + ".max", Runtime.getRuntime().maxMemory() / 1e6);
		Files.delete(file);
	}

	/** Writes in turn with our writer and with the bare library. */
	static void warm(String format, Path folder, Path sets) throws Exception {
		Document document = StatementDocuments.large(folder, sets);
		rounds(format, document, WARM_UP, false);
		rounds(format, document, MEASURE, true);
	}

	private static void rounds(String format, Document document, long atLeast, boolean measured) throws Exception {
		long start = System.nanoTime();
		for (int i = 0; i < (measured ? AT_LEAST : 1) || i < (measured ? AT_MOST : Integer.MAX_VALUE)
				&& System.nanoTime() - start < atLeast; i++) {
			System.gc();
			Counted ours = new Counted();
			double before = Child.cpu();
			double own = Child.time(() -> WRITERS.get(format).write(document, ours));
			double ownCpu = Child.cpu() - before;
			System.gc();
			Counted bare = new Counted();
			before = Child.cpu();
			double peer = Child.time(() -> BareWriters.of(format).write(document, bare));
			double peerCpu = Child.cpu() - before;
			if (measured) {
				Child.sample(format + ".ours", own);
				Child.sample(format + ".bare", peer);
				Child.sample(format + ".ours.cpu", ownCpu);
				Child.sample(format + ".bare.cpu", peerCpu);
				Child.sample(format + ".ours.size", ours.count / 1e6);
				Child.sample(format + ".bare.size", bare.count / 1e6);
			}
		}
	}

	/** Takes everything and keeps how much it was. */
	private static final class Counted extends OutputStream {

		private long count;

		@Override
		public void write(int one) throws IOException {
			count++;
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			count += length;
		}
	}
}
