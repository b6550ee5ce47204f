package org.waarborg.workbench.views;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.controlset.ControlRef;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.ControlSearch.Hit;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Rows;
import org.waarborg.workbench.internal.Looks;

/** The controls that a search found. Enter shows one in its set. */
final class HitTable {

	private static final int[] WIDTHS = { 110, 430, 200 };

	/**
	 * What it asks of who holds it.
	 *
	 * @param open shows a control in its set
	 * @param uses where a control is decided on
	 * @param show goes to a place
	 */
	record Host(Consumer<Hit> open, Function<ControlRef, List<ControlSetsPane.Use>> uses,
			BiConsumer<DossierSession, Target> show) {
	}

	private final Table table;
	private List<Hit> hits = List.of();

	HitTable(Composite parent, Host host) {
		table = Rows
				.calm(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL));
		Looks.paint(table, Colour.INK);
		Looks.named(table, ViewWords.text("sets.hits"));
		table.setHeaderVisible(true);
		String[] names = { "number", "title", "set" };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ViewWords.text("column." + names[i]));
			column.setWidth(WIDTHS[i]);
			column.setResizable(true);
			column.setMoveable(true);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, hits.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> host.open().accept(hits.get(table.getSelectionIndex())));
		menu(host);
	}

	private void menu(Host host) {
		Menu menu = new Menu(table);
		table.setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			for (MenuItem item : menu.getItems())
				item.dispose();
			if (table.getSelectionIndex() < 0)
				return;
			Hit hit = hits.get(table.getSelectionIndex());
			item(menu, ViewWords.text("control.open"), Icon.CONTROL_SET, () -> host.open().accept(hit));
			uses(menu, host.uses().apply(hit.ref()), host.show());
		});
	}

	/** Where a control is decided on; that nobody does is said too. */
	static void uses(Menu menu, List<ControlSetsPane.Use> uses, BiConsumer<DossierSession, Target> show) {
		for (ControlSetsPane.Use use : uses)
			item(menu, ViewWords.text("control.use", use.label(), use.session().name()), Icon.STATEMENT,
					() -> show.accept(use.session(), use.target()));
		if (uses.isEmpty())
			item(menu, ViewWords.text("control.unused"), Icon.STATEMENT, null);
	}

	static void item(Menu menu, String label, Icon icon, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.setImage(Icons.image(icon));
		item.setEnabled(run != null);
		if (run != null)
			item.addListener(SWT.Selection, event -> run.run());
	}

	private static void fill(TableItem item, Hit hit) {
		item.setText(new String[] { hit.number(), hit.title(), hit.name() });
		item.setImage(Icons.image(hit.ref().control().endsWith(".care") ? Icon.CARE_PART : Icon.CONTROL));
	}

	Table table() {
		return table;
	}

	/** Shows what was found for another query. */
	void show(String query, List<Hit> found) {
		hits = found;
		table.setItemCount(0);
		table.setItemCount(found.size());
		table.setToolTipText(found.isEmpty() ? ViewWords.text("sets.found.none", query) : null);
	}

	/** Goes into the list, on the best hit. */
	void enter() {
		if (!hits.isEmpty()) {
			if (table.getSelectionIndex() < 0)
				table.setSelection(0);
			table.setFocus();
		}
	}
}
