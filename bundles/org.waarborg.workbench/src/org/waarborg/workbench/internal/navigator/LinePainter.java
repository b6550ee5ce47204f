package org.waarborg.workbench.internal.navigator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.waarborg.ui.grid.Look;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Rows;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Paints the lines of the tree. A name that is longer than the view is wide ends with an ellipsis, and the whole of it is in the
 * tooltip; the count behind it is always seen.
 */
final class LinePainter {

	private final Tree tree;
	private final TreeColumn column;

	LinePainter(Tree tree) {
		this.tree = Rows.calm(tree);
		column = new TreeColumn(tree, SWT.LEFT);
		tree.addListener(SWT.Resize, event -> fit());
		tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		tree.addListener(SWT.PaintItem, this::paint);
		tree.addListener(SWT.MouseMove, this::hint);
	}

	private void fit() {
		int width = tree.getClientArea().width;
		if (width > 0 && column.getWidth() != width)
			column.setWidth(width);
	}

	private void paint(Event event) {
		if (!(event.item instanceof TreeItem item) || !(item.getData() instanceof Line line))
			return;
		GC gc = event.gc;
		Rectangle bounds = item.getImageBounds(0);
		if (item.getImage() != null)
			gc.drawImage(item.getImage(), bounds.x, event.y + (event.height - Space.ICON) / 2);
		int x = left(item);
		String figure = LineLabels.figure(line);
		String name = LineLabels.name(line);
		gc.setFont(Type.BODY.font());
		int reserve = figure.isEmpty() ? 0 : gc.textExtent(figure).x + Space.NORMAL;
		gc.setFont(font(line).font());
		gc.setForeground(Theme.current().colour(Colour.INK));
		String fitting = Look.fit(gc, name, room(item) - reserve);
		Point size = gc.textExtent(fitting);
		gc.drawText(fitting, x, event.y + (event.height - size.y) / 2, true);
		gc.setFont(Type.BODY.font());
		gc.setForeground(Theme.current().colour(LineLabels.figureColour(line)));
		gc.drawText(figure, x + size.x + Space.NORMAL, event.y + (event.height - gc.textExtent(figure).y) / 2, true);
	}

	private static Type font(Line line) {
		return line.node().isPresent() ? Type.BODY : Type.STRONG;
	}

	private static int left(TreeItem item) {
		return item.getImageBounds(0).x + Space.ICON + Space.TIGHT;
	}

	private int room(TreeItem item) {
		return tree.getClientArea().width - left(item) - Space.TIGHT;
	}

	/** The whole of a line that was cut. */
	private void hint(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		String tip = null;
		if (item != null && item.getData() instanceof Line line) {
			GC gc = new GC(tree);
			try {
				gc.setFont(font(line).font());
				tip = gc.textExtent(item.getText()).x > room(item) ? item.getText() : null;
			} finally {
				gc.dispose();
			}
		}
		if (!java.util.Objects.equals(tip, tree.getToolTipText()))
			tree.setToolTipText(tip);
	}
}
