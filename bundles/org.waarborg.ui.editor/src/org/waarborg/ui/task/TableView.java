package org.waarborg.ui.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.grid.Look;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Rows;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** A table that tells: it sorts by its headings, filters as one types, and copies for a spreadsheet. */
final class TableView extends InputView {

	private static final int LONG = 8;
	private static final int SEEN = 5;
	private static final int MEASURED = 100;
	private static final int WIDEST = 640;
	private static final int LEAST = 96;
	private static final int LONGEST = 120;

	private final Composite head;
	private final Text search;
	private final Label count;
	private final Table table;
	private Input.Table content = new Input.Table(List.of(), List.of());
	private List<List<Cell>> rows = List.of();
	private int sorted = -1;
	private boolean ascending = true;
	/** Whether the widths are those of rows, not only of headings. */
	private boolean measured;
	private int[] needs = {};
	private boolean touched;
	private boolean filling;

	TableView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		head = Paint.part(box, 2, 0, Space.NORMAL);
		head.setLayoutData(Paint.wide());
		search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(word("search"));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = Space.DETAILS / 2;
		search.setLayoutData(data);
		search.getAccessible().addAccessibleListener(AccessibleNames.of(() -> word("search.name", name())));
		search.addListener(SWT.Modify, e -> refill());
		search.addListener(SWT.KeyDown, this::searchKey);
		count = Paint.words(head, Type.SMALL, Colour.MUTED);
		follow(search);
		table = Rows.calm(new Table(box, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER));
		table.setHeaderVisible(true);
		put(table);
		watch(table);
		head.moveAbove(table);
		table.addListener(SWT.SetData, e -> paint((TableItem) e.item, e.index));
		table.addListener(SWT.EraseItem, e -> e.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::draw);
		table.addListener(SWT.KeyDown, this::key);
		if (PlatformUI.isWorkbenchRunning())
			copyByCommand();
		table.addListener(SWT.MouseMove, this::hint);
		table.addListener(SWT.Resize, e -> fill());
		Theme.current().onChange(table, table::clearAll);
	}

	private void searchKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			table.setFocus();
			if (table.getSelectionCount() == 0 && !rows.isEmpty())
				table.setSelection(0);
		}
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		if (control && (event.keyCode == 'c' || event.keyCode == SWT.INSERT)) {
			event.doit = false;
			copy();
		} else if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0 && event.character > ' '
				&& event.character != SWT.DEL && search.getVisible()) {
			event.doit = false;
			search.setFocus();
			search.setText(search.getText() + event.character);
			search.setSelection(search.getText().length());
		}
	}

	/** In the workbench Ctrl+C is a command before it is a key, also in a dialog; while the table has the keyboard it is ours. */
	private void copyByCommand() {
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		IHandler copies = new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy();
				return null;
			}
		};
		Listener focus = new Listener() {
			private IHandlerActivation activation;

			@Override
			public void handleEvent(Event event) {
				if (activation != null)
					handlers.deactivateHandler(activation);
				activation = event.type != SWT.FocusIn ? null
						: handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, copies,
								new ActiveShellExpression(table.getShell()));
			}
		};
		table.addListener(SWT.FocusIn, focus);
		table.addListener(SWT.FocusOut, focus);
		table.addListener(SWT.Dispose, focus);
	}

	/** The selected rows, else all that are shown, with the headings. */
	private void copy() {
		List<List<Cell>> some = new ArrayList<>();
		for (int index : table.getSelectionIndices())
			some.add(rows.get(index));
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] { content.copy(some.isEmpty() ? rows : some) },
					new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		Paint.say(count, word("table.copied", Integer.valueOf(some.isEmpty() ? rows.size() : some.size())));
		head.layout(true);
	}

	/** The whole text of a cell that is cut. */
	private void hint(Event event) {
		Point point = new Point(event.x, event.y);
		TableItem item = table.getItem(point);
		String tip = null;
		for (int i = 0; item != null && i < table.getColumnCount(); i++)
			if (item.getBounds(i).contains(point))
				tip = item.getText(i).isEmpty() ? null : item.getText(i);
		if (!java.util.Objects.equals(tip, table.getToolTipText()))
			table.setToolTipText(tip);
	}

	private void paint(TableItem item, int index) {
		List<Cell> row = rows.get(index);
		for (int i = 0; i < row.size(); i++)
			item.setText(i, row.get(i).text());
	}

	/** What is cut ends with an ellipsis, which native cells do not say everywhere; its whole text is heard, and in the tooltip. */
	private void draw(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (index < 0 || index >= rows.size() || event.index >= rows.get(index).size())
			return;
		Cell cell = rows.get(index).get(event.index);
		Theme theme = Theme.current();
		GC gc = event.gc;
		int x = event.x + Space.TIGHT;
		int height = Math.max(event.height, table.getItemHeight());
		if (cell.status().isPresent()) {
			Image image = Icons.image(Icon.of(cell.status().get()));
			gc.drawImage(image, x, event.y + (height - image.getBounds().height) / 2);
			x += image.getBounds().width + Space.TIGHT;
		}
		gc.setForeground(cell.status().filter(s -> s != Status.NEUTRAL)
				.map(s -> theme.colour(theme.colours().tone(s).text())).orElseGet(() -> theme.colour(Colour.INK)));
		int room = event.x + table.getColumn(event.index).getWidth() - x - Space.TIGHT;
		String words = Look.fit(gc, cell.text(), room);
		gc.drawText(words, x, event.y + (height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Table;
	}

	@Override
	void update(Input now) {
		Input.Table wanted = (Input.Table) now.kind();
		if (wanted.equals(content))
			return;
		boolean headings = !wanted.columns().equals(content.columns());
		content = wanted;
		if (headings)
			headings();
		boolean searched = content.rows().size() > LONG || !search.getText().isEmpty();
		search.setVisible(searched);
		((GridData) search.getLayoutData()).exclude = !searched;
		refill();
		if (headings || !measured)
			widths();
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, isGreedy());
		// a short one is seen whole
		int most = content.rows().size() > LONG ? SEEN : LONG;
		int lines = Math.clamp(content.rows().size(), 2, most) + 1;
		data.heightHint = lines * Math.max(Space.ROW, table.getItemHeight());
		data.widthHint = Space.DETAILS;
		table.setLayoutData(data);
		answers.reflow();
	}

	private void headings() {
		for (TableColumn column : table.getColumns())
			column.dispose();
		sorted = -1;
		for (int i = 0; i < content.columns().size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(content.columns().get(i));
			int place = i;
			column.addListener(SWT.Selection, e -> sort(place));
			column.addListener(SWT.Resize, e -> touched |= !filling && table.isFocusControl());
		}
	}

	private void sort(int column) {
		ascending = sorted != column || !ascending;
		sorted = column;
		table.setSortColumn(table.getColumn(column));
		table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
		refill();
	}

	private void refill() {
		List<String> words = Folding.words(search.getText());
		List<List<Cell>> found = new ArrayList<>(
				content.rows().stream().filter(r -> words.isEmpty() || has(r, words)).toList());
		if (sorted >= 0)
			found.sort(order());
		rows = found;
		table.deselectAll();
		table.setItemCount(rows.size());
		table.clearAll();
		Integer all = Integer.valueOf(content.rows().size());
		Paint.say(count, words.isEmpty() ? word("table.count", all)
				: word("table.found", Integer.valueOf(rows.size()), all));
		head.layout(true);
	}

	private static boolean has(List<Cell> row, List<String> words) {
		StringBuilder all = new StringBuilder();
		row.forEach(c -> all.append(c.text()).append('\n'));
		String text = Folding.fold(all.toString());
		return words.stream().allMatch(text::contains);
	}

	/** What is empty comes last either way. */
	private Comparator<List<Cell>> order() {
		Comparator<Cell> cells = Comparator.<Cell>comparingDouble(c -> c.order().number())
				.thenComparing(c -> Folding.fold(c.order().text()), NaturalOrder::compare);
		Comparator<Cell> sign = ascending ? cells : cells.reversed();
		return Comparator.<List<Cell>, Boolean>comparing(r -> Boolean.valueOf(r.get(sorted).isEmpty()))
				.thenComparing(r -> r.get(sorted), sign);
	}

	/** What the headings and the first rows need. */
	private void widths() {
		measured = !rows.isEmpty();
		needs = new int[table.getColumnCount()];
		GC gc = new GC(table);
		try {
			for (int i = 0; i < needs.length; i++) {
				gc.setFont(Type.STRONG.font());
				needs[i] = gc.textExtent(content.columns().get(i)).x + Space.WIDE;
				gc.setFont(table.getFont());
				for (List<Cell> row : rows.subList(0, Math.min(MEASURED, rows.size())))
					needs[i] = Math.max(needs[i], need(gc, row.get(i)));
			}
		} finally {
			gc.dispose();
		}
		fill();
	}

	private static int need(GC gc, Cell cell) {
		String text = cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text();
		return gc.textExtent(text).x + Space.SECTION + (cell.status().isPresent() ? Space.ICON + Space.TIGHT : 0);
	}

	/** As long as the person set no width: the widest give way until all are to be seen, and what is left goes to the widest. */
	private void fill() {
		int room = table.getClientArea().width;
		if (touched || room <= 0 || needs.length == 0 || needs.length != table.getColumnCount())
			return;
		int most = WIDEST;
		while (most > LEAST && sum(most) > room)
			most -= Space.TIGHT;
		int left = Math.max(0, room - sum(most));
		int widest = 0;
		for (int i = 1; i < needs.length; i++)
			if (needs[i] > needs[widest])
				widest = i;
		filling = true;
		for (int i = 0; i < needs.length; i++)
			table.getColumn(i).setWidth(Math.min(most, needs[i]) + (i == widest ? left : 0));
		filling = false;
	}

	private int sum(int most) {
		return Arrays.stream(needs).map(n -> Math.min(most, n)).sum();
	}

	@Override
	String more() {
		return count.getText();
	}

	@Override
	boolean isGreedy() {
		return content.rows().size() > SEEN;
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(table);
	}
}
