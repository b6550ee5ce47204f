package org.waarborg.registry.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;

/**
 * Takes the header of a loose file from its root element, its title and its licence, and counts the rest without
 * building anything. A file that breaks off later still has a header: what is wrong shows when the set is read.
 */
final class HeaderScanner {

	/** What the root element says. */
	record Scanned(Map<String, String> attributes, Map<String, String> titles, String licence,
			List<String> languages, int controls, Set<String> maps) {

		ControlSetHeader header(Origin origin) {
			String version = attributes.getOrDefault("version", "");
			Set<String> others = new LinkedHashSet<>(maps);
			others.remove(id());
			others.remove("");
			return new ControlSetHeader(id(), Versions.legal(version) && !version.isEmpty() ? version : "0.0.0", titles,
					text("norm"), text("edition"), literal(ControlSetKind.class, text("kind"), Headers.KIND),
					literal(ControlSetStatus.class, text("status"), Headers.STATUS), controls,
					languages, text("extends"), text("publisher"), licence, origin, text("corrects"),
					List.copyOf(others), false);
		}

		String id() {
			return text("id");
		}

		String text(String name) {
			return attributes.getOrDefault(name, "").strip();
		}

		private static <E extends Enum<E>> E literal(Class<E> type, String value, E unset) {
			for (E literal : type.getEnumConstants()) {
				if (literal.name().equals(value)) {
					return literal;
				}
			}
			return unset;
		}
	}

	private final XmlText source;
	private final String expected;
	private final Map<String, String> attributes = new HashMap<>();
	private final Map<String, String> titles = new LinkedHashMap<>();
	private final Set<String> languages = new LinkedHashSet<>();
	private final Set<String> maps = new LinkedHashSet<>();
	private final Deque<String> open = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private String root = "";
	private String licence = "";
	private String titleLanguage = "";
	private int controls;

	private HeaderScanner(XmlText source, String expected) {
		this.source = source;
		this.expected = expected;
	}

	/** Scans a file with the given root element; the problem is one that leaves no header. */
	static Scanned scan(XmlText source, String expected) throws XmlText.Refused {
		HeaderScanner scanner = new HeaderScanner(source, expected);
		ControlSetProblem problem = scanner.run();
		if (scanner.root.isEmpty()) {
			throw new XmlText.Refused(problem);
		}
		return new Scanned(scanner.attributes, scanner.titles, scanner.licence.strip(),
				new ArrayList<>(scanner.languages), scanner.controls, scanner.maps);
	}

	private ControlSetProblem run() {
		try {
			XMLStreamReader reader = source.reader();
			try {
				while (reader.hasNext()) {
					switch (reader.next()) {
						case XMLStreamConstants.DTD -> {
							return Problem.error("registry.xml.dtd", source.place()).args();
						}
						case XMLStreamConstants.START_ELEMENT -> {
							ControlSetProblem wrong = open.isEmpty() ? root(reader) : null;
							if (wrong != null) {
								return wrong;
							}
							start(reader);
						}
						case XMLStreamConstants.END_ELEMENT -> end();
						case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
							if (open.size() <= 3) {
								text.append(reader.getText());
							}
						}
						default -> {
							// comments and processing instructions say nothing
						}
					}
				}
			} finally {
				reader.close();
			}
			return null;
		} catch (XMLStreamException e) {
			return source.problem(e);
		}
	}

	private ControlSetProblem root(XMLStreamReader reader) {
		ControlSetProblem wrong = XmlGuard.wrongRoot(source, reader, expected);
		if (wrong != null) {
			return wrong;
		}
		root = expected;
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if (namespace == null || namespace.isEmpty()) { // xmi:version is not the set's version
				attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
		}
		licence = attributes.getOrDefault("licence", "");
		for (String language : attributes.getOrDefault("languages", "").split("\\s+")) {
			if (!language.isEmpty()) {
				languages.add(language);
			}
		}
		return null;
	}

	private void start(XMLStreamReader reader) {
		String name = reader.getLocalName();
		text.setLength(0);
		String parent = open.isEmpty() ? "" : open.peek();
		if (name.equals("controls") && !parent.equals("profiles")
				&& !"false".equals(reader.getAttributeValue(null, "assessable"))) {
			controls++;
		} else if (name.equals("mappings") && open.size() == 1) {
			addMap(reader.getAttributeValue(null, "from"));
			addMap(reader.getAttributeValue(null, "to"));
		} else if (name.equals("title") && open.size() == 1) {
			titleLanguage = reader.getAttributeValue(null, "language");
			addTitle(reader.getAttributeValue(null, "value"));
		}
		open.push(name);
	}

	private void addMap(String set) {
		if (set != null) {
			maps.add(set);
		}
	}

	/** A text may stand in an attribute or in an element. */
	private void addTitle(String title) {
		if (title != null && titleLanguage != null) {
			titles.putIfAbsent(titleLanguage, title.strip());
		}
	}

	private void end() {
		String name = open.pop();
		if (open.size() == 1 && name.equals("licence")) {
			licence = text.toString();
		} else if (open.size() == 1 && name.equals("languages")) {
			languages.add(text.toString().strip());
		} else if (open.size() == 2 && name.equals("value") && open.peek().equals("title")) {
			addTitle(text.toString());
		}
	}
}
