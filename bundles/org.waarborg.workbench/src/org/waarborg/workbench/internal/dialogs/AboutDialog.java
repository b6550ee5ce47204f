package org.waarborg.workbench.internal.dialogs;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.Licences;
import org.waarborg.workbench.internal.state.Licences.Part;

/** What this program is, and the licence of each of its parts. */
public final class AboutDialog extends ListDialog {

	private static final int COPY = 100;

	private final String facts;
	private final List<Part> parts;
	private List<Part> shown;
	private Table table;

	/**
	 * A dialog.
	 *
	 * @param parent  the window that it belongs to
	 * @param version what is said behind the name
	 * @param facts   build, Java, system, each on a line
	 * @param parts   the bundles
	 */
	public AboutDialog(Shell parent, String version, String facts, List<Part> parts) {
		super(parent, Say.text("about.title"), Say.text("about.heading", version), Say.text("about.text"));
		this.facts = facts;
		this.parts = parts;
	}

	@Override
	void fill(Composite parent) {
		Text what = new Text(parent, SWT.MULTI | SWT.READ_ONLY);
		Looks.paint(what, Colour.INK);
		what.setText(facts);
		Looks.named(what, Say.text("about.facts"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
		Looks.text(parent, Say.text("about.parts", parts.size()), Type.STRONG, Colour.INK);
		Text query = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Say.text("about.search"));
		Looks.named(query, Say.text("about.search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI);
		table.setHeaderVisible(true);
		Theme.current().paint(table, Colour.FIELD, Colour.INK);
		Looks.named(table, Say.text("about.parts", parts.size()));
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table);
		column("about.name", 330);
		column("about.version", 190);
		column("about.licence", 230);
		table.addListener(SWT.SetData, event -> {
			Part part = shown.get(event.index);
			((TableItem) event.item).setText(new String[] { part.name(), part.version(),
					part.licence().isEmpty() ? Say.text("about.unknown") : part.licence() });
		});
		query.addListener(SWT.Modify, event -> show(query.getText()));
		show("");
		what.setFocus();
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(Say.text(key));
		column.setWidth(width);
	}

	private void show(String query) {
		shown = parts.stream().filter(p -> p.matches(query)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Say.text("copy"), false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY)
			toClipboard(getShell(), facts + "\n\n" + Licences.text(parts));
		else
			super.buttonPressed(button);
	}

	/** Puts a text on the clipboard. */
	static void toClipboard(Shell shell, String text) {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
