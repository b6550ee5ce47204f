package org.waarborg.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.waarborg.document.SafeText;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads parts of a template without trusting them, and writes them the same on every Java. */
final class Xml {

	/** WordprocessingML. */
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** References to other parts. */
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	/** Attributes of XML itself. */
	static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final int DEEPEST = 200;

	private Xml() {
	}

	/** What a processing instruction of ours is replaced by. */
	interface Inserts {
		void insert(String what, Writer out) throws IOException;
	}

	/**
	 * Parses a part: no document type, so no entities and nothing from outside.
	 *
	 * @throws SAXException when it is not well-formed, or nested beyond any document that a person made
	 */
	static Document parse(byte[] part) throws SAXException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Strict());
			Document document = builder.parse(new ByteArrayInputStream(part));
			checkDepth(document);
			return document;
		} catch (ParserConfigurationException | IOException e) {
			throw new IllegalStateException("every Java platform parses XML from memory", e);
		}
	}

	/** Everybody else walks the tree by recursion. */
	private static void checkDepth(Document document) throws SAXException {
		int depth = 0;
		Node node = document;
		while (node != null) {
			Node next = node.getFirstChild();
			depth += next == null ? 0 : 1;
			while (next == null && node != null) {
				next = node.getNextSibling();
				if (next == null) {
					node = node.getParentNode();
					depth--;
				}
			}
			if (depth > DEEPEST)
				throw new SAXException("more than " + DEEPEST + " elements inside each other");
			node = next;
		}
	}

	/** The elements with this name below a node, in reading order, as a list that changes cannot disturb. */
	static List<Element> all(Node parent, String namespace, String name) {
		List<Element> found = new ArrayList<>();
		collect(parent, namespace, name, found);
		return found;
	}

	private static void collect(Node parent, String namespace, String name, List<Element> found) {
		for (Element child : children(parent)) {
			if (is(child, namespace, name))
				found.add(child);
			collect(child, namespace, name, found);
		}
	}

	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				children.add(element);
		return children;
	}

	static boolean is(Node node, String namespace, String name) {
		return node instanceof Element && name.equals(node.getLocalName())
				&& namespace.equals(node.getNamespaceURI());
	}

	static boolean isW(Node node, String name) {
		return is(node, W, name);
	}

	/** The first child of WordprocessingML with this name. */
	static Optional<Element> child(Node parent, String name) {
		return children(parent).stream().filter(c -> isW(c, name)).findFirst();
	}

	static String w(Element element, String attribute) {
		return element.getAttributeNS(W, attribute);
	}

	static void remove(Node node) {
		node.getParentNode().removeChild(node);
	}

	static byte[] bytes(Document document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
			write(document, out, (what, to) -> {
				throw new IllegalStateException(what);
			});
		}
		return bytes.toByteArray();
	}

	static void write(Document document, Writer out, Inserts inserts) throws IOException {
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		write(document.getDocumentElement(), out, inserts);
	}

	/** A fragment, without declaration. */
	static void write(Element element, Writer out) throws IOException {
		write(element, out, (what, to) -> {
			throw new IllegalStateException(what);
		});
	}

	private static void write(Node node, Writer out, Inserts inserts) throws IOException {
		switch (node.getNodeType()) {
			case Node.ELEMENT_NODE -> element((Element) node, out, inserts);
			case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> out.write(escape(node.getNodeValue()));
			case Node.PROCESSING_INSTRUCTION_NODE -> {
				if (node.getNodeName().equals(Placeholders.MARK))
					inserts.insert(node.getNodeValue(), out);
			}
			default -> {
				// Comments are nobody's business but the author's.
			}
		}
	}

	private static void element(Element element, Writer out, Inserts inserts) throws IOException {
		out.write('<');
		out.write(element.getTagName());
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			out.write(' ');
			out.write(attribute.getName());
			out.write("=\"");
			out.write(escape(attribute.getValue()).replace("\n", "&#10;").replace("\t", "&#9;"));
			out.write('"');
		}
		if (!element.hasChildNodes()) {
			out.write("/>");
			return;
		}
		out.write('>');
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			write(child, out, inserts);
		out.write("</");
		out.write(element.getTagName());
		out.write('>');
	}

	/** Fit for content and for attributes in double quotes; what XML cannot hold is replaced. */
	static String escape(String raw) {
		String text = SafeText.xml(raw);
		StringBuilder escaped = null;
		for (int i = 0; i < text.length(); i++) {
			String entity = switch (text.charAt(i)) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> "&gt;";
				case '"' -> "&quot;";
				default -> null;
			};
			if (entity != null && escaped == null)
				escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
			if (entity != null)
				escaped.append(entity);
			else if (escaped != null)
				escaped.append(text.charAt(i));
		}
		return escaped == null ? text : escaped.toString();
	}

	/** The parser's own handler prints to the console. */
	private static final class Strict implements ErrorHandler {
		@Override
		public void warning(SAXParseException problem) {
			// A warning does not change what was read.
		}

		@Override
		public void error(SAXParseException problem) throws SAXException {
			throw problem;
		}

		@Override
		public void fatalError(SAXParseException problem) throws SAXException {
			throw problem;
		}
	}
}
