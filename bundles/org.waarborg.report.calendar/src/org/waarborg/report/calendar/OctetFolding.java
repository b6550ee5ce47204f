package org.waarborg.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 and folds lines after at most 75 bytes, never inside a character (RFC 5545, 3.1). Closing it leaves the
 * stream open: it is the caller's.
 */
final class OctetFolding extends Writer {

	private static final int LIMIT = 75;
	private static final String FOLD = "\r\n ";

	private final Writer target;
	private int bytes;
	private char high;

	OctetFolding(OutputStream out) {
		target = new OutputStreamWriter(out, StandardCharsets.UTF_8);
	}

	@Override
	public void write(char[] chars, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++) {
			char c = chars[i];
			if (Character.isHighSurrogate(c)) {
				high = c;
			} else if (high != 0 && Character.isLowSurrogate(c)) {
				put(new String(new char[] { high, c }), 4);
				high = 0;
			} else {
				put(c);
			}
		}
	}

	private void put(char c) throws IOException {
		if (c == '\r' || c == '\n') {
			bytes = 0;
			target.write(c);
		} else {
			put(String.valueOf(c), c < 0x80 ? 1 : c < 0x800 ? 2 : 3);
		}
	}

	private void put(String character, int size) throws IOException {
		if (bytes + size > LIMIT) {
			target.write(FOLD);
			bytes = 1;
		}
		target.write(character);
		bytes += size;
	}

	@Override
	public void flush() throws IOException {
		target.flush();
	}

	@Override
	public void close() throws IOException {
		target.flush();
	}
}
