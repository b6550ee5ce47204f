package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** A line of small things beside each other that wraps where it must. */
final class Head {

	private Head() {
	}

	/** Close together. */
	static Composite create(Composite parent) {
		return create(parent, Space.TIGHT);
	}

	static Composite create(Composite parent, int gap) {
		Composite row = Theme.of(parent.getDisplay()).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		row.setLayout(layout(gap));
		return row;
	}

	/** Beside each other, and below where the line ends. */
	static Layout layout(int gap) {
		return new Wrap(gap);
	}

	/** Shows or hides one of the things with its room. */
	static void show(Control control, boolean shown) {
		if (control.getVisible() == shown && control.getLayoutData() != null)
			return;
		RowData data = new RowData();
		data.exclude = !shown;
		control.setLayoutData(data);
		control.setVisible(shown);
	}
}
