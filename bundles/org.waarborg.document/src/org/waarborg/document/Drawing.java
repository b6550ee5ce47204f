package org.waarborg.document;

import java.util.List;
import java.util.Objects;

/**
 * A picture as a list of simple shapes, from back to front, in CSS pixels from the top left corner. {@link Svg} writes
 * it, writers paint it on their page, a face on its screen: a figure is laid out once. Colours are meanings, not values;
 * a {@link Palette} turns them into colours. Made by {@link #of(Figure)}; immutable.
 *
 * @param figure the figure that is drawn: title, description and table belong to the picture
 * @param width  width
 * @param height height
 * @param shapes the shapes, from back to front
 * @since 0.1
 */
public record Drawing(Figure figure, double width, double height, List<Shape> shapes) {

	/** Size of the text of a label. */
	public static final double TEXT_SIZE = 12;

	/** Copies the list. */
	public Drawing {
		Objects.requireNonNull(figure);
		shapes = List.copyOf(shapes);
	}

	/**
	 * Lays out a figure. Needs no display and no fonts: text is measured by an estimate on the safe side for common
	 * sans-serif fonts.
	 *
	 * @param figure the figure
	 * @return the picture
	 */
	public static Drawing of(Figure figure) {
		return of(figure, 0);
	}

	/**
	 * Lays out a figure for a window: lengths and dates take the room that there is, and the squares of a matrix grow with it up to
	 * a size at which they are still seen together. Words keep their size.
	 *
	 * @param figure the figure
	 * @param room   how wide it may be, in the units of {@link #TEXT_SIZE}; with less than a page's width it is
	 *               as wide as that, or is laid out for little room where the figure can be
	 * @return the picture
	 */
	public static Drawing of(Figure figure, double room) {
		return org.waarborg.document.internal.Drawings.of(figure, room);
	}

	/** One shape. */
	public sealed interface Shape permits Area, Line, Label, Diamond {
	}

	/** What a colour means. */
	public sealed interface Ink permits Paint, Tone {
	}

	/** A colour of structure. */
	public enum Paint implements Ink {
		/** Text. */
		INK,
		/** Text of less weight. */
		MUTED,
		/** Thin lines of structure. */
		LINE,
		/** The background. */
		PAPER,
		/** Background of bands. */
		SURFACE,
		/** The accent. */
		ACCENT
	}

	/**
	 * The colour of a status.
	 *
	 * @param status the status
	 * @param use    for an area, or for text on such an area, or for the soft background and the text on it
	 */
	public record Tone(Status status, Use use) implements Ink {
		/** What the colour is used for. */
		public enum Use {
			/** An area in a picture. */
			FILL,
			/** Text on such an area. */
			ON_FILL,
			/** A soft background. */
			BACKGROUND,
			/** Text on the soft background or on paper. */
			TEXT
		}
	}

	/** How an area is filled, so that two of one colour are told apart. */
	public enum Pattern {
		/** Plain. */
		SOLID,
		/** Lines from lower left to upper right on paper, outlined. */
		RISING,
		/** Lines from upper left to lower right on paper, outlined. */
		FALLING,
		/** Horizontal lines on paper, outlined. */
		LEVEL,
		/** A grid of lines on paper, outlined. */
		GRID
	}

	/**
	 * A rectangle.
	 *
	 * @param x       left
	 * @param y       top
	 * @param width   width, above 0
	 * @param height  height, above 0
	 * @param ink     its colour
	 * @param pattern how it is filled
	 * @param hint    what a reader who points at it is told; empty for nothing
	 * @param part    what of the figure it stands for
	 */
	public record Area(double x, double y, double width, double height, Ink ink, Pattern pattern, String hint,
			FigurePart part) implements Shape {
	}

	/**
	 * A line.
	 *
	 * @param x1     from
	 * @param y1     from
	 * @param x2     to
	 * @param y2     to
	 * @param ink    its colour
	 * @param weight width of the stroke
	 * @param dashed whether it is dashed
	 * @param arrow  whether it has a head at its end
	 */
	public record Line(double x1, double y1, double x2, double y2, Ink ink, double weight, boolean dashed,
			boolean arrow) implements Shape {
	}

	/**
	 * A line of text.
	 *
	 * @param x      where it is anchored
	 * @param y      its base line
	 * @param text   the text, raw
	 * @param anchor which side of it stands at {@code x}
	 * @param ink    its colour
	 * @param strong whether it is bold
	 * @param halo   whether it stands on a pattern or a line and needs a plain ground around its letters
	 * @param ground the colour of that ground
	 */
	public record Label(double x, double y, String text, Anchor anchor, Ink ink, boolean strong, boolean halo,
			Ink ground) implements Shape {
		/** Side of a text. */
		public enum Anchor {
			/** Its start. */
			START,
			/** Its middle. */
			MIDDLE,
			/** Its end. */
			END
		}
	}

	/**
	 * A mark on a point: a square standing on its corner.
	 *
	 * @param x    centre
	 * @param y    centre
	 * @param size from the centre to a corner
	 * @param ink  its colour
	 * @param hint what a reader who points at it is told; empty for nothing
	 * @param part what of the figure it stands for
	 */
	public record Diamond(double x, double y, double size, Ink ink, String hint, FigurePart part) implements Shape {
	}
}
