package org.waarborg.report.pdf.internal;

import java.io.IOException;

import org.waarborg.document.Drawing;
import org.waarborg.document.Figure;
import org.waarborg.document.Palette;

/** Paints a figure as lines and areas that stay sharp at any size. */
final class FigurePainter {

	private static final Palette COLORS = Palette.LIGHT;
	private static final Type TITLE = new Type(9.5, true, COLORS.ink());
	/** Points in a pixel of CSS. */
	private static final double PIXEL = 0.75;
	private static final double HATCH = 4;

	private final Pages pages;
	private final FontBook fonts;
	private double left;
	private double top;
	private double scale;
	private Content content;

	FigurePainter(Pages pages, FontBook fonts) {
		this.pages = pages;
		this.fonts = fonts;
	}

	/** How tall a figure becomes on these pages. */
	static double height(Figure figure, Pages pages) {
		Drawing drawing = Drawing.of(figure);
		return drawing.height() * scale(drawing, pages);
	}

	private static double scale(Drawing drawing, Pages pages) {
		return Math.min(PIXEL, Math.min(pages.width() / drawing.width(), (pages.fullRoom() - 90) / drawing.height()));
	}

	void paint(Tag parent, Figure figure) throws IOException {
		Drawing drawing = Drawing.of(figure);
		scale = scale(drawing, pages);
		pages.need(drawing.height() * scale + 3 * TITLE.leading());
		pages.anchor(figure.id());
		new Painter(pages, fonts).paragraph(parent.add("P"), figure.title(), TITLE, Pages.SIDE, pages.width());
		pages.down(4);
		if (pages.room() < drawing.height() * scale)
			pages.turn();
		Tag tag = parent.add("Figure").alternative(figure.description());
		left = Pages.SIDE;
		top = pages.y();
		tag.box(pages.sheet().rectangle(left, top, drawing.width() * scale, drawing.height() * scale));
		content = pages.sheet().begin(tag);
		drawing.shapes().forEach(this::shape);
		content.end();
		pages.down(drawing.height() * scale + 4);
	}

	private void shape(Drawing.Shape shape) {
		switch (shape) {
			case Drawing.Area area -> area(area);
			case Drawing.Line line -> line(line);
			case Drawing.Label label -> label(label);
			case Drawing.Diamond diamond -> content.polygon(color(diamond.ink()), x(diamond.x()),
					y(diamond.y() - diamond.size()), x(diamond.x() + diamond.size()), y(diamond.y()), x(diamond.x()),
					y(diamond.y() + diamond.size()), x(diamond.x() - diamond.size()), y(diamond.y()));
		}
	}

	private double x(double x) {
		return left + x * scale;
	}

	private double y(double y) {
		return top + y * scale;
	}

	private void area(Drawing.Area area) {
		double x = x(area.x());
		double y = y(area.y());
		double width = area.width() * scale;
		double height = area.height() * scale;
		String color = color(area.ink());
		if (area.pattern() == Drawing.Pattern.SOLID) {
			content.area(x, y, width, height, color);
			return;
		}
		content.area(x, y, width, height, COLORS.paper()).clip(x, y, width, height);
		switch (area.pattern()) {
			case RISING -> slanted(x, y, width, height, true, color);
			case FALLING -> slanted(x, y, width, height, false, color);
			case LEVEL -> level(x, y, width, height, color);
			case GRID -> {
				level(x, y, width, height, color);
				for (double at = x + HATCH; at < x + width; at += HATCH)
					content.line(at, y, at, y + height, 0.7, false, color);
			}
			case SOLID -> throw new IllegalStateException();
		}
		content.release();
		if (width > 1 && height > 1)
			content.frame(x + 0.4, y + 0.4, width - 0.8, height - 0.8, 0.8, color);
	}

	private void slanted(double x, double y, double width, double height, boolean rising, String color) {
		for (double at = x - height; at < x + width; at += HATCH)
			content.line(at, rising ? y + height : y, at + height, rising ? y : y + height, 0.9, false, color);
	}

	private void level(double x, double y, double width, double height, String color) {
		for (double at = y + HATCH / 2; at < y + height; at += HATCH)
			content.line(x, at, x + width, at, 0.8, false, color);
	}

	private void line(Drawing.Line line) {
		double x1 = x(line.x1());
		double y1 = y(line.y1());
		double x2 = x(line.x2());
		double y2 = y(line.y2());
		String color = color(line.ink());
		content.line(x1, y1, x2, y2, line.weight() * scale, line.dashed(), color);
		double length = Math.hypot(x2 - x1, y2 - y1);
		if (!line.arrow() || length == 0)
			return;
		double size = 5 + line.weight() * scale;
		double dx = (x2 - x1) / length * size;
		double dy = (y2 - y1) / length * size;
		content.polygon(color, x2, y2, x2 - dx - dy * 0.45, y2 - dy + dx * 0.45, x2 - dx + dy * 0.45,
				y2 - dy - dx * 0.45);
	}

	private void label(Drawing.Label label) {
		Type type = new Type(Drawing.TEXT_SIZE * scale, label.strong(), color(label.ink()));
		Text text = new Text(label.text(), label.strong(), fonts);
		Text.Line line = text.lines(Double.MAX_VALUE).getFirst();
		double width = line.width() * type.size();
		double x = x(label.x()) - switch (label.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		// A border around the letters would be a second copy of the text for whoever reads it out of the file.
		if (label.halo())
			content.area(x - 2, y(label.y()) - type.size() * 0.84, width + 4, type.size() * 1.12,
					COLORS.colour(label.ground()));
		content.text(line, x, y(label.y()), type);
	}

	private static String color(Drawing.Ink ink) {
		return switch (ink) {
			case Drawing.Paint paint -> switch (paint) {
				case INK -> COLORS.ink();
				case MUTED -> COLORS.muted();
				case LINE -> COLORS.line();
				case PAPER -> COLORS.paper();
				case SURFACE -> COLORS.surface();
				case ACCENT -> COLORS.accent();
			};
			case Drawing.Tone(var status, var use) -> {
				Palette.Tone tone = COLORS.tone(status);
				yield switch (use) {
					case FILL -> tone.fill();
					case ON_FILL -> tone.onFill();
					case BACKGROUND -> tone.background();
					case TEXT -> tone.text();
				};
			}
		};
	}
}
