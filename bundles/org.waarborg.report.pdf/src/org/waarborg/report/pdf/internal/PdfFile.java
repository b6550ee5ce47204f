package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A PDF that goes out while it is made: an object is written when it is complete, so that memory holds a page and a row,
 * not a book. Objects that are no streams stand many together in compressed ones.
 */
final class PdfFile implements AutoCloseable {

	/** More would be slower to look one up in. */
	private static final int TOGETHER = 200;
	/** Half the time of the usual level, and a tenth more bytes. */
	private static final int LEVEL = 4;
	private static final int ROW = 7;

	private final OutputStream out;
	private final Deflater deflater = new Deflater(LEVEL);
	private final byte[] piece = new byte[1 << 14];
	private final Bytes deflated = new Bytes(1 << 15);
	/** Objects that wait to be written together: their numbers with where each begins, and what they are. */
	private final Bytes heads = new Bytes(1 << 12);
	private final Bytes bodies = new Bytes(1 << 16);
	private int together;
	private int container;
	/** Where each object stands: its place in the file, or below zero the one that it stands in and how many before it. */
	private long[] places = new long[1 << 10];
	private int count = 1;
	private long position;

	PdfFile(OutputStream out) throws IOException {
		this.out = out;
		Bytes head = new Bytes(16).add("%PDF-1.7\n%");
		for (int letter : new int[] { 0xE2, 0xE3, 0xCF, 0xD3 })
			head.raw(letter);
		write(head.raw('\n'));
	}

	private void write(Bytes bytes) throws IOException {
		out.write(bytes.array(), 0, bytes.size());
		position += bytes.size();
	}

	/** Number of an object that is put into the file later. */
	int reserve() {
		if (count == places.length)
			places = Arrays.copyOf(places, 2 * count);
		return count++;
	}

	/** Puts in an object that is no stream. */
	void put(int number, Bytes object) throws IOException {
		if (together == 0)
			container = reserve();
		places[number] = -((long) container << Integer.SIZE | together) - 1;
		heads.whole(number).raw(' ').whole(bodies.size()).raw(' ');
		bodies.add(object).raw('\n');
		together++;
		if (together == TOGETHER)
			flush();
	}

	/** Puts in an object that is no stream, with a number of its own. */
	int put(Bytes object) throws IOException {
		int number = reserve();
		put(number, object);
		return number;
	}

	private void flush() throws IOException {
		if (together == 0)
			return;
		Bytes entries = new Bytes(64).add("/Type/ObjStm/N ").whole(together).add("/First ").whole(heads.size());
		heads.add(bodies);
		together = 0;
		stream(container, entries, heads, true);
		heads.clear();
		bodies.clear();
	}

	/**
	 * Puts in a stream.
	 *
	 * @param entries  what its dictionary says besides its length and that it is deflated
	 * @param deflate  whether it is to be deflated
	 */
	void stream(int number, Bytes entries, Bytes content, boolean deflate) throws IOException {
		Bytes body = deflate ? deflated(content) : content;
		places[number] = position;
		Bytes head = new Bytes(128).whole(number).add(" 0 obj\n<<").add(entries)
				.add(deflate ? "/Filter/FlateDecode" : "").add("/Length ").whole(body.size()).add(">>\nstream\n");
		write(head);
		write(body);
		head.clear();
		write(head.add("\nendstream\nendobj\n"));
	}

	private Bytes deflated(Bytes content) {
		deflated.clear();
		deflater.reset();
		deflater.setInput(content.array(), 0, content.size());
		deflater.finish();
		while (!deflater.finished())
			deflated.raw(piece, deflater.deflate(piece));
		return deflated;
	}

	/** Writes where everything stands, and ends the file; what was reserved is there by now. */
	void finish(int catalog, int information, byte[] identity) throws IOException {
		flush();
		int number = reserve();
		places[number] = position;
		long start = position;
		Bytes entries = new Bytes(256).add("/Type/XRef/Size ").whole(count).add("/Root ").reference(catalog)
				.add("/Info ").reference(information).add("/ID[").hex(identity).hex(identity).add("]/W[1 4 2]")
				.add("/DecodeParms<</Predictor 12/Columns ").whole(ROW).add(">>");
		stream(number, entries, table(), true);
		write(new Bytes(32).add("startxref\n").add(Long.toString(start)).add("\n%%EOF\n"));
	}

	/** One row for each object, as its difference from the one before: most of them are nought. */
	private Bytes table() {
		Bytes table = new Bytes(count * (ROW + 1));
		byte[] before = new byte[ROW];
		for (int i = 0; i < count; i++) {
			byte[] row = row(i);
			table.raw(2);
			for (int b = 0; b < ROW; b++)
				table.raw(row[b] - before[b]);
			before = row;
		}
		return table;
	}

	private byte[] row(int object) {
		long place = places[object];
		boolean inside = place < 0;
		long first = inside ? -place - 1 >> Integer.SIZE : place;
		int second = object == 0 ? 0xFFFF : inside ? (int) (-place - 1) : 0;
		if (object > 0 && place == 0 || first > 0xFFFFFFFFL)
			throw new IllegalStateException("Object " + object + " at " + place);
		return new byte[] { (byte) (object == 0 ? 0 : inside ? 2 : 1), (byte) (first >> 24), (byte) (first >> 16),
				(byte) (first >> 8), (byte) first, (byte) (second >> 8), (byte) second };
	}

	@Override
	public void close() {
		deflater.end();
	}
}
