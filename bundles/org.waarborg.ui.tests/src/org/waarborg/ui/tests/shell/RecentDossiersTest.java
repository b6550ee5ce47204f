package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.workbench.internal.state.RecentDossiers;
import org.waarborg.workbench.internal.state.RecentDossiers.Entry;

/** The dossiers that were opened last. */
class RecentDossiersTest {

	private static final Instant DAY = Instant.parse("2026-11-21T09:30:00Z");

	@TempDir
	private Path temp;
	private Path file;
	private RecentDossiers recent;

	@BeforeEach
	void emptyList() {
		file = temp.resolve("state/recent.properties");
		recent = new RecentDossiers(file);
	}

	@Test
	void theLastOpenedIsFirstAndEachIsThereOnce() {
		open("a");
		open("b");
		open("a");
		assertEquals(List.of("a", "b"), names(recent));
	}

	@Test
	void theListSurvivesARestartWithOddNames() throws IOException {
		recent.opened(temp.resolve("zorg & wonen = één"), "Stichting ’t Duin\nBV", true, DAY);
		recent.save();
		Entry entry = new RecentDossiers(file).entries().get(0);
		assertEquals(temp.resolve("zorg & wonen = één"), entry.folder());
		assertEquals("Stichting ’t Duin\nBV", entry.name());
		assertEquals(DAY, entry.opened());
		assertTrue(entry.readOnly());
	}

	@Test
	void aChoiceForReadingOnlyOutlivesClosingAndARestart() throws IOException {
		recent.opened(temp.resolve("a"), "A", true, DAY);
		recent.opened(temp.resolve("b"), "B", false, DAY);
		recent.closed(temp.resolve("a"));
		recent.save();
		RecentDossiers again = new RecentDossiers(file);
		assertTrue(again.readOnly(temp.resolve("a")));
		assertFalse(again.readOnly(temp.resolve("b")));
		assertFalse(again.readOnly(temp.resolve("never opened")));
	}

	@Test
	void onlyThoseThatWereOpenAreRestoredInTheirOrder() throws IOException {
		open("a");
		open("b");
		open("c");
		recent.closed(temp.resolve("b"));
		recent.save();
		assertEquals(List.of("a", "c"), new RecentDossiers(file).toRestore().stream().map(Entry::name).toList());
	}

	@Test
	void whatIsOpenStaysHoweverLongTheListGets() {
		open("first");
		for (int i = 0; i < 30; i++) {
			open("d" + i);
			recent.closed(temp.resolve("d" + i));
		}
		assertTrue(names(recent).contains("first"));
		assertTrue(names(recent).size() < 20);
	}

	@Test
	void aDossierThatWasMovedIsMissingAndCanBeTakenOff() throws IOException {
		Files.createDirectories(temp.resolve("a"));
		Files.writeString(temp.resolve("a/dossier.waarborg"), "");
		open("a");
		assertFalse(recent.entries().get(0).missing());
		Files.move(temp.resolve("a"), temp.resolve("elsewhere"));
		assertTrue(recent.entries().get(0).missing());
		recent.remove(temp.resolve("a"));
		assertEquals(List.of(), recent.entries());
	}

	@Test
	void aBrokenLineCostsOnlyItself() throws IOException {
		open("a");
		open("b");
		recent.save();
		Files.writeString(file, Files.readString(file).replace("0.opened=", "0.opened=yesterday"));
		assertEquals(List.of("a"), names(new RecentDossiers(file)));
	}

	@Test
	void aFileThatIsNoListIsAnEmptyList() throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[] { (byte) 0xff, 0, 1, (byte) '\\', (byte) 'u', (byte) 'z' });
		assertEquals(List.of(), new RecentDossiers(file).entries());
	}

	private void open(String name) {
		recent.opened(temp.resolve(name), name, false, DAY);
	}

	private static List<String> names(RecentDossiers recent) {
		return recent.entries().stream().map(Entry::name).toList();
	}
}
