package org.waarborg.report.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Words;

/**
 * Refuses a template that would run or fetch something when its reader opens the document, and takes out what would
 * tell more than the document says.
 */
final class TemplateCheck {

	private static final Set<String> RUNS = Set.of("vbaProject", "wordVbaData", "control", "activeXControlBinary",
			"oleObject", "package", "aFChunk", "subDocument", "keyMapCustomizations", "attachedToolbars", "ui",
			"webExtension", "taskpanes", "webextensiontaskpanes");
	/** Fields that read a file, a program or a data source. */
	private static final Set<String> FETCHES = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK",
			"DDE", "DDEAUTO", "DATABASE", "RD", "MACROBUTTON", "EMBED", "AUTOTEXT", "FILENAME");
	private static final Set<String> DROPPED = Set.of("attachedTemplate", "thumbnail", "origin", "mailMergeSource",
			"mailMergeHeaderSource", "recipientData", "printerSettings", "comments", "commentsExtended", "commentsIds",
			"commentsExtensible", "people");

	private final Template template;
	private final Words words;
	private final List<String> removed = new ArrayList<>();

	TemplateCheck(Template template, Words words) {
		this.template = template;
		this.words = words;
	}

	/** What was taken out, in words. */
	List<String> check() throws DocumentException {
		Opc opc = template.opc();
		for (String part : opc.names())
			if (part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
				throw template.refusal().because("template.macros", part);
		for (Opc.Relation relation : opc.relations())
			relation(relation);
		settings();
		for (String part : template.textParts()) {
			fields(part);
			comments(opc.tree(part));
		}
		return removed;
	}

	private void relation(Opc.Relation relation) throws DocumentException {
		String kind = relation.kind();
		if (DROPPED.contains(kind)) {
			drop(relation);
		} else if (RUNS.contains(kind)) {
			throw template.refusal().because("template.active", relation.target(),
					template.refusal().place(relation.source()));
		} else if (relation.external() && !harmlessLink(relation)) {
			throw template.refusal().because("template.external", relation.target(),
					template.refusal().place(relation.source()));
		}
	}

	private void drop(Opc.Relation relation) {
		Xml.remove(relation.element());
		if (!relation.external())
			template.opc().remove(relation.target());
		String key = switch (relation.kind()) {
			case "thumbnail", "printerSettings" -> "";
			case "attachedTemplate" -> "removed.template";
			case "origin" -> "removed.signature";
			case "comments" -> "removed.comments";
			case "mailMergeSource" -> "removed.merge";
			default -> "";
		};
		if (!key.isEmpty())
			removed.add(words.get(key));
	}

	/** A link that is followed only by who clicks it, to a place that is not on somebody's machine. */
	private static boolean harmlessLink(Opc.Relation relation) {
		String target = relation.target().toLowerCase(Locale.ROOT);
		return relation.kind().equals("hyperlink") && (target.startsWith("https://") || target.startsWith("http://")
				|| target.startsWith("mailto:") || target.startsWith("tel:"));
	}

	private void settings() throws DocumentException {
		if (template.part("settings").isEmpty())
			return;
		Element settings = template.opc().tree(template.part("settings").get()).getDocumentElement();
		for (String name : List.of("attachedTemplate", "mailMerge", "updateFields", "linkStyles"))
			Xml.child(settings, name).ifPresent(Xml::remove);
	}

	private void fields(String part) throws DocumentException {
		Document tree = template.opc().tree(part);
		for (Element paragraph : Xml.all(tree, Xml.W, "p")) {
			StringBuilder code = new StringBuilder();
			for (Element element : Xml.all(paragraph, Xml.W, "instrText"))
				code.append(element.getTextContent());
			field(part, code.toString());
		}
		for (Element field : Xml.all(tree, Xml.W, "fldSimple"))
			field(part, Xml.w(field, "instr"));
	}

	private void field(String part, String code) throws DocumentException {
		for (String word : code.toUpperCase(Locale.ROOT).split("[^A-Z]+"))
			if (FETCHES.contains(word))
				throw template.refusal().because("template.field", word, template.refusal().place(part));
	}

	private static void comments(Document tree) {
		for (String name : List.of("commentRangeStart", "commentRangeEnd", "commentReference"))
			Xml.all(tree, Xml.W, name).forEach(Xml::remove);
	}
}
