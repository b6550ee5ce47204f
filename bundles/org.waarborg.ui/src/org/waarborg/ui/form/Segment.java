package org.waarborg.ui.form;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * One of a few that stand side by side, of which one is chosen: with a click or space. Left and right go to its neighbours;
 * Tab stops only at the chosen one. The chosen one differs by its edge and weight too, not by colour alone.
 */
final class Segment extends Canvas {

	private final String words;
	private final String name;
	private final int height;
	private Image image;
	private boolean chosen;

	/**
	 * @param words  what it says
	 * @param name   what it is called for who does not see what it stands beside
	 * @param small  whether it is a switch beside a label
	 * @param choose chooses it
	 */
	Segment(Composite parent, String words, String name, boolean small, Runnable choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.words = words;
		this.name = name;
		height = small ? Space.TIGHT : Space.SECTION;
		Theme.of(getDisplay()).paint(this, Colour.PAPER, Colour.INK);
		setFont((small ? Type.SMALL : Type.BODY).font());
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> setFocus());
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && getClientArea().contains(e.x, e.y))
				choose.run();
		});
		addListener(SWT.KeyDown, e -> key(e, choose));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse,
				e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		speak();
	}

	/** Whether it is the chosen one, and what stands before its words; null for nothing. */
	void show(boolean isChosen, Image before) {
		if (isChosen == chosen && before == image)
			return;
		chosen = isChosen;
		image = before;
		redraw();
	}

	String words() {
		return words;
	}

	boolean isChosen() {
		return chosen;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			// as wide as in bold, so that nothing moves
			gc.setFont(Type.STRONG.font());
			int bold = gc.textExtent(words).x;
			gc.setFont(getFont());
			Point plain = gc.textExtent(words);
			int width = (height == Space.TIGHT ? plain.x : bold) + 2 * Space.NORMAL
					+ (image == null ? 0 : Space.ICON + Space.TIGHT);
			return new Point(wHint == SWT.DEFAULT ? width : Math.min(width, wHint), plain.y + height);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = getClientArea();
		int arc = 2 * Space.CHIP_RADIUS;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.colour(chosen ? Colour.SELECTION : Colour.FIELD));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
		boolean focus = isFocusControl();
		gc.setForeground(theme.colour(focus ? Colour.FOCUS : chosen ? Colour.ACCENT : Colour.LINE));
		gc.setLineWidth(focus ? 2 : 1);
		int edge = focus ? 1 : 0;
		gc.drawRoundRectangle(edge, edge, area.width - 1 - edge, area.height - 1 - edge, arc, arc);
		int x = Space.NORMAL;
		if (image != null) {
			gc.drawImage(image, x, (area.height - Space.ICON) / 2);
			x += Space.ICON + Space.TIGHT;
		}
		boolean small = height == Space.TIGHT;
		gc.setFont(chosen && !small ? Type.STRONG.font() : getFont());
		gc.setForeground(theme.colour(chosen || !small ? Colour.INK : Colour.MUTED));
		String shown = Chars.shorten(gc, words, area.width - x - Space.TIGHT);
		Point size = gc.textExtent(shown);
		gc.drawText(shown, image == null ? (area.width - size.x) / 2 : x, (area.height - size.y) / 2, true);
	}

	private void key(Event event, Runnable choose) {
		int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		if (event.keyCode == ' ') {
			event.doit = false;
			choose.run();
		} else if (step != 0) {
			event.doit = false;
			Control[] all = getParent().getChildren();
			int index = Arrays.asList(all).indexOf(this) + step;
			if (index >= 0 && index < all.length && all[index] instanceof Segment next)
				next.setFocus();
		}
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (chosen ? ACC.STATE_CHECKED : 0);
			}
		});
	}
}
