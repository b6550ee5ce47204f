package org.waarborg.ui.editor;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** What belongs here, and the next step as a button. */
final class EmptyState extends Composite {

	private final Label icon;
	private final Label text;
	private final Button button;
	private Runnable step = () -> {
		// nothing to do yet
	};

	EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(Space.grid(1, Space.WIDE, Space.SECTION));
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		icon = new Label(this, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, true));
		text = new Label(this, SWT.WRAP | SWT.CENTER);
		GridData wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
		wide.widthHint = Space.DETAILS;
		text.setLayoutData(wide);
		Theme.current().paint(icon, Colour.PAPER, Colour.MUTED);
		Theme.current().paint(text, Colour.PAPER, Colour.MUTED);
		button = new Button(this, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
		button.addListener(SWT.Selection, e -> step.run());
	}

	void show(String iconName, String sentence, Optional<String> label, Runnable run) {
		icon.setImage(Icons.image(iconName).orElse(null));
		text.setText(sentence.replace("&", "&&"));
		button.setText(label.orElse("").replace("&", "&&"));
		button.setVisible(label.isPresent());
		step = run;
		layout(true);
	}

	@Override
	public boolean setFocus() {
		return button.isVisible() ? button.setFocus() : super.setFocus();
	}
}
