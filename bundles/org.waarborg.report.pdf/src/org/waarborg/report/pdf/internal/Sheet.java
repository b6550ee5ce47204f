package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One page while it is written: its content, and which element of the structure each part of it belongs to. */
final class Sheet {

	private final COSDictionary page;
	private final double height;
	private final double width;
	private final int number;
	private final Content content;
	/** Element of each marked part of the content, by its number. */
	private final COSArray owners = new COSArray();

	Sheet(COSDictionary page, double width, double height, int number, FontBook fonts) {
		this.page = page;
		this.width = width;
		this.height = height;
		this.number = number;
		this.content = new Content(height, fonts);
	}

	COSDictionary page() {
		return page;
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

	COSArray owners() {
		return owners;
	}

	/** The content, for decoration. */
	Content content() {
		return content;
	}

	/** Begins content of an element, or decoration when that is null; {@link Content#end()} ends it. */
	Content begin(Tag tag) {
		if (tag == null)
			return content.decoration();
		int id = owners.size();
		owners.add(tag.element());
		tag.content(page, id);
		return content.begin(tag.type(), id);
	}

	/** A rectangle in the page's own coordinates, whose origin is at the bottom. */
	COSArray rectangle(double x, double y, double wide, double tall) {
		COSArray rectangle = new COSArray();
		for (double side : new double[] { x, height - y - tall, x + wide, height - y })
			rectangle.add(new COSFloat((float) (Math.round(side * 100) / 100.0)));
		rectangle.setDirect(true);
		return rectangle;
	}

	/** Where a reader lands who jumps to a place on this page. */
	COSArray destination(double y) {
		COSArray destination = new COSArray();
		destination.add(page);
		destination.add(COSName.getPDFName("XYZ"));
		destination.add(new COSFloat(0));
		destination.add(new COSFloat(Math.round(height - Math.max(y, 0))));
		destination.add(COSNull.NULL);
		return destination;
	}

	/** Puts the content into the file. */
	void finish(PDDocument file) throws IOException {
		COSStream stream = file.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content.bytes());
		}
		page.setItem(COSName.CONTENTS, stream);
	}
}
