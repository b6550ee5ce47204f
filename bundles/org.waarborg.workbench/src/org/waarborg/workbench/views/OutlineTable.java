package org.waarborg.workbench.views;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.controlset.ControlRef;
import org.waarborg.screen.sets.SetOutline;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Rows;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/** The controls of a set in the norm's order. Enter goes to the decision where there is one. */
final class OutlineTable {

	private static final int[] WIDTHS = { 120, 420, 110 };
	private static final String INDENT = "   ";

	private final Table table;
	private final SetPanel.Host host;
	private SetOutline outline = new SetOutline(List.of());

	OutlineTable(Composite parent, SetPanel.Host host) {
		this.host = host;
		table = Rows
				.calm(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL));
		Looks.paint(table, Colour.INK);
		Looks.named(table, ViewWords.text("set.outline"));
		table.setHeaderVisible(true);
		String[] names = { "number", "title", "care" };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ViewWords.text("column." + names[i]));
			column.setWidth(WIDTHS[i]);
			column.setResizable(true);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, outline.lines().get(event.index)));
		table.addListener(SWT.MouseMove, this::hint);
		table.addListener(SWT.DefaultSelection, event -> line(table.getSelectionIndex()).control()
				.map(host.uses()).flatMap(u -> u.stream().findFirst())
				.ifPresent(u -> host.show().accept(u.session(), u.target())));
		Menu menu = new Menu(table);
		table.setMenu(menu);
		menu.addListener(SWT.Show, event -> fill(menu));
	}

	private SetOutline.Line line(int index) {
		return outline.lines().get(index);
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems())
			item.dispose();
		if (table.getSelectionIndex() >= 0)
			line(table.getSelectionIndex()).control()
					.ifPresent(c -> HitTable.uses(menu, host.uses().apply(c), host.show()));
	}

	private static void fill(TableItem item, SetOutline.Line line) {
		boolean heading = line.control().isEmpty();
		item.setText(new String[] { INDENT.repeat(line.depth()) + line.number(), line.title(), line.care() });
		item.setFont((heading ? Type.STRONG : Type.BODY).font());
		item.setImage(Icons.image(heading ? Icon.THEME_GROUP : line.care().isEmpty() ? Icon.CONTROL : Icon.CARE_PART));
	}

	private void hint(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String tip = item == null ? null : line(table.indexOf(item)).purpose();
		String shown = tip == null || tip.isEmpty() ? null : tip;
		if (!Objects.equals(shown, table.getToolTipText()))
			table.setToolTipText(shown);
	}

	Table table() {
		return table;
	}

	/** Shows another set. */
	void show(SetOutline shown) {
		outline = shown;
		table.setItemCount(0);
		table.setItemCount(shown.lines().size());
	}

	/** Goes to a control. */
	void reveal(ControlRef control) {
		int index = outline.indexOf(control);
		if (index >= 0) {
			table.setSelection(index);
			table.setTopIndex(Math.max(0, index - 3));
			table.setFocus();
		}
	}
}
