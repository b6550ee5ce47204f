package org.waarborg.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;

/** Rows on the clipboard: text with tabs for spreadsheets, a table for word processors. */
final class RowClip {

	private final GridModel model;
	private final List<Row> rows;

	RowClip(GridModel model, List<Row> rows) {
		this.model = model;
		this.rows = rows;
	}

	void put(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { model.copy(rows), html() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * What was copied last, here or in another program.
	 *
	 * @param display the display
	 * @return its text; empty when it has none
	 */
	static Optional<String> text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()))
					.filter(t -> !t.isBlank());
		} finally {
			clipboard.dispose();
		}
	}

	String html() {
		StringBuilder out = new StringBuilder("<table><thead><tr>");
		for (Field field : model.columns())
			cell(out, "th", field.label());
		out.append("</tr></thead><tbody>");
		for (Row row : rows) {
			out.append("<tr>");
			for (Field field : model.columns())
				cell(out, "td", model.cell(row, field).text());
			out.append("</tr>");
		}
		return out.append("</tbody></table>").toString();
	}

	private static void cell(StringBuilder out, String tag, String text) {
		out.append('<').append(tag).append('>')
				.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
				.append("</").append(tag).append('>');
	}
}
