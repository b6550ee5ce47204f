package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.tests.support.TaskWalk;

/** The levels in time: from snapshots alone. */
class TrendScreenTest {

	@TempDir
	private Path temp;
	private RiskHouse house;
	private Screen screen;

	@BeforeEach
	void start() {
		house = RiskHouse.example(temp);
		screen = house.at("risk.trend");
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private String text(Row row, String field) {
		return screen.columns().stream().filter(f -> f.id().equals(field)).findFirst().map(f -> f.cell(row).text())
				.orElseThrow();
	}

	private StackedBar trend() {
		return (StackedBar) screen.figures().getFirst();
	}

	@Test
	void theNewestSnapshotIsOnTopAndThePictureHoldsAll() {
		assertEquals(2, screen.rows().size());
		assertTrue(text(screen.rows().getFirst(), "on").contains("2026"));
		assertTrue(text(screen.rows().getLast(), "on").contains("2025"));
		assertEquals(2, trend().bars().size());
		assertEquals(text(screen.rows().getLast(), "risks"), Long.toString(trend().bars().getFirst().total()));
		assertTrue(screen.picturesFirst());
		assertTrue(screen.columns().stream().map(Field::id).toList().containsAll(screen.defaultColumns()));
	}

	/** What changes in the register changes nothing of what was frozen. */
	@Test
	void nothingIsComputedAfterwards() {
		StackedBar before = trend();
		house.made("R-99", TreatmentOption.RETAIN, 5, 5);
		assertEquals(before, trend());
		assertEquals("snapshot", screen.header().next().orElseThrow().id());
		TaskWalk.of(screen.header().next().orElseThrow()).answer("by", house.person(RiskHouse.CISO).getId()).finish();
		assertEquals(3, trend().bars().size());
		assertEquals(before.bars(), trend().bars().subList(0, 2));
		assertEquals(3, screen.rows().size());
	}

	@Test
	void aDamagedSnapshotSaysSoAndTheOthersStay() throws Exception {
		Path damaged = house.released().sorted().findFirst().orElseThrow();
		Files.writeString(damaged, Files.readString(damaged).substring(0, 400));
		assertEquals(2, screen.rows().size());
		Row row = screen.rows().getLast();
		assertTrue(text(row, "on").contains("2025"), "its name says the day: " + text(row, "on"));
		assertFalse(text(row, "problem").isBlank());
		assertTrue(screen.defaultColumns().contains("problem"));
		assertEquals(1, trend().bars().size());
		assertEquals(Status.STOP, screen.header().status());
		assertTrue(screen.header().figure().contains(damaged.getFileName().toString()), screen.header().figure());
	}

	@Test
	void withoutSnapshotsItSaysHowToMakeOne() throws Exception {
		for (Path file : house.released().toList()) {
			Files.delete(file);
		}
		assertEquals(List.of(), screen.rows());
		assertEquals(List.of(), screen.figures());
		assertTrue(screen.empty().contains("Momentopname maken"), screen.empty());
		assertTrue(screen.header().next().isPresent());
	}

	@Test
	void aRowSaysEachRiskAsItWas() {
		Row row = screen.rows().getFirst();
		Field each = screen.sections().stream().flatMap(s -> s.fields().stream()).filter(f -> f.id().equals("each"))
				.findFirst().orElseThrow();
		assertTrue(String.valueOf(each.value(row)).contains("R-01"), String.valueOf(each.value(row)));
		assertTrue(screen.cannotDelete(row).isPresent());
	}
}
