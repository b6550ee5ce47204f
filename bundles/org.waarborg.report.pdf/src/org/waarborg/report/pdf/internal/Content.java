package org.waarborg.report.pdf.internal;

import java.nio.charset.StandardCharsets;

/**
 * What stands on one page: the operators of a content stream. Places are in points from the top left corner.
 */
final class Content {

	private static final String HEX = "0123456789ABCDEF";
	private static final int HUNDRED = 100;

	private final StringBuilder out = new StringBuilder(1 << 14);
	private final double height;
	private final FontBook fonts;

	Content(double height, FontBook fonts) {
		this.height = height;
		this.fonts = fonts;
	}

	/** Begins what belongs to an element of the structure. */
	Content begin(String type, int id) {
		out.append('/').append(type).append(" <</MCID ").append(id).append(">> BDC\n");
		return this;
	}

	/** Begins what is decoration: lines, backgrounds, repeated headings. */
	Content decoration() {
		out.append("/Artifact BMC\n");
		return this;
	}

	/** Begins the top or bottom of a page. */
	Content margin(boolean top) {
		out.append("/Artifact <</Type /Pagination /Subtype /").append(top ? "Header" : "Footer").append(">> BDC\n");
		return this;
	}

	/** Ends what was begun last. */
	Content end() {
		out.append("EMC\n");
		return this;
	}

	/** A filled rectangle. */
	Content area(double x, double y, double width, double tall, String color) {
		color(color, "rg");
		number(x).number(height - y - tall).number(width).number(tall);
		out.append("re f\n");
		return this;
	}

	/** The outline of a rectangle. */
	Content frame(double x, double y, double width, double tall, double weight, String color) {
		color(color, "RG");
		number(weight);
		out.append("w ");
		number(x).number(height - y - tall).number(width).number(tall);
		out.append("re S\n");
		return this;
	}

	/** A straight line. */
	Content line(double x1, double y1, double x2, double y2, double weight, boolean dashed, String color) {
		color(color, "RG");
		out.append(dashed ? "[3 2] 0 d " : "");
		number(weight);
		out.append("w ");
		number(x1).number(height - y1);
		out.append("m ");
		number(x2).number(height - y2);
		out.append(dashed ? "l S [] 0 d\n" : "l S\n");
		return this;
	}

	/** A filled polygon of pairs of coordinates. */
	Content polygon(String color, double... points) {
		color(color, "rg");
		for (int i = 0; i < points.length; i += 2) {
			number(points[i]).number(height - points[i + 1]);
			out.append(i == 0 ? "m " : "l ");
		}
		out.append("h f\n");
		return this;
	}

	/** Keeps what follows inside a rectangle until {@link #release()}. */
	Content clip(double x, double y, double width, double tall) {
		out.append("q ");
		number(x).number(height - y - tall).number(width).number(tall);
		out.append("re W n\n");
		return this;
	}

	/** Ends {@link #clip}. */
	Content release() {
		out.append("Q\n");
		return this;
	}

	/** A line of text; {@code y} is its base line. */
	Content text(Text.Line line, double x, double y, Type type) {
		Text.Drawn drawn = line.drawn();
		if (drawn.glyphs().length == 0)
			return this;
		out.append("BT ");
		color(type.color(), "rg");
		number(x).number(height - y);
		out.append("Td ");
		int face = -1;
		for (int i = 0; i < drawn.glyphs().length; i++) {
			int glyph = drawn.glyphs()[i];
			if (FontBook.face(glyph) != face) {
				out.append(face < 0 ? "" : "> Tj ");
				face = FontBook.face(glyph);
				out.append("/F").append(face).append(' ');
				number(type.size());
				out.append("Tf <");
			}
			glyph(glyph, drawn.replaced()[i]);
		}
		out.append("> Tj ET\n");
		return this;
	}

	/** A glyph; one that stands for another character says so to whoever copies or searches. */
	private void glyph(int glyph, int replaced) {
		fonts.use(glyph);
		if (replaced != 0) {
			out.append("> Tj /Span <</ActualText <FEFF");
			for (char c : Character.toChars(replaced))
				hex(c);
			out.append(">>> BDC <");
		}
		hex(FontBook.code(glyph));
		if (replaced != 0)
			out.append("> Tj EMC <");
	}

	/** Draws the prepared form of this name with its origin at a place. */
	Content form(String name, double x, double y) {
		out.append("q 1 0 0 1 ");
		number(x).number(height - y);
		out.append("cm /").append(name).append(" Do Q\n");
		return this;
	}

	private void hex(int value) {
		for (int shift = 12; shift >= 0; shift -= 4)
			out.append(HEX.charAt(value >> shift & 15));
	}

	private void color(String hex, String operator) {
		for (int i = 1; i < 7; i += 2)
			number(Integer.parseInt(hex, i, i + 2, 16) / 255.0);
		out.append(operator).append(' ');
	}

	/** Hundredths of a point are finer than any printer, and short. */
	private Content number(double value) {
		long hundredths = Math.round(value * HUNDRED);
		if (hundredths < 0)
			out.append('-');
		long whole = Math.abs(hundredths);
		out.append(whole / HUNDRED);
		int rest = (int) (whole % HUNDRED);
		if (rest > 0)
			out.append('.').append((char) ('0' + rest / 10));
		if (rest % 10 > 0)
			out.append((char) ('0' + rest % 10));
		out.append(' ');
		return this;
	}

	byte[] bytes() {
		return out.toString().getBytes(StandardCharsets.US_ASCII);
	}
}
