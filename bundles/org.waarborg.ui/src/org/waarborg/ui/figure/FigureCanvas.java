package org.waarborg.ui.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Drawing;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Palette;
import org.waarborg.screen.Action;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * A picture. It is as wide as it is given room, times its zoom. The arrow keys go along a row and from row to row and say what each
 * part is; a click, Enter or Space does what can be done there; plus, minus and 0 zoom. UI thread only.
 *
 * @since 0.1
 */
public final class FigureCanvas extends Canvas {

	/** Words in a picture are not larger than those around it. */
	private static final double LARGEST = 1.2;
	/** Wider, and the eye loses the line. */
	private static final double MOST_ROOM = 1200;
	private static final double STEP = 1.25;
	private static final double MOST = 4;
	private static final double LEAST = 0.5;
	private static final int SHARP = 2;
	private static final int RING = 2;
	private static final Messages WORDS = Words.beside(FigureCanvas.class);

	private Figure figure;
	private Drawing drawing;
	private double zoom = 1;
	private int room;
	/** Those of the drawing; null until somebody asks. */
	private List<Drawing.Shape> parts;
	private int part = -1;
	private FigureHost host;
	private Drawing.Shape over;
	private Menu menu;
	private Runnable resized = () -> {
		// nobody scrolls it
	};

	/**
	 * A canvas without a picture.
	 *
	 * @param parent where it is
	 */
	public FigureCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		Theme.current().onChange(this, this::redraw);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseMove, e -> over(partAt(e.x, e.y).orElse(null)));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MenuDetect, this::menu);
		addListener(SWT.Dispose, e -> dropMenu());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse,
				e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		listen();
	}

	private void listen() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = figure == null ? "" : figure.title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = figure == null ? ""
						: part < 0 ? figure.description()
								: told(parts().get(part), "enter").replace(System.lineSeparator(), " · ");
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/**
	 * Shows a picture. The keyboard stays on the part that it was at, where that is there again.
	 *
	 * @param shown the figure
	 */
	public void show(Figure shown) {
		FigurePart at = figure != null && figure.id().equals(shown.id()) && part >= 0 ? part(parts().get(part))
				: FigurePart.NONE;
		figure = shown;
		part = -1;
		over = null;
		lay();
		part = at.isNone() ? -1 : parts().stream().map(FigureCanvas::part).toList().indexOf(at);
		resized.run();
		redraw();
	}

	/**
	 * The picture.
	 *
	 * @return the figure; null without one
	 */
	public Figure figure() {
		return figure;
	}

	/**
	 * Makes its parts something to act on: by a click, Enter or Space.
	 *
	 * @param acting who knows what can be done
	 */
	public void host(FigureHost acting) {
		host = acting;
	}

	/**
	 * The part that the keyboard is at.
	 *
	 * @return the part; {@link FigurePart#NONE} before the first key
	 */
	public FigurePart part() {
		return part < 0 ? FigurePart.NONE : part(parts().get(part));
	}

	/**
	 * Where a part stands.
	 *
	 * @param wanted the part
	 * @return its bounds in this canvas; empty where it is not drawn
	 */
	public Optional<Rectangle> bounds(FigurePart wanted) {
		return parts().stream().filter(s -> part(s).equals(wanted)).findFirst().map(this::bounds);
	}

	/**
	 * Who holds it in a scrolled area is told when it wants another size.
	 *
	 * @param listener what to do
	 */
	void onResize(Runnable listener) {
		resized = listener;
	}

	/**
	 * How wide it may be at zoom 1.
	 *
	 * @param width room in logical pixels
	 */
	void room(int width) {
		if (room == width)
			return;
		room = width;
		lay();
	}

	/** Bars and days take the room that there is; words do not grow with it. */
	private void lay() {
		if (figure == null)
			return;
		drawing = Drawing.of(figure, Math.min(MOST_ROOM, (room - 2 * Space.PAGE) / LARGEST));
		parts = null;
		if (part >= parts().size())
			part = -1;
	}

	/**
	 * Makes it larger or smaller.
	 *
	 * @param steps how many steps; 0 for as large as there is room
	 */
	public void zoom(int steps) {
		zoom = steps == 0 ? 1 : Math.clamp(zoom * Math.pow(STEP, steps), LEAST, MOST);
		resized.run();
		redraw();
	}

	/**
	 * How large it is.
	 *
	 * @return 1 for as large as there is room
	 */
	public double zoom() {
		return zoom;
	}

	private double scale() {
		if (drawing == null)
			return 1;
		double fit = room <= 2 * Space.PAGE ? 1 : (room - 2 * Space.PAGE) / drawing.width();
		return Math.min(fit, LARGEST) * zoom;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		if (drawing == null)
			return new Point(Space.DETAILS, Space.DETAILS);
		return new Point((int) Math.ceil(drawing.width() * scale()) + 2 * Space.PAGE,
				(int) Math.ceil(drawing.height() * scale()) + 2 * Space.PAGE);
	}

	private void paint(GC gc) {
		if (drawing == null)
			return;
		Rectangle seen = whole(scale());
		seen.x += Space.PAGE;
		seen.y += Space.PAGE;
		seen.intersect(gc.getClipping());
		if (!seen.isEmpty()) {
			Rectangle clip = gc.getClipping();
			// shapes know no margin
			gc.setClipping(seen);
			paint(gc, Theme.current().colours().palette(), scale(), new Rectangle(seen.x - Space.PAGE,
					seen.y - Space.PAGE, seen.width, seen.height), new Point(seen.x, seen.y));
			gc.setClipping(clip);
		}
		if (isFocusControl()) {
			gc.setForeground(Theme.current().colour(Colour.FOCUS));
			Rectangle ring = part < 0 ? getClientArea() : bounds(parts().get(part));
			gc.setLineWidth(RING);
			gc.drawRectangle(ring.x + 1, ring.y + 1, ring.width - RING, ring.height - RING);
			gc.setLineWidth(1);
		}
	}

	private Rectangle whole(double scale) {
		return new Rectangle(0, 0, Math.max(1, (int) Math.ceil(drawing.width() * scale)),
				Math.max(1, (int) Math.ceil(drawing.height() * scale)));
	}

	private Image image(Palette palette, double scale, Rectangle seen) {
		return new Image(getDisplay(), (gc, w, h) -> paint(gc, palette, scale, seen, new Point(0, 0)), seen.width,
				seen.height);
	}

	private void paint(GC gc, Palette palette, double scale, Rectangle seen, Point at) {
		gc.setBackground(Theme.current().colour(palette.paper()));
		gc.fillRectangle(at.x, at.y, seen.width, seen.height);
		new FigurePainter(gc, getDisplay(), palette, scale, seen, at).paint(drawing);
	}

	/**
	 * The picture as an image for other programs: light, on paper, twice as large as drawn.
	 *
	 * @return a new image
	 */
	Image print() {
		return image(Palette.LIGHT, SHARP, whole(SHARP));
	}

	// ---- parts

	/** The parts that say something. */
	private List<Drawing.Shape> parts() {
		if (parts == null)
			parts = drawing == null ? List.of() : drawing.shapes().stream().filter(s -> !hint(s).isEmpty()).toList();
		return parts;
	}

	private static String hint(Drawing.Shape shape) {
		return switch (shape) {
			case Drawing.Area area -> area.hint();
			case Drawing.Diamond diamond -> diamond.hint();
			case Drawing.Line line -> "";
			case Drawing.Label label -> "";
		};
	}

	private Rectangle bounds(Drawing.Shape shape) {
		double scale = scale();
		return switch (shape) {
			case Drawing.Area a -> new Rectangle(Space.PAGE + (int) (a.x() * scale), Space.PAGE + (int) (a.y() * scale),
					(int) Math.ceil(a.width() * scale), (int) Math.ceil(a.height() * scale));
			case Drawing.Diamond d -> new Rectangle(Space.PAGE + (int) ((d.x() - d.size()) * scale),
					Space.PAGE + (int) ((d.y() - d.size()) * scale), (int) Math.ceil(2 * d.size() * scale),
					(int) Math.ceil(2 * d.size() * scale));
			case Drawing.Line l -> new Rectangle(0, 0, 0, 0);
			case Drawing.Label l -> new Rectangle(0, 0, 0, 0);
		};
	}

	private Optional<Drawing.Shape> partAt(int x, int y) {
		return parts().reversed().stream().filter(s -> bounds(s).contains(x, y)).findFirst();
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> along(1);
			case SWT.ARROW_LEFT -> along(-1);
			case SWT.ARROW_DOWN -> across(1);
			case SWT.ARROW_UP -> across(-1);
			case SWT.CR, SWT.KEYPAD_CR -> act(null);
			default -> {
				switch (event.character) {
					case '+', '=' -> zoom(1);
					case '-' -> zoom(-1);
					case '0' -> zoom(0);
					case ' ' -> act(null);
					default -> {
						// not a key of pictures
					}
				}
			}
		}
	}

	/** To the next part of the same row. */
	private void along(int by) {
		List<Drawing.Shape> parts = parts();
		if (parts.isEmpty())
			return;
		int next = part < 0 ? 0 : part + by;
		if (next >= 0 && next < parts.size()
				&& (part < 0 || part(parts.get(next)).row().equals(part(parts.get(part)).row())))
			go(next);
	}

	/** To the part of the next row that stands nearest below or above. */
	private void across(int by) {
		List<Drawing.Shape> parts = parts();
		if (parts.isEmpty())
			return;
		if (part < 0) {
			go(0);
			return;
		}
		List<String> rows = parts.stream().map(s -> part(s).row()).distinct().toList();
		int row = rows.indexOf(part(parts.get(part)).row()) + by;
		if (row < 0 || row >= rows.size())
			return;
		int middle = middle(parts.get(part));
		IntStream.range(0, parts.size()).filter(i -> part(parts.get(i)).row().equals(rows.get(row))).boxed()
				.min(Comparator.comparingInt(i -> Math.abs(middle(parts.get(i)) - middle))).ifPresent(this::go);
	}

	private int middle(Drawing.Shape shape) {
		Rectangle bounds = bounds(shape);
		return bounds.x + bounds.width / 2;
	}

	private void go(int to) {
		part = to;
		Drawing.Shape shape = parts().get(part);
		setToolTipText(told(shape, "enter"));
		getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		redraw();
	}

	// ---- acting

	private static FigurePart part(Drawing.Shape shape) {
		return switch (shape) {
			case Drawing.Area area -> area.part();
			case Drawing.Diamond diamond -> diamond.part();
			case Drawing.Line line -> FigurePart.NONE;
			case Drawing.Label label -> FigurePart.NONE;
		};
	}

	private List<Action> actions(Drawing.Shape shape) {
		return host == null || part(shape).isNone() ? List.of() : host.actions(figure, part(shape));
	}

	/** What a part says, and what a click or Enter does there, or why it does nothing. */
	private String told(Drawing.Shape shape, String by) {
		List<Action> actions = actions(shape);
		return actions.isEmpty() ? hint(shape) : hint(shape) + System.lineSeparator() + what(actions, by);
	}

	private static String what(List<Action> actions, String by) {
		Action first = actions.getFirst();
		if (actions.size() == 1)
			return first.whyNot().map(why -> WORDS.get("figure.not", first.label(), why))
					.orElseGet(() -> WORDS.get("figure." + by, first.label()));
		// what stops all of them is said once
		return first.whyNot().filter(why -> actions.stream().allMatch(a -> a.whyNot().equals(first.whyNot())))
				.orElseGet(() -> WORDS.get("figure." + by + ".several"));
	}

	/** The screen is asked once for each part that the pointer comes over. */
	private void over(Drawing.Shape shape) {
		if (Objects.equals(shape, over))
			return;
		over = shape;
		setToolTipText(shape == null ? null : told(shape, "click"));
		boolean can = shape != null && actions(shape).stream().anyMatch(a -> a.whyNot().isEmpty());
		setCursor(can ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void press(Event event) {
		setFocus();
		partAt(event.x, event.y).ifPresent(shape -> go(parts().indexOf(shape)));
	}

	private void release(Event event) {
		if (event.button == 1 && part >= 0 && bounds(parts().get(part)).contains(event.x, event.y))
			act(toDisplay(event.x, event.y));
	}

	private void menu(Event event) {
		if (part < 0 || actions(parts().get(part)).isEmpty())
			return;
		event.doit = false;
		offer(actions(parts().get(part)), event.detail == SWT.MENU_MOUSE ? new Point(event.x, event.y) : null);
	}

	/** One action is done, several are offered; what cannot be done now is offered too, for it says why. */
	private void act(Point at) {
		if (part < 0)
			return;
		List<Action> actions = actions(parts().get(part));
		if (actions.size() == 1 && actions.getFirst().whyNot().isEmpty())
			host.run(actions.getFirst());
		else if (!actions.isEmpty())
			offer(actions, at);
	}

	private void offer(List<Action> actions, Point at) {
		dropMenu();
		menu = new Menu(this);
		host.fill(menu, actions);
		Rectangle bounds = bounds(parts().get(part));
		menu.setLocation(at != null ? at : toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2));
		menu.setVisible(true);
	}

	/**
	 * What was last offered.
	 *
	 * @return the menu; empty before the first
	 */
	public Optional<Menu> offered() {
		return Optional.ofNullable(menu);
	}

	private void dropMenu() {
		if (menu != null)
			menu.dispose();
		menu = null;
	}
}
