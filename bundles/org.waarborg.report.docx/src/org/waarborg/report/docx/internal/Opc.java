package org.waarborg.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waarborg.document.DocumentException;
import org.xml.sax.SAXException;

/**
 * The parts of an Office file (ECMA-376 part 2), read into memory within limits that no template of a person reaches
 * and that a file made to do harm does.
 */
final class Opc {

	/** Of the file, and of all its parts unpacked, in bytes. */
	static final int LARGEST_FILE = 32 << 20;
	private static final int LARGEST_CONTENT = 128 << 20;
	private static final int LARGEST_XML = 16 << 20;
	private static final int MOST_PARTS = 2000;

	/** The part that says what each part is. */
	static final String TYPES = "[Content_Types].xml";
	private static final String TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
	private static final String RELS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private final Map<String, byte[]> parts = new TreeMap<>();
	private final Map<String, Document> trees = new TreeMap<>();
	private final Refusal refusal;

	private Opc(Refusal refusal) {
		this.refusal = refusal;
	}

	/** A relationship: a part, or the whole file, uses something. */
	record Relation(String source, String id, String type, String target, boolean external, Element element) {
		/** The last word of its type: {@code hyperlink}, {@code image}. */
		String kind() {
			return type.substring(type.lastIndexOf('/') + 1);
		}
	}

	static Opc read(byte[] file, Refusal refusal) throws DocumentException {
		if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0))
			throw refusal.because("template.locked");
		if (!startsWith(file, 'P', 'K'))
			throw refusal.because("template.notword");
		Opc opc = new Opc(refusal);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			opc.read(zip);
		} catch (IOException | IllegalArgumentException e) {
			throw refusal.because(e, "template.damaged", String.valueOf(e.getMessage()));
		}
		if (!opc.parts.containsKey(TYPES))
			throw refusal.because("template.notword");
		return opc;
	}

	private static boolean startsWith(byte[] file, int... bytes) {
		for (int i = 0; i < bytes.length; i++)
			if (file.length <= i || (file[i] & 0xFF) != bytes[i])
				return false;
		return true;
	}

	private void read(ZipInputStream zip) throws IOException, DocumentException {
		long total = 0;
		Set<String> seen = new HashSet<>();
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
			byte[] content = content(zip, name, LARGEST_CONTENT - total);
			total += content.length;
			if (seen.size() >= MOST_PARTS)
				throw refusal.because("template.toolarge", name);
			if (entry.isDirectory())
				continue;
			// The same part twice: what is checked would not be what Word opens.
			if (!seen.add(name.toLowerCase(Locale.ROOT)) || name.contains("..") || name.contains("\\"))
				throw refusal.because("template.damaged", name);
			parts.put(name, content);
		}
	}

	private byte[] content(ZipInputStream zip, String name, long room) throws IOException, DocumentException {
		long most = name.endsWith(".xml") || name.endsWith(".rels") ? Math.min(room, LARGEST_XML) : room;
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 13];
		for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
			if (content.size() + count > most)
				throw refusal.because("template.toolarge", name);
			content.write(buffer, 0, count);
		}
		return content.toByteArray();
	}

	/** Names of all parts, sorted. */
	List<String> names() {
		return List.copyOf(parts.keySet());
	}

	boolean has(String part) {
		return parts.containsKey(part);
	}

	/** The part as a tree; what is changed in it will be written. */
	Document tree(String part) throws DocumentException {
		Document tree = trees.get(part);
		if (tree != null)
			return tree;
		byte[] content = parts.get(part);
		if (content == null)
			throw refusal.because("template.missing", part);
		try {
			Document parsed = Xml.parse(content);
			trees.put(part, parsed);
			return parsed;
		} catch (SAXException e) {
			throw refusal.because(e, "template.xml", part, String.valueOf(e.getMessage()));
		}
	}

	/** The bytes of a part as they are now. */
	byte[] bytes(String part) throws IOException {
		Document tree = trees.get(part);
		return tree == null ? parts.get(part) : Xml.bytes(tree);
	}

	void put(String part, String content) {
		trees.remove(part);
		parts.put(part, content.getBytes(StandardCharsets.UTF_8));
	}

	void remove(String part) {
		trees.remove(part);
		parts.remove(part);
		parts.remove(relationsOf(part));
		trees.remove(relationsOf(part));
	}

	/** The content type of a part, empty when it has none. */
	String type(String part) throws DocumentException {
		String extension = part.substring(part.lastIndexOf('.') + 1);
		String byExtension = "";
		for (Element entry : Xml.children(tree(TYPES).getDocumentElement())) {
			if (entry.getAttribute("PartName").equalsIgnoreCase('/' + part))
				return entry.getAttribute("ContentType");
			if ("Default".equals(entry.getLocalName()) && entry.getAttribute("Extension").equalsIgnoreCase(extension))
				byExtension = entry.getAttribute("ContentType");
		}
		return byExtension;
	}

	/** Says what a part is. */
	void declare(String part, String type) throws DocumentException {
		Element types = tree(TYPES).getDocumentElement();
		Xml.children(types).stream().filter(e -> e.getAttribute("PartName").equalsIgnoreCase('/' + part))
				.forEach(Xml::remove);
		Element entry = types.getOwnerDocument().createElementNS(TYPES_SPACE, qualified(types, "Override"));
		entry.setAttribute("PartName", '/' + part);
		entry.setAttribute("ContentType", type);
		types.appendChild(entry);
	}

	/** Forgets the content types of parts that are no longer there and will not be. */
	void tidyTypes(Set<String> more) throws DocumentException {
		for (Element entry : Xml.children(tree(TYPES).getDocumentElement()))
			if (entry.hasAttribute("PartName") && Stream.concat(parts.keySet().stream(), more.stream())
					.noneMatch(p -> entry.getAttribute("PartName").equalsIgnoreCase('/' + p)))
				Xml.remove(entry);
	}

	/** What a part uses; an empty name stands for the whole file. */
	List<Relation> relations(String source) throws DocumentException {
		List<Relation> relations = new ArrayList<>();
		if (has(relationsOf(source)))
			for (Element element : Xml.children(tree(relationsOf(source)).getDocumentElement())) {
				boolean external = element.getAttribute("TargetMode").equalsIgnoreCase("External");
				String target = element.getAttribute("Target");
				relations.add(new Relation(source, element.getAttribute("Id"), element.getAttribute("Type"),
						external ? target : resolve(source, target), external, element));
			}
		return relations;
	}

	List<Relation> relations() throws DocumentException {
		List<Relation> all = new ArrayList<>(relations(""));
		for (String part : names())
			if (!part.endsWith(".rels"))
				all.addAll(relations(part));
		return all;
	}

	Optional<Relation> relation(String source, String kind) throws DocumentException {
		return relations(source).stream().filter(r -> r.kind().equals(kind)).findFirst();
	}

	/** Makes a part use another one. */
	void relate(String source, String id, String kind, String target) throws DocumentException {
		String name = relationsOf(source);
		if (!has(name))
			put(name, "<Relationships xmlns=\"" + RELS_SPACE + "\"/>");
		Element relations = tree(name).getDocumentElement();
		Element relation = relations.getOwnerDocument().createElementNS(RELS_SPACE,
				qualified(relations, "Relationship"));
		relation.setAttribute("Id", id);
		relation.setAttribute("Type", kind.contains("/") ? kind : Xml.R + '/' + kind);
		relation.setAttribute("Target", target);
		relations.appendChild(relation);
	}

	private static String qualified(Element beside, String name) {
		return beside.getPrefix() == null ? name : beside.getPrefix() + ':' + name;
	}

	private static String relationsOf(String part) {
		int folder = part.lastIndexOf('/') + 1;
		return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
	}

	private static String resolve(String source, String target) {
		if (target.startsWith("/"))
			return target.substring(1);
		List<String> path = new ArrayList<>(List.of(source.split("/")));
		path.removeLast();
		for (String step : target.split("/"))
			if (!step.equals(".."))
				path.add(step);
			else if (!path.isEmpty())
				path.removeLast();
		return String.join("/", path);
	}
}
