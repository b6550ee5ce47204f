package org.waarborg.ui.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Column;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Svg;
import org.waarborg.screen.Action;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** A picture with its title, its table, and the ways to take it elsewhere. UI thread only.
 *
 * @since 0.1
 */
public final class FigurePanel extends Composite {

	private final Messages words = Words.beside(FigurePanel.class);
	private final Label title;
	private final Label said;
	private final Composite stack;
	private final ScrolledComposite scroll;
	private final FigureCanvas canvas;
	private final Table table;
	private ToolItem toggle;
	private FigureHost host;
	private Menu menu;

	/**
	 * A panel without a picture.
	 *
	 * @param parent where it is
	 */
	public FigurePanel(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(Space.flush(1));
		Composite bar = new Composite(this, SWT.NONE);
		bar.setLayout(Space.grid(3, Space.NORMAL, Space.NORMAL));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		title = new Label(bar, SWT.NONE);
		title.setFont(Type.STRONG.font());
		said = new Label(bar, SWT.NONE);
		said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		AccessibleNames.of(tools, words.get("figure.tools"));
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll = new ScrolledComposite(stack, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setShowFocusedControl(true);
		canvas = new FigureCanvas(scroll);
		scroll.setContent(canvas);
		table = new Table(stack, SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleNames.of(() -> title.getText()));
		items(tools);
		for (Composite each : List.of(this, bar, tools, stack, scroll, table))
			Theme.current().paint(each, Colour.PAPER, Colour.INK);
		Theme.current().paint(title, Colour.PAPER, Colour.INK);
		Theme.current().paint(said, Colour.PAPER, Colour.MUTED);
		tableKeys();
		scroll.addListener(SWT.Resize, e -> fit());
		canvas.onResize(this::fit);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		((StackLayout) stack.getLayout()).topControl = scroll;
	}

	/** The wheel over a picture that is seen whole is for what scrolls around it. */
	private void wheel(Event event) {
		if (!event.doit || canvas.getSize().y > scroll.getClientArea().height)
			return;
		for (Composite around = getParent(); around != null; around = around.getParent()) {
			if (around instanceof ScrolledComposite outer) {
				event.doit = false;
				outer.setOrigin(outer.getOrigin().x, outer.getOrigin().y - event.count * Space.NORMAL * 2);
				return;
			}
		}
	}

	private void items(ToolBar tools) {
		toggle = item(tools, SWT.CHECK, Icon.TABLE, "figure.table", () -> showTable(toggle.getSelection()));
		item(tools, SWT.PUSH, Icon.COPY, "figure.copy", this::copy);
		item(tools, SWT.PUSH, Icon.EXPORT, "figure.save", this::save);
	}

	/** Enter offers all of the row; the pointer what it is at. */
	private void tableKeys() {
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)
				offer(-1, null);
		});
		table.addListener(SWT.MenuDetect, e -> {
			e.doit = false;
			boolean pointed = e.detail == SWT.MENU_MOUSE;
			offer(pointed ? columnAt(table.toControl(e.x, e.y)) : -1, pointed ? new Point(e.x, e.y) : null);
		});
		table.addListener(SWT.MouseDoubleClick, e -> offer(columnAt(new Point(e.x, e.y)), table.toDisplay(e.x, e.y)));
		table.addListener(SWT.Dispose, e -> dropMenu());
	}

	private int columnAt(Point at) {
		TableItem item = table.getItem(at);
		if (item != null)
			for (int i = 0; i < table.getColumnCount(); i++)
				if (item.getBounds(i).contains(at))
					return i;
		return -1;
	}

	/** What can be done at a cell of the selected row, or at all of its cells. */
	private void offer(int column, Point at) {
		int index = table.getSelectionIndex();
		if (host == null || index < 0)
			return;
		dropMenu();
		menu = new Menu(table);
		Figure figure = canvas.figure();
		Row row = figure.table().onPage().rows().get(index);
		Set<FigurePart> seen = new HashSet<>();
		List<Column> columns = figure.table().onPage().columns();
		for (int i = 0; i < columns.size(); i++) {
			FigurePart part = figure.part(row.id(), columns.get(i).id());
			List<Action> actions = column >= 0 && column != i || !seen.add(part) ? List.of()
					: host.actions(figure, part);
			if (!actions.isEmpty())
				line(columns.get(i).title(), actions, column >= 0);
		}
		if (menu.getItemCount() == 0)
			return;
		Rectangle bounds = table.getItem(index).getBounds();
		menu.setLocation(at != null ? at : table.toDisplay(bounds.x + Space.PAGE, bounds.y + bounds.height));
		menu.setVisible(true);
	}

	private void line(String column, List<Action> actions, boolean alone) {
		if (alone) {
			host.fill(menu, actions);
			return;
		}
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(column.replace("&", "&&"));
		Menu below = new Menu(item);
		host.fill(below, actions);
		item.setMenu(below);
	}

	/**
	 * What was last offered in the table.
	 *
	 * @return the menu; empty before the first
	 */
	public Optional<Menu> offered() {
		return Optional.ofNullable(menu);
	}

	private void dropMenu() {
		if (menu != null)
			menu.dispose();
		menu = null;
	}

	private ToolItem item(ToolBar bar, int style, Icon icon, String key, Runnable run) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(Icons.image(icon));
		item.setText(words.get(key));
		item.setToolTipText(words.get(key + ".help"));
		item.addListener(SWT.Selection, e -> run.run());
		return item;
	}

	/**
	 * Makes the parts of the picture, and the rows of its table, something to act on.
	 *
	 * @param acting who knows what can be done
	 */
	public void host(FigureHost acting) {
		host = acting;
		canvas.host(acting);
	}

	/**
	 * The picture itself.
	 *
	 * @return the canvas
	 */
	public FigureCanvas canvas() {
		return canvas;
	}

	/**
	 * Its numbers.
	 *
	 * @return the table
	 */
	public Table table() {
		return table;
	}

	/**
	 * Shows a picture.
	 *
	 * @param figure the figure
	 */
	public void show(Figure figure) {
		title.setText(figure.title().replace("&", "&&"));
		canvas.show(figure);
		fill(figure.table().onPage());
		layout(true, true);
		fit();
	}

	/** Shows its tools without their words, which stand in the tooltips: for little room. */
	public void compact() {
		for (ToolItem item : toggle.getParent().getItems())
			item.setText("");
	}

	/**
	 * How high it wants to be, to show all of its picture.
	 *
	 * @param width how wide it will be
	 * @return the height with its title
	 */
	public int heightFor(int width) {
		canvas.room(width);
		return canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + getChildren()[0].computeSize(width, SWT.DEFAULT).y;
	}

	/**
	 * Shows the table or the picture.
	 *
	 * @param shown whether the table
	 */
	public void showTable(boolean shown) {
		toggle.setSelection(shown);
		((StackLayout) stack.getLayout()).topControl = shown ? table : scroll;
		stack.layout(true);
		(shown ? table : canvas).setFocus();
	}

	private void fill(org.waarborg.document.Table data) {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns())
			column.dispose();
		Formats formats = Formats.of(Words.language());
		for (Column column : data.columns())
			new TableColumn(table, column.kind() == Column.Kind.NUMBER ? SWT.RIGHT : SWT.LEFT).setText(column.title());
		for (Row row : data.rows())
			new TableItem(table, SWT.NONE).setText(row.cells().stream().map(formats::plain).toArray(String[]::new));
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + Space.SECTION);
		}
		if (selected >= 0 && selected < table.getItemCount())
			table.setSelection(selected);
		table.setRedraw(true);
	}

	private void fit() {
		canvas.room(scroll.getClientArea().width);
		Point size = canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		canvas.setSize(Math.max(size.x, scroll.getClientArea().width), Math.max(size.y, scroll.getClientArea().height));
	}

	@Override
	public boolean setFocus() {
		// a part that goes gives the focus to what is around it, also while that goes too
		if (stack.isDisposed())
			return false;
		Control shown = ((StackLayout) stack.getLayout()).topControl;
		return !shown.isDisposed() && shown.setFocus();
	}

	// ---- elsewhere

	private void copy() {
		Image image = canvas.print();
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[] { image.getImageData(), Svg.of(canvas.figure()) },
					new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
			said.setText(words.get("figure.copied"));
		} finally {
			clipboard.dispose();
			image.dispose();
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(words.get("figure.save.title"));
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
		dialog.setFilterNames(new String[] { words.get("figure.svg"), words.get("figure.png") });
		dialog.setFileName(canvas.figure().id() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		try {
			save(Path.of(chosen));
			said.setText(words.get("figure.saved", chosen));
		} catch (IOException e) {
			said.setText(words.get("figure.failed", chosen, String.valueOf(e.getLocalizedMessage())));
		}
		said.setToolTipText(said.getText());
	}

	/**
	 * Writes the picture into a file.
	 *
	 * @param file where to: SVG, or PNG when its name ends so
	 * @throws IOException when it cannot be written
	 */
	public void save(Path file) throws IOException {
		if (!file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png")) {
			Files.writeString(file, Svg.of(canvas.figure()), StandardCharsets.UTF_8);
			return;
		}
		Image image = canvas.print();
		try (var out = Files.newOutputStream(file)) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(out, SWT.IMAGE_PNG);
		} finally {
			image.dispose();
		}
	}
}
