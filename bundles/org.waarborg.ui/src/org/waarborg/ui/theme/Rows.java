package org.waarborg.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Rows of native trees and tables: as high as everywhere, and a calm selection on which icons and text keep their colour.
 * Who paints cells by hand does not need it. UI thread only.
 *
 * @since 0.1
 */
public final class Rows {

	private Rows() {
	}

	/**
	 * Gives a tree calm rows.
	 *
	 * @param tree the tree
	 * @return the tree
	 */
	public static Tree calm(Tree tree) {
		return prepare(tree);
	}

	/**
	 * Gives a table calm rows.
	 *
	 * @param table the table
	 * @return the table
	 */
	public static Table calm(Table table) {
		return prepare(table);
	}

	private static <S extends Scrollable> S prepare(S rows) {
		Theme theme = Theme.of(rows.getDisplay());
		theme.paint(rows, Colour.PAPER, Colour.INK);
		rows.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Space.ROW));
		rows.addListener(SWT.EraseItem, event -> erase(rows, theme, event));
		return rows;
	}

	private static void erase(Scrollable rows, Theme theme, Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		if (!selected && (event.detail & SWT.HOT) == 0)
			return;
		Color before = event.gc.getBackground();
		event.gc.setBackground(theme.colour(selected ? Colour.SELECTION : Colour.HOVER));
		Rectangle area = rows.getClientArea();
		int left = event.index == 0 ? area.x : event.x;
		int right = isLast(rows, event.index) ? area.x + area.width : event.x + event.width;
		event.gc.fillRectangle(left, event.y, right - left, event.height);
		event.gc.setBackground(before);
		if (event.item instanceof TableItem item)
			drawImage(item, event);
		event.gc.setForeground(theme.colour(Colour.INK));
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	/** GTK has painted the image of a table's cell before it asks for the background. */
	private static void drawImage(TableItem item, Event event) {
		Image image = item.getImage(event.index);
		if (image == null || !"gtk".equals(SWT.getPlatform()))
			return;
		Rectangle area = item.getImageBounds(event.index);
		int height = image.getBounds().height;
		event.gc.drawImage(image, area.x, event.y + (event.height - height) / 2);
	}

	private static boolean isLast(Scrollable rows, int column) {
		int columns = rows instanceof Table table ? table.getColumnCount() : ((Tree) rows).getColumnCount();
		return column >= columns - 1;
	}
}
