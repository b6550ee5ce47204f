package org.waarborg.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.waarborg.document.Figure;
import org.waarborg.ui.figure.FigureHost;
import org.waarborg.ui.figure.FigurePanel;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * The pictures of a screen. One fills the page; several stand beside and below each other, each as high as it needs, in two
 * columns where there is room. UI thread only.
 */
final class Pictures extends ScrolledComposite {

	/** A column is at least so wide that the words of a bar and the bar itself can be read. */
	private static final int COLUMN = 2 * Space.DETAILS;

	private final FigureHost host;
	private final Composite page;
	private final List<FigurePanel> panels = new ArrayList<>();

	Pictures(Composite parent, FigureHost host) {
		super(parent, SWT.V_SCROLL);
		this.host = host;
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		page = new Composite(this, SWT.NONE);
		setContent(page);
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		Theme.current().paint(page, Colour.PAPER, Colour.INK);
		addListener(SWT.Resize, e -> arrange());
		page.addListener(SWT.Resize, e -> arrange());
		getVerticalBar().setIncrement(Space.ROW);
	}

	/** Shows figures; at least one. */
	void show(List<Figure> figures) {
		while (panels.size() < figures.size()) {
			FigurePanel panel = new FigurePanel(page);
			panel.host(host);
			panels.add(panel);
		}
		while (panels.size() > figures.size()) {
			panels.removeLast().dispose();
		}
		for (int i = 0; i < figures.size(); i++) {
			// the same picture again would only lose where one is in its table
			if (!figures.get(i).equals(panels.get(i).canvas().figure()))
				panels.get(i).show(figures.get(i));
		}
		arrange();
	}

	/** The panels, in order. */
	List<FigurePanel> panels() {
		return panels;
	}

	/** On the first picture, with its title to be seen. */
	@Override
	public boolean setFocus() {
		boolean taken = !panels.isEmpty() && panels.getFirst().setFocus();
		setOrigin(0, 0);
		return taken;
	}

	private void arrange() {
		Rectangle room = getClientArea();
		if (panels.isEmpty() || room.width == 0) {
			return;
		}
		if (panels.size() == 1) {
			setMinHeight(0);
			panels.getFirst().setBounds(0, 0, room.width, room.height);
			return;
		}
		int height = columns(Math.max(1, Math.min(2, room.width / COLUMN)), room.width);
		if (height != getMinHeight()) {
			setMinHeight(height);
		}
		getVerticalBar().setPageIncrement(Math.max(Space.ROW, room.height - Space.ROW));
	}

	/** Each goes into the column that is shortest so far; answers how high the highest becomes. */
	private int columns(int count, int width) {
		int[] ends = new int[count];
		int each = (width - (count + 1) * Space.PAGE) / count;
		for (FigurePanel panel : panels) {
			int column = 0;
			for (int i = 1; i < count; i++) {
				column = ends[i] < ends[column] ? i : column;
			}
			Point size = new Point(each, panel.heightFor(each));
			panel.setBounds(Space.PAGE + column * (each + Space.PAGE), ends[column] + Space.SECTION, size.x, size.y);
			ends[column] += size.y + Space.SECTION;
		}
		return Arrays.stream(ends).max().orElse(0) + Space.SECTION;
	}
}
