package org.waarborg.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Palette;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.Header;
import org.waarborg.screen.Surface;
import org.waarborg.ui.Words;
import org.waarborg.ui.grid.Look;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** The band on top of a screen: what it is, its state, the figure that matters, what to do next. */
final class Band extends Composite {

	private static final String ARROW = " \u25be";

	private final Messages words = Words.beside(Band.class);
	private final Surface surface;
	private final Label title;
	private final Canvas chip;
	private final Label detail;
	private final Label figure;
	private final Canvas progress;
	private final Composite right;
	private final Button next;
	private Header header;
	private Optional<Action> action = Optional.empty();

	Band(Composite parent, Surface surface) {
		super(parent, SWT.NONE);
		this.surface = surface;
		setLayout(Space.grid(2, Space.SECTION, Space.SECTION));
		paint(this);
		Composite left = row(this, 1);
		left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		Composite top = row(left, 3);
		title = label(top, Type.TITLE, Colour.INK);
		chip = new Canvas(top, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		paint(chip);
		named(chip, () -> header == null ? "" : words.get("band.state", header.chip()));
		detail = label(top, Type.BODY, Colour.MUTED);
		Composite bottom = row(left, 2);
		figure = label(bottom, Type.BODY, Colour.INK);
		progress = new Canvas(bottom, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		paint(progress);
		named(progress, () -> header == null ? "" : words.get("band.done", Integer.valueOf(percent())));
		GridData bar = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		bar.widthHint = Space.DETAILS / 2;
		bar.heightHint = Space.TIGHT;
		progress.setLayoutData(bar);
		progress.addListener(SWT.Paint, e -> paintProgress(e.gc));
		chip.addListener(SWT.Paint, e -> paintChip(e.gc));
		right = row(this, 5);
		right.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
		next = new Button(right, SWT.PUSH);
		next.addListener(SWT.Selection, e -> action.ifPresent(a -> a.run().accept(this.surface)));
		addListener(SWT.Paint, e -> {
			e.gc.setForeground(Theme.current().colour(Colour.LINE));
			Point size = getSize();
			e.gc.drawLine(0, size.y - 1, size.x, size.y - 1);
		});
		addListener(SWT.Resize, e -> fit());
	}

	private static void paint(Control control) {
		Theme.current().paint(control, Colour.HEADER, Colour.INK);
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(Space.grid(columns, 0, Space.NORMAL));
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		paint(row);
		return row;
	}

	private static Label label(Composite parent, Type type, Colour colour) {
		Label label = new Label(parent, SWT.NONE);
		label.setFont(type.font());
		Theme.current().paint(label, Colour.HEADER, colour);
		return label;
	}

	private static void named(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(AccessibleNames.of(name));
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	/** A further button, before the next action. */
	Button button(int style) {
		Button button = new Button(right, style);
		button.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		button.moveAbove(next);
		return button;
	}

	/** A button that opens a menu, made anew each time. */
	Button menu(String words, Consumer<Menu> fill) {
		Button button = button(SWT.PUSH);
		button.setText(words + ARROW);
		Menu menu = new Menu(button);
		button.addListener(SWT.Selection, e -> {
			for (MenuItem item : menu.getItems())
				item.dispose();
			fill.accept(menu);
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
		return button;
	}

	/** Says what a header says. */
	void show(Header shown) {
		header = shown;
		title.setToolTipText(shown.title());
		detail.setToolTipText(shown.detail());
		figure.setText(words(shown.figure()));
		figure.setToolTipText(shown.figure());
		size(chip, !shown.chip().isEmpty(), this::chipSize);
		size(progress, shown.done() >= 0, () -> new Point(Space.DETAILS / 2, Space.TIGHT));
		action = shown.next();
		next.setVisible(action.isPresent());
		layoutData(next).exclude = action.isEmpty();
		action.ifPresent(this::button);
		chip.redraw();
		progress.redraw();
		fit();
	}

	private static GridData layoutData(Control control) {
		if (control.getLayoutData() == null)
			control.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		return (GridData) control.getLayoutData();
	}

	private static void size(Control control, boolean shown, Supplier<Point> size) {
		GridData data = layoutData(control);
		data.exclude = !shown;
		control.setVisible(shown);
		Point wanted = shown ? size.get() : new Point(0, 0);
		data.widthHint = wanted.x;
		data.heightHint = wanted.y;
	}

	private void button(Action wanted) {
		next.setText(words(wanted.label()));
		next.setEnabled(wanted.whyNot().isEmpty());
		next.setToolTipText(wanted.whyNot().orElse(null));
		next.setImage(wanted.icon().isEmpty() ? Icons.image(Icon.NEXT) : Icons.image(wanted.icon()).orElse(null));
	}

	/** What is too long ends with an ellipsis; all of it is in the tooltip. Details give way to the title, both to the state. */
	private void fit() {
		if (header == null)
			return;
		title.setText(words(header.title()));
		detail.setText(words(header.detail()));
		layoutData(title).widthHint = SWT.DEFAULT;
		layout(true, true);
		int room = title.getParent().getClientArea().width
				- (chip.getVisible() ? layoutData(chip).widthHint + Space.NORMAL : 0);
		if (title.getSize().x > room && room > 0) {
			layoutData(title).widthHint = room;
			layout(true, true);
		}
		shorten(title, header.title());
		shorten(detail, header.detail());
	}

	private static String words(String text) {
		return text.replace("&", "&&");
	}

	/** A label without room says nothing rather than the beginning of a word. */
	private static void shorten(Label label, String text) {
		int room = Math.min(label.getSize().x, label.getParent().getClientArea().width - label.getLocation().x);
		if (label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room)
			return;
		GC gc = new GC(label);
		try {
			gc.setFont(label.getFont());
			label.setText(words(Look.fit(gc, text, room)));
		} finally {
			gc.dispose();
		}
	}

	private int percent() {
		return (int) Math.floor(header.done() * 100);
	}

	private Point chipSize() {
		GC gc = new GC(chip);
		try {
			gc.setFont(Type.SMALL.font());
			Point text = gc.textExtent(header.chip());
			return new Point(text.x + 2 * Space.NORMAL, text.y + Space.TIGHT);
		} finally {
			gc.dispose();
		}
	}

	private void paintChip(GC gc) {
		if (header == null)
			return;
		Palette.Tone tone = Theme.current().colours().tone(header.status());
		Point size = chip.getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Theme.current().colour(tone.background()));
		gc.fillRoundRectangle(0, 0, size.x, size.y, 2 * Space.CHIP_RADIUS, 2 * Space.CHIP_RADIUS);
		gc.setForeground(Theme.current().colour(tone.text()));
		gc.setFont(Type.SMALL.font());
		gc.drawText(header.chip(), Space.NORMAL, Space.TIGHT / 2, true);
	}

	private void paintProgress(GC gc) {
		if (header == null || header.done() < 0)
			return;
		Point size = progress.getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Theme.current().colour(Colour.LINE));
		gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
		Status status = header.done() >= 1 ? Status.DONE : Status.UNDER_WAY;
		gc.setBackground(Theme.current().colour(Theme.current().colours().tone(status).fill()));
		gc.fillRoundRectangle(0, 0, (int) Math.round(size.x * Math.min(1, header.done())), size.y, size.y, size.y);
	}
}
