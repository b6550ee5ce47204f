package org.waarborg.ui.form;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Where a list below a field goes. */
final class Popups {

	private Popups() {
	}

	/** Below a control, or above it where the screen ends. */
	static void place(Shell shell, Control below, Point size) {
		Point own = below.getSize();
		Rectangle field = below.getDisplay().map(below.getParent(), null,
				new Rectangle(below.getLocation().x, below.getLocation().y, own.x, own.y));
		Rectangle screen = below.getMonitor().getClientArea();
		int y = field.y + field.height;
		if (y + size.y > screen.y + screen.height && field.y - size.y > screen.y)
			y = field.y - size.y;
		int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - size.x));
		shell.setBounds(x, y, size.x, size.y);
	}
}
