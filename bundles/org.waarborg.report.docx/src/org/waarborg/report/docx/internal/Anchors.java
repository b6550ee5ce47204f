package org.waarborg.report.docx.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.Facts;
import org.waarborg.document.Figure;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;

/** The bookmarks to which references lead: of every section, and of tables, figures and rows that something refers to. */
final class Anchors {

	private final Map<String, String> names = new HashMap<>();
	private final Map<String, String> rows = new HashMap<>();
	private final Set<String> wanted = new HashSet<>();
	private int number;

	/** @param first first number that the template does not use */
	Anchors(Document document, int first) {
		number = first;
		document.header().facts().forEach(f -> wish(f.value()));
		document.sections().forEach(s -> s.blocks().forEach(b -> {
			if (b instanceof Table table)
				table.rows().forEach(r -> r.cells().forEach(this::wish));
			if (b instanceof Facts facts)
				facts.facts().forEach(f -> wish(f.value()));
		}));
		for (Section section : document.sections()) {
			name(section.id());
			section.blocks().forEach(b -> {
				if (b instanceof Table table && wanted.contains(table.id()))
					name(table.id());
				if (b instanceof Figure figure && wanted.contains(figure.id()))
					name(figure.id());
			});
		}
		// The first row of that name: a list of the same things may follow.
		document.tables().forEach(t -> t.rows().stream().filter(r -> wanted.contains(r.id()))
				.filter(r -> !names.containsKey(r.id())).forEach(r -> {
					name(r.id());
					rows.put(r.id(), t.id());
				}));
	}

	private void wish(Cell cell) {
		if (cell instanceof Cell.Ref ref)
			wanted.add(ref.target());
	}

	private void name(String id) {
		names.put(id, "_Waarborg" + number++);
	}

	/** Name of the bookmark of a target; null when the document does not have the target. */
	String of(String target) {
		return names.get(target);
	}

	/** A bookmark on the spot, for what has one. */
	String mark(String id) {
		String name = names.get(id);
		if (name == null)
			return "";
		String number = name.substring("_Waarborg".length());
		return "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"" + number
				+ "\"/>";
	}

	/** The bookmark of a row, for the one row of that id that references lead to. */
	String mark(Table table, Row row) {
		return table.id().equals(rows.get(row.id())) ? mark(row.id()) : "";
	}
}
