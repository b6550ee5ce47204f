package org.waarborg.cli.internal;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.controlset.Messages;

/** What several commands print the same way. */
final class Outputs {

	private static final int USUAL_WIDTH = 100;

	private Outputs() {
	}

	/** The width to wrap at; 0 in a pipe. */
	static int width(Console console) {
		if (!console.terminal()) {
			return 0;
		}
		String columns = System.getenv("COLUMNS");
		return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
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
