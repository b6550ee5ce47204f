package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Beside each other, in the middle of the line, and below where the line ends; {@link RowData} gives a width or leaves out. As
 * the platform's own one for rows, but it measures what a {@linkplain Stack#once pass} knows only once, and moves only what moves.
 */
final class Wrap extends Layout {

	private final int gap;

	Wrap(int gap) {
		this.gap = gap;
	}

	@Override
	protected Point computeSize(Composite parent, int wHint, int hHint, boolean flush) {
		Point size = arrange(parent, wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint, flush, false);
		return new Point(wHint == SWT.DEFAULT ? size.x : wHint, hHint == SWT.DEFAULT ? size.y : hHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		arrange(parent, parent.getClientArea().width, flush, true);
	}

	@Override
	protected boolean flushCache(Control control) {
		return true;
	}

	private Point arrange(Composite parent, int width, boolean flush, boolean move) {
		Control[] children = parent.getChildren();
		int wide = 0;
		int y = 0;
		int from = 0;
		while (from < children.length) {
			int x = 0;
			int high = 0;
			int to = from;
			for (; to < children.length; to++) {
				if (isOut(children[to]))
					continue;
				Point size = size(children[to], width, flush);
				if (x > 0 && x + size.x > width)
					break;
				x += size.x + gap;
				high = Math.max(high, size.y);
			}
			wide = Math.max(wide, x - gap);
			if (move)
				place(children, from, to, new Rectangle(0, y, width, high), flush);
			y += high + (to < children.length ? gap : 0);
			from = to;
		}
		return new Point(wide, y);
	}

	private void place(Control[] children, int from, int to, Rectangle line, boolean flush) {
		int x = line.x;
		for (int i = from; i < to; i++) {
			if (isOut(children[i]))
				continue;
			Point size = size(children[i], line.width, flush);
			Stack.place(children[i], x, line.y + (line.height - size.y) / 2, size);
			x += size.x + gap;
		}
	}

	private static boolean isOut(Control child) {
		return child.getLayoutData() instanceof RowData data && data.exclude;
	}

	/** As large as it wants to be, but no wider than the line. */
	private static Point size(Control child, int width, boolean flush) {
		RowData data = child.getLayoutData() instanceof RowData given ? given : null;
		boolean own = data == null || data.width == SWT.DEFAULT && data.height == SWT.DEFAULT;
		Point size = own ? Stack.own(child, flush) : child.computeSize(data.width, data.height, flush);
		return size.x <= width ? size : new Point(width, child.computeSize(width, SWT.DEFAULT, flush).y);
	}
}
