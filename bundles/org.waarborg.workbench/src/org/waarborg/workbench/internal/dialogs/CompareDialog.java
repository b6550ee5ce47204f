package org.waarborg.workbench.internal.dialogs;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.Differences.Difference;

/** Shows two states of a dossier: a list of what differs, and both values of the selected one beside each other. */
public final class CompareDialog extends ListDialog {

	private final List<Difference> differences;
	private final String first;
	private final String second;
	private Text one;
	private Text two;

	/**
	 * A dialog.
	 *
	 * @param parent      the window that it belongs to
	 * @param text        what is compared with what
	 * @param first       what the first state is called
	 * @param second      what the second state is called
	 * @param differences what differs
	 */
	public CompareDialog(Shell parent, String text, String first, String second, List<Difference> differences) {
		super(parent, Say.text("compare.title"), Say.text("compare.heading", differences.size()), text);
		this.differences = differences;
		this.first = first;
		this.second = second;
	}

	@Override
	void fill(Composite parent) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		Theme.current().paint(table, Colour.FIELD, Colour.INK);
		Looks.named(table, Say.text("compare.heading", differences.size()));
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table);
		column(table, "compare.what", 260);
		column(table, "compare.kind", 90);
		column(table, "compare.feature", 150);
		column(table, "compare.file", 220);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, differences.get(event.index)));
		table.setItemCount(differences.size());
		Composite both = Looks.paint(new Composite(parent, SWT.NONE), Colour.INK);
		GridLayout columns = Space.grid(2, 0, Space.NORMAL);
		columns.makeColumnsEqualWidth = true;
		both.setLayout(columns);

		GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
		Looks.text(both, first, Type.SMALL, Colour.MUTED);
		Looks.text(both, second, Type.SMALL, Colour.MUTED);
		one = value(both, first);
		two = value(both, second);
		table.addListener(SWT.Selection, event -> show(differences.get(table.getSelectionIndex())));
		if (!differences.isEmpty()) {
			table.setSelection(0);
			show(differences.get(0));
		}
	}

	private static void column(Table table, String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(Say.text(key));
		column.setWidth(width);
	}

	private static void fill(TableItem item, Difference difference) {
		item.setText(new String[] { difference.object(), Say.messages().label(difference.kind()), difference.what(),
				difference.file() });
	}

	private static Text value(Composite parent, String name) {
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		Looks.named(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 96).applyTo(text);
		return text;
	}

	private void show(Difference difference) {
		one.setText(difference.first());
		two.setText(difference.second());
	}
}
