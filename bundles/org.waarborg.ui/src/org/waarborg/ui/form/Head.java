package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
	static RowLayout layout(int gap) {
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = gap;
		layout.center = true;
		return layout;
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
