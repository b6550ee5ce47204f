package org.waarborg.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** A text in an otherwise empty view: what typing costs by itself. */
public final class PlainEditor extends ViewPart {

	private Text text;

	@Override
	public void createPartControl(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	Text text() {
		return text;
	}
}
