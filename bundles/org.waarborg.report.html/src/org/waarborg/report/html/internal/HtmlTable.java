package org.waarborg.report.html.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Column;
import org.waarborg.document.Row;
import org.waarborg.document.Table;

/** Writes a table row by row. */
final class HtmlTable {

	private final Table table;
	private final Markup out;
	private final HtmlCells cells;
	private final Words words;
	private final int heading;

	HtmlTable(Table table, Markup out, HtmlCells cells, Words words) {
		this.table = table;
		this.out = out;
		this.cells = cells;
		this.words = words;
		this.heading = headingColumn(table.columns());
	}

	/** A table of the document: with its width, searchable. */
	void write() throws IOException {
		out.raw("<div class=\"scroll\"><table class=\"data\" id=\"" + table.id() + "\" data-rows=\""
				+ table.rows().size()
				+ "\">\n<caption>").text(table.caption()).raw(" <span class=\"count\">")
				.text(table.rows().isEmpty() ? "" : words.rows(table.rows().size()))
				.raw("</span></caption>\n<colgroup>");
		for (int i = 0; i < table.columns().size(); i++)
			out.raw("<col/>");
		out.raw("</colgroup>\n");
		body();
		out.raw("</table></div>\n");
	}

	/** The table of a figure, beside it. */
	void writeSmall() throws IOException {
		out.raw("<table class=\"small\">\n<caption class=\"unseen\">").text(table.caption()).raw("</caption>\n");
		body();
		out.raw("</table>\n");
	}

	private void body() throws IOException {
		out.raw("<thead><tr>");
		for (Column column : table.columns())
			out.raw("<th scope=\"col\"" + kind(column) + filter(column) + ">").text(column.title()).raw("</th>");
		out.raw("</tr></thead>\n<tbody>\n");
		Optional<Row.Group> group = Optional.empty();
		for (int i = 0; i < table.rows().size(); i++) {
			Row row = table.rows().get(i);
			if (!row.group().equals(group)) {
				group = row.group();
				groupHeading(group, i);
			}
			row(row);
		}
		if (table.rows().isEmpty())
			out.raw("<tr class=\"none\"><td colspan=\"" + table.columns().size() + "\">")
					.text(table.whenEmpty().isEmpty() ? words.get("rows.none") : table.whenEmpty()).raw("</td></tr>\n");
		out.raw("</tbody>\n");
	}

	private void groupHeading(Optional<Row.Group> group, int from) throws IOException {
		if (from > 0)
			out.raw("</tbody>\n<tbody>\n");
		if (group.isEmpty())
			return;
		int to = from;
		while (to < table.rows().size() && table.rows().get(to).group().equals(group))
			to++;
		out.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + table.columns().size() + "\">")
				.text(group.get().label()).raw(" <span class=\"count\">").text(words.rows(to - from))
				.raw("</span></th></tr>\n");
	}

	private void row(Row row) throws IOException {
		String anchor = cells.rowAnchor(table, row);
		out.raw(anchor.isEmpty() ? "<tr>" : "<tr id=\"" + anchor + "\">");
		for (int i = 0; i < row.cells().size(); i++) {
			out.raw(i == heading ? "<th scope=\"row\"" : "<td").raw(kind(table.columns().get(i)))
					.raw(">");
			cells.write(row.cells().get(i));
			out.raw(i == heading ? "</th>" : "</td>");
		}
		out.raw("</tr>\n");
	}

	private static String kind(Column column) {
		return switch (column.kind()) {
			case IDENTIFIER -> " class=\"id\"";
			case NUMBER -> " class=\"num\"";
			case DATE -> " class=\"day\"";
			default -> "";
		};
	}

	/** What the script offers to filter by. */
	private static String filter(Column column) {
		return column.groupable() && column.kind() == Column.Kind.STATUS ? " data-choose=\"\"" : "";
	}

	private static int headingColumn(List<Column> columns) {
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).kind() == Column.Kind.IDENTIFIER)
				return i;
		return switch (columns.getFirst().kind()) {
			case TEXT, REFERENCE -> 0;
			default -> -1;
		};
	}
}
