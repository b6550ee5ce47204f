package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.Row;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/**
 * Things that belong to the row: a short table. Enter opens the form of one, Insert adds, Delete takes away, Alt with the
 * arrows moves; links below say the same.
 */
final class ChildrenEditor extends FieldEditor {

	private static final int MOST_ROWS = 8;
	private static final int MOST_CHARS = 48;

	private final Composite box;
	/** Null until there is something to show in it: a table is dear, and many are empty. */
	private Table table;
	private final FieldType.Children children;
	private final boolean locked;
	private Label label;
	private Composite links;
	private Link open;
	private Link delete;
	private Link up;
	private Link down;
	private final List<Integer> wanted = new ArrayList<>();
	private List<Row> rows = List.of();
	private List<List<String>> shown = List.of();

	ChildrenEditor(Composite parent, EditorContext context, FormModel model, Field field, FieldType.Children children,
			boolean locked) {
		super(context, model, field);
		this.children = children;
		this.locked = locked;
		box = EditorContext.theme(parent).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		box.setLayout(new Stack());
		links();
	}

	private void table() {
		table = EditorContext.theme(box).paint(new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION),
				Colour.FIELD,
				Colour.INK);
		table.moveAbove(links);
		table.setHeaderVisible(children.columns().size() > 1);
		for (Field column : children.columns())
			new TableColumn(table, SWT.NONE).setText(column.label());
		name(table, () -> field().label());
		Stack.size(table, this::height);
		table.addListener(SWT.Resize, e -> fit());
		table.addListener(SWT.DefaultSelection, e -> open());
		table.addListener(SWT.Selection, e -> enable());
		table.addListener(SWT.KeyDown, this::key);
		Wheel.passOn(table, () -> rows.size() <= MOST_ROWS);
		if (label != null)
			super.label(label);
	}

	@Override
	void label(Label words) {
		label = words;
		super.label(words);
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public Control focusControl() {
		return rows.isEmpty() && links.getChildren().length > 0 ? links.getChildren()[0] : table;
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	void update() {
		rows = model().children(field());
		List<List<String>> now = rows.stream()
				.map(r -> children.columns().stream().map(c -> c.cell(r).text()).toList()).toList();
		if (table == null && !rows.isEmpty())
			table();
		if (table != null)
			Stack.show(table, !rows.isEmpty());
		if (now.equals(shown))
			return;
		shown = now;
		int selected = index();
		fill();
		if (selected >= 0 && !rows.isEmpty())
			table.setSelection(Math.min(selected, rows.size() - 1));
		enable();
		context.reflow();
	}

	@Override
	Outcome apply() {
		return new Done(0);
	}

	@Override
	void accepted() {
		// each change is handed in at once
	}

	@Override
	void restore() {
		update();
		enable();
	}

	@Override
	void key(Event event) {
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		Runnable does = switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> this::open;
			case SWT.INSERT -> this::add;
			case SWT.DEL -> this::delete;
			case SWT.ARROW_UP -> alt ? () -> move(-1) : null;
			case SWT.ARROW_DOWN -> alt ? () -> move(1) : null;
			default -> null;
		};
		if (does == null)
			super.key(event);
		else {
			event.doit = false;
			does.run();
		}
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.filling(before);
	}

	/** Selects the one of these that is here, for example after its form was closed. */
	boolean select(List<String> ids) {
		int index = rows.stream().map(Row::id).toList()
				.indexOf(rows.stream().map(Row::id).filter(ids::contains).findFirst()
						.orElse(""));
		if (index >= 0)
			table.setSelection(index);
		enable();
		return index >= 0;
	}

	private Optional<Row> owner() {
		return model().rows().size() == 1 ? row() : Optional.empty();
	}

	private void links() {
		links = Head.create(box);
		if (!this.locked)
			Links.create(links, Chars.capital(context.word("children.add", children.item())), this::add);
		enable();
	}

	/** What can be done with a selected one. */
	private void doing() {
		open = Links.create(links, context.word("children.open"), this::open);
		up = Links.create(links, context.word("children.up"), () -> move(-1));
		down = Links.create(links, context.word("children.down"), () -> move(1));
		delete = Links.create(links, context.word("children.delete"), this::delete);
	}

	private int index() {
		return table == null ? -1 : table.getSelectionIndex();
	}

	private void enable() {
		int index = index();
		boolean one = index >= 0 && index < rows.size();
		if (open == null) {
			// who may only look has no other control here as long as nothing is in it
			if (!one && !locked)
				return;
			doing();
		}
		Head.show(open, one);
		Head.show(up, one && !locked && index > 0);
		Head.show(down, one && !locked && index < rows.size() - 1);
		Head.show(delete, one && !locked);
		context.reflow();
	}

	private void fill() {
		if (table == null)
			return;
		table.setRedraw(false);
		table.removeAll();
		for (Row row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			for (int i = 0; i < children.columns().size(); i++) {
				Cell cell = children.columns().get(i).cell(row);
				item.setText(i, cell.text());
				if (cell.status().isPresent())
					item.setImage(i, Icons.image(Icon.of(cell.status().get())));
			}
		}
		int most = Chars.width(table, MOST_CHARS);
		wanted.clear();
		for (TableColumn column : table.getColumns()) {
			column.pack();
			wanted.add(Math.min(most, column.getWidth() + Space.NORMAL));
		}
		fit();
		table.setRedraw(true);
	}

	/** All columns are to be seen: the widest give way first, and the last takes what is left. */
	private void fit() {
		int room = table.getClientArea().width;
		if (room <= 0 || wanted.size() != table.getColumnCount() || wanted.isEmpty())
			return;
		List<Integer> widths = new ArrayList<>(wanted);
		int over = widths.stream().mapToInt(Integer::intValue).sum() - room;
		while (over > 0) {
			int widest = widths.indexOf(Collections.max(widths));
			if (widths.get(widest) <= Space.WIDE)
				break;
			widths.set(widest, widths.get(widest) - 1);
			over--;
		}
		if (over < 0)
			widths.set(widths.size() - 1, widths.getLast() - over);
		for (int i = 0; i < widths.size(); i++) {
			if (table.getColumn(i).getWidth() != widths.get(i))
				table.getColumn(i).setWidth(widths.get(i));
		}
	}

	private Point height(int width) {
		int lines = Math.max(1, Math.min(MOST_ROWS, rows.size()));
		Point size = table.computeSize(width, SWT.DEFAULT);
		int head = table.getHeaderVisible() ? table.getHeaderHeight() : 0;
		return new Point(width, Math.min(size.y, head + lines * table.getItemHeight() + 2 * table.getBorderWidth()
				+ Space.TIGHT));
	}

	private Optional<Row> selected() {
		int index = index();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	private void open() {
		selected().ifPresent(this::open);
	}

	private void open(Row child) {
		context.show(model().child(field(), child.id()));
	}

	private void add() {
		if (locked || owner().isEmpty() || context.host().isEmpty())
			return;
		Optional<String> added = model().addChild(field());
		update();
		rows.stream().filter(r -> added.filter(r.id()::equals).isPresent()).findFirst().ifPresent(this::open);
	}

	private void delete() {
		selected().ifPresent(row -> model().deleteChildren(field(), List.of(row.id())));
		update();
		focusControl().setFocus();
	}

	private void move(int step) {
		Optional<Row> row = selected();
		if (row.isPresent() && model().moveChild(field(), row.get().id(), index() + step)) {
			update();
			select(List.of(row.get().id()));
		}
	}
}
