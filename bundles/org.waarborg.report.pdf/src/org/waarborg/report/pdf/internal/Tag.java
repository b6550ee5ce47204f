package org.waarborg.report.pdf.internal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure that screen readers follow. Written straight as PDF objects: there are many. */
final class Tag {

	private static final COSName PAGE = COSName.getPDFName("Pg");

	private final COSDictionary element = new COSDictionary();
	private final String type;

	private Tag(String type) {
		this.type = type;
		element.setItem(COSName.S, COSName.getPDFName(type));
	}

	/** The element that holds all others. */
	static Tag document(COSDictionary root) {
		Tag tag = new Tag("Document");
		tag.element.setItem(COSName.P, root);
		return tag;
	}

	/** A new element, the last one in this. */
	Tag add(String kind) {
		Tag tag = new Tag(kind);
		tag.element.setItem(COSName.P, element);
		kid(tag.element);
		return tag;
	}

	String type() {
		return type;
	}

	COSDictionary element() {
		return element;
	}

	/** What a screen reader says instead of a picture. */
	Tag alternative(String text) {
		element.setItem(COSName.ALT, Metadata.text(text));
		return this;
	}

	/** For a heading of a table: whether it speaks for its row or its column. */
	Tag scope(boolean column) {
		COSDictionary attributes = tableAttributes();
		attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(column ? "Column" : "Row"));
		return this;
	}

	/** For a cell of a table that takes the place of several. */
	Tag span(int columns) {
		if (columns > 1)
			tableAttributes().setInt(COSName.getPDFName("ColSpan"), columns);
		return this;
	}

	private COSDictionary tableAttributes() {
		COSDictionary attributes = element.getCOSDictionary(COSName.A);
		if (attributes == null) {
			attributes = attributes("Table");
			element.setItem(COSName.A, attributes);
		}
		return attributes;
	}

	/** For a list: whether its items have bullets. */
	Tag bullets(boolean drawn) {
		COSDictionary attributes = attributes("List");
		attributes.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName(drawn ? "Disc" : "None"));
		element.setItem(COSName.A, attributes);
		return this;
	}

	/** For a picture: where it stands. */
	void box(COSArray rectangle) {
		COSDictionary attributes = attributes("Layout");
		attributes.setItem(COSName.getPDFName("BBox"), rectangle);
		attributes.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
		element.setItem(COSName.A, attributes);
	}

	private static COSDictionary attributes(String owner) {
		COSDictionary attributes = new COSDictionary();
		attributes.setDirect(true);
		attributes.setItem(COSName.O, COSName.getPDFName(owner));
		return attributes;
	}

	/** Content on a page that belongs to this element. */
	void content(COSDictionary page, int id) {
		COSBase of = element.getItem(PAGE);
		if (of == null)
			element.setItem(PAGE, page);
		if (of == null || of == page)
			kid(COSInteger.get(id));
		else {
			COSDictionary reference = new COSDictionary();
			reference.setDirect(true);
			reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
			reference.setItem(PAGE, page);
			reference.setInt(COSName.MCID, id);
			kid(reference);
		}
	}

	/** An annotation that belongs to this element. */
	void annotation(COSDictionary page, COSDictionary annotation) {
		COSDictionary reference = new COSDictionary();
		reference.setDirect(true);
		reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
		reference.setItem(PAGE, page);
		reference.setItem(COSName.getPDFName("Obj"), annotation);
		kid(reference);
	}

	private void kid(COSBase kid) {
		COSBase kids = element.getItem(COSName.K);
		if (kids == null)
			element.setItem(COSName.K, kid);
		else if (kids instanceof COSArray array)
			array.add(kid);
		else {
			COSArray array = new COSArray();
			array.setDirect(true);
			array.add(kids);
			array.add(kid);
			element.setItem(COSName.K, array);
		}
	}
}
