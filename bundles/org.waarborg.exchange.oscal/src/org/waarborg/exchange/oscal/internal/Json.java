package org.waarborg.exchange.oscal.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/** A file read from left to right, once. Each method starts at the first token of a value and ends at its last. */
final class Json {

	private static final int BRIEF = 120;

	/** A field of an object; the parser stands at its value. */
	interface Field {
		void read(String name) throws IOException, CatalogException;
	}

	/** A value of a list; the parser stands at it. */
	interface Element {
		void read() throws IOException, CatalogException;
	}

	private final JsonParser parser;
	private final Notes notes;

	Json(JsonParser parser, Notes notes) {
		this.parser = parser;
		this.notes = notes;
	}

	JsonToken next() throws IOException {
		return parser.nextToken();
	}

	Place place() {
		JsonLocation at = parser.currentTokenLocation();
		return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
	}

	/** Every field of the object that the parser stands at; one whose value is null is none. */
	void fields(String what, Field field) throws IOException, CatalogException {
		expect(what, JsonToken.START_OBJECT);
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			if (parser.nextToken() == JsonToken.VALUE_NULL) {
				notes.info("registry.oscal.empty", place(), path(what, brief(name)));
			} else {
				field.read(name);
			}
		}
	}

	/** Every value of the list that the parser stands at. */
	void elements(String what, Element element) throws IOException, CatalogException {
		expect(what, JsonToken.START_ARRAY);
		Place start = place();
		int count = 0;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			element.read();
			count++;
		}
		if (count == 0) {
			notes.info("registry.oscal.empty", start, what);
		}
	}

	/** A text; a number or a truth value is read as the text that it is written as. */
	String text(String what) throws IOException, CatalogException {
		JsonToken token = parser.currentToken();
		if (token == JsonToken.VALUE_STRING) {
			return legal(what, parser.getText());
		}
		if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
			throw type(what, kind(JsonToken.VALUE_STRING));
		}
		String text = parser.getText();
		notes.info("registry.oscal.notText", place(), what, brief(text));
		return text;
	}

	/** Files of ours and documents are XML, which cannot say every character. */
	private String legal(String what, String text) {
		StringBuilder mended = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || Character.isSurrogate(c) || c >= '\uFFFE') {
				mended = mended == null ? new StringBuilder(text) : mended;
				mended.setCharAt(i, '\uFFFD');
			}
		}
		if (mended == null) {
			return text;
		}
		notes.warning("registry.oscal.character", place(), what);
		return mended.toString();
	}

	void skip() throws IOException {
		parser.skipChildren();
	}

	/** A value that a control set has no place for; of a list each member counts. */
	void notShown(String kind) throws IOException, CatalogException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			notes.notShown(kind, place());
			skip();
			return;
		}
		elements(kind, () -> {
			notes.notShown(kind, place());
			skip();
		});
	}

	/** A key that OSCAL does not know here. */
	void foreign(String what, String name) throws IOException {
		notes.info("registry.oscal.foreignKey", place(), path(what, brief(name)));
		skip();
	}

	private void expect(String what, JsonToken wanted) throws CatalogException {
		if (parser.currentToken() != wanted) {
			throw type(what, kind(wanted));
		}
	}

	private CatalogException type(String what, String wanted) {
		return notes.refused("registry.json.type", place(), what, kind(parser.currentToken()), wanted);
	}

	/** How JSON itself writes what a token begins. */
	static String kind(JsonToken token) {
		return switch (token) {
			case START_OBJECT -> "{…}";
			case START_ARRAY -> "[…]";
			case VALUE_STRING -> "\"…\"";
			default -> brief(String.valueOf(token.asString() == null ? "0" : token.asString()));
		};
	}

	static String path(String what, String name) {
		return what.isEmpty() ? name : what + '.' + name;
	}

	/** As much of a text as belongs in a message. */
	static String brief(String text) {
		String line = text.replaceAll("\\p{Cntrl}", " ");
		return line.length() <= BRIEF ? line : line.substring(0, BRIEF - 1) + '…';
	}
}
