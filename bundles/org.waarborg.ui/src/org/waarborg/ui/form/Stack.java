package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One column: each control below the other, as high as it needs for its width. A control fills the column, up to its cap, or
 * keeps its own width. What is not visible takes no room. While a whole tree of stacks is {@linkplain #once laid out}, each
 * control is measured once: the toolkit is slow at it, and each stack would ask all that is below it.
 */
final class Stack extends Layout {

	/** How a control stands in its stack. */
	record Place(int before, int cap, boolean fill) {

		/** Fills the column. */
		static Place filling(int before) {
			return new Place(before, Integer.MAX_VALUE, true);
		}

		/** Fills the column up to a width. */
		static Place upTo(int before, int cap) {
			return new Place(before, cap, true);
		}

		/** As wide as it wants to be. */
		static Place own(int before) {
			return new Place(before, Integer.MAX_VALUE, false);
		}
	}

	/** Knows how high it wants to be in a width; for controls whose own answer is not good enough. */
	interface Sized {
		Point size(int width);
	}

	private static final String SIZED = Sized.class.getName();

	/** What was measured in this pass, by control and room; null outside one. All windows have the same thread. */
	private static Map<Asked, Point> measured;

	private record Asked(Control control, int room) {
	}

	private final int marginWidth;
	private final int marginHeight;

	Stack() {
		this(0, 0);
	}

	Stack(int marginWidth, int marginHeight) {
		this.marginWidth = marginWidth;
		this.marginHeight = marginHeight;
	}

	/** Lets a control say itself how high it wants to be. */
	static void size(Control control, Sized sized) {
		control.setData(SIZED, sized);
	}

	/** Shows or hides a control with its room. */
	static void show(Control control, boolean shown) {
		if (control.getVisible() != shown)
			control.setVisible(shown);
	}

	/** Lays out a tree of stacks in which nothing changes meanwhile. */
	static void once(Runnable layout) {
		if (measured != null) {
			layout.run();
			return;
		}
		measured = new HashMap<>();
		try {
			layout.run();
		} finally {
			measured = null;
		}
	}

	/** Brings the controls of a stack into an order, which for Tab is the same; mostly they stand in it already. */
	static void order(Composite stack, List<? extends Control> wanted) {
		List<Control> there = new ArrayList<>(List.of(stack.getChildren()));
		there.retainAll(new HashSet<>(wanted));
		if (there.equals(wanted))
			return;
		for (int i = wanted.size() - 1; i >= 0; i--)
			wanted.get(i).moveAbove(null);
	}

	@Override
	protected Point computeSize(Composite parent, int wHint, int hHint, boolean flush) {
		int room = wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, wHint - 2 * marginWidth);
		int width = 0;
		int height = 0;
		for (Control child : parent.getChildren()) {
			if (!isShown(child))
				continue;
			Point size = size(child, room, flush);
			width = Math.max(width, size.x);
			height += size.y + (height == 0 ? 0 : place(child).before());
		}
		return new Point(wHint == SWT.DEFAULT ? width + 2 * marginWidth : wHint,
				hHint == SWT.DEFAULT ? height + 2 * marginHeight : hHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		int y = area.y + marginHeight;
		boolean first = true;
		for (Control child : parent.getChildren()) {
			if (!isShown(child))
				continue;
			Point size = size(child, Math.max(0, area.width - 2 * marginWidth), flush);
			if (!first)
				y += place(child).before();
			first = false;
			place(child, area.x + marginWidth, y, size);
			y += size.y;
		}
	}

	@Override
	protected boolean flushCache(Control control) {
		return true;
	}

	/** Moves what moves: the toolkit measures a control once more even where nothing changes. */
	static void place(Control child, int x, int y, Point size) {
		Rectangle now = child.getBounds();
		if (now.x != x || now.y != y || now.width != size.x || now.height != size.y)
			child.setBounds(x, y, size.x, size.y);
	}

	/** How large a control wants to be. */
	static Point own(Control child, boolean flush) {
		if (measured == null)
			return child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
		Asked asked = new Asked(child, Integer.MIN_VALUE);
		Point known = measured.get(asked);
		if (known == null) {
			known = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
			measured.put(asked, known);
		}
		return known;
	}

	private static Point size(Control child, int room, boolean flush) {
		if (measured == null)
			return measure(child, room, flush);
		Asked asked = new Asked(child, room);
		Point known = measured.get(asked);
		if (known == null) {
			known = measure(child, room, flush);
			measured.put(asked, known);
		}
		return known;
	}

	private static Point measure(Control child, int room, boolean flush) {
		Place place = place(child);
		if (room == SWT.DEFAULT) {
			Point own = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
			return new Point(Math.min(own.x, place.cap()), own.y);
		}
		int width = Math.min(room, place.cap());
		if (!place.fill())
			width = Math.min(width, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x);
		if (child.getData(SIZED) instanceof Sized sized)
			return new Point(width, sized.size(width).y);
		return new Point(width, child.computeSize(width, SWT.DEFAULT, flush).y);
	}

	private static Place place(Control child) {
		return child.getLayoutData() instanceof Place place ? place : Place.filling(0);
	}

	/** Controls inside a closed or not yet open window count as visible: only their own flag matters. */
	private static boolean isShown(Control child) {
		return child.getVisible();
	}
}
