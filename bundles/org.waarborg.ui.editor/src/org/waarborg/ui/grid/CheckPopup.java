package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.controlset.Messages;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Several of a few, below a button: groups to show, columns to show. What is ticked counts at once; Esc and a click elsewhere
 * close it.
 */
final class CheckPopup {

	/**
	 * A line.
	 *
	 * @param id      what is told when it is ticked
	 * @param label   what people read
	 * @param figure  a count beside it; may be empty
	 * @param checked whether it is ticked
	 */
	record Entry(String id, String label, String figure, boolean checked) {
	}

	/**
	 * What it is for.
	 *
	 * @param title   heading
	 * @param reset   the button that goes back to the start ("Show all")
	 * @param ordered whether the lines can be moved
	 */
	record Purpose(String title, String reset, boolean ordered) {
	}

	private static final int MOST = 14;

	private final Messages words = Words.beside(CheckPopup.class);
	private final Control anchor;
	private final Purpose purpose;
	private final Consumer<List<String>> changed;
	private final Shell shell;
	private final Table table;
	private final Listener outside = this::outside;

	CheckPopup(Control anchor, Purpose purpose, List<Entry> entries, Consumer<List<String>> changed, Runnable reset) {
		this.anchor = anchor;
		this.purpose = purpose;
		this.changed = changed;
		shell = new Shell(anchor.getShell(), SWT.ON_TOP | SWT.TOOL);
		shell.setText(purpose.title());
		shell.setLayout(Space.grid(1, Space.NORMAL, Space.TIGHT));
		Theme.current().paint(shell, Colour.PAPER, Colour.INK);
		shell.addListener(SWT.Paint, e -> {
			e.gc.setForeground(Theme.current().colour(Colour.BORDER));
			e.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
		});
		Label title = new Label(shell, SWT.NONE);
		title.setText(purpose.title());
		title.setFont(Type.STRONG.font());
		table = new Table(shell, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getAccessible().addAccessibleListener(AccessibleNames.of(purpose::title));
		Theme.current().paint(table, Colour.PAPER, Colour.INK);
		fill(entries);
		buttons(reset);
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK)
				tell();
		});
		table.addListener(SWT.DefaultSelection, e -> toggle());
		table.addListener(SWT.KeyDown, this::key);
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE)
				close();
		});
	}

	private void fill(List<Entry> entries) {
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.RIGHT);
		for (Entry entry : entries) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { entry.label(), entry.figure() });
			item.setChecked(entry.checked());
			item.setData(entry.id());
		}
		for (TableColumn column : table.getColumns())
			column.pack();
		int height = Math.min(MOST, Math.max(2, entries.size())) * table.getItemHeight();
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = height;
		data.minimumWidth = Space.DETAILS / 2;
		table.setLayoutData(data);
	}

	private void buttons(Runnable reset) {
		Composite row = new Composite(shell, SWT.NONE);
		row.setLayout(Space.grid(3, 0, Space.TIGHT));
		Theme.current().paint(row, Colour.PAPER, Colour.INK);
		button(row, purpose.reset(), () -> {
			reset.run();
			close();
		});
		if (purpose.ordered()) {
			button(row, words.get("columns.up"), () -> move(-1));
			button(row, words.get("columns.down"), () -> move(1));
		}
	}

	private static void button(Composite row, String label, Runnable run) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> run.run());
	}

	void open() {
		Display display = shell.getDisplay();
		shell.pack();
		Point size = shell.getSize();
		Rectangle below = display.map(anchor.getParent(), null, anchor.getBounds());
		Rectangle screen = anchor.getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		int y = below.y + below.height;
		if (y + size.y > screen.y + screen.height)
			y = Math.max(screen.y, below.y - size.y);
		shell.setLocation(x, y);
		display.addFilter(SWT.MouseDown, outside);
		shell.addListener(SWT.Dispose, e -> display.removeFilter(SWT.MouseDown, outside));
		anchor.addListener(SWT.Dispose, e -> close());
		shell.open();
		table.setFocus();
		if (table.getItemCount() > 0)
			table.setSelection(0);
		shell.addListener(SWT.Deactivate, e -> display.asyncExec(this::close));
	}

	private void outside(Event event) {
		if (event.widget instanceof Control control && !shell.isDisposed() && control.getShell() != shell)
			close();
	}

	private void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}

	private void toggle() {
		TableItem item = table.getSelectionIndex() < 0 ? null : table.getItem(table.getSelectionIndex());
		if (item == null)
			return;
		item.setChecked(!item.getChecked());
		tell();
	}

	private void key(Event event) {
		if (!purpose.ordered() || (event.stateMask & SWT.ALT) == 0)
			return;
		if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void move(int by) {
		int from = table.getSelectionIndex();
		int to = from + by;
		if (from < 0 || to < 0 || to >= table.getItemCount())
			return;
		TableItem old = table.getItem(from);
		String[] texts = { old.getText(0), old.getText(1) };
		boolean checked = old.getChecked();
		Object id = old.getData();
		old.dispose();
		TableItem item = new TableItem(table, SWT.NONE, to);
		item.setText(texts);
		item.setChecked(checked);
		item.setData(id);
		table.setSelection(to);
		if (checked)
			tell();
	}

	private void tell() {
		List<String> ids = new ArrayList<>();
		for (TableItem item : table.getItems())
			if (item.getChecked())
				ids.add((String) item.getData());
		changed.accept(ids);
	}
}
