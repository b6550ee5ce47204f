package org.waarborg.workbench.internal.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.document.Formats;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;
import org.waarborg.workbench.internal.state.SetChoice;

/** Over which control sets the statement is made. What was replaced stands below. */
final class SetsStep extends Step {

	private Table table;
	private Label count;

	SetsStep(NewDossierModel model) {
		super("sets", model);
	}

	@Override
	void fill(Composite page) {
		table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		Looks.named(table, Say.text("new.sets.title"));
		GridDataFactory.fillDefaults().grab(true, true).hint(740, 180).applyTo(table);
		column(table, "new.sets.norm", 380, SWT.LEFT);
		column(table, "new.sets.edition", 104, SWT.LEFT);
		column(table, "new.sets.status", 108, SWT.LEFT);
		column(table, "new.sets.controls", 96, SWT.RIGHT);
		List<SetChoice> choices = model.choices();
		for (SetChoice choice : choices)
			line(table, choice);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem item = (TableItem) event.item;
				model.choose(choices.get(table.indexOf(item)).id(), item.getChecked());
				told();
			}
		});
		count = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		told();
	}

	private static void column(Table table, String key, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(Say.text(key));
		column.setWidth(width);
	}

	private void line(Table table, SetChoice choice) {
		TableItem item = new TableItem(table, SWT.NONE);
		String status = Say.messages().label(choice.status());
		String since = choice.since().map(Formats.of(Words.language())::date).orElse("");
		item.setText(new String[] { choice.title(), choice.edition(),
				since.isEmpty() ? status : Say.text("new.sets.since", status, since),
				Integer.toString(choice.controls()) });
		item.setChecked(model.isChosen(choice.id()));
		if (choice.old())
			item.setForeground(Theme.current().colour(Colour.MUTED));
	}

	@Override
	Control first() {
		return table;
	}

	private void told() {
		int chosen = model.chosen().size();
		count.setText(chosen == 0 ? Say.text("new.sets.none") : Say.text("new.sets.chosen", chosen));
		count.getParent().layout();
	}
}
