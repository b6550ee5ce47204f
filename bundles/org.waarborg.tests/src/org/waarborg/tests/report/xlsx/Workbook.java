package org.waarborg.tests.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.xml.sax.SAXException;

/** A workbook read by its file format alone, so that the library which wrote it is not its own judge. */
final class Workbook {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	final byte[] bytes;
	final Map<String, byte[]> parts = new LinkedHashMap<>();
	final List<Long> times = new ArrayList<>();
	final List<String> notices = new ArrayList<>();
	private final Document styles;
	private final Map<String, Document> sheets = new LinkedHashMap<>();

	Workbook(org.waarborg.document.Document document) throws Exception {
		this(document, new XlsxWriter());
	}

	private Workbook(org.waarborg.document.Document document, DocumentWriter writer) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out, new WriteOptions(Optional.empty(), notices::add));
		bytes = out.toByteArray();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				times.add(entry.getTimeLocal().toLocalDate().toEpochDay());
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		styles = xml("xl/styles.xml");
		Map<String, String> targets = new LinkedHashMap<>();
		for (Element relation : all(xml("xl/_rels/workbook.xml.rels"), "Relationship"))
			targets.put(relation.getAttribute("Id"), relation.getAttribute("Target").replaceFirst("^/?(xl/)?", "xl/"));
		for (Element sheet : all(book(), "sheet"))
			sheets.put(sheet.getAttribute("name"), xml(targets.get(sheet.getAttribute("r:id"))));
	}

	Document book() throws IOException, SAXException, ParserConfigurationException {
		return xml("xl/workbook.xml");
	}

	Document xml(String part) throws IOException, SAXException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
	}

	List<String> names() {
		return List.copyOf(sheets.keySet());
	}

	Document sheet(String name) {
		return sheets.get(name);
	}

	static List<Element> all(Node within, String name) {
		NodeList list = within instanceof Document document ? document.getElementsByTagName(name)
				: ((Element) within).getElementsByTagName(name);
		return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
	}

	Element cell(String sheet, String address) {
		return all(sheets.get(sheet), "c").stream().filter(c -> c.getAttribute("r").equals(address)).findFirst()
				.orElseThrow(() -> new AssertionError(sheet + " has no " + address));
	}

	/** What the reader sees in a cell of text, and the value of any other. */
	String value(String sheet, String address) {
		return value(cell(sheet, address));
	}

	static String value(Element cell) {
		List<Element> text = all(cell, "t");
		if (!text.isEmpty())
			return decoded(text.stream().map(Node::getTextContent).collect(Collectors.joining()));
		return all(cell, "v").stream().map(Node::getTextContent).map(n -> n.replaceFirst("\\.0$", ""))
				.collect(Collectors.joining());
	}

	private static String decoded(String text) {
		return ESCAPED.matcher(text).replaceAll(
				m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
	}

	/** The values of a column below its heading. */
	List<String> column(String sheet, String letters) {
		return all(sheets.get(sheet), "c").stream()
				.filter(c -> c.getAttribute("r").matches(letters + "[0-9]+")
						&& !c.getAttribute("r").equals(letters + 1))
				.map(Workbook::value).toList();
	}

	Element style(Element cell) {
		Element formats = all(styles, "cellXfs").getFirst();
		return all(formats, "xf").get(Integer.parseInt(cell.getAttribute("s")));
	}

	String format(Element cell) {
		String id = style(cell).getAttribute("numFmtId");
		return all(styles, "numFmt").stream().filter(f -> f.getAttribute("numFmtId").equals(id))
				.map(f -> f.getAttribute("formatCode")).findFirst().orElse(id);
	}

	/** Everything that the sheets say. */
	String text() {
		return sheets.values().stream().flatMap(s -> all(s, "c").stream()).map(Workbook::value)
				.collect(Collectors.joining("\n"));
	}
}
