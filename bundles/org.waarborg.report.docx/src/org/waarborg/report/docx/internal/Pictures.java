package org.waarborg.report.docx.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.waarborg.document.Drawing;
import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.fonts.Face;
import org.waarborg.fonts.Fonts;

/**
 * Paints drawings as PNG without a display and without fonts of the machine: letters are painted as outlines, so no
 * setting of the machine touches them.
 */
final class Pictures {

	/** Pixels of the picture for each of the drawing: sharp on paper. */
	private static final double SCALE = 3;
	private static final double MOST_PIXELS = 24e6;
	private static final double STRIPE = 6;
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private Pictures() {
	}

	/**
	 * Paints a drawing.
	 *
	 * @param drawing the drawing
	 * @return a PNG file
	 * @throws IOException when the fonts cannot be read
	 */
	static byte[] png(Drawing drawing) throws IOException {
		double area = Math.max(1, drawing.width() * drawing.height());
		double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / area));
		BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(drawing.width() * scale)),
				Math.max(1, (int) Math.ceil(drawing.height() * scale)), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(Color.decode(Palette.LIGHT.paper()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			for (Drawing.Shape shape : drawing.shapes())
				paint(graphics, shape);
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		// Not by way of a file of its own, as ImageIO would have it.
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(image, "png", out);
		}
		return png.toByteArray();
	}

	private static void paint(Graphics2D graphics, Drawing.Shape shape) throws IOException {
		switch (shape) {
			case Drawing.Area area -> area(graphics, area);
			case Drawing.Line line -> line(graphics, line);
			case Drawing.Label label -> label(graphics, label);
			case Drawing.Diamond diamond -> {
				graphics.setColor(color(diamond.ink()));
				graphics.fill(polygon(diamond.x(), diamond.y() - diamond.size(), diamond.x() + diamond.size(),
						diamond.y(), diamond.x(), diamond.y() + diamond.size(), diamond.x() - diamond.size(),
						diamond.y()));
			}
		}
	}

	private static void area(Graphics2D graphics, Drawing.Area area) {
		Rectangle2D box = new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
		graphics.setColor(area.pattern() == Drawing.Pattern.SOLID ? color(area.ink()) : color(Drawing.Paint.PAPER));
		graphics.fill(box);
		if (area.pattern() == Drawing.Pattern.SOLID)
			return;
		graphics.setColor(color(area.ink()));
		graphics.setStroke(new BasicStroke(1.6f));
		Shape clip = graphics.getClip();
		graphics.clip(box);
		stripes(graphics, area);
		graphics.setClip(clip);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(new Rectangle2D.Double(area.x() + 0.5, area.y() + 0.5, Math.max(0, area.width() - 1),
				Math.max(0, area.height() - 1)));
	}

	private static void stripes(Graphics2D graphics, Drawing.Area area) {
		double left = area.x();
		double top = area.y();
		double right = left + area.width();
		double bottom = top + area.height();
		boolean level = area.pattern() == Drawing.Pattern.LEVEL || area.pattern() == Drawing.Pattern.GRID;
		for (double y = top + STRIPE / 2; level && y < bottom; y += STRIPE)
			graphics.draw(new Line2D.Double(left, y, right, y));
		for (double x = left + STRIPE / 2; area.pattern() == Drawing.Pattern.GRID && x < right; x += STRIPE)
			graphics.draw(new Line2D.Double(x, top, x, bottom));
		for (double x = left - area.height(); !level && x < right; x += STRIPE)
			graphics.draw(area.pattern() == Drawing.Pattern.RISING
					? new Line2D.Double(x, bottom, x + area.height(), top)
					: new Line2D.Double(x, top, x + area.height(), bottom));
	}

	private static void line(Graphics2D graphics, Drawing.Line line) {
		graphics.setColor(color(line.ink()));
		float weight = (float) line.weight();
		graphics.setStroke(line.dashed()
				? new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 4, 3 }, 0)
				: new BasicStroke(weight));
		graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
		if (!line.arrow())
			return;
		double angle = Math.atan2(line.y2() - line.y1(), line.x2() - line.x1());
		double size = 4 + 2 * line.weight();
		graphics.fill(polygon(line.x2(), line.y2(), line.x2() - size * Math.cos(angle - 0.45),
				line.y2() - size * Math.sin(angle - 0.45), line.x2() - size * Math.cos(angle + 0.45),
				line.y2() - size * Math.sin(angle + 0.45)));
	}

	private static Shape polygon(double... points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2)
			path.lineTo(points[i], points[i + 1]);
		path.closePath();
		return path;
	}

	private static void label(Graphics2D graphics, Drawing.Label label) throws IOException {
		String text = SafeText.xml(label.text()).replace('\n', ' ').replace('\t', ' ');
		if (text.isBlank())
			return;
		TextLayout layout = new TextLayout(fonts(text, label.strong()).getIterator(), CONTEXT);
		double shift = switch (label.anchor()) {
			case START -> 0;
			case MIDDLE -> layout.getAdvance() / 2;
			case END -> layout.getAdvance();
		};
		Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(label.x() - shift, label.y()));
		if (label.halo()) {
			graphics.setColor(color(label.ground()));
			graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			graphics.draw(outline);
		}
		graphics.setColor(color(label.ink()));
		graphics.fill(outline);
	}

	/** Each character in the first font that has it. */
	private static AttributedString fonts(String text, boolean strong) throws IOException {
		List<Font> fonts = strong ? Loaded.get().strong() : Loaded.get().plain();
		AttributedString attributed = new AttributedString(text, fonts.getFirst().getAttributes());
		int count;
		for (int i = 0; i < text.length(); i += count) {
			int c = text.codePointAt(i);
			count = Character.charCount(c);
			Font font = fonts.stream().filter(f -> f.canDisplay(c)).findFirst().orElse(fonts.getFirst());
			attributed.addAttribute(TextAttribute.FONT, font, i, i + count);
		}
		return attributed;
	}

	private static Color color(Drawing.Ink ink) {
		Palette palette = Palette.LIGHT;
		return Color.decode(switch (ink) {
			case Drawing.Paint paint -> switch (paint) {
				case INK -> palette.ink();
				case MUTED -> palette.muted();
				case LINE -> palette.line();
				case PAPER -> palette.paper();
				case SURFACE -> palette.surface();
				case ACCENT -> palette.accent();
			};
			case Drawing.Tone tone -> switch (tone.use()) {
				case FILL -> palette.tone(tone.status()).fill();
				case ON_FILL -> palette.tone(tone.status()).onFill();
				case BACKGROUND -> palette.tone(tone.status()).background();
				case TEXT -> palette.tone(tone.status()).text();
			};
		});
	}

	/** The fonts, read once. */
	private record Loaded(List<Font> plain, List<Font> strong) {

		private static Loaded fonts;

		static synchronized Loaded get() throws IOException {
			if (fonts == null)
				fonts = new Loaded(load(false), load(true));
			return fonts;
		}

		private static List<Font> load(boolean strong) throws IOException {
			List<Font> loaded = new ArrayList<>();
			for (Face face : Fonts.inOrder(strong, false))
				try (InputStream in = face.open()) {
					loaded.add(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) Drawing.TEXT_SIZE));
				} catch (FontFormatException e) {
					throw new IOException(face.file(), e);
				}
			return List.copyOf(loaded);
		}
	}
}
