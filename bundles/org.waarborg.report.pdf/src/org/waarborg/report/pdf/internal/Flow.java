package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Note;
import org.waarborg.document.Palette;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/** Lets a document flow over pages from top to bottom. */
final class Flow {

	private static final Palette COLORS = Palette.LIGHT;
	private static final Type BODY = new Type(9.5, false, COLORS.ink());
	private static final Type LABEL = new Type(8.5, false, COLORS.muted());
	private static final Type TITLE = new Type(22, true, COLORS.ink());
	private static final Type OWNER = new Type(11, false, COLORS.muted());
	private static final Type KEY = new Type(12, true, COLORS.accent());
	private static final Type[] HEADINGS = { new Type(16, true, COLORS.ink()), new Type(13, true, COLORS.ink()),
			new Type(11, true, COLORS.ink()) };
	private static final int CONTENTS_FROM = 4;
	/** Width of the labels of facts. */
	private static final double LABELS = 130;
	/** A heading is never the last thing on a page. */
	private static final double HEADING_WITH = 110;
	/** Section that auditors want to take out of the document: it has pages of its own. */
	private static final String OWN_PAGE = "exclusions";

	private final Document document;
	private final PdfFile file;
	private final FontBook fonts;
	private final Words words;
	private final Formats formats;
	private final Pages pages;
	private final Painter painter;
	private final Outline outline;
	private final int structure;
	private final Tag root;
	private final Set<String> targets = new HashSet<>();
	private final List<Entry> contents = new ArrayList<>();
	private final Map<String, Columns> measured = new HashMap<>();

	/** A line of the list of contents that waits for its page number. */
	private record Entry(Sheet sheet, Tag tag, double baseline) {
	}

	Flow(Document document, PdfFile file, FontBook fonts, Words words) {
		this.document = document;
		this.file = file;
		this.fonts = fonts;
		this.words = words;
		this.formats = Formats.of(document.language());
		this.pages = new Pages(document, file, fonts, words);
		this.painter = new Painter(pages, fonts);
		this.outline = new Outline(file);
		this.structure = file.reserve();
		this.root = Tag.document(file, structure);
		targets();
	}

	private void targets() {
		for (Section section : document.sections()) {
			targets.add(section.id());
			for (Block block : section.blocks())
				if (block instanceof Table table) {
					targets.add(table.id());
					table.rows().forEach(r -> targets.add(r.id()));
				} else if (block instanceof Figure figure)
					targets.add(figure.id());
		}
	}

	/** Writes the whole file. */
	void write() throws IOException {
		pages.turn(false);
		cover();
		boolean withContents = document.sections().size() >= CONTENTS_FROM;
		if (withContents)
			contents();
		int depth = 0;
		boolean alone = withContents;
		for (Section section : document.sections()) {
			// A heading never goes down by more than one: a screen reader's list of headings would have a hole.
			depth = Math.min(section.level(), depth + 1);
			// A short document stands on one page, if it can: nobody looks for a chapter in it.
			boolean own = withContents && section.level() == 1 && section.id().equals(OWN_PAGE);
			boolean landscape = needsLandscape(section);
			if (alone || own || landscape != pages.isLandscape())
				begin(landscape);
			alone = own;
			section(section, depth);
		}
		pages.finish();
		root.end();
		file.put(structure, new Bytes(96).add("<</Type/StructTreeRoot/K ").reference(root.number())
				.add("/ParentTree ").reference(pages.parents()).add("/ParentTreeNextKey ").whole(pages.owners())
				.add(">>"));
		new Metadata(document, file).finish(pages.tree(), structure, outline.write());
	}

	private void begin(boolean landscape) throws IOException {
		if (!pages.isBlank() || landscape != pages.isLandscape())
			pages.turn(landscape);
	}

	private boolean needsLandscape(Section section) {
		return section.blocks().stream().anyMatch(b -> b instanceof Table table
				&& !columns(table.onPage()).fit(Pages.width(false)));
	}

	private Columns columns(Table table) {
		return measured.computeIfAbsent(table.id(), id -> new Columns(table, formats, fonts));
	}

	private void cover() throws IOException {
		DocumentHeader header = document.header();
		pages.down(16);
		String organisation = header.fact(Fact.ORGANISATION).map(f -> formats.plain(f.value())).orElse("");
		if (!organisation.isBlank())
			painter.paragraph(root.add("P"), organisation, OWNER, Pages.SIDE, pages.width());
		pages.down(4);
		outline.add(document.title(), 1, pages.anchor("document..top"));
		painter.paragraph(root.add("H1"), document.title(), TITLE, Pages.SIDE, pages.width());
		pages.down(6);
		if (header.state().isPresent()) {
			painter.chip(root.add("P"), header.state().get(), BODY.size(), Pages.SIDE, pages.width());
			pages.down(6);
		}
		if (!header.keyFigure().isEmpty()) {
			painter.paragraph(root.add("P"), header.keyFigure(), KEY, Pages.SIDE, pages.width());
			pages.down(4);
		}
		pages.down(6);
		facts(header.facts().stream().filter(f -> !f.id().equals(Fact.ORGANISATION)).toList());
		if (!header.contains().isEmpty()) {
			pages.down(4);
			painter.paragraphs(root, header.contains(), BODY, Pages.SIDE, pages.width());
		}
		pages.down(12);
	}

	private void facts(List<Fact> facts) throws IOException {
		if (facts.isEmpty())
			return;
		Tag list = root.add("L").bullets(false);
		for (Fact fact : facts) {
			Tag item = list.add("LI");
			double width = pages.width() - LABELS;
			List<Text.Line> label = new Text(fact.label(), false, fonts).lines((LABELS - 10) / LABEL.size());
			pages.need(label.size() * LABEL.leading() + 8);
			painter.rule(pages.y());
			pages.down(4);
			double top = pages.y();
			painter.lines(item.add("Lbl"), label, LABEL, Pages.SIDE, BODY.ascent() - LABEL.ascent());
			double under = pages.y();
			Sheet sheet = pages.sheet();
			pages.down(top - under);
			Tag value = item.add("LBody");
			switch (fact.value()) {
				case Cell.Chip chip -> painter.chip(value, chip, BODY.size(), Pages.SIDE + LABELS, width);
				case Cell.Items items -> {
					for (Cell.Item each : items.items())
						painter.paragraph(value.add("P"), each.text(), BODY, Pages.SIDE + LABELS, width);
				}
				case Cell other -> painter.paragraph(value, formats.plain(other), BODY, Pages.SIDE + LABELS, width);
			}
			if (sheet == pages.sheet() && pages.y() < under)
				pages.down(under - pages.y());
			pages.down(4);
		}
	}

	private void contents() throws IOException {
		pages.keep(true);
		pages.need(HEADING_WITH);
		painter.paragraph(root.add("H2"), words.get("contents"), HEADINGS[1], Pages.SIDE, pages.width());
		pages.down(4);
		Tag list = root.add("TOC");
		for (Section section : document.sections()) {
			double indent = (section.level() - 1) * 14.0;
			pages.need(BODY.leading() + 4);
			Text.Line line = Text.single(section.title(), false, (pages.width() - indent - 40) / BODY.size(), fonts);
			Tag link = list.add("TOCI").add("Reference").add("Link");
			double baseline = pages.y() + BODY.ascent();
			pages.sheet().begin(link).text(line, Pages.SIDE + indent, baseline, BODY).end();
			double from = Pages.SIDE + indent + line.width() * BODY.size() + 6;
			pages.sheet().content().decoration()
					.line(from, baseline, Pages.SIDE + pages.width() - 26, baseline, 0.4, true, COLORS.line()).end();
			contents.add(new Entry(pages.sheet(), link, baseline));
			pages.link(link, Pages.SIDE, pages.y(), pages.width(), BODY.leading(), section.id(), section.title());
			pages.down(BODY.leading() + 3);
		}
	}

	/** Fills in the page of a section in the list of contents. */
	private void number(int section) {
		if (section >= contents.size())
			return;
		Entry entry = contents.get(section);
		Text.Line number = Text.single(Integer.toString(pages.sheet().number()), false, 100, fonts);
		entry.sheet().begin(entry.tag())
				.text(number, entry.sheet().width() - Pages.SIDE - number.width() * BODY.size(), entry.baseline(), BODY)
				.end();
	}

	private void section(Section section, int depth) throws IOException {
		if (!pages.isBlank())
			pages.down(14);
		pages.need(room(section));
		outline.add(section.title(), depth, pages.anchor(section.id()));
		number(document.sections().indexOf(section));
		pages.keep(false);
		painter.paragraph(root.add("H" + (depth + 1)), section.title(), HEADINGS[depth - 1], Pages.SIDE,
				pages.width());
		pages.down(6);
		for (Block block : section.blocks()) {
			block(block, depth);
			pages.down(8);
		}
	}

	/** Room for the heading with what it is about: a heading never stands alone at the end of a page. */
	private double room(Section section) {
		boolean picture = !section.blocks().isEmpty() && section.blocks().getFirst() instanceof Figure;
		return picture
				? Math.min(pages.fullRoom(),
						HEADING_WITH + FigurePainter.height((Figure) section.blocks().getFirst(), pages))
				: HEADING_WITH;
	}

	private void block(Block block, int depth) throws IOException {
		switch (block) {
			case Paragraph paragraph ->
				painter.paragraphs(root, paragraph.text(), BODY, Pages.SIDE, pages.width());
			case Facts facts -> facts(facts.facts());
			case Table table -> table(table.onPage(), depth);
			case Figure figure -> figure(figure, depth);
			case Note note -> painter.note(root.add("P"), words.status(note.status()) + ": " + note.text(),
					COLORS.tone(note.status()), BODY.size());
		}
	}

	private void table(Table table, int depth) throws IOException {
		new TablePainter(table, columns(table),
				new TablePainter.Tools(pages, painter, fonts, words, formats, outline, targets)).paint(root, depth);
	}

	private void figure(Figure figure, int depth) throws IOException {
		new FigurePainter(pages, fonts).paint(root, figure);
		pages.down(6);
		table(figure.table(), depth);
	}
}
