package org.waarborg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the JSON of a command: indented, {@code \n}, UTF-8, with a schema of its own in the bundle that writes it. The
 * names in it are stable.
 *
 * @since 0.1
 */
public final class JsonOutput {

	/** What writes the content. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes one value.
		 *
		 * @param json the generator
		 * @throws IOException when it cannot be written
		 */
		void write(JsonGenerator json) throws IOException;
	}

	private JsonOutput() {
	}

	/**
	 * Writes one JSON value and a line end.
	 *
	 * @param console where to
	 * @param content what
	 */
	public static void print(Console console, Content content) {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
		JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
		try (JsonGenerator json = factory.createGenerator(console.out())) {
			json.setPrettyPrinter(pretty);
			content.write(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		console.out().println();
	}
}
