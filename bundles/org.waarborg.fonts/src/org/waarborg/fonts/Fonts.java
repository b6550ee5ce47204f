package org.waarborg.fonts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts that documents are written with, the same on every machine: nothing is looked for on the system. Any thread
 * may use them.
 * <p>
 * Covered are the Latin, Greek and Cyrillic scripts, Hebrew, Arabic, and common symbols, arrows and signs of
 * mathematics. Chinese, Japanese, Korean and coloured emoji are not: a writer says so where a text has them.
 *
 * @since 0.1
 */
public final class Fonts {

	/** The family that texts are written in. */
	public static final String FAMILY = "Noto Sans";

	private static final List<Face> FACES = List.of(new Face(FAMILY, false, false, "NotoSans-Regular.ttf"),
			new Face(FAMILY, true, false, "NotoSans-Bold.ttf"), new Face(FAMILY, false, true, "NotoSans-Italic.ttf"),
			new Face(FAMILY, true, true, "NotoSans-BoldItalic.ttf"),
			new Face("Noto Sans Hebrew", false, false, "NotoSansHebrew-Regular.ttf"),
			new Face("Noto Sans Hebrew", true, false, "NotoSansHebrew-Bold.ttf"),
			new Face("Noto Sans Arabic", false, false, "NotoSansArabic-Regular.ttf"),
			new Face("Noto Sans Symbols2", false, false, "NotoSansSymbols2-Regular.ttf"),
			new Face("Noto Sans Math", false, false, "NotoSansMath-Regular.ttf"),
			new Face("Noto Sans Symbols", false, false, "NotoSansSymbols-Regular.ttf"));

	private Fonts() {
	}

	/**
	 * All fonts.
	 *
	 * @return the fonts; the order of the families is the one in which a character is looked for
	 */
	public static List<Face> faces() {
		return FACES;
	}

	/**
	 * The fonts in which a character of this style is looked for. A family that does not have the style takes part with
	 * its regular font.
	 *
	 * @param bold   whether it is bold
	 * @param italic whether it is italic
	 * @return one font of each family, the best first
	 */
	public static List<Face> inOrder(boolean bold, boolean italic) {
		return FACES.stream().map(Face::family).distinct().map(f -> best(f, bold, italic)).toList();
	}

	private static Face best(String family, boolean bold, boolean italic) {
		return Stream.of(of(family, bold, italic), of(family, bold, false), of(family, false, false))
				.flatMap(List::stream).findFirst().orElseThrow();
	}

	private static List<Face> of(String family, boolean bold, boolean italic) {
		return FACES.stream().filter(f -> f.family().equals(family) && f.bold() == bold && f.italic() == italic)
				.toList();
	}
}
