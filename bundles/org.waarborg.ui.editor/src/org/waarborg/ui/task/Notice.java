package org.waarborg.ui.task;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.document.Status;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** What the dialog says about what was asked for: why it cannot be done, or whether it shall. The answers stay above it. */
final class Notice extends Composite {

	private final Label icon;
	private final Text text;
	private final Composite buttons;

	Notice(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(Space.grid(3, Space.SECTION, Space.NORMAL));
		Theme.current().paint(this, Colour.SURFACE, Colour.INK);
		icon = Theme.current().paint(new Label(this, SWT.NONE), Colour.SURFACE, Colour.INK);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
		// can be read with the caret, and copied into a question for help
		text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		Theme.current().paint(text, Colour.SURFACE, Colour.INK);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = Space.DETAILS;
		text.setLayoutData(data);
		text.getAccessible().addAccessibleListener(AccessibleNames.of(text::getText));
		buttons = Theme.current().paint(new Composite(this, SWT.NONE), Colour.SURFACE, Colour.INK);
		buttons.setLayout(Space.grid(2, 0, Space.NORMAL));
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		hide();
	}

	/** Takes it away. */
	void hide() {
		setVisible(false);
		if (getLayoutData() instanceof GridData data)
			data.exclude = true;
	}

	/** Says something. */
	void say(Status status, String words) {
		show(status, words);
		text.setFocus();
	}

	/** Asks whether something shall be done; the button that does nothing has the focus. */
	void ask(String words, String yes, Runnable run, String no, Runnable not) {
		show(Status.ATTENTION, words);
		button(yes, run);
		Control safe = button(no, not);
		getParent().layout(true, true);
		safe.setFocus();
	}

	private Button button(String words, Runnable run) {
		Button button = Paint.button(buttons, words, run);
		button.getAccessible().addAccessibleListener(AccessibleNames.more(text::getText));
		return button;
	}

	private void show(Status status, String words) {
		for (Control child : buttons.getChildren())
			child.dispose();
		icon.setImage(Icons.image(Icon.of(status)));
		text.setText(words);
		((GridData) getLayoutData()).exclude = false;
		setVisible(true);
		getParent().layout(true, true);
	}

	/** What it says; empty for nothing. */
	String said() {
		return getVisible() ? text.getText() : "";
	}
}
