package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.waarborg.document.FigurePart;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.figure.FigureCanvas;
import org.waarborg.ui.form.Form;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;

/** A register of the example in the workbench, as a person works with it: only by what is on the screen. */
class RegisterDesk {

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	protected final DossierSession session;
	protected final Desktop desktop;
	private final Screens screens;
	private final Target register;
	private ScreenPage list;
	private int steps;

	/**
	 * A register.
	 *
	 * @param register the screen with its rows
	 */
	RegisterDesk(Screens screens, Desktop desktop, DossierSession session, Target register) {
		this.screens = screens;
		this.desktop = desktop;
		this.session = session;
		this.register = register;
	}

	/** All files of the dossier as they would be saved. */
	String files() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			for (Resource file : session.dossier().resourceSet().getResources())
				file.save(out, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/**
	 * Does one step. The command of the workbench for undo brings back every byte of the dossier and what the person saw, the one
	 * for redo what she did.
	 */
	void step(String what, Supplier<?> sees, Runnable does) {
		String before = files();
		Object saw = sees.get();
		does.run();
		String after = files();
		Object seen = sees.get();
		assertNotEquals(before, after, what);
		assertNotEquals(saw, seen, what + ": nothing of it is seen");
		desktop.run(UNDO);
		assertEquals(before, files(), what + ", undone");
		assertEquals(saw, sees.get(), what + ", undone");
		desktop.run(REDO);
		assertEquals(after, files(), what + ", done again");
		assertEquals(seen, sees.get(), what + ", done again");
		steps++;
	}

	/** Undoes all steps that were done. */
	void undoAll() {
		for (; steps > 0; steps--)
			desktop.run(UNDO);
	}

	// ---- screens

	/** The register in front. */
	ScreenPage rows() {
		list = desktop.show(session, register);
		return list;
	}

	/** The register where it is, in front or behind another. */
	private ScreenPage list() {
		return list == null || list.isDisposed() ? rows() : list;
	}

	/** The row with a code. */
	Row row(String code) {
		return list().grid().model().screen().rows().stream().filter(r -> text(r, "code").equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + code));
	}

	/** What a column says in the native table; the row must be shown. */
	String text(Row row, String column) {
		ScreenPage page = list();
		Field field = page.screen().columns().stream().filter(f -> f.id().equals(column)).findFirst().orElseThrow();
		Table table = page.grid().table();
		int line = page.grid().model().indexOf(row.id());
		int place = IntStream.range(0, table.getColumnCount())
				.filter(i -> table.getColumn(i).getText().equals(field.label())).findFirst().orElse(-1);
		return line < 0 || place < 0 ? page.grid().model().cell(row, field).text()
				: table.getItem(line).getText(place);
	}

	/** What the first column says of the signals of a row. */
	String signals(Row row) {
		GridModel model = list().grid().model();
		return list().grid().table().getItem(model.indexOf(row.id())).getText(0);
	}

	/** What one column says in all lines, from top to bottom. */
	List<String> column(String column) {
		GridModel model = list().grid().model();
		return IntStream.range(0, model.size()).mapToObj(model::line).filter(GridModel.Item.class::isInstance)
				.map(l -> text(((GridModel.Item) l).row(), column)).toList();
	}

	/** Puts the keyboard on a row, as a click does. */
	void select(Row row) {
		ScreenPage page = rows();
		assertTrue(page.grid().reveal(row.id(), ""));
		page.grid().setFocus();
		screens.settle();
	}

	/** What stands around the rows or pictures of a screen. */
	static List<String> labels(Composite page) {
		return Screens.all(page, Label.class).stream().filter(Control::isVisible).map(Label::getText)
				.filter(t -> !t.isBlank()).toList();
	}

	// ---- form

	/** The control of a field in the details; it has the keyboard then. */
	<C extends Control> C field(String field, Class<C> type) {
		Form form = list().form();
		form.focus(field);
		screens.settle();
		return type.cast(screens.display().getFocusControl());
	}

	/** Chooses in a list of the details: the step with a number, or what is called so. */
	void choose(String field, String begins) {
		Combo combo = field(field, Combo.class);
		screens.choose(combo, Stream.of(combo.getItems()).filter(i -> i.equals(begins) || i.startsWith(begins + ' '))
				.findFirst().orElseThrow(() -> new AssertionError(begins + " among " + List.of(combo.getItems()))));
	}

	/** Chooses one of a few that stand side by side in the details. */
	void press(String field, String words) {
		Control[] few = field(field, Canvas.class).getParent().getChildren();
		Control one = Stream.of(few).filter(c -> Screens.name(c).endsWith(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " among " + Stream.of(few).map(Screens::name).toList()));
		screens.click(one, new Rectangle(0, 0, one.getSize().x, one.getSize().y));
	}

	/** Types a text and leaves the field. */
	void type(String field, String text) {
		field(field, Text.class).setText(text);
		screens.settle();
		list().grid().setFocus();
		screens.settle();
	}

	/** Types the name of somebody or something and takes what is found. */
	void find(String field, String text) {
		Text into = field(field, Text.class);
		into.setText(text);
		found(into);
	}

	/** Takes the first that is found for what was typed. */
	void found(Text into) {
		screens.until("the list of " + Screens.name(into) + " is open", () -> Stream.of(screens.display().getShells())
				.filter(s -> s.getParent() == into.getShell() && s.isVisible())
				.flatMap(s -> Screens.all(s, Table.class).stream()).anyMatch(t -> t.getItemCount() > 0));
		screens.enter(into, 0);
	}

	/** All that the details say, but for what is in fields that one types in. */
	String said() {
		StringBuilder said = new StringBuilder();
		for (Control each : Screens.all(list().form(), Control.class))
			if (each.isVisible())
				switch (each) {
					case Label label -> said.append(label.getText()).append('\n');
					case Link link -> said.append(link.getText()).append('\n');
					case Text text when !text.getEditable() -> said.append(text.getText()).append('\n');
					case Combo combo -> said.append(combo.getText()).append('\n');
					case Table table -> Stream.of(table.getItems())
							.forEach(i -> said.append(i.getText()).append('\n'));
					default -> {
						// it says nothing by itself
					}
				}
		return said.toString();
	}

	// ---- pictures

	/** Shows the pictures of a screen in place of its rows. */
	void pictures(ScreenPage page) {
		String words = Words.beside(ScreenPage.class).get("page.picture");
		Button picture = Screens.all(page, Button.class).stream().filter(b -> b.isVisible())
				.filter(b -> b.getText().equals(words)).findFirst().orElseThrow();
		picture.setSelection(true);
		picture.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	/** A picture that is shown. */
	FigureCanvas canvas(ScreenPage page, String figure) {
		return Screens.all(page, FigureCanvas.class).stream()
				.filter(c -> c.isVisible() && c.figure().id().equals(figure)).findFirst().orElseThrow();
	}

	void click(FigureCanvas canvas, FigurePart part) {
		screens.click(canvas, canvas.bounds(part).orElseThrow(() -> new AssertionError(part + " is not drawn")));
	}

	/** Chooses a line of the menu that a picture offers. */
	void choose(FigureCanvas canvas, String line) {
		Menu menu = canvas.offered().orElseThrow(() -> new AssertionError("no menu"));
		MenuItem item = Stream.of(menu.getItems()).filter(i -> i.getText().equals(line) && i.isEnabled()).findFirst()
				.orElseThrow(() -> new AssertionError(line + " among "
						+ Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
		item.notifyListeners(SWT.Selection, new Event());
		menu.setVisible(false);
		screens.settle();
	}

	// ---- tasks

	/** Begins something that is done in steps. */
	TaskWindow begin(ScreenPage page, String action) {
		Set<Shell> before = Set.of(screens.display().getShells());
		Action found = page.actions().stream().flatMap(List::stream).filter(a -> a.id().equals(action)).findFirst()
				.orElseThrow(() -> new AssertionError(action + " among " + page.actions()));
		assertEquals("", found.whyNot().orElse(""));
		page.run(found);
		Shell shell = Stream.of(screens.display().getShells()).filter(s -> !before.contains(s)).findFirst()
				.orElseThrow(() -> new AssertionError("no window for " + action));
		screens.until("the window is open", shell::isVisible);
		return new TaskWindow(screens, shell);
	}

	/** Does what is left to do, and is back in the workbench. */
	void finish(TaskWindow task) {
		task.finish();
		desktop.activate();
	}

	/** Who it is that does it: the first field of the step. */
	void who(TaskWindow task, String name) {
		who(task.field(), name);
	}

	/** Types the name of somebody into a field of a task and takes who is found. */
	void who(Text into, String name) {
		into.setFocus();
		into.setText(name);
		found(into);
		assertEquals(name, into.getText());
	}
}
