package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Ink;
import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Pattern;
import org.waarborg.document.Drawing.Shape;
import org.waarborg.document.Drawing.Tone;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Status;

/** Collects the shapes of a picture and places texts. */
final class Canvas {

	static final double SIZE = Drawing.TEXT_SIZE;
	/** From base line to base line. */
	static final double LINE = 16;
	/** From the middle of a line of text to its base line. */
	static final double DROP = 4;

	private static final Pattern[] PATTERNS = { Pattern.RISING, Pattern.FALLING, Pattern.LEVEL, Pattern.GRID };
	private static final int LONGEST_HINT = 400;

	private final List<Shape> shapes = new ArrayList<>();

	static Tone fill(Status status) {
		return new Tone(status, Tone.Use.FILL);
	}

	static Tone onFill(Status status) {
		return new Tone(status, Tone.Use.ON_FILL);
	}

	static Tone background(Status status) {
		return new Tone(status, Tone.Use.BACKGROUND);
	}

	static Tone text(Status status) {
		return new Tone(status, Tone.Use.TEXT);
	}

	/** The look of the n-th of those that mean the same, from 0. */
	static Pattern pattern(int variant) {
		return variant == 0 ? Pattern.SOLID : PATTERNS[(variant - 1) % PATTERNS.length];
	}

	void area(double x, double y, double width, double height, Ink ink) {
		area(x, y, width, height, ink, Pattern.SOLID, "", FigurePart.NONE);
	}

	void area(double x, double y, double width, double height, Ink ink, Pattern pattern, String hint, FigurePart part) {
		shapes.add(new Drawing.Area(x, y, width, height, ink, pattern, hint(hint), part));
	}

	void line(double x1, double y1, double x2, double y2, Ink ink, double weight) {
		shapes.add(new Drawing.Line(x1, y1, x2, y2, ink, weight, false, false));
	}

	void arrow(double x1, double y1, double x2, double y2, Ink ink, double weight) {
		shapes.add(new Drawing.Line(x1, y1, x2, y2, ink, weight, false, true));
	}

	void diamond(double x, double y, double size, Ink ink, String hint, FigurePart part) {
		shapes.add(new Drawing.Diamond(x, y, size, ink, hint(hint), part));
	}

	/** A text that is known to fit. */
	void label(double x, double y, String text, Anchor anchor, Ink ink) {
		label(x, y, text, anchor, ink, false, false);
	}

	void label(double x, double y, String text, Anchor anchor, Ink ink, boolean strong, boolean halo) {
		label(x, y, text, anchor, ink, strong, halo, Drawing.Paint.PAPER);
	}

	void label(double x, double y, String text, Anchor anchor, Ink ink, boolean strong, boolean halo, Ink ground) {
		if (!text.isEmpty())
			shapes.add(new Drawing.Label(x, y, text, anchor, ink, strong, halo, ground));
	}

	/** Lines of text whose middle stands at this height. */
	void lines(double x, double middle, List<String> lines, Anchor anchor, Ink ink) {
		double y = middle + DROP - (lines.size() - 1) * LINE / 2;
		for (String line : lines) {
			label(x, y, line, anchor, ink);
			y += LINE;
		}
	}

	/** Lines of text from this base line on. */
	void paragraph(double x, double y, List<String> lines, Anchor anchor, Ink ink, boolean strong, boolean halo) {
		paragraph(x, y, lines, anchor, ink, strong, halo, Drawing.Paint.PAPER);
	}

	/** Lines of text from this base line on, with the ground around their letters. */
	void paragraph(double x, double y, List<String> lines, Anchor anchor, Ink ink, boolean strong, boolean halo,
			Ink ground) {
		for (int i = 0; i < lines.size(); i++)
			label(x, y + i * LINE, lines.get(i), anchor, ink, strong, halo, ground);
	}

	Drawing drawing(Figure figure, double width, double height) {
		return new Drawing(figure, width, height, shapes);
	}

	/** The table says it in full. */
	private static String hint(String raw) {
		String text = TextFit.clean(raw);
		return text.length() <= LONGEST_HINT ? text : TextFit.line(text, 1, LONGEST_HINT * 0.6);
	}
}
