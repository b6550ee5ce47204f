package org.waarborg.tests.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.WriteOptions;
import org.waarborg.report.docx.DefaultTemplate;
import org.waarborg.report.docx.internal.DocxWriter;

/** A file for Word, taken apart and put together with nothing but ZIP and XML of the Java platform. */
final class WordFile {

	private final Map<String, byte[]> parts;

	private WordFile(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	static WordFile of(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.put(entry.getName(), zip.readAllBytes());
		}
		return new WordFile(parts);
	}

	/** The product's own template. */
	static WordFile template() {
		try {
			return of(DefaultTemplate.open().readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static byte[] bytes(Document document, WriteOptions options) throws IOException, DocumentException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(document, out, options);
		return out.toByteArray();
	}

	/** What the writer makes of a document on its own template. */
	static WordFile of(Document document) throws IOException, DocumentException {
		return of(bytes(document, WriteOptions.NONE));
	}

	/** The same file with other text in a part. */
	WordFile with(String part, UnaryOperator<String> change) {
		Map<String, byte[]> changed = new LinkedHashMap<>(parts);
		changed.put(part, change.apply(changed.containsKey(part) ? text(part) : "").getBytes(StandardCharsets.UTF_8));
		return new WordFile(changed);
	}

	/** The same file with something before the place of the content. */
	WordFile withBody(String xml) {
		return with("word/document.xml", d -> d.replaceFirst("<w:body>", "<w:body>" + xml.replace("$", "\\$")));
	}

	/** A paragraph with these runs. */
	static String paragraph(String... runs) {
		StringBuilder xml = new StringBuilder("<w:p>");
		for (String run : runs)
			xml.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
		return xml.append("</w:p>").toString();
	}

	Path save(Path folder) throws IOException {
		Path file = folder.resolve("huisstijl.docx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

	/** What the writer makes of a document on this template. */
	WordFile write(Document document, Path folder, List<String> notices) throws IOException, DocumentException {
		return of(bytes(document, new WriteOptions(Optional.of(save(folder)), notices::add)));
	}

	List<String> names() {
		return List.copyOf(parts.keySet());
	}

	byte[] part(String name) {
		return parts.get(name);
	}

	String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	Element root(String part) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part))).getDocumentElement();
	}

	Element body() throws Exception {
		return root("word/document.xml");
	}

	static List<Element> all(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}

	/** Text as a reader sees it, with line ends and tabs. */
	static String shown(Element parent) {
		StringBuilder text = new StringBuilder();
		collect(parent, text);
		return text.toString();
	}

	private static void collect(Node node, StringBuilder text) {
		switch (node.getNodeName()) {
			case "w:t" -> text.append(node.getTextContent());
			case "w:br" -> text.append('\n');
			case "w:tab" -> text.append(node.getParentNode().getNodeName().equals("w:r") ? "\t" : "");
			default -> {
				for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling())
					collect(child, text);
			}
		}
	}

	static String style(Element paragraph) {
		List<Element> styles = all(paragraph, "w:pStyle");
		return styles.isEmpty() ? "" : styles.getFirst().getAttribute("w:val");
	}

	/** Texts of the paragraphs with a style. */
	List<String> paragraphs(String style) throws Exception {
		return all(body(), "w:p").stream().filter(p -> style(p).equals(style)).map(WordFile::shown).toList();
	}
}
