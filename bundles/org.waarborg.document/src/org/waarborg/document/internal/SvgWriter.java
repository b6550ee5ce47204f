package org.waarborg.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Area;
import org.waarborg.document.Drawing.Diamond;
import org.waarborg.document.Drawing.Ink;
import org.waarborg.document.Drawing.Label;
import org.waarborg.document.Drawing.Line;
import org.waarborg.document.Drawing.Pattern;
import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.document.Svg;

/** Writes one drawing as an {@code svg} element. */
public final class SvgWriter {

	private static final double HEAD = 7;

	/** A pattern in a colour. */
	private record Filling(Ink ink, Pattern pattern) {
	}

	private final Drawing drawing;
	private final String id;
	private final Appendable out;
	private final List<Filling> fillings = new ArrayList<>();

	/**
	 * For one drawing.
	 *
	 * @param drawing the drawing
	 * @param out     where to
	 */
	public SvgWriter(Drawing drawing, Appendable out) {
		this.drawing = drawing;
		this.id = drawing.figure().id();
		this.out = out;
		drawing.shapes().forEach(s -> {
			if (s instanceof Area area && area.pattern() != Pattern.SOLID && !fillings.contains(filling(area)))
				fillings.add(filling(area));
		});
	}

	/**
	 * Writes.
	 *
	 * @throws IOException when it cannot be written
	 */
	public void write() throws IOException {
		put("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"figure\" aria-labelledby=\"%s..title %s..desc\""
				+ " viewBox=\"0 0 %s %s\" font-family=\"system-ui,sans-serif\" font-size=\"%s\">\n", id, id,
				number(drawing.width()), number(drawing.height()), number(Drawing.TEXT_SIZE));
		put("<title id=\"%s..title\">%s</title>\n<desc id=\"%s..desc\">%s</desc>\n", id, text(drawing.figure().title()),
				id,
				text(drawing.figure().description()));
		defs();
		for (Drawing.Shape shape : drawing.shapes()) {
			switch (shape) {
				case Area area -> hinted(area.hint(), area(area));
				case Line line -> out.append(line(line));
				case Label label -> label(label);
				case Diamond diamond -> hinted(diamond.hint(), diamond(diamond));
			}
			out.append('\n');
		}
		put("</svg>\n");
	}

	private static Filling filling(Area area) {
		return new Filling(area.ink(), area.pattern());
	}

	private void defs() throws IOException {
		if (fillings.isEmpty())
			return;
		put("<defs>");
		for (int i = 0; i < fillings.size(); i++)
			put("<pattern id=\"%s..p%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
					+ "<rect width=\"8\" height=\"8\"%s/><path d=\"%s\"%s stroke-width=\"2\"/></pattern>", id, i + 1,
					fill(Drawing.Paint.PAPER), path(fillings.get(i).pattern()), stroke(fillings.get(i).ink()));
		put("</defs>\n");
	}

	private static String path(Pattern pattern) {
		return switch (pattern) {
			case SOLID -> "";
			case RISING -> "M-2 2L2-2M0 8L8 0M6 10L10 6";
			case FALLING -> "M-2 6L2 10M0 0L8 8M6-2L10 2";
			case LEVEL -> "M0 4H8";
			case GRID -> "M4 0V8M0 4H8";
		};
	}

	private void hinted(String hint, String shape) throws IOException {
		out.append(hint.isEmpty() ? shape : "<g><title>" + text(hint) + "</title>" + shape + "</g>");
	}

	private String area(Area area) {
		boolean solid = area.pattern() == Pattern.SOLID;
		// An outline stands half outside its rectangle.
		double inset = solid ? 0 : 0.5;
		String look = solid ? fill(area.ink())
				: " fill=\"url(#" + id + "..p" + (fillings.indexOf(filling(area)) + 1) + ")\"" + stroke(area.ink());
		return String.format(Locale.ROOT, "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>",
				number(area.x() + inset), number(area.y() + inset), number(Math.max(area.width() - 2 * inset, 0.1)),
				number(Math.max(area.height() - 2 * inset, 0.1)), look);
	}

	private static String line(Line line) {
		double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
		boolean arrow = line.arrow() && length > 0;
		// The stroke ends inside the head, so that its tip stays sharp.
		double part = arrow ? Math.max(0, 1 - HEAD / 2 / length) : 1;
		String path = String.format(Locale.ROOT, "<path d=\"M%s %sL%s %s\" fill=\"none\"%s stroke-width=\"%s\"%s/>",
				number(line.x1()), number(line.y1()), number(line.x1() + (line.x2() - line.x1()) * part),
				number(line.y1() + (line.y2() - line.y1()) * part), stroke(line.ink()), number(line.weight()),
				line.dashed() ? " stroke-dasharray=\"4 3\"" : "");
		return arrow ? path + head(line, length) : path;
	}

	private static String head(Line line, double length) {
		double x = (line.x2() - line.x1()) / length * HEAD;
		double y = (line.y2() - line.y1()) / length * HEAD;
		return String.format(Locale.ROOT, "<path d=\"M%s %sL%s %sL%s %sZ\"%s/>", number(line.x2()), number(line.y2()),
				number(line.x2() - x - y / 2), number(line.y2() - y + x / 2), number(line.x2() - x + y / 2),
				number(line.y2() - y - x / 2), fill(line.ink()));
	}

	private static String diamond(Diamond diamond) {
		return String.format(Locale.ROOT, "<path d=\"M%s %sl%4$s %4$sl-%4$s %4$sl-%4$s -%4$sZ\"%3$s/>",
				number(diamond.x()), number(diamond.y() - diamond.size()), fill(diamond.ink()), number(diamond.size()));
	}

	private void label(Label label) throws IOException {
		String anchor = switch (label.anchor()) {
			case START -> "";
			case MIDDLE -> " text-anchor=\"middle\"";
			case END -> " text-anchor=\"end\"";
		};
		String name = "wf-" + name(label.ink()) + (label.halo() ? " ws-" + name(label.ground()) : "");
		String halo = label.halo() ? " stroke=\"" + Palette.LIGHT.colour(label.ground())
				+ "\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : "";
		put("<text x=\"%s\" y=\"%s\"%s class=\"%s\" fill=\"%s\"%s%s>%s</text>", number(label.x()), number(label.y()),
				anchor,
				name, Palette.LIGHT.colour(label.ink()), halo, label.strong() ? " font-weight=\"600\"" : "",
				text(label.text()));
	}

	private static String fill(Ink ink) {
		return " class=\"wf-" + name(ink) + "\" fill=\"" + Palette.LIGHT.colour(ink) + '"';
	}

	private static String stroke(Ink ink) {
		return " class=\"ws-" + name(ink) + "\" stroke=\"" + Palette.LIGHT.colour(ink) + '"';
	}

	/**
	 * Name of an ink in class names.
	 *
	 * @param ink the ink
	 * @return for example {@code muted} or {@code under-way-text}
	 */
	public static String name(Ink ink) {
		return switch (ink) {
			case Drawing.Paint paint -> paint.name().toLowerCase(Locale.ROOT);
			case Drawing.Tone tone -> Svg.cssName(tone.status()) + switch (tone.use()) {
				case FILL -> "";
				case ON_FILL -> "-on";
				case BACKGROUND -> "-back";
				case TEXT -> "-text";
			};
		};
	}

	private void put(String format, Object... values) throws IOException {
		out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	private static String text(String raw) {
		return SafeText.xml(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
				"&quot;");
	}
}
