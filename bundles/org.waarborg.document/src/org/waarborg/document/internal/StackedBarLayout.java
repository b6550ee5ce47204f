package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Ink;
import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Paint;
import org.waarborg.document.Drawing.Pattern;
import org.waarborg.document.FigurePart;
import org.waarborg.document.StackedBar;
import org.waarborg.document.StackedBar.Bar;
import org.waarborg.document.StackedBar.Series;
import org.waarborg.document.Status;

/** Lays out stacked bars: legend on top, then on each line a label, the bar and its total. */
final class StackedBarLayout {

	private static final double WIDTH = 640;
	private static final double LABEL = 204;
	private static final double BAR = 20;
	private static final int MOST_LINES = 4;

	/** A value that has no room in its segment. */
	private record Small(double middle, String value, Status status) {
		double width() {
			return TextFit.width(value, Canvas.SIZE) + 6;
		}
	}

	private final Canvas canvas = new Canvas();
	private final List<Legend.Entry> series = new ArrayList<>();
	private final List<Series> legend;
	private final double scale;
	private final double page;

	private StackedBarLayout(StackedBar figure, double room) {
		page = Math.max(WIDTH, room);
		legend = figure.legend();
		long most = figure.bars().stream().mapToLong(Bar::total).max().orElse(0);
		double total = Math.max(44, TextFit.width(Long.toString(most), Canvas.SIZE) + 16);
		this.scale = most == 0 ? 0 : (page - LABEL - total) / most;
		for (Series one : figure.legend())
			series.add(new Legend.Entry(one.status(), one.label(),
					(int) series.stream().filter(e -> e.status() == one.status()).count()));
	}

	static Drawing of(StackedBar figure, double room) {
		StackedBarLayout layout = new StackedBarLayout(figure, room);
		double y = new Legend(layout.series, layout.page).draw(layout.canvas, Legend::filled);
		for (Bar bar : figure.bars())
			y += layout.bar(bar, y);
		return layout.canvas.drawing(figure, layout.page, y);
	}

	private double bar(Bar bar, double y) {
		List<String> label = TextFit.lines(bar.label(), Canvas.SIZE, LABEL - 16, MOST_LINES);
		double height = Math.max(BAR, label.size() * Canvas.LINE);
		double middle = y + height / 2;
		canvas.lines(0, middle, label, Anchor.START, Paint.INK);
		List<Small> small = new ArrayList<>();
		double x = LABEL;
		for (int i = 0; i < series.size(); i++) {
			double width = bar.values().get(i) * scale;
			if (width > 0)
				segment(i, bar, x, middle - BAR / 2, width, small);
			x += width;
		}
		canvas.label(x + 8, middle + Canvas.DROP, Long.toString(bar.total()), Anchor.START, Paint.MUTED);
		boolean under = below(small, middle + BAR / 2 + 13);
		return Math.max(height, under ? height / 2 + BAR / 2 + 16 : 0) + 8;
	}

	private void segment(int i, Bar bar, double x, double y, double width, List<Small> small) {
		Legend.Entry entry = series.get(i);
		String value = Long.toString(bar.values().get(i));
		Pattern pattern = Canvas.pattern(entry.variant());
		canvas.area(x, y, Math.max(width - 1, 0.5), BAR, Canvas.fill(entry.status()), pattern,
				bar.label() + " \u2013 " + entry.word() + ' ' + value, new FigurePart(bar.id(), legend.get(i).id()));
		if (TextFit.width(value, Canvas.SIZE) + 6 < width) {
			Ink ink = pattern == Pattern.SOLID ? Canvas.onFill(entry.status()) : Paint.INK;
			canvas.label(x + width / 2, y + 14, value, Anchor.MIDDLE, ink, false, pattern != Pattern.SOLID);
		} else {
			small.add(new Small(x + width / 2, value, entry.status()));
		}
	}

	/** Puts values under their segments, moved aside where they would touch; whether there is one. */
	private boolean below(List<Small> small, double y) {
		double room = small.stream().mapToDouble(Small::width).sum();
		double rest = room;
		double free = LABEL;
		if (room > WIDTH - LABEL)
			return false;
		for (Small one : small) {
			double left = Math.max(free, Math.min(one.middle() - one.width() / 2, page - rest));
			canvas.label(left + one.width() / 2, y, one.value(), Anchor.MIDDLE, Canvas.text(one.status()));
			free = left + one.width();
			rest -= one.width();
		}
		return !small.isEmpty();
	}
}
