package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;

/** Words that do something: reached with Tab, run with Enter or a click. */
final class Links {

	private Links() {
	}

	/** A link on paper. */
	static Link create(Composite parent, String words, Runnable run) {
		Link link = new Link(parent, SWT.NONE);
		Theme theme = Theme.of(parent.getDisplay());
		theme.paint(link, Colour.PAPER, Colour.INK);
		link.setLinkForeground(theme.colour(Colour.LINK));
		theme.onChange(link, () -> link.setLinkForeground(theme.colour(Colour.LINK)));
		say(link, words);
		link.addListener(SWT.Selection, e -> run.run());
		return link;
	}

	/** Changes the words of a link. */
	static void say(Link link, String words) {
		String text = words.isEmpty() ? ""
				: "<a>" + words.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>";
		if (!text.equals(link.getText()))
			link.setText(text);
	}
}
