package org.waarborg.ui.form;

import org.eclipse.swt.widgets.Control;

/** Where the focus is. */
final class Focus {

	private Focus() {
	}

	/** Whether a control, or one inside it, has the focus. */
	static boolean isInside(Control control) {
		return contains(control, control.getDisplay().getFocusControl());
	}

	/** Whether a control is another one, or around it. */
	static boolean contains(Control outer, Control inner) {
		for (Control each = inner; each != null; each = each.getParent()) {
			if (each == outer)
				return true;
		}
		return false;
	}
}
