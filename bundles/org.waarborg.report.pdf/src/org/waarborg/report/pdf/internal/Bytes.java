package org.waarborg.report.pdf.internal;

import java.util.Arrays;

import org.apache.pdfbox.cos.COSString;
import org.waarborg.document.SafeText;

/** A growing row of bytes in the notation of PDF. */
final class Bytes {

	private static final String HEX = "0123456789ABCDEF";
	private static final int HUNDRED = 100;

	private byte[] array;
	private int size;

	Bytes(int expected) {
		array = new byte[expected];
	}

	int size() {
		return size;
	}

	boolean isEmpty() {
		return size == 0;
	}

	/** The bytes; only the first {@link #size()} count, and only until something is added. */
	byte[] array() {
		return array;
	}

	/** Begins anew, with the room it has. */
	void clear() {
		size = 0;
	}

	/** One byte. */
	Bytes raw(int one) {
		if (size == array.length)
			array = Arrays.copyOf(array, 2 * size + 16);
		array[size++] = (byte) one;
		return this;
	}

	Bytes raw(byte[] bytes, int count) {
		if (size + count > array.length)
			array = Arrays.copyOf(array, Math.max(2 * size, size + count));
		System.arraycopy(bytes, 0, array, size, count);
		size += count;
		return this;
	}

	Bytes add(Bytes other) {
		return raw(other.array, other.size);
	}

	/** Words of the notation itself: ASCII. */
	Bytes add(String ascii) {
		int count = ascii.length();
		if (size + count > array.length)
			array = Arrays.copyOf(array, Math.max(2 * size, size + count));
		for (int i = 0; i < count; i++)
			array[size + i] = (byte) ascii.charAt(i);
		size += count;
		return this;
	}

	/** A whole number that is not negative. */
	Bytes whole(int value) {
		int power = 1;
		while (value / power >= 10)
			power *= 10;
		for (; power > 0; power /= 10)
			raw('0' + value / power % 10);
		return this;
	}

	/** A number with a space behind it. Hundredths of a point are finer than any printer, and short. */
	Bytes number(double value) {
		long hundredths = Math.round(value * HUNDRED);
		if (hundredths < 0)
			raw('-');
		long whole = Math.abs(hundredths);
		if (whole / HUNDRED > Integer.MAX_VALUE)
			throw new IllegalArgumentException(Double.toString(value));
		whole((int) (whole / HUNDRED));
		int rest = (int) (whole % HUNDRED);
		if (rest > 0)
			raw('.').raw('0' + rest / 10);
		if (rest % 10 > 0)
			raw('0' + rest % 10);
		return raw(' ');
	}

	/** A reference to an object, with a space behind it. */
	Bytes reference(int object) {
		return whole(object).add(" 0 R ");
	}

	/** A text that people read, on one line. */
	Bytes text(String raw) {
		String safe = SafeText.xml(raw).replace('\n', ' ');
		for (int i = 0; i < safe.length(); i++)
			if (safe.charAt(i) < ' ' || safe.charAt(i) > '~')
				return hex(new COSString(safe).getBytes());
		raw('(');
		for (int i = 0; i < safe.length(); i++)
			letter(safe.charAt(i));
		return raw(')');
	}

	/** A byte between parentheses. */
	Bytes letter(int one) {
		switch (one) {
			case '(', ')', '\\' -> raw('\\').raw(one);
			case '\r' -> raw('\\').raw('r');
			default -> raw(one);
		}
		return this;
	}

	/** Bytes as a string of the notation. */
	Bytes hex(byte[] bytes) {
		raw('<');
		for (byte one : bytes)
			raw(HEX.charAt(one >> 4 & 15)).raw(HEX.charAt(one & 15));
		return raw('>');
	}
}
