package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.SafeText;

/** What a file says about itself: PDF/A-2a and PDF/UA-1, title, language, day and colours. */
final class Metadata {

	/** PDF/A wants each schema that it does not know described in the file. */
	private static final String PDFUA_SCHEMA = """
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
			<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
			<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
			<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
			<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name>
			<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
			</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			""";

	private static final String NAMESPACES = """
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
			 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
			 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
			 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
			 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			""";

	private final Document document;
	private final PDDocument file;

	Metadata(Document document, PDDocument file) {
		this.document = document;
		this.file = file;
	}

	void write() throws IOException {
		COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
		catalog.setItem(COSName.METADATA, metadata());
		catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents());
		catalog.setItem(COSName.LANG, text(document.language()));
		catalog.setName(COSName.PAGE_MODE, "UseOutlines");
		catalog.setItem(COSName.VIEWER_PREFERENCES, flags("DisplayDocTitle"));
		catalog.setItem(COSName.MARK_INFO, flags("Marked"));
		COSDictionary info = file.getDocumentInformation().getCOSObject();
		info.setItem(COSName.TITLE, text(document.title()));
		if (!author().isEmpty())
			info.setItem(COSName.AUTHOR, text(author()));
		if (!product().isEmpty())
			info.setItem(COSName.CREATOR, text(product()));
		LocalDate day = document.header().generatedOn();
		COSString date = new COSString("D:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "120000Z");
		info.setItem(COSName.CREATION_DATE, date);
		info.setItem(COSName.MOD_DATE, date);
		// The library makes the identity of the file from this number and the information, else from the clock.
		file.setDocumentId((long) (document.id() + '\n' + document.title()).hashCode() << 16 ^ day.toEpochDay());
	}

	private COSBase metadata() throws IOException {
		COSStream stream = file.getDocument().createCOSStream();
		stream.setItem(COSName.TYPE, COSName.METADATA);
		stream.setName(COSName.SUBTYPE, "XML");
		// Not compressed: tools for archives look for it.
		try (OutputStream out = stream.createOutputStream()) {
			out.write(packet().getBytes(StandardCharsets.UTF_8));
		}
		return stream;
	}

	private String packet() {
		String date = document.header().generatedOn() + "T12:00:00Z";
		return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
				+ "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
				+ "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" + NAMESPACES
				+ "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"
				+ "<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n"
				+ "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(document.title())
				+ "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + escaped(document.language())
				+ "</rdf:li></rdf:Bag></dc:language>\n"
				+ (author().isEmpty() ? ""
						: "<dc:creator><rdf:Seq><rdf:li>" + escaped(author()) + "</rdf:li></rdf:Seq></dc:creator>\n")
				+ (product().isEmpty() ? "" : "<xmp:CreatorTool>" + escaped(product()) + "</xmp:CreatorTool>\n")
				+ "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
				+ PDFUA_SCHEMA + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
	}

	private String author() {
		return document.header().fact(Fact.ORGANISATION).map(f -> Formats.of(document.language()).plain(f.value()))
				.orElse("");
	}

	private String product() {
		return document.header().product();
	}

	private COSBase outputIntents() throws IOException {
		COSStream profile = file.getDocument().createCOSStream();
		profile.setInt(COSName.N, 3);
		try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(SrgbProfile.bytes());
		}
		COSDictionary intent = new COSDictionary();
		intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
		intent.setItem(COSName.S, COSName.GTS_PDFA1);
		intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
		intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
		intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
		COSArray intents = new COSArray();
		intents.add(intent);
		return intents;
	}

	private static COSDictionary flags(String name) {
		COSDictionary flags = new COSDictionary();
		flags.setBoolean(COSName.getPDFName(name), true);
		return flags;
	}

	/** A text as a PDF holds it. */
	static COSString text(String raw) {
		return new COSString(SafeText.xml(raw).replace('\n', ' '));
	}

	private static String escaped(String raw) {
		return SafeText.xml(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
