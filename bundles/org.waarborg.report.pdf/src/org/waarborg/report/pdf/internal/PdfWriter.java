package org.waarborg.report.pdf.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Document;
import org.waarborg.document.SafeText;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.Words;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a document as a PDF for archives and for everybody: PDF/A-2a and PDF/UA-1, with bookmarks and fonts of its own.
 * Texts are laid out here and drawn straight into the file; there is no markup in between that a text could break out of,
 * and nothing is ever loaded from elsewhere.
 */
@Component
public class PdfWriter implements DocumentWriter {

	private static final int PIECE = 1 << 15;
	private static final int NAMED = 12;

	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public String fileExtension() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException {
		Words words = new Words(PdfWriter.class, document.language());
		try (Pieces pieces = new Pieces(out);
				PdfFile file = new PdfFile(pieces);
				FontBook fonts = new FontBook()) {
			new Flow(document, file, fonts, words).write();
			if (!fonts.missing().isEmpty())
				options.notices().accept(notice(fonts.missing(), words));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static String notice(SortedSet<Integer> missing, Words words) {
		String named = missing.stream().limit(NAMED).map(c -> "U+%04X".formatted(c)).collect(Collectors.joining(", "));
		int more = missing.size() - NAMED;
		return words.get("notice.glyphs", String.valueOf(SafeText.REPLACEMENT),
				more > 0 ? words.get("notice.more", named, Integer.toString(more)) : named);
	}

	/** Passes the file on in pieces, and leaves the target open. */
	private static final class Pieces extends FilterOutputStream {

		Pieces(OutputStream out) {
			super(new BufferedOutputStream(out, PIECE));
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			for (int at = 0; at < count; at += PIECE / 2)
				out.write(bytes, from + at, Math.min(PIECE / 2, count - at));
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
