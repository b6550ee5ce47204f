package org.waarborg.report.docx.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a template by what they are for; what it lacks is put in from the product's own. */
final class Styles {

	private static final int WORDS_SIZE = 20;

	private final Document styles;
	private final Map<String, Element> byName = new HashMap<>();
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<Role, String> ids = new EnumMap<>(Role.class);
	private final List<String> replaced = new ArrayList<>();
	private final List<String> added = new ArrayList<>();

	/**
	 * @param styles the template's styles, in which missing ones are put
	 * @param own    the product's own
	 */
	Styles(Document styles, Document own) {
		this.styles = styles;
		index();
		Styles source = styles == own ? this : new Styles(own);
		Set<String> before = new HashSet<>(byName.keySet());
		for (Role role : Role.values())
			ids.put(role, id(role, source, before));
	}

	private Styles(Document styles) {
		this.styles = styles;
		index();
	}

	private void index() {
		for (Element style : Xml.all(styles, Xml.W, "style")) {
			Xml.child(style, "name").ifPresent(n -> byName.putIfAbsent(key(style, Xml.w(n, "val")), style));
			byId.putIfAbsent(Xml.w(style, "styleId"), style);
		}
	}

	private static String key(Element style, String name) {
		return Xml.w(style, "type") + ' ' + name.toLowerCase(Locale.ROOT);
	}

	private String id(Role role, Styles own, Set<String> before) {
		Element model = own.named(role.ours()).or(() -> own.named(role.builtIn()))
				.orElseThrow(() -> new IllegalStateException(role.ours()));
		String ours = key(model, role.ours());
		String builtIn = key(model, role.builtIn());
		if (before.contains(ours))
			return Xml.w(byName.get(ours), "styleId");
		if (!role.builtIn().isEmpty() && before.contains(builtIn)) {
			replaced.add(role.ours() + " (" + role.builtIn() + ')');
			return Xml.w(byName.get(builtIn), "styleId");
		}
		added.add(role.ours());
		return add(model);
	}

	private Optional<Element> named(String name) {
		return List.of("paragraph ", "character ", "table ").stream()
				.map(t -> byName.get(t + name.toLowerCase(Locale.ROOT))).filter(e -> e != null).findFirst();
	}

	/** Copies a style; it builds on the template's own standard style. */
	private String add(Element model) {
		Element copy = (Element) styles.importNode(model, true);
		String id = Xml.w(copy, "styleId");
		while (byId.containsKey(id))
			id += 'W';
		copy.setAttributeNS(Xml.W, "w:styleId", id);
		Optional<String> base = standard(Xml.w(copy, "type"));
		Xml.child(copy, "basedOn").ifPresent(b -> base.ifPresentOrElse(s -> b.setAttributeNS(Xml.W, "w:val", s),
				() -> Xml.remove(b)));
		for (String name : List.of("next", "link"))
			Xml.child(copy, name).ifPresent(Xml::remove);
		// A list that the template does not have.
		Xml.all(copy, Xml.W, "numPr").forEach(Xml::remove);
		styles.getDocumentElement().appendChild(copy);
		byId.put(id, copy);
		return id;
	}

	private Optional<String> standard(String type) {
		return byId.values().stream().filter(s -> Xml.w(s, "type").equals(type))
				.filter(s -> Set.of("1", "true", "on").contains(Xml.w(s, "default"))).map(s -> Xml.w(s, "styleId"))
				.sorted().findFirst();
	}

	String id(Role role) {
		return ids.get(role);
	}

	/** Our styles for which one of Word's own is used, as "ours (Word's)". */
	List<String> replaced() {
		return replaced;
	}

	/** Our styles that the template has in no form. */
	List<String> added() {
		return added;
	}

	/** Size of a style's type in half points. */
	int size(Role role) {
		Element style = byId.get(id(role));
		for (int steps = 0; style != null && steps < 12; steps++) {
			Optional<Integer> size = size(style);
			if (size.isPresent())
				return size.get();
			style = Xml.child(style, "basedOn").map(b -> byId.get(Xml.w(b, "val"))).orElse(null);
		}
		return Xml.all(styles, Xml.W, "rPrDefault").stream().flatMap(d -> size(d).stream()).findFirst()
				.orElse(WORDS_SIZE);
	}

	private static Optional<Integer> size(Element holder) {
		return Xml.child(holder, "rPr").flatMap(p -> Xml.child(p, "sz")).map(s -> Xml.w(s, "val"))
				.filter(v -> v.matches("[0-9]{1,3}")).map(Integer::valueOf).filter(v -> v > 0);
	}

	/** Marks all that has a style as written in this language. */
	void language(String tag) {
		Element root = styles.getDocumentElement();
		Element defaults = Xml.child(root, "docDefaults").orElseGet(() -> first(root, "docDefaults"));
		Element holder = Xml.child(defaults, "rPrDefault").orElseGet(() -> first(defaults, "rPrDefault"));
		Element properties = Xml.child(holder, "rPr").orElseGet(() -> first(holder, "rPr"));
		if (Xml.child(properties, "lang").isEmpty())
			properties.appendChild(styles.createElementNS(Xml.W, "w:lang"));
		for (Element lang : Xml.all(styles, Xml.W, "lang"))
			lang.setAttributeNS(Xml.W, "w:val", tag);
	}

	private Element first(Node parent, String name) {
		Element element = styles.createElementNS(Xml.W, "w:" + name);
		parent.insertBefore(element, parent.getFirstChild());
		return element;
	}
}
