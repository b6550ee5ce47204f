package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paper on which the template has put the content: its size, and how to lay it across and upright again. A section's
 * properties stand at its end, so each change of direction ends a section.
 */
final class Sheet {

	private static final int A4_WIDTH = 11906;
	private static final int A4_HEIGHT = 16838;
	private static final int MARGIN = 1134;
	/** Nobody prints on paper with less room; a template that says so is mistaken. */
	private static final int LEAST = 2000;

	private final Element properties;
	private final boolean landscape;
	private final boolean follows;
	private final boolean precedes;
	private final int upright;
	private final int across;
	private final int height;
	private Element original;
	private boolean broken;
	private boolean current;

	/** @param mark where the content goes */
	Sheet(Node mark) {
		Node body = mark.getParentNode();
		Node end = mark.getNextSibling();
		boolean something = false;
		Optional<Element> found = Optional.empty();
		for (; end != null && found.isEmpty(); end = end.getNextSibling()) {
			found = properties(end);
			something |= end instanceof Element element
					&& (found.isEmpty() || Xml.isW(element, "p") && filled(element));
		}
		properties = found.orElseGet(() -> standard((Element) body));
		follows = something || !Xml.isW(properties.getParentNode(), "body");
		precedes = precedes(mark);
		landscape = size("w", A4_WIDTH) >= size("h", A4_HEIGHT);
		current = landscape;
		// Reckoned now: the properties change before the content is written.
		upright = room(size("w", A4_WIDTH), columns());
		across = landscape ? upright : room(size("h", A4_HEIGHT), 1);
		Optional<Element> margins = Xml.child(properties, "pgMar");
		height = Math.max(LEAST, Math.min(size("w", A4_WIDTH), size("h", A4_HEIGHT)) - number(margins, "top", MARGIN)
				- number(margins, "bottom", MARGIN));
	}

	private static boolean precedes(Node mark) {
		for (Node node = mark.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
			if (properties(node).isPresent())
				return false;
			if (node instanceof Element || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE)
				return true;
		}
		return false;
	}

	private static boolean filled(Element paragraph) {
		return Xml.children(paragraph).stream().anyMatch(c -> !Xml.isW(c, "pPr"));
	}

	/** The properties of the section that ends here. */
	private static Optional<Element> properties(Node node) {
		if (Xml.isW(node, "sectPr"))
			return Optional.of((Element) node);
		return Xml.isW(node, "p") ? Xml.child(node, "pPr").flatMap(p -> Xml.child(p, "sectPr")) : Optional.empty();
	}

	private static Element standard(Element body) {
		Element made = body.getOwnerDocument().createElementNS(Xml.W, "w:sectPr");
		body.appendChild(made);
		return made;
	}

	private int size(String name, int otherwise) {
		return number(Xml.child(properties, "pgSz"), name, otherwise);
	}

	private static int number(Optional<Element> holder, String name, int otherwise) {
		return holder.map(e -> Xml.w(e, name)).filter(v -> v.matches("-?[0-9]{1,6}")).map(Integer::valueOf)
				.map(Math::abs).orElse(otherwise);
	}

	/** Width of the text when the paper is upright, or as the template has it; in twentieths of a point. */
	int upright() {
		return upright;
	}

	/** Width of the text when the paper lies across. */
	int across() {
		return across;
	}

	/** Height of the text in the lower of both. */
	int height() {
		return height;
	}

	private int columns() {
		return Math.clamp(number(Xml.child(properties, "cols"), "num", 1), 1, 8);
	}

	private int room(int width, int columns) {
		Optional<Element> margins = Xml.child(properties, "pgMar");
		int text = width - number(margins, "left", MARGIN) - number(margins, "right", MARGIN)
				- number(margins, "gutter", 0);
		int between = number(Xml.child(properties, "cols"), "space", 708) * (columns - 1);
		return Math.max(LEAST, (text - between) / columns);
	}

	/** Whether the template has something of this section before the content. */
	boolean startsLate() {
		return precedes;
	}

	/** Whether the template has something of this section after the content. */
	boolean goesOn() {
		return follows && !landscape;
	}

	/** Whether the document ends with the content. */
	boolean isLast() {
		return !follows;
	}

	/** Whether the paper is upright, so that it can be laid across. */
	boolean canTurn() {
		return !landscape;
	}

	/** What to write before content that needs the paper across, or upright; empty when nothing changes. */
	String turn(boolean across, boolean first) throws IOException {
		boolean wanted = across || landscape;
		if (wanted == current)
			return "";
		boolean before = current;
		current = wanted;
		return first && !precedes ? "" : breakAfter(before);
	}

	/** What to write after the last content. */
	String end() throws IOException {
		if (current == landscape)
			return "";
		boolean before = current;
		current = landscape;
		return follows ? breakAfter(before) : "";
	}

	/**
	 * Prepares the template's own section, which is written after the content: called before anything is written.
	 *
	 * @param turns whether a section is ended before it
	 * @param last  whether the last content lies across
	 */
	void finish(boolean turns, boolean last) {
		original = (Element) properties.cloneNode(true);
		if (turns)
			continued(properties);
		if (last && !landscape && !follows)
			lay(properties);
	}

	private String breakAfter(boolean across) throws IOException {
		Element copy = (Element) original.cloneNode(true);
		if (broken)
			continued(copy);
		broken = true;
		if (across && !landscape)
			lay(copy);
		StringWriter xml = new StringWriter();
		Xml.write(copy, xml);
		// As low as a line can be, so that it does not fall on a page of its own.
		return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr>"
				+ "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr>" + xml + "</w:pPr></w:p>";
	}

	/** What holds for the beginning of the template's section only. */
	private static void continued(Element section) {
		for (String name : List.of("titlePg", "type"))
			Xml.child(section, name).ifPresent(Xml::remove);
		Xml.child(section, "pgNumType").ifPresent(n -> n.removeAttributeNS(Xml.W, "start"));
	}

	private void lay(Element section) {
		Element size = Xml.child(section, "pgSz").orElseGet(() -> {
			Element made = section.getOwnerDocument().createElementNS(Xml.W, "w:pgSz");
			section.insertBefore(made, Xml.children(section).stream()
					.filter(c -> !Set.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
							.contains(c.getLocalName()))
					.findFirst().orElse(null));
			return made;
		});
		String width = Integer.toString(size("h", A4_HEIGHT));
		String height = Integer.toString(size("w", A4_WIDTH));
		size.setAttributeNS(Xml.W, "w:w", width);
		size.setAttributeNS(Xml.W, "w:h", height);
		size.setAttributeNS(Xml.W, "w:orient", "landscape");
		Xml.child(section, "cols").ifPresent(Xml::remove);
	}
}
