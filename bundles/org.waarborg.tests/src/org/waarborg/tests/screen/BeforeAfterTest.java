package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.waarborg.screen.BeforeAfter;
import org.waarborg.screen.BeforeAfter.Piece;

/** Which words of two texts differ: in brackets what is marked. */
class BeforeAfterTest {

	private static String marked(List<Piece> pieces) {
		return pieces.stream().map(p -> p.changed() ? '[' + p.text() + ']' : p.text()).collect(Collectors.joining());
	}

	private static void differ(String before, String after, String markedBefore, String markedAfter) {
		BeforeAfter.Sides sides = new BeforeAfter(before, after).sides();
		assertEquals(markedBefore, marked(sides.before()));
		assertEquals(markedAfter, marked(sides.after()));
	}

	@Test
	void onlyTheWordsThatDifferAreMarked() {
		differ("Elke maand een hersteltest.", "Elke week een volledige hersteltest.", "Elke [maand] een hersteltest.",
				"Elke [week] een[ volledige] hersteltest.");
	}

	@Test
	void severalWordsInARowAreOneMark() {
		differ("a rood groen b", "a blauw geel b", "a [rood groen] b", "a [blauw geel] b");
	}

	@Test
	void theSameTextHasNoMark() {
		differ("Zelfde tekst, é ook.", "Zelfde tekst, é ook.", "Zelfde tekst, é ook.", "Zelfde tekst, é ook.");
	}

	@Test
	void anEmptySideIsMarkedWhole() {
		differ("", "Nieuw.", "", "[Nieuw.]");
		differ("Oud.", "", "[Oud.]", "");
	}

	@Test
	void everyCharacterArrivesAlsoInTextsThatAreTooLongToCompareWordByWord() {
		String before = "x ".repeat(9000) + "einde\n";
		String after = "y ".repeat(9000) + "einde\n";
		BeforeAfter.Sides sides = new BeforeAfter(before, after).sides();
		assertEquals(before, sides.before().stream().map(Piece::text).collect(Collectors.joining()));
		assertEquals(after, sides.after().stream().map(Piece::text).collect(Collectors.joining()));
		assertTrue(sides.after().getFirst().changed());
	}
}
