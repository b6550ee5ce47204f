package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

	private final Document document;
	private final PDDocument file;
	private final FontBook fonts;
	private final Words words;
	private final COSDictionary resources = new COSDictionary();
	private final COSStream total;
	private final List<COSBase> owners = new ArrayList<>();
	private final List<Sheet> kept = new ArrayList<>();
	private final Map<String, COSArray> anchors = new HashMap<>();
	private final List<Link> links = new ArrayList<>();
	private final Map<Boolean, Text.Line[]> margins = new HashMap<>();
	private Sheet sheet;
	private boolean keep;
	private double y;
	private double blankUntil;

	private record Link(COSDictionary annotation, String target) {
	}

	Pages(Document document, PDDocument file, FontBook fonts, Words words) {
		this.document = document;
		this.file = file;
		this.fonts = fonts;
		this.words = words;
		this.total = file.getDocument().createCOSStream();
		COSDictionary forms = new COSDictionary();
		forms.setItem(COSName.getPDFName("Total"), total);
		resources.setItem(COSName.XOBJECT, forms);
	}

	/** Begins a page. */
	void turn(boolean landscape) throws IOException {
		close();
		PDRectangle a4 = PDRectangle.A4;
		PDRectangle size = landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
		PDPage page = new PDPage(size);
		file.addPage(page);
		COSDictionary dictionary = page.getCOSObject();
		dictionary.setItem(COSName.RESOURCES, resources);
		dictionary.setName(COSName.getPDFName("Tabs"), "S");
		dictionary.setInt(COSName.STRUCT_PARENTS, owners.size());
		int number = (sheet == null ? 0 : sheet.number()) + 1;
		sheet = new Sheet(dictionary, size.getWidth(), size.getHeight(), number, fonts);
		owners.add(sheet.owners());
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
			sheet.finish(file);
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
		return (landscape ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth()) - 2 * SIDE;
	}

	/** Turns the page when there is less room; not when that gives none either. */
	void need(double height) throws IOException {
		if (room() < height && !isBlank())
			turn();
	}

	/** Makes the place here a target of links. */
	COSArray anchor(String id) {
		COSArray destination = sheet.destination(y - 6);
		anchors.putIfAbsent(id, destination);
		return destination;
	}

	/** A link on this page; what leads nowhere in the end leads to the top of the first page. */
	void link(Tag tag, double x, double top, double width, double height, String target, String says) {
		COSDictionary annotation = new COSDictionary();
		annotation.setItem(COSName.TYPE, COSName.ANNOT);
		annotation.setName(COSName.SUBTYPE, "Link");
		annotation.setItem(COSName.RECT, sheet.rectangle(x, top, width, height));
		annotation.setInt(COSName.F, 4);
		COSArray border = new COSArray();
		for (int i = 0; i < 3; i++)
			border.add(COSInteger.ZERO);
		annotation.setItem(COSName.BORDER, border);
		annotation.setItem(COSName.CONTENTS, Metadata.text(says));
		annotation.setInt(COSName.STRUCT_PARENT, owners.size());
		owners.add(tag.element());
		tag.annotation(sheet.page(), annotation);
		COSArray annotations = sheet.page().getCOSArray(COSName.ANNOTS);
		if (annotations == null) {
			annotations = new COSArray();
			sheet.page().setItem(COSName.ANNOTS, annotations);
		}
		annotations.add(annotation);
		links.add(new Link(annotation, target));
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

	/** Fills in what is known at the end only: the number of pages, links, and who owns what. */
	void finish(COSDictionary structure) throws IOException {
		close();
		for (Sheet open : kept)
			open.finish(file);
		Text.Line number = Text.single(Integer.toString(sheet.number()), false, 100, fonts);
		byte[] content = new Content(0, fonts).text(number, 0, 0, MARGIN).bytes();
		for (Link link : links)
			link.annotation().setItem(COSName.DEST, anchors.getOrDefault(link.target(), first()));
		fonts.finish(resources);
		total(content);
		COSArray numbers = new COSArray();
		for (int i = 0; i < owners.size(); i++) {
			numbers.add(COSInteger.get(i));
			numbers.add(owners.get(i));
		}
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, numbers);
		structure.setItem(COSName.PARENT_TREE, tree);
		structure.setInt(COSName.PARENT_TREE_NEXT_KEY, owners.size());
	}

	private COSArray first() {
		COSArray first = sheet.destination(0);
		first.set(0, file.getPage(0).getCOSObject());
		return first;
	}

	private void total(byte[] content) throws IOException {
		total.setItem(COSName.TYPE, COSName.XOBJECT);
		total.setItem(COSName.SUBTYPE, COSName.FORM);
		total.setItem(COSName.BBOX, new PDRectangle(0, -4, (float) TOTAL, 14).getCOSArray());
		COSDictionary own = new COSDictionary();
		own.setItem(COSName.FONT, resources.getItem(COSName.FONT));
		total.setItem(COSName.RESOURCES, own);
		try (OutputStream out = total.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content);
		}
	}
}
