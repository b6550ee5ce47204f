package org.waarborg.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waarborg.rules.Severity;
import org.waarborg.screen.Action;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.ui.editor.Memory;
import org.waarborg.ui.editor.ScreenInput;
import org.waarborg.ui.editor.ScreenInputFactory;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.figure.FigureCanvas;
import org.waarborg.ui.grid.ActionMenu;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.support.SampleScreen;
import org.waarborg.ui.tests.support.SampleSession;
import org.waarborg.ui.tests.task.SampleTask;

/** A whole screen as a person sees it, without the workbench around it. */
class ScreenPageTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	private final SampleSession session = new SampleSession();
	private final Memory memory = Memory.ofNow();
	private final List<Target> left = new ArrayList<>();
	private SampleScreen sample;
	private ScreenPage page;
	private Shell shell;
	private int closed;
	private int history;
	private int selections;

	private void open(int rows) {
		sample = session.screen(rows);
		open();
	}

	private void open() {
		shell = screens.shell(1400, 800);
		page = new ScreenPage(shell, session.session(), sample.target(), new Host(), memory);
		screens.open(shell);
		page.setFocus();
		screens.settle();
	}

	@AfterEach
	void close() {
		if (shell != null && !shell.isDisposed())
			shell.dispose();
	}

	private final class Host implements ScreenPage.Host {
		@Override
		public void go(Target target) {
			left.add(target);
		}

		@Override
		public void selectionChanged() {
			selections++;
		}

		@Override
		public void titleChanged() {
			// the title stays
		}

		@Override
		public void historyChanged() {
			history++;
		}

		@Override
		public void closed() {
			closed++;
			shell.dispose();
		}
	}

	private Button button(String label) {
		return Screens.all(page, Button.class).stream().filter(b -> b.isVisible() && b.getText().equals(label))
				.findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label + " among "
						+ Screens.all(page, Button.class).stream().map(Button::getText).toList()));
	}

	private void press(String label) {
		Button button = button(label);
		if ((button.getStyle() & SWT.TOGGLE) != 0)
			button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	private List<String> labels() {
		return Screens.all(page, Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
	}

	private List<String> selected() {
		return page.chosen().stream().map(Row::id).toList();
	}

	private Target row(String id) {
		return new Target("base", "measures", id, "");
	}

	@Test
	void theBandSaysWhatItIsAndWhatIsDone() {
		open(40);
		assertTrue(labels().contains("Maatregelen"), labels()::toString);
		assertTrue(labels().contains("8 van 40 maatregelen ingevoerd"), labels()::toString);
		var field = sample.columns().get(2);
		session.session().run("x", List.of(field.set(null, sample.row("_m0").orElseThrow(), SampleScreen.State.READY)));
		screens.settle();
		assertTrue(labels().contains("9 van 40 maatregelen ingevoerd"), labels()::toString);
		assertTrue(history > 0, "the window hears that undo is another");
	}

	@Test
	void theNextStepRunsOnTheScreen() {
		open(40);
		press("Toon wat niet gepland is");
		assertEquals(5, page.grid().model().shown());
	}

	@Test
	void theDetailsFollowTheSelection() {
		open(40);
		page.reveal(row("_m5"));
		screens.settle();
		assertEquals(List.of("_m5"), page.form().model().orElseThrow().rows().stream().map(Row::id).toList());
		page.grid().selectAll();
		screens.settle();
		assertEquals(40, page.form().model().orElseThrow().rows().size());
		assertTrue(selections >= 2);
		page.grid().table().deselectAll();
		page.grid().table().notifyListeners(SWT.Selection, new Event());
		assertEquals(Optional.empty(), page.form().model());
	}

	@Test
	void anEmptyScreenOffersTheNextStep() {
		open(0);
		assertTrue(labels().contains("Hier staan de maatregelen van de organisatie. Begin met wat er al gedaan wordt."),
				labels()::toString);
		assertFalse(page.form().isVisible(), "no details of nothing");
		press("Nieuwe maatregel");
		assertEquals(1, sample.count());
		assertTrue(page.grid().table().isVisible());
		assertEquals(List.of("_m0"), selected());
		session.session().undo();
		screens.settle();
		assertFalse(page.grid().table().isVisible());
	}

	@Test
	void undoFirstTakesBackTypingThenTheDossier() {
		open(40);
		page.reveal(row("_m0"));
		var field = sample.columns().get(6);
		session.session().run("Uren van M-001",
				List.of(field.set(null, sample.row("_m0").orElseThrow(), Integer.valueOf(8))));
		page.grid().edit("name");
		Text text = page.grid().editor().orElseThrow();
		screens.until("the field has the focus", text::isFocusControl);
		text.setText("Toegang X");
		text.setText("Toegang XY");
		assertEquals(Optional.of("typen"), page.undoLabel());
		page.undo();
		assertEquals("Toegang X", text.getText());
		page.redo();
		assertEquals("Toegang XY", text.getText());
		page.undo();
		page.undo();
		assertEquals("Toegang op basis van rollen", text.getText());
		assertEquals(Optional.of("Uren van M-001"), page.undoLabel());
		page.undo();
		assertEquals(Integer.valueOf(0), sample.thing(0).get("effort"));
	}

	@Test
	void afterReadingAgainTheSameRowsAreSelected() {
		open(40);
		page.reveal(row("_m7"));
		page.grid().search().setText("leveranciers");
		screens.settle();
		session.reload(false);
		screens.settle();
		assertEquals(List.of("_m7"), selected());
		assertEquals("leveranciers", page.grid().search().getText());
		assertEquals(List.of("_m7"), page.form().model().orElseThrow().rows().stream().map(Row::id).toList());
	}

	@Test
	void whatIsGoneIsSaidAndComesBackByItself() {
		open(40);
		page.reveal(row("_m7"));
		session.reload(true);
		screens.settle();
		assertFalse(page.isThere());
		assertFalse(page.grid().table().isVisible());
		assertTrue(labels().stream().anyMatch(l -> l.startsWith("Wat hier stond is niet meer in het dossier")),
				labels()::toString);
		session.reload(false);
		screens.settle();
		assertTrue(page.grid().table().isVisible());
		assertEquals(List.of("_m7"), selected());
	}

	private Text field(String id) {
		page.form().focus(id);
		screens.settle();
		return (Text) screens.display().getFocusControl();
	}

	@Test
	void whatIsBeingTypedIsHandedInWhenTheEditorGoes() {
		open(40);
		page.reveal(row("_m0"));
		screens.settle();
		field("name").setText("Getypt en dicht");
		page.dispose();
		assertEquals("Getypt en dicht", sample.thing(0).get("name"));
	}

	@Test
	void whatIsBeingTypedInACellIsHandedInWhenEverythingIsReadAgain() {
		open(40);
		page.reveal(row("_m0"));
		page.grid().edit("name");
		page.grid().editor().orElseThrow().setText("Half getypt");
		session.reload(false);
		assertEquals("Half getypt", sample.thing(0).get("name"));
	}

	@Test
	void whatCannotBeReadInTheDetailsStopsTheSaveAndIsSaid() {
		open(40);
		page.reveal(row("_m0"));
		screens.settle();
		Text due = field("due");
		due.setText("ooit");
		assertFalse(page.commit());
		assertEquals("ooit", due.getText());
		assertTrue(page.grid().said().startsWith("Niet overgenomen."), page.grid()::said);
		page.reveal(row("_m1"));
		screens.settle();
		assertTrue(page.grid().said().startsWith("Niet overgenomen."), page.grid()::said);
	}

	@Test
	void itGoesWhenTheDossierIsClosed() {
		open(10);
		session.close();
		assertEquals(1, closed);
	}

	@Test
	void aPlaceElsewhereIsTheWindowsAndOneHereIsShown() {
		open(40);
		page.show(new Target("statement", "a", "5.1", ""));
		assertEquals(List.of(new Target("statement", "a", "5.1", "")), left);
		page.show(row("_m9"));
		assertEquals(List.of("_m9"), selected());
		assertEquals(1, left.size());
	}

	@Test
	void thePictureTakesThePlaceOfTheRows() {
		open(40);
		press("Beeld");
		FigureCanvas canvas = Screens.all(page, FigureCanvas.class).getFirst();
		assertTrue(canvas.isVisible());
		assertEquals("Voortgang per thema", Screens.name(canvas));
		assertFalse(page.grid().table().isVisible());
		page.reveal(row("_m3"));
		screens.settle();
		assertTrue(page.grid().table().isVisible(), "a row is shown among the rows");
		assertEquals(List.of("_m3"), selected());
	}

	@Test
	void narrowScreensHaveTheDetailsBelow() {
		open(40);
		page.reveal(row("_m3"));
		screens.settle();
		assertTrue(page.form().getLocation().x > 0, "beside");
		shell.setSize(800, 800);
		screens.until("the details are below",
				() -> page.form().getLocation().x == 0 && page.form().getLocation().y > 0);
	}

	@Test
	void widthOfTheDetailsAndWhetherTheyAreShownSurviveARestart() {
		open(40);
		press("Details");
		assertFalse(page.form().isVisible());
		shell.dispose();
		open();
		assertFalse(page.form().isVisible());
		press("Details");
		assertTrue(page.form().isVisible());
	}

	@Test
	void closedSectionsSurviveARestart() {
		open(10);
		String section = sample.sections().getLast().id();
		assertFalse(page.isCollapsed(section));
		page.collapse(section, true);
		shell.dispose();
		open();
		assertTrue(page.isCollapsed(section));
		page.collapse(section, false);
		assertFalse(page.isCollapsed(section));
	}

	@Test
	void everythingHasANameAndRoomForItsWords() {
		open(40);
		session.signal(sample.thing(3), Severity.ERROR);
		page.reveal(row("_m3"));
		screens.settle();
		assertEquals(List.of(), Screens.nameless(page));
		assertEquals(List.of(), Screens.truncated(page));
	}

	@Test
	void anInputIsFoundAgainAfterARestart() {
		ScreenInput input = new ScreenInput(Path.of("dossier"), new Target("statement", "_a1", "5.1", "owner"));
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		assertEquals(input, new ScreenInputFactory().createElement(memento));
		assertEquals("", input.screen().row(), "the row is the grid's to remember");
		assertEquals(input, new ScreenInput(Path.of("x/../dossier"), Target.screen("statement", "_a1")),
				"one editor a screen");
	}

	private static Action action(String id, String label, Optional<String> whyNot) {
		return new Action(id, label, "statement", whyNot,
				surface -> surface.start(new SampleTask(Path.of("/none.xlsx"))));
	}

	/** The lines of a menu; those that cannot be done in brackets, separators as a dash. */
	private static List<String> lines(Menu menu) {
		return Arrays.stream(menu.getItems()).map(i -> (i.getStyle() & SWT.SEPARATOR) != 0 ? "-"
				: i.isEnabled() ? i.getText() : "[" + i.getText() + "]").toList();
	}

	private Button actions() {
		return Screens.all(page, Button.class).stream().filter(b -> b.getText().endsWith("\u25be")).findFirst()
				.orElseThrow();
	}

	@Test
	void whatTheScreenAndTheSourcesCanDoStandsInTheBand() {
		session.actions(s -> List.of(List.of(action("release", "Vrijgeven\u2026", Optional.empty()),
				action("compare", "Vergelijken\u2026", Optional.of("Er is nog geen versie."))),
				List.of(action("export", "Export van " + s.chosen().size(), Optional.empty()))));
		open(12);
		assertTrue(actions().isVisible());
		Menu menu = new Menu(shell);
		ActionMenu.fill(menu, page.actions(), page::run);
		assertEquals(List.of("Alles tonen", "[Overnemen uit vorig jaar \u2013 Er is geen vorig jaar.]", "-",
				"Vrijgeven\u2026", "[Vergelijken\u2026 \u2013 Er is nog geen versie.]", "-", "Export van 1"),
				lines(menu));
		menu.getItem(3).notifyListeners(SWT.Selection, new Event());
		screens.settle();
		Shell dialog = shell.getShells()[0];
		assertEquals("Versie 3 van R&D-ziekenhuis vrijgeven", dialog.getText());
		dialog.close();
	}

	@Test
	void theMenuOfARowHasOnlyWhatDependsOnTheSelection() {
		session.actions(s -> List.of(List.of(action("release", "Vrijgeven\u2026", Optional.empty())),
				List.of(action("export", "Export van " + s.chosen().size(), Optional.empty()))));
		open(12);
		Menu menu = page.grid().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertTrue(lines(menu).contains("Export van 1"), lines(menu).toString());
		assertFalse(lines(menu).contains("Vrijgeven\u2026"), lines(menu).toString());
	}

	@Test
	void withoutActionsThereIsNoButton() {
		sample = session.screen(2).quiet();
		open();
		assertFalse(actions().isVisible());
		assertEquals(List.of(), page.actions());
	}
}
