package org.waarborg.report.html.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.document.Block;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Section;
import org.waarborg.document.Svg;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/** Writes the page of one document from top to bottom. */
final class HtmlPage {

	private static final int CONTENTS_FROM = 4;

	/** A fact of more characters gets a line of its own. */
	private static final int LONG_FACT = 160;

	private static final Set<String> REACH = Set.of(Fact.AUDIENCE, Fact.WITHHELD, Fact.TRANSLATION);

	/** Auditors take these pages out of the pile. */
	private static final Set<String> OWN_PAGE = Set.of("exclusions");

	private final Document document;
	private final Markup out;
	private final Words words;
	private final HtmlCells cells;
	private final HtmlStyle style;

	HtmlPage(Document document, Markup out) {
		this.document = document;
		this.out = out;
		this.words = new Words(HtmlWriter.class, document.language());
		this.cells = new HtmlCells(document, out);
		this.style = new HtmlStyle(document);
	}

	void write() throws IOException {
		head();
		out.raw("<body>\n<a class=\"skip\" href=\"#main..content\">").text(words.get("page.skip")).raw("</a>\n");
		header();
		if (document.sections().size() >= CONTENTS_FROM)
			contents();
		search();
		out.raw("<main id=\"main..content\" tabindex=\"-1\">\n");
		int depth = 0;
		for (Section section : document.sections()) {
			// A heading never goes down by more than one: a screen reader's list of headings would have a hole.
			depth = Math.min(section.level(), depth + 1);
			section(section, depth + 1);
		}
		out.raw("</main>\n");
		footer();
		out.raw("<script>").raw(HtmlStyle.SCRIPT).raw("</script>\n</body>\n</html>\n");
	}

	private void head() throws IOException {
		String css = style.css();
		out.raw("<!DOCTYPE html>\n<html lang=\"").text(document.language()).raw("\">\n<head>\n"
				+ "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
				+ "style-src '" + HtmlStyle.hash(css) + "'; script-src '" + HtmlStyle.hash(HtmlStyle.SCRIPT)
				+ "'; base-uri 'none'; form-action 'none'\"/>\n"
				+ "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n"
				+ "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
				+ "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
				+ "<meta name=\"robots\" content=\"noindex\"/>\n");
		if (!document.header().product().isEmpty())
			out.raw("<meta name=\"generator\" content=\"").text(document.header().product()).raw("\"/>\n");
		out.raw("<title>").text(style.shortTitle()).raw("</title>\n<style>").raw(css).raw("</style>\n</head>\n");
	}

	private void header() throws IOException {
		DocumentHeader header = document.header();
		out.raw("<header>\n");
		Optional<Fact> organisation = header.fact(Fact.ORGANISATION);
		if (organisation.isPresent()) {
			out.raw("<p class=\"organisation\">");
			cells.write(organisation.get().value());
			out.raw("</p>\n");
		}
		out.raw("<div class=\"title\"><h1>").text(document.title()).raw("</h1>");
		if (header.state().isPresent())
			cells.chip(header.state().get());
		out.raw("</div>\n");
		if (!header.keyFigure().isEmpty())
			out.raw("<p class=\"key\">").text(header.keyFigure()).raw("</p>\n");
		facts(header.facts().stream().filter(f -> !f.id().equals(Fact.ORGANISATION) && !REACH.contains(f.id()))
				.toList(),
				"facts");
		reach(header);
		out.raw("</header>\n");
	}

	/** How much of the whole this is and for whom: together, and apart from what the whole is. */
	private void reach(DocumentHeader header) throws IOException {
		List<Fact> facts = header.facts().stream().filter(f -> REACH.contains(f.id())).toList();
		if (header.contains().isEmpty() && facts.isEmpty())
			return;
		out.raw("<div class=\"reach\">\n");
		if (!header.contains().isEmpty())
			out.raw("<p class=\"contains\">").text(header.contains()).raw("</p>\n");
		facts(facts, "facts");
		out.raw("</div>\n");
	}

	private void facts(Iterable<Fact> facts, String css) throws IOException {
		if (!facts.iterator().hasNext())
			return;
		out.raw("<dl class=\"" + css + "\">\n");
		for (Fact fact : facts) {
			out.raw(Formats.of(document.language()).plain(fact.value()).length() > LONG_FACT
					? "<div class=\"wide\"><dt>"
					: "<div><dt>")
					.text(fact.label()).raw("</dt><dd>");
			cells.write(fact.value());
			out.raw("</dd></div>\n");
		}
		out.raw("</dl>\n");
	}

	private void contents() throws IOException {
		out.raw("<nav aria-labelledby=\"contents..title\">\n<h2 id=\"contents..title\">").text(words.get("contents"))
				.raw("</h2>\n<ul>\n");
		for (Section section : document.sections())
			out.raw("<li class=\"level" + section.level() + "\"><a href=\"#" + section.id() + "\">")
					.text(section.title()).raw("</a></li>\n");
		out.raw("</ul>\n</nav>\n");
	}

	/** Hidden until the script shows it: without scripts there is nothing that does not work. */
	private void search() throws IOException {
		out.raw("<div id=\"search..bar\" role=\"search\" hidden=\"hidden\" data-main=\""
				+ document.mainTable().map(Table::id).orElse("") + "\" data-count=\"")
				.text(words.get("search.count", "#", "##")).raw("\" data-all=\"").text(words.get("search.all"))
				.raw("\">\n<label for=\"search..text\">").text(words.get("search.label"))
				.raw("</label><input type=\"search\" id=\"search..text\" autocomplete=\"off\" placeholder=\"")
				.text(words.get("search.place")).raw("\"/><button type=\"button\" hidden=\"hidden\">")
				.text(words.get("search.clear")).raw("</button><output for=\"search..text\"></output>\n"
						+ "<span class=\"nothing\" hidden=\"hidden\">")
				.text(words.get("search.nothing")).raw("</span></div>\n");
	}

	private void section(Section section, int level) throws IOException {
		out.raw(startsPage(section) ? "<section class=\"page\"" : "<section")
				.raw(" aria-labelledby=\"" + section.id() + "\">\n<h" + level + " id=\"" + section.id() + "\">")
				.text(section.title()).raw("</h" + level + ">\n");
		for (Block block : section.blocks())
			block(block);
		out.raw("</section>\n");
	}

	private boolean startsPage(Section section) {
		return OWN_PAGE.contains(section.id())
				|| document.mainTable().filter(section.blocks()::contains).isPresent();
	}

	private void block(Block block) throws IOException {
		switch (block) {
			case Paragraph paragraph -> out.raw("<p class=\"text\">").text(paragraph.text()).raw("</p>\n");
			case Facts facts -> facts(facts.facts(), "facts");
			case Table table -> new HtmlTable(table.onPage(), style.layout(table), out, cells, words).write();
			case Figure figure -> figure(figure);
			case Note note -> note(note);
		}
	}

	private void note(Note note) throws IOException {
		String name = Svg.cssName(note.status());
		out.raw("<p class=\"note s-" + name + "\" role=\"note\"><span class=\"unseen\">")
				.text(words.status(note.status())).raw(": </span>").text(note.text()).raw("</p>\n");
	}

	private void figure(Figure figure) throws IOException {
		out.raw("<figure id=\"" + figure.id() + "\">\n<figcaption>").text(figure.title())
				.raw("</figcaption>\n<div class=\"picture\">\n");
		Svg.write(figure, out);
		Table table = figure.table();
		new HtmlTable(table, new RowLayout(table), out, cells, words).writeSmall();
		out.raw("</div>\n</figure>\n");
	}

	private void footer() throws IOException {
		DocumentHeader header = document.header();
		out.raw("<footer><p>").text(words.get("made.on", Formats.of(document.language()).date(header.generatedOn())));
		if (!header.product().isEmpty())
			out.raw(" ").text(words.get("made.with", header.product()));
		out.raw("</p></footer>\n");
	}
}
