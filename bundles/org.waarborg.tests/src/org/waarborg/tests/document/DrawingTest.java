package org.waarborg.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waarborg.document.Drawing;
import org.waarborg.document.Drawing.Area;
import org.waarborg.document.Drawing.Diamond;
import org.waarborg.document.Drawing.Label;
import org.waarborg.document.Drawing.Line;
import org.waarborg.document.Drawing.Paint;
import org.waarborg.document.Drawing.Shape;
import org.waarborg.document.Drawing.Tone;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Matrix;
import org.waarborg.document.Palette;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Svg;
import org.waarborg.document.Timeline;
import org.waarborg.document.Timeline.Item;

/** What a reader sees of a figure, whoever paints it. */
class DrawingTest {

	/** A letter is at least this wide, in pixels: what touches by this measure touches for every reader. */
	private static final double LEAST_LETTER = 4;

	private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
	private static final Timeline.Words WORDS = new Timeline.Words("Baan", "Wat", "Van", "Tot", "Stand", "Vandaag");

	/** A box of a shape. */
	private record Box(double left, double top, double right, double bottom) {
		boolean touches(Box other) {
			return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
		}
	}

	static Stream<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		for (String text : List.of("", "x".repeat(200), "woord ".repeat(40), "\u05E9\u05DC\u05D5\u05DD ".repeat(40),
				"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ".repeat(40), "e\u0301".repeat(100),
				"a\u0007b\nc\td"))
			figures.addAll(List.of(ExampleDocument.figure(text), ExampleDocument.matrix(text),
					ExampleDocument.timeline(text)));
		for (int rows : new int[] { 0, 1, 60 })
			figures.addAll(List.of(bars(rows), matrix(rows, 4), matrix(rows, 15), timeline(rows, 700),
					timeline(rows, 20), timeline(rows, 20_000)));
		figures.add(timeline(2, 0));
		return figures.stream();
	}

	private static StackedBar bars(int count) {
		List<StackedBar.Series> series = IntStream.range(0, 8)
				.mapToObj(i -> new StackedBar.Series("s" + i, "Reeks " + i,
						Status.values()[i % 5]))
				.toList();
		return new StackedBar("bars", "Balken", "Thema", "Totaal", series, IntStream.range(0, count)
				.mapToObj(b -> new StackedBar.Bar("b" + b, "Balk " + b, IntStream.range(0, 8)
						.mapToObj(i -> (long) (i == b % 8 ? 400 : (b + i) % 4)).toList()))
				.toList());
	}

	private static Matrix matrix(int rows, int columns) {
		List<Matrix.Heading> headings = IntStream.range(0, columns)
				.mapToObj(i -> new Matrix.Heading("c" + i, "Zorgonderdeel " + i)).toList();
		List<Matrix.Line> lines = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			int of = row;
			lines.add(new Matrix.Line("r" + row, "Rij " + row, IntStream.range(0, columns)
					.mapToObj(i -> new Matrix.Square(Status.values()[(i + of) % 5], "" + (of + i), "Hoog")).toList()));
		}
		List<Matrix.Arrow> arrows = IntStream.range(0, Math.min(rows, 40)).mapToObj(
				i -> new Matrix.Arrow("R-" + i, i % 3 % rows, i % columns, (i * 7) % rows, (i * 5) % columns)).toList();
		return new Matrix("m", "Matrix", "Rijen", "Kolommen", headings, lines, arrows.isEmpty() ? "" : "Naar", arrows);
	}

	private static Timeline timeline(int lanes, int days) {
		List<Timeline.Lane> all = new ArrayList<>();
		for (int lane = 0; lane < lanes; lane++) {
			List<Item> items = new ArrayList<>();
			for (int i = -3; i < 6; i++) {
				LocalDate day = FROM.plusDays((long) i * Math.max(days, 5) / 4 + lane);
				items.add(i % 2 == 0 ? Item.mark(day, Status.STOP, "te laat", "Mark " + i)
						: new Item(day, day.plusDays(days / 3 + 1), Status.values()[lane % 5], "loopt", "Werk " + i));
			}
			all.add(new Timeline.Lane("l" + lane, "Baan " + lane, items));
		}
		return new Timeline("t", "Tijdlijn", WORDS, FROM, FROM.plusDays(days), FROM.plusDays(days / 2), all);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void nothingLeavesThePicture(Figure figure) {
		Drawing drawing = Drawing.of(figure);
		for (Shape shape : drawing.shapes()) {
			Box box = box(shape);
			assertTrue(box.left() >= -0.01 && box.top() >= -0.01 && box.right() <= drawing.width() + 0.01
					&& box.bottom() <= drawing.height() + 0.01, shape.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void noTextCoversAnother(Figure figure) {
		List<Label> labels = of(Drawing.of(figure), Label.class);
		for (int i = 0; i < labels.size(); i++)
			for (int j = 0; j < i; j++)
				assertFalse(box(labels.get(i)).touches(box(labels.get(j))), labels.get(i) + " on " + labels.get(j));
	}

	@ParameterizedTest
	@MethodSource("figures")
	void aWideWindowIsFilledAndNothingLeavesThePictureThere(Figure figure) {
		Drawing wide = Drawing.of(figure, 1400);
		if (!(figure instanceof Matrix))
			assertEquals(1400, wide.width());
		for (Shape shape : wide.shapes()) {
			Box box = box(shape);
			assertTrue(box.left >= -0.5 && box.right <= wide.width() + 0.5, () -> shape + " in " + wide.width());
		}
	}

	@Test
	void inLittleRoomATimelineHasItsLabelsAboveItsLanesAndStaysInside() {
		Timeline figure = timeline(3, 900);
		Drawing narrow = Drawing.of(figure, 340);
		assertEquals(340, narrow.width());
		for (Shape shape : narrow.shapes()) {
			Box box = box(shape);
			assertTrue(box.left >= -0.5 && box.right <= 340.5, shape::toString);
		}
		for (Timeline.Lane lane : figure.lanes()) {
			Label label = of(narrow, Label.class).stream().filter(l -> l.x() == 4 && lane.label().startsWith(l.text()))
					.findFirst().orElseThrow(() -> new AssertionError("no label " + lane.label()));
			assertTrue(narrow.shapes().stream().filter(s -> s instanceof Area a && a.part().row().equals(lane.id()))
					.allMatch(s -> box(s).top >= label.y()), lane.label());
		}
		assertEquals(Drawing.of(figure), Drawing.of(figure, 600), "a page that is scaled a little is read better");
	}

	@Test
	void aNarrowRoomLeavesTheWidthOfAPage() {
		assertEquals(Drawing.of(bars(3)), Drawing.of(bars(3), 100));
	}

	@ParameterizedTest
	@MethodSource("figures")
	void everyTextStandsOutFromWhatItStandsOn(Figure figure) {
		Drawing drawing = Drawing.of(figure);
		for (Label label : of(drawing, Label.class))
			for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
				String under = label.halo() ? palette.paper() : under(drawing, label, palette);
				assertTrue(FigureTest.contrast(palette.colour(label.ink()), under) >= 4.5, label + " on " + under);
			}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void everyColourIsOneOfThePaletteAndHasAClassForDarkScreens(Figure figure) {
		String svg = Svg.of(figure);
		Set<String> colours = new HashSet<>();
		Stream.of(Paint.values()).map(Palette.LIGHT::colour).forEach(colours::add);
		for (Status status : Status.values())
			for (Tone.Use use : Tone.Use.values())
				colours.add(Palette.LIGHT.colour(new Tone(status, use)));
		Matcher used = Pattern.compile("(?:fill|stroke)=\"(#[^\"]*)\"").matcher(svg);
		while (used.find())
			assertTrue(colours.contains(used.group(1)), used.group());
		String styles = Svg.styles(Palette.DARK);
		Matcher classes = Pattern.compile("class=\"(w[^\"]*)\"").matcher(svg);
		while (classes.find())
			for (String name : classes.group(1).split(" "))
				assertTrue(styles.contains('.' + name + '{'), name);
	}

	@Test
	void everyNumberOfABarCanBeRead() {
		StackedBar figure = bars(8);
		List<String> texts = texts(figure);
		for (StackedBar.Bar bar : figure.bars()) {
			assertTrue(texts.contains(Long.toString(bar.total())));
			assertTrue(texts.contains(bar.label()));
		}
		long numbers = figure.bars().stream().flatMap(b -> b.values().stream()).filter(v -> v > 0).count();
		assertEquals(numbers + figure.bars().size(), texts.stream().filter(t -> t.matches("[0-9]+")).count());
	}

	@Test
	void everySquareSaysWhatStandsInItAndWhatItMeans() {
		String all = String.join("\n", texts(ExampleDocument.matrix("")));
		for (String text : List.of("Kans", "Gevolg", "Klein", "Groot", "Vaak", "Zelden", "R-1", "R-2", "1"))
			assertTrue(all.contains(text), text);
		// Once in the legend, and in each square.
		assertEquals(List.of(2L, 3L, 2L), Stream.of("Laag", "Midden", "Hoog")
				.map(w -> texts(ExampleDocument.matrix("")).stream().filter(w::equals).count()).toList());
	}

	@Test
	void movesBetweenTheSameSquaresAreOneArrowWithTheirNumber() {
		Matrix.Square calm = new Matrix.Square(Status.DONE, "", "Laag");
		Matrix matrix = new Matrix("m", "Matrix", "Kans", "Impact",
				List.of(new Matrix.Heading("c1", "1"), new Matrix.Heading("c2", "2")),
				List.of(new Matrix.Line("r1", "1", List.of(calm, calm)),
						new Matrix.Line("r2", "2", List.of(calm, calm))),
				"Naar",
				List.of(new Matrix.Arrow("R-1", 0, 1, 1, 0), new Matrix.Arrow("R-2", 0, 1, 1, 0),
						new Matrix.Arrow("R-3", 0, 1, 1, 1), new Matrix.Arrow("R-4", 0, 0, 0, 0)));
		Drawing drawing = Drawing.of(matrix);
		assertEquals(2, of(drawing, Line.class).stream().filter(Line::arrow).count(), "what stays has none");
		List<String> said = of(drawing, Drawing.Label.class).stream().map(Drawing.Label::text).toList();
		assertTrue(said.contains("2×") && said.contains("R-3"), said::toString);
		assertTrue(of(drawing, Drawing.Area.class).stream().anyMatch(a -> a.hint().contains("R-1, R-2, R-3")),
				"each is named where one points");
		assertTrue(matrix.table().rows().toString().contains("R-4"), "and in the table");
	}

	@Test
	void everyMoveHasItsOwnArrow() {
		List<Line> arrows = of(Drawing.of(ExampleDocument.matrix("")), Line.class).stream().filter(Line::arrow)
				.toList();
		assertEquals(2, arrows.size());
		assertFalse(arrows.get(0).y1() == arrows.get(1).y1(), "two from one square");
		// From the square at the upper right: one to the left, one down.
		assertTrue(arrows.get(0).x2() < arrows.get(0).x1() && arrows.get(0).y2() > arrows.get(0).y1());
		assertTrue(arrows.get(1).y2() > arrows.get(1).y1());
	}

	/** Whoever clicks on a part, or on a cell of the table, means the same thing by the same names. */
	@Test
	void partsAndCellsOfTheTableNameTheSame() {
		for (Figure figure : List.of(bars(3), matrix(3, 4), ExampleDocument.timeline(""))) {
			Set<FigurePart> cells = new HashSet<>();
			figure.table().rows().forEach(
					r -> figure.table().columns().forEach(c -> cells.add(figure.part(r.id(), c.id()))));
			List<FigurePart> parts = spans(Drawing.of(figure)).stream().map(Area::part).toList();
			assertFalse(parts.isEmpty());
			parts.forEach(p -> assertTrue(cells.contains(p), p + " in " + cells));
			assertEquals(parts.size(), new HashSet<>(parts).size(), "each is one of its own");
		}
		assertEquals(new FigurePart("r1", "c2"), spans(Drawing.of(matrix(3, 4))).get(6).part());
	}

	@Test
	void aMatrixGrowsInAWindowUpToSquaresThatAreSeenTogether() {
		Matrix figure = ExampleDocument.matrix("");
		Area small = spans(Drawing.of(figure)).getFirst();
		Area large = spans(Drawing.of(figure, 1000)).getFirst();
		assertTrue(large.width() > small.width() && large.height() > small.height(), large.toString());
		assertEquals(large.width(), spans(Drawing.of(figure, 4000)).getFirst().width());
	}

	@Test
	void whatASquareCountsIsToldByItsHintAndTheTableButNotDrawn() {
		Matrix figure = new Matrix("m", "M", "A", "B", List.of(new Matrix.Heading("a", "A")),
				List.of(new Matrix.Line("r", "R", List.of(new Matrix.Square(Status.STOP, "5", "Hoog", "R-1, R-2")))),
				"",
				List.of());
		assertFalse(String.join(" ", texts(figure)).contains("R-1"));
		assertTrue(spans(Drawing.of(figure)).getFirst().hint().contains("R-1, R-2"));
		assertTrue(figure.table().rows().getFirst().cells().toString().contains("5 (Hoog): R-1, R-2"));
	}

	@Test
	void aLongCodeIsShortenedVisibly() {
		Matrix.Square square = new Matrix.Square(Status.STOP, "", "Hoog");
		Matrix figure = new Matrix("m", "M", "A", "B",
				List.of(new Matrix.Heading("a", "A"), new Matrix.Heading("b", "B")),
				List.of(new Matrix.Line("r", "R", List.of(square, square))), "Naar",
				List.of(new Matrix.Arrow("RISICO-2026-0000000000000017", 0, 0, 0, 1)));
		assertTrue(texts(figure).stream().anyMatch(t -> t.startsWith("RISICO") && t.endsWith("\u2026")),
				texts(figure).toString());
	}

	@Test
	void todayStandsBetweenTheDaysAroundIt() {
		Timeline figure = ExampleDocument.timeline("");
		Drawing drawing = Drawing.of(figure);
		Line today = of(drawing, Line.class).stream().filter(l -> l.ink() == Paint.ACCENT).findFirst().orElseThrow();
		Area span = spans(drawing).getFirst();
		// The span begins before the days shown, so its left side is the first of them.
		double days = ChronoUnit.DAYS.between(figure.from(), LocalDate.of(2027, 2, 28)) + 1.0;
		double until = ChronoUnit.DAYS.between(figure.from(), figure.today()) + 0.5;
		assertEquals(span.x() + span.width() * until / days, today.x1(), 0.1);
		assertEquals(today.x1(), today.x2(), 0.001);
		assertTrue(of(drawing, Label.class).stream()
				.anyMatch(l -> l.text().equals("Vandaag") && Math.abs(l.x() - today.x1()) < 30));
	}

	@Test
	void aDayOutsideHasNoLine() {
		Timeline figure = new Timeline("t", "T", WORDS, FROM, FROM.plusDays(99), FROM.plusDays(100), List.of());
		Drawing drawing = Drawing.of(figure);
		assertTrue(of(drawing, Line.class).stream().noneMatch(l -> l.ink() == Paint.ACCENT));
		assertFalse(texts(figure).contains("Vandaag"));
	}

	@Test
	void whatIsCutOffPointsToWhereItGoesOn() {
		Drawing drawing = Drawing.of(ExampleDocument.timeline(""));
		Area span = spans(drawing).getFirst();
		List<Line> arrows = of(drawing, Line.class).stream().filter(Line::arrow).toList();
		assertEquals(1, arrows.size(), "only its beginning lies outside");
		Line arrow = arrows.getFirst();
		assertTrue(arrow.x2() < arrow.x1() && arrow.x2() >= span.x() && arrow.x1() <= span.x() + 20, arrow.toString());
	}

	@ParameterizedTest
	@MethodSource("figures")
	void itemsOfALaneDoNotCoverEachOther(Figure figure) {
		if (!(figure instanceof Timeline))
			return;
		Drawing drawing = Drawing.of(figure);
		List<Box> boxes = Stream.concat(spans(drawing).stream(), of(drawing, Diamond.class).stream())
				.map(DrawingTest::box)
				.toList();
		for (int i = 0; i < boxes.size(); i++)
			for (int j = 0; j < i; j++)
				assertFalse(boxes.get(i).touches(boxes.get(j)), boxes.get(i) + " on " + boxes.get(j));
	}

	@Test
	void everyItemIsNamedWithItsStateAlsoWhenItLiesOutside() {
		Timeline figure = new Timeline("t", "T", WORDS, FROM, FROM.plusDays(364), FROM,
				List.of(new Timeline.Lane("a", "A",
						List.of(Item.mark(FROM.minusDays(400), Status.DONE, "gedaan", "Vroeger"),
								Item.mark(FROM.plusDays(180), Status.STOP, "te laat", "Nu"),
								Item.mark(FROM.plusDays(900), Status.UNDER_WAY, "gepland", "Later")))));
		List<String> texts = texts(figure);
		for (String text : List.of("Vroeger \u00B7 gedaan", "Nu \u00B7 te laat", "Later \u00B7 gepland", "gedaan",
				"te laat"))
			assertTrue(texts.contains(text), text + " in " + texts);
		assertEquals(2, of(Drawing.of(figure), Line.class).stream().filter(Line::arrow).count());
	}

	@Test
	void theTicksFollowTheLengthOfTheTime() {
		assertTrue(ticks("2026-11-01", "2026-11-30").containsAll(List.of("2026-11", "01", "08", "15", "22")));
		assertTrue(ticks("2026-01-01", "2026-12-31").containsAll(List.of("2026", "01", "02", "11", "12")));
		List<String> quarters = ticks("2024-01-01", "2028-12-31");
		assertTrue(quarters.containsAll(List.of("2024", "2028", "01", "04", "07", "10")) && !quarters.contains("02"));
		List<String> decades = ticks("1990-01-01", "2089-12-31");
		assertTrue(decades.containsAll(List.of("1990", "2080")) && !decades.contains("04"), decades.toString());
	}

	private static List<String> ticks(String from, String until) {
		return texts(new Timeline("t", "T", WORDS, LocalDate.parse(from), LocalDate.parse(until), LocalDate.EPOCH,
				List.of()));
	}

	private static List<String> texts(Figure figure) {
		return of(Drawing.of(figure), Label.class).stream().map(Label::text).toList();
	}

	private static <T extends Shape> List<T> of(Drawing drawing, Class<T> type) {
		return drawing.shapes().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Bars on lanes: those that tell something, which the legend and the bands do not. */
	private static List<Area> spans(Drawing drawing) {
		return of(drawing, Area.class).stream().filter(a -> !a.hint().isEmpty()).toList();
	}

	/** The colour under the middle of a text. */
	private static String under(Drawing drawing, Label label, Palette palette) {
		Box box = box(label);
		double x = (box.left() + box.right()) / 2;
		String colour = palette.paper();
		for (Area area : of(drawing, Area.class))
			if (x >= area.x() && x <= area.x() + area.width() && label.y() - 4 >= area.y()
					&& label.y() - 4 <= area.y() + area.height())
				colour = area.pattern() == Drawing.Pattern.SOLID ? palette.colour(area.ink()) : palette.paper();
		return colour;
	}

	private static Box box(Shape shape) {
		return switch (shape) {
			case Area a -> new Box(a.x(), a.y(), a.x() + a.width(), a.y() + a.height());
			case Line l -> new Box(Math.min(l.x1(), l.x2()), Math.min(l.y1(), l.y2()), Math.max(l.x1(), l.x2()),
					Math.max(l.y1(), l.y2()));
			case Diamond d -> new Box(d.x() - d.size(), d.y() - d.size(), d.x() + d.size(), d.y() + d.size());
			case Label l -> box(l);
		};
	}

	private static Box box(Label label) {
		String seen = label.text().codePoints().filter(c -> Character.isLetterOrDigit(c)).mapToObj(Character::toString)
				.collect(Collectors.joining());
		double width = seen.codePointCount(0, seen.length()) * LEAST_LETTER;
		double left = switch (label.anchor()) {
			case START -> label.x();
			case MIDDLE -> label.x() - width / 2;
			case END -> label.x() - width;
		};
		return new Box(left, label.y() - 9, left + width, label.y() + 2);
	}
}
