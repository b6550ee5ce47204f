package org.waarborg.ui.theme;

/**
 * Contrast as WCAG 2.2 reckons it. Needs no display.
 *
 * @since 0.1
 */
public final class Contrast {

	/** The least contrast of text (WCAG 2.2, level AA). */
	public static final double TEXT = 4.5;

	/** The least contrast of edges, icons and areas that say something (WCAG 2.2, level AA). */
	public static final double GRAPHICS = 3.0;

	private Contrast() {
	}

	/**
	 * The contrast of two colours; their order makes no difference.
	 *
	 * @param one   {@code #rrggbb}
	 * @param other {@code #rrggbb}
	 * @return from 1 (the same) to 21 (black on white)
	 * @throws IllegalArgumentException when one is not {@code #rrggbb}
	 */
	public static double ratio(String one, String other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/**
	 * The relative luminance of a colour.
	 *
	 * @param colour {@code #rrggbb}
	 * @return from 0 (black) to 1 (white)
	 * @throws IllegalArgumentException when it is not {@code #rrggbb}
	 */
	public static double luminance(String colour) {
		int rgb = parse(colour);
		return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
	}

	/** The number {@code 0xrrggbb} of a colour. */
	static int parse(String colour) {
		if (!colour.matches("#[0-9a-fA-F]{6}"))
			throw new IllegalArgumentException("Not a colour like #1c2128: " + colour);
		return Integer.parseInt(colour.substring(1), 16);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
