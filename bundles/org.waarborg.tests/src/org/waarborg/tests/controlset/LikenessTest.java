package org.waarborg.tests.controlset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waarborg.controlset.Likeness;

/** What is proposed because it is called alike. */
class LikenessTest {

	private static List<String> found(Likeness<String> titles, String text, double least, int most) {
		return titles.like(text, least, most).stream().map(Likeness.Hit::of).toList();
	}

	@Test
	void theMostAlikeComesFirstAndTheLanguageThatFitsBestCounts() {
		Likeness<String> titles = new Likeness<>();
		titles.add("keys", "Sleutels van kasten", "Keys of cupboards");
		titles.add("desk", "Opgeruimd bureau en scherm", "Clear desk and clear screen");
		titles.add("screen", "Scherm vergrendelen", "Screen lock");
		assertEquals(List.of("desk", "screen"), found(titles, "Opgeruimd scherm", 0.1, 5));
		assertEquals(List.of("desk"), found(titles, "Clear desk and clear screen", 0.1, 1));
		assertEquals(1, titles.like("Sleutels van kasten", 0.9, 3).getFirst().likeness(), 1e-9);
	}

	@Test
	void whatIsAddedAfterAQuestionIsFoundByTheNext() {
		Likeness<String> titles = new Likeness<>();
		titles.add("keys", "Sleutels van kasten");
		assertEquals(List.of(), found(titles, "Back-up", 0.3, 3));
		titles.add("backup", "Backup");
		assertEquals(List.of("backup"), found(titles, "Back-up", 0.3, 3));
	}

	@Test
	void nothingInCommonIsFoundOnlyByWhoAsksForAllAndNoWordFindsNothing() {
		Likeness<String> titles = new Likeness<>();
		titles.add("empty", "", "van de het");
		titles.add("one", "Sleutels");
		titles.add("two", "Kasten");
		assertEquals(List.of("two", "one"), found(titles, "Kasten", 0, 9));
		assertTrue(titles.like("de het", 0, 9).isEmpty());
		assertTrue(titles.like("Bewaking", 0.01, 9).isEmpty());
	}
}
