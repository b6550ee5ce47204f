package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.controlset.Messages;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Type;

/** The native, virtual table over the lines of a model: columns, items, selection, the cell that Enter edits. */
final class Lines {

	/** The column of signals; it is the first and stays there. */
	static final int SIGNALS = 0;

	/** Milliseconds after which a table has found its place. */
	private static final int SETTLED = 200;
	private static final int SAMPLE = 60;
	private static final int NARROW = 48;
	private static final int WIDE = 260;
	private static final int LEAST = 132;
	private static final int LONG = 200;
	private static final int STATE = 208;
	/** Of each hundred pixels, those that a name may have. */
	private static final int NAME = 45;

	private final Messages words = Words.beside(Lines.class);
	private final Table table;
	private final Runnable selected;
	private final Map<String, Integer> widths = new LinkedHashMap<>();
	private final Map<String, Integer> given = new LinkedHashMap<>();
	private final Map<String, Integer> needs = new HashMap<>();
	private final Set<String> chips = new HashSet<>();
	private final Set<String> states = new HashSet<>();
	private final Set<TableItem> filled = new HashSet<>();
	private GridModel model;
	private boolean measured;
	private List<Field> fields = List.of();
	private int cursor = 1;
	private int focus = -1;
	private boolean arranging;
	private boolean sized;

	Lines(Composite parent, Runnable selected) {
		this.selected = selected;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		// a bar that is only there under the mouse does not say that there are more columns
		table.setScrollbarsMode(SWT.NONE);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selection);
		table.addListener(SWT.MouseDown, this::mouse);
		table.addListener(SWT.Resize, e -> resized());
		table.addListener(SWT.Dispose, e -> dropLost());
		new LinePainter(this);
	}

	/**
	 * GTK can lose an item when rows go: it does not go with the table then, and who goes over everything that has a style, such as
	 * another theme, stumbles over it.
	 */
	private void dropLost() {
		filled.stream().filter(i -> !i.isDisposed() && table.indexOf(i) < 0).forEach(TableItem::dispose);
	}

	Table table() {
		return table;
	}

	GridModel model() {
		return model;
	}

	/** Shows another model; null for nothing. */
	void show(GridModel shown) {
		model = shown;
		focus = -1;
		measured = false;
		needs.clear();
		columns();
		reload();
	}

	/** A line; null when there is none at that place (any more). */
	GridModel.Line at(int index) {
		return model == null || index < 0 || index >= model.size() ? null : model.line(index);
	}

	Field field(int column) {
		return fields.get(column - 1);
	}

	int column(String field) {
		for (int i = 0; i < fields.size(); i++)
			if (fields.get(i).id().equals(field))
				return i + 1;
		return -1;
	}

	boolean isRight(int column) {
		return table.getColumn(column).getAlignment() == SWT.RIGHT;
	}

	// ---- columns

	/** Makes the columns anew when they are not those of the model in its order. */
	void columns() {
		List<Field> wanted = model == null ? List.of() : model.columns();
		if (ids(wanted).equals(order()) && table.getColumnCount() == wanted.size() + 1) {
			fields = fields.stream().map(f -> wanted.get(ids(wanted).indexOf(f.id()))).toList();
			sortMark();
			return;
		}
		arranging = true;
		table.setRedraw(false);
		try {
			for (TableColumn column : table.getColumns())
				column.dispose();
			fields = List.copyOf(wanted);
			if (model != null)
				create();
		} finally {
			table.setRedraw(true);
			arranging = false;
		}
		cursor = Math.clamp(cursor, 1, Math.max(1, fields.size()));
		sortMark();
	}

	private void create() {
		TableColumn signals = new TableColumn(table, SWT.NONE);
		String key = ofSignals() ? "column.severity" : "column.signals";
		signals.setText(words.get(key));
		signals.setToolTipText(words.get(key + ".help"));
		boolean shown = model == null || model.screen().hasSignals();
		signals.setWidth(shown ? header(words.get(key)) : 0);
		signals.setResizable(shown);
		for (Field field : fields) {
			boolean right = field.type() instanceof FieldType.Number;
			TableColumn column = new TableColumn(table, right ? SWT.RIGHT : SWT.LEFT);
			column.setText(field.label());
			column.setToolTipText(field.help().isEmpty() ? field.label() : field.help());
			column.setMoveable(true);
			give(field, column, widths.containsKey(field.id()) ? widths.get(field.id()) : natural(field));
			column.addListener(SWT.Selection, e -> sort(field.id()));
			column.addListener(SWT.Move, e -> moved());
			column.addListener(SWT.Resize, e -> resized(field, column));
		}
		stretch();
	}

	/** Whether each row is a signal itself: then its icon says enough. */
	boolean ofSignals() {
		return model != null && model.ofSignals();
	}

	private int header(String text) {
		GC gc = new GC(table);
		try {
			gc.setFont(Type.STRONG.font());
			return gc.textExtent(text).x + Space.WIDE;
		} finally {
			gc.dispose();
		}
	}

	private void give(Field field, TableColumn column, int width) {
		given.put(field.id(), Integer.valueOf(width));
		column.setWidth(width);
	}

	/** As wide as its heading and the first rows need, within reason. */
	private int natural(Field field) {
		int needed = needed(field);
		return Math.max(header(field.label()),
				Math.clamp(needed, NARROW, chips.contains(field.id()) ? WIDE * 2 / 3 : WIDE));
	}

	/** Reckoned once: columns that jump while one types a filter would be worse than an ellipsis. */
	private int needed(Field field) {
		return needs.computeIfAbsent(field.id(), id -> Integer.valueOf(measure(field))).intValue();
	}

	private int measure(Field field) {
		GC gc = new GC(table);
		try {
			int width = 0;
			int rows = 0;
			for (int i = 0; i < model.size() && rows < SAMPLE; i++)
				if (model.line(i) instanceof GridModel.Item item) {
					rows++;
					Cell cell = model.cell(item.row(), field);
					width = Math.max(width, needed(gc, cell));
					if (!cell.chips().isEmpty())
						chips.add(field.id());
					if (cell.status().isPresent())
						states.add(field.id());
				}
			return width + Space.SECTION;
		} finally {
			gc.dispose();
		}
	}

	private static int needed(GC gc, Cell cell) {
		gc.setFont((cell.chips().isEmpty() ? Type.BODY : Type.SMALL).font());
		if (!cell.chips().isEmpty())
			return cell.chips().stream().mapToInt(c -> gc.textExtent(c).x + 3 * Space.TIGHT).sum();
		int icon = cell.status().isPresent() ? Space.ICON + Space.TIGHT : 0;
		return icon + gc.textExtent(cell.text().length() > LONG ? cell.text().substring(0, LONG) : cell.text()).x;
	}

	/** A table that has no height yet forgets what it was told to show. */
	private void resized() {
		stretch();
		if (sized || table.getClientArea().height <= table.getItemHeight())
			return;
		sized = true;
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed() && focus >= 0)
				show(focus);
		});
	}

	/**
	 * The column that needs most takes room that is left; where room is lacking the widest columns give, that one least and the
	 * one that says what a row is about not at all: where the table scrolls anyway it is read to its end if that leaves room for
	 * others. Until the person sets widths.
	 */
	private void stretch() {
		if (!widths.isEmpty() || fields.isEmpty() || table.getColumnCount() != fields.size() + 1)
			return;
		// measures, so what has chips is known after it
		int[] natural = fields.stream().mapToInt(this::natural).toArray();
		int neediest = neediest();
		// with room for the bar of many rows, which comes when the widths are given already
		int bar = Math.max(Space.PAGE, table.getVerticalBar().getSize().x);
		int room = table.getSize().x - bar - table.getColumn(SIGNALS).getWidth() - Space.TIGHT;
		int most = WIDE;
		while (most > LEAST && sum(natural, neediest, most) > room)
			most -= Space.TIGHT;
		int left = room - sum(natural, neediest, most);
		int name = left < 0 ? name(natural) : -1;
		for (int i = 0; i < natural.length; i++) {
			int width = given(natural, i, neediest, most) + (i == neediest ? Math.max(0, left) : 0);
			give(fields.get(i), table.getColumn(i + 1),
					i == name ? Math.max(width, Math.min(needed(fields.get(i)), room * NAME / 100)) : width);
		}
	}

	/** What a state says is short, and is what one looks for: it is not cut, and neither is a heading. */
	private int given(int[] natural, int column, int neediest, int most) {
		Field field = fields.get(column);
		int least = header(field.label());
		int cap = states.contains(field.id()) ? STATE
				: column == name(natural) ? WIDE : column == neediest ? more(most) : most;
		return Math.max(least, Math.min(natural[column], cap));
	}

	/** The column of words that needs most; chips say themselves how many did not fit. */
	private int neediest() {
		int neediest = 0;
		for (int i = 1; i < fields.size(); i++)
			if (isChips(neediest) && !isChips(i)
					|| isChips(neediest) == isChips(i) && needed(fields.get(i)) > needed(fields.get(neediest)))
				neediest = i;
		return neediest;
	}

	/** The first column with words that are longer than a code or a date: one tells rows apart by it. */
	private int name(int[] natural) {
		return IntStream.range(0, natural.length).filter(i -> natural[i] > LEAST && !isChips(i))
				.filter(i -> !states.contains(fields.get(i).id())).findFirst().orElse(-1);
	}

	private boolean isChips(int field) {
		return chips.contains(fields.get(field).id());
	}

	private static int more(int most) {
		return most * 3 / 2;
	}

	private int sum(int[] natural, int neediest, int most) {
		int sum = 0;
		for (int i = 0; i < natural.length; i++)
			sum += given(natural, i, neediest, most);
		return sum;
	}

	/** Remembers a width that the person set; the platform itself only widens the last column. */
	private void resized(Field field, TableColumn column) {
		int[] order = table.getColumnOrder();
		Integer width = Integer.valueOf(column.getWidth());
		if (!arranging && table.isVisible() && !width.equals(given.get(field.id()))
				&& table.getColumn(order[order.length - 1]) != column)
			widths.put(field.id(), width);
	}

	private void moved() {
		if (arranging || model == null || order().equals(ids(model.columns())))
			return;
		if (table.getColumnOrder()[0] != SIGNALS) {
			keepSignalsFirst();
			return;
		}
		model.setColumns(order());
	}

	private void keepSignalsFirst() {
		List<Integer> order = new ArrayList<>();
		order.add(Integer.valueOf(SIGNALS));
		for (int column : table.getColumnOrder())
			if (column != SIGNALS)
				order.add(Integer.valueOf(column));
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed() && table.getColumnCount() == order.size())
				table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
		});
	}

	/** Ids of the columns as the person sees them. */
	private List<String> order() {
		List<String> order = new ArrayList<>();
		for (int column : table.getColumnOrder())
			if (column != SIGNALS && column <= fields.size())
				order.add(field(column).id());
		return order;
	}

	private static List<String> ids(List<Field> fields) {
		return fields.stream().map(Field::id).toList();
	}

	/** Small first, large first, natural order. */
	private void sort(String field) {
		if (!field.equals(model.sorted()))
			model.sort(field, true);
		else if (model.ascending())
			model.sort(field, false);
		else
			model.sort("", true);
		sortMark();
	}

	private void sortMark() {
		int column = model == null || model.sorted().isEmpty() ? -1 : column(model.sorted());
		table.setSortColumn(column < 0 ? null : table.getColumn(column));
		table.setSortDirection(column < 0 ? SWT.NONE : model.ascending() ? SWT.UP : SWT.DOWN);
	}

	Map<String, Integer> widths() {
		return widths;
	}

	/** Widths that the person set before. */
	void widths(Map<String, Integer> known) {
		widths.clear();
		widths.putAll(known);
		for (int i = 1; i <= fields.size(); i++)
			give(field(i), table.getColumn(i),
					known.containsKey(field(i).id()) ? known.get(field(i).id()) : natural(field(i)));
		stretch();
	}

	// ---- items

	private void fill(Event event) {
		fill((TableItem) event.item, event.index);
	}

	private void fill(TableItem item, int index) {
		filled.add(item);
		switch (at(index)) {
			case GridModel.Heading heading -> heading(item, heading);
			case GridModel.Item line -> row(item, line.row());
			case null -> item.setText("");
		}
	}

	private void heading(TableItem item, GridModel.Heading heading) {
		item.setText(0, words.get(heading.expanded() ? "heading.open" : "heading.closed", heading.label(),
				Integer.valueOf(heading.rows())));
		for (int i = 1; i < table.getColumnCount(); i++)
			item.setText(i, "");
	}

	private void row(TableItem item, Row row) {
		item.setText(SIGNALS, signals(model.signals(row)));
		for (int i = 1; i <= fields.size(); i++)
			item.setText(i, model.cell(row, field(i)).text());
	}

	private String signals(List<Signal> signals) {
		if (signals.isEmpty())
			return "";
		Severity worst = signals.getFirst().severity();
		if (ofSignals())
			return words.get("severity." + worst.name());
		return words.get("signals." + worst.name(), Integer.valueOf(signals.size()));
	}

	/** Reads all lines again; keeps selection and place. */
	void reload() {
		String top = top();
		boolean seen = focus >= 0 && isSeen(focus);
		int size = model == null ? 0 : model.size();
		table.setRedraw(false);
		try {
			table.setItemCount(size);
			filled.removeIf(TableItem::isDisposed);
			top(top);
			refresh();
			restoreSelection();
			// A row that an edit moves to another group is followed there by the eye that was on it.
			if (seen && model != null && model.selection().size() == 1)
				showSelected();
		} finally {
			table.setRedraw(true);
		}
		if (!measured && size > 0)
			measure();
	}

	/** Widths of columns follow the first rows that there are. */
	private void measure() {
		measured = true;
		needs.clear();
		widths(Map.copyOf(widths));
	}

	void clear(List<Integer> indexes) {
		for (int index : indexes)
			if (index >= 0 && index < table.getItemCount())
				fill(table.getItem(index), index);
		table.redraw();
	}

	/**
	 * Reads all items again. What is seen is written over rather than cleared: GTK does not tell assistive technology about
	 * an item that is filled again while it is painted, and a screen reader would go on saying nothing there.
	 */
	void refresh() {
		int count = table.getItemCount();
		int first = Math.min(table.getTopIndex(), Math.max(0, count - 1));
		int last = Math.min(count - 1, first + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1);
		if (first > 0)
			table.clear(0, first - 1);
		for (int i = first; i <= last; i++)
			fill(table.getItem(i), i);
		if (last < count - 1)
			table.clear(Math.max(0, last + 1), count - 1);
		table.redraw();
	}

	/** Id of the first row that is seen; empty at the beginning. */
	String top() {
		int index = table.getTopIndex();
		for (int i = index; i > 0 && model != null && i < model.size(); i++)
			if (model.line(i) instanceof GridModel.Item item)
				return item.row().id();
		return "";
	}

	void top(String row) {
		int index = row.isEmpty() || model == null ? -1 : model.indexOf(row);
		if (index >= 0)
			table.setTopIndex(index);
	}

	// ---- selection

	private void restoreSelection() {
		if (model == null)
			return;
		List<Row> rows = model.selection();
		int[] indexes = rows.stream().mapToInt(r -> model.indexOf(r.id())).filter(i -> i >= 0).toArray();
		table.deselectAll();
		if (indexes.length > 0) {
			table.select(indexes);
			if (focus < 0 || focus >= model.size() || !table.isSelected(focus))
				focus = indexes[0];
		} else if (focus >= 0 && at(focus) instanceof GridModel.Heading)
			table.select(focus);
		else
			focus = Math.min(focus, model.size() - 1);
	}

	private void selection(Event event) {
		if (event.item instanceof TableItem item)
			focus = table.indexOf(item);
		take();
	}

	/** Tells the model what is selected in the table. */
	private void take() {
		Set<String> rows = new HashSet<>();
		for (int index : table.getSelectionIndices())
			if (at(index) instanceof GridModel.Item item)
				rows.add(item.row().id());
		model.select(rows);
		table.redraw();
		selected.run();
	}

	/** Selects one line and brings it into view. */
	void select(int index) {
		if (at(index) == null)
			return;
		table.setSelection(index);
		focus = index;
		take();
		show(index);
	}

	/** Brings what is selected into view, when more lines came around it. */
	void showSelected() {
		int index = model == null || model.selection().isEmpty() ? -1
				: model.indexOf(model.selection().getFirst().id());
		if (index < 0)
			return;
		if (table.getSelectionCount() == 1)
			table.setSelection(index);
		focus = index;
		show(index);
	}

	void selectAll() {
		table.selectAll();
		take();
	}

	void selectNone() {
		table.deselectAll();
		take();
	}

	/** Brings a line into view with the one before it: a heading says where one is. */
	void show(int index) {
		if (isSeen(index))
			return;
		scroll(index);
		// a table that is being laid out forgets it; one that is filled for the first time forgets it once more
		table.getDisplay().asyncExec(this::again);
		table.getDisplay().timerExec(SETTLED, this::again);
	}

	/** Lines may have come and gone meanwhile: the keyboard is on the same row, and that has another place. */
	private void again() {
		if (!table.isDisposed() && at(focus) != null && !isSeen(focus))
			scroll(focus);
	}

	private boolean isSeen(int index) {
		int before = table.getTopIndex();
		return index >= before && index <= before + page();
	}

	private void scroll(int index) {
		table.setTopIndex(Math.max(0, index - page() / 3));
	}

	private int page() {
		return Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 2);
	}

	/** The line that the keyboard is at. */
	int focus() {
		return focus >= 0 && model != null && focus < model.size() ? focus : table.getSelectionIndex();
	}

	// ---- the cell that Enter edits

	int cursor() {
		return cursor;
	}

	void cursor(int column) {
		cursor = Math.clamp(column, 1, Math.max(1, fields.size()));
		if (cursor < table.getColumnCount())
			table.showColumn(table.getColumn(cursor));
		table.redraw();
	}

	/** The cell beside the current one, as the person sees the columns. */
	void step(int by) {
		List<String> order = order();
		if (order.isEmpty())
			return;
		int at = Math.clamp(order.indexOf(field(cursor).id()) + by, 0, order.size() - 1);
		cursor(column(order.get(at)));
	}

	/** Columns from the current one on in the order that is seen, the current one left out. */
	List<Integer> columnsAfter(int column, boolean backwards) {
		List<String> order = backwards ? order().reversed() : order();
		int at = order.indexOf(field(column).id());
		return order.subList(at + 1, order.size()).stream().map(id -> Integer.valueOf(column(id))).toList();
	}

	boolean isCursor(int index, int column) {
		return column == cursor && index == focus() && table.isFocusControl() && at(index) instanceof GridModel.Item
				&& table.isSelected(index);
	}

	private void mouse(Event event) {
		int column = columnAt(new Point(event.x, event.y));
		if (column > SIGNALS) {
			cursor = column;
			table.redraw();
		}
	}

	/** The column at a point of the table; -1 where there is none. */
	int columnAt(Point point) {
		TableItem item = table.getItem(point);
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			Rectangle bounds = item.getBounds(i);
			if (point.x >= bounds.x && point.x < bounds.x + bounds.width)
				return i;
		}
		return -1;
	}
}
