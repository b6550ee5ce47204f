package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Palette;
import org.waarborg.document.Words;

/** The pages of a file, one after the other, with what stands at the top and bottom of each, and links between them. */
final class Pages {

	/** Room at the sides. */
	static final double SIDE = 40;
	private static final double TOP = 62;
	private static final double BOTTOM = 52;
	private static final Type MARGIN = new Type(7.5, false, Palette.LIGHT.muted());
	/** Width of the number of all pages. */
	private static final double TOTAL = 18;

	/** The sides of A4. */
	private static final double SHORT = 595.276;
	private static final double LONG = 841.89;

	private final Document document;
	private final PdfFile file;
	private final FontBook fonts;
	private final Words words;
	private final int tree;
	private final int resources;
	private final int total;
	/** Objects of the pages. */
	private final Bytes kids = new Bytes(1 << 10);
	/** Who owns what: for each page the object with its elements, for each link its element. */
	private final List<Integer> owners = new ArrayList<>();
	private final List<Sheet> kept = new ArrayList<>();
	private final Map<String, String> anchors = new HashMap<>();
	/** Objects that say where links lead to. */
	private final Map<String, Integer> wanted = new LinkedHashMap<>();
	private final Map<Boolean, Text.Line[]> margins = new HashMap<>();
	private String first;
	private Sheet sheet;
	private boolean keep;
	private double y;
	private double blankUntil;

	Pages(Document document, PdfFile file, FontBook fonts, Words words) {
		this.document = document;
		this.file = file;
		this.fonts = fonts;
		this.words = words;
		this.tree = file.reserve();
		this.resources = file.reserve();
		this.total = file.reserve();
	}

	/** Begins a page. */
	void turn(boolean landscape) throws IOException {
		close();
		int number = (sheet == null ? 0 : sheet.number()) + 1;
		sheet = new Sheet(file, landscape ? LONG : SHORT, landscape ? SHORT : LONG, number, owners.size(), fonts);
		kids.reference(sheet.object());
		if (number == 1)
			first = sheet.destination(0);
		owners.add(0);
		y = TOP;
		blankUntil = y;
		margins();
	}

	/** Begins a page like this one. */
	void turn() throws IOException {
		turn(isLandscape());
	}

	boolean isLandscape() {
		return sheet != null && sheet.width() > sheet.height();
	}

	/** Whether nothing stands on the page. */
	boolean isBlank() {
		return sheet != null && y <= blankUntil;
	}

	/** From here on pages stay open, because something is filled in at the end, until this is called with false. */
	void keep(boolean on) {
		keep = on;
	}

	private void close() throws IOException {
		if (sheet == null)
			return;
		if (keep)
			kept.add(sheet);
		else
			finish(sheet);
	}

	private void finish(Sheet done) throws IOException {
		owners.set(done.key(), done.finish(tree, resources));
	}

	Sheet sheet() {
		return sheet;
	}

	/** Where the next thing goes, from the top of the page. */
	double y() {
		return y;
	}

	void down(double by) {
		y += by;
	}

	/** Room that is left on the page. */
	double room() {
		return sheet.height() - BOTTOM - y;
	}

	/** Room of an empty page like this one. */
	double fullRoom() {
		return sheet.height() - BOTTOM - TOP;
	}

	/** Width between the margins. */
	double width() {
		return sheet.width() - 2 * SIDE;
	}

	/** Width between the margins of such a page. */
	static double width(boolean landscape) {
		return (landscape ? LONG : SHORT) - 2 * SIDE;
	}

	/** Turns the page when there is less room; not when that gives none either. */
	void need(double height) throws IOException {
		if (room() < height && !isBlank())
			turn();
	}

	/** Makes the place here a target of links. */
	String anchor(String id) {
		String destination = sheet.destination(y - 6);
		anchors.putIfAbsent(id, destination);
		return destination;
	}

	/** A link on this page; what leads nowhere in the end leads to the top of the first page. */
	void link(Tag tag, double x, double top, double width, double height, String target, String says)
			throws IOException {
		int to = wanted.computeIfAbsent(target, t -> file.reserve());
		Bytes link = new Bytes(160 + 2 * says.length()).add("<</Type/Annot/Subtype/Link/Rect")
				.add(sheet.rectangle(x, top, width, height)).add("/F 4/Border[0 0 0]/Contents").text(says)
				.add("/StructParent ").whole(owners.size()).add("/Dest ").reference(to).add(">>");
		owners.add(tag.number());
		int number = file.put(link);
		tag.annotation(sheet, number);
		sheet.annotation(number);
	}

	private void margins() {
		Text.Line[] lines = margins.computeIfAbsent(isLandscape(), l -> marginLines());
		Content content = sheet.content();
		double right = sheet.width() - SIDE;
		content.margin(true).text(lines[0], SIDE, 36, MARGIN)
				.text(lines[1], right - lines[1].width() * MARGIN.size(), 36, MARGIN)
				.line(SIDE, 42, right, 42, 0.5, false, Palette.LIGHT.line()).end();
		double bottom = sheet.height() - 28;
		Text.Line number = Text.single(words.get("header.page", Integer.toString(sheet.number())), false, 100, fonts);
		content.margin(false).line(SIDE, bottom - 11, right, bottom - 11, 0.5, false, Palette.LIGHT.line())
				.text(lines[2], SIDE, bottom, MARGIN)
				.text(number, right - TOTAL - (number.width() + 0.3) * MARGIN.size(), bottom, MARGIN)
				.form("Total", right - TOTAL, bottom).end();
	}

	private Text.Line[] marginLines() {
		Formats formats = Formats.of(document.language());
		String organisation = document.header().fact(Fact.ORGANISATION).map(f -> formats.plain(f.value())).orElse("");
		String classification = document.header().fact(Fact.CLASSIFICATION).map(f -> formats.plain(f.value()))
				.orElse("");
		String made = words.get("made.on", formats.date(document.header().generatedOn()));
		if (!document.header().product().isEmpty())
			made += ' ' + words.get("made.with", document.header().product());
		double room = width() / MARGIN.size();
		Text.Line right = Text.single(classification, false, room * 0.25, fonts);
		return new Text.Line[] {
				Text.single(organisation.isBlank() ? document.title() : organisation + " \u00B7 " + document.title(),
						false, room - right.width() - 2, fonts),
				right, Text.single(made, false, room - 20, fonts) };
	}

	/** Fills in what is known at the end only: the number of pages, where links lead to, and fonts. */
	void finish() throws IOException {
		close();
		for (Sheet open : kept)
			finish(open);
		Text.Line number = Text.single(Integer.toString(sheet.number()), false, 100, fonts);
		Bytes content = new Content(0, fonts).text(number, 0, 0, MARGIN).bytes();
		for (Map.Entry<String, Integer> link : wanted.entrySet())
			file.put(link.getValue(), new Bytes(48).add(anchors.getOrDefault(link.getKey(), first)));
		Bytes used = fonts.finish(file);
		file.stream(total, new Bytes(256).add("/Type/XObject/Subtype/Form/BBox[0 -4 ").number(TOTAL)
				.add("14]/Resources<<").add(used).add(">>"), content, true);
		file.put(resources, new Bytes(256).add("<<").add(used).add("/XObject<</Total ").reference(total).add(">>>>"));
		file.put(tree, new Bytes(kids.size() + 64).add("<</Type/Pages/Count ").whole(sheet.number()).add("/Kids[")
				.add(kids).add("]>>"));
	}

	/** The object that holds all pages. */
	int tree() {
		return tree;
	}

	/** Puts in who owns what; the pages are finished. */
	int parents() throws IOException {
		Bytes numbers = new Bytes(20 * owners.size() + 16).add("<</Nums[");
		for (int i = 0; i < owners.size(); i++)
			numbers.whole(i).raw(' ').reference(owners.get(i));
		return file.put(numbers.add("]>>"));
	}

	/** How many own something. */
	int owners() {
		return owners.size();
	}
}
