package org.waarborg.report.pdf.internal;

import java.io.IOException;

/** One page while it is written: its content, and which element of the structure each part of it belongs to. */
final class Sheet {

	private final PdfFile file;
	private final int object;
	private final double height;
	private final double width;
	private final int number;
	private final int key;
	private final Content content;
	/** Element of each marked part of the content, by its number. */
	private final Bytes owners = new Bytes(1 << 10);
	private final Bytes annotations = new Bytes(0);
	private int parts;

	Sheet(PdfFile file, double width, double height, int number, int key, FontBook fonts) {
		this.file = file;
		this.object = file.reserve();
		this.width = width;
		this.height = height;
		this.number = number;
		this.key = key;
		this.content = new Content(height, fonts);
	}

	/** Number of its object. */
	int object() {
		return object;
	}

	double width() {
		return width;
	}

	double height() {
		return height;
	}

	/** Number of the page, from 1. */
	int number() {
		return number;
	}

	/** Its number in the list of who owns what. */
	int key() {
		return key;
	}

	/** The content, for decoration. */
	Content content() {
		return content;
	}

	/** Begins content of an element, or decoration when that is null; {@link Content#end()} ends it. */
	Content begin(Tag tag) {
		if (tag == null)
			return content.decoration();
		int id = parts++;
		owners.reference(tag.number());
		tag.content(this, id);
		return content.begin(tag.type(), id);
	}

	/** A rectangle in the page's own coordinates, whose origin is at the bottom. */
	Bytes rectangle(double x, double y, double wide, double tall) {
		return new Bytes(32).raw('[').number(x).number(height - y - tall).number(x + wide).number(height - y).raw(']');
	}

	/** Where a reader lands who jumps to a place on this page. */
	String destination(double y) {
		return "[" + object + " 0 R/XYZ 0 " + Math.round(height - Math.max(y, 0)) + " null]";
	}

	/** A link or the like on this page. */
	void annotation(int annotation) {
		annotations.reference(annotation);
	}

	/**
	 * Puts the page into the file.
	 *
	 * @param tree      what holds all pages
	 * @param resources what is used on pages
	 * @return number of the object with the elements that its parts belong to
	 */
	int finish(int tree, int resources) throws IOException {
		int stream = file.reserve();
		file.stream(stream, new Bytes(0), content.bytes(), true);
		Bytes page = new Bytes(256).add("<</Type/Page/Parent ").reference(tree).add("/MediaBox[0 0 ").number(width)
				.number(height).add("]/Resources ").reference(resources).add("/Contents ").reference(stream)
				.add("/Tabs/S/StructParents ").whole(key);
		if (!annotations.isEmpty())
			page.add("/Annots[").add(annotations).raw(']');
		file.put(object, page.add(">>"));
		return file.put(new Bytes(owners.size() + 2).raw('[').add(owners).raw(']'));
	}
}
