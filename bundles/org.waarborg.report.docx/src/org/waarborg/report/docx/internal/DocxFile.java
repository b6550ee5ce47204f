package org.waarborg.report.docx.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Drawing;
import org.waarborg.document.Fact;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Words;

/** One document on one template: fills the template, then writes all parts. */
final class DocxFile {

	/** Almost the first moment that a ZIP file can name (the very first one Java writes with the zone of the machine): a file says nothing about when it was made but its document. */
	private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);
	/** Tables repeat themselves: more effort makes the file hardly smaller. */
	private static final int PACKING = 3;
	private static final String PICTURE = "waarborg-";
	private static final List<String> FACTS = List.of(Fact.ORGANISATION, Fact.SCOPE, Fact.ENTITIES, Fact.LOCATIONS,
			Fact.NORM, Fact.VERSION, Fact.DATE, Fact.FINGERPRINT, Fact.APPROVALS, Fact.CLASSIFICATION, Fact.CERTIFICATE,
			Fact.AUDIENCE, Fact.WITHHELD, Fact.TRANSLATION);

	private final Document document;
	private final Template template;
	private final Words words;
	private final Consumer<String> notices;
	private final Opc opc;
	private final Map<String, Drawing> drawings = new LinkedHashMap<>();
	private final Map<String, byte[]> pictures = new TreeMap<>();

	DocxFile(Document document, Template template, Words words, Consumer<String> notices) {
		this.document = document;
		this.template = template;
		this.words = words;
		this.notices = notices;
		this.opc = template.opc();
	}

	void write(OutputStream target) throws IOException, DocumentException {
		prepareRoot();
		Styles styles = styles();
		Placeholders placeholders = fill(styles);
		draw();
		Content content = content(styles, placeholders);
		settings();
		new Properties(document, opc).write();
		relatePictures();
		tell(styles, placeholders);
		ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(target, 1 << 16));
		zip.setLevel(PACKING);
		for (String part : inOrder()) {
			ZipEntry entry = new ZipEntry(part);
			entry.setTimeLocal(MOMENT);
			zip.putNextEntry(entry);
			if (part.equals(template.mainPart())) {
				Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
				Xml.write(opc.tree(part), out, content);
				out.flush();
			} else
				zip.write(pictures.containsKey(part) ? pictures.get(part) : opc.bytes(part));
			zip.closeEntry();
		}
		zip.finish();
		zip.flush();
	}

	/** Content is written with the prefix that every template of Word has. */
	private void prepareRoot() throws DocumentException {
		Element root = opc.tree(template.mainPart()).getDocumentElement();
		String bound = root.lookupNamespaceURI("w");
		if (bound == null)
			root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Xml.W);
		else if (!bound.equals(Xml.W))
			throw template.refusal().because("template.strict");
		opc.declare(template.mainPart(), Template.MAIN_TYPE);
	}

	private Styles styles() throws DocumentException {
		String part = template.part("styles").orElse("");
		if (part.isEmpty()) {
			part = folder() + "styles.xml";
			opc.put(part, "<w:styles xmlns:w=\"" + Xml.W + "\"/>");
			opc.declare(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml");
			opc.relate(template.mainPart(), "rIdWaarborgStyles", "styles", "styles.xml");
		}
		Element root = opc.tree(part).getDocumentElement();
		if (!Xml.W.equals(root.lookupNamespaceURI("w")))
			root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Xml.W);
		Styles styles = new Styles(opc.tree(part), template.isOwn() ? opc.tree(part) : Template.ownStyles(words));
		styles.language(tag());
		return styles;
	}

	private String folder() {
		return template.mainPart().substring(0, template.mainPart().lastIndexOf('/') + 1);
	}

	/** The language as Word knows it. */
	private String tag() {
		return switch (document.language()) {
			case "nl" -> "nl-NL";
			case "en" -> "en-GB";
			default -> document.language();
		};
	}

	private Placeholders fill(Styles styles) throws DocumentException {
		Set<String> parts = new TreeSet<>();
		document.sections().forEach(s -> parts.add("section:" + s.id().toLowerCase(Locale.ROOT)));
		document.tables().forEach(t -> parts.add("table:" + t.id().toLowerCase(Locale.ROOT)));
		Placeholders placeholders = new Placeholders(values(), parts, template.refusal(),
				document.header().state().map(s -> styles.id(Role.chip(s.status()))).orElse(""));
		for (String part : template.textParts())
			placeholders.fill(opc.tree(part), part);
		placeholders.finish();
		return placeholders;
	}

	private Map<String, String> values() {
		DocumentHeader header = document.header();
		Formats formats = Formats.of(document.language());
		Map<String, String> values = new HashMap<>();
		for (String id : FACTS) {
			values.put(id, "");
			values.put("label:" + id, "");
		}
		for (Fact fact : header.facts()) {
			values.put(fact.id().toLowerCase(Locale.ROOT), formats.plain(fact.value()));
			values.put("label:" + fact.id().toLowerCase(Locale.ROOT), fact.label());
		}
		values.put("title", document.title());
		values.put("state", header.state().map(s -> '\u00A0' + s.word() + '\u00A0').orElse(""));
		values.put("keyfigure", header.keyFigure());
		values.put("contains", header.contains());
		values.put("product", header.product());
		values.put("made", formats.date(header.generatedOn()));
		values.put("label:made", words.get("label.made"));
		values.put("label:contents", words.get("label.contents"));
		values.put("label:page", words.get("label.page"));
		return values;
	}

	/** Painted before anything is written: a picture that cannot be painted is left out, its table stands there. */
	private void draw() throws IOException {
		for (Figure figure : figures()) {
			try {
				Drawing drawing = Drawing.of(figure);
				if (drawing.shapes().isEmpty())
					continue;
				pictures.put(folder() + "media/" + PICTURE + figure.id() + ".png", Pictures.png(drawing));
				drawings.put(figure.id(), drawing);
			} catch (LinkageError | InternalError e) {
				notices.accept(words.get("notice.picture", figure.title(), String.valueOf(e.getMessage())));
			}
		}
	}

	private List<Figure> figures() {
		return document.sections().stream().flatMap(s -> s.blocks().stream()).filter(Figure.class::isInstance)
				.map(Figure.class::cast).toList();
	}

	private Content content(Styles styles, Placeholders placeholders) throws DocumentException {
		Map<String, Sheet> sheets = new HashMap<>();
		Element body = Xml.child(opc.tree(template.mainPart()).getDocumentElement(), "body").orElseThrow();
		for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling())
			if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE && node.getNodeName().equals(Placeholders.MARK))
				sheets.put(node.getNodeValue(), new Sheet(node));
		assert sheets.size() == placeholders.marks().size();
		Anchors anchors = new Anchors(document, 1 + highest(Xml.W, "bookmarkStart", Xml.W));
		int number = 1
				+ highest("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr", null);
		return new Content(document, styles, words, anchors, sheets, drawings, PICTURE, number);
	}

	/** The highest number that elements of the template have as their id. */
	private int highest(String namespace, String name, String attribute) throws DocumentException {
		int highest = 0;
		for (String part : template.textParts())
			for (Element element : Xml.all(opc.tree(part), namespace, name)) {
				String id = attribute == null ? element.getAttribute("id") : element.getAttributeNS(attribute, "id");
				highest = Math.max(highest, id.matches("[0-9]{1,8}") ? Integer.parseInt(id) : 0);
			}
		return highest;
	}

	private void settings() throws DocumentException {
		if (template.part("settings").isEmpty())
			return;
		for (Element lang : Xml.all(opc.tree(template.part("settings").get()), Xml.W, "themeFontLang"))
			lang.setAttributeNS(Xml.W, "w:val", tag());
	}

	private void relatePictures() throws DocumentException {
		for (String id : drawings.keySet()) {
			String file = "media/" + PICTURE + id + ".png";
			opc.declare(folder() + file, "image/png");
			opc.relate(template.mainPart(), PICTURE + id, "image", file);
		}
		opc.tidyTypes(pictures.keySet());
	}

	private void tell(Styles styles, Placeholders placeholders) {
		template.removed().forEach(notices);
		if (!placeholders.absent().isEmpty())
			notices.accept(words.get("notice.absent", String.join(", ", placeholders.absent())));
		if (!template.isOwn() && !styles.replaced().isEmpty())
			notices.accept(words.get("notice.replaced", String.join(", ", styles.replaced())));
		if (!template.isOwn() && !styles.added().isEmpty())
			notices.accept(words.get("notice.added", String.join(", ", styles.added())));
	}

	/** What a part is stands first, then where to begin: so every reader of such files expects it. */
	private List<String> inOrder() {
		Set<String> parts = new TreeSet<>(opc.names());
		parts.addAll(pictures.keySet());
		return Stream.concat(
				Stream.of(Opc.TYPES, "_rels/.rels", template.mainPart()).filter(parts::contains),
				parts.stream().filter(p -> !List.of(Opc.TYPES, "_rels/.rels", template.mainPart()).contains(p)))
				.toList();
	}
}
