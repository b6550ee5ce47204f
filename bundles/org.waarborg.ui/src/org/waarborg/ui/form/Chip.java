package org.waarborg.ui.form;

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
import org.eclipse.swt.widgets.Event;
import org.waarborg.screen.Option;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** The name of an object that a field refers to: a link (Enter, click) that can be taken away (Delete, its cross). */
final class Chip extends Canvas {

	private final EditorContext context;
	private final Option option;
	private final Image image;
	private final Runnable open;
	private final Runnable remove;

	/**
	 * @param open   goes to the object; null when nothing shows it
	 * @param remove takes it away; null when it cannot be
	 */
	Chip(Composite parent, EditorContext context, Option option, Runnable open, Runnable remove) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.context = context;
		this.option = option;
		this.open = open;
		this.remove = remove;
		image = EditorContext.image(option.icon());
		Theme.of(getDisplay()).paint(this, Colour.PAPER, Colour.INK);
		setToolTipText(option.detail().isEmpty() ? option.label() : option.label() + "\n" + option.detail());
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.MouseMove, e -> setCursor(getDisplay()
				.getSystemCursor(isOnCross(e.x) || open != null ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		speak();
	}

	Option option() {
		return option;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Point words = gc.textExtent(option.label());
			int width = words.x + 2 * Space.NORMAL + iconRoom() + crossRoom();
			return new Point(wHint == SWT.DEFAULT ? width : Math.min(wHint, width), words.y + Space.NORMAL);
		} finally {
			gc.dispose();
		}
	}

	private int iconRoom() {
		return image == null ? 0 : Space.ICON + Space.TIGHT;
	}

	private int crossRoom() {
		return remove == null ? 0 : Space.ICON + Space.TIGHT;
	}

	private void paint(GC gc) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.colour(Colour.CHIP));
		int arc = 2 * Space.CHIP_RADIUS;
		gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
		int x = Space.NORMAL;
		if (image != null) {
			gc.drawImage(image, x, (area.height - Space.ICON) / 2);
			x += iconRoom();
		}
		gc.setForeground(theme.colour(open == null ? Colour.CHIP_TEXT : Colour.LINK));
		int room = area.width - x - Space.NORMAL - crossRoom();
		String words = Chars.shorten(gc, option.label(), room);
		gc.drawText(words, x, (area.height - gc.textExtent(words).y) / 2, true);
		if (remove != null)
			gc.drawImage(Icons.image(Icon.CLEAR), area.width - Space.ICON - Space.TIGHT,
					(area.height - Space.ICON) / 2);
		if (isFocusControl()) {
			gc.setForeground(theme.colour(Colour.FOCUS));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, arc, arc);
		}
	}

	private boolean isOnCross(int x) {
		return remove != null && x >= getClientArea().width - crossRoom() - Space.TIGHT;
	}

	private void clicked(Event event) {
		if (event.button != 1 || !getClientArea().contains(event.x, event.y))
			return;
		if (isOnCross(event.x))
			remove.run();
		else if (open != null)
			open.run();
		else
			setFocus();
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' '
				|| event.keyCode == SWT.F3;
		if (enter && open != null && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			open.run();
		} else if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && remove != null) {
			event.doit = false;
			remove.run();
		}
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = option.detail().isEmpty() ? option.label() : option.label() + ", " + option.detail();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (open != null || remove != null)
					event.result = context
							.word(open == null ? "chip.remove" : remove == null ? "chip.open" : "chip.both");
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = open == null ? ACC.ROLE_LABEL : ACC.ROLE_LINK;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (open == null ? 0 : ACC.STATE_LINKED);
			}
		});
	}
}
