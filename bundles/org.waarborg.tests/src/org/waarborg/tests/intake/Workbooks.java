package org.waarborg.tests.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.waarborg.intake.SheetCell;

/** Makes workbooks as spreadsheet programs write them, down to what no library would write. */
public final class Workbooks {

	/** Number formats by their index in the styles of every workbook made here. */
	public static final int GENERAL = 0;
	public static final int PERCENT = 1;
	public static final int DATE = 2;
	public static final int TWO_DECIMALS = 3;

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final List<Grid> grids = new ArrayList<>();
	private final List<String> strings = new ArrayList<>();

	/** A sheet under construction. */
	public static final class Grid {

		private final Workbooks book;
		private final String name;
		private final boolean hidden;
		private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
		private final List<String> merged = new ArrayList<>();
		private final List<Integer> hiddenColumns = new ArrayList<>();
		private final List<Integer> hiddenRows = new ArrayList<>();

		private Grid(Workbooks book, String name, boolean hidden) {
			this.book = book;
			this.name = name;
			this.hidden = hidden;
		}

		/** Texts of a row from column A on; empty ones leave their cell out. */
		public Grid row(int row, String... texts) {
			for (int i = 0; i < texts.length; i++) {
				if (!texts[i].isEmpty()) {
					text(row, i + 1, texts[i]);
				}
			}
			return this;
		}

		public Grid text(int row, int column, String text) {
			book.strings.add(text);
			return raw(row, column, " t=\"s\"", "<v>" + (book.strings.size() - 1) + "</v>");
		}

		public Grid number(int row, int column, double number, int format) {
			return raw(row, column, " s=\"" + format + '"', "<v>" + number + "</v>");
		}

		public Grid date(int row, int column, LocalDate date) {
			return number(row, column, ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date), DATE);
		}

		public Grid formula(int row, int column, String formula, String saved) {
			return raw(row, column, " t=\"str\"",
					"<f>" + formula + "</f>" + (saved == null ? "" : "<v>" + escaped(saved) + "</v>"));
		}

		public Grid error(int row, int column, String error) {
			return raw(row, column, " t=\"e\"", "<f>A1</f><v>" + error + "</v>");
		}

		public Grid raw(int row, int column, String attributes, String content) {
			cells.computeIfAbsent(Integer.valueOf(row), r -> new TreeMap<>()).put(Integer.valueOf(column),
					"<c r=\"" + SheetCell.letters(column) + row + '"' + attributes + '>' + content + "</c>");
			return this;
		}

		public Grid merge(String area) {
			merged.add(area);
			return this;
		}

		public Grid hideColumn(int column) {
			hiddenColumns.add(Integer.valueOf(column));
			return this;
		}

		public Grid hideRow(int row) {
			hiddenRows.add(Integer.valueOf(row));
			return this;
		}

		private String xml() {
			StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
			if (!hiddenColumns.isEmpty()) {
				xml.append("<cols>");
				hiddenColumns.forEach(c -> xml.append("<col min=\"" + c + "\" max=\"" + c + "\" hidden=\"1\"/>"));
				xml.append("</cols>");
			}
			xml.append("<sheetData>");
			cells.forEach((row, values) -> {
				xml.append("<row r=\"" + row + '"' + (hiddenRows.contains(row) ? " hidden=\"1\"" : "") + '>');
				values.values().forEach(xml::append);
				xml.append("</row>");
			});
			xml.append("</sheetData>");
			if (!merged.isEmpty()) {
				xml.append("<mergeCells>");
				merged.forEach(m -> xml.append("<mergeCell ref=\"" + m + "\"/>"));
				xml.append("</mergeCells>");
			}
			return xml.append("</worksheet>").toString();
		}
	}

	public Grid sheet(String name) {
		return sheet(name, false);
	}

	public Grid sheet(String name, boolean hidden) {
		Grid grid = new Grid(this, name, hidden);
		grids.add(grid);
		return grid;
	}

	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	/** The parts of the file. */
	public Map<String, byte[]> parts() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		StringBuilder sheets = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		for (int i = 1; i <= grids.size(); i++) {
			Grid grid = grids.get(i - 1);
			sheets.append("<sheet name=\"" + escaped(grid.name) + "\" sheetId=\"" + i + "\" "
					+ (grid.hidden ? "state=\"hidden\" " : "") + "r:id=\"rId" + i + "\"/>");
			relations.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS
					+ "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
			put(parts, "xl/worksheets/sheet" + i + ".xml", grid.xml());
		}
		put(parts, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
				+ "</sheets></workbook>");
		put(parts, "xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
						+ "<Relationship Id=\"s\" Type=\"" + RELATIONS
						+ "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
						+ "<Relationship Id=\"t\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>"
						+ "<Relationship Id=\"x\" Type=\"" + RELATIONS
						+ "/externalLink\" TargetMode=\"External\" Target=\"http://example.invalid/x\"/></Relationships>");
		StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
		strings.forEach(s -> shared.append("<si><t xml:space=\"preserve\">" + escaped(s) + "</t></si>"));
		put(parts, "xl/sharedStrings.xml", shared.append("</sst>").toString());
		put(parts, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
				+ "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>");
		return parts;
	}

	private static void put(Map<String, byte[]> parts, String name, String xml) {
		parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
				.getBytes(StandardCharsets.UTF_8));
	}

	public Path write(Path file) throws IOException {
		return write(file, parts());
	}

	public static Path write(Path file, Map<String, byte[]> parts) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}
}
