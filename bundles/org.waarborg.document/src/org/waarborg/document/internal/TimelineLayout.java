package org.waarborg.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Paint;
import org.waarborg.document.Drawing.Pattern;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Timeline;
import org.waarborg.document.Timeline.Item;

/**
 * Lays out a timeline: legend on top, the axis, then the lanes. Items of one lane that would touch, with what is written
 * beside them, get lines of their own. Labels stand beside their lanes, in little room above them.
 */
final class TimelineLayout {

	private static final double WIDTH = 760;
	private static final double LABEL = 168;
	private static final double EDGE = 10;
	/** With less room than this, a page scaled to it could not be read. */
	private static final double NARROW = 520;
	private static final double LEAST = 300;
	private static final double BAR = 18;
	private static final double LINE = 24;
	private static final double CORNER = 7;
	private static final double STUB = 16;
	private static final double PADDING = 5;
	private static final double MOST_LABEL = 300;
	private static final int MOST_LINES = 3;

	/** What a lane shows in one place: an item, or those that all lie outside on one side. */
	private record Shown(double x, double end, boolean cutLeft, boolean cutRight, boolean mark, Legend.Entry entry,
			String label, String hint, FigurePart part) {
		double left() {
			return mark ? x - CORNER : x;
		}

		double right() {
			return mark ? x + CORNER : end;
		}
	}

	/** Something shown with where its label stands: what it takes of a line. */
	private record Placed(Shown shown, String text, double textX, Anchor anchor, boolean inside) {
		double left() {
			return anchor == Anchor.END ? textX - TextFit.width(text, Canvas.SIZE) : shown.left();
		}

		double right() {
			return anchor == Anchor.START && !inside ? textX + TextFit.width(text, Canvas.SIZE) : shown.right();
		}
	}

	private record Band(List<String> label, List<List<Placed>> lines, double height) {
	}

	private final Timeline figure;
	private final Canvas canvas = new Canvas();
	private final Axis axis;
	private final double page;
	/** Labels stand above their lanes. */
	private final boolean narrow;
	private final double left;
	private final double edge;
	private final List<Legend.Entry> meanings;

	private TimelineLayout(Timeline figure, double room) {
		this.figure = figure;
		narrow = room >= LEAST / 2 && room < NARROW;
		page = narrow ? Math.max(LEAST, room) : Math.max(WIDTH, room);
		left = narrow ? EDGE : LABEL + EDGE;
		edge = page - EDGE;
		this.axis = new Axis(figure.from(), figure.until(), left, edge);
		this.meanings = Legend.entries(figure.lanes().stream().flatMap(l -> l.items().stream())
				.map(i -> new Legend.Entry(i.status(), i.word(), 0)).toList());
	}

	static Drawing of(Timeline figure, double room) {
		return new TimelineLayout(figure, room).lay();
	}

	private Drawing lay() {
		double top = new Legend(meanings, page).draw(canvas, Legend::filled);
		boolean today = axis.shows(figure.today());
		List<Band> bands = figure.lanes().stream().map(this::band).toList();
		double head = top + (today ? Canvas.LINE : 0);
		double lanes = head + Axis.height();
		double bottom = lanes + bands.stream().mapToDouble(Band::height).sum();
		double y = lanes;
		for (int i = 0; i < bands.size(); i++) {
			if (i % 2 == 0)
				canvas.area(0, y, page, bands.get(i).height(), Paint.SURFACE);
			y += bands.get(i).height();
		}
		axis.draw(canvas, head, bottom);
		canvas.line(0, lanes, page, lanes, Paint.LINE, 1);
		shapes(bands, lanes);
		if (today)
			today(top, bottom);
		texts(bands, lanes);
		return canvas.drawing(figure, page, bottom + 2);
	}

	private void today(double top, double bottom) {
		double x = (axis.start(figure.today()) + axis.end(figure.today())) / 2;
		String word = TextFit.line(figure.words().today(), Canvas.SIZE, (page - left) / 1.1);
		double half = TextFit.width(word, Canvas.SIZE) * 1.1 / 2;
		canvas.line(x, top + Canvas.LINE, x, bottom, Paint.ACCENT, 2);
		canvas.label(Math.clamp(x, half, page - half), top + 12, word, Anchor.MIDDLE, Paint.ACCENT, true, false);
	}

	private Band band(Timeline.Lane lane) {
		List<String> label = narrow ? List.of(TextFit.line(lane.label(), Canvas.SIZE, page - 10))
				: TextFit.lines(lane.label(), Canvas.SIZE, LABEL - 10, MOST_LINES);
		List<List<Placed>> lines = new ArrayList<>();
		for (Shown shown : shown(lane)) {
			Placed placed = placed(shown);
			lines.stream().filter(l -> l.stream().noneMatch(p -> touch(p, placed))).findFirst().orElseGet(() -> {
				lines.add(new ArrayList<>());
				return lines.getLast();
			}).add(placed);
		}
		double high = Math.max(1, lines.size()) * LINE;
		return new Band(label, lines,
				(narrow ? high + Canvas.LINE : Math.max(high, label.size() * Canvas.LINE)) + 2 * PADDING);
	}

	private static boolean touch(Placed one, Placed other) {
		return one.left() < other.right() + 6 && other.left() < one.right() + 6;
	}

	private List<Shown> shown(Timeline.Lane lane) {
		List<Item> items = lane.items();
		List<Shown> shown = new ArrayList<>();
		outside(lane, items.stream().filter(i -> i.until().isBefore(figure.from())).toList(), true, shown);
		IntStream.range(0, items.size()).boxed()
				.filter(i -> !items.get(i).until().isBefore(figure.from())
						&& !items.get(i).from().isAfter(figure.until()))
				.sorted(Comparator.comparing(i -> items.get(i).from()))
				.forEach(i -> shown.add(inside(items.get(i), new FigurePart(lane.id(), Integer.toString(i)))));
		outside(lane, items.stream().filter(i -> i.from().isAfter(figure.until())).toList(), false, shown);
		return shown;
	}

	private Shown inside(Item item, FigurePart part) {
		if (item.isMark()) {
			double x = (axis.start(item.from()) + axis.end(item.from())) / 2;
			return new Shown(x, x, false, false, true, entry(item), caption(item), hint(item), part);
		}
		boolean cutLeft = item.from().isBefore(figure.from());
		boolean cutRight = item.until().isAfter(figure.until());
		double least = cutLeft || cutRight ? STUB * (cutLeft && cutRight ? 2 : 1) : 3;
		double start = axis.start(item.from());
		double end = axis.end(item.until());
		if (end - start < least && cutRight)
			start = end - least;
		else if (end - start < least)
			end = start + least;
		double over = Math.max(0, end - edge);
		return new Shown(start - over, end - over, cutLeft, cutRight, false, entry(item), caption(item), hint(item),
				part);
	}

	/** All of a lane that lies before or after the days shown, as one stub with an arrow at the edge. */
	private void outside(Timeline.Lane lane, List<Item> items, boolean before, List<Shown> shown) {
		if (items.isEmpty())
			return;
		Item worst = items.stream().max(Comparator.comparingInt(i -> Legend.gravity(i.status()))).orElseThrow();
		String label = items.stream().map(TimelineLayout::caption).collect(Collectors.joining("; "));
		String hint = items.stream().map(TimelineLayout::hint).collect(Collectors.joining("; "));
		double x = before ? left : edge - STUB;
		shown.add(new Shown(x, x + STUB, before, !before, false, entry(worst), label, hint,
				new FigurePart(lane.id(),
						items.size() == 1 ? Integer.toString(lane.items().indexOf(items.get(0))) : "")));
	}

	private Legend.Entry entry(Item item) {
		return meanings.stream().filter(e -> e.status() == item.status() && e.word().equals(item.word())).findFirst()
				.orElseThrow();
	}

	/** With the word, because a colour alone says nothing. */
	private static String caption(Item item) {
		String label = TextFit.clean(item.label());
		String word = TextFit.clean(item.word());
		return label.isEmpty() ? word : label + " \u00B7 " + word;
	}

	private static String hint(Item item) {
		LocalDate from = item.from();
		return item.label() + " (" + item.word() + "), " + from + (item.isMark() ? "" : " \u2013 " + item.until());
	}

	/** Inside the bar where the label fits, else beside it where there is room, else shortened where there is most. */
	private Placed placed(Shown shown) {
		double width = Math.min(TextFit.width(shown.label(), Canvas.SIZE), MOST_LABEL);
		double inStart = shown.x() + (shown.cutLeft() ? STUB : 6);
		double inside = shown.mark() ? 0 : shown.end() - (shown.cutRight() ? STUB : 6) - inStart;
		double right = edge - shown.right() - 5;
		double left = shown.left() - this.left - 5;
		double most = Math.max(inside, Math.max(left, right));
		if (width <= inside || width > right && width > left && inside == most)
			return new Placed(shown, TextFit.line(shown.label(), Canvas.SIZE, Math.max(inside, 0)), inStart,
					Anchor.START,
					true);
		boolean after = width <= right || width > left && right == most;
		String text = TextFit.line(shown.label(), Canvas.SIZE, Math.min(MOST_LABEL, after ? right : left));
		return new Placed(shown, text, after ? shown.right() + 5 : shown.left() - 5, after ? Anchor.START : Anchor.END,
				false);
	}

	private void shapes(List<Band> bands, double top) {
		double y = top;
		for (Band band : bands) {
			for (int line = 0; line < band.lines().size(); line++)
				for (Placed placed : band.lines().get(line))
					shape(placed.shown(), y + middle(line));
			y += band.height();
		}
	}

	/** How far below the top of its lane a line of items stands. */
	private double middle(int line) {
		return PADDING + (narrow ? Canvas.LINE : 0) + line * LINE + LINE / 2;
	}

	private void shape(Shown shown, double middle) {
		if (shown.mark()) {
			canvas.diamond(shown.x(), middle, CORNER, Canvas.fill(shown.entry().status()), shown.hint(), shown.part());
			return;
		}
		Pattern pattern = Canvas.pattern(shown.entry().variant());
		Drawing.Ink ink = pattern == Pattern.SOLID ? Canvas.onFill(shown.entry().status()) : Paint.INK;
		canvas.area(shown.x(), middle - BAR / 2, shown.end() - shown.x(), BAR, Canvas.fill(shown.entry().status()),
				pattern, shown.hint(), shown.part());
		if (shown.cutLeft())
			canvas.arrow(shown.x() + 13, middle, shown.x() + 3, middle, ink, 1.5);
		if (shown.cutRight())
			canvas.arrow(shown.end() - 13, middle, shown.end() - 3, middle, ink, 1.5);
	}

	private void texts(List<Band> bands, double top) {
		double y = top;
		for (int i = 0; i < bands.size(); i++) {
			Band band = bands.get(i);
			if (narrow)
				// today's line runs through it
				canvas.label(4, y + PADDING + Canvas.LINE / 2 + Canvas.DROP, band.label().getFirst(), Anchor.START,
						Paint.INK, false, true, i % 2 == 0 ? Paint.SURFACE : Paint.PAPER);
			else
				canvas.lines(4, y + band.height() / 2, band.label(), Anchor.START, Paint.INK);
			for (int line = 0; line < band.lines().size(); line++)
				for (Placed placed : band.lines().get(line))
					text(placed, y + middle(line));
			y += band.height();
		}
	}

	private void text(Placed placed, double middle) {
		Legend.Entry entry = placed.shown().entry();
		boolean onFill = placed.inside() && entry.variant() == 0;
		canvas.label(placed.textX(), middle + Canvas.DROP, placed.text(), placed.anchor(),
				onFill ? Canvas.onFill(entry.status()) : Paint.INK, false, !onFill);
	}
}
