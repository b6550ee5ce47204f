package org.waarborg.intake;

/**
 * How the values of a field are read.
 *
 * @since 0.1
 */
public enum FieldType {
	/** What the row is about: read by the domain. */
	KEY,
	/** A text that only helps to recognise what the row is about. */
	HINT,
	/** A text of any length. */
	TEXT,
	/** One of a few values, for which people have many words. */
	LITERAL,
	/** A mark such as x, or a text that stands for one. */
	MARK,
	/** A date. */
	DATE,
	/** The name of a person, organisation or thing. */
	NAME,
	/** Several names or titles in one cell. */
	LIST
}
