package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.List;

import org.waarborg.document.Cell;
import org.waarborg.document.Palette;

/** Paints running text where the pages are, and turns them where they are full. */
final class Painter {

	private static final double CHIP_SIDE = 4;
	private static final double NOTE_SIDE = 10;
	private static final double NOTE_BAR = 3;

	private final Pages pages;
	private final FontBook fonts;

	Painter(Pages pages, FontBook fonts) {
		this.pages = pages;
		this.fonts = fonts;
	}

	/** A text as one element. */
	void paragraph(Tag tag, String text, Type type, double x, double width) throws IOException {
		lines(tag, new Text(text, type.bold(), fonts).lines(width / type.size()), type, x, 0);
	}

	/** A text as one element for each of its paragraphs, which empty lines separate. */
	void paragraphs(Tag parent, String text, Type type, double x, double width) throws IOException {
		String[] parts = text.split("\n\\s*\n");
		for (int i = 0; i < parts.length; i++) {
			pages.down(i == 0 ? 0 : 5);
			paragraph(parent.add("P"), parts[i], type, x, width);
		}
	}

	/** Lines as one element; the first page holds at least one. */
	void lines(Tag tag, List<Text.Line> lines, Type type, double x, double lower) throws IOException {
		int at = 0;
		while (at < lines.size()) {
			if (pages.room() < type.leading())
				pages.turn();
			Content content = pages.sheet().begin(tag);
			for (; at < lines.size() && pages.room() >= type.leading(); at++) {
				content.text(lines.get(at), x, pages.y() + lower + type.ascent(), type);
				pages.down(type.leading());
			}
			content.end();
		}
	}

	/** A thin line over the width of the page. */
	void rule(double y) {
		pages.sheet().content().decoration()
				.line(Pages.SIDE, y, Pages.SIDE + pages.width(), y, 0.4, false, Palette.LIGHT.line()).end();
	}

	/** A state as a word on its colour. */
	void chip(Tag tag, Cell.Chip chip, double size, double x, double width) throws IOException {
		Palette.Tone tone = Palette.LIGHT.tone(chip.status());
		Type type = new Type(size, true, tone.text());
		boxed(tag, new Text(chip.word(), true, fonts).lines((width - 2 * CHIP_SIDE) / size), type, tone, x, -1);
	}

	/** A text set apart: on its colour, with a bar at its left. */
	void note(Tag tag, String text, Palette.Tone tone, double size) throws IOException {
		Type type = new Type(size, false, tone.text());
		double width = pages.width();
		pages.need(2 * type.leading());
		boxed(tag, new Text(text, false, fonts).lines((width - 2 * NOTE_SIDE) / size), type, tone, Pages.SIDE, width);
	}

	/** Lines on a colour, as wide as the box or, when that is negative, as the line. */
	private void boxed(Tag tag, List<Text.Line> lines, Type type, Palette.Tone tone, double x, double box)
			throws IOException {
		double side = box < 0 ? CHIP_SIDE : NOTE_SIDE;
		for (int i = 0; i < lines.size(); i++) {
			if (pages.room() < type.leading() + 8)
				pages.turn();
			double over = i == 0 && box >= 0 ? 4 : 0;
			double under = i == lines.size() - 1 && box >= 0 ? 4 : 0;
			double width = box < 0 ? lines.get(i).width() * type.size() + 2 * side : box;
			double tall = over + type.leading() + under;
			Content content = pages.sheet().content().decoration().area(x, pages.y(), width, tall, tone.background());
			if (box >= 0)
				content.area(x, pages.y(), NOTE_BAR, tall, tone.fill());
			content.end();
			pages.sheet().begin(tag).text(lines.get(i), x + side, pages.y() + over + type.ascent(), type).end();
			pages.down(tall);
		}
	}
}
