package org.waarborg.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Figure;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/**
 * What stands on which sheet and in which row: made before anything is written, so that a link can lead to what comes
 * later. A chapter is a section of level 1 with the deeper ones after it. A chapter that is one table is a sheet of
 * that table; of any other chapter the main table and every table of more than {@value #MANY} rows gets a sheet, the
 * rest stands together on the chapter's own.
 */
final class Plan {

	/** Fewer rows are read in passing; more want filters and a heading that stays. */
	static final int MANY = 30;

	/** Something on the sheet of a chapter. */
	sealed interface Piece permits Heading, Content, Inline, Elsewhere {
	}

	/** The heading of a section. */
	record Heading(Section section) implements Piece {
	}

	/** A paragraph, note or facts. */
	record Content(Block block) implements Piece {
	}

	/** A small table or a figure. */
	record Inline(Grid grid) implements Piece {
		/** Rows kept free for a picture. */
		int picture() {
			return grid.figure().orElse(null) instanceof StackedBar bars && BarChart.drawn(bars)
					? BarChart.rows(bars) + 1
					: 0;
		}
	}

	/** A table that has a sheet of its own. */
	record Elsewhere(TableSheet sheet) implements Piece {
	}

	/** Where a piece stands. */
	record Placed(Piece piece, int row) {
	}

	/** A sheet. */
	sealed interface SheetPlan permits TableSheet, ChapterSheet {
		/** Name of the sheet. */
		String name();

		/** What it is about, in full. */
		String title();
	}

	/** A sheet that is one table. */
	record TableSheet(String name, String title, Grid grid) implements SheetPlan {
	}

	/** A sheet with all that is small in a chapter. */
	record ChapterSheet(String name, String title, List<Placed> pieces) implements SheetPlan {
	}

	private final Document document;
	private final Words words;
	private final SheetNames names = new SheetNames();
	private final List<SheetPlan> sheets = new ArrayList<>();
	private final Map<String, Spot> targets = new HashMap<>();
	private final String cover;
	private final String lists;
	private final String longTexts;

	Plan(Document document, Words words) {
		this.document = document;
		this.words = words;
		cover = names.of(words.get("cover"), "");
		lists = names.of(words.get("lists"), "");
		longTexts = names.of(words.get("long"), "");
		List<Section> chapter = new ArrayList<>();
		for (Section section : document.sections()) {
			if (section.level() == 1 && !chapter.isEmpty()) {
				chapter(chapter);
				chapter.clear();
			}
			chapter.add(section);
		}
		if (!chapter.isEmpty())
			chapter(chapter);
		Set<String> wanted = wanted();
		sheets.forEach(s -> rows(s, wanted));
	}

	String cover() {
		return cover;
	}

	String lists() {
		return lists;
	}

	String longTexts() {
		return longTexts;
	}

	List<SheetPlan> sheets() {
		return sheets;
	}

	/** Where references lead. */
	Map<String, Spot> targets() {
		return targets;
	}

	private void chapter(List<Section> sections) {
		Section first = sections.getFirst();
		if (sections.size() == 1 && first.blocks().size() == 1 && first.blocks().getFirst() instanceof Table table) {
			TableSheet sheet = new TableSheet(names.of(first.title(), first.id()), first.title(),
					Grid.of(table, words));
			sheets.add(sheet);
			targets.put(first.id(), new Spot(sheet.name(), 0, 0));
			targets.put(table.id(), new Spot(sheet.name(), 0, 0));
			return;
		}
		String name = names.of(first.title(), first.id());
		List<TableSheet> apart = new ArrayList<>();
		List<Placed> placed = new ArrayList<>();
		int row = 0;
		for (Section section : sections)
			for (Piece piece : pieces(section, apart)) {
				placed.add(new Placed(piece, row));
				target(piece, new Spot(name, row, 0));
				row += height(piece);
			}
		sheets.add(new ChapterSheet(name, first.title(), List.copyOf(placed)));
		sheets.addAll(apart);
	}

	private List<Piece> pieces(Section section, List<TableSheet> apart) {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Heading(section));
		for (Block block : section.blocks())
			pieces.add(switch (block) {
				case Table table when !small(table) -> {
					TableSheet sheet = new TableSheet(names.of(table.caption(), table.id()), table.caption(),
							Grid.of(table, words));
					apart.add(sheet);
					yield new Elsewhere(sheet);
				}
				case Table table -> new Inline(Grid.of(table, words));
				case Figure figure -> new Inline(Grid.of(figure));
				case Paragraph paragraph -> new Content(paragraph);
				case Note note -> new Content(note);
				case Facts facts -> new Content(facts);
			});
		return pieces;
	}

	private boolean small(Table table) {
		return table.rows().size() <= MANY
				&& document.mainTable().filter(m -> m.id().equals(table.id())).isEmpty();
	}

	private void target(Piece piece, Spot spot) {
		switch (piece) {
			case Heading heading -> targets.put(heading.section().id(), spot);
			case Inline inline -> targets.put(
					inline.grid().figure().map(Figure::id).orElse(inline.grid().table().id()), spot);
			case Elsewhere elsewhere -> targets.put(elsewhere.sheet().grid().table().id(),
					new Spot(elsewhere.sheet().name(), 0, 0));
			case Content content -> {
				// nothing can refer to it
			}
		}
	}

	/** With an empty row after it. */
	private static int height(Piece piece) {
		return switch (piece) {
			case Heading heading -> 2;
			case Content(Facts facts) -> facts.facts().size() + 1;
			case Content content -> 2;
			case Inline inline -> 3 + Math.max(1, inline.grid().table().rows().size()) + inline.picture();
			case Elsewhere elsewhere -> 2;
		};
	}

	/** The rows that something refers to. */
	private void rows(SheetPlan sheet, Set<String> wanted) {
		switch (sheet) {
			case TableSheet table -> rows(table.grid().table(), sheet.name(), 1, wanted);
			case ChapterSheet chapter -> {
				for (Placed placed : chapter.pieces())
					if (placed.piece() instanceof Inline inline && inline.grid().figure().isEmpty())
						rows(inline.grid().table(), sheet.name(), placed.row() + 2, wanted);
			}
		}
	}

	private void rows(Table table, String sheet, int first, Set<String> wanted) {
		for (int i = 0; i < table.rows().size(); i++)
			if (wanted.contains(table.rows().get(i).id()))
				targets.putIfAbsent(table.rows().get(i).id(), new Spot(sheet, first + i, 0));
	}

	private Set<String> wanted() {
		Set<String> wanted = new HashSet<>();
		Stream<Fact> facts = Stream.concat(document.header().facts().stream(), document.sections().stream()
				.flatMap(s -> s.blocks().stream()).filter(Facts.class::isInstance).map(Facts.class::cast)
				.flatMap(f -> f.facts().stream()));
		Stream.concat(facts.map(Fact::value),
				document.tables().stream().flatMap(t -> t.rows().stream()).map(Row::cells).flatMap(List::stream))
				.forEach(c -> {
					if (c instanceof Cell.Ref ref)
						wanted.add(ref.target());
				});
		return wanted;
	}
}
