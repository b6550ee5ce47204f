package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Screen;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** The bar above the table: search, groups to pick, how it is grouped, how many are shown, columns, adding, and the rest. */
final class GridBar {

	private static final int SEARCH_LETTERS = 22;
	/** The table follows when nobody types for a moment: a letter never waits for the rows of the one before. */
	private static final int TYPING = 150;
	/** Rows are read for so many nanoseconds, a few at a time, and then keys have so many milliseconds. */
	private static final long READING = 20_000_000;
	private static final int ROWS = 10;
	private static final int BREATH = 5;
	private static final int MESSAGE_STAYS = 9000;
	private static final int MOST_LINES = 8;
	private static final String ARROW = " \u25be";

	private final Messages words = Words.beside(GridBar.class);
	private final Grid grid;
	private final Composite bar;
	private final Text search;
	private final ToolBar facets;
	private final Label count;
	private final Label message;
	private final ToolBar tools;
	private final List<String> hidden = new ArrayList<>();
	private GridModel model;
	private boolean compact;
	private Menu menu;
	private int said;

	private final Runnable filter = this::readAndFilter;
	/** Whether a key is being handled: then it is typing that changes the text. */
	private boolean keyed;

	GridBar(Composite parent, Grid grid) {
		this.grid = grid;
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(Space.grid(5, Space.NORMAL, Space.NORMAL));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(words.get("bar.search"));
		search.getAccessible().addAccessibleListener(AccessibleNames.of(() -> words.get("bar.search.name")));
		search.setLayoutData(searchData());
		search.addListener(SWT.Modify, e -> typed());
		search.addListener(SWT.KeyDown, this::key);
		search.addListener(SWT.Traverse, this::traverse);
		facets = bar(words.get("bar.facets"));
		count = new Label(bar, SWT.NONE);
		message = new Label(bar, SWT.NONE);
		message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		tools = bar(words.get("bar.tools"));
		paint();
		bar.addListener(SWT.Resize, e -> squeeze());
	}

	private ToolBar bar(String name) {
		ToolBar made = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		AccessibleNames.of(made, name);
		return made;
	}

	private void paint() {
		Theme.current().paint(bar, Colour.PAPER, Colour.INK);
		Theme.current().paint(facets, Colour.PAPER, Colour.INK);
		Theme.current().paint(tools, Colour.PAPER, Colour.INK);
		Theme.current().paint(count, Colour.PAPER, Colour.MUTED);
		Theme.current().paint(message, Colour.PAPER, Colour.INK);
	}

	private GridData searchData() {
		GC gc = new GC(search);
		try {
			GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
			data.widthHint = (int) (gc.getFontMetrics().getAverageCharacterWidth() * SEARCH_LETTERS);
			return data;
		} finally {
			gc.dispose();
		}
	}

	Text search() {
		return search;
	}

	/** Shows another model; null for none. */
	void show(GridModel shown) {
		model = shown;
		hidden.clear();
		search.setText(model == null ? "" : model.filter());
		search.setEnabled(model != null);
		for (ToolBar each : List.of(facets, tools))
			for (ToolItem item : each.getItems())
				item.dispose();
		if (model != null) {
			facetItems();
			toolItems();
		}
		update();
		squeeze();
	}

	// ---- search

	private void typed() {
		if (keyed)
			search.getDisplay().timerExec(TYPING, filter);
		else
			filter();
	}

	/**
	 * Shows what was typed so far. Where thousands of rows were not read yet, a few at a time are read first: no key waits for
	 * all of them, and the count says what it is busy with.
	 */
	private void readAndFilter() {
		if (search.isDisposed() || model == null)
			return;
		long start = System.nanoTime();
		boolean more = true;
		while (more && System.nanoTime() - start < READING)
			more = model.readAhead(ROWS);
		if (more) {
			if (!count.getText().equals(words.get("bar.reading"))) {
				count.setText(words.get("bar.reading"));
				squeeze();
			}
			search.getDisplay().timerExec(BREATH, filter);
		} else
			filter();
	}

	/** Shows what was typed so far, now. */
	private void filter() {
		if (!search.isDisposed() && model != null && !search.getText().equals(model.filter())) {
			model.setFilter(search.getText());
			update();
		}
	}

	private void key(Event event) {
		keyed = true;
		search.getDisplay().asyncExec(() -> keyed = false);
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			filter();
			grid.enter();
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			filter();
			grid.enter();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			search.setText("");
			filter();
			grid.enter();
		}
	}

	/** Goes on typing in the search field with a letter that was typed in the table. */
	void type(char letter) {
		search.setFocus();
		search.setText(search.getText() + letter);
		search.setSelection(search.getText().length());
	}

	/** Shows all rows again; answers whether some were filtered away. */
	boolean clear() {
		boolean filtered = model != null && isFiltered();
		if (filtered) {
			for (Grouping grouping : model.screen().groupings())
				if (!model.only(grouping.id()).isEmpty())
					model.setOnly(grouping.id(), Set.of());
			model.setFilter("");
			search.setText("");
			update();
			grid.showSelected();
		}
		return filtered;
	}

	private boolean isFiltered() {
		return !model.filter().isEmpty()
				|| model.screen().groupings().stream().anyMatch(g -> !model.only(g.id()).isEmpty());
	}

	// ---- groups to pick

	private void facetItems() {
		for (Grouping grouping : model.screen().groupings()) {
			ToolItem item = new ToolItem(facets, SWT.PUSH);
			item.setData(grouping.id());
			item.addListener(SWT.Selection, e -> pick(grouping, facets));
		}
		if (model.screen().groupings().isEmpty())
			return;
		ToolItem group = new ToolItem(facets, SWT.PUSH);
		group.setImage(Icons.image(Icon.GROUP));
		group.setData("");
		group.addListener(SWT.Selection, e -> below(group, this::groupMenu));
		ToolItem clear = new ToolItem(facets, SWT.PUSH);
		clear.setImage(Icons.image(Icon.CLEAR));
		clear.setToolTipText(words.get("bar.clear"));
		clear.addListener(SWT.Selection, e -> {
			clear();
			grid.enter();
		});
	}

	private void pick(Grouping grouping, Control anchor) {
		Set<String> only = model.only(grouping.id());
		List<CheckPopup.Entry> entries = model.facet(grouping.id()).stream().map(h -> new CheckPopup.Entry(h.label(),
				h.label(), Integer.toString(h.rows()), only.contains(h.label()))).toList();
		CheckPopup popup = new CheckPopup(anchor,
				new CheckPopup.Purpose(words.get("facet.title", grouping.label()), words.get("facet.all"), false),
				entries,
				labels -> only(grouping, labels), () -> only(grouping, List.of()));
		popup.open();
	}

	private void only(Grouping grouping, List<String> labels) {
		model.setOnly(grouping.id(), labels);
		update();
	}

	private void groupMenu(Menu into) {
		String now = model.grouping().map(Grouping::id).orElse("");
		radio(into, words.get("group.none"), now.isEmpty(), () -> model.group(""));
		spread(into, model.screen().groupings(), words.get("group.more"),
				(menu, grouping) -> radio(menu, grouping.label(), now.equals(grouping.id()),
						() -> model.group(grouping.id())));
	}

	/** Many groupings are not one long menu: those beyond the first stand in menus beside it, a handful each. */
	private static void spread(Menu into, List<Grouping> groupings, String more, BiConsumer<Menu, Grouping> line) {
		Menu menu = into;
		for (int i = 0; i < groupings.size(); i++) {
			if (i > 0 && i % MOST_LINES == 0) {
				MenuItem further = new MenuItem(menu, SWT.CASCADE);
				further.setText(more);
				Menu beside = new Menu(menu);
				further.setMenu(beside);
				menu = beside;
			}
			line.accept(menu, groupings.get(i));
		}
	}

	private void radio(Menu into, String label, boolean selected, Runnable run) {
		MenuItem item = new MenuItem(into, SWT.RADIO);
		item.setText(label);
		item.setSelection(selected);
		item.addListener(SWT.Selection, e -> {
			if (item.getSelection()) {
				run.run();
				update();
				squeeze();
			}
		});
	}

	// ---- tools

	private void toolItems() {
		Screen screen = model.screen();
		Grid.adds(screen).ifPresent(label -> {
			ToolItem add = new ToolItem(tools, SWT.PUSH);
			add.setText(label);
			add.setImage(Icons.image(Icon.ADD));
			add.setToolTipText(words.get("bar.add.help", label));
			add.setEnabled(grid.host().session().dossier().writable());
			if (!add.getEnabled())
				add.setToolTipText(words.get("edit.read-only"));
			add.addListener(SWT.Selection, e -> grid.add());
		});
		ToolItem columns = new ToolItem(tools, SWT.PUSH);
		columns.setImage(Icons.image(Icon.COLUMNS));
		columns.setToolTipText(words.get("bar.columns"));
		columns.addListener(SWT.Selection, e -> columns());
		ToolItem more = new ToolItem(tools, SWT.PUSH);
		more.setText("\u22ef");
		more.setToolTipText(words.get("bar.more"));
		more.addListener(SWT.Selection, e -> below(more, this::moreMenu));
	}

	void columns() {
		List<String> shown = model.columns().stream().map(Field::id).toList();
		List<Field> all = new ArrayList<>(model.columns());
		model.screen().columns().stream().filter(f -> !shown.contains(f.id())).forEach(all::add);
		List<CheckPopup.Entry> entries = all.stream()
				.map(f -> new CheckPopup.Entry(f.id(), f.label(), "", shown.contains(f.id()))).toList();
		CheckPopup popup = new CheckPopup(tools,
				new CheckPopup.Purpose(words.get("columns.title"), words.get("columns.reset"), true), entries,
				ids -> grid.columns(ids.isEmpty() ? shown.subList(0, 1) : ids), () -> grid.columns(List.of()));
		popup.open();
	}

	private void moreMenu(Menu into) {
		Supplier<List<Grouping>> away = () -> model.screen().groupings().stream().filter(g -> hidden.contains(g.id()))
				.toList();
		spread(into, away.get(), words.get("facet.more"), (menu, grouping) -> item(menu,
				words.get("facet.menu", grouping.label()), Optional.empty(), () -> pick(grouping, tools)));
		if (hidden.contains("")) {
			MenuItem group = new MenuItem(into, SWT.CASCADE);
			group.setText(words.get("group.menu"));
			Menu groups = new Menu(into);
			group.setMenu(groups);
			groupMenu(groups);
		}
		if (into.getItemCount() > 0)
			new MenuItem(into, SWT.SEPARATOR);
		if (model.grouping().isPresent()) {
			item(into, words.get("more.collapse"), Optional.empty(), () -> grid.expandAll(false));
			item(into, words.get("more.expand"), Optional.empty(), () -> grid.expandAll(true));
		}
		item(into, words.get("more.copy", Integer.valueOf(model.shown())), Optional.empty(), grid::copyShown);
		item(into, words.get("bar.columns"), Optional.empty(), this::columns);
	}

	private static MenuItem item(Menu into, String label, Optional<String> whyNot, Runnable run) {
		MenuItem item = new MenuItem(into, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.setEnabled(whyNot.isEmpty());
		whyNot.ifPresent(item::setToolTipText);
		item.addListener(SWT.Selection, e -> run.run());
		return item;
	}

	private void below(ToolItem item, java.util.function.Consumer<Menu> fill) {
		if (menu != null)
			menu.dispose();
		menu = new Menu(item.getParent());
		fill.accept(menu);
		menu.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
		menu.setVisible(true);
	}

	// ---- what it says

	/** Says again what is shown and picked. */
	void update() {
		if (model == null) {
			count.setText("");
			return;
		}
		boolean filtered = isFiltered();
		String text = model.shown() == model.total() && !filtered
				? words.get("bar.count", Integer.valueOf(model.total()))
				: words.get("bar.count.filtered", Integer.valueOf(model.shown()), Integer.valueOf(model.total()));
		boolean layout = !text.equals(count.getText());
		count.setText(text);
		for (ToolItem item : facets.getItems())
			layout |= update(item, filtered);
		if (!search.getText().equals(model.filter()) && !search.isFocusControl())
			search.setText(model.filter());
		if (layout)
			squeeze();
	}

	private boolean update(ToolItem item, boolean filtered) {
		String before = item.getText();
		if (item.getData() == null)
			item.setEnabled(filtered);
		else if (item.getData().equals("")) {
			String label = model.grouping().map(g -> words.get("group.by", g.label())).orElse(words.get("group.label"));
			item.setText(compact ? "" : label + ARROW);
			item.setToolTipText(compact ? label : words.get("group.help"));
		} else
			model.screen().groupings().stream().filter(g -> g.id().equals(item.getData())).findFirst()
					.ifPresent(g -> facet(item, g));
		return !before.equals(item.getText());
	}

	private void facet(ToolItem item, Grouping grouping) {
		Set<String> only = model.only(grouping.id());
		item.setText((switch (only.size()) {
			case 0 -> grouping.label();
			case 1 -> words.get("facet.one", grouping.label(), only.iterator().next());
			default -> words.get("facet.many", grouping.label(), Integer.valueOf(only.size()));
		}).replace("&", "&&") + ARROW);
		item.setToolTipText(only.isEmpty() ? words.get("facet.help", grouping.label()) : String.join(", ", only));
	}

	/** Says what happened; it goes away by itself. */
	void say(String text) {
		int mine = ++said;
		message.setText(text.replace("&", "&&"));
		message.setToolTipText(text);
		bar.layout(true);
		if (text.isEmpty())
			return;
		bar.getDisplay().timerExec(MESSAGE_STAYS, () -> {
			if (!bar.isDisposed() && said == mine)
				say("");
		});
	}

	String said() {
		return message.getText();
	}

	/** Leaves out the buttons that do not fit; they are in the menu of the rest. */
	private void squeeze() {
		if (model == null || model.screen().groupings().isEmpty()) {
			bar.layout(true);
			return;
		}
		int room = bar.getClientArea().width - 6 * Space.NORMAL - search.computeSize(
				((GridData) search.getLayoutData()).widthHint, SWT.DEFAULT).x
				- count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
				- tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		restoreItems();
		if (width() > room)
			compact(true);
		List<Grouping> groupings = model.screen().groupings();
		for (int keep = groupings.size() - 1; keep >= -1 && width() > room; keep--) {
			String drop = keep < 0 ? "" : groupings.get(keep).id();
			hidden.add(drop);
			for (ToolItem item : facets.getItems())
				if (drop.equals(item.getData()))
					item.dispose();
		}
		bar.layout(true);
	}

	private int width() {
		Point size = facets.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return facets.getItemCount() == 0 ? 0 : size.x;
	}

	/** The words of the grouping give way before the groups to pick do. */
	private void compact(boolean less) {
		compact = less;
		for (ToolItem item : facets.getItems())
			if ("".equals(item.getData()))
				update(item, isFiltered());
	}

	private void restoreItems() {
		compact(false);
		if (hidden.isEmpty())
			return;
		hidden.clear();
		for (ToolItem item : facets.getItems())
			item.dispose();
		facetItems();
		boolean filtered = isFiltered();
		for (ToolItem item : facets.getItems())
			update(item, filtered);
	}
}
