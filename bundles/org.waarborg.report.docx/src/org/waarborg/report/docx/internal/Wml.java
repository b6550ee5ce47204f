package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;

import org.waarborg.document.SafeText;

/** Writes paragraphs and runs of WordprocessingML. */
final class Wml {

	/** Before it no letter runs from right to left. */
	private static final char FIRST_HEBREW = 0x0590;

	private final Writer out;

	Wml(Writer out) {
		this.out = out;
	}

	/** Markup of our own. */
	Wml raw(String markup) throws IOException {
		out.write(markup);
		return this;
	}

	/** A text in an attribute. */
	Wml attribute(String raw) throws IOException {
		out.write(Xml.escape(raw).replace("\n", "&#10;").replace("\t", "&#9;"));
		return this;
	}

	/** Begins a paragraph; its direction is that of the text that it begins with. */
	Wml begin(String style, String text, String properties) throws IOException {
		out.write("<w:p><w:pPr><w:pStyle w:val=\"");
		out.write(style);
		out.write("\"/>");
		// Order is fixed by the schema: what keeps together, direction, then the rest.
		int spacing = properties.indexOf("<w:spacing");
		int rest = spacing >= 0 ? spacing : properties.indexOf("<w:jc");
		String before = rest < 0 ? properties : properties.substring(0, rest);
		out.write(before);
		if (rightToLeft(text))
			out.write("<w:bidi/>");
		out.write(properties, before.length(), properties.length() - before.length());
		out.write("</w:pPr>");
		return this;
	}

	Wml end() throws IOException {
		out.write("</w:p>");
		return this;
	}

	/** Text in runs; {@code properties} are those of a run, without direction. */
	Wml text(String raw, String properties) throws IOException {
		String text = SafeText.xml(raw);
		if (!bothWays(text)) {
			run(text, properties);
			return this;
		}
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		for (int i = 0; i < bidi.getRunCount(); i++)
			run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)),
					bidi.getRunLevel(i) % 2 == 0 ? properties : properties + "<w:rtl/>");
		return this;
	}

	private static boolean bothWays(String text) {
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) >= FIRST_HEBREW)
				return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
		return false;
	}

	private static boolean rightToLeft(String text) {
		return bothWays(text) && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
	}

	private void run(String text, String properties) throws IOException {
		out.write("<w:r>");
		if (!properties.isEmpty()) {
			out.write("<w:rPr>");
			out.write(properties);
			out.write("</w:rPr>");
		}
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '\n';
			if (c != '\n' && c != '\t')
				continue;
			if (i > from) {
				out.write("<w:t xml:space=\"preserve\">");
				out.write(Xml.escape(text.substring(from, i)));
				out.write("</w:t>");
			}
			if (i < text.length())
				out.write(c == '\n' ? "<w:br/>" : "<w:tab/>");
			from = i + 1;
		}
		out.write("</w:r>");
	}

	static String style(String id) {
		return "<w:rStyle w:val=\"" + id + "\"/>";
	}
}
