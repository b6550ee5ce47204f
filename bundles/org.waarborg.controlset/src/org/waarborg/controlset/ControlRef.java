package org.waarborg.controlset;

import java.util.Objects;
import java.util.Optional;

/**
 * An edition-qualified reference to a control, by value: {@code iso27001-2022#A.5.1}. Qualified by edition because
 * {@code A.8} means assets in one edition and technology in another. Immutable and safe on any thread.
 *
 * @param set     id of the control set that defines the control; never null or empty, without {@code #} or blanks
 * @param control id of the control in that set; never null or empty, without blanks
 * @since 0.1
 */
public record ControlRef(String set, String control) implements Comparable<ControlRef> {

	/**
	 * Makes a reference.
	 *
	 * @throws IllegalArgumentException when a part is empty or has characters that a reference cannot hold
	 */
	public ControlRef {
		requireToken("control set", set); //$NON-NLS-1$
		requireToken("control", control); //$NON-NLS-1$
		if (set.indexOf('#') >= 0) {
			throw new IllegalArgumentException("A control set id has no '#': '" + set + '\''); //$NON-NLS-1$
		}
	}

	private static void requireToken(String what, String value) {
		Objects.requireNonNull(value, what);
		if (value.isEmpty() || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
			throw new IllegalArgumentException("A " + what + " id is not empty and has no blanks: '" + value + '\''); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Reads the written form {@code set#control}.
	 *
	 * @param text the written form; not null
	 * @return the reference
	 * @throws IllegalArgumentException when the text is not of that form
	 */
	public static ControlRef parse(String text) {
		int hash = text.indexOf('#');
		if (hash < 0) {
			throw new IllegalArgumentException(
					"Expected set#control, for example iso27001-2022#A.5.1, and found '" + text + '\''); //$NON-NLS-1$
		}
		return new ControlRef(text.substring(0, hash), text.substring(hash + 1));
	}

	/**
	 * Reads the written form where the input may be anything.
	 *
	 * @param text any text, or null
	 * @return the reference, or empty when the text is not one
	 */
	public static Optional<ControlRef> tryParse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(parse(text));
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}

	/** Orders by set, then by control as plain text; the norm's own order is the resolved set's. */
	@Override
	public int compareTo(ControlRef other) {
		int bySet = set.compareTo(other.set);
		return bySet != 0 ? bySet : control.compareTo(other.control);
	}

	/** The written form {@code set#control}. */
	@Override
	public String toString() {
		return set + '#' + control;
	}
}
