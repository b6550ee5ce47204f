package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waarborg.document.SafeText;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.tests.document.ExampleDocument;
import org.xml.sax.InputSource;

class HtmlWriterTest {

	private final HtmlWriter writer = new HtmlWriter();

	@Test
	void everyTextIsShownAsItIsAndNothingOfItIsMarkup() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.hostile("nl")));
		List<Element> rows = rows(page, "decisions");
		assertEquals(ExampleDocument.HOSTILE.size(), rows.size());
		for (int i = 0; i < rows.size(); i++)
			assertEquals("Waarom " + SafeText.xml(ExampleDocument.HOSTILE.get(i)), below(rows.get(i)).getFirst());
		assertEquals(1, all(page, "script").size());
		assertEquals(1, all(page, "style").size());
		assertEquals(0, all(page, "img").size());
	}

	@Test
	void aHostileTextAnywhereLeavesThePageWhole() throws Exception {
		Map<String, Integer> elements = elements(page(Written.by(writer, ExampleDocument.of("nl", "onschuldig"))));
		for (String text : ExampleDocument.HOSTILE)
			assertEquals(elements, elements(page(Written.by(writer, ExampleDocument.of("nl", text)))), text);
	}

	/** Without those of pictures and of the lines of a table: a long text has more of them. */
	private static Map<String, Integer> elements(Element page) {
		Map<String, Integer> count = new TreeMap<>();
		all(page, "*").stream().filter(e -> !within(e, "svg")).map(Element::getTagName)
				.filter(n -> !Set.of("tr", "th", "td", "div", "span", "col").contains(n))
				.forEach(n -> count.merge(n, 1, Integer::sum));
		return count;
	}

	private static boolean within(Element element, String name) {
		for (Node node = element; node instanceof Element e; node = node.getParentNode())
			if (e.getTagName().equals(name))
				return true;
		return false;
	}

	@Test
	void nothingComesFromOutside() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.of("nl", "http://example.invalid/x")));
		for (Element element : all(page, "*")) {
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				String name = attributes.item(i).getNodeName();
				if (List.of("src", "href", "action", "data", "poster", "xlink:href").contains(name))
					assertTrue(attributes.item(i).getNodeValue().startsWith("#"), attributes.item(i).getNodeValue());
				assertFalse(name.startsWith("on") || name.equals("style"), name);
			}
		}
		String style = all(page, "style").getFirst().getTextContent();
		assertFalse(style.contains("@import") || style.contains("url("), "the style sheet loads nothing");
	}

	@Test
	void thePolicyAllowsTheOneScriptAndTheOneStyleAndNothingElse() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.hostile("nl")));
		String policy = all(page, "meta").stream()
				.filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy")).findFirst().orElseThrow()
				.getAttribute("content");
		assertTrue(policy.startsWith("default-src 'none';"), policy);
		for (String name : List.of("script", "style"))
			assertTrue(policy.contains(
					name + "-src 'sha256-" + sha256(all(page, name).getFirst().getTextContent()) + "'"), policy);
		assertFalse(policy.contains("unsafe"));
	}

	@Test
	void aScreenReaderFindsItsWay() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.withRows("nl", 3)));
		assertEquals("nl", page.getAttribute("lang"));
		for (Element table : all(page, "table"))
			assertEquals(1, table.getElementsByTagName("caption").getLength());
		for (Element heading : all(page, "th"))
			assertNotEquals("", heading.getAttribute("scope"));
		int depth = 0;
		for (Element heading : all(page, "*"))
			if (heading.getTagName().matches("h[1-6]")) {
				int next = heading.getTagName().charAt(1) - '0';
				assertTrue(next <= depth + 1, heading.getTextContent());
				depth = next;
			}
		Element skip = all(page, "a").getFirst();
		assertEquals("Naar de inhoud", skip.getTextContent());
		assertTrue(ids(page).contains(skip.getAttribute("href").substring(1)));
	}

	@Test
	void everyLinkAndLabelLeadsSomewhereAndEveryIdOccursOnce() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.of("nl", "tekst")));
		Set<String> ids = ids(page);
		int links = 0;
		for (Element link : all(page, "a")) {
			assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
			links++;
		}
		// The skip link, four in the contents, two references to row r2.
		assertEquals(7, links);
		for (Element element : all(page, "*"))
			for (String id : element.getAttribute("aria-labelledby").split(" "))
				assertTrue(id.isEmpty() || ids.contains(id), id);
	}

	@Test
	void withoutScriptsNothingIsShownThatDoesNotWork() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.withRows("nl", 3)));
		for (String name : List.of("input", "button", "select"))
			for (Element control : all(page, name))
				assertTrue(hidden(control), name);
		for (Element row : rows(page, "decisions"))
			assertFalse(hidden(row));
	}

	@Test
	void wordsAndDaysAreInTheLanguageOfTheDocument() throws IOException {
		String dutch = Written.by(writer, ExampleDocument.withRows("nl", 1));
		String english = Written.by(writer, ExampleDocument.withRows("en", 1));
		assertTrue(dutch.contains(">Zoeken<") && dutch.contains(">1 mrt 2026<") && dutch.contains(">1 rij<"));
		assertTrue(english.contains(">Search<") && english.contains(">1 Mar 2026<") && english.contains(">1 row<"));
		assertTrue(dutch.contains("datetime=\"2026-03-01\"") && english.contains("datetime=\"2026-03-01\""));
		assertFalse(english.contains("rijen"));
	}

	@Test
	void aStatusIsAWordAndNotJustAColour() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.withRows("nl", 2)));
		for (Element chip : all(page, "span"))
			if (chip.getAttribute("class").startsWith("chip"))
				assertFalse(chip.getTextContent().isBlank());
		Element note = all(page, "p").stream().filter(p -> p.getAttribute("role").equals("note")).findFirst()
				.orElseThrow();
		assertEquals("Let op: Tekst", note.getTextContent());
	}

	@Test
	void anEmptyTableSaysSo() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.withRows("nl", 0)));
		assertEquals("Geen rijen.", rows(page, "decisions").getFirst().getTextContent());
		assertEquals("Hier komt niets: Tekst", rows(page, "side").getFirst().getTextContent());
	}

	@Test
	void rowsStandUnderTheHeadingOfTheirGroupWithTheirNumber() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.of("nl", "x")));
		List<String> groups = all(page, "tr").stream().filter(r -> r.getAttribute("class").equals("group"))
				.map(Element::getTextContent).toList();
		assertEquals(List.of("Groep x 1 rij", "Groep gewoon 1 rij"), groups);
	}

	@Test
	void thePictureStandsBesideItsTable() throws Exception {
		Element figure = all(page(Written.by(writer, ExampleDocument.withRows("nl", 1))), "figure").getFirst();
		assertEquals(1, figure.getElementsByTagName("svg").getLength());
		assertEquals(3, figure.getElementsByTagName("tr").getLength());
	}

	@Test
	void aTableThatIsTooWideHasItsTextsBelowTheirRow() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.of("nl", "Een zin met gewone woorden erin.")));
		Element narrow = page(Written.by(writer, ExampleDocument.withRows("nl", 1)));
		assertEquals(
				List.of("Waarom Een zin met gewone woorden erin.", "Aanleiding Een zin met gewone woorden erin.twee"),
				below(rows(page, "decisions").getFirst()).subList(0, 2));
		assertEquals("2", all(rows(page, "decisions").getFirst(), "th").getFirst().getAttribute("rowspan"));
		assertTrue(all(narrow, "tr").stream().noneMatch(r -> r.getAttribute("class").equals("more")),
				"what fits stands on one line");
	}

	@Test
	void forWhomItIsStandsWithHowMuchItHolds() throws Exception {
		Element page = page(Written.by(writer, ExampleDocument.of("nl", "x")));
		Element reach = all(page, "div").stream().filter(d -> d.getAttribute("class").equals("reach")).findFirst()
				.orElseThrow();
		assertTrue(reach.getTextContent().contains("bevat x") && reach.getTextContent().contains("Auditor x"),
				reach.getTextContent());
	}

	@Test
	void paperHasWideTablesAcrossRepeatedHeadingsAndPageNumbers() throws IOException {
		String html = Written.by(writer, ExampleDocument.withRows("nl", 1));
		assertTrue(html.contains("@page{size:A4 landscape") && html.contains("counter(pages)")
				&& html.contains("thead{display:table-header-group}"));
		assertTrue(html.contains("<section class=\"page\" aria-labelledby=\"controls\">"),
				"the main table has its own page");
	}

	private static Element page(String html) throws Exception {
		assertTrue(html.startsWith("<!DOCTYPE html>\n"));
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))).getDocumentElement();
	}

	private static List<Element> all(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}

	/** The rows of a table's body, group headings left out. */
	private static List<Element> rows(Element page, String table) {
		Element found = all(page, "table").stream().filter(t -> t.getAttribute("id").equals(table)).findFirst()
				.orElseThrow();
		return all(found, "tr").stream().filter(r -> r.getElementsByTagName("td").getLength() > 0)
				.filter(r -> !r.getAttribute("class").equals("more")).toList();
	}

	/** The texts below the first line of a row, each with its heading. */
	private static List<String> below(Element row) {
		Node next = row.getNextSibling();
		while (!(next instanceof Element))
			next = next.getNextSibling();
		Element more = (Element) next;
		assertEquals("more", more.getAttribute("class"));
		return all((Element) more.getElementsByTagName("div").item(0), "div").stream().map(Element::getTextContent)
				.toList();
	}

	private static Set<String> ids(Element page) {
		Set<String> ids = new HashSet<>();
		for (Element element : all(page, "*"))
			if (element.hasAttribute("id"))
				assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
		return ids;
	}

	private static boolean hidden(Element element) {
		for (Node node = element; node instanceof Element e; node = node.getParentNode())
			if (e.hasAttribute("hidden"))
				return true;
		return false;
	}

	private static String sha256(String text) throws Exception {
		return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}
}
