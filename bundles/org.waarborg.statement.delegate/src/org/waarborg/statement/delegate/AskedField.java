package org.waarborg.statement.delegate;

import java.util.Locale;

/**
 * What an owner is asked about a decision or a part.
 *
 * @since 0.1
 */
public enum AskedField {
	/** Whether the control applies. */
	APPLICABILITY,
	/** Why it is included. */
	INCLUSION,
	/** Why it is excluded. */
	EXCLUSION,
	/** How it is realised. */
	REALISATION,
	/** How far it is implemented. */
	IMPLEMENTATION,
	/** Until when it is planned. */
	PLANNED;

	/** As people type it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
