package org.waarborg.ui.form;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The wheel scrolls the form and changes no value that happens to come under the mouse. */
final class Wheel {

	private static final int LINE = 16;

	private Wheel() {
	}

	/** The wheel over a control is for what scrolls around it. */
	static void passOn(Control control) {
		passOn(control, () -> true);
	}

	/** The wheel over a control is for what scrolls around it, as long as the control does not scroll itself. */
	static void passOn(Control control, BooleanSupplier when) {
		control.addListener(SWT.MouseVerticalWheel, event -> {
			if (event.doit && when.getAsBoolean())
				scroll(control, event);
		});
	}

	private static void scroll(Control control, Event event) {
		event.doit = false;
		for (Composite around = control.getParent(); around != null; around = around.getParent()) {
			if (around instanceof ScrolledComposite scrolled) {
				Point origin = scrolled.getOrigin();
				scrolled.setOrigin(origin.x, origin.y - event.count * LINE);
				return;
			}
		}
	}
}
