package org.waarborg.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real widgets on a real display: register it with {@code @RegisterExtension}. It runs the event loop while a test waits, takes
 * a picture of a test that fails (into the folder of the system property {@code waarborg.pictures}, when it is set), and fails
 * a test that leaves a shell behind.
 */
public final class Screens implements BeforeEachCallback, AfterEachCallback {

	private static final long PATIENCE = 15_000;

	private Display display;
	private Set<Shell> before = Set.of();

	@Override
	public void beforeEach(ExtensionContext context) {
		display = Display.getCurrent() == null ? Display.getDefault() : Display.getCurrent();
		before = new LinkedHashSet<>(List.of(display.getShells()));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		settle();
		context.getExecutionException().ifPresent(e -> picture(context.getRequiredTestClass().getSimpleName() + '.'
				+ context.getRequiredTestMethod().getName()));
		List<Shell> leaked = Stream.of(display.getShells()).filter(s -> !before.contains(s) && s.getData(KEEP) == null)
				.toList();
		List<String> names = leaked.stream().filter(s -> s.getParent() == null || !leaked.contains(s.getParent()))
				.filter(s -> s.getData(OPENED) == null).map(s -> s + " " + s.getText()).toList();
		leaked.forEach(Shell::dispose);
		settle();
		if (context.getExecutionException().isEmpty())
			assertEquals(List.of(), names, "shells that the test left open");
	}

	private static final String OPENED = Screens.class.getName();
	private static final String KEEP = "org.waarborg.keep";

	/** The display of the tests. */
	public Display display() {
		return display;
	}

	/** An open shell that goes with the test. */
	public Shell shell(int width, int height) {
		Shell shell = new Shell(display);
		shell.setData(OPENED, Boolean.TRUE);
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		return shell;
	}

	/** Opens a shell and waits until it is there. */
	public void open(Shell shell) {
		shell.open();
		shell.forceActive();
		until("the shell is visible", shell::isVisible);
		settle();
	}

	/** Runs what waits in the event loop. */
	public void settle() {
		long end = System.nanoTime() + PATIENCE * 1_000_000;
		while (!display.isDisposed() && display.readAndDispatch())
			if (System.nanoTime() > end)
				fail("the event loop never came to rest");
	}

	/** Runs the event loop until something is so; fails with its name when it never is. */
	public void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE * 1_000_000;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				fail("waited in vain until " + what);
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// wakes the loop
				});
				display.sleep();
			}
		}
		settle();
	}

	/** Presses a key on a control, as its listeners hear it. */
	public void key(Control control, int modifiers, int code, char character) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = code;
		event.character = character;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** Presses a key that has no letter. */
	public void key(Control control, int code) {
		key(control, 0, code, (char) 0);
	}

	/** Presses Enter as the platform does: the key of traversal, then the key itself. */
	public void enter(Control control, int modifiers) {
		traverse(control, SWT.TRAVERSE_RETURN, modifiers);
		if (!control.isDisposed())
			key(control, modifiers, SWT.CR, SWT.CR);
	}

	/** Presses Esc as the platform does: the key of traversal, then the key itself. */
	public void escape(Control control) {
		traverse(control, SWT.TRAVERSE_ESCAPE, 0);
		if (!control.isDisposed())
			key(control, 0, SWT.ESC, SWT.ESC);
	}

	/** Leaves a control by a key of traversal, such as {@code SWT.TRAVERSE_RETURN}. */
	public void traverse(Control control, int detail, int modifiers) {
		Event event = new Event();
		event.detail = detail;
		event.stateMask = modifiers;
		event.doit = true;
		control.notifyListeners(SWT.Traverse, event);
		settle();
	}

	/** Clicks in the middle of a place of a control: the pointer comes, presses and lets go. */
	public void click(Control control, Rectangle place) {
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.x = place.x + place.width / 2;
			event.y = place.y + place.height / 2;
			control.notifyListeners(type, event);
		}
		settle();
	}

	/**
	 * Drops files on a control as the desktop does: the pointer comes in, moves, lets go. What the control hears of it is what the
	 * file transfer of the platform makes of the files. Fails when the control does not take them.
	 */
	public void drop(Control control, Path... files) {
		if (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target))
			throw new AssertionError("nothing can be dropped on " + path(control));
		FileTransfer transfer = FileTransfer.getInstance();
		if (!List.of(target.getTransfer()).contains(transfer))
			fail("no files can be dropped on " + path(control));
		TransferData data = transfer.getSupportedTypes()[0];
		transfer.javaToNative(Stream.of(files).map(Path::toString).toArray(String[]::new), data);
		int detail = DND.DROP_MOVE;
		for (int type : new int[] { DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop }) {
			Event event = dragged(target, type, data, detail);
			if (type == DND.Drop)
				event.data = transfer.nativeToJava(data);
			target.notifyListeners(type, event);
			detail = event.detail;
			if (detail == DND.DROP_NONE)
				fail("the files were not taken by " + path(control));
		}
		settle();
	}

	/** What a target of a drop hears; the platform keeps its kind of event to itself. */
	private Event dragged(DropTarget target, int type, TransferData data, int detail) {
		try {
			Class<?> kind = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
			var make = kind.getDeclaredConstructor();
			make.setAccessible(true);
			Event event = (Event) make.newInstance();
			set(event, "dataType", data);
			set(event, "dataTypes", new TransferData[] { data });
			set(event, "operations", Integer.valueOf(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK));
			event.type = type;
			event.widget = target;
			event.display = display;
			event.detail = detail;
			event.doit = true;
			return event;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT makes its events of dragging elsewhere", e);
		}
	}

	private static void set(Event event, String field, Object value) throws ReflectiveOperationException {
		var place = event.getClass().getDeclaredField(field);
		place.setAccessible(true);
		place.set(event, value);
	}

	/** Chooses one of a list that drops down. */
	public void choose(Combo combo, String words) {
		int index = List.of(combo.getItems()).indexOf(words);
		if (index < 0)
			fail("no " + words + " among " + List.of(combo.getItems()));
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** All controls of a type inside another, in reading order, itself included. */
	public static <T extends Control> List<T> all(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root))
			found.add(type.cast(root));
		if (root instanceof Composite composite)
			for (Control child : composite.getChildren())
				found.addAll(all(child, type));
		return found;
	}

	/** What a control is called for who hears it; empty when nothing names it. */
	public static String name(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		for (AccessibleListener listener : listeners(control.getAccessible(), "accessibleListeners",
				AccessibleListener.class))
			listener.getName(event);
		if (event.result != null && !event.result.isBlank())
			return event.result;
		String own = switch (control) {
			case Button button -> button.getText();
			case Label label -> label.getText();
			case Link link -> link.getText();
			default -> "";
		};
		return own.isBlank() ? labelBefore(control) : own;
	}

	/** The platform takes a label before a field as its name. */
	private static String labelBefore(Control control) {
		Control before = null;
		for (Control child : control.getParent() == null ? new Control[0] : control.getParent().getChildren()) {
			if (child == control)
				return before instanceof Label label ? label.getText() : "";
			before = child;
		}
		return "";
	}

	/** In which state a control says that it is, for who hears it: bits of {@link ACC}. */
	public static int state(Control control) {
		AccessibleControlEvent event = new AccessibleControlEvent(control);
		event.childID = ACC.CHILDID_SELF;
		for (AccessibleControlListener listener : listeners(control.getAccessible(), "accessibleControlListeners",
				AccessibleControlListener.class))
			listener.getState(event);
		return event.detail;
	}

	private static <T> List<T> listeners(Accessible accessible, String where, Class<T> type) {
		try {
			var field = Accessible.class.getDeclaredField(where);
			field.setAccessible(true);
			List<T> listeners = new ArrayList<>();
			if (field.get(accessible) instanceof List<?> list)
				list.forEach(l -> listeners.add(type.cast(l)));
			return listeners;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT keeps its accessible listeners elsewhere", e);
		}
	}

	/** The controls that a person operates or reads and that nothing names; the items of bars too. */
	public static List<String> nameless(Control root) {
		List<String> found = new ArrayList<>();
		for (Control control : all(root, Control.class)) {
			if (!control.isVisible())
				continue;
			boolean operated = control instanceof Button || control instanceof Text || control instanceof Combo
					|| control instanceof Table || control instanceof Tree || control instanceof ToolBar
					|| control instanceof Link || control instanceof ProgressBar
					|| control.getClass() == Canvas.class || (control.getStyle() & SWT.NO_FOCUS) == 0
							&& control instanceof Canvas && !(control.getClass() == Composite.class)
							&& ((Canvas) control).getChildren().length == 0;
			if (operated && name(control).isBlank())
				found.add(path(control));
			if (control instanceof ToolBar bar)
				for (ToolItem item : bar.getItems())
					if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank()
							&& (item.getToolTipText() == null || item.getToolTipText().isBlank()))
						found.add(path(bar) + "/item " + bar.indexOf(item));
		}
		return found;
	}

	/** Labels and buttons whose words do not fit. */
	public static List<String> truncated(Control root) {
		List<String> found = new ArrayList<>();
		for (Control control : all(root, Control.class)) {
			if (!control.isVisible() || !(control instanceof Label || control instanceof Button))
				continue;
			boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
			String text = control instanceof Label label ? label.getText() : ((Button) control).getText();
			Point size = control.getSize();
			Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
			if (!text.isBlank() && (wanted.x > size.x + 1 && !wraps || wanted.y > size.y + 1)
					&& control.getToolTipText() == null)
				found.add(path(control) + " \"" + text + "\" wants " + wanted + " and has " + size);
		}
		return found;
	}

	private static String path(Widget widget) {
		return widget instanceof Control control && control.getParent() != null
				? path(control.getParent()) + "/" + control.getClass().getSimpleName()
				: widget.getClass().getSimpleName();
	}

	/** Takes a picture of all that is on the screen, when somebody wants pictures. */
	public void picture(String name) {
		String folder = System.getProperty("waarborg.pictures");
		if (folder == null || display.isDisposed())
			return;
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Files.createDirectories(Path.of(folder));
			loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
