package org.waarborg.ui.theme;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the toolkit of the platform to paint its own widgets light or dark. SWT has no public call for it; the one that
 * its theme bundles use is on every platform {@code OS.setTheme(boolean)} in an internal package, so it is called by name.
 * Where it is missing, native widgets keep the theme of the system and everything still works.
 */
final class NativeTheme {

	private static final Logger LOG = Logger.getLogger(NativeTheme.class.getName());

	private static final String DISABLED_IMAGES = "org.eclipse.swt.image.disablement";
	private static final String GTK_STYLES = "org.eclipse.swt.internal.gtk.cssFile";

	private NativeTheme() {
	}

	/**
	 * Tells SWT what it reads once: the edges of native widgets of GTK, and that an image of what is disabled pales to half,
	 * which is right on light and dark. Who started the program with other values keeps them.
	 */
	static void prepare() {
		if (System.getProperty(DISABLED_IMAGES) == null)
			System.setProperty(DISABLED_IMAGES, "desaturated");
		if (System.getProperty(GTK_STYLES) != null || !"gtk".equals(SWT.getPlatform()))
			return;
		try {
			System.setProperty(GTK_STYLES, FileLocator.toFileURL(Icon.resource("css/gtk.css")).getPath());
		} catch (IOException unreadable) {
			LOG.log(Level.INFO, "Native widgets keep the edges of the system", unreadable);
		}
	}

	/**
	 * Whether native widgets are as the system is until they are told otherwise, and the system then answers what they were
	 * told. So it is with GTK.
	 */
	static boolean followsSystem() {
		return "gtk".equals(SWT.getPlatform());
	}

	/** Paints native widgets light or dark from now on. */
	static void apply(boolean dark) {
		String name = "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
		try {
			Class.forName(name, true, Display.class.getClassLoader()).getMethod("setTheme", boolean.class).invoke(null,
					dark);
		} catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException missing) {
			LOG.log(Level.INFO, "Native widgets keep the theme of the system", missing);
		} catch (InvocationTargetException failed) {
			LOG.log(Level.WARNING, "Native widgets keep the theme of the system", failed.getCause());
		}
	}
}
