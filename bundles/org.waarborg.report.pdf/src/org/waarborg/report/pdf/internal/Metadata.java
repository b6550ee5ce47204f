package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;

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
	private final PdfFile file;

	Metadata(Document document, PdfFile file) {
		this.document = document;
		this.file = file;
	}

	/**
	 * Puts in what the file says about itself, and ends it.
	 *
	 * @param pages     the object that holds all pages
	 * @param structure the root of the structure
	 * @param outline   the bookmarks
	 */
	void finish(int pages, int structure, int outline) throws IOException {
		int metadata = file.reserve();
		// Not compressed: tools for archives look for it.
		file.stream(metadata, new Bytes(32).add("/Type/Metadata/Subtype/XML"), bytes(packet()), false);
		int profile = file.reserve();
		byte[] colours = SrgbProfile.bytes();
		file.stream(profile, new Bytes(8).add("/N 3"), new Bytes(0).raw(colours, colours.length), true);
		int catalog = file.put(new Bytes(512).add("<</Type/Catalog/Pages ").reference(pages).add("/StructTreeRoot ")
				.reference(structure).add("/Outlines ").reference(outline).add("/Metadata ").reference(metadata)
				.add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile ").reference(profile)
				.add("/Info(sRGB IEC61966-2.1)/OutputConditionIdentifier(sRGB IEC61966-2.1)>>]/Lang")
				.text(document.language()).add("/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>")
				.add("/MarkInfo<</Marked true>>>>"));
		file.finish(catalog, file.put(information()), identity());
	}

	private Bytes information() {
		Bytes information = new Bytes(512).add("<</Title").text(document.title());
		if (!author().isEmpty())
			information.add("/Author").text(author());
		if (!product().isEmpty())
			information.add("/Creator").text(product());
		String date = "D:" + document.header().generatedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "120000Z";
		return information.add("/CreationDate").text(date).add("/ModDate").text(date).add(">>");
	}

	/** The same for the same document of the same day. */
	private byte[] identity() {
		try {
			return MessageDigest.getInstance("MD5").digest((document.id() + '\n' + document.title() + '\n' + author()
					+ '\n' + document.header().generatedOn()).getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Bytes bytes(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new Bytes(0).raw(bytes, bytes.length);
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

	private static String escaped(String raw) {
		return SafeText.xml(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
