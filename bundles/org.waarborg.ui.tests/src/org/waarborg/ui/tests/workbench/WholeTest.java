package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;

/** One dossier through the whole workbench: open, edit, undo, save, open again. */
class WholeTest {

	private static final Predicate<Target> STATEMENT = t -> t.source().equals("statement");

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private Desktop desktop;
	private DossierSession session;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		folder = Desktop.example(folder);
		session = desktop.open(folder);
	}

	@AfterEach
	void close() throws Exception {
		if (session.dossier().dirty())
			session.revert();
		desktop.close(session);
	}

	private ScreenPage statement() {
		return desktop.show(session, Desktop.targets(session).stream().filter(STATEMENT).findFirst().orElseThrow());
	}

	private static Row row(ScreenPage page, String number) {
		return page.grid().model().screen().rows().stream()
				.filter(r -> cell(page, r, "control").equals(number)).findFirst().orElseThrow();
	}

	private static String cell(ScreenPage page, Row row, String field) {
		Field column = page.screen().columns().stream().filter(f -> f.id().equals(field)).findFirst().orElseThrow();
		return page.grid().model().cell(row, column).text();
	}

	private String owner(ScreenPage page) {
		return cell(page, row(page, "5.19"), "owner");
	}

	private String onDisk() throws IOException {
		return Files.readString(folder.resolve("statements/nen7510.soa"));
	}

	/** Gives 5.19 another owner, in its cell of the grid. */
	private void edit(ScreenPage page) {
		page.grid().reveal(row(page, "5.19").id(), "owner");
		page.grid().edit();
		Text editor = page.grid().editor().orElseThrow();
		assertEquals("Willem Kastelhof", editor.getText());
		editor.setText("Bas Ravensloot");
		screens.settle();
		screens.enter(editor, 0);
	}

	@Test
	void aColumnCopiedInASpreadsheetIsTakenInWithTheKeyForPasting() {
		ScreenPage page = statement();
		Clipboard clipboard = new Clipboard(screens.display());
		clipboard.setContents(new Object[] { "Nr.\tEigenaar\n5.19\tBas Ravensloot\n" },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		Set<Shell> before = Set.of(screens.display().getShells());
		page.grid().setFocus();
		screens.key(page.grid().table(), SWT.MOD1, 'v', (char) 0x16);
		TaskWindow task = new TaskWindow(screens, Stream.of(screens.display().getShells())
				.filter(s -> !before.contains(s)).findFirst().orElseThrow(() -> new AssertionError("nothing opened")));
		task.goOn();
		task.goOn();
		assertTrue(task.lines("Rij voor rij").stream().anyMatch(l -> l.contains("Bas Ravensloot")),
				task.lines("Rij voor rij").toString());
		assertFalse(task.button("Overnemen").isEnabled(), "what was decided stays unless one asks for it");
		task.press("Neem overal over wat het bestand zegt");
		assertEquals("Willem Kastelhof", owner(page), "nothing before the last button");
		task.finish();
		desktop.activate();
		assertEquals("Bas Ravensloot", owner(page));
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals("Willem Kastelhof", owner(page));
	}

	@Test
	void whatWasUndoneCanBeDoneAgainWithTheVeryNextKey() throws Exception {
		ScreenPage page = statement();
		edit(page);
		String undo = "org.eclipse.ui.edit.undo";
		String redo = "org.eclipse.ui.edit.redo";
		desktop.run(undo, redo);
		assertEquals("Bas Ravensloot", owner(page));
		desktop.run(undo, redo, undo);
		assertEquals("Willem Kastelhof", owner(page));
		assertFalse(session.dossier().dirty());
	}

	@Test
	void anEditCanBeUndoneDoneAgainAndSavedAndIsThereWhenTheDossierIsOpenedAgain() throws Exception {
		ScreenPage page = statement();
		String before = onDisk();
		edit(page);
		assertEquals("Bas Ravensloot", owner(page));
		assertTrue(session.dossier().dirty());
		screens.until("the title says that something is unsaved", () -> desktop.shell().getText().startsWith("*"));

		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals("Willem Kastelhof", owner(page));
		screens.until("the title says that nothing is unsaved", () -> !desktop.shell().getText().startsWith("*"));
		desktop.run("org.eclipse.ui.edit.redo");
		assertEquals("Bas Ravensloot", owner(page));
		assertEquals(before, onDisk(), "written before it was saved");

		screens.until("it can be saved", () -> desktop.shell().getText().startsWith("*"));
		desktop.run("org.eclipse.ui.file.save");
		assertFalse(session.dossier().dirty());
		assertEquals(before.lines().count(), onDisk().lines().count(), "one line is another, none came or went");
		assertEquals(1, differences(before, onDisk()));

		desktop.close(session);
		assertEquals(0, desktop.editors(), "editors of a dossier that is closed");
		session = desktop.open(folder);
		assertEquals("Bas Ravensloot", owner(statement()));
	}

	private static long differences(String before, String after) {
		List<String> now = after.lines().toList();
		List<String> was = before.lines().toList();
		return IntStream.range(0, was.size()).filter(i -> !was.get(i).equals(now.get(i))).count();
	}

	@Test
	void undoGoesAcrossEditorsInTheOrderOfTheEdits() {
		ScreenPage page = statement();
		edit(page);
		Target people = Desktop.targets(session).stream().filter(t -> t.key().equals("people")).findFirst()
				.orElseThrow();
		ScreenPage other = desktop.show(session, people);
		int rows = other.grid().model().total();
		other.grid().add();
		screens.settle();
		assertEquals(rows + 1, other.grid().model().total());
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals(rows, other.grid().model().total());
		assertEquals("Bas Ravensloot", owner(page));
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals("Willem Kastelhof", owner(page));
	}
}
