package org.waarborg.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * A list of rows that one works on: a native, virtual table over a {@link GridModel}, with a slim bar that filters. Everything
 * can be done by keyboard: typing filters, Enter and F2 edit, F8 goes to the next signal, Insert adds, Delete deletes, Left and
 * Right open and close headings and else move the cell, Ctrl+Delete clears it in all selected rows. UI thread only.
 *
 * @since 0.1
 */
public final class Grid extends Composite {

	/** Rows that are read ahead at a time, and the pauses before and between, in milliseconds. */
	private static final int AHEAD = 100;
	private static final int CALM = 1_500;
	private static final int PAUSE = 60;

	private final Messages words = Words.beside(Grid.class);
	private final GridHost host;
	private final GridBar bar;
	private final Lines lines;
	private final CellEdit edit;
	private final Composite nothing;
	private GridModel model;
	private List<String> told = List.of();

	/**
	 * A grid without a model.
	 *
	 * @param parent where it is
	 * @param host   who holds it
	 */
	public Grid(Composite parent, GridHost host) {
		super(parent, SWT.NONE);
		this.host = host;
		setLayout(Space.flush(1));
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		bar = new GridBar(this, this);
		lines = new Lines(this, this::selected);
		Theme.current().paint(lines.table(), Colour.PAPER, Colour.INK);
		lines.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		lines.table().getAccessible()
				.addAccessibleListener(AccessibleNames.of(() -> model == null ? "" : model.screen().title()));
		edit = new CellEdit(lines, new CellEdit.Follow() {
			@Override
			public void say(String message) {
				bar.say(message);
			}

			@Override
			public void elsewhere(String field) {
				host.edit(field);
			}
		});
		nothing = nothing();
		new GridKeys(this, lines, edit, bar);
		new GridMenu(this, lines);
		lines.table().addListener(SWT.MouseMove, this::hint);
		lines.table().addListener(SWT.MouseDown, this::follow);
		addListener(SWT.Dispose, e -> release());
	}

	/** Stands in the place of the rows when the filter leaves none. */
	private Composite nothing() {
		Composite made = new Composite(this, SWT.NONE);
		made.setLayout(Space.grid(1, Space.WIDE, Space.SECTION));
		Label text = new Label(made, SWT.NONE);
		text.setText(words.get("nothing"));
		Button clear = new Button(made, SWT.PUSH);
		clear.setText(words.get("bar.clear"));
		clear.addListener(SWT.Selection, e -> {
			clearFilter();
			enter();
		});
		for (Control each : List.of(text, clear))
			each.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		Theme.current().paint(made, Colour.PAPER, Colour.INK);
		Theme.current().paint(text, Colour.PAPER, Colour.MUTED);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.exclude = true;
		made.setLayoutData(data);
		made.setVisible(false);
		return made;
	}

	/** Shows the rows, or that there are none for what was typed and picked. */
	private void rowsOrNothing() {
		boolean none = model != null && model.shown() == 0 && model.total() > 0;
		GridData data = (GridData) nothing.getLayoutData();
		if (data.exclude != none)
			return;
		data.exclude = !none;
		((GridData) lines.table().getLayoutData()).exclude = none;
		nothing.setVisible(none);
		lines.table().setVisible(!none);
		layout(true);
	}

	GridHost host() {
		return host;
	}

	/**
	 * The model.
	 *
	 * @return the model; null without one
	 */
	public GridModel model() {
		return model;
	}

	/**
	 * The native table.
	 *
	 * @return the table; column 0 holds the signals
	 */
	public Table table() {
		return lines.table();
	}

	/**
	 * The field that filters.
	 *
	 * @return the field
	 */
	public Text search() {
		return bar.search();
	}

	/**
	 * The field of a cell that is edited.
	 *
	 * @return the field, or empty
	 */
	public Optional<Text> editor() {
		return edit.isOpen() ? Optional.of(edit.control()) : Optional.empty();
	}

	/**
	 * What it said last of what happened.
	 *
	 * @return the sentence; empty when it said nothing for a while
	 */
	public String said() {
		return bar.said();
	}

	/**
	 * Shows a model. The one before is let go of, not closed.
	 *
	 * @param shown the model; null for none
	 */
	public void setModel(GridModel shown) {
		release();
		model = shown;
		edit.session(shown == null ? null : host.session());
		lines.show(shown);
		bar.show(shown);
		// it is called after what it shows
		lines.table().reskin(SWT.NONE);
		rowsOrNothing();
		if (shown != null)
			getDisplay().timerExec(CALM, () -> readAhead(shown));
		if (shown != null)
			shown.setListener(new GridModel.Listener() {
				@Override
				public void lines() {
					reload();
				}

				@Override
				public void changed(List<Integer> indexes) {
					lines.clear(indexes);
					bar.update();
				}

				@Override
				public void around() {
					lines.columns();
					lines.refresh();
					bar.update();
				}
			});
	}

	/** A few rows at a time, so that nobody waits for it. */
	private void readAhead(GridModel of) {
		if (!isDisposed() && model == of && of.readAhead(AHEAD))
			getDisplay().timerExec(PAUSE, () -> readAhead(of));
	}

	private void release() {
		if (model != null)
			model.setListener(null);
	}

	private void reload() {
		if (isDisposed())
			return;
		lines.columns();
		lines.reload();
		rowsOrNothing();
		bar.update();
		edit.follow();
		List<String> now = model.selection().stream().map(Row::id).toList();
		if (!now.equals(told)) {
			told = now;
			host.selected();
		}
	}

	private void selected() {
		told = model == null ? List.of() : model.selection().stream().map(Row::id).toList();
		host.selected();
	}

	@Override
	public boolean setFocus() {
		return !lines.table().isDisposed() && lines.table().setFocus();
	}

	/** Goes into the table, on a row when there is one. */
	void enter() {
		lines.table().setFocus();
		selectFirst();
	}

	/** Brings the selected row into view. */
	void showSelected() {
		lines.showSelected();
	}

	/** Selects the first row when none is selected. */
	public void selectFirst() {
		if (model != null && model.selection().isEmpty())
			for (int i = 0; i < model.size(); i++)
				if (model.line(i) instanceof GridModel.Item) {
					lines.select(i);
					return;
				}
	}

	// ---- what can be done

	/**
	 * Goes to a row, and takes away what hides it.
	 *
	 * @param row   id of the row
	 * @param field id of the field, to move the cell there; may be empty
	 * @return false when there is no such row
	 */
	public boolean reveal(String row, String field) {
		if (model == null || model.screen().row(row).isEmpty())
			return false;
		boolean cleared = model.indexOf(row) < 0 && unhide(row);
		int index = model.indexOf(row);
		if (index < 0)
			return false;
		lines.select(index);
		int column = lines.column(field);
		if (column > 0)
			lines.cursor(column);
		if (cleared)
			bar.say(words.get("reveal.cleared"));
		return true;
	}

	/** Opens the group of a row, and takes the filters away where they hide it; answers whether it did that. */
	private boolean unhide(String row) {
		int before = model.shown();
		model.reveal(row);
		bar.update();
		return model.shown() != before;
	}

	/** Goes to the next row with an open signal; says so when there is none. */
	public void nextSignal() {
		if (!edit.leave())
			return;
		String from = lines.at(lines.focus()) instanceof GridModel.Item item ? item.row().id() : "";
		model.nextSignal(from).ifPresentOrElse(row -> reveal(row, ""), () -> bar.say(words.get("signal.none")));
	}

	/** Edits the current cell. */
	public void edit() {
		edit.open(lines.focus(), lines.cursor());
	}

	/**
	 * Edits a field of all selected rows, in the grid where its column is shown, else in the details.
	 *
	 * @param field id of the field
	 */
	public void edit(String field) {
		int column = lines.column(field);
		if (column > 0)
			edit.open(lines.focus(), column);
		else
			host.edit(field);
	}

	/** Commits what is being typed in a cell; answers false when it cannot be read. */
	public boolean commit() {
		return edit.leave();
	}

	/**
	 * What the button that adds a row says.
	 *
	 * @param screen what is shown
	 * @return its label; empty where rows cannot be added
	 */
	public static Optional<String> adds(Screen screen) {
		return screen.adds().or(() -> screen.addsBy().map(Action::label));
	}

	/** Adds a row and lets the person name it; where something has to be asked first, asks that. */
	public void add() {
		if (model == null || adds(model.screen()).isEmpty() || !edit.leave())
			return;
		if (!host.session().dossier().writable()) {
			bar.say(words.get("edit.read-only"));
			return;
		}
		if (model.screen().adds().isEmpty()) {
			model.screen().addsBy().ifPresent(a -> a.run().accept(host));
			return;
		}
		String id = model.add();
		reveal(id, "");
		selected();
		host.edit("");
	}

	/** Deletes the selected rows that can be. Undo brings them back. */
	public void delete() {
		if (model == null || !edit.leave())
			return;
		// after the edit: it may have changed them
		List<Row> rows = model.selection();
		if (rows.isEmpty())
			return;
		if (!host.session().dossier().writable()) {
			bar.say(words.get("edit.read-only"));
			return;
		}
		Optional<String> reason = rows.stream().map(model.screen()::cannotDelete).flatMap(Optional::stream).findFirst();
		int place = lines.focus();
		int gone = model.delete(rows);
		if (gone > 0) {
			selected();
			if (model.selection().isEmpty() && place >= 0)
				lines.select(Math.min(place, model.size() - 1));
		}
		String done = gone == 0 ? "" : words.get("delete.done", Integer.valueOf(gone));
		bar.say(reason.map(r -> (done + " " + words.get("delete.kept", Integer.valueOf(rows.size() - gone), r)).trim())
				.orElse(done));
	}

	/** Deletes the selected rows; where none of them can be, clears the field that the cell is at, as a spreadsheet does. */
	void deleteOrClear() {
		if (model == null)
			return;
		List<Row> rows = model.selection();
		boolean kept = !rows.isEmpty() && rows.stream().allMatch(r -> model.screen().cannotDelete(r).isPresent());
		if (kept && whyNotClear().isEmpty())
			clear();
		else
			delete();
	}

	/** The field that the cell is at; empty at the signals. */
	Optional<Field> field() {
		return lines.cursor() < 1 || lines.cursor() > model.columns().size() ? Optional.empty()
				: Optional.of(lines.field(lines.cursor()));
	}

	/** Why the field that the cell is at cannot be cleared in the selected rows. */
	Optional<String> whyNotClear() {
		if (!host.session().dossier().writable())
			return Optional.of(words.get("edit.read-only"));
		if (model.selection().isEmpty() || field().isEmpty())
			return Optional.of(words.get("menu.nothing"));
		Field field = field().get();
		if (!field.type().isEdited() || field.type() instanceof FieldType.Children)
			return Optional.of(words.get("edit.derived", field.label()));
		List<Row> open = model.selection().stream().filter(r -> field.shown(r) && field.locked(r).isEmpty()).toList();
		return !open.isEmpty() ? Optional.empty()
				: model.selection().stream().map(field::locked).flatMap(Optional::stream).findFirst()
						.or(() -> Optional.of(words.get("edit.not-here", field.label())));
	}

	/** Clears the field that the cell is at in all selected rows, as one step for undo. */
	public void clear() {
		if (model == null || !edit.leave())
			return;
		Optional<String> whyNot = whyNotClear();
		if (whyNot.isPresent()) {
			bar.say(whyNot.get());
			return;
		}
		Field field = field().orElseThrow();
		FormModel rows = new FormModel(host.session(), model.screen(),
				model.selection().stream().map(Row::id).toList());
		bar.say(switch (rows.clear(field)) {
			case FormModel.Refused(String why) -> why;
			case FormModel.Done(int count) -> count == 0 ? words.get("clear.nothing", field.label())
					: words.get("clear.done", field.label(), Integer.valueOf(count));
		});
	}

	/** Copies the selected rows, for spreadsheets and texts. */
	public void copy() {
		copy(model == null ? List.of() : model.selection());
	}

	/** Takes in what was copied elsewhere, where the screen takes anything in; its rows are found by what they say they are. */
	void paste() {
		if (edit.leave() && !host.paste())
			bar.say(words.get("paste.nowhere"));
	}

	/** Copies all rows that are shown. */
	void copyShown() {
		List<Row> rows = new java.util.ArrayList<>();
		for (int i = 0; i < model.size(); i++)
			if (model.line(i) instanceof GridModel.Item item)
				rows.add(item.row());
		copy(rows);
	}

	private void copy(List<Row> rows) {
		if (rows.isEmpty())
			return;
		new RowClip(model, rows).put(getDisplay());
		bar.say(words.get("copy.done", Integer.valueOf(rows.size())));
	}

	/**
	 * What the person copied last, here or in another program.
	 *
	 * @return its text; empty when it has none
	 */
	public Optional<String> copied() {
		return RowClip.text(getDisplay());
	}

	/** Selects all rows that are shown. */
	public void selectAll() {
		lines.selectAll();
	}

	/** Shows all rows: takes filter and picked groups away. Answers whether there were any. */
	public boolean clearFilter() {
		return bar.clear();
	}

	/**
	 * Says something to the person, beside the rows.
	 *
	 * @param message a sentence
	 */
	public void say(String message) {
		bar.say(message);
	}

	/**
	 * Shows only some groups.
	 *
	 * @param grouping id of the grouping
	 * @param group    label of the group; empty for all
	 */
	public void only(String grouping, String group) {
		model.setOnly(grouping, group.isEmpty() ? List.of() : List.of(group));
		bar.update();
	}

	void columns(List<String> ids) {
		model.setColumns(ids);
		lines.columns();
		lines.reload();
	}

	/** Opens or closes the heading that the keyboard is at; answers whether it is at one. */
	boolean expand(boolean open) {
		if (!(lines.at(lines.focus()) instanceof GridModel.Heading heading))
			return false;
		if (heading.expanded() != open)
			model.expand(heading, open);
		return true;
	}

	void expandAll(boolean open) {
		for (int i = 0; i < model.size(); i++)
			if (model.line(i) instanceof GridModel.Heading heading && heading.expanded() != open)
				model.expand(heading, open);
	}

	// ---- what is kept over restarts

	/**
	 * How it is set up, to be kept over restarts.
	 *
	 * @return a text for {@link #restore}; empty without a model
	 */
	public String memory() {
		return model == null ? "" : new GridMemory(model.state(), lines.widths(), lines.top()).text();
	}

	/**
	 * Sets it up as it was.
	 *
	 * @param memory from {@link #memory}; empty changes nothing
	 */
	public void restore(String memory) {
		if (model == null || memory.isEmpty())
			return;
		GridMemory known = GridMemory.of(memory);
		model.restore(known.state());
		lines.columns();
		lines.widths(known.widths());
		lines.reload();
		lines.top(known.top());
		rowsOrNothing();
		bar.update();
	}

	// ---- mouse

	/** The whole text of a cell that is cut. */
	private void hint(Event event) {
		Point point = new Point(event.x, event.y);
		TableItem item = lines.table().getItem(point);
		int column = lines.columnAt(point);
		String tip = null;
		if (item != null && column >= 0 && lines.at(lines.table().indexOf(item)) instanceof GridModel.Item line)
			tip = column == Lines.SIGNALS ? signals(line.row()) : item.getText(column);
		if (tip != null && tip.isEmpty())
			tip = null;
		if (!java.util.Objects.equals(tip, lines.table().getToolTipText()))
			lines.table().setToolTipText(tip);
	}

	private String signals(Row row) {
		return String.join("\n", model.signals(row).stream().map(s -> s.rule() + " \u2013 " + s.text()).toList());
	}

	/** A click with Ctrl goes to what the cell names. */
	private void follow(Event event) {
		Point point = new Point(event.x, event.y);
		int column = lines.columnAt(point);
		if ((event.stateMask & SWT.MOD1) == 0 || event.button != 1 || column <= Lines.SIGNALS)
			return;
		int index = lines.table().indexOf(lines.table().getItem(point));
		if (lines.at(index) instanceof GridModel.Item line) {
			Field field = lines.field(column);
			Cell cell = model.cell(line.row(), field);
			cell.link().ifPresent(host::show);
		}
	}
}
