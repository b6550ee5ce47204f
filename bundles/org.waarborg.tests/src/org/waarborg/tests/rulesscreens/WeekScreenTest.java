package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.registry.Registries;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;

/** What is to be done first, and whose it is. */
class WeekScreenTest {

	@TempDir
	Path temp;

	private Table table;

	@BeforeEach
	void open() {
		table = new Table(temp, "nl", Registries.of(), new DossierScreens());
		table.settle();
	}

	@AfterEach
	void close() {
		table.close();
	}

	private static List<String> groupings(Screen screen) {
		return screen.groupings().stream().map(Grouping::id).toList();
	}

	/** What is nobody's is due in three months: it has to come nearer to be seen here. */
	private void nearer() {
		table.session.run("nearer", List.of(table.session.edits().set(table.measure("M-3"), Literals.MEASURE__DUE,
				LocalDate.of(2026, 12, 10))));
		table.settle();
	}

	@Test
	void opensByWhenAndTheLateOnesFirst() {
		try (GridModel grid = new GridModel(table.session, table.screen("week"))) {
			assertEquals("when", grid.grouping().orElseThrow().id());
			assertTrue(Table.seen(grid).getFirst().startsWith("[Te laat 1"), Table.seen(grid).toString());
			Row late = ((GridModel.Item) grid.line(1)).row();
			assertEquals("Els van Dam", Table.cell(grid.screen(), late, "owner").text());
			assertEquals(Status.ATTENTION, Table.cell(grid.screen(), late, "days").status().orElseThrow());
			assertEquals("1 te laat", grid.screen().header().chip());
			assertEquals(table.measure("M-1").getId(), grid.screen().leadsTo(late).orElseThrow().row());
		}
	}

	@Test
	void whatIsNobodysIsSaidAndComesLast() {
		nearer();
		try (GridModel grid = new GridModel(table.session, table.screen("week"))) {
			grid.group("owner");
			List<String> headings = grid.facet("owner").stream().map(GridModel.Heading::label).toList();
			assertEquals("Van niemand", headings.getLast());
			assertTrue(headings.containsAll(List.of("Bram de Wit", "Els van Dam")), headings.toString());
		}
	}

	@Test
	void nothingIsMineWhileNobodySaidWhoSheIs() {
		assertFalse(groupings(table.screen("week")).contains("mine"));
		assertTrue(table.session.me().isEmpty());
	}

	@Test
	void whoSaysWhoSheIsSeesHersAtOnce() {
		nearer();
		try (GridModel grid = new GridModel(table.session, table.screen("week"))) {
			table.me = table.person(1).getId();
			table.sessions.tick();
			assertEquals(table.person(1), table.session.me().orElseThrow());
			grid.group("mine");
			assertEquals(List.of("Van mij", "Wacht op anderen", "Van niemand"),
					grid.facet("mine").stream().map(GridModel.Heading::label).toList());
			assertTrue(grid.screen().header().detail().contains("u bent Bram de Wit"), grid.screen().header().detail());
		}
	}

	@Test
	void aPersonWhoIsGoneIsNobody() {
		table.me = "_no-such-person";
		table.sessions.tick();
		assertTrue(table.session.me().isEmpty());
	}

	@Test
	void theNextStepShowsWhatIsLate() {
		try (GridModel grid = new GridModel(table.session, table.screen("week"))) {
			grid.screen().header().next().orElseThrow().run().accept(new Surface() {
				@Override
				public void show(Target target) {
					throw new AssertionError(target);
				}

				@Override
				public void only(String grouping, String group) {
					grid.setOnly(grouping, List.of(group));
				}

				@Override
				public void start(Task task) {
					throw new AssertionError(task);
				}
			});
			assertEquals(1, grid.shown());
		}
	}

	@Test
	void aTimelineShowsItAll() {
		assertEquals(1, table.screen("week").figures().size());
	}
}
