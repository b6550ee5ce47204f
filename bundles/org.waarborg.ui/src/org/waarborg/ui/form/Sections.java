package org.waarborg.ui.form;

import java.util.HashSet;
import java.util.Set;

import org.waarborg.screen.Screen;

/** Which sections the user closed, for all forms of a screen while the program runs. */
final class Sections {

	private static final Set<String> COLLAPSED = new HashSet<>();

	private Sections() {
	}

	static boolean isCollapsed(Screen screen, String section) {
		return COLLAPSED.contains(key(screen, section));
	}

	static void collapse(Screen screen, String section, boolean collapsed) {
		if (collapsed)
			COLLAPSED.add(key(screen, section));
		else
			COLLAPSED.remove(key(screen, section));
	}

	private static String key(Screen screen, String section) {
		return screen.target().source() + '/' + section;
	}
}
