package org.waarborg.ui.task;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** What the parts of the dialog are made of. */
final class Paint {

	private Paint() {
	}

	/** A part without edge. */
	static Composite part(Composite parent, int columns, int margin, int gap) {
		Composite part = new Composite(parent, SWT.NONE);
		part.setLayout(Space.grid(columns, margin, gap));
		return Theme.current().paint(part, Colour.PAPER, Colour.INK);
	}

	/** Words as wide as there is room, and as high as they need. */
	static Label words(Composite parent, Type type, Colour colour) {
		Label label = new Label(parent, SWT.WRAP);
		label.setFont(type.font());
		label.setLayoutData(wide());
		return Theme.current().paint(label, Colour.PAPER, colour);
	}

	/** Fills its column. */
	static GridData wide() {
		return new GridData(SWT.FILL, SWT.CENTER, true, false);
	}

	/** As wide as it wants to be. */
	static GridData own() {
		return new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
	}

	/** Changes words; without words the label takes no room. Answers whether something else is to be seen. */
	static boolean say(Label label, String words) {
		String text = plain(words);
		GridData data = (GridData) label.getLayoutData();
		boolean gone = words.isEmpty();
		if (label.getText().equals(text) && data.exclude == gone)
			return false;
		label.setText(text);
		label.setVisible(!gone);
		data.exclude = gone;
		return true;
	}

	/** In labels and buttons an ampersand would be a mnemonic. */
	static String plain(String words) {
		return words.replace("&", "&&");
	}

	/** A button with a word. */
	static Button button(Composite parent, String words, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(plain(words));
		button.addListener(SWT.Selection, e -> run.run());
		return button;
	}

	/** A word that does something. */
	static Link link(Composite parent, String words, Runnable run) {
		Link link = new Link(parent, SWT.NONE);
		Theme.current().paint(link, Colour.PAPER, Colour.INK);
		link.setText("<a>" + plain(words).replace("<", "‹").replace(">", "›") + "</a>");
		link.addListener(SWT.Selection, e -> run.run());
		return link;
	}
}
