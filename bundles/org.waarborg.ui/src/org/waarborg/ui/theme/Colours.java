package org.waarborg.ui.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waarborg.document.Palette;
import org.waarborg.document.Status;

/**
 * The values of the colours, light and dark. What a document has too comes from its {@link Palette}, so a status has one
 * colour on screen, on paper and in a picture. Immutable; needs no display. {@link #promises()} says which contrast holds;
 * the style sheets in {@code css/} use the same values (a test compares).
 *
 * @since 0.1
 */
public final class Colours {

	/** For a light screen. */
	public static final Colours LIGHT = new Colours(Palette.LIGHT, false,
			Map.ofEntries(Map.entry(Colour.FIELD, "#ffffff"), Map.entry(Colour.BORDER, "#7d8792"),
					Map.entry(Colour.DISABLED, "#8b949e"), Map.entry(Colour.ON_ACCENT, "#ffffff"),
					Map.entry(Colour.STRIPE, "#f9fafb"), Map.entry(Colour.HOVER, "#eef2f5"),
					Map.entry(Colour.SELECTION, "#d9ecf1"), Map.entry(Colour.MARK, "#ffe9a8")));

	/** For a dark screen. */
	public static final Colours DARK = new Colours(Palette.DARK, true,
			Map.ofEntries(Map.entry(Colour.FIELD, "#1c2229"), Map.entry(Colour.BORDER, "#75808c"),
					Map.entry(Colour.DISABLED, "#69737f"), Map.entry(Colour.ON_ACCENT, "#0b0f13"),
					Map.entry(Colour.STRIPE, "#181d23"), Map.entry(Colour.HOVER, "#20272f"),
					Map.entry(Colour.SELECTION, "#19393f"), Map.entry(Colour.MARK, "#4d3f10")));

	/** The strokes of every icon. */
	private static final String ICON = "#78818c";

	/** The accent of every icon. */
	private static final String ICON_ACCENT = "#1f8ba0";

	private final Palette palette;
	private final boolean dark;
	private final Map<Colour, String> values = new EnumMap<>(Colour.class);

	private Colours(Palette palette, boolean dark, Map<Colour, String> own) {
		this.palette = palette;
		this.dark = dark;
		Palette.Tone neutral = palette.tone(Status.NEUTRAL);
		values.put(Colour.PAPER, palette.paper());
		values.put(Colour.SURFACE, palette.surface());
		values.put(Colour.HEADER, palette.surface());
		values.put(Colour.LINE, palette.line());
		values.put(Colour.INK, palette.ink());
		values.put(Colour.MUTED, palette.muted());
		values.put(Colour.ACCENT, palette.accent());
		values.put(Colour.LINK, palette.accent());
		values.put(Colour.FOCUS, palette.accent());
		values.put(Colour.CHIP, neutral.background());
		values.put(Colour.CHIP_TEXT, neutral.text());
		values.put(Colour.ICON, ICON);
		values.put(Colour.ICON_ACCENT, ICON_ACCENT);
		values.putAll(own);
	}

	/**
	 * The colours of a screen.
	 *
	 * @param dark whether the screen is dark
	 * @return {@link #DARK} or {@link #LIGHT}
	 */
	public static Colours of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	/**
	 * The value of a colour.
	 *
	 * @param colour what it means
	 * @return {@code #rrggbb}
	 */
	public String value(Colour colour) {
		return values.get(Objects.requireNonNull(colour));
	}

	/**
	 * The colours of a status: text and background of a chip, area in a picture and text on it. Undecided and unknown are
	 * {@link Status#ATTENTION}, never {@link Status#DONE}.
	 *
	 * @param status the status
	 * @return its colours, each {@code #rrggbb}
	 */
	public Palette.Tone tone(Status status) {
		return palette.tone(status);
	}

	/**
	 * The colours of pictures on this screen.
	 *
	 * @return the palette
	 */
	public Palette palette() {
		return palette;
	}

	/**
	 * Whether they are for a dark screen.
	 *
	 * @return {@code true} for {@link #DARK}
	 */
	public boolean isDark() {
		return dark;
	}

	/**
	 * Two colours that meet, and the contrast that holds between them.
	 *
	 * @param front   name of what is in front
	 * @param back    name of what is behind
	 * @param one     value of the first, {@code #rrggbb}
	 * @param other   value of the second, {@code #rrggbb}
	 * @param minimum the least contrast
	 */
	public record Promise(String front, String back, String one, String other, double minimum) {

		/**
		 * The contrast as it is.
		 *
		 * @return the contrast
		 */
		public double ratio() {
			return Contrast.ratio(one, other);
		}
	}

	/**
	 * Every pair of colours that the screens put on each other, with the contrast that it must have.
	 *
	 * @return the promises
	 */
	public List<Promise> promises() {
		List<Promise> promises = new ArrayList<>();
		for (Colour back : List.of(Colour.PAPER, Colour.SURFACE, Colour.HEADER, Colour.FIELD, Colour.STRIPE,
				Colour.HOVER,
				Colour.SELECTION)) {
			for (Colour text : List.of(Colour.INK, Colour.MUTED, Colour.LINK))
				promises.add(promise(text, back, Contrast.TEXT));
			for (Colour edge : List.of(Colour.ICON, Colour.ICON_ACCENT, Colour.FOCUS, Colour.ACCENT))
				promises.add(promise(edge, back, Contrast.GRAPHICS));
		}
		for (Colour back : List.of(Colour.PAPER, Colour.SURFACE, Colour.HEADER, Colour.FIELD))
			promises.add(promise(Colour.BORDER, back, Contrast.GRAPHICS));
		promises.add(promise(Colour.ON_ACCENT, Colour.ACCENT, Contrast.TEXT));
		promises.add(promise(Colour.CHIP_TEXT, Colour.CHIP, Contrast.TEXT));
		promises.add(promise(Colour.INK, Colour.MARK, Contrast.TEXT));
		for (Status status : Status.values())
			promises.addAll(promises(status));
		return List.copyOf(promises);
	}

	private List<Promise> promises(Status status) {
		Palette.Tone tone = tone(status);
		String name = status.name();
		List<Promise> promises = new ArrayList<>();
		promises.add(new Promise(name + " text", name + " background", tone.text(), tone.background(), Contrast.TEXT));
		promises.add(new Promise(name + " on fill", name + " fill", tone.onFill(), tone.fill(), Contrast.TEXT));
		for (Colour back : List.of(Colour.PAPER, Colour.SURFACE, Colour.STRIPE, Colour.HOVER, Colour.SELECTION))
			promises.add(new Promise(name + " text", back.name(), tone.text(), value(back), Contrast.TEXT));
		promises.add(
				new Promise(name + " fill", Colour.PAPER.name(), tone.fill(), value(Colour.PAPER), Contrast.GRAPHICS));
		return promises;
	}

	private Promise promise(Colour front, Colour back, double minimum) {
		return new Promise(front.name(), back.name(), value(front), value(back), minimum);
	}
}
