package org.waarborg.tests.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as a customer sends it: a cover sheet, a sheet with questions under two rows of headings, a section that runs over all
 * columns, looks, a formula on a third sheet that counts answers, and parts that nobody here knows.
 */
public final class CustomerFile {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder rows = new StringBuilder();
	private String after = "<mergeCells count=\"1\"><mergeCell ref=\"A3:D3\"/></mergeCells>";
	private int row = 3;

	/** With the headings and a section, and no question. */
	public CustomerFile() {
		rows.append(
				"<row r=\"1\" ht=\"30\" customHeight=\"1\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>Leveranciersvragenlijst 2026</t></is></c></row>\n");
		rows.append("<row r=\"2\">").append(cell("A", 2, "Nr.")).append(cell("B", 2, "Vraag"))
				.append(cell("C", 2, "Antwoord"))
				.append(cell("D", 2, "Toelichting")).append("</row>\n");
		rows.append("<row r=\"3\">").append(cell("A", 3, "Onderdeel 1: beveiliging"))
				.append("<c r=\"B3\"/><c r=\"C3\"/><c r=\"D3\"/></row>\n");
	}

	private static String cell(String column, int row, String text) {
		return "<c r=\"" + column + row + "\" s=\"1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	/** A question; its cell for the answer is there, with a look of its own and nothing in it. */
	public CustomerFile ask(String question) {
		row++;
		rows.append("<row r=\"").append(row).append("\" spans=\"1:4\">").append(cell("A", row, "1." + (row - 3)))
				.append(cell("B", row, question)).append("<c r=\"C").append(row).append("\" s=\"2\"/></row>\n");
		return this;
	}

	/** A question with something in the place of the answer. */
	public CustomerFile ask(String question, String inPlace) {
		row++;
		rows.append("<row r=\"").append(row).append("\">").append(cell("B", row, question)).append(inPlace)
				.append("</row>\n");
		return this;
	}

	/** Further elements behind the rows: protection stands before the merged cells. */
	public CustomerFile protect() {
		after = "<sheetProtection sheet=\"1\" objects=\"1\" password=\"CC1A\"/>" + after;
		return this;
	}

	public CustomerFile merge(String area) {
		after = after.replace("</mergeCells>", "<mergeCell ref=\"" + area + "\"/></mergeCells>");
		return this;
	}

	/** A part more. */
	public CustomerFile part(String name, String content) {
		parts.put(name, content);
		return this;
	}

	public int rows() {
		return row;
	}

	/** Writes it. */
	public Path write(Path file) {
		Map<String, String> all = new LinkedHashMap<>();
		boolean macros = parts.containsKey("xl/vbaProject.bin");
		all.put("[Content_Types].xml", HEAD
				+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
		all.put("_rels/.rels", HEAD
				+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		all.put("xl/workbook.xml", HEAD + "<workbook " + MAIN
				+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Uitleg\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Vragen A\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Telling\" sheetId=\"3\" r:id=\"rId3\"/></sheets></workbook>");
		String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		StringBuilder relations = new StringBuilder(HEAD
				+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 1; i <= 3; i++) {
			relations.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(type)
					.append("worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
		}
		relations.append("<Relationship Id=\"rId4\" Type=\"").append(type).append("styles\" Target=\"styles.xml\"/>");
		if (macros) {
			relations.append(
					"<Relationship Id=\"rId5\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>");
		}
		all.put("xl/_rels/workbook.xml.rels", relations.append("</Relationships>").toString());
		all.put("xl/styles.xml", HEAD + "<styleSheet " + MAIN
				+ "><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"0\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"0\" applyProtection=\"1\"><protection locked=\"0\"/></xf></cellXfs></styleSheet>");
		all.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet " + MAIN + "><sheetData><row r=\"1\">"
				+ cell("A", 1, "Vul het tweede blad in.") + "</row></sheetData></worksheet>");
		all.put("xl/worksheets/sheet2.xml", HEAD + "<worksheet " + MAIN
				+ ">\n  <!-- made by <row> and \"> tests --><cols><col min=\"2\" max=\"2\" width=\"60\"/></cols><sheetData>\n"
				+ rows
				+ "</sheetData>" + after + "<pageMargins left=\"0.7\"/></worksheet>");
		all.put("xl/worksheets/sheet3.xml", HEAD + "<worksheet " + MAIN
				+ "><sheetData><row r=\"1\"><c r=\"A1\"><f>COUNTA('Vragen A'!C4:C99)</f><v>0</v></c></row></sheetData></worksheet>");
		all.put("customXml/item1.xml", "<own xmlns=\"urn:somebody\">niet van ons</own>");
		all.putAll(parts);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> part : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			return file;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** All parts of a workbook by name, in their order. */
	public static Map<String, String> parts(Path file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					ByteArrayOutputStream out = new ByteArrayOutputStream();
					in.transferTo(out);
					parts.put(entry.getName(), out.toString(StandardCharsets.UTF_8));
				}
			}
		}
		return parts;
	}
}
