package org.waarborg.ui.tests.task;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.tests.Screens;

/** The window of a task as a person uses it: what stands there, what she types, what she presses. */
public final class TaskWindow {

	private final Screens screens;
	private final Shell shell;

	/** A window that is open. */
	public TaskWindow(Screens screens, Shell shell) {
		this.screens = screens;
		this.shell = shell;
	}

	/** The window itself. */
	public Shell shell() {
		return shell;
	}

	/** The control of a type that is called so. */
	public <T extends Control> T named(Class<T> type, String name) {
		return Screens.all(shell, type).stream().filter(c -> c.isVisible() && Screens.name(c).equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name + " among "
						+ Screens.all(shell, type).stream().filter(Control::isVisible).map(Screens::name).toList()));
	}

	/** The button with these words. */
	public Button button(String words) {
		return Screens.all(shell, Button.class).stream()
				.filter(b -> b.isVisible() && b.getText().replace("&", "").equals(words.replace("&", ""))).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + words + " among "
						+ Screens.all(shell, Button.class).stream().map(Button::getText).toList()));
	}

	/** What can be read, but for what is in fields and tables. */
	public List<String> said() {
		List<String> said = new ArrayList<>();
		for (Control control : Screens.all(shell, Control.class))
			if (control.isVisible() && control instanceof Label label)
				said.add(label.getText().replace("&&", "&"));
			else if (control.isVisible() && control instanceof Text text && !text.getEditable())
				said.add(text.getText());
		return said;
	}

	/** What a table says, a line each, its cells parted by bars. */
	public List<String> lines(String table) {
		Table of = named(Table.class, table);
		return Stream.of(of.getItems())
				.map(i -> IntStream.range(0, of.getColumnCount()).mapToObj(i::getText)
						.collect(Collectors.joining(" | ")))
				.toList();
	}

	/** The heading of the step. */
	public String heading() {
		return Screens.all(shell, ScrolledComposite.class).stream().filter(Control::isVisible)
				.flatMap(s -> Screens.all(s, Label.class).stream()).map(Label::getText).findFirst().orElse("");
	}

	/** Presses the button with these words. */
	public void press(String words) {
		press(button(words));
	}

	/** Presses a button that can be pressed. */
	public void press(Button button) {
		assertTrue(button.isEnabled(), () -> button.getText() + " cannot be pressed: " + said());
		if ((button.getStyle() & SWT.CHECK) != 0)
			button.setSelection(!button.getSelection());
		if ((button.getStyle() & SWT.RADIO) != 0)
			for (Control each : button.getParent().getChildren())
				if (each instanceof Button radio)
					radio.setSelection(radio == button);
		button.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	/** Clicks a link. */
	public void press(Link link) {
		link.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	/** The buttons below: back, on, and away. */
	private List<Button> foot() {
		List<Button> all = Screens.all(shell, Button.class).stream().filter(b -> (b.getStyle() & SWT.PUSH) != 0)
				.toList();
		return all.subList(all.size() - 3, all.size());
	}

	/** Whether it is done and there is nothing left but to close it. */
	public boolean isDone() {
		return !foot().get(1).getVisible();
	}

	/** Ticks what begins so in a list, or takes the tick away. */
	public void tick(String list, String begins) {
		Table table = named(Table.class, list);
		TableItem item = Stream.of(table.getItems()).filter(i -> i.getText().startsWith(begins)).findFirst()
				.orElseThrow(
						() -> new AssertionError(begins + " among " + lines(list)));
		tick(table, item, !item.getChecked());
	}

	/** Gives a line of a list a tick, or takes it away; nothing happens when it is so already. */
	public void tick(Table table, TableItem item, boolean to) {
		if (item.getChecked() == to)
			return;
		item.setChecked(to);
		Event tick = new Event();
		tick.item = item;
		tick.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, tick);
		screens.settle();
	}

	/** Goes to the next step; at the last one it does it. */
	public void goOn() {
		String at = heading();
		press(foot().get(1));
		screens.until("there is another step than " + at, () -> isDone() || !heading().equals(at));
	}

	/** Goes on until it is done, and closes it. */
	public void finish() {
		while (!isDone())
			goOn();
		press(foot().getLast());
		screens.until("it is closed", shell::isDisposed);
	}

	/** The first field that one types in. */
	public Text field() {
		return Screens.all(shell, Text.class).stream().filter(t -> t.isVisible() && t.getEditable()).findFirst()
				.orElseThrow(() -> new AssertionError("no field among " + said()));
	}

	/** Types into a field, in place of what was there. */
	public void type(String field, String text) {
		Text into = named(Text.class, field);
		into.setFocus();
		into.setText(text);
		screens.settle();
	}
}
