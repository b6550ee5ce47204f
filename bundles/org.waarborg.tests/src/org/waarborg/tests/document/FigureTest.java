package org.waarborg.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.waarborg.document.Cell;
import org.waarborg.document.Figure;
import org.waarborg.document.Palette;
import org.waarborg.document.Row;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Svg;
import org.waarborg.document.Table;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureTest {

	@Test
	void theTableHoldsWhatThePictureShows() {
		StackedBar figure = ExampleDocument.figure("");
		Table table = figure.table();
		for (int i = 0; i < figure.bars().size(); i++) {
			StackedBar.Bar bar = figure.bars().get(i);
			Row row = table.rows().get(i);
			List<Cell> expected = new ArrayList<>(List.of(Cell.text(bar.label())));
			bar.values().forEach(v -> expected.add(Cell.number(v)));
			expected.add(Cell.number(bar.total()));
			assertEquals(expected, row.cells());
		}
		assertEquals("progress.data", table.id());
	}

	@Test
	void theSegmentsAreAsLongAsTheirValues() throws Exception {
		Element svg = parse(Svg.of(ExampleDocument.figure("")));
		List<Double> widths = new ArrayList<>();
		NodeList groups = svg.getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			Element rect = (Element) ((Element) groups.item(i)).getElementsByTagName("rect").item(0);
			widths.add(Double.parseDouble(rect.getAttribute("width"))
					+ (rect.getAttribute("fill").startsWith("url") ? 2 : 1));
		}
		// 20, 10, 7, 30, 1: a value of nothing has no segment.
		assertEquals(5, widths.size());
		assertEquals(2, widths.get(0) / widths.get(1), 0.02);
		assertEquals(1.5, widths.get(3) / widths.get(0), 0.02);
	}

	@Test
	void aScreenReaderGetsTitleAndDescription() throws Exception {
		StackedBar figure = ExampleDocument.figure("");
		Element svg = parse(Svg.of(figure));
		assertEquals("img", svg.getAttribute("role"));
		assertEquals("progress..title progress..desc", svg.getAttribute("aria-labelledby"));
		assertEquals(figure.title(), svg.getElementsByTagName("title").item(0).getTextContent());
		String description = svg.getElementsByTagName("desc").item(0).getTextContent();
		assertTrue(description.contains("Techniek: Gereed  30, Deels 0, Gepland 1."), description);
	}

	@Test
	void seriesOfOneStatusDifferByMoreThanColour() {
		String svg = Svg.of(ExampleDocument.figure(""));
		assertTrue(svg.contains("url(#progress..p1)") && svg.contains("id=\"progress..p1\""), svg);
		assertFalse(svg.contains("progress..p2"), "the first series of a status is plain");
	}

	@Test
	void hostileLabelsStayTextAndEveryPictureIsWellFormed() throws Exception {
		for (String text : ExampleDocument.HOSTILE) {
			for (Figure figure : List.of(ExampleDocument.figure(text), ExampleDocument.matrix(text),
					ExampleDocument.timeline(text))) {
				Element svg = parse(Svg.of(figure));
				assertEquals(0, svg.getElementsByTagName("script").getLength());
				assertEquals(0, svg.getElementsByTagName("img").getLength());
			}
		}
	}

	@Test
	void anEmptyFigureIsStillOne() throws Exception {
		StackedBar figure = new StackedBar("f", "Leeg", "Thema", "",
				List.of(new StackedBar.Series("a", "A", Status.DONE)),
				List.of());
		assertEquals("Leeg", parse(Svg.of(figure)).getElementsByTagName("desc").item(0).getTextContent());
		StackedBar zero = new StackedBar("f", "Nul", "Thema", "", figure.legend(),
				List.of(new StackedBar.Bar("b", "B", List.of(0L))));
		assertFalse(Svg.of(zero).contains("NaN"));
		assertEquals(2, zero.table().columns().size());
	}

	@Test
	void valuesMustFitTheLegend() {
		List<StackedBar.Series> legend = List.of(new StackedBar.Series("a", "A", Status.DONE));
		assertThrows(IllegalArgumentException.class, () -> new StackedBar("f", "F", "T", "", legend,
				List.of(new StackedBar.Bar("b", "B", List.of(1L, 2L)))));
		assertThrows(IllegalArgumentException.class, () -> new StackedBar.Bar("b", "B", List.of(-1L)));
	}

	@Test
	void thePictureDoesNotDependOnTheMachine() {
		Locale before = Locale.getDefault();
		String first = Svg.of(ExampleDocument.figure("x"));
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(first, Svg.of(ExampleDocument.figure("x")));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void coloursHaveTheContrastOfWcagAa() {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			for (String back : List.of(palette.paper(), palette.surface()))
				for (String text : List.of(palette.ink(), palette.muted(), palette.accent()))
					assertContrast(4.5, text, back);
			for (Status status : Status.values()) {
				Palette.Tone tone = palette.tone(status);
				assertContrast(4.5, tone.text(), tone.background());
				assertContrast(4.5, tone.text(), palette.paper());
				assertContrast(4.5, palette.ink(), tone.background());
				assertContrast(4.5, tone.onFill(), tone.fill());
				assertContrast(3, tone.fill(), palette.paper());
			}
		}
	}

	private static void assertContrast(double least, String one, String other) {
		assertTrue(contrast(one, other) >= least, one + " on " + other + ": " + contrast(one, other));
	}

	/** Contrast of two colours as WCAG 2.2 reckons it. */
	static double contrast(String one, String other) {
		double light = Math.max(luminance(one), luminance(other)) + 0.05;
		double dark = Math.min(luminance(one), luminance(other)) + 0.05;
		return light / dark;
	}

	private static double luminance(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double sum = 0;
		for (int i = 0; i < 3; i++) {
			double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

	private static Element parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
				.getDocumentElement();
	}
}
