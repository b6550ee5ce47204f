package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Palette;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/**
 * Paints a table: its headings on each page, rows that stay together where a page can hold them, and below the first
 * line of a row what did not fit beside it.
 */
final class TablePainter {

	private static final Palette COLORS = Palette.LIGHT;
	static final Type CELL = new Type(8, false, COLORS.ink());
	static final Type HEAD = new Type(7.5, true, COLORS.ink());
	private static final Type STRONG = new Type(8, true, COLORS.ink());
	private static final Type CAPTION = new Type(9.5, true, COLORS.ink());
	private static final Type COUNT = new Type(8.5, false, COLORS.muted());
	private static final Type LABEL = new Type(6.6, false, COLORS.muted());
	private static final double OVER = 3.5;
	/** Letters of a heading, repeated on each page: more would leave a page no room for rows. */
	private static final int LONGEST_TITLE = 120;

	private final Table table;
	private final Tools tools;
	private final Pages pages;
	private final List<List<Columns.Slot>> bands;
	private final int heading;
	private final Text.Line[] titles;

	/** What painting takes. */
	record Tools(Pages pages, Painter painter, FontBook fonts, Words words, Formats formats, Outline outline,
			Set<String> targets) {
	}

	/** One line of a row. */
	private record Band(List<CellBox> cells, boolean labelled) {

		double height() {
			double text = cells.stream().mapToDouble(CellBox::height).max().orElse(0);
			return text == 0 ? 0 : text + (labelled ? LABEL.leading() : 0);
		}
	}

	TablePainter(Table table, Columns columns, Tools tools) {
		this.table = table;
		this.tools = tools;
		this.pages = tools.pages();
		this.bands = columns.bands(pages.width());
		this.heading = columns.heading();
		this.titles = table.columns().stream()
				.map(c -> Text.single(c.title(), false, pages.width() / LABEL.size(), tools.fonts()))
				.toArray(Text.Line[]::new);
	}

	void paint(Tag parent, int depth) throws IOException {
		pages.need(90);
		pages.anchor(table.id());
		if (table.rows().isEmpty()) {
			tools.painter().paragraph(parent.add("P"), table.caption(), CAPTION, Pages.SIDE, pages.width());
			pages.down(2);
			tools.painter().paragraph(parent.add("P"),
					table.whenEmpty().isEmpty() ? tools.words().noRows() : table.whenEmpty(),
					new Type(9.5, false, COLORS.ink()), Pages.SIDE, pages.width());
			return;
		}
		longTitles(parent);
		Tag tag = parent.add("Table");
		caption(tag.add("Caption"));
		head(tag.add("THead").add("TR"));
		Tag body = tag.add("TBody");
		Optional<Row.Group> group = Optional.empty();
		for (int i = 0; i < table.rows().size(); i++) {
			Row row = table.rows().get(i);
			boolean opens = row.group().isPresent() && !row.group().equals(group);
			group = row.group();
			Tag heading = opens ? body.add("TR") : null;
			Tag cells = body.add("TR");
			List<Band> lines = layout(cells, row);
			if (opens) {
				group(heading.add("TH").scope(false).span(table.columns().size()), group.orElseThrow(), i, depth,
						tall(lines));
				heading.end();
			}
			row(lines, row);
			cells.end();
		}
	}

	private void caption(Tag tag) throws IOException {
		tools.painter().paragraph(tag, table.caption(), CAPTION, Pages.SIDE, pages.width());
		tools.painter().paragraph(tag, tools.words().rows(table.rows().size()), COUNT, Pages.SIDE, pages.width());
		pages.down(4);
	}

	/** A heading that would take the page from the rows is shortened in the table, and stands in full before it. */
	private void longTitles(Tag parent) throws IOException {
		for (Column column : table.columns()) {
			if (!shown(column).equals(column.title()))
				tools.painter().paragraph(parent.add("P"), column.title(), HEAD, Pages.SIDE, pages.width());
		}
	}

	private static String shown(Column column) {
		String title = column.title();
		return title.length() <= LONGEST_TITLE ? title
				: title.substring(0,
						title.offsetByCodePoints(0,
								Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())) - 1))
						+ '\u2026';
	}

	/** The headings; on later pages they are decoration, since a screen reader knows them already. */
	private void head(Tag row) throws IOException {
		List<List<CellBox>> lines = new ArrayList<>();
		double tall = 0;
		Tag[] cells = new Tag[table.columns().size()];
		for (int i = 0; i < cells.length && row != null; i++)
			cells[i] = row.add("TH").scope(true);
		for (List<Columns.Slot> band : bands) {
			List<CellBox> line = new ArrayList<>();
			for (Columns.Slot slot : band)
				line.add(box(slot, new Cell.Text(shown(table.columns().get(slot.column()))), HEAD,
						cells[slot.column()]));
			lines.add(line);
			tall += line.stream().mapToDouble(CellBox::height).max().orElse(0) + OVER;
		}
		tall += OVER;
		Content content = pages.sheet().content();
		content.decoration().area(Pages.SIDE, pages.y(), pages.width(), tall, COLORS.surface())
				.line(Pages.SIDE, pages.y() + tall, Pages.SIDE + pages.width(), pages.y() + tall, 0.9, false,
						COLORS.muted())
				.end();
		double y = pages.y() + OVER;
		for (List<CellBox> line : lines) {
			double most = 0;
			for (CellBox box : line)
				most = Math.max(most, box.paint(pages, y, tall, target -> false));
			y += most + OVER;
		}
		pages.down(tall);
	}

	private CellBox box(Columns.Slot slot, Cell cell, Type type, Tag tag) {
		return new CellBox(slot, table.columns().get(slot.column()), cell, type, tag, tools.formats(), tools.fonts());
	}

	private void turn() throws IOException {
		pages.turn();
		head(null);
	}

	/** A heading stays with the first row below it. */
	private void group(Tag cell, Row.Group group, int from, int depth, double first) throws IOException {
		int to = from;
		while (to < table.rows().size() && table.rows().get(to).group().equals(Optional.of(group)))
			to++;
		Text.Line count = Text.single(tools.words().rows(to - from), false, 100, tools.fonts());
		List<Text.Line> lines = new Text(group.label(), true, tools.fonts())
				.lines((pages.width() - 2 * Columns.PADDING - 60) / STRONG.size());
		double tall = Math.min(lines.size() * STRONG.leading(), pages.fullRoom() / 2) + 2 * OVER;
		if (pages.room() < tall + 50 || !fits(first, tall))
			turn();
		tools.outline().add(group.label(), depth + 1, pages.anchor(table.id() + ".." + group.id()));
		pages.sheet().content().decoration()
				.area(Pages.SIDE, pages.y(), pages.width(), tall, COLORS.surface()).end();
		double y = pages.y() + OVER;
		for (Text.Line line : lines) {
			if (pages.room() - (y - pages.y()) < STRONG.leading()) {
				turn();
				y = pages.y();
			}
			pages.sheet().begin(cell).text(line, Pages.SIDE + Columns.PADDING, y + STRONG.ascent(), STRONG).end();
			y += STRONG.leading();
		}
		pages.sheet().begin(cell).text(count,
				Pages.SIDE + pages.width() - Columns.PADDING - count.width() * CELL.size(),
				y - STRONG.leading() + STRONG.ascent(), new Type(CELL.size(), false, COLORS.muted())).end();
		pages.down(y + OVER - pages.y());
	}

	private static double tall(List<Band> lines) {
		return lines.stream().mapToDouble(b -> b.height() + OVER).sum() + OVER;
	}

	/** Whether a row begins on this page, below something else: one that no page holds may be split. */
	private boolean fits(double row, double above) {
		double room = pages.room() - above;
		return room >= Math.min(row, pages.fullRoom() - 60) || row > pages.fullRoom() - 60 && room > 160;
	}

	private void row(List<Band> lines, Row row) throws IOException {
		if (!fits(tall(lines), 0))
			turn();
		pages.anchor(row.id());
		pages.down(OVER);
		for (Band band : lines) {
			if (band.height() == 0)
				continue;
			paint(band);
			pages.down(OVER);
		}
		tools.painter().rule(pages.y());
	}

	private List<Band> layout(Tag tag, Row row) {
		Tag[] cells = new Tag[table.columns().size()];
		for (int i = 0; i < cells.length; i++)
			cells[i] = i == heading ? tag.add("TH").scope(false) : tag.add("TD");
		List<Band> lines = new ArrayList<>();
		for (List<Columns.Slot> band : bands)
			lines.add(new Band(filled(band, row, !lines.isEmpty()).stream()
					.map(s -> box(s, row.cells().get(s.column()), s.column() == heading ? STRONG : CELL,
							cells[s.column()]))
					.toList(), !lines.isEmpty()));
		return lines;
	}

	/** Below the first line, where each text bears its label, texts take the room of those that are not there. */
	private static List<Columns.Slot> filled(List<Columns.Slot> band, Row row, boolean labelled) {
		List<Columns.Slot> present = band.stream()
				.filter(s -> !(row.cells().get(s.column()) instanceof Cell.Empty)).toList();
		if (!labelled || present.size() == band.size() || present.isEmpty())
			return band;
		double share = present.stream().mapToDouble(Columns.Slot::width).sum()
				/ band.stream().mapToDouble(Columns.Slot::width).sum();
		double x = band.getFirst().x();
		List<Columns.Slot> wider = new ArrayList<>();
		for (Columns.Slot slot : present) {
			wider.add(new Columns.Slot(slot.column(), x, slot.width() / share));
			x += slot.width() / share;
		}
		return wider;
	}

	private void paint(Band band) throws IOException {
		boolean labelled = band.labelled();
		while (true) {
			double top = pages.y() + (labelled ? LABEL.leading() : 0);
			double room = pages.room() - (labelled ? LABEL.leading() : 0);
			double most = 0;
			for (CellBox box : band.cells()) {
				double painted = box.paint(pages, top, room, tools.targets()::contains);
				if (labelled && painted > 0)
					label(box.slot());
				most = Math.max(most, painted);
			}
			pages.down(most + (labelled && most > 0 ? LABEL.leading() : 0));
			if (band.cells().stream().allMatch(CellBox::isDone))
				return;
			turn();
			pages.down(OVER);
			labelled = band.labelled();
		}
	}

	/** What a text below the first line of its row is: a reminder of the heading. */
	private void label(Columns.Slot slot) {
		pages.sheet().content().decoration().text(titles[slot.column()], Pages.SIDE + slot.x() + Columns.PADDING,
				pages.y() + LABEL.ascent(), LABEL).end();
	}
}
