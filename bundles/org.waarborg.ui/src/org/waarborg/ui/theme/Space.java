package org.waarborg.ui.theme;

import org.eclipse.swt.layout.GridLayout;

/**
 * Distances in logical pixels, in steps of four. SWT scales them; nobody else multiplies.
 *
 * @since 0.1
 */
public final class Space {

	/** Between things that belong together, such as an icon and its word. */
	public static final int TIGHT = 4;

	/** Between fields, and between a part and its edge. */
	public static final int NORMAL = 8;

	/** Between sections. */
	public static final int SECTION = 12;

	/** Around a page or dialog. */
	public static final int PAGE = 16;

	/** Around what stands alone, such as an empty state. */
	public static final int WIDE = 24;

	/** Height of a row of a grid, tree or list. */
	public static final int ROW = 28;

	/** Height of the band at the head of an editor. */
	public static final int HEADER = 56;

	/** Side of an icon. */
	public static final int ICON = 16;

	/** Radius of the corners of a chip. */
	public static final int CHIP_RADIUS = 4;

	/** Width of the least column that details of a selection need. */
	public static final int DETAILS = 320;

	private Space() {
	}

	/**
	 * A layout without any distance, for what only holds others.
	 *
	 * @param columns number of columns
	 * @return a new layout
	 */
	public static GridLayout flush(int columns) {
		return grid(columns, 0, 0);
	}

	/**
	 * A layout in columns.
	 *
	 * @param columns number of columns
	 * @param margin  distance to the edge on all sides
	 * @param gap     distance between the cells
	 * @return a new layout
	 */
	public static GridLayout grid(int columns, int margin, int gap) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.horizontalSpacing = gap;
		layout.verticalSpacing = gap;
		return layout;
	}
}
