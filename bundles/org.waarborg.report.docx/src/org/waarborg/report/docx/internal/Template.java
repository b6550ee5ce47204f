package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Words;
import org.waarborg.report.docx.DefaultTemplate;

/** A template that was read and found harmless. */
final class Template {

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	/** What the written file is. */
	static final String MAIN_TYPE = MAIN + "document.main+xml";

	private final Opc opc;
	private final Refusal refusal;
	private final String main;
	private final List<String> removed = new ArrayList<>();

	private final boolean own;

	private Template(Opc opc, Refusal refusal, boolean own) throws DocumentException {
		this.opc = opc;
		this.own = own;
		this.refusal = refusal;
		this.main = main();
	}

	/**
	 * Opens the customer's template, or the product's own when there is none.
	 *
	 * @throws DocumentException when it cannot be used
	 */
	static Template open(Optional<Path> file, Words words) throws DocumentException {
		String name = file.map(Path::getFileName).map(Path::toString).orElse(DefaultTemplate.FILE_NAME);
		Refusal refusal = new Refusal(words, name);
		Template template = new Template(Opc.read(bytes(file, refusal), refusal), refusal, file.isEmpty());
		template.removed.addAll(new TemplateCheck(template, words).check());
		return template;
	}

	/** The styles of the product's own template. */
	static Document ownStyles(Words words) throws DocumentException {
		Refusal refusal = new Refusal(words, DefaultTemplate.FILE_NAME);
		return Opc.read(bytes(Optional.empty(), refusal), refusal).tree("word/styles.xml");
	}

	private static byte[] bytes(Optional<Path> file, Refusal refusal) throws DocumentException {
		try (InputStream in = file.isPresent() ? Files.newInputStream(file.get()) : DefaultTemplate.open()) {
			byte[] bytes = in.readNBytes(Opc.LARGEST_FILE + 1);
			if (bytes.length > Opc.LARGEST_FILE)
				throw refusal.because("template.toolarge", file.map(Path::toString).orElse(""));
			return bytes;
		} catch (NoSuchFileException e) {
			throw refusal.because(e, "template.none", file.map(Path::toString).orElse(""));
		} catch (IOException e) {
			throw refusal.because(e, "template.unreadable", String.valueOf(e.getMessage()));
		}
	}

	private String main() throws DocumentException {
		String part = opc.relation("", "officeDocument").map(Opc.Relation::target).orElse("");
		String type = opc.has(part) ? opc.type(part) : "";
		if (type.contains("macroEnabled"))
			throw refusal.because("template.macros", part);
		if (!type.equals(MAIN_TYPE) && !type.equals(MAIN + "template.main+xml"))
			throw refusal.because("template.notword");
		Element root = opc.tree(part).getDocumentElement();
		if (!Xml.isW(root, "document") || Xml.child(root, "body").isEmpty())
			throw refusal.because("template.strict");
		return part;
	}

	/** Whether it is the product's own. */
	boolean isOwn() {
		return own;
	}

	Opc opc() {
		return opc;
	}

	Refusal refusal() {
		return refusal;
	}

	/** Name of the part with the text. */
	String mainPart() {
		return main;
	}

	/** What was taken out of it, in words. */
	List<String> removed() {
		return removed;
	}

	/** A part that the text uses: styles, settings. */
	Optional<String> part(String kind) throws DocumentException {
		return opc.relation(main, kind).filter(r -> !r.external()).map(Opc.Relation::target).filter(opc::has);
	}

	/** The parts in which placeholders may stand: the text, headers, footers, notes. */
	List<String> textParts() throws DocumentException {
		List<String> parts = new ArrayList<>(List.of(main));
		for (String part : opc.names())
			if (opc.type(part).startsWith(MAIN)
					&& List.of("header", "footer", "footnotes", "endnotes").contains(kind(opc.type(part))))
				parts.add(part);
		return parts;
	}

	private static String kind(String type) {
		return type.substring(MAIN.length()).replace("+xml", "");
	}
}
