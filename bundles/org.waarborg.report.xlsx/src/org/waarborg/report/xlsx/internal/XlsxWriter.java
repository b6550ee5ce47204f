package org.waarborg.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.util.TempFile;
import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Document;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a document as a workbook (OOXML): a cover, then a sheet for each chapter or table, made to be worked with –
 * true dates and numbers, filters, lists to choose from, colours that follow the word – and without anything that runs
 * or that is hidden, but for columns that say so themselves.
 * <p>
 * Rows pass through compressed temporary files in a folder that only the own account can read and that is gone
 * afterwards.
 */
@Component
public class XlsxWriter implements DocumentWriter {

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public String fileExtension() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException {
		try (PrivateFolder folder = new PrivateFolder()) {
			Path raw = folder.createTempFile("workbook", ".zip").toPath();
			inside(folder, () -> write(document, options, raw));
			Timeless.copy(raw, out);
		}
		out.flush();
	}

	/** The library's own temporary files would lie in a folder that all accounts share. */
	private static void inside(PrivateFolder folder, Work work) throws IOException {
		try {
			TempFile.withStrategy(folder, () -> {
				try {
					work.run();
					return Boolean.TRUE;
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void write(Document document, WriteOptions options, Path file) throws IOException {
		try (OutputStream raw = Files.newOutputStream(file)) {
			new Book(document, options.notices()).write(raw);
		}
	}

	/** Work that may fail as files do. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}
}
