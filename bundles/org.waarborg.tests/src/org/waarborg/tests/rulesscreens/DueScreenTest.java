package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.rules.internal.DueDocumentSource;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.registry.Registries;
import org.waarborg.rules.screens.internal.due.DueActions;
import org.waarborg.rules.screens.internal.due.DueScreens;
import org.waarborg.screen.Action;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.tests.support.TaskWalk;

/** All that has a date: as a list, in a calendar, in a file. Today is Sunday 22 November 2026. */
class DueScreenTest {

	@TempDir
	Path temp;

	private Table table;

	@BeforeEach
	void open() {
		table = new Table(temp, "nl", Registries.of(), new DossierScreens(), new DueScreens());
		table.settle();
	}

	@AfterEach
	void close() {
		table.close();
	}

	private Screen screen() {
		return table.session.screen(DueScreens.target()).orElseThrow();
	}

	/** Looks at what an action leaves of the rows. */
	private static void pick(GridModel grid, Action action) {
		action.run().accept(new Surface() {
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
	}

	private static List<String> names(GridModel grid) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < grid.size(); i++) {
			if (grid.line(i) instanceof GridModel.Item item) {
				names.add(grid.screen().name(item.row()));
			}
		}
		return names;
	}

	@Test
	void whatIsFurtherAheadThanAMonthIsHereAndNotInTheWeek() {
		try (GridModel week = new GridModel(table.session, table.screen("week"));
				GridModel due = new GridModel(table.session, screen())) {
			assertFalse(names(week).toString().contains("M-3"), names(week).toString());
			assertTrue(names(due).toString().contains("M-3"), names(due).toString());
			assertEquals(List.of("Te laat", "Dit kwartaal", "Later"),
					due.facet("when").stream().map(GridModel.Heading::label).toList());
			assertEquals(List.of("Organisatie en middelen"),
					due.facet("domain").stream().map(GridModel.Heading::label).toList());
		}
	}

	@Test
	void aRowLeadsToItsPlace() {
		Screen screen = screen();
		Row late = screen.rows().getFirst();
		assertEquals(table.measure("M-1").getId(), screen.leadsTo(late).orElseThrow().row());
	}

	@Test
	void theNavigatorSaysHowManyAreLate() {
		Node node = table.session.nodes().stream().filter(n -> n.id().equals("due")).findFirst().orElseThrow();
		assertEquals("Agenda", node.label());
		assertEquals("1 te laat", node.figure());
		assertEquals(Status.ATTENTION, node.status().orElseThrow());
	}

	@Test
	void aDayInTheCalendarLeavesOnlyWhatIsDueThen() {
		Matrix calendar = (Matrix) screen().figures().get(0);
		assertEquals(7, calendar.columns().size());
		assertEquals("ma", calendar.columns().getFirst().label(), "a week begins on Monday");
		assertEquals("2026-11-16", calendar.rows().getFirst().id(), "this week is the first");
		Matrix.Line third = calendar.rows().stream().filter(r -> r.id().equals("2026-12-14")).findFirst().orElseThrow();
		Matrix.Square sunday = third.squares().getLast();
		assertEquals("20 · 1×", sunday.text());
		assertTrue(sunday.full().contains("gepland") && sunday.detail().contains("M-2"), sunday.full());
		try (GridModel grid = new GridModel(table.session, screen())) {
			List<Action> actions = grid.screen().actions(new Spot("calendar", "2026-12-14", "sunday"));
			assertEquals("Toon 20 dec 2026", actions.getFirst().label());
			pick(grid, actions.getFirst());
			assertEquals(1, grid.shown());
			assertTrue(names(grid).getFirst().contains("M-2"), names(grid).toString());
			assertEquals(List.of(), grid.screen().actions(new Spot("calendar", "2026-12-14", "monday")),
					"nothing is due on that day");
			assertEquals(List.of(), grid.screen().actions(new Spot("calendar", "no day", "sunday")));
		}
	}

	@Test
	void aMonthLeavesOnlyWhatIsDueInIt() {
		StackedBar months = (StackedBar) screen().figures().get(1);
		assertEquals(13, months.bars().size());
		assertEquals("Te laat", months.bars().getFirst().label());
		assertEquals(1, months.bars().getFirst().total());
		assertEquals("november 2026", months.bars().get(1).label());
		assertEquals(1, months.bars().stream().filter(b -> b.id().equals("2027-03")).findFirst().orElseThrow().total());
		try (GridModel grid = new GridModel(table.session, screen())) {
			pick(grid, grid.screen().actions(new Spot("months", "2027-03", "task")).getFirst());
			assertEquals(1, grid.shown());
			assertTrue(names(grid).getFirst().contains("M-3"), names(grid).toString());
			pick(grid, grid.screen().actions(new Spot("months", "late", "")).getFirst());
			assertTrue(grid.screen().groupings().stream().map(Grouping::id).toList().contains("month"));
		}
	}

	@Test
	void whatMovesIsElsewhereInTheCalendarAndUndoMovesItBack() {
		Screen screen = screen();
		table.session.run("move", List.of(table.session.edits().set(table.measure("M-3"), Literals.MEASURE__DUE,
				java.time.LocalDate.of(2026, 12, 20))));
		table.settle();
		assertTrue(((Matrix) screen.figures().get(0)).rows().get(4).squares().getLast().text().contains("2×"));
		table.session.undo();
		table.settle();
		assertTrue(((Matrix) screen.figures().get(0)).rows().get(4).squares().getLast().text().contains("1×"));
	}

	// ---- files

	private static WhiteboardDocuments documents() {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		long id = 0;
		for (DocumentWriter writer : List.of(new HtmlWriter(), new XlsxWriter(), new DocxWriter(), new PdfWriter())) {
			documents.addWriter(writer, Map.of("service.id", Long.valueOf(++id)));
		}
		documents.addSource(new DueDocumentSource(), Map.of("service.id", Long.valueOf(++id)));
		return documents;
	}

	private static Action action(Screen screen, Table table, Selection selection, String id) {
		return new DueActions(documents()).actions(table.session, screen, selection).stream()
				.filter(a -> a.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aCalendarIsWrittenAndWrittenAgain() throws IOException {
		Path file = temp.resolve("agenda.ics");
		for (int i = 0; i < 2; i++) {
			TaskWalk walk = TaskWalk.of(action(screen(), table, Selection.NONE, "calendar"));
			Outcome outcome = walk.answer("file", file).finish();
			assertTrue(outcome.message().contains("3 datums"), outcome.message());
		}
		String text = Files.readString(file);
		assertEquals(3, text.split("BEGIN:VEVENT", -1).length - 1);
		assertEquals(3, text.split("UID:", -1).length - 1);
	}

	@Test
	void aCalendarWithoutWriteAccessIsSaidWithItsPlaceAndNothingIsLost() throws IOException {
		Path blocked = temp.resolve("blocked");
		Files.writeString(blocked, "no folder");
		TaskWalk walk = TaskWalk.of(action(screen(), table, Selection.NONE, "calendar"));
		String failed = walk.answer("file", blocked.resolve("agenda.ics")).fails();
		assertTrue(failed.contains(blocked.resolve("agenda.ics").toString()), failed);
		assertEquals("no folder", Files.readString(blocked));
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of(), left.filter(p -> p.toString().contains("agenda")).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "docx", "pdf", "html" })
	void theListIsADocument(String format) throws IOException {
		Path file = temp.resolve("lijst." + format);
		TaskWalk walk = TaskWalk.of(action(screen(), table, Selection.NONE, "export"));
		walk.answer("format", format).answer("file", file).finish();
		assertTrue(Files.size(file) > 500);
	}

	@Test
	void whatIsSelectedIsWrittenAlone() {
		Screen screen = screen();
		List<Row> rows = screen.rows();
		Selection two = new Selection(rows.subList(0, 2), rows, false);
		Outcome outcome = TaskWalk.of(action(screen, table, two, "calendar")).answer("file", temp.resolve("twee"))
				.finish();
		assertTrue(outcome.message().contains("2 datums"), outcome.message());
		assertTrue(Files.exists(temp.resolve("twee.ics")), "the extension is added");
	}
}
