package org.waarborg.workbench.internal.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.document.Status;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.LogEntry;

/** What went wrong inside the program, to read, and to send without contents of dossiers. */
public final class LogDialog extends ListDialog {

	private static final int COPY = 100;
	private static final int SAVE = 101;

	private final List<LogEntry> entries;
	private final String report;
	private Text detail;

	/**
	 * A dialog.
	 *
	 * @param parent  the window that it belongs to
	 * @param entries the entries, the newest first
	 * @param report  what can be sent
	 */
	public LogDialog(Shell parent, List<LogEntry> entries, String report) {
		super(parent, Say.text("log.title"), Say.text("log.heading"),
				Say.text(entries.isEmpty() ? "log.empty" : "log.text"));
		this.entries = entries;
		this.report = report;
	}

	@Override
	void fill(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Looks.paint(sash, Colour.INK);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(sash);
		Table table = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		Theme.current().paint(table, Colour.FIELD, Colour.INK);
		Looks.named(table, Say.text("log.heading"));
		column(table, "log.message", 450);
		column(table, "log.when", 170);
		column(table, "log.source", 190);
		for (LogEntry entry : entries)
			line(table, entry);
		detail = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		Theme.current().paint(detail, Colour.FIELD, Colour.INK);
		Looks.named(detail, Say.text("ask.details"));
		sash.setWeights(3, 2);
		table.addListener(SWT.Selection, event -> show(entries.get(table.getSelectionIndex())));
		if (!entries.isEmpty()) {
			table.setSelection(0);
			show(entries.get(0));
		}
	}

	private static void column(Table table, String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(Say.text(key));
		column.setWidth(width);
	}

	private static void line(Table table, LogEntry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { entry.message().replace('\n', ' '), entry.when(), entry.source() });
		item.setImage(Looks.image(entry.severity() >= 4 ? "signal-error"
				: entry.severity() == 2 ? "signal-warning"
						: "signal-info"));
	}

	private void show(LogEntry entry) {
		detail.setText(entry.message() + "\n\n" + entry.trace());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Say.text("log.copy"), false);
		createButton(parent, SAVE, Say.text("log.save"), false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case COPY -> AboutDialog.toClipboard(getShell(), report);
			case SAVE -> save(getShell(), report);
			default -> super.buttonPressed(button);
		}
	}

	/** Writes a report where the person says. */
	static void save(Shell shell, String report) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName("waarborg-report.txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		try {
			Files.writeString(Path.of(chosen), report);
		} catch (IOException e) {
			Ask.about(Status.STOP, Say.text("log.unsaved.heading"))
					.text(Say.text("log.unsaved.text", chosen, String.valueOf(e.getMessage())))
					.choice(Say.text("close"))
					.open(shell);
		}
	}
}
