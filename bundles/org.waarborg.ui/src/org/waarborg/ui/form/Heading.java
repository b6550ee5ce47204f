package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** The heading of a part of a form, which opens and closes it: with a click, space or Enter, left and right. */
final class Heading extends Canvas {

	private final Runnable toggle;
	private String title = "";
	private String aside = "";
	private boolean open = true;

	Heading(Composite parent, Type type, Runnable toggle) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.toggle = toggle;
		Theme.of(getDisplay()).paint(this, Colour.PAPER, Colour.INK);
		setFont(type.font());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && getClientArea().contains(e.x, e.y))
				toggle.run();
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse,
				e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
						|| e.detail == SWT.TRAVERSE_ESCAPE);
		speak();
	}

	/**
	 * @param words  the heading
	 * @param beside words of less weight behind it; may be empty
	 * @param opened whether the part is open
	 */
	void show(String words, String beside, boolean opened) {
		if (words.equals(title) && beside.equals(aside) && opened == open)
			return;
		title = words;
		aside = beside;
		open = opened;
		redraw();
	}

	String title() {
		return title;
	}

	boolean isOpen() {
		return open;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Point words = gc.textExtent(title + "  " + aside);
			return new Point(wHint == SWT.DEFAULT ? words.x + Space.ICON + 2 * Space.NORMAL : wHint,
					words.y + Space.NORMAL);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.drawImage(Icons.image(open ? Icon.COLLAPSE : Icon.EXPAND), 0, (area.height - Space.ICON) / 2);
		int x = Space.ICON + Space.TIGHT;
		gc.setForeground(theme.colour(Colour.INK));
		String words = Chars.shorten(gc, title, area.width - x - Space.TIGHT);
		Point size = gc.textExtent(words);
		gc.drawText(words, x, (area.height - size.y) / 2, true);
		x += size.x + Space.NORMAL;
		if (!aside.isEmpty() && x < area.width) {
			gc.setFont(Type.SMALL.font());
			gc.setForeground(theme.colour(Colour.MUTED));
			gc.drawText(aside, x, (area.height - gc.textExtent(aside).y) / 2, true);
		}
		if (isFocusControl()) {
			gc.setForeground(theme.colour(Colour.FOCUS));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, Space.CHIP_RADIUS, Space.CHIP_RADIUS);
		}
	}

	private void key(Event event) {
		boolean wanted = switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> true;
			case SWT.ARROW_LEFT -> open;
			case SWT.ARROW_RIGHT -> !open;
			default -> false;
		};
		if (wanted) {
			event.doit = false;
			toggle.run();
		}
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = aside.isEmpty() ? title : title + ", " + aside;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
			}
		});
	}
}
