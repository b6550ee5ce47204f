package org.waarborg.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.internal.IntakeService;

/**
 * Mappings as JSON files that people read and mend.
 *
 * @since 0.1
 */
public final class MappingFiles {

	private static final int FORMAT = 1;
	private static final long LARGEST = 1_000_000;

	private MappingFiles() {
	}

	/**
	 * Writes a mapping.
	 *
	 * @param mapping the mapping
	 * @param out     where to; it is left open
	 * @throws IOException when it cannot be written
	 */
	public static void write(IntakeMapping mapping, OutputStream out) throws IOException {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
		try (JsonGenerator json = factory.createGenerator(out)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
			json.writeStartObject();
			json.writeNumberField("waarborgMapping", FORMAT);
			json.writeStringField("as", mapping.target());
			json.writeArrayFieldStart("sheets");
			for (SheetMapping sheet : mapping.sheets()) {
				write(sheet, json);
			}
			json.writeEndArray();
			json.writeObjectFieldStart("values");
			for (Map.Entry<String, Map<String, String>> field : mapping.values().entrySet()) {
				json.writeObjectFieldStart(field.getKey());
				for (Map.Entry<String, String> word : field.getValue().entrySet()) {
					json.writeStringField(word.getKey(), word.getValue());
				}
				json.writeEndObject();
			}
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void write(SheetMapping sheet, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("sheet", sheet.sheet());
		if (!sheet.subject().isEmpty()) {
			json.writeStringField("into", sheet.subject());
		}
		json.writeNumberField("header", sheet.headerRow());
		json.writeArrayFieldStart("columns");
		for (ColumnMapping column : sheet.columns()) {
			json.writeStartObject();
			json.writeStringField("column", SheetCell.letters(column.column()));
			json.writeStringField("title", column.header());
			json.writeStringField("field", column.field());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/**
	 * Reads a mapping.
	 *
	 * @param file   the file
	 * @param locale language of messages
	 * @return the mapping
	 * @throws IntakeException when it cannot be read or is no mapping: where, what was expected
	 */
	public static IntakeMapping read(Path file, Locale locale) throws IntakeException {
		Messages messages = Messages.beside(IntakeService.class, locale);
		String name = String.valueOf(file.getFileName());
		Object root;
		try {
			if (Files.size(file) > LARGEST) {
				throw new IntakeException(messages.get("mapping.shape", name, ""));
			}
			try (InputStream in = Files.newInputStream(file);
					JsonParser json = new JsonFactory().createParser(in)) {
				json.nextToken();
				root = value(json);
			}
		} catch (JsonProcessingException e) {
			throw new IntakeException(messages.get("mapping.json", name,
					Integer.valueOf(e.getLocation() == null ? 0 : e.getLocation().getLineNr())), e);
		} catch (IOException e) {
			throw new IntakeException(messages.get("file.unreadable", file), e);
		}
		return new Reading(name, messages).mapping(root);
	}

	private static Object value(JsonParser json) throws IOException {
		JsonToken token = json.currentToken();
		if (token == JsonToken.START_OBJECT) {
			Map<String, Object> object = new LinkedHashMap<>();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				object.put(name, value(json));
			}
			return object;
		}
		if (token == JsonToken.START_ARRAY) {
			List<Object> array = new ArrayList<>();
			while (json.nextToken() != JsonToken.END_ARRAY) {
				array.add(value(json));
			}
			return array;
		}
		return token == null || token == JsonToken.VALUE_NULL ? "" : json.getText();
	}

	/** What is in the file, taken at its word: a part of another shape is an error with its place. */
	private record Reading(String file, Messages messages) {

		IntakeMapping mapping(Object root) throws IntakeException {
			Map<String, Object> object = object(root, "");
			if (!String.valueOf(FORMAT).equals(object.get("waarborgMapping"))) {
				throw wrong("waarborgMapping");
			}
			List<SheetMapping> sheets = new ArrayList<>();
			int index = 0;
			for (Object sheet : array(object.get("sheets"), "sheets")) {
				sheets.add(sheet(object(sheet, "sheets[" + index + ']'), "sheets[" + index + ']'));
				index++;
			}
			Map<String, Map<String, String>> values = new TreeMap<>();
			for (Map.Entry<String, Object> field : object(object.getOrDefault("values", Map.of()), "values")
					.entrySet()) {
				Map<String, String> words = new TreeMap<>();
				for (Map.Entry<String, Object> word : object(field.getValue(), "values." + field.getKey())
						.entrySet()) {
					words.put(word.getKey(), text(word.getValue(), "values." + field.getKey() + '.' + word.getKey()));
				}
				values.put(field.getKey(), words);
			}
			return new IntakeMapping(text(object.get("as"), "as"), sheets, values);
		}

		private SheetMapping sheet(Map<String, Object> sheet, String place) throws IntakeException {
			List<ColumnMapping> columns = new ArrayList<>();
			int index = 0;
			for (Object entry : array(sheet.get("columns"), place + ".columns")) {
				String at = place + ".columns[" + index++ + ']';
				Map<String, Object> column = object(entry, at);
				int number = SheetCell.column(text(column.getOrDefault("column", ""), at + ".column"));
				String title = text(column.getOrDefault("title", ""), at + ".title");
				if (number == 0 && title.isBlank()) {
					throw wrong(at + ".column");
				}
				columns.add(new ColumnMapping(number, title, text(column.get("field"), at + ".field"), 1, "", false));
			}
			String header = text(sheet.getOrDefault("header", "1"), place + ".header");
			if (!header.matches("[1-9]\\d{0,6}")) {
				throw wrong(place + ".header");
			}
			return new SheetMapping(text(sheet.get("sheet"), place + ".sheet"),
					text(sheet.getOrDefault("into", ""), place + ".into"), Integer.parseInt(header), columns);
		}

		@SuppressWarnings("unchecked")
		private Map<String, Object> object(Object value, String place) throws IntakeException {
			if (value instanceof Map<?, ?>) {
				return (Map<String, Object>) value;
			}
			throw wrong(place);
		}

		private List<?> array(Object value, String place) throws IntakeException {
			if (value instanceof List<?> list) {
				return list;
			}
			throw wrong(place);
		}

		private String text(Object value, String place) throws IntakeException {
			if (value instanceof String text) {
				return text;
			}
			throw wrong(place);
		}

		private IntakeException wrong(String place) {
			return new IntakeException(messages.get("mapping.shape", file, place));
		}
	}
}
