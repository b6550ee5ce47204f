package org.waarborg.ui.figure;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Drawing;
import org.waarborg.document.Palette;
import org.waarborg.ui.theme.Theme;

/** Paints a drawing at any scale. */
final class FigurePainter {

	private static final double HATCH = 5;
	/** How far the head of an arrow or the weight of a line reaches beside it. */
	private static final double HEAD = 12;
	private static final int POINTS_PER_INCH = 72;

	private final GC gc;
	private final Display display;
	private final Palette palette;
	private final double scale;
	private final Rectangle seen;
	private final Point at;
	/** For regular and strong words: made once, because there are hundreds. */
	private final Font[] fonts = new Font[2];
	private final FontMetrics[] metrics = new FontMetrics[2];

	/** Paints the part of a drawing that is seen, in its pixels at this scale, with its corner at a place. */
	FigurePainter(GC gc, Display display, Palette palette, double scale, Rectangle seen, Point at) {
		this.gc = gc;
		this.display = display;
		this.palette = palette;
		this.scale = scale;
		this.seen = seen;
		this.at = at;
	}

	/** A drawing of hundreds of lanes costs no more than the lanes that are seen. */
	void paint(Drawing drawing) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		for (Drawing.Shape shape : drawing.shapes())
			if (isSeen(shape))
				paint(shape);
	}

	/** Across is not asked: how wide words are is known only by painting them. */
	private boolean isSeen(Drawing.Shape shape) {
		return switch (shape) {
			case Drawing.Area a -> isSeen(a.y(), a.y() + a.height());
			case Drawing.Line l -> isSeen(Math.min(l.y1(), l.y2()) - HEAD, Math.max(l.y1(), l.y2()) + HEAD);
			case Drawing.Label l -> isSeen(l.y() - 2 * Drawing.TEXT_SIZE, l.y() + Drawing.TEXT_SIZE);
			case Drawing.Diamond d -> isSeen(d.y() - d.size(), d.y() + d.size());
		};
	}

	private boolean isSeen(double top, double bottom) {
		return bottom * scale >= seen.y - 1 && top * scale <= seen.y + seen.height + 1;
	}

	private void paint(Drawing.Shape shape) {
		switch (shape) {
			case Drawing.Area area -> area(area);
			case Drawing.Line line -> line(line);
			case Drawing.Label label -> label(label);
			case Drawing.Diamond d -> {
				gc.setBackground(color(d.ink()));
				gc.fillPolygon(new int[] { x(d.x()), y(d.y() - d.size()), x(d.x() + d.size()), y(d.y()), x(d.x()),
						y(d.y() + d.size()), x(d.x() - d.size()), y(d.y()) });
			}
		}
	}

	/** A length, in pixels. */
	private int at(double value) {
		return (int) Math.round(value * scale);
	}

	private int x(double value) {
		return at(value) - seen.x + at.x;
	}

	private int y(double value) {
		return at(value) - seen.y + at.y;
	}

	private Color color(Drawing.Ink ink) {
		return Theme.current().colour(palette.colour(ink));
	}

	private void area(Drawing.Area area) {
		int x = x(area.x());
		int y = y(area.y());
		int width = Math.max(1, x(area.x() + area.width()) - x);
		int height = Math.max(1, y(area.y() + area.height()) - y);
		if (area.pattern() == Drawing.Pattern.SOLID) {
			gc.setBackground(color(area.ink()));
			gc.fillRectangle(x, y, width, height);
			return;
		}
		gc.setBackground(color(Drawing.Paint.PAPER));
		gc.fillRectangle(x, y, width, height);
		gc.setForeground(color(area.ink()));
		gc.setLineWidth(1);
		hatch(area.pattern(), x, y, width, height);
		gc.drawRectangle(x, y, width - 1, height - 1);
	}

	/** Lines are cut at the edge by reckoning: a clip would take away the one of the window. */
	private void hatch(Drawing.Pattern pattern, int x, int y, int width, int height) {
		int step = Math.max(3, at(HATCH));
		if (pattern == Drawing.Pattern.LEVEL || pattern == Drawing.Pattern.GRID)
			for (int at = y + step / 2; at < y + height; at += step)
				gc.drawLine(x, at, x + width - 1, at);
		if (pattern == Drawing.Pattern.GRID)
			for (int at = x + step / 2; at < x + width; at += step)
				gc.drawLine(at, y, at, y + height - 1);
		if (pattern == Drawing.Pattern.RISING || pattern == Drawing.Pattern.FALLING)
			for (int start = step - height; start < width; start += step)
				slanted(pattern == Drawing.Pattern.RISING, x, y, width, height, start);
	}

	private void slanted(boolean rising, int x, int y, int width, int height, int start) {
		int from = Math.max(0, start);
		int to = Math.min(width - 1, start + height);
		if (to <= from)
			return;
		int top = from - start;
		int bottom = to - start;
		if (rising)
			gc.drawLine(x + from, y + height - 1 - top, x + to, y + height - 1 - bottom);
		else
			gc.drawLine(x + from, y + top, x + to, y + bottom);
	}

	private void line(Drawing.Line line) {
		gc.setForeground(color(line.ink()));
		gc.setLineWidth(Math.max(1, at(line.weight())));
		gc.setLineStyle(line.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()));
		gc.setLineStyle(SWT.LINE_SOLID);
		double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
		if (line.arrow() && length > 0)
			head(line, length);
		gc.setLineWidth(1);
	}

	private void head(Drawing.Line line, double length) {
		double size = 5 + line.weight();
		double dx = (line.x2() - line.x1()) / length * size;
		double dy = (line.y2() - line.y1()) / length * size;
		gc.setBackground(color(line.ink()));
		gc.fillPolygon(new int[] { x(line.x2()), y(line.y2()), x(line.x2() - dx - dy * 0.45),
				y(line.y2() - dy + dx * 0.45),
				x(line.x2() - dx + dy * 0.45), y(line.y2() - dy - dx * 0.45) });
	}

	private void label(Drawing.Label label) {
		FontMetrics metrics = use(label.strong());
		boolean measured = label.halo() || label.anchor() != Drawing.Label.Anchor.START;
		int width = measured ? gc.textExtent(label.text()).x : 0;
		int x = x(label.x()) - switch (label.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		int y = y(label.y()) - metrics.getAscent() - metrics.getLeading();
		if (label.halo()) {
			gc.setBackground(color(label.ground()));
			gc.fillRectangle(x - 2, y, width + 4, metrics.getHeight());
		}
		gc.setForeground(color(label.ink()));
		gc.drawText(label.text(), x, y, SWT.DRAW_TRANSPARENT);
	}

	private FontMetrics use(boolean strong) {
		int which = strong ? 1 : 0;
		if (fonts[which] == null)
			fonts[which] = font(strong);
		if (!fonts[which].equals(gc.getFont()))
			gc.setFont(fonts[which]);
		if (metrics[which] == null)
			metrics[which] = gc.getFontMetrics();
		return metrics[which];
	}

	/** The platform's font in the size of the drawing. */
	private Font font(boolean strong) {
		double points = Drawing.TEXT_SIZE * scale * POINTS_PER_INCH / Math.max(1, display.getDPI().y);
		FontDescriptor font = FontDescriptor.createFrom(display.getSystemFont())
				.setHeight((int) Math.max(5, Math.round(points)))
				.setStyle(strong ? SWT.BOLD : SWT.NORMAL);
		return JFaceResources.getResources().get(font);
	}
}
