package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * An edge with some room around a text of several lines: the platform gives it none, and words would touch the edge. UI thread
 * only.
 *
 * @since 0.1
 */
public final class Frame extends Composite {

	/**
	 * An empty frame.
	 *
	 * @param parent where it is
	 */
	public Frame(Composite parent) {
		super(parent, SWT.NONE);
		Theme.of(getDisplay()).paint(this, Colour.PAPER, Colour.INK);
		FillLayout room = new FillLayout();
		room.marginWidth = Space.NORMAL;
		room.marginHeight = Space.TIGHT;
		setLayout(room);
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	/**
	 * Paints what stands in the frame.
	 *
	 * @param inside a child of this, without an edge of its own
	 */
	public void around(Control inside) {
		Theme.of(getDisplay()).paint(inside, Colour.FIELD, Colour.INK);
		inside.addListener(SWT.FocusIn, e -> redraw());
		inside.addListener(SWT.FocusOut, e -> redraw());
	}

	/**
	 * The room that the edge takes.
	 *
	 * @return width and height together on both sides
	 */
	public Point edge() {
		Rectangle edge = computeTrim(0, 0, 0, 0);
		return new Point(edge.width + 2 * Space.NORMAL, edge.height + 2 * Space.TIGHT);
	}

	private void paint(GC gc) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = getClientArea();
		boolean focus = Focus.isInside(this);
		int arc = 2 * Space.CHIP_RADIUS;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.colour(Colour.FIELD));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
		gc.setForeground(theme.colour(focus ? Colour.FOCUS : Colour.BORDER));
		gc.setLineWidth(1);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
	}
}
