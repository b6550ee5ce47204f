package org.waarborg.report.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Takes over what the library made, a font with all that belongs to it. */
final class Embedded {

	private final PdfFile file;
	private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();

	Embedded(PdfFile file) {
		this.file = file;
	}

	/** Puts a dictionary and all that it refers to into the file; returns its number. */
	int put(COSDictionary made) throws IOException {
		Integer known = numbers.get(made);
		if (known != null)
			return known;
		int number = file.reserve();
		numbers.put(made, number);
		Bytes entries = new Bytes(1 << 8);
		for (Map.Entry<COSName, COSBase> entry : made.entrySet())
			if (!(made instanceof COSStream && entry.getKey().equals(COSName.LENGTH))) {
				plain(entry.getKey(), entries);
				value(entry.getValue(), entries);
			}
		if (made instanceof COSStream stream)
			try (InputStream in = stream.createRawInputStream()) {
				byte[] content = in.readAllBytes();
				file.stream(number, entries, new Bytes(0).raw(content, content.length), false);
			}
		else
			file.put(number, new Bytes(entries.size() + 4).add("<<").add(entries).add(">>"));
		return number;
	}

	private void value(COSBase value, Bytes into) throws IOException {
		switch (value) {
			case COSObject reference -> value(reference.getObject(), into);
			case COSDictionary other -> into.raw(' ').reference(put(other));
			case COSArray array -> {
				into.raw('[');
				for (int i = 0; i < array.size(); i++)
					value(array.get(i), into);
				into.raw(']');
			}
			case COSString string -> into.hex(string.getBytes());
			case null -> into.add(" null ");
			default -> plain(value, into);
		}
	}

	private static void plain(COSBase value, Bytes into) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		switch (value) {
			case COSName name -> name.writePDF(out);
			case COSInteger number -> number.writePDF(out);
			case COSFloat number -> number.writePDF(out);
			case COSBoolean truth -> truth.writePDF(out);
			default -> throw new IllegalArgumentException(value.toString());
		}
		into.add(out.toString(StandardCharsets.ISO_8859_1)).raw(' ');
	}
}
