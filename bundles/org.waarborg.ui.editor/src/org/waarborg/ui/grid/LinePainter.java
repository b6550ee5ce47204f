package org.waarborg.ui.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.document.Palette;
import org.waarborg.document.Status;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.GridModel;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Paints the lines of the table: an ellipsis where text is cut, chips, the icon of a status, headings across all columns, a ring
 * around the cell that Enter edits. The words are all in the items of the native table: a screen reader reads them there.
 */
final class LinePainter {

	private final Lines lines;
	private final Table table;

	LinePainter(Lines lines) {
		this.lines = lines;
		table = lines.table();
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, Space.ROW));
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
		Theme.current().onChange(table, table::redraw);
	}

	private void erase(Event event) {
		GridModel.Line line = line(event);
		if (line == null)
			return;
		event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Colour back = selected ? Colour.SELECTION : line instanceof GridModel.Heading ? Colour.SURFACE : Colour.PAPER;
		event.gc.setBackground(Theme.current().colour(back));
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
		event.gc.setForeground(Theme.current().colour(Colour.LINE));
		int bottom = event.y + event.height - 1;
		event.gc.drawLine(event.x, bottom, event.x + event.width, bottom);
	}

	private GridModel.Line line(Event event) {
		return lines.at(table.indexOf((TableItem) event.item));
	}

	private void paint(Event event) {
		GridModel.Line line = line(event);
		if (line == null)
			return;
		event.gc.setForeground(Theme.current().colour(Colour.INK));
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		Rectangle room = new Rectangle(cell.x + Space.TIGHT, event.y, Math.max(0, cell.width - 2 * Space.TIGHT),
				event.height);
		switch (line) {
			case GridModel.Heading heading -> heading(event, heading);
			case GridModel.Item item when event.index == Lines.SIGNALS -> signals(event.gc, room,
					lines.model().signals(item.row()));
			case GridModel.Item item -> cell(event.gc, room, item, event.index);
		}
		if (lines.isCursor(table.indexOf((TableItem) event.item), event.index))
			ring(event.gc, cell, event);
	}

	private static void ring(GC gc, Rectangle cell, Event event) {
		gc.setForeground(Theme.current().colour(Colour.FOCUS));
		gc.drawRectangle(cell.x, event.y, cell.width - 1, event.height - 2);
	}

	private void heading(Event event, GridModel.Heading heading) {
		GC gc = event.gc;
		int x = ((TableItem) event.item).getBounds(table.getColumnOrder()[0]).x + Space.TIGHT;
		chevron(gc, x + Space.ICON / 2, event.y + event.height / 2, heading.expanded());
		x += Space.ICON + Space.TIGHT;
		gc.setForeground(Theme.current().colour(Colour.INK));
		gc.setFont(Type.STRONG.font());
		String label = heading.label();
		x = text(gc, label, x, event);
		gc.setFont(Type.BODY.font());
		gc.setForeground(Theme.current().colour(Colour.MUTED));
		text(gc, Integer.toString(heading.rows()), x + Space.NORMAL, event);
	}

	/** Down when open, to the right when closed. */
	private static void chevron(GC gc, int x, int y, boolean open) {
		int one = Space.TIGHT;
		int half = Space.TIGHT / 2;
		gc.setForeground(Theme.current().colour(Colour.MUTED));
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(half);
		gc.drawPolyline(open ? new int[] { x - one, y - half, x, y + half, x + one, y - half }
				: new int[] { x - half, y - one, x + half, y, x - half, y + one });
		gc.setLineWidth(1);
	}

	private static int text(GC gc, String text, int x, Event event) {
		Point size = gc.textExtent(text);
		gc.drawText(text, x, event.y + (event.height - size.y) / 2, true);
		return x + size.x;
	}

	private void signals(GC gc, Rectangle room, List<Signal> signals) {
		if (signals.isEmpty())
			return;
		Severity worst = signals.getFirst().severity();
		gc.drawImage(Icons.image(icon(worst)), room.x, middle(room, Space.ICON));
		if (lines.ofSignals())
			return;
		gc.setForeground(Theme.current().colour(Theme.current().colours().tone(tone(worst)).text()));
		String count = Integer.toString(signals.size());
		gc.drawText(count, room.x + Space.ICON + Space.TIGHT, middle(room, gc.textExtent(count).y), true);
	}

	static Icon icon(Severity severity) {
		return switch (severity) {
			case ERROR -> Icon.SIGNAL_ERROR;
			case ATTENTION -> Icon.SIGNAL_WARNING;
			case INFO -> Icon.SIGNAL_INFO;
		};
	}

	private static Status tone(Severity severity) {
		return switch (severity) {
			case ERROR -> Status.STOP;
			case ATTENTION -> Status.ATTENTION;
			case INFO -> Status.NEUTRAL;
		};
	}

	private void cell(GC gc, Rectangle room, GridModel.Item item, int column) {
		Cell cell = lines.model().cell(item.row(), lines.field(column));
		if (cell.isEmpty())
			return;
		gc.setFont((lines.field(column).type() instanceof FieldType.Number ? Type.FIGURES : Type.BODY).font());
		if (!cell.chips().isEmpty())
			chips(gc, room, cell.chips());
		else
			words(gc, room, cell, lines.isRight(column));
	}

	private static void words(GC gc, Rectangle room, Cell cell, boolean right) {
		int x = room.x;
		int width = room.width;
		if (cell.status().isPresent()) {
			gc.drawImage(Icons.image(Icon.of(cell.status().get())), x, middle(room, Space.ICON));
			x += Space.ICON + Space.TIGHT;
			width -= Space.ICON + Space.TIGHT;
			gc.setForeground(text(cell.status().get()));
		}
		String text = Look.fit(gc, cell.text(), width);
		Point size = gc.textExtent(text);
		gc.drawText(text, right ? x + width - size.x : x, middle(room, size.y), true);
	}

	private static Color text(Status status) {
		return status == Status.NEUTRAL ? Theme.current().colour(Colour.MUTED)
				: Theme.current().colour(Theme.current().colours().tone(status).text());
	}

	/** Chips that fit; "+3" for those that do not. */
	private static void chips(GC gc, Rectangle room, List<String> chips) {
		gc.setFont(Type.SMALL.font());
		int x = room.x;
		int end = room.x + room.width;
		for (int i = 0; i < chips.size(); i++) {
			String rest = "+" + (chips.size() - i);
			int reserve = i == chips.size() - 1 ? 0 : width(gc, "+" + (chips.size() - i - 1)) + Space.TIGHT;
			if (x + width(gc, chips.get(i)) + reserve > end) {
				chip(gc, room, x, i == 0 ? Look.fit(gc, chips.get(0), end - x - 2 * Space.TIGHT) : rest);
				return;
			}
			x += chip(gc, room, x, chips.get(i)) + Space.TIGHT;
		}
	}

	private static int width(GC gc, String chip) {
		return gc.textExtent(chip).x + 2 * Space.TIGHT;
	}

	private static int chip(GC gc, Rectangle room, int x, String text) {
		if (text.isEmpty())
			return 0;
		Palette.Tone tone = Theme.current().colours().tone(Status.NEUTRAL);
		Point size = gc.textExtent(text);
		int width = size.x + 2 * Space.TIGHT;
		int height = size.y + Space.TIGHT / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Theme.current().colour(tone.background()));
		gc.fillRoundRectangle(x, middle(room, height), width, height, 2 * Space.CHIP_RADIUS, 2 * Space.CHIP_RADIUS);
		gc.setForeground(Theme.current().colour(tone.text()));
		gc.drawText(text, x + Space.TIGHT, middle(room, size.y), true);
		return width;
	}

	private static int middle(Rectangle room, int height) {
		return room.y + (room.height - height) / 2;
	}
}
