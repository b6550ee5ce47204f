package org.waarborg.ui.editor;

/**
 * What stands on a tab: short, and with the dossier when there could be a doubt. The whole is in the tooltip.
 *
 * @since 0.1
 */
public final class TabTitle {

	private static final int SCREEN = 36;
	private static final int DOSSIER = 20;

	private TabTitle() {
	}

	/**
	 * The title of a tab.
	 *
	 * @param screen  title of the screen
	 * @param dossier name of the dossier
	 * @param several whether more than one dossier is open
	 * @return at most some 60 characters
	 */
	public static String of(String screen, String dossier, boolean several) {
		return several ? cut(screen, SCREEN) + " \u2013 " + cut(dossier, DOSSIER) : cut(screen, SCREEN);
	}

	/** Between words where there is a good place, never through a character. */
	private static String cut(String text, int most) {
		if (text.codePointCount(0, text.length()) <= most)
			return text;
		String start = text.substring(0, text.offsetByCodePoints(0, most - 1));
		int space = start.lastIndexOf(' ');
		return (space > most / 2 ? start.substring(0, space) : start).stripTrailing() + '\u2026';
	}
}
