package org.waarborg.report.html.internal;

import java.io.IOException;
import java.util.Optional;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/** Writes a table row by row. */
final class HtmlTable {

	private final Table table;
	private final Markup out;
	private final HtmlCells cells;
	private final Words words;
	private final RowLayout layout;

	HtmlTable(Table table, RowLayout layout, Markup out, HtmlCells cells, Words words) {
		this.table = table;
		this.out = out;
		this.cells = cells;
		this.words = words;
		this.layout = layout;
	}

	/** A table of the document: with its width, searchable. */
	void write() throws IOException {
		out.raw("<div class=\"scroll\"><table class=\"data\" id=\"" + table.id() + "\" data-rows=\""
				+ table.rows().size()
				+ "\">\n<caption>").text(table.caption()).raw(" <span class=\"count\">")
				.text(table.rows().isEmpty() ? "" : words.rows(table.rows().size()))
				.raw("</span></caption>\n<colgroup>");
		for (int i = 0; i < layout.first().size(); i++)
			out.raw("<col/>");
		out.raw("</colgroup>\n");
		body();
		out.raw("</table></div>\n");
	}

	/** The table of a figure, beside it. */
	void writeSmall() throws IOException {
		out.raw("<div class=\"scroll\"><table class=\"small\">\n<caption class=\"unseen\">").text(table.caption())
				.raw("</caption>\n");
		body();
		out.raw("</table></div>\n");
	}

	private void body() throws IOException {
		headings();
		out.raw("<tbody>\n");
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
			out.raw("<tr class=\"none\"><td colspan=\"" + layout.first().size() + "\">")
					.text(table.whenEmpty().isEmpty() ? words.noRows() : table.whenEmpty()).raw("</td></tr>\n");
		out.raw("</tbody>\n");
	}

	private void headings() throws IOException {
		out.raw("<thead><tr>");
		for (int i : layout.first()) {
			Column column = table.columns().get(i);
			out.raw("<th scope=\"col\"" + kind(column) + filter(column) + span(i, !layout.second().isEmpty()) + ">")
					.text(column.title()).raw("</th>");
		}
		out.raw("</tr>");
		if (!layout.second().isEmpty()) {
			// Not for screen readers: each text says itself what it is.
			out.raw("<tr class=\"more\" aria-hidden=\"true\"><td" + spanOfTexts() + "><div class=\"texts\">");
			for (int i : layout.second())
				out.raw("<div>").text(table.columns().get(i).title()).raw("</div>");
			out.raw("</div></td></tr>");
		}
		out.raw("</thead>\n");
	}

	private void groupHeading(Optional<Row.Group> group, int from) throws IOException {
		if (from > 0)
			out.raw("</tbody>\n<tbody>\n");
		if (group.isEmpty())
			return;
		int to = from;
		while (to < table.rows().size() && table.rows().get(to).group().equals(group))
			to++;
		out.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + layout.first().size() + "\">")
				.text(group.get().label()).raw(" <span class=\"count\">").text(words.rows(to - from))
				.raw("</span></th></tr>\n");
	}

	private void row(Row row) throws IOException {
		String anchor = cells.rowAnchor(table, row);
		boolean more = layout.second().stream().anyMatch(i -> !(row.cells().get(i) instanceof Cell.Empty));
		out.raw(anchor.isEmpty() ? "<tr" : "<tr id=\"" + anchor + '"').raw(more ? " class=\"first\">" : ">");
		for (int i : layout.first()) {
			boolean heading = i == layout.heading();
			out.raw(heading ? "<th scope=\"row\"" : "<td").raw(kind(table.columns().get(i))).raw(span(i, more))
					.raw(">");
			cells.write(row.cells().get(i));
			out.raw(heading ? "</th>" : "</td>");
		}
		out.raw("</tr>\n");
		if (more)
			texts(row);
	}

	/** The second line: every text below its heading, also where one before it is missing. */
	private void texts(Row row) throws IOException {
		out.raw("<tr class=\"more\"><td" + spanOfTexts() + "><div class=\"texts\">");
		for (int i : layout.second()) {
			out.raw("<div>");
			if (!(row.cells().get(i) instanceof Cell.Empty)) {
				out.raw("<span class=\"label\">").text(table.columns().get(i).title()).raw("</span> ");
				cells.write(row.cells().get(i));
			}
			out.raw("</div>");
		}
		out.raw("</div></td></tr>\n");
	}

	/** What names the row stands beside both of its lines, when it stands before them. */
	private String span(int column, boolean more) {
		return more && column == layout.heading() && column == 0 ? " rowspan=\"2\"" : "";
	}

	private String spanOfTexts() {
		return " colspan=\"" + (layout.first().size() - (layout.heading() == 0 ? 1 : 0)) + '"';
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
}
