package org.waarborg.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The product's own template for Word: what a document is written on when the customer gives none, and what he copies to
 * make his own. It is kept as readable parts and put together when it is asked for. Any thread may use it.
 *
 * @since 0.1
 */
public final class DefaultTemplate {

	/** Name under which a copy is offered. */
	public static final String FILE_NAME = "waarborg.docx";

	private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels",
			"word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml", "word/footer.xml",
			"word/header.xml", "word/headerCover.xml", "word/numbering.xml", "word/settings.xml", "word/styles.xml");

	private DefaultTemplate() {
	}

	/**
	 * The template as a file for Word.
	 *
	 * @return the file, always the same bytes; whoever asked closes it
	 * @throws IOException when the bundle is damaged
	 */
	public static InputStream open() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (String part : PARTS) {
				ZipEntry entry = new ZipEntry(part);
				entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
				zip.putNextEntry(entry);
				zip.write(part(part));
				zip.closeEntry();
			}
		}
		return new ByteArrayInputStream(file.toByteArray());
	}

	private static byte[] part(String name) throws IOException {
		// A resource name with brackets or without a name before its dot is trouble on some class paths.
		String resource = switch (name) {
			case "[Content_Types].xml" -> "types.xml";
			case "_rels/.rels" -> "package-rels.xml";
			case "word/_rels/document.xml.rels" -> "document-rels.xml";
			default -> name.substring(name.indexOf('/') + 1);
		};
		try (InputStream in = DefaultTemplate.class.getResourceAsStream("template/" + resource)) {
			if (in == null)
				throw new IOException("template/" + resource + " is missing in bundle org.waarborg.report.docx");
			return in.readAllBytes();
		}
	}
}
