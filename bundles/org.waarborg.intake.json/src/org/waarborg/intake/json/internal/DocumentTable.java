package org.waarborg.intake.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;

/** The main table of one document, read from left to right; what else is in it is skipped. */
final class DocumentTable {

	private static final int MOST_ROWS = 200_000;
	/** As much as a cell of a spreadsheet holds. */
	private static final int LONGEST = 32_767;
	/** Applicability and state that may not leave are words without a meaning for who takes them in. */
	private static final String WITHHELD = "WITHHELD";
	private static final String ID = "_id";

	/** A table: titles by id of the column, and rows by id of the column. */
	private record Table(String id, Map<String, String> titles, List<Map<String, String>> rows) {
	}

	private final JsonParser json;
	private final String name;
	private final Messages messages;
	private final Map<String, String> facts = new LinkedHashMap<>();
	private final List<Table> tables = new ArrayList<>();
	private String schema = "";
	private String title = "";
	private String main = "";

	DocumentTable(JsonParser json, String name, Messages messages) {
		this.json = json;
		this.name = name;
		this.messages = messages;
	}

	SheetFile read() throws IOException, IntakeException {
		if (json.nextToken() != JsonToken.START_OBJECT) {
			throw DocumentReader.refused(messages, "foreign", name, DocumentReader.SCHEMA);
		}
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			switch (field) {
				case "$schema" -> schema = text();
				case "title" -> title = text();
				case "mainTable" -> main = text();
				case "header" -> header();
				case "sections" -> sections();
				default -> json.skipChildren();
			}
		}
		if (json.nextToken() != null) {
			throw DocumentReader.refused(messages, "broken", name, Integer.valueOf(json.currentLocation().getLineNr()));
		}
		if (!schema.equals(DocumentReader.SCHEMA)) {
			throw DocumentReader.refused(messages, schema.startsWith("urn:waarborg:") ? "other" : "foreign", name,
					schema.startsWith("urn:waarborg:") ? schema : DocumentReader.SCHEMA);
		}
		Table table = tables.stream().filter(t -> t.id().equals(main)).findFirst()
				.orElseThrow(() -> DocumentReader.refused(messages, "table", name));
		facts.put("title", title);
		return new SheetFile(name, "json", List.of(sheet(table)), List.of(messages.get("read.as", title)), facts);
	}

	private String text() throws IOException {
		String text = json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL
				? json.getText()
				: "";
		json.skipChildren();
		return text;
	}

	/** What the document says of itself: version, date, organisation. */
	private void header() throws IOException {
		if (json.currentToken() != JsonToken.START_OBJECT) {
			json.skipChildren();
			return;
		}
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			if (field.equals("facts") && json.currentToken() == JsonToken.START_ARRAY) {
				while (json.nextToken() == JsonToken.START_OBJECT) {
					Map<String, String> fact = object();
					facts.put(fact.getOrDefault("id", ""), fact.getOrDefault("value", ""));
				}
			} else {
				json.skipChildren();
			}
		}
	}

	private void sections() throws IOException, IntakeException {
		if (json.currentToken() != JsonToken.START_ARRAY) {
			json.skipChildren();
			return;
		}
		while (json.nextToken() == JsonToken.START_OBJECT) {
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				json.nextToken();
				if (field.equals("blocks") && json.currentToken() == JsonToken.START_ARRAY) {
					while (json.nextToken() == JsonToken.START_OBJECT) {
						block();
					}
				} else {
					json.skipChildren();
				}
			}
		}
	}

	private void block() throws IOException, IntakeException {
		String id = "";
		Map<String, String> titles = new LinkedHashMap<>();
		List<Map<String, String>> rows = new ArrayList<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			boolean list = json.currentToken() == JsonToken.START_ARRAY;
			if (field.equals("id")) {
				id = text();
			} else if (field.equals("columns") && list) {
				while (json.nextToken() == JsonToken.START_OBJECT) {
					Map<String, String> column = object();
					titles.put(column.getOrDefault("id", ""), column.getOrDefault("title", ""));
				}
			} else if (field.equals("rows") && list) {
				while (json.nextToken() == JsonToken.START_OBJECT) {
					rows.add(object());
					if (rows.size() > MOST_ROWS) {
						throw DocumentReader.refused(messages, "many", name, Integer.valueOf(MOST_ROWS));
					}
				}
			} else {
				json.skipChildren();
			}
		}
		if (!titles.isEmpty()) {
			tables.add(new Table(id, titles, rows));
		}
	}

	/** An object whose values are read as words. */
	private Map<String, String> object() throws IOException {
		Map<String, String> values = new LinkedHashMap<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			values.put(field, value());
		}
		return values;
	}

	/** A word, a chip or reference by what it says, several on lines of their own. */
	private String value() throws IOException {
		return switch (json.currentToken()) {
			case START_OBJECT -> {
				Map<String, String> parts = object();
				yield WITHHELD.equals(parts.get("code")) ? ""
						: parts.getOrDefault("word", parts.getOrDefault("text", ""));
			}
			case START_ARRAY -> {
				List<String> parts = new ArrayList<>();
				while (json.nextToken() != JsonToken.END_ARRAY) {
					parts.add(value());
				}
				yield String.join("\n", parts);
			}
			case VALUE_NULL -> "";
			default -> json.getText();
		};
	}

	/**
	 * The table as a sheet: titles, then rows. The id of a row says most exactly what it is about, in every language alike; it
	 * stands for the number and the title that a reader of the document sees.
	 */
	private Sheet sheet(Table table) throws IntakeException {
		String sheetName = title.isBlank() ? table.id() : title;
		boolean named = !table.rows().isEmpty() && table.rows().stream().allMatch(r -> id(r).contains("#"));
		List<String> columns = new ArrayList<>(table.titles().keySet());
		if (named) {
			columns.removeFirst();
			columns.remove("title");
			columns.addFirst(ID);
		}
		Sheet.Builder sheet = new Sheet.Builder(sheetName);
		for (int c = 0; c < columns.size(); c++) {
			String heading = table.titles().getOrDefault(columns.get(c), "id");
			sheet.add(SheetCell.text(sheetName, 1, c + 1, heading.strip()));
		}
		for (int r = 0; r < table.rows().size(); r++) {
			for (int c = 0; c < columns.size(); c++) {
				String value = table.rows().get(r).getOrDefault(columns.get(c), "");
				if (value.length() > LONGEST) {
					throw DocumentReader.refused(messages, "long", name, Integer.valueOf(r + 1),
							Integer.valueOf(LONGEST));
				}
				sheet.add(SheetCell.text(sheetName, r + 2, c + 1, value.strip()));
			}
		}
		return sheet.build();
	}

	private static String id(Map<String, String> row) {
		return row.getOrDefault(ID, "");
	}
}
