package org.waarborg.report.data.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.SafeText;
import org.waarborg.document.Section;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;

/** Writes one document to a generator, in the structure of the schema. */
final class JsonDocument {

	/** Id of the schema; a change that breaks readers gets another number. */
	static final String SCHEMA = "urn:waarborg:schema:document:1";

	private final Document document;
	private final JsonGenerator json;

	JsonDocument(Document document, JsonGenerator json) {
		this.document = document;
		this.json = json;
	}

	void write() throws IOException {
		json.writeStartObject();
		string("$schema", SCHEMA);
		string("id", document.id());
		string("title", document.title());
		string("language", document.language());
		header(document.header());
		string("mainTable", document.mainTable().map(Table::id).orElse(""));
		json.writeArrayFieldStart("sections");
		for (Section section : document.sections())
			section(section);
		json.writeEndArray();
		json.writeEndObject();
	}

	private void header(DocumentHeader header) throws IOException {
		json.writeObjectFieldStart("header");
		string("contains", header.contains());
		string("keyFigure", header.keyFigure());
		json.writeFieldName("state");
		cell(header.state().isPresent() ? header.state().get() : Cell.empty());
		string("product", header.product());
		string("generatedOn", header.generatedOn().toString());
		facts(header.facts());
		json.writeEndObject();
	}

	private void facts(List<Fact> facts) throws IOException {
		json.writeArrayFieldStart("facts");
		for (Fact fact : facts) {
			json.writeStartObject();
			string("id", fact.id());
			string("label", fact.label());
			json.writeFieldName("value");
			cell(fact.value());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void section(Section section) throws IOException {
		json.writeStartObject();
		string("id", section.id());
		string("title", section.title());
		json.writeNumberField("level", section.level());
		json.writeArrayFieldStart("blocks");
		for (Block block : section.blocks()) {
			json.writeStartObject();
			block(block);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void block(Block block) throws IOException {
		switch (block) {
			case Paragraph paragraph -> {
				string("type", "paragraph");
				string("text", paragraph.text());
			}
			case Note note -> {
				string("type", "note");
				string("status", note.status().name());
				string("text", note.text());
			}
			case Facts facts -> {
				string("type", "facts");
				facts(facts.facts());
			}
			case Table table -> {
				string("type", "table");
				table(table);
			}
			case Figure figure -> {
				string("type", "figure");
				figure(figure);
			}
		}
	}

	private void table(Table table) throws IOException {
		string("id", table.id());
		string("caption", table.caption());
		string("groupTitle", table.groupTitle());
		json.writeArrayFieldStart("columns");
		for (Column column : table.columns())
			column(column);
		json.writeEndArray();
		json.writeArrayFieldStart("rows");
		for (Row row : table.rows())
			row(table, row);
		json.writeEndArray();
	}

	private void column(Column column) throws IOException {
		json.writeStartObject();
		string("id", column.id());
		string("title", column.title());
		string("kind", column.kind().name());
		if (!column.choices().isEmpty()) {
			json.writeArrayFieldStart("choices");
			for (Cell.Chip choice : column.choices())
				cell(choice);
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	/** The columns' ids start with a letter, so the underscore keeps our own two keys apart from them. */
	private void row(Table table, Row row) throws IOException {
		json.writeStartObject();
		string("_id", row.id());
		if (row.group().isPresent()) {
			json.writeObjectFieldStart("_group");
			string("id", row.group().get().id());
			string("label", row.group().get().label());
			json.writeEndObject();
		}
		for (int i = 0; i < row.cells().size(); i++) {
			json.writeFieldName(table.columns().get(i).id());
			cell(row.cells().get(i));
		}
		json.writeEndObject();
	}

	private void figure(Figure figure) throws IOException {
		string("id", figure.id());
		string("title", figure.title());
		string("description", figure.description());
		switch (figure) {
			case StackedBar bars -> bars(bars);
			case Matrix matrix -> new JsonMatrix(json, matrix).write();
			case Timeline timeline -> new JsonTimeline(json, timeline).write();
		}
	}

	private void bars(StackedBar figure) throws IOException {
		string("kind", "stackedBar");
		json.writeArrayFieldStart("legend");
		for (StackedBar.Series series : figure.legend()) {
			json.writeStartObject();
			string("id", series.id());
			string("label", series.label());
			string("status", series.status().name());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("bars");
		for (StackedBar.Bar bar : figure.bars())
			bar(figure, bar);
		json.writeEndArray();
	}

	private void bar(StackedBar figure, StackedBar.Bar bar) throws IOException {
		json.writeStartObject();
		string("id", bar.id());
		string("label", bar.label());
		json.writeObjectFieldStart("values");
		for (int i = 0; i < bar.values().size(); i++)
			json.writeNumberField(figure.legend().get(i).id(), bar.values().get(i));
		json.writeEndObject();
		json.writeEndObject();
	}

	private void cell(Cell cell) throws IOException {
		switch (cell) {
			case Cell.Text text -> json.writeString(safe(text.value()));
			case Cell.Number number -> json.writeNumber(number.value());
			case Cell.Date date -> json.writeString(date.value().toString());
			case Cell.Chip chip -> {
				json.writeStartObject();
				string("code", chip.code());
				string("word", chip.word());
				string("status", chip.status().name());
				json.writeEndObject();
			}
			case Cell.Items items -> items(items);
			case Cell.Ref ref -> {
				json.writeStartObject();
				string("text", ref.text());
				string("target", ref.target());
				json.writeEndObject();
			}
			case Cell.Empty empty -> json.writeNull();
		}
	}

	private void items(Cell.Items items) throws IOException {
		json.writeStartArray();
		for (Cell.Item item : items.items()) {
			json.writeStartObject();
			string("text", item.text());
			string("code", item.code());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void string(String key, String value) throws IOException {
		json.writeStringField(key, safe(value));
	}

	/** Half of a surrogate pair cannot be written in UTF-8; the rest of what JSON could hold goes the same way as in
	 * the other formats, so that a text compares equal between them. */
	private static String safe(String text) {
		return SafeText.xml(text);
	}
}
