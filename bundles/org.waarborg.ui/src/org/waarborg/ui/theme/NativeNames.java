package org.waarborg.ui.theme;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells assistive technology on GTK what native widgets are called. SWT asks its accessible listeners only for what it
 * draws itself; a table, a field or a button of a tool bar stays nameless there. So the name that the listeners give is
 * handed to the toolkit, when a widget is new and each time it gets the focus. SWT has no public call for it, so it is done
 * by name; where something is missing, widgets stay as nameless as they are and everything else works.
 */
final class NativeNames {

	private static final Logger LOG = Logger.getLogger(NativeNames.class.getName());
	private static final byte[] NAME = bytes("accessible-name");

	private final Field handle;
	private final Field accessible;
	private final Field listeners;
	private final Method child;
	private final Method peer;
	private final Method set;

	private NativeNames() throws ReflectiveOperationException {
		ClassLoader swt = Display.class.getClassLoader();
		String internal = "org.eclipse.swt.internal.";
		handle = Widget.class.getField("handle");
		accessible = open(Control.class.getDeclaredField("accessible"));
		listeners = open(Accessible.class.getDeclaredField("accessibleListeners"));
		Class<?> gtk = Class.forName(internal + "gtk3.GTK3", true, swt);
		child = gtk.getMethod("gtk_bin_get_child", long.class);
		peer = gtk.getMethod("gtk_widget_get_accessible", long.class);
		set = Class.forName(internal + "gtk.OS", true, swt).getMethod("g_object_set", long.class, byte[].class,
				byte[].class,
				long.class);
	}

	private static Field open(Field field) {
		field.setAccessible(true);
		return field;
	}

	/** Names every widget of a display from now on, on platforms that need it. */
	static void follow(Display display) {
		if (!"gtk".equals(SWT.getPlatform()))
			return;
		try {
			NativeNames names = new NativeNames();
			display.addListener(SWT.Skin, names::heard);
			display.addFilter(SWT.FocusIn, names::heard);
			display.addFilter(SWT.Selection, names::pressed);
		} catch (ReflectiveOperationException | RuntimeException missing) {
			LOG.log(Level.INFO, "Native widgets have no names for assistive technology", missing);
		}
	}

	private void heard(Event event) {
		if (event.widget == null || event.widget.isDisposed())
			return;
		try {
			switch (event.widget) {
				case ToolItem item -> name(item);
				case Button button when !button.getText().isEmpty() -> {
					// its words are its name, and the toolkit knows which letter is only underlined
				}
				case ToolBar bar -> {
					name(bar);
					for (ToolItem item : bar.getItems())
						name(item);
				}
				case Control control -> name(control);
				default -> {
					// the platform names the rest by its text
				}
			}
		} catch (ReflectiveOperationException | RuntimeException failed) {
			LOG.log(Level.FINE, "A widget has no name for assistive technology", failed);
		}
	}

	/** A button that was pressed may do another thing from now on: maximise, then restore. */
	private void pressed(Event event) {
		if (event.widget instanceof ToolItem item && !item.isDisposed()) {
			Event later = new Event();
			later.widget = item.getParent();
			event.display.asyncExec(() -> heard(later));
		}
	}

	/** A button with an image only is called as its tooltip says. */
	private void name(ToolItem item) throws ReflectiveOperationException {
		String tip = item.getToolTipText();
		if (item.getText().isEmpty() && tip != null && (item.getStyle() & (SWT.SEPARATOR | SWT.DROP_DOWN)) == 0) {
			long button = ((Long) child.invoke(null, handle.get(item))).longValue();
			if (button != 0)
				give(button, LegacyActionTools.removeMnemonics(tip));
		}
	}

	private void name(Control control) throws ReflectiveOperationException {
		Object own = accessible.get(control);
		if (own == null || !(listeners.get(own) instanceof List<?> all))
			return;
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : List.copyOf(all))
			((AccessibleListener) listener).getName(event);
		if (event.result != null && !event.result.isBlank())
			give(handle.getLong(control), event.result);
	}

	private void give(long widget, String name) throws ReflectiveOperationException {
		Object object = peer.invoke(null, Long.valueOf(widget));
		if (((Long) object).longValue() != 0)
			set.invoke(null, object, NAME, bytes(name), Long.valueOf(0));
	}

	/** As C reads it. */
	private static byte[] bytes(String text) {
		return (text.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
