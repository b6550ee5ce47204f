package org.waarborg.cli;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * Writes a log of SARIF 2.1.0 (OASIS) with one run of this program, which viewers and pipelines of software developers read.
 *
 * @since 0.1
 */
public final class SarifOutput {

	private SarifOutput() {
	}

	/**
	 * Writes a log and a line end.
	 *
	 * @param console where to
	 * @param rules   writes the elements of the array of rules
	 * @param run     writes the other fields of the run: results at least
	 */
	public static void print(Console console, JsonOutput.Content rules, JsonOutput.Content run) {
		JsonOutput.print(console, json -> {
			json.writeStartObject();
			json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
			json.writeStringField("version", "2.1.0");
			json.writeArrayFieldStart("runs");
			json.writeStartObject();
			json.writeObjectFieldStart("tool");
			json.writeObjectFieldStart("driver");
			json.writeStringField("name", "Waarborg");
			json.writeStringField("semanticVersion", version());
			json.writeStringField("version", version());
			json.writeStringField("language", console.language());
			json.writeArrayFieldStart("rules");
			rules.write(json);
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			run.write(json);
			json.writeEndObject();
			json.writeEndArray();
			json.writeEndObject();
		});
	}

	/**
	 * Writes a field that holds a message.
	 *
	 * @param json  the generator
	 * @param field its name
	 * @param text  the message
	 * @throws IOException when it cannot be written
	 */
	public static void message(JsonGenerator json, String field, String text) throws IOException {
		json.writeObjectFieldStart(field);
		json.writeStringField("text", text);
		json.writeEndObject();
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(SarifOutput.class);
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
	}
}
