package org.waarborg.report.docx.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waarborg.document.Block;
import org.waarborg.document.Document;
import org.waarborg.document.Drawing;
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

/** Writes a document's own content where the template has places for it. */
final class Content implements Xml.Inserts {

	/** English metric units of a CSS pixel and of a twentieth of a point. */
	private static final long PIXEL = 9525;
	private static final long TWENTIETH = 635;
	/** After a table there must be a paragraph: as low as a line can be, lest it fall on a page of its own. */
	private static final String LOW = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
			+ "</w:pPr></w:p>";
	private static final String GAP = LOW.replace("w:after=\"0\"", "w:after=\"160\"");

	private final Document document;
	private final Styles styles;
	private final Words words;
	private final Anchors anchors;
	private final Formats formats;
	private final Map<String, Sheet> sheets;
	private final Map<String, Drawing> drawings;
	private final Map<String, TableLayout.Reckoning> tables = new HashMap<>();
	private final List<Chunk> chunks;
	private int pictures;
	private final Map<String, Integer> depths = new HashMap<>();
	private final String picturePrefix;
	private int pictureNumber;

	/**
	 * @param sheets        the paper at each mark of the template
	 * @param drawings      the pictures that can be shown, by the id of their figure
	 * @param picturePrefix what the relations to pictures begin with; the id of the figure follows
	 * @param pictureNumber first number of a picture that the template does not use
	 */
	Content(Document document, Styles styles, Words words, Anchors anchors, Map<String, Sheet> sheets,
			Map<String, Drawing> drawings, String picturePrefix, int pictureNumber) {
		this.document = document;
		this.styles = styles;
		this.words = words;
		this.anchors = anchors;
		this.formats = Formats.of(document.language());
		this.sheets = sheets;
		this.drawings = drawings;
		this.picturePrefix = picturePrefix;
		this.pictureNumber = pictureNumber;
		int depth = 0;
		for (Section section : document.sections()) {
			// A heading never goes down by more than one: the navigation would have a hole.
			depth = Math.min(section.level(), depth + 1);
			depths.put(section.id(), depth);
		}
		Sheet main = sheets.get("content");
		chunks = chunks(main);
		boolean across = !chunks.isEmpty() && chunks.getLast().across();
		main.finish(turns(chunks, main), across);
	}

	/** Whether a section of the template's is ended before its own end. */
	private static boolean turns(List<Chunk> chunks, Sheet sheet) {
		boolean turned = chunks.size() > 1 || !chunks.isEmpty() && chunks.getFirst().across() && sheet.startsLate();
		return turned && sheet.canTurn() || !chunks.isEmpty() && chunks.getLast().across() && sheet.goesOn();
	}

	/** Sections of one direction of the paper. */
	record Chunk(boolean across, List<Section> sections) {
	}

	@Override
	public void insert(String what, Writer out) throws IOException {
		Wml wml = new Wml(out);
		Cells cells = new Cells(wml, formats, styles, anchors);
		Part part = new Part(wml, new TableWriter(wml, cells, formats, styles, anchors, words), sheets.get(what));
		String id = what.substring(what.indexOf(':') + 1);
		if (what.equals("content"))
			part.content();
		else if (what.equals("contents"))
			part.contents();
		else if (what.equals("facts"))
			part.facts(document.header().facts().stream().filter(f -> !f.id().equals(Fact.ORGANISATION)).toList(),
					false);
		else if (what.startsWith("section:"))
			part.section(
					document.sections().stream().filter(s -> s.id().equalsIgnoreCase(id)).findFirst().orElseThrow(),
					false);
		else
			part.table(document.tables().stream().filter(t -> t.id().equalsIgnoreCase(id)).findFirst().orElseThrow(),
					false);
		part.close();
	}

	private List<Chunk> chunks(Sheet sheet) {
		List<Section> shown = document.sections().stream()
				.filter(s -> !sheets.containsKey("section:" + s.id().toLowerCase(Locale.ROOT))).toList();
		List<Boolean> wide = shown.stream().map(s -> s.blocks().stream().anyMatch(b -> across(b, sheet))).toList();
		List<Chunk> chunks = new ArrayList<>();
		List<Section> headings = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			Section section = shown.get(i);
			headings.add(section);
			// A heading without text goes where the text below it goes.
			if (section.blocks().isEmpty())
				continue;
			// Between two wide sections the paper stays as it lies: nobody likes to turn a bundle with each page.
			boolean across = i >= wide.indexOf(true) && i <= wide.lastIndexOf(true);
			if (chunks.isEmpty() || chunks.getLast().across() != across)
				chunks.add(new Chunk(across, new ArrayList<>()));
			chunks.getLast().sections().addAll(headings);
			headings.clear();
		}
		if (!headings.isEmpty() && chunks.isEmpty())
			chunks.add(new Chunk(false, headings));
		else if (!headings.isEmpty())
			chunks.getLast().sections().addAll(headings);
		return chunks;
	}

	private boolean across(Block block, Sheet sheet) {
		return switch (block) {
			case Table table -> !placed(table) && !table.rows().isEmpty()
					&& reckon(table).layout(sheet.upright(), sheet.across()).landscape();
			case Figure figure -> reckon(figure.table()).layout(sheet.upright(), sheet.across()).landscape();
			case Paragraph p -> false;
			case Facts f -> false;
			case Note n -> false;
		};
	}

	private boolean placed(Table table) {
		return sheets.containsKey("table:" + table.id().toLowerCase(Locale.ROOT));
	}

	/** Reckoned once: a table of thousands of rows is looked at for its place and again when it is written. */
	private TableLayout.Reckoning reckon(Table table) {
		return tables.computeIfAbsent(table.id(),
				id -> new TableLayout.Reckoning(table.onPage(), formats, styles.size(Role.TABLE_TEXT)));
	}

	/** Writes to one place of the template. */
	private final class Part {
		private final Wml out;
		private final TableWriter tables;
		private final Sheet sheet;
		private boolean afterTable;

		Part(Wml out, TableWriter tables, Sheet sheet) {
			this.out = out;
			this.tables = tables;
			this.sheet = sheet;
		}

		void content() throws IOException {
			boolean first = true;
			for (Chunk chunk : chunks) {
				String turn = sheet.turn(chunk.across(), first);
				// The end of a section is a paragraph itself.
				afterTable &= turn.isEmpty();
				out.raw(turn);
				for (Section section : chunk.sections())
					section(section, chunk.across());
				first = false;
			}
			String end = sheet.end();
			afterTable &= end.isEmpty();
			out.raw(end);
			close();
		}

		/** Begins a paragraph or table at a distance from a table before it. */
		private void apart() throws IOException {
			out.raw(afterTable ? GAP : "");
			afterTable = false;
		}

		void close() throws IOException {
			out.raw(!afterTable ? "" : sheet.isLast() ? LOW : GAP);
			afterTable = false;
		}

		/** A field that Word can make anew, filled already: links without page numbers, which only Word can know. */
		void contents() throws IOException {
			String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" \\n \\h \\z \\u "
					+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
			for (Section section : document.sections()) {
				out.begin(styles.id(Role.contents(depths.get(section.id()))), section.title(), "").raw(begin)
						.raw("<w:hyperlink w:anchor=\"" + anchors.of(section.id()) + "\" w:history=\"1\">")
						.text(section.title(), "").raw("</w:hyperlink>");
				begin = "";
				if (section == document.sections().getLast())
					out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
				out.end();
			}
		}

		void facts(List<Fact> facts, boolean across) throws IOException {
			if (!facts.isEmpty()) {
				apart();
				tables.facts(facts, width(across));
				afterTable = true;
			}
		}

		private int width(boolean across) {
			return across ? sheet.across() : sheet.upright();
		}

		void section(Section section, boolean across) throws IOException {
			apart();
			out.begin(styles.id(Role.heading(depths.get(section.id()))), section.title(), "")
					.raw(anchors.mark(section.id())).text(section.title(), "").end();
			for (Block block : section.blocks())
				switch (block) {
					case Paragraph paragraph -> {
						apart();
						out.begin(styles.id(Role.TEXT), paragraph.text(), "").text(paragraph.text(), "").end();
					}
					case Facts facts -> facts(facts.facts(), across);
					case Table table -> {
						if (!placed(table))
							table(table, across);
					}
					case Figure figure -> figure(figure, across);
					case Note note -> note(note);
				}
		}

		void table(Table full, boolean across) throws IOException {
			TableLayout.Reckoning reckoning = reckon(full);
			Table table = reckoning.table();
			apart();
			out.begin(styles.id(Role.CAPTION), table.caption(), table.rows().isEmpty() ? "" : "<w:keepNext/>")
					.raw(anchors.mark(table.id())).text(table.caption(), "").end();
			if (table.rows().isEmpty()) {
				String none = table.whenEmpty().isEmpty() ? words.noRows() : table.whenEmpty();
				out.begin(styles.id(Role.TEXT), none, "").text(none, "").end();
				return;
			}
			tables.write(table, reckoning.layout(width(across), width(across)));
			afterTable = true;
		}

		private void note(Note note) throws IOException {
			apart();
			Palette.Tone tone = Palette.LIGHT.tone(note.status());
			String frame = "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\""
					+ TableWriter.color(tone.fill()) + "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
					+ TableWriter.color(tone.background()) + "\"/>";
			out.begin(styles.id(Role.NOTE), note.text(), frame)
					.text(words.status(note.status()) + ": ", "<w:b/><w:bCs/>").text(note.text(), "").end();
		}

		private void figure(Figure figure, boolean across) throws IOException {
			apart();
			out.begin(styles.id(Role.CAPTION), figure.title(), "<w:keepNext/>").raw(anchors.mark(figure.id()))
					.text(figure.title(), "").end();
			picture(figure, across);
			Table table = figure.table();
			if (!table.rows().isEmpty()) {
				tables.write(table, reckon(table).layout(width(across), width(across)));
				afterTable = true;
			}
		}

		private void picture(Figure figure, boolean across) throws IOException {
			Drawing drawing = drawings.get(figure.id());
			if (drawing == null)
				return;
			pictures++;
			double scale = Math.min(1, Math.min(width(across) * (double) TWENTIETH / (drawing.width() * PIXEL),
					sheet.height() * 0.9 * TWENTIETH / (drawing.height() * PIXEL)));
			String size = "cx=\"" + Math.max(1, Math.round(drawing.width() * PIXEL * scale)) + "\" cy=\""
					+ Math.max(1, Math.round(drawing.height() * PIXEL * scale)) + "\"";
			int number = pictureNumber++;
			out.begin(styles.id(Role.PICTURE), "", "<w:keepNext/>")
					.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" "
							+ "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent "
							+ size + "/><wp:docPr id=\"" + number + "\" name=\"Figure " + pictures + "\" descr=\"")
					.attribute(figure.description()).raw("\" title=\"").attribute(figure.title())
					.raw("\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\""
							+ "http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\""
							+ "http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\""
							+ number + "\" name=\"Figure " + pictures + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
							+ "<pic:blipFill><a:blip xmlns:r=\"" + Xml.R + "\" r:embed=\"" + picturePrefix + figure.id()
							+ "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
							+ "<a:ext " + size
							+ "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
							+ "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
					.end();
		}
	}
}
