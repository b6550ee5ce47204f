package org.waarborg.ui.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Light or dark on one display: what was chosen, what that means now, and the colours. A control that is
 * {@linkplain #paint(Control, Colour, Colour) painted} through it follows by itself; whoever paints by hand
 * {@linkplain #onChange(Control, Runnable) listens} and asks for the colours again. UI thread only.
 *
 * @since 0.1
 */
public final class Theme {

	/** What somebody can choose. */
	public enum Mode {
		/** As the system is, also when that changes. */
		SYSTEM,
		/** Always light. */
		LIGHT,
		/** Always dark. */
		DARK
	}

	/** The style sheet of the workbench in light, as {@code plugin.xml} names it. */
	public static final String LIGHT_STYLES = "org.waarborg.theme.light";

	/** The style sheet of the workbench in dark; the platform asks whether the id contains "dark". */
	public static final String DARK_STYLES = "org.waarborg.theme.dark";

	/** Tells the style sheets of the workbench to leave a control alone. */
	private static final String NO_STYLES = "org.eclipse.e4.ui.css.disabled";

	private static final String KEY = Theme.class.getName();

	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Colours by their value: each control asks for some. They belong to the display and live as long. */
	private final Map<String, Color> made = new HashMap<>();
	private final Map<Control, Coat> coats = new LinkedHashMap<>();
	private Mode mode = Mode.SYSTEM;
	private boolean systemDark;
	private boolean nativeDark;
	private boolean dark;

	private Theme(Display display) {
		this.display = display;
		systemDark = Display.isSystemDarkTheme();
		dark = systemDark;
		nativeDark = NativeTheme.followsSystem() && systemDark;
		followNative(systemDark);
		display.addListener(SWT.Settings, event -> settingsChanged());
		NativeNames.follow(display);
	}

	/**
	 * Prepares native widgets. To be called once, before the display is made; without it everything works, but edges of
	 * fields in dark are faint and disabled icons too light.
	 */
	public static void prepare() {
		NativeTheme.prepare();
	}

	/**
	 * The theme of a display. It begins as the system is.
	 *
	 * @param display the display
	 * @return its theme, always the same
	 */
	public static Theme of(Display display) {
		if (display.getData(KEY) instanceof Theme known)
			return known;
		Theme made = new Theme(display);
		display.setData(KEY, made);
		return made;
	}

	/**
	 * The theme of the display of this thread.
	 *
	 * @return the theme
	 * @throws NullPointerException outside a UI thread
	 */
	public static Theme current() {
		return of(Objects.requireNonNull(Display.getCurrent(), "Not on a UI thread"));
	}

	/**
	 * What was chosen.
	 *
	 * @return the mode
	 */
	public Mode mode() {
		return mode;
	}

	/**
	 * Chooses light, dark or as the system is. Native widgets, painted controls and listeners follow before it returns.
	 *
	 * @param chosen the mode
	 */
	public void choose(Mode chosen) {
		mode = Objects.requireNonNull(chosen);
		refresh();
	}

	/**
	 * Whether the screen is dark now.
	 *
	 * @return {@code true} for dark
	 */
	public boolean isDark() {
		return dark;
	}

	/**
	 * The style sheet of the workbench that belongs to what is on the screen now.
	 *
	 * @return {@link #LIGHT_STYLES} or {@link #DARK_STYLES}
	 */
	public String styles() {
		return dark ? DARK_STYLES : LIGHT_STYLES;
	}

	/**
	 * The values of the colours now.
	 *
	 * @return the values
	 */
	public Colours colours() {
		return Colours.of(dark);
	}

	/**
	 * A colour as it is now.
	 *
	 * @param colour what it means
	 * @return the colour; not to be disposed, to be asked again after a change
	 */
	public Color colour(Colour colour) {
		return colour(colours().value(colour));
	}

	/**
	 * A colour of a status or of a picture, as {@link Colours#tone} and {@link Colours#palette} give it.
	 *
	 * @param value {@code #rrggbb}
	 * @return the colour; not to be disposed
	 * @throws IllegalArgumentException when it is not {@code #rrggbb}
	 */
	public Color colour(String value) {
		return made.computeIfAbsent(value, Theme::make);
	}

	private static Color make(String value) {
		int rgb = Contrast.parse(value);
		return JFaceResources.getResources()
				.get(ColorDescriptor.createFrom(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
	}

	/**
	 * Gives a control its colours (and a table or tree its heading), now and after every change, and keeps the style sheets of the workbench off it.
	 *
	 * @param <C>        type of the control
	 * @param control    the control
	 * @param background background
	 * @param foreground text
	 * @return the control
	 */
	public <C extends Control> C paint(C control, Colour background, Colour foreground) {
		Objects.requireNonNull(background);
		Objects.requireNonNull(foreground);
		control.setData(NO_STYLES, Boolean.TRUE);
		if (coats.put(control, new Coat(background, foreground)) == null)
			control.addListener(SWT.Dispose, event -> coats.remove(control));
		apply(control, coats.get(control));
		return control;
	}

	/**
	 * Calls back after every change between light and dark, until the owner is disposed.
	 *
	 * @param owner    whose life the listener shares
	 * @param listener what to do
	 */
	public void onChange(Control owner, Runnable listener) {
		listeners.add(Objects.requireNonNull(listener));
		owner.addListener(SWT.Dispose, event -> listeners.remove(listener));
	}

	/**
	 * Calls back after every change between light and dark, as long as the display lives.
	 *
	 * @param listener what to do
	 */
	public void onChange(Runnable listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	/** With GTK the system cannot be asked while native widgets are told otherwise: it would answer what they were told. */
	private void settingsChanged() {
		boolean follows = NativeTheme.followsSystem();
		if (follows && nativeDark != systemDark)
			return;
		systemDark = Display.isSystemDarkTheme();
		if (follows)
			nativeDark = systemDark;
		if (mode == Mode.SYSTEM)
			refresh();
	}

	private void refresh() {
		boolean wanted = mode == Mode.SYSTEM ? systemDark : mode == Mode.DARK;
		followNative(wanted);
		if (wanted == dark)
			return;
		dark = wanted;
		coats.forEach(this::apply);
		listeners.forEach(Runnable::run);
		// One of them changed the style sheets of the workbench, which takes the colours off some controls.
		coats.forEach(this::apply);
		for (Shell shell : display.getShells())
			shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
	}

	private void followNative(boolean wanted) {
		if (nativeDark == wanted)
			return;
		nativeDark = wanted;
		NativeTheme.apply(wanted);
	}

	private void apply(Control control, Coat coat) {
		control.setBackground(colour(coat.background()));
		control.setForeground(colour(coat.foreground()));
		switch (control) {
			case Table table -> {
				table.setHeaderBackground(colour(Colour.SURFACE));
				table.setHeaderForeground(colour(Colour.MUTED));
			}
			case Tree tree -> {
				tree.setHeaderBackground(colour(Colour.SURFACE));
				tree.setHeaderForeground(colour(Colour.MUTED));
			}
			case Link link -> link.setLinkForeground(colour(Colour.LINK));
			default -> {
				// nothing besides
			}
		}
	}

	private record Coat(Colour background, Colour foreground) {
	}
}
