package org.waarborg.screen;

import java.util.Objects;

/**
 * One of several things to choose.
 *
 * @param value  what is set when it is chosen: a literal, an object, a {@code ControlRef}
 * @param label  what people read
 * @param detail a second line or a hint ("CISO · Zorggroep Voorbeeld"); may be empty
 * @param icon   name of an icon, for example {@code person}; may be empty
 * @since 0.1
 */
public record Option(Object value, String label, String detail, String icon) {

	/** Checks that all is there. */
	public Option {
		Objects.requireNonNull(value);
		Objects.requireNonNull(label);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(icon);
	}
}
