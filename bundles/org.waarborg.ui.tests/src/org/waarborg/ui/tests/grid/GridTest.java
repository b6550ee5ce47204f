package org.waarborg.ui.tests.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waarborg.rules.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.ui.grid.Grid;
import org.waarborg.ui.grid.GridHost;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.support.SampleScreen;
import org.waarborg.ui.tests.support.SampleSession;
import org.waarborg.ui.theme.Theme;

/** What a person does in a grid, with keys and mouse, on true widgets. */
class GridTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	private final SampleSession session = new SampleSession();
	private final List<String> edited = new ArrayList<>();
	private final List<Target> shown = new ArrayList<>();
	private int selections;
	private SampleScreen sample;
	private GridModel model;
	private Grid grid;
	private Table table;
	private Shell shell;

	private void open(int rows) {
		sample = session.screen(rows);
		open();
	}

	private void open() {
		model = new GridModel(session.session(), sample);
		shell = screens.shell(1100, 700);
		grid = new Grid(shell, new Host());
		grid.setModel(model);
		table = grid.table();
		screens.open(shell);
		table.setFocus();
		screens.settle();
	}

	@AfterEach
	void close() {
		if (shell != null && !shell.isDisposed())
			shell.dispose();
		if (model != null)
			model.close();
	}

	private final class Host implements GridHost {
		@Override
		public void show(Target target) {
			shown.add(target);
		}

		@Override
		public void only(String grouping, String group) {
			grid.only(grouping, group);
		}

		@Override
		public DossierSession session() {
			return session.session();
		}

		@Override
		public void selected() {
			selections++;
		}

		@Override
		public void edit(String field) {
			edited.add(field);
		}

		@Override
		public void start(Task task) {
			throw new AssertionError(task);
		}

		@Override
		public Selection selection() {
			return model.inFront();
		}
	}

	private int column(String label) {
		for (int i = 0; i < table.getColumnCount(); i++)
			if (table.getColumn(i).getText().equals(label))
				return i;
		throw new AssertionError("no column " + label);
	}

	private void select(String... rows) {
		int[] lines = new int[rows.length];
		for (int i = 0; i < rows.length; i++)
			lines[i] = model.indexOf(rows[i]);
		table.setSelection(lines);
		Event event = new Event();
		event.item = table.getItem(lines[0]);
		table.notifyListeners(SWT.Selection, event);
		screens.settle();
	}

	private void selectLine(int line) {
		table.setSelection(line);
		Event event = new Event();
		event.item = table.getItem(line);
		table.notifyListeners(SWT.Selection, event);
	}

	private List<String> selected() {
		return model.selection().stream().map(Row::id).toList();
	}

	private Text editor() {
		return grid.editor().orElseThrow(() -> new AssertionError("no cell is edited; it said: " + grid.said()));
	}

	@Test
	void twelveThousandRowsAreMadeOnlyWhenTheyAreSeen() {
		int[] made = { 0 };
		sample = session.screen(12_000);
		model = new GridModel(session.session(), sample);
		shell = screens.shell(900, 600);
		grid = new Grid(shell, new Host());
		table = grid.table();
		table.addListener(SWT.SetData, e -> made[0]++);
		grid.setModel(model);
		screens.open(shell);
		assertEquals(12_000 + 4, table.getItemCount(), "rows and the headings of four themes");
		assertTrue(made[0] < 500, made[0] + " items were filled for one page");
	}

	@Test
	void aScreenReaderReadsEveryCellAndHeadingFromTheItems() {
		open(60);
		session.signal(sample.thing(0), Severity.ERROR);
		screens.settle();
		assertEquals("Organisatorisch, 20 rijen, uitgeklapt", table.getItem(0).getText(0));
		int line = model.indexOf("_m0");
		assertEquals("M-001", table.getItem(line).getText(column("Nr.")));
		assertEquals("RISICO, WET", table.getItem(line).getText(column("Waarom")));
		assertEquals("Gepland", table.getItem(line).getText(column("Stand")));
		assertEquals("1 signaal, fout", table.getItem(line).getText(0));
		assertEquals(List.of(), Screens.nameless(shell));
		assertEquals(List.of(), Screens.truncated(shell));
	}

	@Test
	void typingInTheTableFiltersAndEscShowsAllAgain() {
		open(120);
		for (char letter : "laptop".toCharArray())
			screens.key(grid.search().isFocusControl() ? grid.search() : table, 0, letter, letter);
		assertEquals("l", model.filter(), "the first letter goes to the field, which then has the focus");
		assertTrue(grid.search().isFocusControl());
		grid.search().setText("laptop");
		screens.settle();
		assertEquals(12, model.shown());
		assertEquals("12 van 120", count());
		screens.traverse(grid.search(), SWT.TRAVERSE_RETURN, 0);
		assertTrue(table.isFocusControl());
		assertEquals(1, model.selection().size(), "Enter goes to the first row that was found");
		screens.traverse(table, SWT.TRAVERSE_ESCAPE, 0);
		assertEquals(120, model.shown());
		assertEquals("", grid.search().getText());
		assertEquals(1, model.selection().size(), "the first Esc leaves the selection");
		screens.traverse(table, SWT.TRAVERSE_ESCAPE, 0);
		assertEquals(List.of(), selected());
	}

	private String count() {
		return Screens.all(grid, org.eclipse.swt.widgets.Label.class).getFirst().getText();
	}

	@Test
	void aFilterThatLeavesNothingSaysSoAndOffersAllRows() {
		open(20);
		grid.search().setText("bestaat niet");
		screens.settle();
		assertFalse(table.isVisible());
		var clear = Screens.all(grid, org.eclipse.swt.widgets.Button.class).stream().filter(b -> b.isVisible())
				.findFirst();
		clear.orElseThrow().notifyListeners(SWT.Selection, new Event());
		screens.settle();
		assertTrue(table.isVisible());
		assertEquals(20, model.shown());
	}

	/** One item stayed behind, and the next theme stumbled over it. */
	@Test
	void aGridThatItsFilterEmptiedLeavesNothingBehindForTheNextTheme() {
		open(20);
		grid.search().setText("bestaat niet");
		screens.settle();
		grid.clearFilter();
		screens.settle();
		shell.dispose();
		try {
			Theme.current().choose(Theme.Mode.DARK);
			Theme.current().choose(Theme.Mode.LIGHT);
		} finally {
			Theme.current().choose(Theme.Mode.SYSTEM);
		}
	}

	@Test
	void leftAndRightCloseAndOpenAHeading() {
		open(80);
		selectLine(0);
		int all = table.getItemCount();
		screens.key(table, SWT.ARROW_LEFT);
		assertEquals(all - 20, table.getItemCount());
		assertEquals("Organisatorisch, 20 rijen, ingeklapt", table.getItem(0).getText(0));
		screens.key(table, SWT.ARROW_RIGHT);
		assertEquals(all, table.getItemCount());
		screens.key(table, 0, ' ', ' ');
		assertEquals(all - 20, table.getItemCount(), "space closes it too");
		table.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(all, table.getItemCount(), "Enter opens it too");
	}

	@Test
	void aCellIsEditedInPlaceAndCtrlZUndoesIt() {
		open(40);
		select("_m0");
		grid.edit("name");
		assertEquals("Toegang op basis van rollen", editor().getText());
		assertEquals("Maatregel van M-001 \u2013 Toegang op basis van rollen", Screens.name(editor()));
		editor().setText("Toegang op maat");
		screens.enter(editor(), 0);
		assertEquals("Toegang op maat", sample.thing(0).get("name"));
		assertEquals("Toegang op maat", table.getItem(model.indexOf("_m0")).getText(column("Maatregel")));
		assertTrue(grid.editor().isEmpty());
		screens.key(table, SWT.MOD1, 'z', 'z');
		assertEquals("Toegang op basis van rollen", table.getItem(model.indexOf("_m0")).getText(column("Maatregel")));
	}

	@Test
	void escNeverCommits() {
		open(40);
		select("_m0");
		grid.edit("name");
		editor().setText("weg ermee");
		screens.escape(editor());
		assertTrue(grid.editor().isEmpty());
		assertEquals("Toegang op basis van rollen", sample.thing(0).get("name"));
		assertFalse(session.session().dossier().dirty());
	}

	@Test
	void tabWalksToTheNextCellThatCanBeEditedAndCtrlEnterToTheNextRow() {
		open(40);
		select("_m0");
		grid.edit("name");
		screens.traverse(editor(), SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals("Gepland", editor().getText(), "the number cannot be edited, the state can");
		screens.traverse(editor(), SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals("Eva de Bruin", editor().getText(), "chips are edited in the details, so Tab passes them");
		editor().setText("karim");
		screens.enter(editor(), SWT.MOD1);
		assertEquals("Karim Öztürk", sample.thing(0).get("owner"), "what was typed finds the first choice");
		assertEquals(List.of("_m1"), selected());
		assertEquals("Sanne Jónsdóttir", editor().getText());
		screens.escape(editor());
	}

	@Test
	void whoGoesElsewhereHasNotChosenTheFirstThatWasFound() {
		open(40);
		select("_m0");
		grid.edit("owner");
		editor().setText("karim");
		grid.search().setFocus();
		screens.settle();
		screens.until("the cell is closed", () -> grid.editor().isEmpty());
		assertEquals("Eva de Bruin", sample.thing(0).get("owner"));
		assertFalse(session.session().dossier().dirty());
	}

	@Test
	void escLeavesACellWithItsListAtOnce() {
		open(40);
		select("_m0");
		grid.edit("owner");
		editor().setText("karim");
		screens.escape(editor());
		assertTrue(grid.editor().isEmpty());
		assertEquals("Eva de Bruin", sample.thing(0).get("owner"));
	}

	@Test
	void tabTakesWhatWasFoundAndEnterRefusesWordsThatNameNothing() {
		open(40);
		select("_m0");
		grid.edit("owner");
		editor().setText("niemand van hier");
		screens.enter(editor(), 0);
		assertEquals("niemand van hier", editor().getText());
		assertTrue(grid.said().contains("niemand van hier"), grid.said());
		assertEquals("Eva de Bruin", sample.thing(0).get("owner"));
		editor().setText("karim");
		screens.traverse(editor(), SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals("Karim Öztürk", sample.thing(0).get("owner"));
		assertEquals("01-12-2026", editor().getText(), "the next cell is edited");
		screens.escape(editor());
	}

	@Test
	void whatCannotBeReadStaysToBeMended() {
		open(40);
		select("_m0");
		grid.edit("due");
		editor().setText("ooit");
		screens.enter(editor(), 0);
		assertEquals("ooit", editor().getText());
		assertFalse(grid.said().isEmpty(), "it says what it expects");
		assertEquals(LocalDate.of(2026, 12, 1), sample.thing(0).get("due"));
		editor().setText("24-12-2026");
		screens.enter(editor(), 0);
		assertEquals(LocalDate.of(2026, 12, 24), sample.thing(0).get("due"));
	}

	@Test
	void anEditInOneOfSeveralSelectedRowsIsForAllOfThemAndOneStep() {
		open(40);
		select("_m0", "_m2", "_m3");
		grid.edit("owner");
		assertEquals("", editor().getText(), "they have different owners");
		assertEquals("Eigenaar van 3 rijen", Screens.name(editor()));
		editor().setText("joost");
		screens.enter(editor(), 0);
		for (int i : new int[] { 0, 2, 3 })
			assertEquals("Joost van Dijk", sample.thing(i).get("owner"));
		assertEquals("Sanne Jónsdóttir", sample.thing(1).get("owner"));
		session.session().undo();
		assertEquals("Eva de Bruin", sample.thing(0).get("owner"));
		assertEquals("Karim Öztürk", sample.thing(2).get("owner"));
	}

	@Test
	void aLockedOrDerivedCellSaysWhyAndALargeOneIsEditedInTheDetails() {
		open(40);
		select("_m1");
		grid.edit("name");
		assertTrue(grid.editor().isEmpty());
		assertEquals("Deze naam staat in een ondertekend stuk.", grid.said());
		grid.edit("number");
		assertEquals("Nr. volgt uit de rest en is hier niet te wijzigen.", grid.said());
		grid.edit("drivers");
		assertEquals(List.of("drivers"), edited);
	}

	@Test
	void aReadOnlyDossierIsNotEdited() {
		session.readOnly();
		open(40);
		select("_m2");
		grid.edit("name");
		assertTrue(grid.editor().isEmpty());
		assertEquals("Dit dossier is alleen-lezen geopend.", grid.said());
		screens.key(table, SWT.DEL);
		assertEquals(40, sample.count());
	}

	@Test
	void deleteAsksNothingKeepsWhatMustStayAndCanBeUndone() {
		open(40);
		select("_m0", "_m2", "_m3");
		screens.key(table, SWT.DEL);
		assertEquals(38, sample.count());
		assertEquals(
				"2 rijen verwijderd. Ctrl+Z maakt het ongedaan. 1 rij is gebleven: De goedgekeurde verklaring gebruikt M-001.",
				grid.said());
		screens.key(table, SWT.MOD1, 'z', 'z');
		assertEquals(40, sample.count());
		assertTrue(model.indexOf("_m2") > 0);
	}

	@Test
	void insertAddsARowSelectsItAndGoesToItsDetails() {
		open(10);
		screens.key(table, SWT.INSERT);
		assertEquals(11, sample.count());
		assertEquals(List.of("_m10"), selected());
		assertEquals(List.of(""), edited);
		assertTrue(table.isSelected(model.indexOf("_m10")));
	}

	@Test
	void copiedRowsAreATableForASpreadsheet() {
		open(40);
		select("_m0", "_m1");
		screens.key(table, SWT.MOD1, 'c', 'c');
		Clipboard clipboard = new Clipboard(screens.display());
		try {
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			List<String> lines = text.lines().toList();
			assertEquals(3, lines.size());
			assertEquals("Nr.\tMaatregel\tStand\tWaarom\tEigenaar\tVóór\tUren", lines.get(0));
			assertTrue(
					lines.get(2).startsWith("M-002\tTweede factor bij inloggen van buiten\tIn uitvoering\t5 risico’s"),
					lines.get(2));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void f8GoesToTheNextSignalAndRoundAgain() {
		open(40);
		session.signal(sample.thing(3), Severity.ATTENTION);
		session.signal(sample.thing(30), Severity.ERROR);
		select("_m0");
		screens.key(table, SWT.F8);
		assertEquals(List.of("_m3"), selected());
		screens.key(table, SWT.F8);
		assertEquals(List.of("_m30"), selected());
		screens.key(table, SWT.F8);
		assertEquals(List.of("_m3"), selected());
	}

	@Test
	void aRowThatTheFilterHidesIsShownAndThePersonIsTold() {
		open(120);
		grid.search().setText("laptop");
		screens.settle();
		assertTrue(grid.reveal("_m4", "owner"));
		assertEquals(List.of("_m4"), selected());
		assertEquals("Het filter is gewist om deze rij te tonen.", grid.said());
		assertEquals("", grid.search().getText());
		assertFalse(grid.reveal("_gone", ""), "a row that is gone is no row");
	}

	@Test
	void aHeadingColumnSortsBothWaysAndThenNotAtAll() {
		open(40);
		model.group("");
		TableColumn hours = table.getColumn(column("Uren"));
		hours.notifyListeners(SWT.Selection, new Event());
		assertEquals(SWT.UP, table.getSortDirection());
		assertEquals("0", table.getItem(0).getText(column("Uren")));
		hours.notifyListeners(SWT.Selection, new Event());
		assertEquals(SWT.DOWN, table.getSortDirection());
		assertEquals("154", table.getItem(0).getText(column("Uren")));
		hours.notifyListeners(SWT.Selection, new Event());
		assertNull(table.getSortColumn());
		assertEquals("M-001", table.getItem(0).getText(column("Nr.")));
	}

	@Test
	void columnsWidthsFilterGroupsAndSelectionSurviveARestart() {
		open(120);
		model.setColumns(List.of("name", "due", "number"));
		screens.settle();
		table.getColumn(column("Maatregel")).setWidth(333);
		table.getColumn(column("Maatregel")).notifyListeners(SWT.Resize, new Event());
		model.setOnly("theme", Set.of("Fysiek"));
		grid.search().setText("noodstroom");
		model.sort("due", false);
		String row = ((GridModel.Item) model.line(1)).row().id();
		select(row);
		String memory = grid.memory();
		shell.dispose();
		model.close();
		open();
		grid.restore(memory);
		screens.settle();
		assertEquals("Maatregel", table.getColumn(1).getText());
		assertEquals("Nr.", table.getColumn(3).getText());
		assertEquals(4, table.getColumnCount());
		assertEquals(333, table.getColumn(1).getWidth());
		assertEquals("noodstroom", grid.search().getText());
		assertEquals(Set.of("Fysiek"), model.only("theme"));
		assertEquals(SWT.DOWN, table.getSortDirection());
		assertEquals(List.of(row), selected());
		assertTrue(table.isSelected(model.indexOf(row)));
	}

	@Test
	void aMemoryOfAnotherVersionDoesNoHarm() {
		open(10);
		grid.restore("columns\tname\tno-such\nwidths\tname=x\nnonsense");
		screens.settle();
		assertEquals(2, table.getColumnCount());
		assertEquals(10, model.shown());
	}

	@Test
	void draggedColumnsAreTheModelsOrderAndSignalsStayFirst() {
		open(10);
		int last = table.getColumnCount() - 1;
		int[] order = table.getColumnOrder();
		order[1] = last;
		for (int i = 2; i <= last; i++)
			order[i] = i - 1;
		table.setColumnOrder(order);
		screens.settle();
		assertEquals("effort", model.columns().getFirst().id());
		assertEquals(0, table.getColumnOrder()[0]);
	}

	@Test
	void anEditFromElsewhereIsSeenAndKeepsSelection() {
		open(40);
		select("_m5");
		int before = selections;
		var field = sample.columns().get(1);
		session.session().run("x", List.of(field.set(null, sample.row("_m5").orElseThrow(), "Anders")));
		screens.settle();
		assertEquals("Anders", table.getItem(model.indexOf("_m5")).getText(column("Maatregel")));
		assertEquals(List.of("_m5"), selected());
		assertTrue(table.isSelected(model.indexOf("_m5")));
		assertEquals(before, selections, "nothing else is selected");
	}

	@Test
	void aRowThatAnEditMovesToAnotherGroupStaysInSight() {
		open(400);
		model.group("state");
		screens.settle();
		var state = sample.columns().stream().filter(f -> f.id().equals("state")).findFirst().orElseThrow();
		String row = sample.rows().stream().filter(r -> state.value(r) == SampleScreen.State.PLANNED).findFirst()
				.orElseThrow().id();
		grid.reveal(row, "");
		screens.settle();
		int before = model.indexOf(row);
		session.session().run("x",
				List.of(state.set(null, sample.row(row).orElseThrow(), SampleScreen.State.STUCK)));
		screens.settle();
		int now = model.indexOf(row);
		assertTrue(now > before + 100, "it went far down: from " + before + " to " + now);
		int top = table.getTopIndex();
		int last = top + table.getClientArea().height / table.getItemHeight();
		assertTrue(top <= now && now <= last, () -> "line " + now + " among " + top + " to " + last);
		assertEquals(List.of(row), selected());
	}

	/** As after Ctrl+K: the list opens on what was found, and is laid out and checked while it does. */
	@Test
	void aRowThatWasFoundIsInSightThoughLinesCameAroundItMeanwhile() {
		open(400);
		assertTrue(grid.reveal("_m399", ""));
		int before = model.indexOf("_m399");
		// a table that is being laid out forgets what it was told to show
		table.setTopIndex(0);
		model.group("state");
		int now = model.indexOf("_m399");
		assertTrue(now != before && now > 100, "it is elsewhere: at " + now + ", was " + before);
		screens.until("the row is in sight", () -> {
			int last = table.getTopIndex() + table.getClientArea().height / table.getItemHeight();
			return table.getTopIndex() <= now && now < last;
		});
		assertEquals(List.of("_m399"), selected());
	}

	@Test
	void aFieldIsClearedInAllSelectedRowsAsOneStep() {
		open(10);
		int state = column("Stand");
		grid.reveal("_m2", model.screen().columns().stream().filter(f -> f.label().equals("Stand")).findFirst()
				.orElseThrow().id());
		select("_m2", "_m3", "_m4");
		List<String> before = List.of("_m2", "_m3", "_m4").stream().map(r -> text(r, state)).toList();
		screens.key(table, SWT.MOD1, SWT.DEL, (char) 0);
		assertEquals(List.of("", "", ""), List.of("_m2", "_m3", "_m4").stream().map(r -> text(r, state)).toList());
		session.session().undo();
		screens.settle();
		assertEquals(before, List.of("_m2", "_m3", "_m4").stream().map(r -> text(r, state)).toList());
	}

	private String text(String row, int column) {
		return table.getItem(model.indexOf(row)).getText(column);
	}

	@Test
	void deleteClearsTheCellWhereTheRowMayNotGo() {
		open(10);
		grid.reveal("_m0", "owner");
		int owner = column("Eigenaar");
		assertFalse(text("_m0", owner).isEmpty());
		screens.key(table, SWT.DEL);
		assertEquals("", text("_m0", owner));
		assertTrue(model.indexOf("_m0") >= 0);
	}
}
