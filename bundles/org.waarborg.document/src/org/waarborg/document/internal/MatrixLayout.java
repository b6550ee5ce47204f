package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Paint;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Matrix;
import org.waarborg.document.Matrix.Arrow;
import org.waarborg.document.Matrix.Square;
import org.waarborg.document.Status;

/**
 * Lays out a matrix: legend on top, headings of the columns, then the rows. In a square its text and its meaning stand
 * above each other; below them the moves that start or end there have a line of their own, so that none covers another. Moves
 * between the same two squares go together as one arrow with their number.
 */
final class MatrixLayout {

	private static final double WIDTH = 760;
	private static final double LEAST_COLUMN = 52;
	private static final double MOST_COLUMN = 140;
	/** In a window: wider, and a square is no longer seen as one. */
	private static final double MOST_ROOMY = 200;
	private static final double LEAST_ROW = 36;
	private static final double MOST_ROW = 80;
	private static final double MOST_LABEL = 168;
	private static final double GAP = 2;
	private static final double STRIP = 4;
	private static final double PADDING = 5;
	private static final int MOST_LINES = 4;
	/** Moves of one square that have a line each; the others are in the table. */
	private static final int MOST_MOVES = 12;

	/** Between arrows that run side by side. */
	private static final double ASIDE = 6;

	/** Points of a line at which it is looked what lies under it. */
	private static final int CHECKS = 100;

	/** Where a square stands and what is in it. */
	private record Place(double x, double top, double bottom, double y, List<String> text, List<String> word,
			List<Arrow> moves) {

		double textBottom() {
			return y + PADDING + (text.size() + word.size()) * Canvas.LINE;
		}

		double height() {
			return textBottom() - y + Math.min(moves.size(), MOST_MOVES) * Canvas.LINE + PADDING;
		}

		/** In a row of this height; without moves the texts stand in the middle. */
		Place in(double height) {
			return new Place(x, top, top + height, moves.isEmpty() ? top + (height - height()) / 2 : y, text, word,
					moves);
		}

		/** Which of the lines for moves is that of a move; -1 for one that comes after them. */
		int line(Arrow move) {
			return moves.subList(0, Math.min(moves.size(), MOST_MOVES)).indexOf(move);
		}
	}

	private final Matrix figure;
	private final List<Arrow> moves;
	private final Canvas canvas = new Canvas();
	private final double label;
	private final double column;
	private final double least;
	private final double width;
	private final Place[][] places;
	/** By identity: a place is its list of moves too, and that can be thousands long. */
	private final Set<Place> crossed = Collections.newSetFromMap(new IdentityHashMap<>());

	private MatrixLayout(Matrix figure, double room) {
		this.figure = figure;
		this.moves = together(figure.arrows());
		double widest = TextFit.width(TextFit.clean(figure.rowAxis()), Canvas.SIZE) * 1.1;
		for (Matrix.Line row : figure.rows())
			widest = Math.max(widest, TextFit.width(TextFit.clean(row.label()), Canvas.SIZE));
		this.label = Math.min(widest, MOST_LABEL) + 10;
		double page = Math.max(WIDTH, room);
		this.column = Math.clamp((page - label) / figure.columns().size(), LEAST_COLUMN,
				room > WIDTH ? MOST_ROOMY : MOST_COLUMN);
		this.least = Math.max(LEAST_ROW, room > WIDTH ? Math.min(MOST_ROW, column * 0.45) : 0);
		this.width = Math.max(label + column * figure.columns().size(), WIDTH);
		this.places = new Place[figure.rows().size()][figure.columns().size()];
	}

	/** One for each pair of squares, in their order; what stays where it is needs no arrow. */
	private static List<Arrow> together(List<Arrow> arrows) {
		Map<List<Integer>, List<Arrow>> ways = new LinkedHashMap<>();
		for (Arrow arrow : arrows)
			if (arrow.fromRow() != arrow.toRow() || arrow.fromColumn() != arrow.toColumn())
				ways.computeIfAbsent(
						List.of(arrow.fromRow(), arrow.fromColumn(), arrow.toRow(), arrow.toColumn()),
						way -> new ArrayList<>()).add(arrow);
		return ways.values().stream().map(MatrixLayout::one).toList();
	}

	private static Arrow one(List<Arrow> same) {
		Arrow first = same.getFirst();
		return same.size() == 1 ? first
				: new Arrow(same.size() + "×", first.fromRow(), first.fromColumn(), first.toRow(), first.toColumn());
	}

	static Drawing of(Matrix figure, double room) {
		MatrixLayout layout = new MatrixLayout(figure, room);
		double y = layout.legend();
		y = layout.headings(y);
		for (int row = 0; row < figure.rows().size(); row++)
			y = layout.row(row, y);
		// Lines first: what is written stays readable where one crosses it.
		layout.moves.forEach(layout::arrow);
		layout.texts();
		return layout.canvas.drawing(figure, layout.width, y);
	}

	private double legend() {
		List<Legend.Entry> words = figure.rows().stream().flatMap(r -> r.squares().stream())
				.filter(s -> !s.word().isBlank()).map(s -> new Legend.Entry(s.status(), s.word(), 0))
				.sorted(Comparator.comparingInt(e -> Legend.gravity(e.status()))).toList();
		return new Legend(Legend.entries(words), width).draw(canvas, (c, x, y, size, entry) -> {
			c.area(x, y, size, size, Canvas.background(entry.status()));
			c.area(x, y, STRIP, size, Canvas.fill(entry.status()));
		});
	}

	private double headings(double top) {
		List<List<String>> labels = figure.columns().stream().map(c -> lines(c.label(), column - 6)).toList();
		int most = labels.stream().mapToInt(List::size).max().orElse(1);
		double bottom = top + (most + 1) * Canvas.LINE + 6;
		List<String> axis = TextFit.lines(figure.rowAxis(), Canvas.SIZE, (label - 10) / 1.1, most + 1);
		canvas.paragraph(0, bottom - 10 - (axis.size() - 1) * Canvas.LINE, axis, Anchor.START, Paint.INK, true, false);
		canvas.label(label, top + 12, TextFit.line(figure.columnAxis(), Canvas.SIZE, (width - label) / 1.1),
				Anchor.START,
				Paint.INK, true, false);
		for (int i = 0; i < labels.size(); i++)
			canvas.paragraph(label + i * column + (column - GAP) / 2,
					bottom - 10 - (labels.get(i).size() - 1) * Canvas.LINE, labels.get(i), Anchor.MIDDLE, Paint.MUTED,
					false, false);
		return bottom;
	}

	private double row(int index, double y) {
		Matrix.Line row = figure.rows().get(index);
		List<String> name = lines(row.label(), label - 10);
		double height = Math.max(least, name.size() * Canvas.LINE + 8);
		for (int i = 0; i < row.squares().size(); i++) {
			places[index][i] = place(row.squares().get(i), index, i, y);
			height = Math.max(height, places[index][i].height());
		}
		canvas.lines(0, y + height / 2, name, Anchor.START, Paint.INK);
		for (int i = 0; i < row.squares().size(); i++) {
			Square square = row.squares().get(i);
			double x = places[index][i].x();
			canvas.area(x, y, column - GAP, height, ground(square), Drawing.Pattern.SOLID, hint(row, i, index),
					new FigurePart(row.id(), figure.columns().get(i).id()));
			if (!isQuiet(square))
				canvas.area(x, y, STRIP, height, Canvas.fill(square.status()));
			places[index][i] = places[index][i].in(height);
		}
		return y + height + GAP;
	}

	private Place place(Square square, int row, int index, double y) {
		List<String> text = TextFit.lines(square.text(), Canvas.SIZE, (column - GAP - STRIP - 6) / 1.1, MOST_LINES);
		List<String> word = TextFit.lines(square.word(), Canvas.SIZE, column - GAP - STRIP - 6, 3);
		return new Place(label + index * column, y, y, y, text, word, at(moves, row, index));
	}

	private static List<Arrow> at(List<Arrow> moves, int row, int column) {
		return moves.stream().filter(a -> starts(a, row, column) || ends(a, row, column)).toList();
	}

	private static boolean starts(Arrow arrow, int row, int column) {
		return arrow.fromRow() == row && arrow.fromColumn() == column;
	}

	private static boolean ends(Arrow arrow, int row, int column) {
		return arrow.toRow() == row && arrow.toColumn() == column;
	}

	private String hint(Matrix.Line row, int index, int line) {
		Square square = row.squares().get(index);
		StringBuilder hint = new StringBuilder(row.label()).append(" / ").append(figure.columns().get(index).label());
		if (!square.text().isEmpty())
			hint.append(": ").append(square.text());
		if (!square.word().isEmpty())
			hint.append(" (").append(square.word()).append(')');
		if (!square.detail().isEmpty())
			hint.append(": ").append(square.detail());
		at(figure.arrows(), line, index).forEach(m -> hint.append(", ").append(m.label()));
		return hint.toString();
	}

	/** Middle of the line that a move has in a square; empty when the square has too many. */
	private static double slot(Place place, Arrow arrow) {
		int line = place.line(arrow);
		return place.textBottom() + ((line < 0 ? MOST_MOVES - 1 : line) + 0.5) * Canvas.LINE;
	}

	private static boolean hasSlot(Place place, Arrow arrow) {
		int line = place.line(arrow);
		return line >= 0 && (line < MOST_MOVES - 1 || place.moves().size() == MOST_MOVES);
	}

	private String code(Arrow arrow) {
		return TextFit.line(arrow.label(), Canvas.SIZE, column - GAP - STRIP - 26);
	}

	/** From beside its code to the near side of the square where it ends. */
	private void arrow(Arrow arrow) {
		Place from = places[arrow.fromRow()][arrow.fromColumn()];
		Place to = places[arrow.toRow()][arrow.toColumn()];
		if (from == to || !hasSlot(from, arrow) || !hasSlot(to, arrow))
			return;
		double code = TextFit.width(code(arrow), Canvas.SIZE) + 7;
		double x1 = leftward(arrow) ? right(from) - code : left(from) + code + aside(from, arrow);
		double x2 = leftward(arrow) ? right(to) - 4
				: arrow.toColumn() > arrow.fromColumn() ? left(to) + 4 : Math.min(x1, right(to) - 4);
		double y1 = slot(from, arrow);
		double y2 = slot(to, arrow);
		canvas.arrow(x1, y1, x2, y2, Paint.INK, 1.5);
		for (int i = 0; i <= CHECKS; i++)
			under(x1 + (x2 - x1) * i / CHECKS, y1 + (y2 - y1) * i / CHECKS);
	}

	/** Straight down or up, several would lie on each other. */
	private double aside(Place from, Arrow arrow) {
		return arrow.toColumn() == arrow.fromColumn()
				? Math.min(from.line(arrow) * ASIDE, Math.max(0, column - MOST_MOVES * ASIDE))
				: 0;
	}

	/** Notes the square through which a line goes here. */
	private void under(double x, double y) {
		int column = (int) ((x - label) / this.column);
		for (Place[] row : places)
			if (y >= row[column].top() && y <= row[column].bottom())
				crossed.add(row[column]);
	}

	private static boolean leftward(Arrow arrow) {
		return arrow.toColumn() < arrow.fromColumn();
	}

	private static double left(Place place) {
		return place.x() + STRIP + 4;
	}

	private double right(Place place) {
		return place.x() + column - GAP - 4;
	}

	private void texts() {
		for (int row = 0; row < places.length; row++)
			for (int i = 0; i < places[row].length; i++)
				texts(figure.rows().get(row).squares().get(i), places[row][i], row, i);
	}

	/** One that stands there to make the row whole, and means nothing: a day on which nothing is due. */
	private static boolean isQuiet(Square square) {
		return square.status() == Status.NEUTRAL && square.word().isBlank();
	}

	private static Drawing.Ink ground(Square square) {
		return isQuiet(square) ? Paint.SURFACE : Canvas.background(square.status());
	}

	private void texts(Square square, Place place, int row, int index) {
		Drawing.Ink ink = isQuiet(square) ? Paint.MUTED : Canvas.text(square.status());
		double middle = place.x() + STRIP + (column - GAP - STRIP) / 2;
		double y = place.y() + PADDING + 12;
		boolean halo = crossed.contains(place);
		Drawing.Ink ground = ground(square);
		canvas.paragraph(middle, y, place.text(), Anchor.MIDDLE, ink, !isQuiet(square), halo, ground);
		canvas.paragraph(middle, y + place.text().size() * Canvas.LINE, place.word(), Anchor.MIDDLE, ink, false, halo,
				ground);
		List<String> more = new ArrayList<>();
		for (Arrow arrow : place.moves()) {
			if (!hasSlot(place, arrow))
				more.add(arrow.label());
			else if (starts(arrow, row, index))
				canvas.label(leftward(arrow) ? right(place) : left(place), slot(place, arrow) + Canvas.DROP,
						code(arrow),
						leftward(arrow) ? Anchor.END : Anchor.START, ink, false, halo, ground);
		}
		if (!more.isEmpty())
			canvas.label(left(place), slot(place, place.moves().getLast()) + Canvas.DROP, "+ " + more.size(),
					Anchor.START, ink);
	}

	private static List<String> lines(String text, double width) {
		return TextFit.lines(text, Canvas.SIZE, width, MOST_LINES);
	}
}
