package org.waarborg.ui;

import org.waarborg.screen.DossierSession;

/**
 * What open dossiers are called where they must be told apart: a copy of a dossier has the same name. UI thread only.
 *
 * @since 0.1
 */
public final class DossierNames {

	private DossierNames() {
	}

	/**
	 * Its name, with its folder where another open dossier has the same name.
	 *
	 * @param session the dossier
	 * @return never empty
	 */
	public static String whole(DossierSession session) {
		return isShared(session) ? session.name() + " (" + session.folder().getFileName() + ')' : session.name();
	}

	/**
	 * Where there is little room: its name, or its folder instead where another open dossier has the same name.
	 *
	 * @param session the dossier
	 * @return never empty
	 */
	public static String brief(DossierSession session) {
		return isShared(session) ? String.valueOf(session.folder().getFileName()) : session.name();
	}

	private static boolean isShared(DossierSession session) {
		return Ui.sessions().open().stream()
				.anyMatch(other -> !other.folder().equals(session.folder()) && other.name().equals(session.name()));
	}
}
