package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure that screen readers follow. There are many, so each is written as soon as it is said that
 * nothing more comes into it.
 */
final class Tag {

	private final PdfFile file;
	private final Tag parent;
	private final int above;
	private final String type;
	private final int number;
	/** Elements in this that were not written. */
	private final List<Tag> open = new ArrayList<>(0);
	private Bytes kids;
	private Bytes alternative;
	private Bytes attributes;
	private Sheet page;

	private Tag(PdfFile file, Tag parent, int above, String type) {
		this.file = file;
		this.parent = parent;
		this.above = above;
		this.type = type;
		this.number = file.reserve();
	}

	/** The element that holds all others. */
	static Tag document(PdfFile file, int root) {
		return new Tag(file, null, root, "Document");
	}

	/** A new element, the last one in this. */
	Tag add(String kind) {
		Tag tag = new Tag(file, this, number, kind);
		open.add(tag);
		kids().reference(tag.number);
		return tag;
	}

	String type() {
		return type;
	}

	/** Number of its object. */
	int number() {
		return number;
	}

	private Bytes kids() {
		if (kids == null)
			kids = new Bytes(24);
		return kids;
	}

	/** What a screen reader says instead of a picture. */
	Tag alternative(String text) {
		alternative = new Bytes(2 * text.length() + 16).add("/Alt").text(text);
		return this;
	}

	/** For a heading of a table: whether it speaks for its row or its column. */
	Tag scope(boolean column) {
		attributes("Table").add(column ? "/Scope/Column" : "/Scope/Row");
		return this;
	}

	/** For a cell of a table that takes the place of several. */
	Tag span(int columns) {
		if (columns > 1)
			attributes("Table").add("/ColSpan ").whole(columns);
		return this;
	}

	/** For a list: whether its items have bullets. */
	Tag bullets(boolean drawn) {
		attributes("List").add(drawn ? "/ListNumbering/Disc" : "/ListNumbering/None");
		return this;
	}

	/** For a picture: where it stands. */
	void box(Bytes rectangle) {
		attributes("Layout").add("/BBox").add(rectangle).add("/Placement/Block");
	}

	private Bytes attributes(String owner) {
		if (attributes == null)
			attributes = new Bytes(32).add("/O/").add(owner);
		return attributes;
	}

	/** Content on a page that belongs to this element. */
	void content(Sheet sheet, int id) {
		if (page == null)
			page = sheet;
		if (page == sheet)
			kids().whole(id).raw(' ');
		else
			kids().add("<</Type/MCR/Pg ").reference(sheet.object()).add("/MCID ").whole(id).add(">>");
	}

	/** An annotation that belongs to this element. */
	void annotation(Sheet sheet, int annotation) {
		kids().add("<</Type/OBJR/Pg ").reference(sheet.object()).add("/Obj ").reference(annotation).add(">>");
	}

	/** Writes this with all that is in it: nothing more comes. */
	void end() throws IOException {
		write();
		if (parent != null)
			parent.open.remove(this);
	}

	private void write() throws IOException {
		for (Tag tag : open)
			tag.write();
		open.clear();
		Bytes element = new Bytes(64 + (kids == null ? 0 : kids.size())).add("<</S/").add(type).add("/P ")
				.reference(above);
		if (page != null)
			element.add("/Pg ").reference(page.object());
		if (attributes != null)
			element.add("/A<<").add(attributes).add(">>");
		if (alternative != null)
			element.add(alternative);
		if (kids != null)
			element.add("/K[").add(kids).raw(']');
		file.put(number, element.add(">>"));
	}
}
