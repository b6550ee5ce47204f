package org.waarborg.report.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waarborg.document.DocumentException;
import org.waarborg.document.SafeText;

/**
 * Finds and fills the placeholders of a template. Word cuts a text into runs wherever a cursor once was, so they are
 * looked for in the text of a whole paragraph. Values are put in as they are: what looks like a placeholder in a value
 * stays text.
 */
final class Placeholders {

	/** Name of the processing instruction that stands where the writer's own content goes. */
	static final String MARK = "waarborg";

	/** Placeholders that stand for more than a text. */
	static final List<String> BLOCKS = List.of("content", "contents", "facts");
	private static final Pattern PART = Pattern.compile("(section|table):(.+)");
	private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
	/** In headers and footers a value has one line. */
	private static final int SHORT = 110;

	private final Map<String, String> values;
	private final Set<String> parts;
	private final Refusal refusal;
	private final String chipStyle;
	private final Set<String> unknown = new TreeSet<>();
	private final List<String> marks = new ArrayList<>();
	private final List<String> absent = new ArrayList<>();

	/**
	 * @param values    texts by name; empty for what this document does not have
	 * @param parts     {@code section:…} and {@code table:…} that this document has
	 * @param chipStyle style of the run that holds the state; empty for none
	 */
	Placeholders(Map<String, String> values, Set<String> parts, Refusal refusal, String chipStyle) {
		this.values = values;
		this.parts = parts;
		this.refusal = refusal;
		this.chipStyle = chipStyle;
	}

	/** Fills those of one part. */
	void fill(org.w3c.dom.Document tree, String part) throws DocumentException {
		boolean main = Xml.isW(tree.getDocumentElement(), "document");
		boolean oneLine = Xml.isW(tree.getDocumentElement(), "hdr") || Xml.isW(tree.getDocumentElement(), "ftr");
		for (Element paragraph : Xml.all(tree, Xml.W, "p"))
			paragraph(paragraph, part, main, oneLine);
	}

	/** Checks what could only be known at the end. */
	void finish() throws DocumentException {
		if (!unknown.isEmpty())
			throw refusal.because("template.unknown", String.join(", ", unknown), known());
		long contents = marks.stream().filter("content"::equals).count();
		if (contents != 1)
			throw refusal.because(contents == 0 ? "template.nocontent" : "template.twocontents");
		for (String mark : marks)
			if (marks.indexOf(mark) != marks.lastIndexOf(mark))
				throw refusal.because("template.twice", "{{" + mark + "}}");
	}

	/** What stands for more than a text, in reading order. */
	List<String> marks() {
		return marks;
	}

	/** Sections and tables that the template asks for and this document does not have. */
	List<String> absent() {
		return absent;
	}

	private String known() {
		Set<String> names = new TreeSet<>(BLOCKS);
		names.addAll(values.keySet());
		List<String> shown = new ArrayList<>(
				names.stream().filter(n -> !n.startsWith("label:")).map(n -> "{{" + n + "}}")
						.toList());
		shown.add("{{label:\u2026}}");
		shown.addAll(parts.stream().sorted().map(n -> "{{" + n + "}}").toList());
		return String.join(" ", shown);
	}

	private void paragraph(Element paragraph, String part, boolean main, boolean oneLine) throws DocumentException {
		List<Element> texts = new ArrayList<>();
		texts(paragraph, texts);
		StringBuilder all = new StringBuilder();
		texts.forEach(t -> all.append(t.getTextContent()));
		if (all.indexOf("{{") < 0)
			return;
		List<Place> places = places(all.toString(), part);
		Optional<String> block = places.stream().map(Place::name).filter(this::isBlock).findFirst();
		if (block.isPresent())
			block(paragraph, block.get(), main && alone(all, places), part);
		else if (places.stream().allMatch(p -> value(p, true, oneLine).isEmpty()) && blank(all, places)
				&& spare(paragraph))
			Xml.remove(paragraph);
		else
			for (Place place : places.reversed())
				put(texts, place, value(place, alone(all, places), oneLine));
	}

	/** The texts of a paragraph, without those of a text box that hangs on it. */
	private static void texts(Element parent, List<Element> texts) {
		for (Element child : Xml.children(parent))
			if (Xml.isW(child, "t"))
				texts.add(child);
			else if (!Xml.isW(child, "p"))
				texts(child, texts);
	}

	private List<Place> places(String text, String part) throws DocumentException {
		List<Place> places = new ArrayList<>();
		Matcher matcher = PLACE.matcher(text);
		int rest = 0;
		while (matcher.find()) {
			open(text.substring(rest, matcher.start()), part);
			rest = matcher.end();
			String name = matcher.group(1).strip().toLowerCase(Locale.ROOT);
			places.add(new Place(name, matcher.start(), matcher.end()));
			if (!isBlock(name) && !values.containsKey(name))
				unknown.add("{{" + matcher.group(1).strip() + "}} (" + refusal.place(part) + ')');
		}
		open(text.substring(rest), part);
		return places;
	}

	private void open(String text, String part) throws DocumentException {
		int at = text.indexOf("{{");
		if (at >= 0)
			throw refusal.because("template.open", text.substring(at, Math.min(text.length(), at + 40)),
					refusal.place(part));
	}

	private boolean isBlock(String name) {
		return BLOCKS.contains(name) || PART.matcher(name).matches();
	}

	private static boolean alone(CharSequence all, List<Place> places) {
		return places.size() == 1 && blank(all, places);
	}

	private static boolean blank(CharSequence all, List<Place> places) {
		StringBuilder rest = new StringBuilder(all);
		places.reversed().forEach(p -> rest.delete(p.from(), p.to()));
		return rest.toString().isBlank();
	}

	/** Whether its parent may lose it: cells, headers and text boxes need a last paragraph. */
	private static boolean spare(Element paragraph) {
		Node next = paragraph.getNextSibling();
		while (next != null && !(next instanceof Element))
			next = next.getNextSibling();
		boolean holdsMore = Xml.child(paragraph, "pPr").flatMap(p -> Xml.child(p, "sectPr")).isPresent()
				|| !Xml.all(paragraph, Xml.W, "drawing").isEmpty() || !Xml.all(paragraph, Xml.W, "pict").isEmpty();
		return !holdsMore && (Xml.isW(paragraph.getParentNode(), "body") || Xml.isW(next, "p"));
	}

	private void block(Element paragraph, String name, boolean fits, String part) throws DocumentException {
		if (!fits || !Xml.isW(paragraph.getParentNode(), "body"))
			throw refusal.because("template.block", "{{" + name + "}}", refusal.place(part));
		if (BLOCKS.contains(name) || parts.contains(name)) {
			marks.add(name);
			Node mark = paragraph.getOwnerDocument().createProcessingInstruction(MARK, name);
			paragraph.getParentNode().insertBefore(mark, paragraph);
		} else
			absent.add("{{" + name + "}}");
		Optional<Element> section = Xml.child(paragraph, "pPr").flatMap(p -> Xml.child(p, "sectPr"));
		if (section.isEmpty()) {
			Xml.remove(paragraph);
			return;
		}
		for (Element child : Xml.children(paragraph))
			if (!Xml.isW(child, "pPr"))
				paragraph.removeChild(child);
	}

	private String value(Place place, boolean alone, boolean oneLine) {
		String value = SafeText.xml(values.getOrDefault(place.name(), ""));
		if (oneLine) {
			value = value.replaceAll("\\s+", " ");
			if (value.length() > SHORT)
				value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, SHORT))) + '\u2026';
		}
		return value.isEmpty() && !alone ? "\u2013" : value;
	}

	private void put(List<Element> texts, Place place, String value) {
		int start = 0;
		Element first = null;
		for (Element text : texts) {
			String old = text.getTextContent();
			int end = start + old.length();
			if (first == null && place.from() < end) {
				first = text;
				String tail = place.to() <= end ? old.substring(place.to() - start) : "";
				replace(text, place, old.substring(0, place.from() - start), value, tail);
			} else if (first != null && start < place.to())
				set(text, old.substring(Math.min(old.length(), place.to() - start)));
			start = end;
		}
	}

	/** Puts a value into a run; each line after the first needs an element of its own. */
	private void replace(Element text, Place place, String before, String value, String after) {
		Node run = text.getParentNode();
		if (Xml.isW(run, "r"))
			format((Element) run,
					place.name().equals("state") && before.isEmpty() && after.isEmpty() && !value.isEmpty());
		String[] lines = value.split("\n", -1);
		set(text, before + lines[0] + (lines.length == 1 ? after : ""));
		Node next = text.getNextSibling();
		for (int i = 1; i < lines.length; i++) {
			run.insertBefore(text.getOwnerDocument().createElementNS(Xml.W, prefixed(text, "br")), next);
			Element line = text.getOwnerDocument().createElementNS(Xml.W, prefixed(text, "t"));
			set(line, lines[i] + (i == lines.length - 1 ? after : ""));
			run.insertBefore(line, next);
		}
	}

	/** The value is in the document's language, whatever the placeholder was marked as. */
	private void format(Element run, boolean chip) {
		Optional<Element> found = Xml.child(run, "rPr");
		found.flatMap(p -> Xml.child(p, "lang")).ifPresent(Xml::remove);
		found.flatMap(p -> Xml.child(p, "noProof")).ifPresent(Xml::remove);
		if (!chip || chipStyle.isEmpty())
			return;
		Element properties = found.orElseGet(() -> {
			Element made = run.getOwnerDocument().createElementNS(Xml.W, prefixed(run, "rPr"));
			run.insertBefore(made, run.getFirstChild());
			return made;
		});
		Xml.child(properties, "rStyle").ifPresent(Xml::remove);
		Element style = run.getOwnerDocument().createElementNS(Xml.W, prefixed(run, "rStyle"));
		style.setAttributeNS(Xml.W, prefixed(run, "val"), chipStyle);
		properties.insertBefore(style, properties.getFirstChild());
	}

	private static void set(Element text, String value) {
		text.setTextContent(value);
		text.setAttributeNS(Xml.XML, "xml:space", "preserve");
	}

	private static String prefixed(Element beside, String name) {
		return beside.getPrefix() == null ? name : beside.getPrefix() + ':' + name;
	}

	/** Where a placeholder stands in the text of its paragraph. */
	private record Place(String name, int from, int to) {
	}
}
