package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.task.DayEntry;
import org.waarborg.screen.task.TaskException;

/** What installed sources can do on a screen: dynamic, in order, and none takes another down. */
class ActionsTest {

	@TempDir
	Path temp;

	private Bench bench;
	private final Logger quiet = Logger.getLogger("org.waarborg.screen.internal.ActionSources");

	@BeforeEach
	void open() throws Exception {
		bench = Bench.sample(temp);
		quiet.setLevel(Level.OFF);
	}

	@AfterEach
	void close() {
		quiet.setLevel(null);
		bench.close();
	}

	/** A source that counts the chosen rows in the labels of its actions. */
	private record Counting(int order, String... ids) implements ActionSource {
		@Override
		public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
			return Arrays.stream(ids)
					.map(id -> new Action(id, id + " " + selection.chosen().size(), "", Optional.empty(), s -> {
						// nothing
					})).toList();
		}
	}

	private static final class Failing implements ActionSource {
		@Override
		public int order() {
			return 1;
		}

		@Override
		public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
			throw new IllegalStateException("not today");
		}
	}

	private List<List<String>> labels(Selection selection) {
		return bench.session.actions(bench.measures(), selection).stream()
				.map(some -> some.stream().map(Action::label).toList()).toList();
	}

	@Test
	void sourcesComeInTheirOrderAndOneThatFailsTakesNoOtherDown() {
		assertEquals(List.of(), labels(Selection.NONE));
		bench.sessions.addActions(new Counting(20, "late"));
		bench.sessions.addActions(new Failing());
		bench.sessions.addActions(new Counting(15));
		bench.sessions.addActions(new Counting(10, "early", "second"));
		assertEquals(List.of(List.of("early 0", "second 0"), List.of("late 0")), labels(Selection.NONE));
	}

	@Test
	void aSourceThatComesOrGoesIsHeardOf() {
		List<Change> heard = new ArrayList<>();
		bench.session.addListener(new SessionListener() {
			@Override
			public void changed(Change change) {
				heard.add(change);
			}
		});
		ActionSource source = new Counting(1, "one");
		bench.sessions.addActions(source);
		bench.settle();
		bench.sessions.removeActions(source);
		bench.settle();
		assertEquals(List.of(Boolean.TRUE, Boolean.TRUE), heard.stream().map(c -> Boolean.valueOf(c.all())).toList());
		assertEquals(List.of(), labels(Selection.NONE));
	}

	@Test
	void whatIsInFrontOfThePersonIsSaidInTheOrderShown() {
		try (GridModel grid = new GridModel(bench.session, bench.measures())) {
			grid.sort("code", false);
			grid.select(List.of(bench.id("M-1"), bench.id("M-20")));
			Selection all = grid.inFront();
			assertEquals(List.of("M-20", "M-1"), Bench.codes(all.chosen()));
			assertEquals(5, all.shown().size());
			assertFalse(all.narrowed());
			grid.setFilter("noodstroom");
			Selection narrow = grid.inFront();
			assertEquals(List.of("M-20"), Bench.codes(narrow.chosen()));
			assertEquals(List.of("M-20"), Bench.codes(narrow.shown()));
			assertTrue(narrow.narrowed());
		}
	}

	@Test
	void rowsUnderAClosedHeadingAreShownButNotChosen() {
		try (GridModel grid = new GridModel(bench.session, bench.measures())) {
			grid.group(grid.screen().groupings().getFirst().id());
			grid.select(List.of(bench.id("M-20")));
			for (int i = grid.size() - 1; i >= 0; i--) {
				if (grid.line(i) instanceof GridModel.Heading heading) {
					grid.expand(heading, false);
				}
			}
			Selection front = grid.inFront();
			assertEquals(List.of(), front.chosen());
			assertEquals(5, front.shown().size());
			assertFalse(front.narrowed());
		}
	}

	@Test
	void aDayInATaskIsTypedAsInAForm() throws Exception {
		LocalDate today = LocalDate.of(2026, 11, 22);
		assertEquals(LocalDate.of(2026, 12, 6), DayEntry.read("over 2 weken", today, "nl"));
		assertEquals(LocalDate.of(2026, 12, 31), DayEntry.read("31-12", today, "nl"));
		assertEquals("31-12-2026", DayEntry.write(LocalDate.of(2026, 12, 31)));
		String why = assertThrows(TaskException.class, () -> DayEntry.read("ooit", today, "nl")).getMessage();
		assertTrue(why.contains("22-11-2026"), why);
	}
}
