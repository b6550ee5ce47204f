package org.waarborg.driver;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * Does in a workbench what a person would, and says how long it took; then closes it. What it does is said by the system
 * property {@code waarborg.driver}: {@code prepare} shows the statement of the dossier, so that the next start finds it open;
 * {@code content} waits until the table of that statement is painted and took a key; {@code type} types into its filter and
 * into a text of its details; {@code forms} goes through all its screens; {@code plain} types into a text in an empty view.
 */
public final class Driver implements IStartup {

	private static final int PAUSE = 25;
	private static final int KEYS = Integer.getInteger("waarborg.driver.keys", 320);

	private Display display;
	private Listening listening;

	@Override
	public void earlyStartup() {
		String what = System.getProperty("waarborg.driver", "");
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			switch (what) {
				case "prepare" -> when(Dossiers::showStatement, () -> when(this::hasTable, Driver::close));
				case "content" -> when(this::hasTable, this::content);
				case "type" -> when(() -> hasTable() && Dossiers.checked(), () -> tried(this::type));
				case "forms" -> when(() -> hasTable() && Dossiers.checked(), () -> tried(new Forms(display)::measure));
				case "plain" -> tried(this::plain);
				default -> {
					// it only stands by
				}
			}
		});
	}

	/** Goes on when something is so, without keeping the loop busy. */
	private void when(BooleanSupplier so, Runnable next) {
		if (so.getAsBoolean()) {
			next.run();
		} else {
			display.timerExec(PAUSE, () -> when(so, next));
		}
	}

	/** The loop would only log what fails, and the one who waits would wait on. */
	private static void tried(Runnable task) {
		try {
			task.run();
		} catch (RuntimeException e) {
			e.printStackTrace();
		}
		close();
	}

	private static void close() {
		Display.getCurrent().asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	// ---- when the content is there

	private boolean hasTable() {
		return table() != null;
	}

	private static Table table() {
		return (Table) editor(c -> c instanceof Table table && table.isVisible() && table.getItemCount() > 1);
	}

	/** What is seen in a painted table that takes keys: a paint, then a key that reaches it. */
	private record Listening(Table table, boolean[] painted, boolean[] key) {
	}

	private void content() {
		Table table = table();
		listening = new Listening(table, new boolean[1], new boolean[1]);
		table.addListener(SWT.Paint, e -> listening.painted()[0] = true);
		table.addListener(SWT.KeyDown, e -> listening.key()[0] = true);
		table.redraw();
		when(() -> table.isDisposed() || listening.painted()[0], this::key);
	}

	private void key() {
		Table table = listening.table();
		if (table.isDisposed()) {
			when(this::hasTable, this::content);
			return;
		}
		table.getShell().forceActive();
		table.forceFocus();
		press(SWT.ARROW_DOWN);
		when(() -> listening.key()[0] || table.isDisposed(), () -> {
			System.err.println("waarborg.timing: content");
			when(Dossiers::checked, () -> {
				System.err.println("waarborg.timing: checked");
				close();
			});
		});
	}

	// ---- typing

	private void type() {
		Turns turns = new Turns(display);
		turns.idle(5000);
		heap("open.heap");
		row(turns);
		turns.type("form", (Text) editor(c -> c instanceof Text text && (c.getStyle() & SWT.MULTI) != 0
				&& text.getEditable() && text.isVisible() && text.isEnabled()), KEYS);
		turns.idle(2000);
		turns.type("filter", (Text) editor(c -> c instanceof Text && (c.getStyle() & SWT.SEARCH) != 0), KEYS);
		turns.idle(2000);
		heap("typed.heap");
	}

	/** Goes to a row by keys, so that its details are shown. */
	private static void row(Turns turns) {
		table().getShell().forceActive();
		table().forceFocus();
		turns.idle(1000);
		for (int i = 0; i < 2; i++) {
			press(SWT.ARROW_DOWN);
			turns.idle(1000);
		}
	}

	private static void press(int code) {
		Event key = new Event();
		key.keyCode = code;
		key.type = SWT.KeyDown;
		Display.getCurrent().post(key);
		key.type = SWT.KeyUp;
		Display.getCurrent().post(key);
	}

	private void plain() {
		Turns turns = new Turns(display);
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			PlainEditor view = (PlainEditor) page.showView("org.waarborg.driver.plain");
			turns.idle(3000);
			turns.type("plain", view.text(), KEYS);
		} catch (org.eclipse.ui.PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void heap(String name) {
		var memory = ManagementFactory.getMemoryMXBean();
		memory.gc();
		memory.gc();
		Turns.say(name, memory.getHeapMemoryUsage().getUsed() / 1e6);
	}

	// ---- finding

	/** The first control in the window of which something is true; null when there is none. */
	private static Control editor(Predicate<Control> wanted) {
		List<Control> found = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells()) {
			find(shell, wanted, found);
		}
		return found.isEmpty() ? null : found.get(0);
	}

	private static void find(Composite parent, Predicate<Control> wanted, List<Control> found) {
		for (Control child : parent.getChildren()) {
			if (wanted.test(child) && ofEditor(child)) {
				found.add(child);
			}
			if (child instanceof Composite more) {
				find(more, wanted, found);
			}
		}
	}

	/** Not the table of a view beside it. */
	private static boolean ofEditor(Control control) {
		for (Composite at = control.getParent(); at != null; at = at.getParent()) {
			if (at.getClass().getName().equals("org.waarborg.ui.editor.ScreenPage")) {
				return at.isVisible();
			}
		}
		return false;
	}
}
