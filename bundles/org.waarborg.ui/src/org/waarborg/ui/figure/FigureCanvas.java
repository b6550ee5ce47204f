package org.waarborg.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.waarborg.document.Drawing;
import org.waarborg.document.Figure;
import org.waarborg.document.Palette;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * A picture. It is as wide as it is given room, times its zoom. The arrow keys go from part to part and say what each is; plus,
 * minus and 0 zoom. UI thread only.
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

	private Figure figure;
	private Drawing drawing;
	private double zoom = 1;
	private int room;
	private int part = -1;
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
		addListener(SWT.MouseMove, e -> setToolTipText(partAt(e.x, e.y).map(FigureCanvas::hint).orElse(null)));
		addListener(SWT.MouseDown, e -> setFocus());
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
				event.result = figure == null ? "" : part < 0 ? figure.description() : hint(parts().get(part));
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
	 * Shows a picture.
	 *
	 * @param shown the figure
	 */
	public void show(Figure shown) {
		figure = shown;
		part = -1;
		lay();
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
		double scale = scale();
		// the drawing is painted into an image of its own: its shapes know no margin
		Image image = image(Theme.current().colours().palette(), scale);
		try {
			gc.drawImage(image, Space.PAGE, Space.PAGE);
		} finally {
			image.dispose();
		}
		if (isFocusControl()) {
			gc.setForeground(Theme.current().colour(Colour.FOCUS));
			Rectangle ring = part < 0 ? getClientArea() : bounds(parts().get(part));
			gc.drawRectangle(ring.x, ring.y, ring.width - 1, ring.height - 1);
		}
	}

	private Image image(Palette palette, double scale) {
		int width = Math.max(1, (int) Math.ceil(drawing.width() * scale));
		int height = Math.max(1, (int) Math.ceil(drawing.height() * scale));
		return new Image(getDisplay(), (gc, w, h) -> {
			gc.setBackground(Theme.current().colour(palette.paper()));
			gc.fillRectangle(0, 0, w, h);
			new FigurePainter(gc, getDisplay(), palette, scale).paint(drawing);
		}, width, height);
	}

	/**
	 * The picture as an image for other programs: light, on paper, twice as large as drawn.
	 *
	 * @return a new image
	 */
	Image print() {
		return image(Palette.LIGHT, SHARP);
	}

	// ---- parts

	/** The parts that say something. */
	private List<Drawing.Shape> parts() {
		List<Drawing.Shape> parts = new ArrayList<>();
		if (drawing != null)
			for (Drawing.Shape shape : drawing.shapes())
				if (!hint(shape).isEmpty())
					parts.add(shape);
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
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(1);
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(-1);
			default -> {
				switch (event.character) {
					case '+', '=' -> zoom(1);
					case '-' -> zoom(-1);
					case '0' -> zoom(0);
					default -> {
						// not a key of pictures
					}
				}
			}
		}
	}

	private void go(int by) {
		List<Drawing.Shape> parts = parts();
		if (parts.isEmpty())
			return;
		part = Math.clamp(part + by, 0, parts.size() - 1);
		setToolTipText(hint(parts.get(part)));
		getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		redraw();
	}
}
