package org.waarborg.report.html.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Document;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a document as one HTML file that needs nothing else: it reads and prints without scripts and without a
 * network; a small script adds searching. It is HTML5 in XML syntax, so both kinds of parser read it.
 */
@Component
public class HtmlWriter implements DocumentWriter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public String fileExtension() {
		return "html";
	}

	@Override
	public String mediaType() {
		return "text/html";
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		new HtmlPage(document, new Markup(writer)).write();
		writer.flush();
	}
}
