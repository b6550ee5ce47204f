package org.waarborg.report.pdf.internal;

/**
 * What stands on one page: the operators of a content stream. Places are in points from the top left corner.
 */
final class Content {

	private static final String HEX = "0123456789ABCDEF";

	private final Bytes out = new Bytes(1 << 14);
	private final double height;
	private final FontBook fonts;
	/** What was chosen last: what stays as it is need not be said again. */
	private String fill;
	private String stroke;
	private int face = -1;
	private double size;

	Content(double height, FontBook fonts) {
		this.height = height;
		this.fonts = fonts;
	}

	/** Begins what belongs to an element of the structure. */
	Content begin(String type, int id) {
		out.raw('/').add(type).add(" <</MCID ").whole(id).add(">> BDC\n");
		return this;
	}

	/** Begins what is decoration: lines, backgrounds, repeated headings. */
	Content decoration() {
		out.add("/Artifact BMC\n");
		return this;
	}

	/** Begins the top or bottom of a page. */
	Content margin(boolean top) {
		out.add("/Artifact <</Type /Pagination /Subtype /").add(top ? "Header" : "Footer").add(">> BDC\n");
		return this;
	}

	/** Ends what was begun last. */
	Content end() {
		out.add("EMC\n");
		return this;
	}

	/** A filled rectangle. */
	Content area(double x, double y, double width, double tall, String color) {
		fill(color);
		number(x).number(height - y - tall).number(width).number(tall);
		out.add("re f\n");
		return this;
	}

	/** The outline of a rectangle. */
	Content frame(double x, double y, double width, double tall, double weight, String color) {
		stroke(color);
		number(weight);
		out.add("w ");
		number(x).number(height - y - tall).number(width).number(tall);
		out.add("re S\n");
		return this;
	}

	/** A straight line. */
	Content line(double x1, double y1, double x2, double y2, double weight, boolean dashed, String color) {
		stroke(color);
		out.add(dashed ? "[3 2] 0 d " : "");
		number(weight);
		out.add("w ");
		number(x1).number(height - y1);
		out.add("m ");
		number(x2).number(height - y2);
		out.add(dashed ? "l S [] 0 d\n" : "l S\n");
		return this;
	}

	/** A filled polygon of pairs of coordinates. */
	Content polygon(String color, double... points) {
		fill(color);
		for (int i = 0; i < points.length; i += 2) {
			number(points[i]).number(height - points[i + 1]);
			out.add(i == 0 ? "m " : "l ");
		}
		out.add("h f\n");
		return this;
	}

	/** Keeps what follows inside a rectangle until {@link #release()}. */
	Content clip(double x, double y, double width, double tall) {
		out.add("q ");
		number(x).number(height - y - tall).number(width).number(tall);
		out.add("re W n\n");
		return this;
	}

	/** Ends {@link #clip}; what was chosen inside is forgotten. */
	Content release() {
		out.add("Q\n");
		fill = null;
		stroke = null;
		face = -1;
		return this;
	}

	/** A line of text; {@code y} is its base line. */
	Content text(Text.Line line, double x, double y, Type type) {
		Text.Drawn drawn = line.drawn();
		if (drawn.glyphs().length == 0)
			return this;
		out.add("BT ");
		fill(type.color());
		number(x).number(height - y);
		out.add("Td ");
		boolean inside = false;
		for (int i = 0; i < drawn.glyphs().length; i++) {
			int glyph = drawn.glyphs()[i];
			int replaced = drawn.replaced().length == 0 ? 0 : drawn.replaced()[i];
			if (inside && (FontBook.face(glyph) != face || replaced != 0)) {
				out.add(") Tj ");
				inside = false;
			}
			if (!inside) {
				font(FontBook.face(glyph), type.size());
				replaced(replaced);
				out.raw('(');
				inside = true;
			}
			fonts.use(glyph);
			out.letter(FontBook.code(glyph) >> 8).letter(FontBook.code(glyph) & 0xFF);
			if (replaced != 0) {
				out.add(") Tj EMC ");
				inside = false;
			}
		}
		out.add(inside ? ") Tj ET\n" : "ET\n");
		return this;
	}

	private void font(int chosen, double points) {
		if (chosen == face && points == size)
			return;
		face = chosen;
		size = points;
		out.add("/F").whole(face).raw(' ');
		number(size);
		out.add("Tf ");
	}

	/** A glyph that stands for another character says so to whoever copies or searches. */
	private void replaced(int character) {
		if (character == 0)
			return;
		out.add("/Span <</ActualText <FEFF");
		for (char c : Character.toChars(character))
			hex(c);
		out.add(">>> BDC ");
	}

	/** Draws the prepared form of this name with its origin at a place. */
	Content form(String name, double x, double y) {
		out.add("q 1 0 0 1 ");
		number(x).number(height - y);
		out.add("cm /").add(name).add(" Do Q\n");
		return this;
	}

	private void hex(int value) {
		for (int shift = 12; shift >= 0; shift -= 4)
			out.raw(HEX.charAt(value >> shift & 15));
	}

	private void fill(String color) {
		if (!color.equals(fill))
			color(color, "rg ");
		fill = color;
	}

	private void stroke(String color) {
		if (!color.equals(stroke))
			color(color, "RG ");
		stroke = color;
	}

	private void color(String hex, String operator) {
		for (int i = 1; i < 7; i += 2)
			number(Integer.parseInt(hex, i, i + 2, 16) / 255.0);
		out.add(operator);
	}

	private Content number(double value) {
		out.number(value);
		return this;
	}

	Bytes bytes() {
		return out;
	}
}
