package org.waarborg.document;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of every document and picture: grey for structure, one accent, and a tone for each status. Each pair that
 * carries text has a contrast of at least 4.5 : 1 and each fill at least 3 : 1 with the paper (WCAG 2.2 AA; a test
 * reckons it).
 *
 * @param paper   background
 * @param surface background of bands and headings
 * @param line    lines
 * @param ink     text
 * @param muted   text of less weight
 * @param accent  links and what can be operated
 * @param tones   the tone of each status
 * @since 0.1
 */
public record Palette(String paper, String surface, String line, String ink, String muted, String accent,
		Map<Status, Tone> tones) {

	/**
	 * The colours of a status, each as {@code #rrggbb}.
	 *
	 * @param text       text on {@code background} or on paper
	 * @param background background of a chip or note
	 * @param fill       area in a picture
	 * @param onFill     text on such an area
	 */
	public record Tone(String text, String background, String fill, String onFill) {
	}

	/** For light screens, print and spreadsheets. */
	public static final Palette LIGHT = new Palette("#ffffff", "#f4f6f8", "#d5dae0", "#1c2128", "#57606a", "#0f5c6e",
			tones(new Tone("#14612f", "#e0f2e5", "#2c7a4b", "#ffffff"),
					new Tone("#1d4690", "#e3ebf9", "#3a68c0", "#ffffff"),
					new Tone("#714600", "#fcefd0", "#c07f00", "#1c2128"),
					new Tone("#8f1d1d", "#fbe4e2", "#c03535", "#ffffff"),
					new Tone("#454d57", "#e9ecef", "#6b7580", "#ffffff")));

	/** For dark screens. */
	public static final Palette DARK = new Palette("#14181d", "#1c2229", "#363e48", "#e6e9ed", "#9da7b3", "#63bccf",
			tones(new Tone("#7fd69b", "#15321f", "#3f9a63", "#0b0f13"),
					new Tone("#9dbff5", "#1a2c4d", "#5f8fe6", "#0b0f13"),
					new Tone("#f1c15c", "#3a2c0c", "#d89b21", "#0b0f13"),
					new Tone("#f5a29b", "#47191a", "#dd5f5b", "#0b0f13"),
					new Tone("#b9c1ca", "#2a313a", "#8b95a1", "#0b0f13")));

	/** Copies the tones. */
	public Palette {
		tones = Map.copyOf(tones);
	}

	/**
	 * The tone of a status.
	 *
	 * @param status the status
	 * @return its tone
	 */
	public Tone tone(Status status) {
		return tones.get(status);
	}

	/**
	 * The colour of an ink.
	 *
	 * @param ink what the colour means
	 * @return {@code #rrggbb}
	 */
	public String colour(Drawing.Ink ink) {
		return switch (ink) {
			case Drawing.Paint paint -> colour(paint);
			case Drawing.Tone tone -> switch (tone.use()) {
				case FILL -> tone(tone.status()).fill();
				case ON_FILL -> tone(tone.status()).onFill();
				case BACKGROUND -> tone(tone.status()).background();
				case TEXT -> tone(tone.status()).text();
			};
		};
	}

	private String colour(Drawing.Paint paint) {
		return switch (paint) {
			case INK -> ink;
			case MUTED -> muted;
			case LINE -> line;
			case PAPER -> paper;
			case SURFACE -> surface;
			case ACCENT -> accent;
		};
	}

	private static Map<Status, Tone> tones(Tone... tones) {
		Map<Status, Tone> map = new EnumMap<>(Status.class);
		for (Status status : Status.values())
			map.put(status, tones[status.ordinal()]);
		return map;
	}
}
