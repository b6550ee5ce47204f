package org.waarborg.workbench.internal.dialogs;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;

/** A dialog with a heading, a sentence and something large below it. */
abstract class ListDialog extends Dialog {

	private final String title;
	private final String heading;
	private final String text;

	ListDialog(Shell parent, String title, String heading, String text) {
		super(parent);
		this.title = title;
		this.heading = heading;
		this.text = text;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.APPLICATION_MODAL | getDefaultOrientation());
	}

	/** What is below the sentence. */
	abstract void fill(Composite parent);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 560);
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return null;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(Space.grid(1, Space.PAGE, Space.NORMAL));
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Looks.paint(area, Colour.INK);
		Label head = Looks.text(area, heading, Type.TITLE, Colour.INK);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		if (!text.isEmpty())
			Looks.paragraph(area, text, Colour.MUTED, 400);
		fill(area);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		Theme.current().paint(parent, Colour.PAPER, Colour.INK);
		Theme.current().paint(getButtonBar(), Colour.PAPER, Colour.INK);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, CANCEL, Say.text("close"), true);
	}
}
