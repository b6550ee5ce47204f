package org.waarborg.report.html.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Svg;
import org.waarborg.document.Table;

/** Writes the values of a document and knows where in the page a reference leads. */
final class HtmlCells {

	private final Markup out;
	private final Formats formats;
	private final Map<String, String> anchors = new HashMap<>();
	private final Set<String> wanted = new HashSet<>();

	HtmlCells(Document document, Markup out) {
		this.out = out;
		this.formats = Formats.of(document.language());
		for (Section section : document.sections()) {
			anchors.put(section.id(), section.id());
			section.blocks().forEach(b -> {
				if (b instanceof Table table)
					anchors.put(table.id(), table.id());
				if (b instanceof Figure figure)
					anchors.put(figure.id(), figure.id());
			});
		}
		document.tables().forEach(this::wish);
		document.header().facts().forEach(f -> wish(f.value()));
		document.tables().forEach(t -> t.rows().stream().filter(r -> wanted.contains(r.id()))
				.forEach(r -> anchors.putIfAbsent(r.id(), anchor(t, r))));
	}

	private void wish(Table table) {
		table.rows().forEach(r -> r.cells().forEach(this::wish));
	}

	private void wish(Cell cell) {
		if (cell instanceof Cell.Ref ref)
			wanted.add(ref.target());
	}

	/** Id for a row in the page when something refers to the row, else empty. */
	String rowAnchor(Table table, Row row) {
		String anchor = anchor(table, row);
		return anchor.equals(anchors.get(row.id())) ? anchor : "";
	}

	/** The id of a row may have any character, that of an element only some. */
	private static String anchor(Table table, Row row) {
		StringBuilder anchor = new StringBuilder(table.id()).append("..");
		row.id().chars().forEach(c -> {
			if (c < 128 && (Character.isLetterOrDigit(c) || c == '-'))
				anchor.append((char) c);
			else
				anchor.append('_').append(Integer.toHexString(c)).append('_');
		});
		return anchor.toString();
	}

	void write(Cell cell) throws IOException {
		switch (cell) {
			case Cell.Text text -> out.text(text.value());
			case Cell.Number number -> out.text(formats.number(number.value()));
			case Cell.Date date -> out.raw("<time datetime=\"" + date.value() + "\">")
					.text(formats.date(date.value())).raw("</time>");
			case Cell.Chip chip -> chip(chip);
			case Cell.Items items -> items(items);
			case Cell.Ref ref -> ref(ref);
			case Cell.Empty empty -> out.raw("");
		}
	}

	void chip(Cell.Chip chip) throws IOException {
		out.raw("<span class=\"chip s-" + Svg.cssName(chip.status()) + "\">").text(chip.word()).raw("</span>");
	}

	private void items(Cell.Items items) throws IOException {
		out.raw("<ul>");
		for (Cell.Item item : items.items())
			out.raw("<li>").text(item.text()).raw("</li>");
		out.raw("</ul>");
	}

	private void ref(Cell.Ref ref) throws IOException {
		String anchor = anchors.get(ref.target());
		if (anchor == null)
			out.text(ref.text());
		else
			out.raw("<a href=\"#" + anchor + "\">").text(ref.text()).raw("</a>");
	}
}
