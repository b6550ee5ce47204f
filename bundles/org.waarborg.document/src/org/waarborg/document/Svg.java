package org.waarborg.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.waarborg.document.internal.StackedBarDrawing;

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
		switch (figure) {
			case StackedBar bars -> new StackedBarDrawing(bars).write(out);
		}
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
		css.append(".wf-ink{fill:").append(palette.ink()).append("}\n.wf-muted{fill:").append(palette.muted())
				.append("}\n.wf-paper{fill:").append(palette.paper()).append("}\n.ws-paper{stroke:")
				.append(palette.paper()).append("}\n");
		for (Status status : List.of(Status.values())) {
			Palette.Tone tone = palette.tone(status);
			String name = cssName(status);
			css.append(".wf-").append(name).append("{fill:").append(tone.fill()).append("}\n.ws-").append(name)
					.append("{stroke:").append(tone.fill()).append("}\n.wl-").append(name).append("{fill:")
					.append(tone.onFill()).append("}\n");
		}
		return css.toString();
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
