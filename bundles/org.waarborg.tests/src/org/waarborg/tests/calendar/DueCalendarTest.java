package org.waarborg.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.report.calendar.DueCalendar;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;

/** Due work as iCalendar, read line by line as RFC 5545 says. */
class DueCalendarTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final String NASTY = "Beoordeel 5.30; a,b \\n \"c\"\r\nEND:VEVENT\nBEGIN:VALARM é 😀 a\u0001b\u007Fc";

	private static DueItem item(String id, LocalDate on, LocalDate latest, String what, String owner) {
		return new DueItem(id, "control-review", "Beoordeling, jaarlijks", on, latest,
				new Place("_1", "Decision", "nextReview", "5.30 ICT", "statements/x.soa"), what, owner, true);
	}

	private static DueItem item(String id, LocalDate on, String what) {
		return item(id, on, on, what, "Eva Example");
	}

	private static byte[] bytes(List<DueItem> items, String language) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DueCalendar.write(items, new DueCalendar.Info("_d055", "Kliniek; A, B", language, TODAY), out);
		return out.toByteArray();
	}

	/** Content lines, unfolded. */
	private static List<String> lines(byte[] calendar) {
		String text = new String(calendar, StandardCharsets.UTF_8);
		assertTrue(text.endsWith("\r\n"), "the last line is ended too");
		assertEquals(-1, text.replace("\r\n", "").indexOf('\n'), "lines end with CRLF only");
		return List.of(text.replace("\r\n ", "").split("\r\n"));
	}

	private static List<Map<String, String>> events(byte[] calendar) {
		List<Map<String, String>> events = new ArrayList<>();
		for (String line : lines(calendar)) {
			if (line.equals("BEGIN:VEVENT")) {
				events.add(new LinkedHashMap<>());
			} else if (!events.isEmpty() && !line.startsWith("END:")) {
				int colon = line.indexOf(':');
				assertEquals(null, events.getLast().put(line.substring(0, colon), line.substring(colon + 1)), line);
			}
		}
		return events;
	}

	private static String unescaped(String value) {
		return value.replaceAll("\\\\n", "\n").replaceAll("\\\\([;,\\\\])", "$1");
	}

	@Test
	void anEventIsAWholeDayOnWhichOneIsFree() throws IOException {
		Map<String, String> event = events(bytes(List.of(item("review/_1", LocalDate.of(2026, 12, 31), "Beoordeel")),
				"nl")).get(0);
		assertEquals("20261231", event.get("DTSTART;VALUE=DATE"));
		assertEquals("20270101", event.get("DTEND;VALUE=DATE"), "the end is the day after");
		assertEquals("20261121T000000Z", event.get("DTSTAMP"));
		assertEquals("TRANSPARENT", event.get("TRANSP"));
		assertEquals("review/_1@_d055", event.get("UID"));
		assertEquals("Beoordeel", event.get("SUMMARY"));
		assertEquals("Beoordeling\\, jaarlijks", event.get("CATEGORIES"));
		assertEquals("Beoordeling, jaarlijks\nBetreft: 5.30 ICT\nDoor: Eva Example",
				unescaped(event.get("DESCRIPTION")));
	}

	@Test
	void theCalendarSaysWhatItIs() throws IOException {
		List<String> lines = lines(bytes(List.of(), "nl"));
		assertEquals("BEGIN:VCALENDAR", lines.get(0));
		assertEquals("END:VCALENDAR", lines.getLast());
		assertTrue(lines.contains("VERSION:2.0"), lines.toString());
		assertFalse(lines.toString().contains("METHOD:"), "a calendar to import, no message to somebody");
		assertTrue(lines.stream().anyMatch(l -> l.matches("PRODID:-//Waarborg//Waarborg \\d+\\.\\d+\\.\\d+//NL")),
				lines.toString());
		assertTrue(lines.contains("X-WR-CALNAME:Waarborg – Kliniek\\; A\\, B"), lines.toString());
	}

	@Test
	void noTextBreaksOutOfItsLine() throws IOException {
		byte[] calendar = bytes(List.of(item("a", TODAY, TODAY, NASTY, NASTY)), "en");
		List<String> lines = lines(calendar);
		assertEquals(1, lines.stream().filter(l -> l.startsWith("BEGIN:V") && !l.equals("BEGIN:VCALENDAR")).count());
		String summary = unescaped(events(calendar).get(0).get("SUMMARY"));
		assertTrue(summary.contains("é 😀 a\uFFFDb\uFFFDc"), summary);
		assertFalse(new String(calendar, StandardCharsets.UTF_8).chars()
				.anyMatch(c -> c < ' ' && c != '\r' && c != '\n' || c == 0x7F), "control characters are out");
	}

	@Test
	void linesAreFoldedByBytesAndNeverInsideACharacter() throws IOException {
		byte[] calendar = bytes(List.of(item("a", TODAY, "é😀".repeat(100) + "x".repeat(200))), "nl");
		for (String line : new String(calendar, StandardCharsets.UTF_8).split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			assertFalse(line.contains("\uFFFD"), line);
		}
		assertEquals("é😀".repeat(100) + "x".repeat(200), events(calendar).get(0).get("SUMMARY"));
	}

	@Test
	void timeThatIsLeftAndWorkThatIsLateAreSaid() throws IOException {
		byte[] calendar = bytes(List.of(item("a", TODAY.minusDays(3), TODAY.plusDays(9), "A", ""),
				item("b", TODAY.minusDays(9), "B")), "nl");
		List<Map<String, String>> events = events(calendar);
		assertTrue(events.get(0).get("DESCRIPTION").contains("Te laat op 21 nov 2026"), events.toString());
		assertTrue(events.get(1).get("DESCRIPTION").contains("Op tijd tot en met 30 nov 2026"), events.toString());
		assertTrue(events.get(1).get("DESCRIPTION").contains("niemand"), events.toString());
	}

	@Test
	void workThatIsLateSaysUntilWhenItCouldBeDone() throws IOException {
		List<DueItem> late = List.of(item("a", TODAY.minusDays(30), TODAY.minusDays(7), "A", ""));
		String dutch = events(bytes(late, "nl")).get(0).get("DESCRIPTION");
		assertTrue(dutch.endsWith("Te laat op 21 nov 2026 (kon tot en met 14 nov 2026)"), dutch);
		assertFalse(dutch.contains("Op tijd"), dutch);
		String english = events(bytes(late, "en")).get(0).get("DESCRIPTION");
		assertTrue(english.contains("(until 14 Nov 2026 at the latest)"), english);
	}

	@Test
	void whatIsOpenInAClinicIsConfidential() throws IOException {
		assertEquals("CONFIDENTIAL", events(bytes(List.of(item("a", TODAY, "A")), "nl")).get(0).get("CLASS"));
	}

	@Test
	void theSameWorkGivesTheSameBytesAndTheSameUidInEveryLanguage() throws IOException {
		List<DueItem> items = new ArrayList<>(List.of(item("a", TODAY, "A"), item("b", TODAY, "B"),
				item("c".repeat(400), TODAY.plusDays(1), "C")));
		byte[] once = bytes(items, "nl");
		Collections.reverse(items);
		assertArrayEquals(once, bytes(items, "nl"));
		assertEquals(events(once).stream().map(e -> e.get("UID")).toList(),
				events(bytes(items, "en")).stream().map(e -> e.get("UID")).toList());
		assertTrue(events(once).getLast().get("UID").length() <= 255);
		assertNotEquals(events(once).get(0).get("UID"), events(once).get(1).get("UID"));
	}

	/** The day after, on another day and in another language: the same event, and a later version of it. */
	@Test
	void aCalendarThatReadsItAgainMovesTheEvent() throws IOException {
		Map<String, String> before = events(bytes(List.of(item("a", TODAY.plusDays(3), "A")), "nl")).get(0);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DueCalendar.write(List.of(item("a", TODAY.plusDays(9), "Later")),
				new DueCalendar.Info("_d055", "Kliniek", "en", TODAY.plusDays(1)), out);
		Map<String, String> after = events(out.toByteArray()).get(0);
		assertEquals(before.get("UID"), after.get("UID"));
		assertEquals("20261121T000000Z", before.get("LAST-MODIFIED"));
		assertEquals("20261122T000000Z", after.get("LAST-MODIFIED"));
		assertEquals(Integer.parseInt(before.get("SEQUENCE")) + 1, Integer.parseInt(after.get("SEQUENCE")));
		assertEquals("20261130", after.get("DTSTART;VALUE=DATE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pacific/Kiritimati", "America/Los_Angeles", "America/Sao_Paulo", "UTC" })
	void theDayIsTheSameOnEveryMachine(String zone) throws IOException {
		TimeZone own = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			// In São Paulo the clock went from 23:59 to 01:00 here: that day had no midnight.
			Map<String, String> event = events(bytes(List.of(item("a", LocalDate.of(2018, 11, 4), "A")), "nl")).get(0);
			assertEquals("20181104", event.get("DTSTART;VALUE=DATE"));
			assertEquals("20181105", event.get("DTEND;VALUE=DATE"));
			assertEquals("20261121T000000Z", event.get("DTSTAMP"));
		} finally {
			TimeZone.setDefault(own);
		}
	}
}
