package org.waarborg.ui.tests.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Target;
import org.waarborg.ui.Words;
import org.waarborg.ui.task.TaskDialog;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.support.SampleSession;

/** The dialog that paints every task: what a person sees, types and hears in it. */
class TaskDialogTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	Path temp;

	private final Messages words = Words.beside(TaskDialog.class);
	private final SampleSession session = new SampleSession();
	private final List<Target> shown = new ArrayList<>();
	private SampleTask task;
	private Shell parent;
	private Shell shell;
	private TaskWindow window;

	@BeforeEach
	void open() {
		session.screen(3);
		task = new SampleTask(temp.resolve("versie.xlsx"));
		parent = screens.shell(1200, 800);
		screens.open(parent);
		begin();
	}

	private void begin() {
		shell = TaskDialog.open(parent, session.session(), task, shown::add).shell();
		screens.until("the dialog is visible", shell::isVisible);
		window = new TaskWindow(screens, shell);
	}

	@AfterEach
	void close() {
		task.reading.countDown();
		task.writing.countDown();
		if (parent != null && !parent.isDisposed())
			parent.dispose();
	}

	// ---- what is there

	private void next() {
		window.press(words.get("next"));
	}

	private void goTo(String step) {
		if (at().equals("Wat en door wie"))
			window.type("Titel van de versie", "Zomer");
		while (!at().equals(step)) {
			if (at().equals("Bestand") && !window.button("De verklaring is nagelezen").getSelection())
				window.press("De verklaring is nagelezen");
			String before = at();
			next();
			screens.until("another step than " + before, () -> !at().equals(before));
		}
	}

	/** The heading of the step. */
	private String at() {
		return window.said().stream().filter(
				List.of("Wat en door wie", "Inhoud", "Bron", "Bestand", "Wat er gebeurt")::contains).reduce((a, b) -> {
					// once in the list of steps, once as the heading: the last is the heading
					return b;
				}).map(a -> window.heading()).orElse("");
	}

	// ---- tests

	@Test
	void saysWhatIsAskedAndWhyOneCannotGoOnYet() {
		assertEquals("Versie 3 van R&D-ziekenhuis vrijgeven", shell.getText());
		assertEquals("Wat en door wie", at());
		assertTrue(window.said().contains("Staat op de voorkant en in de lijst van versies."),
				window.said().toString());
		assertFalse(window.button(words.get("next")).isEnabled());
		assertEquals(1, window.said().stream().filter("Geef de versie een titel."::equals).count(),
				"the reason stands at the button; beside the field only after the person was there");
		window.named(Text.class, "Titel van de versie").setFocus();
		window.named(Text.class, "Toelichting").setFocus();
		screens.until("the problem stands beside the field",
				() -> window.said().stream().filter("Geef de versie een titel."::equals).count() == 2);
		window.type("Titel van de versie", "Zomer");
		assertTrue(window.button(words.get("next")).isEnabled());
		assertFalse(window.said().contains("Geef de versie een titel."));
	}

	@Test
	void everythingHasANameAndFits() {
		for (String step : List.of("Wat en door wie", "Inhoud", "Bron", "Bestand", "Wat er gebeurt")) {
			goTo(step);
			assertEquals(List.of(), Screens.nameless(shell), step);
			assertEquals(List.of(), Screens.truncated(shell), step);
			screens.picture("task-" + step.replace(' ', '-'));
		}
		window.press("Versie 3 vrijgeven");
		screens.until("it is done", () -> window.said().contains("Versie 3 is vrijgegeven."));
		assertEquals(List.of(), Screens.nameless(shell));
		screens.picture("task-outcome");
	}

	@Test
	void typingKeepsItsFieldAndCaretWhileTheStepIsAskedAgain() {
		Text title = window.named(Text.class, "Titel van de versie");
		title.setFocus();
		title.setText("Zomer 2026");
		title.setSelection(3);
		title.insert("!");
		screens.settle();
		assertEquals("Zom!er 2026", task.answers.get("title"));
		assertSame(title, window.named(Text.class, "Titel van de versie"));
		assertTrue(title.isFocusControl());
		assertEquals(4, title.getCaretPosition());
	}

	/** The task takes the words without the space around them; who stops to think before the next word goes on where she was. */
	@Test
	void theSpaceBeforeTheNextWordStays() {
		Text title = window.named(Text.class, "Titel van de versie");
		title.setFocus();
		title.setText("Zomer");
		title.setSelection(5);
		title.insert(" ");
		screens.settle();
		assertEquals("Zomer", task.answers.get("title"));
		assertEquals("Zomer ", title.getText());
		assertEquals(6, title.getCaretPosition());
		title.insert("2026");
		screens.settle();
		assertEquals("Zomer 2026", task.answers.get("title"));
	}

	@Test
	void aStepThatGetsAnotherInputKeepsTheRest() {
		goTo("Inhoud");
		Table parts = window.named(Table.class, "Onderdelen");
		parts.getItem(3).setChecked(true);
		Event tick = new Event();
		tick.item = parts.getItem(3);
		tick.detail = SWT.CHECK;
		parts.notifyListeners(SWT.Selection, tick);
		screens.settle();
		assertEquals(List.of(Integer.valueOf(3)), task.answers.get("parts"));
		window.press("Alleen de keuze");
		assertTrue(window.said().contains("Een deel van de verklaring kan niet worden goedgekeurd."));
		assertSame(parts, window.named(Table.class, "Onderdelen"));
		assertTrue(parts.getItem(3).getChecked());
		window.press("Alles");
		assertFalse(window.said().contains("Een deel van de verklaring kan niet worden goedgekeurd."));
	}

	@Test
	void whatASearchHidesStaysTicked() {
		goTo("Inhoud");
		window.press(links("several.all"));
		assertEquals(24, ((List<?>) task.answers.get("parts")).size());
		window.type(words.get("search.name", "Onderdelen"), "zorg");
		assertEquals(8, window.named(Table.class, "Onderdelen").getItemCount());
		window.press(links("several.none"));
		assertEquals(16, ((List<?>) task.answers.get("parts")).size());
	}

	private Link links(String key) {
		return Screens.all(shell, Link.class).stream()
				.filter(l -> l.isVisible() && l.getText().equals("<a>" + words.get(key) + "</a>")).findFirst()
				.orElseThrow();
	}

	@Test
	void aDayIsTypedAsInEveryForm() {
		window.type("Te beoordelen voor", "over 2 weken");
		assertEquals(LocalDate.of(2026, 12, 5), task.day());
		window.named(Text.class, "Toelichting").setFocus();
		Text day = window.named(Text.class, "Te beoordelen voor");
		screens.until("the day is written out", () -> day.getText().equals("05-12-2026"));
		window.type("Te beoordelen voor", "ooit");
		assertEquals(null, task.day());
		window.named(Text.class, "Toelichting").setFocus();
		screens.until("it says what is expected", () -> window.said().stream().anyMatch(s -> s.contains("21-11-2026")));
		window.type("Titel van de versie", "Zomer");
		assertFalse(window.button(words.get("next")).isEnabled(), "what is no day must be mended first");
		window.type("Te beoordelen voor", "");
		assertTrue(window.button(words.get("next")).isEnabled());
	}

	@Test
	void oneOfManyIsFoundByTyping() {
		Text person = window.named(Text.class, "Wie legt haar voor");
		person.setFocus();
		person.setText("bram");
		screens.until("the list is open", () -> screens.display().getShells().length > 2);
		screens.enter(person, 0);
		assertEquals("_p2", task.answers.get("person"));
		assertEquals("Bram de Wit", person.getText());
		assertTrue(window.said().contains("Functionaris gegevensbescherming"));
		person.setText("");
		window.named(Text.class, "Toelichting").setFocus();
		screens.until("nothing is chosen", () -> task.answers.get("person") == null);
	}

	@Test
	void enterGoesOnAndAltLeftGoesBack() {
		Text title = window.named(Text.class, "Titel van de versie");
		screens.enter(title, 0);
		assertEquals("Wat en door wie", at(), "Enter does not go on while something is missing");
		assertTrue(title.isFocusControl());
		window.type("Titel van de versie", "Zomer");
		screens.enter(title, 0);
		screens.until("the next step", () -> at().equals("Inhoud"));
		keys(SWT.ALT, SWT.ARROW_LEFT);
		screens.until("the step before", () -> at().equals("Wat en door wie"));
		assertEquals("Zomer", window.named(Text.class, "Titel van de versie").getText());
		window.named(Text.class, "Toelichting").setFocus();
		keys(SWT.MOD1, SWT.CR);
		screens.until("the next step", () -> at().equals("Inhoud"));
	}

	/** As the event loop hears keys: through the filters of the display. */
	private void keys(int modifiers, int code) {
		Control focus = screens.display().getFocusControl();
		assertNotNull(focus, "nothing has the focus");
		screens.key(focus, modifiers, code, (char) 0);
	}

	@Test
	void aStepThatIsDoneIsGoneBackToByItsLink() {
		goTo("Bron");
		Link first = Screens.all(shell, Link.class).stream()
				.filter(l -> Screens.name(l).equals(words.get("steps.back", Integer.valueOf(1), "Wat en door wie")))
				.findFirst().orElseThrow();
		window.press(first);
		assertEquals("Wat en door wie", at());
	}

	@Test
	void filesAreTypedAsPeoplePasteThem() {
		goTo("Bron");
		window.type("Werkmap", "\"" + temp.resolve("a b.xlsx") + "\"");
		assertEquals(temp.resolve("a b.xlsx"), task.answers.get("in"));
		window.type("Werkmap", temp.resolve("a b.csv").toUri().toString());
		assertEquals(temp.resolve("a b.csv"), task.answers.get("in"));
		window.type("Map voor de bijlagen", "~/bijlagen");
		assertEquals(Path.of(System.getProperty("user.home"), "bijlagen"), task.answers.get("folder"));
		goTo("Bestand");
		window.type("Bestand", temp.resolve("versie 4").toString());
		assertEquals(temp.resolve("versie 4.xlsx"), task.answers.get("out"));
	}

	@Test
	void workBeforeAStepShowsItsProgressAndCanBeStopped() {
		task.reading = new CountDownLatch(1);
		goTo("Bestand");
		window.press("De verklaring is nagelezen");
		next();
		screens.until("the progress is there", () -> Screens.all(shell, ProgressBar.class).stream()
				.anyMatch(Control::isVisible));
		screens.until("it says what it does", () -> window.said().contains("De werkmap wordt gelezen…"));
		screens.picture("task-working");
		assertEquals("Bestand", at());
		window.press(words.get("stop"));
		screens.until("it is stopped", () -> window.said().contains(words.get("stopped")));
		assertFalse(task.read);
		assertEquals("Bestand", at());
		task.reading.countDown();
		next();
		screens.until("the last step", () -> at().equals("Wat er gebeurt"));
		assertTrue(task.read);
	}

	@Test
	void aFileThatIsThereIsReplacedOnlyWhenThePersonSaysSo() throws Exception {
		Path file = temp.resolve("versie.xlsx");
		Files.writeString(file, "oud");
		goTo("Wat er gebeurt");
		window.press("Versie 3 vrijgeven");
		assertEquals(words.get("replace.no"), ((Button) screens.display().getFocusControl()).getText());
		assertEquals(0, task.finished);
		screens.picture("task-replace");
		window.press(words.get("replace.no"));
		assertEquals("oud", Files.readString(file));
		assertEquals("Bestand", at(), "where the file is named");
		goTo("Wat er gebeurt");
		window.press("Versie 3 vrijgeven");
		window.press(words.get("replace.yes"));
		screens.until("it is done", () -> window.said().contains("Versie 3 is vrijgegeven."));
		assertEquals("versie 3", Files.readString(file));
	}

	@Test
	void whatCannotBeDoneIsSaidAndTheAnswersStay() {
		task.refuses = java.util.Optional.of("Er is nog een fout in 5.19.");
		goTo("Wat er gebeurt");
		window.press("Versie 3 vrijgeven");
		assertTrue(window.said().contains("Er is nog een fout in 5.19."));
		assertEquals("Zomer", task.answers.get("title"));
		screens.picture("task-refused");
		task.refuses = java.util.Optional.empty();
		window.press("Versie 3 vrijgeven");
		screens.until("it is done", () -> window.said().contains("Versie 3 is vrijgegeven."));
		assertFalse(window.said().contains("Er is nog een fout in 5.19."));
	}

	@Test
	void afterItIsDoneItGoesToThePlace() {
		goTo("Wat er gebeurt");
		window.press("Versie 3 vrijgeven");
		screens.until("it is done", () -> window.said().contains("Versie 3 is vrijgegeven."));
		assertTrue(Files.exists(temp.resolve("versie.xlsx")));
		assertTrue(window.said().contains("versie.xlsx"));
		window.button(words.get("outcome.open"));
		window.button(words.get("outcome.folder"));
		assertEquals(List.of(), shown);
		window.press(words.get("close"));
		screens.until("it shows the place", () -> shown.equals(List.of(Target.screen("statement", "versions"))));
		assertTrue(shell.isDisposed());
	}

	@Test
	void theTableSortsFiltersAndCopiesWithItsHeadings() {
		goTo("Wat er gebeurt");
		Table table = window.named(Table.class, "Wat verandert");
		table.getColumn(0).notifyListeners(SWT.Selection, new Event());
		table.getColumn(0).notifyListeners(SWT.Selection, new Event());
		screens.settle();
		assertEquals("5.40", table.getItem(0).getText(0), "numbers sort the way people do");
		table.setFocus();
		screens.key(table, 0, 'n', 'n');
		window.type(words.get("search.name", "Wat verandert"), "5.18");
		assertEquals(1, table.getItemCount());
		// what copies is where the keyboard is; as a command it is walked by releng/desktop-tests/paths/tasks.py
		table.setFocus();
		screens.key(table, SWT.MOD1, 'c', 'c');
		Clipboard clipboard = new Clipboard(screens.display());
		try {
			assertEquals("Nummer\tNaam\tStand\n5.18\tBeheersmaatregel met een naam 17\tgoed\n",
					clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void aDossierThatIsClosedTakesItAlong() {
		goTo("Inhoud");
		session.close();
		screens.settle();
		assertTrue(shell.isDisposed());
		assertEquals(0, task.finished);
	}

	@Test
	void escGivesUpAndNothingWasDone() {
		window.type("Titel van de versie", "Zomer");
		shell.close();
		screens.settle();
		assertTrue(shell.isDisposed());
		assertEquals(0, task.finished);
		assertEquals(List.of(), shown);
	}

	@Test
	void aFaultIsSaidCalmly() {
		task.broken = true;
		goTo("Wat er gebeurt");
		Logger log = Logger.getLogger(TaskDialog.class.getName());
		log.setLevel(Level.OFF);
		window.press("Versie 3 vrijgeven");
		log.setLevel(null);
		assertTrue(window.said().stream().anyMatch(s -> s.contains("kapot")), window.said().toString());
		assertFalse(shell.isDisposed());
	}
}
