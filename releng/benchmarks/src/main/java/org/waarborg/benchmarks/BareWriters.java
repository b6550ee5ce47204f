package org.waarborg.benchmarks;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.fonts.Face;
import org.waarborg.fonts.Fonts;

/**
 * The peers of our writers: the same tables with the same texts, written as one would who knows the library and wants
 * nothing but the rows. No header, no figures, no colours, no links, no columns that fit.
 */
final class BareWriters {

	/** Writes a document. */
	@FunctionalInterface
	interface BareWriter {
		void write(Document document, OutputStream out) throws IOException;
	}

	private static final Map<String, BareWriter> WRITERS = Map.of("html", BareWriters::html, "csv", BareWriters::csv,
			"json", BareWriters::json, "xlsx", BareWriters::xlsx, "docx", BareWriters::docx, "pdf", BareWriters::pdf);
	/** The size, margins and letters of our own pages. */
	private static final String STYLE = "@page { size: A4 landscape; margin: 15mm }"
			+ " body { font-family: '" + Fonts.FAMILY + "'; font-size: 8pt }"
			+ " table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }"
			+ " th, td { border: 0.5pt solid #ccc; padding: 2pt; vertical-align: top; text-align: left }";

	private BareWriters() {
	}

	static BareWriter of(String format) {
		return WRITERS.get(format);
	}

	/** What a table shows, as texts: titles, then rows; a group is a row of one text, or a last column. */
	private record Texts(String caption, List<String> titles, List<List<String>> rows) {

		/** As on a page. */
		static Texts onPage(Table table, Formats formats) {
			Table shown = table.onPage();
			List<List<String>> rows = new ArrayList<>();
			Optional<Row.Group> group = Optional.empty();
			for (Row row : shown.rows()) {
				if (!row.group().equals(group)) {
					group = row.group();
					group.ifPresent(g -> rows.add(List.of(g.label())));
				}
				rows.add(row.cells().stream().map(formats::plain).toList());
			}
			return new Texts(shown.caption(), titles(shown).toList(), rows);
		}

		/** As in a sheet. */
		static Texts asData(Table table, Formats formats) {
			boolean groups = table.grouped();
			Stream<String> titles = groups ? Stream.concat(titles(table), Stream.of(table.groupTitle()))
					: titles(table);
			return new Texts(table.caption(), titles.toList(),
					table.rows().stream().map(r -> values(r, groups, formats)).toList());
		}

		private static Stream<String> titles(Table table) {
			return table.columns().stream().map(Column::title);
		}

		private static List<String> values(Row row, boolean groups, Formats formats) {
			List<String> values = row.cells().stream().map(formats::plain).collect(Collectors.toList());
			if (groups) {
				values.add(row.group().map(Row.Group::label).orElse(""));
			}
			return values;
		}
	}

	private static Writer writer(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
	}

	private static void html(Document document, OutputStream out) throws IOException {
		Writer writer = writer(out);
		Formats formats = Formats.of(document.language());
		writer.write("<!DOCTYPE html>\n<html><head><title>" + escaped(document.title()) + "</title></head><body>");
		for (Table table : document.tables()) {
			table(writer, Texts.onPage(table, formats));
		}
		writer.write("</body></html>\n");
		writer.flush();
	}

	private static void table(Writer writer, Texts table) throws IOException {
		writer.write("<h2>" + escaped(table.caption()) + "</h2><table><thead><tr>");
		for (String title : table.titles()) {
			writer.write("<th>" + escaped(title) + "</th>");
		}
		writer.write("</tr></thead><tbody>\n");
		for (List<String> row : table.rows()) {
			writer.write("<tr>");
			if (row.size() == 1 && table.titles().size() > 1) {
				writer.write("<th colspan=\"" + table.titles().size() + "\">" + escaped(row.get(0)) + "</th>");
			} else {
				for (String text : row) {
					writer.write("<td>" + escaped(text) + "</td>");
				}
			}
			writer.write("</tr>\n");
		}
		writer.write("</tbody></table>\n");
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.append(c);
			}
		}
		return escaped.toString();
	}

	private static void csv(Document document, OutputStream out) throws IOException {
		Writer writer = writer(out);
		Texts table = Texts.asData(document.mainTable().orElseThrow(), Formats.of(document.language()));
		line(writer, table.titles());
		for (List<String> row : table.rows()) {
			line(writer, row);
		}
		writer.flush();
	}

	private static void line(Writer writer, List<String> values) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			writer.write(i == 0 ? "\"" : ";\"");
			writer.write(values.get(i).replace("\"", "\"\""));
			writer.write('"');
		}
		writer.write("\r\n");
	}

	private static void json(Document document, OutputStream out) throws IOException {
		Formats formats = Formats.of(document.language());
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			for (Table table : document.tables()) {
				json.writeArrayFieldStart(table.id());
				for (Row row : table.rows()) {
					json.writeStartObject();
					json.writeStringField("row", row.id());
					for (int i = 0; i < row.cells().size(); i++) {
						json.writeStringField(table.columns().get(i).id(), formats.plain(row.cells().get(i)));
					}
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			json.writeEndObject();
		}
	}

	private static void xlsx(Document document, OutputStream out) throws IOException {
		Formats formats = Formats.of(document.language());
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
			for (Table table : document.tables()) {
				Texts texts = Texts.asData(table, formats);
				SXSSFSheet sheet = workbook.createSheet(table.id());
				fill(sheet.createRow(0), texts.titles());
				for (int i = 0; i < texts.rows().size(); i++) {
					fill(sheet.createRow(i + 1), texts.rows().get(i));
				}
			}
			workbook.write(out);
		}
	}

	private static void fill(SXSSFRow row, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			row.createCell(i).setCellValue(texts.get(i));
		}
	}

	private static void docx(Document document, OutputStream out) throws IOException {
		Formats formats = Formats.of(document.language());
		try (XWPFDocument file = new XWPFDocument()) {
			for (Table table : document.tables()) {
				Texts texts = Texts.onPage(table, formats);
				file.createParagraph().createRun().setText(texts.caption());
				XWPFTable grid = file.createTable(1, texts.titles().size());
				fill(grid.getRow(0), texts.titles());
				for (List<String> row : texts.rows()) {
					fill(grid.createRow(), row);
				}
			}
			file.write(out);
		}
	}

	private static void fill(XWPFTableRow row, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			row.getCell(i).setText(texts.get(i));
		}
	}

	/** PDF/A-2a, tagged, with the same fonts: the library that most programs in Java make such files with. */
	private static void pdf(Document document, OutputStream out) throws IOException {
		XRLog.setLoggingEnabled(false);
		Formats formats = Formats.of(document.language());
		StringWriter page = new StringWriter();
		page.write("<html lang=\"" + document.language() + "\"><head><title>" + escaped(document.title())
				+ "</title><meta name=\"description\" content=\"" + escaped(document.title()) + "\"/><style>" + STYLE
				+ "</style></head><body>");
		for (Table table : document.tables()) {
			table(page, Texts.onPage(table, formats));
		}
		page.write("</body></html>");
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		for (Face face : Fonts.faces()) {
			if (face.family().equals(Fonts.FAMILY) && !face.italic()) {
				builder.useFont(() -> open(face), face.family(), Integer.valueOf(face.bold() ? 700 : 400),
						FontStyle.NORMAL, true);
			}
		}
		builder.withHtmlContent(page.toString(), null);
		builder.toStream(out);
		builder.run();
	}

	private static InputStream open(Face face) {
		try {
			return face.open();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words of all tables in one line each, spread evenly over some pages, in the font of our pages: no table, no tags. */
	static void lines(Document document, int pages, OutputStream out) throws IOException {
		Formats formats = Formats.of(document.language());
		List<String> lines = document.tables().stream().map(t -> Texts.onPage(t, formats).rows())
				.flatMap(List::stream).flatMap(List::stream).filter(t -> !t.isBlank())
				.map(t -> t.replaceAll("\\s+", " ")).toList();
		try (PDDocument file = new PDDocument(); InputStream face = Fonts.inOrder(false, false).getFirst().open()) {
			PDType0Font font = PDType0Font.load(file, face, true);
			Map<Integer, Boolean> known = new HashMap<>();
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				file.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(file, page)) {
					content.setFont(font, 8);
					content.setLeading(10);
					content.beginText();
					content.newLineAtOffset(40, 780);
					for (String line : lines.subList(i * lines.size() / pages, (i + 1) * lines.size() / pages)) {
						content.showText(shown(line, font, known));
						content.newLine();
					}
					content.endText();
				}
			}
			file.save(out);
		}
	}

	/** What the font has. */
	private static String shown(String line, PDType0Font font, Map<Integer, Boolean> known) {
		StringBuilder shown = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			int c = line.codePointAt(i);
			shown.appendCodePoint(known.computeIfAbsent(c, any -> has(font, c)) ? c : '?');
		}
		return shown.toString();
	}

	private static boolean has(PDType0Font font, int character) {
		try {
			return font.encode(Character.toString(character)).length > 0;
		} catch (IOException | IllegalArgumentException notThere) {
			return false;
		}
	}

	/** How many pages a file has. */
	static int pages(Path file) throws IOException {
		try (PDDocument written = Loader.loadPDF(file.toFile())) {
			return written.getNumberOfPages();
		}
	}
}
