package org.waarborg.ui.figure;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Drawing;
import org.waarborg.document.Palette;
import org.waarborg.ui.theme.Theme;

/** Paints a drawing at any scale. */
final class FigurePainter {

	private static final double HATCH = 5;
	private static final int POINTS_PER_INCH = 72;

	private final GC gc;
	private final Display display;
	private final Palette palette;
	private final double scale;

	FigurePainter(GC gc, Display display, Palette palette, double scale) {
		this.gc = gc;
		this.display = display;
		this.palette = palette;
		this.scale = scale;
	}

	/** Paints it with its corner at the corner of the canvas. */
	void paint(Drawing drawing) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		drawing.shapes().forEach(this::paint);
	}

	private void paint(Drawing.Shape shape) {
		switch (shape) {
			case Drawing.Area area -> area(area);
			case Drawing.Line line -> line(line);
			case Drawing.Label label -> label(label);
			case Drawing.Diamond d -> {
				gc.setBackground(color(d.ink()));
				gc.fillPolygon(new int[] { at(d.x()), at(d.y() - d.size()), at(d.x() + d.size()), at(d.y()), at(d.x()),
						at(d.y() + d.size()), at(d.x() - d.size()), at(d.y()) });
			}
		}
	}

	private int at(double value) {
		return (int) Math.round(value * scale);
	}

	private Color color(Drawing.Ink ink) {
		return Theme.current().colour(palette.colour(ink));
	}

	private void area(Drawing.Area area) {
		int x = at(area.x());
		int y = at(area.y());
		int width = Math.max(1, at(area.x() + area.width()) - x);
		int height = Math.max(1, at(area.y() + area.height()) - y);
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
		gc.drawLine(at(line.x1()), at(line.y1()), at(line.x2()), at(line.y2()));
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
		gc.fillPolygon(new int[] { at(line.x2()), at(line.y2()), at(line.x2() - dx - dy * 0.45),
				at(line.y2() - dy + dx * 0.45),
				at(line.x2() - dx + dy * 0.45), at(line.y2() - dy - dx * 0.45) });
	}

	private void label(Drawing.Label label) {
		gc.setFont(font(label.strong()));
		FontMetrics metrics = gc.getFontMetrics();
		int width = gc.textExtent(label.text()).x;
		int x = at(label.x()) - switch (label.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		int y = at(label.y()) - metrics.getAscent() - metrics.getLeading();
		if (label.halo()) {
			gc.setBackground(color(label.ground()));
			gc.fillRectangle(x - 2, y, width + 4, metrics.getHeight());
		}
		gc.setForeground(color(label.ink()));
		gc.drawText(label.text(), x, y, SWT.DRAW_TRANSPARENT);
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
