package org.waarborg.report.data.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.SafeText;
import org.waarborg.document.Table;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes the main table of a document as CSV (RFC 4180): lines end in CR LF, the first holds the titles of the columns,
 * a value with a separator, a quote or a line end stands in quotes.
 * <p>
 * Made so that a spreadsheet opens it right by a double click: UTF-8 with a byte order mark; between values a semicolon
 * in a Dutch document and a comma in any other, which is what a spreadsheet in that language expects; numbers with that
 * language's decimal sign; days as {@code 2026-11-21}; a text that a spreadsheet would run gets an apostrophe before
 * it. Several items stand in one value, {@code "; "} between them. Groups of rows are a last column.
 */
@Component
public class CsvWriter implements DocumentWriter {

	@Override
	public String format() {
		return "csv";
	}

	@Override
	public String fileExtension() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "text/csv";
	}

	@Override
	public void write(Document document, OutputStream out, WriteOptions options) throws IOException {
		Table table = document.mainTable().orElseThrow(() -> new IOException(noTable(document)));
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		writer.write('\uFEFF');
		boolean groups = table.grouped() && !table.groupTitle().isEmpty();
		List<String> titles = new ArrayList<>(
				table.columns().stream().map(Column::title).map(CsvWriter::safe).toList());
		if (groups)
			titles.add(safe(table.groupTitle()));
		char separator = "nl".equals(language(document)) ? ';' : ',';
		line(writer, titles, separator);
		Formats formats = Formats.of(document.language());
		for (Row row : table.rows()) {
			List<String> values = new ArrayList<>(row.cells().stream().map(c -> value(c, formats)).toList());
			if (groups)
				values.add(row.group().map(Row.Group::label).map(CsvWriter::safe).orElse(""));
			line(writer, values, separator);
		}
		writer.flush();
	}

	private static String language(Document document) {
		return Locale.forLanguageTag(document.language()).getLanguage();
	}

	private static String value(Cell cell, Formats formats) {
		return switch (cell) {
			case Cell.Number number -> formats.number(number.value());
			case Cell.Date date -> date.value().toString();
			default -> safe(formats.plain(cell));
		};
	}

	/** Guarded before control characters go: a leading carriage return must not hide what follows it. */
	private static String safe(String text) {
		return SafeText.xml(SafeText.spreadsheet(text));
	}

	private static void line(Writer writer, List<String> values, char separator) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			if (i > 0)
				writer.write(separator);
			value(writer, values.get(i));
		}
		writer.write("\r\n");
	}

	/** Both separators are quoted, so that a file in one language does not fall apart in a spreadsheet of the other. */
	private static void value(Writer writer, String value) throws IOException {
		writer.write(needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value);
	}

	private static boolean needsQuotes(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t')
				return true;
		}
		return false;
	}

	private static String noTable(Document document) {
		Messages words = Messages.beside(CsvWriter.class, Locale.forLanguageTag(document.language()));
		return words.get("csv.no.table", document.title());
	}
}
