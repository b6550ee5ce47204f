package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Palette;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/** Writes tables row by row: widths are fixed, headings repeat on each page, rows stay whole where they can. */
final class TableWriter {

	private static final String NO_SPLIT = "<w:cantSplit/>";
	/** Longer texts may go on on the next page. */
	private static final int LONG = 1500;
	private static final int FACT_LABEL = 30;

	private final Wml out;
	private final Cells cells;
	private final Formats formats;
	private final Styles styles;
	private final Anchors anchors;
	private final Words words;

	TableWriter(Wml out, Cells cells, Formats formats, Styles styles, Anchors anchors, Words words) {
		this.out = out;
		this.cells = cells;
		this.formats = formats;
		this.styles = styles;
		this.anchors = anchors;
		this.words = words;
	}

	void write(Table table, TableLayout layout) throws IOException {
		start(layout.widths(), table.caption(), true);
		out.raw("<w:tr><w:trPr>" + NO_SPLIT + "<w:tblHeader/></w:trPr>");
		for (int i = 0; i < layout.upper().size(); i++) {
			Column column = table.columns().get(layout.upper().get(i));
			openCell(layout.widths()[i], 1, "");
			out.begin(styles.id(Role.TABLE_HEADING), column.title(), "<w:keepNext/>" + align(column))
					.text(column.title(), "").end().raw("</w:tc>");
		}
		out.raw("</w:tr>");
		Optional<Row.Group> group = Optional.empty();
		for (int i = 0; i < table.rows().size(); i++) {
			Row row = table.rows().get(i);
			if (!row.group().equals(group)) {
				group = row.group();
				if (group.isPresent())
					group(table, i, layout);
			}
			row(table, row, layout);
		}
		out.raw("</w:tbl>");
	}

	/** Labels with values, without lines. */
	void facts(List<Fact> facts, int width) throws IOException {
		int label = width * FACT_LABEL / 100;
		int[] widths = { label, width - label };
		start(widths, "", false);
		for (Fact fact : facts) {
			out.raw("<w:tr>");
			if (formats.plain(fact.value()).length() < LONG)
				out.raw("<w:trPr>" + NO_SPLIT + "</w:trPr>");
			openCell(widths[0], 1, "");
			cells.write(Cell.text(fact.label()), Cells.Look.of(Role.FACT_LABEL));
			out.raw("</w:tc>");
			openCell(widths[1], 1, "");
			cells.write(fact.value(), Cells.Look.of(Role.FACT_VALUE));
			out.raw("</w:tc></w:tr>");
		}
		out.raw("</w:tbl>");
	}

	private void start(int[] widths, String caption, boolean data) throws IOException {
		int half = TableLayout.PADDING / 2;
		out.raw("<w:tbl><w:tblPr>");
		if (data)
			out.raw("<w:tblStyle w:val=\"" + styles.id(Role.TABLE) + "\"/>");
		out.raw("<w:tblW w:w=\"" + Arrays.stream(widths).sum()
				+ "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\""
				+ half + "\" w:type=\"dxa\"/><w:right w:w=\"" + half + "\" w:type=\"dxa\"/></w:tblCellMar>"
				+ "<w:tblLook w:val=\"" + (data ? "0620" : "0600") + "\" w:firstRow=\"" + (data ? 1 : 0)
				+ "\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
		if (!caption.isEmpty())
			out.raw("<w:tblCaption w:val=\"").attribute(caption).raw("\"/>");
		out.raw("</w:tblPr><w:tblGrid>");
		for (int width : widths)
			out.raw("<w:gridCol w:w=\"" + width + "\"/>");
		out.raw("</w:tblGrid>");
	}

	private void openCell(int width, int span, String properties) throws IOException {
		out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
		if (span > 1)
			out.raw("<w:gridSpan w:val=\"" + span + "\"/>");
		out.raw(properties).raw("</w:tcPr>");
	}

	private void group(Table table, int from, TableLayout layout) throws IOException {
		Row.Group group = table.rows().get(from).group().orElseThrow();
		int to = from;
		while (to < table.rows().size() && table.rows().get(to).group().equals(Optional.of(group)))
			to++;
		out.raw("<w:tr><w:trPr>" + NO_SPLIT + "</w:trPr>");
		openCell(Arrays.stream(layout.widths()).sum(), layout.widths().length,
				"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + color(Palette.LIGHT.surface()) + "\"/>");
		out.begin(styles.id(Role.TABLE_GROUP), group.label(), "<w:keepNext/>").text(group.label(), "")
				.text("\u00A0\u00A0" + words.rows(to - from), Wml.style(styles.id(Role.LABEL))).end()
				.raw("</w:tc></w:tr>");
	}

	private void row(Table table, Row row, TableLayout layout) throws IOException {
		List<Integer> below = layout.lower().stream().filter(i -> !formats.plain(row.cells().get(i)).isEmpty())
				.toList();
		out.raw("<w:tr>").raw(split(row, layout.upper()));
		for (int i = 0; i < layout.upper().size(); i++) {
			int column = layout.upper().get(i);
			String properties = below.isEmpty() ? ""
					: i == 0 ? "<w:vMerge w:val=\"restart\"/>"
							: "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>";
			openCell(layout.widths()[i], 1, properties);
			String mark = i == 0 ? anchors.mark(table, row) : "";
			cell(table.columns().get(column), row.cells().get(column), mark, below.isEmpty() ? "" : "<w:keepNext/>");
			out.raw("</w:tc>");
		}
		out.raw("</w:tr>");
		if (layout.upper().size() > below.size())
			below(table, row, layout, below);
		else
			for (int column : below)
				below(table, row, layout, List.of(column));
	}

	/** The running texts of a row below its other values, side by side, each with its name. */
	private void below(Table table, Row row, TableLayout layout, List<Integer> columns) throws IOException {
		if (columns.isEmpty())
			return;
		boolean single = layout.widths().length == 1;
		out.raw("<w:tr>").raw(split(row, columns));
		if (!single) {
			openCell(layout.widths()[0], 1, "<w:vMerge/>");
			out.begin(styles.id(Role.TABLE_TEXT), "", "").end().raw("</w:tc>");
		}
		int first = single ? 0 : 1;
		int free = Arrays.stream(layout.widths()).skip(first).sum();
		int at = first;
		int used = 0;
		for (int k = 0; k < columns.size(); k++) {
			int from = at;
			int width = 0;
			int most = layout.widths().length - (columns.size() - 1 - k);
			int until = free * (k + 1) / columns.size();
			while (at < most && (at == from || used + layout.widths()[at] / 2 < until || k == columns.size() - 1)) {
				width += layout.widths()[at];
				used += layout.widths()[at++];
			}
			Column column = table.columns().get(columns.get(k));
			openCell(width, at - from, "<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>");
			cells.write(row.cells().get(columns.get(k)),
					new Cells.Look(Role.TABLE_TEXT, "", "", "", column.title()));
			out.raw("</w:tc>");
		}
		out.raw("</w:tr>");
	}

	private String split(Row row, List<Integer> columns) {
		return columns.stream().anyMatch(i -> formats.plain(row.cells().get(i)).length() > LONG) ? ""
				: "<w:trPr>" + NO_SPLIT + "</w:trPr>";
	}

	private void cell(Column column, Cell cell, String mark, String keep) throws IOException {
		boolean name = column.kind() == Column.Kind.IDENTIFIER;
		// A name is not broken, unless it is a text that somebody put in a column of names.
		String hyphens = column.width() == Column.Width.NARROW ? "<w:suppressAutoHyphens/>" : "";
		cells.write(cell,
				new Cells.Look(Role.TABLE_TEXT, keep + hyphens + align(column), name ? "<w:b/><w:bCs/>" : "", mark,
						""));
	}

	private static String align(Column column) {
		return column.kind() == Column.Kind.NUMBER ? "<w:jc w:val=\"right\"/>" : "";
	}

	/** A colour as Word writes it. */
	static String color(String css) {
		return css.substring(1).toUpperCase(java.util.Locale.ROOT);
	}
}
