package org.waarborg.ui.theme;

/**
 * What a colour of the screen means. {@link Colours} gives its value in light and dark, {@link Theme#colour(Colour)} the
 * colour of SWT. The colours of a status are {@link Colours#tone(org.waarborg.document.Status)}.
 *
 * @since 0.1
 */
public enum Colour {
	/** Background of lists, forms and pictures. */
	PAPER,
	/** Background of what surrounds them: bars, the row of tabs, the heading of a table. */
	SURFACE,
	/** Background of the band at the head of an editor. */
	HEADER,
	/** Background of what can be typed in. */
	FIELD,
	/** Thin line that only divides; carries no meaning. */
	LINE,
	/** Edge of what can be operated; is seen on every background. */
	BORDER,
	/** Text. */
	INK,
	/** Text of less weight. */
	MUTED,
	/** Text of what cannot be operated now. */
	DISABLED,
	/** What can be operated, the selected tab, the focus. */
	ACCENT,
	/** Text on {@link #ACCENT}. */
	ON_ACCENT,
	/** Name of an object that is a link to it. */
	LINK,
	/** Background of every other row. */
	STRIPE,
	/** Background of the row under the mouse. */
	HOVER,
	/** Background of the selected row; text on it keeps its colour. */
	SELECTION,
	/** Ring around what has the focus. */
	FOCUS,
	/** Background of a chip without a status. */
	CHIP,
	/** Text of a chip without a status. */
	CHIP_TEXT,
	/** Background of a word that a search or a compare marks; text on it is {@link #INK}. */
	MARK,
	/** Strokes of icons; one value for light and dark, because an icon is one file. */
	ICON,
	/** The accent in icons; one value for light and dark. */
	ICON_ACCENT
}
