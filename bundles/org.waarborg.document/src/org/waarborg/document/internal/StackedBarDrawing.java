package org.waarborg.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.document.StackedBar;
import org.waarborg.document.StackedBar.Bar;
import org.waarborg.document.StackedBar.Series;
import org.waarborg.document.Status;
import org.waarborg.document.Svg;

/** Draws a stacked bar figure as SVG: legend on top, label, bar and total on each line. Measures are CSS pixels. */
public final class StackedBarDrawing {

	private static final int WIDTH = 640;
	private static final int LABEL = 204;
	private static final int TOTAL = 44;
	private static final int BAR = 20;
	private static final int LINE = 16;
	private static final int SIZE = 12;
	private static final int MOST_LINES = 4;

	private final StackedBar figure;
	private final double scale;
	private Appendable out;

	/**
	 * For one figure.
	 *
	 * @param figure the figure
	 */
	public StackedBarDrawing(StackedBar figure) {
		this.figure = figure;
		long most = figure.bars().stream().mapToLong(Bar::total).max().orElse(0);
		this.scale = most == 0 ? 0 : (double) (WIDTH - LABEL - TOTAL) / most;
	}

	/**
	 * Draws.
	 *
	 * @param target where to
	 * @throws IOException when it cannot be written
	 */
	public void write(Appendable target) throws IOException {
		out = target;
		List<List<Integer>> legend = legendLines();
		int top = legend.size() * 20 + 8;
		int height = top;
		for (Bar bar : figure.bars())
			height += lineHeight(bar);
		put("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"figure\" aria-labelledby=\"%s..title %s..desc\""
				+ " viewBox=\"0 0 %d %d\" font-family=\"system-ui,sans-serif\" font-size=\"%d\">\n", figure.id(),
				figure.id(), WIDTH, height, SIZE);
		put("<title id=\"%s..title\">%s</title>\n<desc id=\"%s..desc\">%s</desc>\n", figure.id(), text(figure.title()),
				figure.id(), text(figure.description()));
		patterns();
		drawLegend(legend);
		int y = top;
		for (Bar bar : figure.bars()) {
			drawBar(bar, y);
			y += lineHeight(bar);
		}
		put("</svg>\n");
	}

	private List<String> label(Bar bar) {
		return TextFit.lines(SafeText.xml(bar.label()), SIZE, LABEL - 16.0, MOST_LINES);
	}

	private int lineHeight(Bar bar) {
		return Math.max(BAR, label(bar).size() * LINE) + 8;
	}

	private void drawBar(Bar bar, int y) throws IOException {
		int middle = y + (lineHeight(bar) - 8) / 2;
		List<String> label = label(bar);
		int base = middle + 4 - (label.size() - 1) * LINE / 2;
		for (int i = 0; i < label.size(); i++)
			put("<text x=\"0\" y=\"%d\" class=\"wf-ink\" fill=\"%s\">%s</text>\n", base + i * LINE,
					Palette.LIGHT.ink(), text(label.get(i)));
		double x = LABEL;
		for (int i = 0; i < figure.legend().size(); i++) {
			double width = bar.values().get(i) * scale;
			if (width > 0)
				drawSegment(i, bar, x, middle - BAR / 2, width);
			x += width;
		}
		put("<text x=\"%s\" y=\"%d\" class=\"wf-muted\" fill=\"%s\">%d</text>\n", number(x + 8), middle + 4,
				Palette.LIGHT.muted(), bar.total());
	}

	private void drawSegment(int i, Bar bar, double x, int y, double width) throws IOException {
		Series series = figure.legend().get(i);
		String value = Long.toString(bar.values().get(i));
		put("<g><title>%s</title>", text(bar.label() + " \u2013 " + series.label() + ' ' + value));
		area(i, x, y, Math.max(width - 1, 0.5), BAR);
		if (TextFit.width(value, SIZE) + 6 < width) {
			boolean solid = variant(i) == 0;
			String css = solid ? "wl-" + Svg.cssName(series.status()) : "wf-ink ws-paper";
			String halo = solid ? ""
					: " stroke=\"" + Palette.LIGHT.paper()
							+ "\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
			String fill = solid ? Palette.LIGHT.tone(series.status()).onFill() : Palette.LIGHT.ink();
			put("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" class=\"%s\" fill=\"%s\"%s>%s</text>",
					number(x + width / 2), y + 14, css, fill, halo, value);
		}
		put("</g>\n");
	}

	/** A rectangle in the look of a series: plain for the first of a status, else a pattern with an outline. */
	private void area(int i, double x, int y, double width, int height) throws IOException {
		Status status = figure.legend().get(i).status();
		String fill = Palette.LIGHT.tone(status).fill();
		if (variant(i) == 0)
			put("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" class=\"wf-%s\" fill=\"%s\"/>", number(x), y,
					number(width), height, Svg.cssName(status), fill);
		else
			put("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" fill=\"url(#%s..p%d)\" class=\"ws-%s\" stroke=\"%s\"/>",
					number(x + 0.5), number(y + 0.5), number(Math.max(width - 1, 0.1)), height - 1, figure.id(), i,
					Svg.cssName(status), fill);
	}

	/** How many series before this one mean the same: 0 is drawn plain. */
	private int variant(int i) {
		Status status = figure.legend().get(i).status();
		return (int) figure.legend().subList(0, i).stream().filter(s -> s.status() == status).count();
	}

	private void patterns() throws IOException {
		String[] paths = { "M-2 2L2-2M0 8L8 0M6 10L10 6", "M-2 6L2 10M0 0L8 8M6-2L10 2", "M0 4H8", "M4 0V8M0 4H8" };
		put("<defs>");
		for (int i = 0; i < figure.legend().size(); i++) {
			int variant = variant(i);
			Status status = figure.legend().get(i).status();
			if (variant > 0)
				put("<pattern id=\"%s..p%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
						+ "<rect width=\"8\" height=\"8\" class=\"wf-paper\" fill=\"%s\"/>"
						+ "<path d=\"%s\" class=\"ws-%s\" stroke=\"%s\" stroke-width=\"2\"/></pattern>", figure.id(), i,
						Palette.LIGHT.paper(), paths[(variant - 1) % paths.length], Svg.cssName(status),
						Palette.LIGHT.tone(status).fill());
		}
		put("</defs>\n");
	}

	/** The series of each line of the legend. */
	private List<List<Integer>> legendLines() {
		List<List<Integer>> lines = new ArrayList<>();
		double x = WIDTH;
		for (int i = 0; i < figure.legend().size(); i++) {
			double width = legendWidth(i);
			if (x + width > WIDTH) {
				lines.add(new ArrayList<>());
				x = 0;
			}
			lines.getLast().add(i);
			x += width;
		}
		return lines;
	}

	private String legendLabel(int i) {
		return TextFit.lines(SafeText.xml(figure.legend().get(i).label()), SIZE, WIDTH - 40.0, 1).getFirst();
	}

	private double legendWidth(int i) {
		return 18 + TextFit.width(legendLabel(i), SIZE) + 16;
	}

	private void drawLegend(List<List<Integer>> lines) throws IOException {
		for (int line = 0; line < lines.size(); line++) {
			double x = 0;
			for (int i : lines.get(line)) {
				area(i, x, line * 20 + 2, 12, 12);
				put("<text x=\"%s\" y=\"%d\" class=\"wf-ink\" fill=\"%s\">%s</text>\n", number(x + 18), line * 20 + 12,
						Palette.LIGHT.ink(), text(legendLabel(i)));
				x += legendWidth(i);
			}
		}
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
