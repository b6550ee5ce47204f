package org.waarborg.ui.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Option;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** The choices below a field that is typed in. It never takes the focus; the field moves through it with Up and Down. */
final class ListPopup {

	private static final int MOST = 10;

	private final Text field;
	private final Shell shell;
	private final Table table;
	private List<Option> options = List.of();

	ListPopup(Text field, String name, Runnable chosen) {
		this.field = field;
		shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
		shell.setLayout(new FillLayout());
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.getAccessible().addAccessibleListener(Names.of(() -> name));
		Theme.current().paint(table, Colour.FIELD, Colour.INK);
		table.addListener(SWT.MouseUp, e -> {
			if (table.getSelectionIndex() >= 0)
				chosen.run();
		});
		field.addListener(SWT.Dispose, e -> shell.dispose());
	}

	/** Shows other choices; the first is taken when {@code first}. */
	void show(List<Option> found, String create, int selected) {
		options = found;
		table.removeAll();
		for (Option option : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(option.detail().isEmpty() ? option.label() : option.label() + "  \u00b7  " + option.detail());
			Look.icon(option.icon()).ifPresent(item::setImage);
		}
		if (!create.isEmpty())
			new TableItem(table, SWT.NONE).setText(create);
		if (table.getItemCount() == 0) {
			shell.setVisible(false);
			return;
		}
		if (selected >= 0 && selected < table.getItemCount())
			table.setSelection(selected);
		place();
		shell.setVisible(true);
	}

	private void place() {
		Rectangle bounds = field.getDisplay().map(field.getParent(), null, field.getBounds());
		Point wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int lines = Math.min(MOST, table.getItemCount());
		int height = lines * table.getItemHeight() + Space.NORMAL;
		Rectangle screen = field.getMonitor().getClientArea();
		int y = bounds.y + bounds.height;
		if (y + height > screen.y + screen.height)
			y = bounds.y - height;
		shell.setBounds(bounds.x, y, Math.max(bounds.width, Math.min(wanted.x + Space.WIDE, 2 * Space.DETAILS)),
				height);
	}

	void move(int by) {
		int count = table.getItemCount();
		if (count == 0)
			return;
		table.setSelection(Math.clamp(table.getSelectionIndex() + by, 0, count - 1));
		table.showSelection();
	}

	/** What is selected; null for nothing, or for the offer to make something new. */
	Option selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < options.size() ? options.get(index) : null;
	}

	/** Whether the offer to make something new is selected. */
	boolean creates() {
		return table.getSelectionIndex() >= options.size() && table.getItemCount() > options.size();
	}

	/** The words of the selected choice, for who hears them. */
	String spoken() {
		return table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText();
	}

	boolean isOpen() {
		return shell.isVisible();
	}

	void hide() {
		shell.setVisible(false);
	}

	/** Whether the mouse is in it: then losing the focus is no leaving. */
	boolean isUnderMouse() {
		return shell.isVisible() && shell.getBounds().contains(shell.getDisplay().getCursorLocation());
	}
}
