package org.waarborg.workbench.internal.pages;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.state.UserSettings;

/** Light, dark or as the system is: chosen at once, kept, and told to the style sheets of the platform. */
public final class Appearance {

	private Appearance() {
	}

	/** As it was chosen last time; before the first window. */
	public static void start() {
		Theme theme = Theme.current();
		theme.choose(chosen());
		theme.onChange(Appearance::styles);
	}

	/** What is chosen. */
	public static Theme.Mode chosen() {
		String kept = Desk.current().settings().get(UserSettings.THEME).orElse("").toUpperCase(Locale.ROOT);
		for (Theme.Mode mode : Theme.Mode.values()) {
			if (mode.name().equals(kept))
				return mode;
		}
		return Theme.Mode.SYSTEM;
	}

	/** Chooses and keeps it. */
	public static void choose(Theme.Mode mode) {
		Theme.current().choose(mode);
		Desk.current().settings().set(UserSettings.THEME, mode == Theme.Mode.SYSTEM ? Optional.empty()
				: Optional.of(mode.name().toLowerCase(Locale.ROOT)));
		Desk.current().saveSettings();
	}

	/** Tells the style sheets. */
	public static void styles() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String wanted = Theme.current().styles();
		if (engine == null)
			return;
		ITheme active = engine.getActiveTheme();
		boolean known = engine.getThemes().stream().anyMatch(t -> t.getId().equals(wanted));
		if (known && (active == null || !active.getId().equals(wanted)))
			engine.setTheme(wanted, false);
	}
}
