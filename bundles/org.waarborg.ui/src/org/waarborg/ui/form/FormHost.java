package org.waarborg.ui.form;

import java.util.Optional;

import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.ui.figure.FigureHost;

/**
 * Where a form stands: an editor or a dialog. UI thread only.
 *
 * @since 0.1
 */
public interface FormHost {

	/**
	 * The dossier that the form edits.
	 *
	 * @return the session; always the same
	 */
	DossierSession session();

	/**
	 * The screen that the rows of the form are of.
	 *
	 * @return the screen
	 */
	Screen screen();

	/**
	 * Goes to what a link names.
	 *
	 * @param target the place
	 */
	void show(Target target);

	/**
	 * Who does what can be done at the parts of pictures in the form.
	 *
	 * @return empty where pictures only tell
	 */
	default Optional<FigureHost> figures() {
		return Optional.empty();
	}

	/** Goes to the next row, after Ctrl+Enter. Without rows beside the form it does nothing. */
	default void next() {
		// a form that stands alone has no next row
	}

	/**
	 * Whether a section was closed by the user.
	 *
	 * @param section id of the section
	 * @return false until somebody closes it
	 */
	default boolean isCollapsed(String section) {
		return Sections.isCollapsed(screen(), section);
	}

	/**
	 * Remembers that the user opened or closed a section. Unless a host keeps it, it is remembered until the program ends.
	 *
	 * @param section   id of the section
	 * @param collapsed whether it is closed now
	 */
	default void collapse(String section, boolean collapsed) {
		Sections.collapse(screen(), section, collapsed);
	}
}
