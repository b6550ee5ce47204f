package org.waarborg.document;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.waarborg.document.internal.SvgWriter;

/**
 * Draws figures as SVG without a display and without fonts of the machine. The result is one {@code svg} element,
 * well-formed XML, with title and description for screen readers. Colours stand in attributes, so that it can be used
 * by itself; a page that holds it may override them through the classes of {@link #styles(Palette)}.
 *
 * @since 0.1
 */
public final class Svg {

	private Svg() {
	}

	/**
	 * Draws a figure. Show {@link Figure#table()} with it.
	 *
	 * @param figure the figure
	 * @param out    where to
	 * @throws IOException when {@code out} cannot be written
	 */
	public static void write(Figure figure, Appendable out) throws IOException {
		write(Drawing.of(figure), out);
	}

	/**
	 * Writes a figure that is laid out. Show {@link Figure#table()} with it.
	 *
	 * @param drawing the drawing
	 * @param out     where to
	 * @throws IOException when {@code out} cannot be written
	 */
	public static void write(Drawing drawing, Appendable out) throws IOException {
		new SvgWriter(drawing, out).write();
	}

	/**
	 * Draws a figure.
	 *
	 * @param figure the figure
	 * @return the {@code svg} element
	 */
	public static String of(Figure figure) {
		StringBuilder out = new StringBuilder();
		try {
			write(figure, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString();
	}

	/**
	 * CSS rules that give the figures of a page the colours of a palette.
	 *
	 * @param palette the colours
	 * @return the rules, one on each line
	 */
	public static String styles(Palette palette) {
		StringBuilder css = new StringBuilder();
		for (Drawing.Paint paint : Drawing.Paint.values())
			rules(css, palette, paint);
		for (Status status : Status.values())
			for (Drawing.Tone.Use use : Drawing.Tone.Use.values())
				rules(css, palette, new Drawing.Tone(status, use));
		return css.toString();
	}

	private static void rules(StringBuilder css, Palette palette, Drawing.Ink ink) {
		String name = SvgWriter.name(ink);
		String colour = palette.colour(ink);
		css.append(".wf-").append(name).append("{fill:").append(colour).append("}\n.ws-").append(name)
				.append("{stroke:").append(colour).append("}\n");
	}

	/**
	 * Name of a status in class names.
	 *
	 * @param status the status
	 * @return for example {@code under-way}
	 */
	public static String cssName(Status status) {
		return switch (status) {
			case DONE -> "done";
			case UNDER_WAY -> "under-way";
			case ATTENTION -> "attention";
			case STOP -> "stop";
			case NEUTRAL -> "neutral";
		};
	}
}
