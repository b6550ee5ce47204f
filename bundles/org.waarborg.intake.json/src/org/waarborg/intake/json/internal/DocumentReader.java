package org.waarborg.intake.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.spi.SheetReader;

/**
 * Reads a document that this program wrote as JSON: its main table, and what the document says of itself. Other JSON is refused with
 * the reason: a table cannot be guessed from it.
 */
@Component
public class DocumentReader implements SheetReader {

	/** What the document must say in {@code $schema}. */
	static final String SCHEMA = "urn:waarborg:schema:document:1";

	private static final long MOST_BYTES = 50L << 20;
	private static final int DEEPEST = 64;
	private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(1 << 20).build()).build();

	@Override
	public String format() {
		return "json";
	}

	/** What begins as an object or a list is JSON, whatever the file is called; a table that people keep does not begin so. */
	@Override
	public boolean accepts(byte[] head, String name) {
		String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "").strip();
		return text.matches("(?s)(\\{\\s*(\"|\\}).*|\\[\\s*(\\{|\"|\\[|\\]).*)");
	}

	@Override
	public SheetFile read(Path file, Locale locale) throws IntakeException {
		Messages messages = Messages.beside(DocumentReader.class, locale);
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new IntakeException(messages.get("large", name, Long.valueOf(MOST_BYTES >> 20)));
			}
			try (InputStream in = Files.newInputStream(file); JsonParser json = FACTORY.createParser(in)) {
				return new DocumentTable(json, name, messages).read();
			}
		} catch (JsonEOFException e) {
			throw new IntakeException(messages.get("truncated", name, line(e)), e);
		} catch (JsonProcessingException e) {
			throw new IntakeException(messages.get("broken", name, line(e)), e);
		} catch (IOException e) {
			throw new IntakeException(messages.get("unreadable", name), e);
		}
	}

	private static Integer line(JsonProcessingException e) {
		return Integer.valueOf(e.getLocation() == null ? 0 : e.getLocation().getLineNr());
	}

	/** A document of which nothing can be made. */
	static IntakeException refused(Messages messages, String key, Object... arguments) {
		return new IntakeException(messages.get(key, List.of(arguments).toArray()));
	}
}
