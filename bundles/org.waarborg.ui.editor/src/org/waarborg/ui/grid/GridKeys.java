package org.waarborg.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.waarborg.screen.GridModel;

/** What the keys do in the table. */
final class GridKeys {

	private final Grid grid;
	private final Lines lines;
	private final CellEdit edit;
	private final GridBar bar;
	private final Table table;

	GridKeys(Grid grid, Lines lines, CellEdit edit, GridBar bar) {
		this.grid = grid;
		this.lines = lines;
		this.edit = edit;
		this.bar = bar;
		table = lines.table();
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Traverse, this::traverse);
		table.addListener(SWT.DefaultSelection, this::chosen);
		table.addListener(SWT.FocusIn, e -> table.redraw());
		table.addListener(SWT.FocusOut, e -> table.redraw());
	}

	/** Enter and double click. */
	private void chosen(Event event) {
		if (grid.model() == null || edit.isOpen())
			return;
		if (lines.at(lines.focus()) instanceof GridModel.Heading heading)
			grid.model().expand(heading, !heading.expanded());
		else if (lines.at(lines.focus()) instanceof GridModel.Item item)
			grid.model().screen().leadsTo(item.row()).ifPresentOrElse(grid.host()::show, grid::edit);
	}

	private void traverse(Event event) {
		if (event.detail != SWT.TRAVERSE_ESCAPE)
			return;
		event.doit = false;
		if (!bar.clear())
			lines.selectNone();
	}

	private void key(Event event) {
		if (grid.model() == null)
			return;
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean done = modifiers == 0 ? plain(event)
				: modifiers == SWT.MOD1 ? control(event)
						: modifiers == (SWT.MOD1 | SWT.MOD2) && controlShift(event);
		if (!done && (modifiers == 0 || modifiers == SWT.MOD2) && isLetter(event)) {
			bar.type(event.character);
			done = true;
		}
		if (done)
			event.doit = false;
	}

	private boolean plain(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> {
				if (!grid.expand(false))
					lines.step(-1);
			}
			case SWT.ARROW_RIGHT -> {
				if (!grid.expand(true))
					lines.step(1);
			}
			case SWT.F2 -> grid.edit();
			case SWT.F8 -> grid.nextSignal();
			case SWT.DEL -> grid.deleteOrClear();
			case SWT.INSERT -> grid.add();
			default -> {
				return event.keyCode == ' ' && space();
			}
		}
		return true;
	}

	private boolean space() {
		if (lines.at(lines.focus()) instanceof GridModel.Heading heading) {
			grid.model().expand(heading, !heading.expanded());
			return true;
		}
		return false;
	}

	private boolean control(Event event) {
		switch (event.keyCode) {
			case 'a' -> grid.selectAll();
			case 'c' -> grid.copy();
			case 'v' -> grid.paste();
			case 'f' -> bar.search().setFocus();
			case 'z' -> grid.host().session().undo();
			case 'y' -> grid.host().session().redo();
			case SWT.INSERT -> grid.copy();
			case SWT.DEL -> grid.clear();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean controlShift(Event event) {
		switch (event.keyCode) {
			case 'n' -> grid.add();
			case 'z' -> grid.host().session().redo();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean isLetter(Event event) {
		return event.character > ' ' && event.character != SWT.DEL && !Character.isISOControl(event.character)
				|| event.character == ' ' && !bar.search().getText().isEmpty();
	}
}
