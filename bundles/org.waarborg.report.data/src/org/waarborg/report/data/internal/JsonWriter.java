package org.waarborg.report.data.internal;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.osgi.service.component.annotations.Component;
import org.waarborg.document.Document;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a document as JSON (RFC 8259): the same content, as data. Keys, codes and dates (ISO 8601) are the same in every
 * language; words are in the document's language. The schema is {@code schema/document.schema.json} of this bundle; its
 * id is the value of {@code $schema}.
 */
@Component
public class JsonWriter implements DocumentWriter {

	private static final JsonFactory FACTORY = JsonFactory.builder().build();

	@Override
	public String format() {
		return "json";
	}

	@Override
	public String fileExtension() {
		return "json";
	}

	@Override
	public String mediaType() {
		return "application/json";
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
			json.setPrettyPrinter(new JsonLayout());
			new JsonDocument(document, json).write();
			json.writeRaw('\n');
		}
	}
}
