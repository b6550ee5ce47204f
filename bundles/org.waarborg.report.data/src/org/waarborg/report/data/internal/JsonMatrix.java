package org.waarborg.report.data.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.document.Matrix;
import org.waarborg.document.SafeText;

/** Writes the data of a matrix into the object of its figure. */
final class JsonMatrix {

	private final JsonGenerator json;
	private final Matrix figure;

	JsonMatrix(JsonGenerator json, Matrix figure) {
		this.json = json;
		this.figure = figure;
	}

	void write() throws IOException {
		string("kind", "matrix");
		string("rowAxis", figure.rowAxis());
		string("columnAxis", figure.columnAxis());
		json.writeArrayFieldStart("columns");
		for (Matrix.Heading column : figure.columns()) {
			json.writeStartObject();
			string("id", column.id());
			string("label", column.label());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rows");
		for (Matrix.Line row : figure.rows())
			row(row);
		json.writeEndArray();
		json.writeArrayFieldStart("arrows");
		for (Matrix.Arrow arrow : figure.arrows())
			arrow(arrow);
		json.writeEndArray();
	}

	private void row(Matrix.Line row) throws IOException {
		json.writeStartObject();
		string("id", row.id());
		string("label", row.label());
		json.writeObjectFieldStart("squares");
		for (int i = 0; i < row.squares().size(); i++) {
			json.writeObjectFieldStart(figure.columns().get(i).id());
			string("status", row.squares().get(i).status().name());
			string("text", row.squares().get(i).text());
			string("word", row.squares().get(i).word());
			string("detail", row.squares().get(i).detail());
			json.writeEndObject();
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	/** By id, so that a reader need not count. */
	private void arrow(Matrix.Arrow arrow) throws IOException {
		json.writeStartObject();
		string("label", arrow.label());
		place("from", arrow.fromRow(), arrow.fromColumn());
		place("to", arrow.toRow(), arrow.toColumn());
		json.writeEndObject();
	}

	private void place(String key, int row, int column) throws IOException {
		json.writeObjectFieldStart(key);
		string("row", figure.rows().get(row).id());
		string("column", figure.columns().get(column).id());
		json.writeEndObject();
	}

	private void string(String key, String value) throws IOException {
		json.writeStringField(key, SafeText.xml(value));
	}
}
