package org.waarborg.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/**
 * Finds what to choose as one types in a text: a list below it, gone through with the arrows, chosen with Enter, Tab or a
 * click, closed with Esc. The focus stays in the text.
 */
final class Picker {

	private static final int LIMIT = 50;
	private static final int SHOWN = 10;
	private static final int LEAST_WIDTH = 280;
	private static final int MOST_WIDTH = 560;
	private static final String OPTION = "option";

	private final Text text;
	private final EditorContext context;
	private final Supplier<Optional<Row>> row;
	private final Chosen chosen;
	private final Choices choices;
	private final Supplier<List<?>> without;
	private Shell shell;
	private Table list;
	private boolean silent;
	private boolean speaks;
	/** Whether somebody typed or moved since the list opened: Tab after only looking chooses nothing. */
	private boolean meant;

	/** Who is told what a person chooses. */
	interface Chosen {

		/** A value that can be chosen. */
		void pick(Object value);

		/** The name of something new. */
		void create(String query);

		/** It was chosen with the mouse, and that was all that the person wanted. */
		default void clicked() {
			// a form goes on with the field
		}
	}

	/**
	 * @param text    where one types
	 * @param context    the form
	 * @param row     the row that is edited
	 * @param choices what can be chosen
	 * @param without values that are not offered, because they are chosen already
	 * @param chosen  is told
	 */
	Picker(Text text, EditorContext context, Supplier<Optional<Row>> row, Choices choices, Supplier<List<?>> without,
			Chosen chosen) {
		this.text = text;
		this.context = context;
		this.row = row;
		this.choices = choices;
		this.without = without;
		this.chosen = chosen;
		text.addListener(SWT.Modify, e -> modified());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::focusLeft));
		text.addListener(SWT.Dispose, e -> close());
	}

	/** Sets the text without searching for it. */
	void put(String words) {
		silent = true;
		try {
			text.setText(words);
		} finally {
			silent = false;
		}
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	/** Whether the mouse is in the list: then a click in it takes the focus away only for a moment. */
	boolean isUnderMouse() {
		return isOpen() && shell.getBounds().contains(shell.getDisplay().getCursorLocation());
	}

	void close() {
		if (isOpen())
			shell.dispose();
		shell = null;
	}

	/** Opens the list with what belongs to a query. */
	void open(String query) {
		if (row.get().isEmpty())
			return;
		meant = !query.isBlank();
		List<?> taken = without.get();
		List<Option> found = choices.find(row.get().get(), query.strip(), LIMIT + taken.size()).stream()
				.filter(o -> !taken.contains(o.value())).limit(LIMIT).toList();
		if (!isOpen())
			build();
		speak();
		fill(found, query.strip());
		size();
		if (!shell.getVisible())
			shell.setVisible(true);
	}

	/** The selected line is heard instead of what else there is to say about the field: so it listens as the last. */
	private void speak() {
		if (speaks)
			return;
		speaks = true;
		text.getAccessible().addAccessibleListener(AccessibleNames.more(this::spoken));
	}

	private void build() {
		shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		shell.setLayout(edge);
		shell.setBackground(EditorContext.theme(text).colour(Colour.BORDER));
		list = EditorContext.theme(text).paint(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL),
				Colour.PAPER,
				Colour.INK);
		new TableColumn(list, SWT.NONE);
		new TableColumn(list, SWT.NONE);
		list.addListener(SWT.MouseUp, e -> {
			if (list.getItem(new Point(e.x, e.y)) != null) {
				choose();
				chosen.clicked();
			}
		});
		shell.setText(context.word("picker.list"));
	}

	private void fill(List<Option> found, String query) {
		list.setRedraw(false);
		list.removeAll();
		for (Option option : found) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(0, option.label());
			item.setText(1, option.detail());
			item.setForeground(1, EditorContext.theme(text).colour(Colour.MUTED));
			item.setImage(0, EditorContext.image(option.icon()));
			item.setData(OPTION, option);
		}
		if (!choices.creates().isEmpty() && !query.isEmpty()) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(0, context.word("picker.new", choices.creates(), query));
			item.setImage(0, Icons.image(Icon.ADD));
		} else if (found.isEmpty()) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(0, context.word("picker.nothing", query));
			item.setForeground(EditorContext.theme(text).colour(Colour.MUTED));
		}
		list.getColumn(0).pack();
		list.getColumn(1).pack();
		list.setRedraw(true);
		// something new is made only on purpose: that line is never chosen from the start
		if (!found.isEmpty()) {
			List<String> labels = found.stream().map(Option::label).toList();
			list.setSelection(query.isEmpty() ? Math.max(0, labels.indexOf(text.getText())) : 0);
			list.showSelection();
		}
	}

	private void size() {
		int columns = list.getColumn(0).getWidth() + list.getColumn(1).getWidth() + 2 * Space.PAGE;
		int width = Math.max(Math.max(LEAST_WIDTH, text.getSize().x), Math.min(MOST_WIDTH, columns));
		int rows = Math.min(SHOWN, list.getItemCount());
		// what is longer is cut, not scrolled: the name says enough
		list.getColumn(0).setWidth(Math.min(list.getColumn(0).getWidth(), width - Space.PAGE));
		list.getColumn(1).setWidth(Math.max(0, width - list.getColumn(0).getWidth() - Space.PAGE));
		Point edge = shell.computeSize(width, list.getItemHeight() * rows);
		Popups.place(shell, text, new Point(width, Math.max(edge.y, list.getItemHeight() * rows + 2)));
	}

	private void modified() {
		if (silent || text.isDisposed() || !text.isFocusControl())
			return;
		open(text.getText());
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> SHOWN;
			case SWT.PAGE_UP -> -SHOWN;
			default -> 0;
		};
		if (step != 0) {
			event.doit = false;
			if (isOpen())
				move(step);
			else if (step == 1)
				open("");
		} else if (isOpen() && event.keyCode == SWT.ESC) {
			// a cell is left at once
			event.doit = context.isCell();
			close();
		} else if (isOpen() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR))
			enter(event);
	}

	/** Enter chooses, and closes a cell; with Ctrl it also goes to the next row. */
	private void enter(Event event) {
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		event.doit = context.isCell() || !plain;
		if (plain || isMeant())
			choose();
		else
			close();
	}

	private void traverse(Event event) {
		if (!isOpen())
			return;
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN -> event.doit = false;
			case SWT.TRAVERSE_TAB_NEXT -> {
				if (isMeant() && selected() != null)
					choose();
			}
			default -> {
				// other keys leave the list alone
			}
		}
	}

	private boolean isMeant() {
		return meant && !text.getText().isBlank();
	}

	private void move(int step) {
		int count = list.getItemCount();
		if (count == 0)
			return;
		meant = true;
		int now = list.getSelectionIndex() + step;
		int index = Math.abs(step) == 1 ? Math.floorMod(now, count) : Math.max(0, Math.min(count - 1, now));
		list.setSelection(index);
		list.showSelection();
		text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private Option selected() {
		return list.getSelectionCount() == 0 ? null : (Option) list.getSelection()[0].getData(OPTION);
	}

	/** The selected line, for who hears it. */
	private String spoken() {
		if (!isOpen() || list.getSelectionCount() == 0)
			return "";
		TableItem item = list.getSelection()[0];
		return item.getText(1).isEmpty() ? item.getText(0) : item.getText(0) + ", " + item.getText(1);
	}

	private void choose() {
		boolean nothing = list.getSelectionCount() == 0;
		Option option = selected();
		String query = text.getText().strip();
		close();
		if (option != null)
			chosen.pick(option.value());
		else if (!nothing && !choices.creates().isEmpty() && !query.isEmpty())
			chosen.create(query);
	}

	private void focusLeft() {
		if (!text.isDisposed() && !text.isFocusControl() && !isUnderMouse())
			close();
	}
}
