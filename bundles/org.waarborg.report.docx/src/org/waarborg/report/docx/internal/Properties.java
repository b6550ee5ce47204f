package org.waarborg.report.docx.internal;

import java.util.Optional;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;

/** What the file says about itself: the document's own facts, and nothing of who made the template or on what machine. */
final class Properties {

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
	private static final String EXTENDED = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
	/** Word shows no more. */
	private static final int LONGEST = 250;

	private final Document document;
	private final Opc opc;

	Properties(Document document, Opc opc) {
		this.document = document;
		this.opc = opc;
	}

	void write() throws DocumentException {
		put("core-properties", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", CORE, core());
		put("extended-properties", Xml.R + "/extended-properties", "docProps/app.xml", EXTENDED,
				"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
						+ element("Application", document.header().product()) + "</Properties>");
	}

	private void put(String kind, String type, String otherwise, String content, String xml) throws DocumentException {
		Optional<Opc.Relation> old = opc.relation("", kind).filter(r -> !r.external());
		String part = old.map(Opc.Relation::target).orElse(otherwise);
		if (old.isEmpty())
			opc.relate("", "rIdWaarborg-" + kind, type, part);
		opc.put(part, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
		opc.declare(part, content);
	}

	private String core() {
		String day = "<dcterms:%1$s xsi:type=\"dcterms:W3CDTF\">" + document.header().generatedOn()
				+ "T00:00:00Z</dcterms:%1$s>";
		return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
				+ "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
				+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + element("dc:title", document.title())
				+ element("dc:subject", fact(Fact.ORGANISATION)) + element("dc:creator", document.header().product())
				+ element("cp:keywords", fact(Fact.CLASSIFICATION)) + element("dc:language", document.language())
				+ String.format(day, "created") + String.format(day, "modified") + "</cp:coreProperties>";
	}

	private String fact(String id) {
		return document.header().fact(id).map(f -> Formats.of(document.language()).plain(f.value())).orElse("");
	}

	private static String element(String name, String raw) {
		String text = raw.replaceAll("\\s+", " ").strip();
		String shown = text.length() <= LONGEST ? text
				: text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
		return shown.isEmpty() ? "" : '<' + name + '>' + Xml.escape(shown) + "</" + name + '>';
	}
}
