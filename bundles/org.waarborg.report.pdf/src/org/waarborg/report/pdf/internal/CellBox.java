package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Palette;

/** A cell of a table, broken into lines, that remembers how much of it has been painted. */
final class CellBox {

	private static final double CHIP = 3;
	/** Room for the bullet before each of several items. */
	static final double BULLET = 6;
	private static final double DOT = 1.7;
	/** Items of no more letters stand after each other. */
	private static final int CODE = 14;

	private final Columns.Slot slot;
	private final Cell cell;
	private final Type type;
	private final boolean right;
	private final List<Piece> pieces = new ArrayList<>();
	private final Tag tag;
	private Tag item;
	private Tag body;
	private int itemOf = -1;
	private int painted;

	/** A line, and which of several items it belongs to. */
	private record Piece(Text.Line line, int item) {
	}

	CellBox(Columns.Slot slot, Column column, Cell cell, Type type, Tag tag, Formats formats, FontBook fonts) {
		this.slot = slot;
		this.cell = cell;
		this.tag = tag;
		this.right = column.kind() == Column.Kind.NUMBER;
		this.type = cell instanceof Cell.Chip chip
				? new Type(type.size(), true, Palette.LIGHT.tone(chip.status()).text())
				: type;
		double room = (slot.width() - 2 * Columns.PADDING - (cell instanceof Cell.Chip ? 2 * CHIP : 0)) / type.size();
		if (cell instanceof Cell.Items items && hasBullets()) {
			for (int i = 0; i < items.items().size(); i++)
				add(new Text(items.items().get(i).text(), type.bold(), fonts)
						.lines(room - (hasBullets() ? BULLET / type.size() : 0)), i);
		} else if (!(cell instanceof Cell.Empty))
			add(new Text(plain(cell, formats), this.type.bold(), fonts).lines(room), 0);
	}

	private void add(List<Text.Line> lines, int of) {
		lines.forEach(l -> pieces.add(new Piece(l, of)));
	}

	/** The text of a cell; several items on a line each, or after each other when all are codes. */
	static String plain(Cell cell, Formats formats) {
		return cell instanceof Cell.Items items
				? items.items().stream().map(Cell.Item::text).collect(Collectors.joining(isCodes(items) ? ", " : "\n"))
				: formats.plain(cell);
	}

	private static boolean isCodes(Cell.Items items) {
		return items.items().stream().allMatch(i -> i.text().length() <= CODE && i.text().indexOf('\n') < 0);
	}

	private boolean hasBullets() {
		return cell instanceof Cell.Items items && items.items().size() > 1 && !isCodes(items);
	}

	boolean isDone() {
		return painted == pieces.size();
	}

	Columns.Slot slot() {
		return slot;
	}

	double height() {
		return pieces.size() * type.leading();
	}

	/** Paints the lines that fit into the room below {@code top}; returns their height. */
	double paint(Pages pages, double top, double room, Links links) throws IOException {
		double used = 0;
		while (painted < pieces.size() && used + type.leading() <= room + 0.01) {
			int of = pieces.get(painted).item();
			Tag owner = owner(of, links);
			int from = painted;
			double at = top + used;
			background(pages, at, room - used);
			Content content = pages.sheet().begin(owner);
			for (; painted < pieces.size() && pieces.get(painted).item() == of
					&& used + type.leading() <= room + 0.01; painted++) {
				Text.Line line = pieces.get(painted).line();
				content.text(line, x(line), top + used + type.ascent(), type);
				used += type.leading();
			}
			content.end();
			if (cell instanceof Cell.Ref ref && links.leads(ref.target()))
				for (int i = from; i < painted; i++) {
					Text.Line line = pieces.get(i).line();
					pages.link(owner, x(line), at + (i - from) * type.leading(),
							Math.max(line.width() * type.size(), 4),
							type.leading(), ref.target(), ref.text());
				}
		}
		return used;
	}

	/** Knows what is in the document. */
	interface Links {
		boolean leads(String target);
	}

	private Tag owner(int of, Links links) {
		if (hasBullets()) {
			if (item == null)
				item = tag.add("L").bullets(false);
			if (of != itemOf) {
				itemOf = of;
				body = item.add("LI").add("LBody");
			}
			return body;
		}
		if (cell instanceof Cell.Ref ref && links.leads(ref.target())) {
			if (item == null)
				item = tag.add("Link");
			return item;
		}
		return tag;
	}

	private void background(Pages pages, double top, double room) {
		if (hasBullets() && (painted == 0 || pieces.get(painted - 1).item() != pieces.get(painted).item()))
			pages.sheet().content().decoration().area(Pages.SIDE + slot.x() + Columns.PADDING,
					top + type.ascent() - type.size() * 0.36, DOT, DOT, Palette.LIGHT.muted()).end();
		if (!(cell instanceof Cell.Chip chip))
			return;
		Content content = pages.sheet().content().decoration();
		double at = top;
		for (int i = painted; i < pieces.size() && at + type.leading() <= top + room + 0.01; i++) {
			Text.Line line = pieces.get(i).line();
			content.area(x(line) - CHIP, at + 0.6, line.width() * type.size() + 2 * CHIP, type.leading() - 0.6,
					Palette.LIGHT.tone(chip.status()).background());
			at += type.leading();
		}
		content.end();
	}

	private double x(Text.Line line) {
		double left = Pages.SIDE + slot.x() + Columns.PADDING;
		if (right)
			return left + slot.width() - 2 * Columns.PADDING - line.width() * type.size();
		return left + (cell instanceof Cell.Chip ? CHIP : hasBullets() ? BULLET : 0);
	}
}
