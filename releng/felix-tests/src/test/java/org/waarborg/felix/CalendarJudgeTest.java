package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of the example, read by a library that had no part in writing it. */
class CalendarJudgeTest {

	@TempDir
	Path folder;

	private Product.Run waarborg(String... arguments) throws IOException, InterruptedException {
		return Product.run(folder,
				Map.of("WAARBORG_CACHE", folder.resolve("cache").toString(), "XDG_STATE_HOME",
						folder.resolve("state").toString()),
				arguments);
	}

	private Calendar calendar(String language) throws Exception {
		Path file = folder.resolve("due-" + language + ".ics");
		Product.Run run = waarborg("due", "waarborg-demo/umc-voorbeeld", "--within", "P1Y", "--language", language,
				"-o",
				file.toString());
		assertEquals(0, run.exit(), run.err());
		return new CalendarBuilder().build(new StringReader(Files.readString(file)));
	}

	private static List<VEvent> events(Calendar calendar) {
		return calendar.getComponents("VEVENT");
	}

	private static Set<String> uids(Calendar calendar) {
		Set<String> uids = new TreeSet<>();
		events(calendar).forEach(e -> assertTrue(uids.add(e.getUid().orElseThrow().getValue()), "each UID once"));
		return uids;
	}

	@Test
	void anotherLibraryReadsWhatWasWritten() throws Exception {
		Product.example(Files.createDirectories(folder.resolve("waarborg-demo")).resolve("umc-voorbeeld"));
		Calendar dutch = calendar("nl");
		assertTrue(dutch.validate().getEntries().isEmpty(), dutch.validate().getEntries().toString());
		assertFalse(events(dutch).isEmpty(), "the example has work with a date");
		for (VEvent event : events(dutch)) {
			DtStart<Temporal> start = event.getDateTimeStart();
			assertTrue(start.getDate() instanceof LocalDate, "a whole day: " + event);
			assertEquals("TRANSPARENT", event.getTimeTransparency().getValue());
			assertFalse(event.getSummary().getValue().isBlank());
		}
		assertEquals(uids(dutch), uids(calendar("en")));
	}

	@Test
	void itIsTheSameWorkAsInJson() throws Exception {
		Product.example(Files.createDirectories(folder.resolve("waarborg-demo")).resolve("umc-voorbeeld"));
		Product.Run json = waarborg("due", "waarborg-demo/umc-voorbeeld", "--within", "P1Y", "--language", "nl",
				"--format", "json");
		Set<String> ids = new HashSet<>();
		for (String line : json.out().lines().map(String::strip).toList()) {
			if (line.startsWith("\"id\"")) {
				ids.add(line.replaceAll("^\"id\" : \"(.*)\",$", "$1"));
			}
		}
		Set<String> calendar = new HashSet<>();
		uids(calendar("nl")).forEach(uid -> calendar.add(uid.substring(0, uid.lastIndexOf('@'))));
		assertEquals(ids, calendar);
	}
}
