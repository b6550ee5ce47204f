package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.Words;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.docx.DefaultTemplate;

/**
 * Writes a document for Word on a template, the customer's or the product's own; {@code TEMPLATE.md} of this bundle says
 * what a template holds. The template is read and checked as a whole before the first byte is written; the document's
 * own content then passes through row by row, so its size does not matter to memory.
 */
@Component
public class DocxWriter implements DocumentWriter {

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public String fileExtension() {
		return "docx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	@Override
	public boolean takesTemplate() {
		return true;
	}

	@Override
	public void writeTemplate(OutputStream out) throws IOException {
		try (InputStream template = DefaultTemplate.open()) {
			template.transferTo(out);
		}
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException, DocumentException {
		Words words = new Words(DocxWriter.class, document.language());
		Template template = Template.open(options.template(), words);
		new DocxFile(document, template, words, options.notices()).write(out);
	}
}
