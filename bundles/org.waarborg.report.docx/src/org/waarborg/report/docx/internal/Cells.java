package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.util.List;

import org.waarborg.document.Cell;
import org.waarborg.document.Formats;

/** Writes values as paragraphs. */
final class Cells {

	private static final char NO_BREAK = '\u00A0';

	private static final int SHORT = 14;

	private final Wml out;
	private final Formats formats;
	private final Styles styles;
	private final Anchors anchors;

	Cells(Wml out, Formats formats, Styles styles, Anchors anchors) {
		this.out = out;
		this.formats = formats;
		this.styles = styles;
		this.anchors = anchors;
	}

	/** How a value stands in its cell. */
	record Look(Role style, String paragraph, String run, String before, String label) {
		static Look of(Role style) {
			return new Look(style, "", "", "", "");
		}
	}

	void write(Cell cell, Look look) throws IOException {
		if (cell instanceof Cell.Items items && items.items().size() > 1 && !onOneLine(items)) {
			items(items.items(), look);
			return;
		}
		out.begin(styles.id(look.style()), formats.plain(cell), look.paragraph()).raw(look.before());
		if (!look.label().isEmpty())
			out.text(look.label() + NO_BREAK + NO_BREAK, Wml.style(styles.id(Role.LABEL)));
		value(cell, look.run());
		out.end();
	}

	/** Short names read better beside each other. */
	static boolean onOneLine(Cell.Items items) {
		return items.items().size() > 1 && items.items().stream().allMatch(i -> i.text().length() <= SHORT);
	}

	private void items(List<Cell.Item> items, Look look) throws IOException {
		if (!look.label().isEmpty())
			out.begin(styles.id(look.style()), "", look.paragraph()).text(look.label(),
					Wml.style(styles.id(Role.LABEL))).end();
		String before = look.before();
		for (Cell.Item item : items) {
			out.begin(styles.id(Role.TABLE_ITEM), item.text(), look.paragraph()).raw(before)
					.text(item.text(), look.run()).end();
			before = "";
		}
	}

	private void value(Cell cell, String run) throws IOException {
		switch (cell) {
			case Cell.Chip chip -> chip(chip);
			case Cell.Ref ref -> ref(ref, run);
			case Cell.Empty empty -> out.raw("");
			case Cell other -> out.text(formats.plain(other), run);
		}
	}

	void chip(Cell.Chip chip) throws IOException {
		out.text(NO_BREAK + chip.word() + NO_BREAK, Wml.style(styles.id(Role.chip(chip.status()))));
	}

	private void ref(Cell.Ref ref, String run) throws IOException {
		String anchor = anchors.of(ref.target());
		if (anchor == null)
			out.text(ref.text(), run);
		else
			out.raw("<w:hyperlink w:anchor=\"" + anchor + "\" w:history=\"1\">")
					.text(ref.text(), Wml.style(styles.id(Role.LINK))).raw("</w:hyperlink>");
	}
}
