package org.waarborg.cli.internal;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.controlset.Messages;

/** What several commands print the same way. */
final class Outputs {

	private Outputs() {
	}

	static void writeTexts(JsonGenerator json, String field, Map<String, String> texts) throws IOException {
		json.writeObjectFieldStart(field);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			json.writeStringField(text.getKey(), text.getValue());
		}
		json.writeEndObject();
	}

	static CommandFailure unknownFormat(Format asked, String known, Messages messages) {
		return new CommandFailure(ExitCode.USAGE, messages.get("usage.error.format", asked, known));
	}
}
