package org.waarborg.statement.delegate.internal;

import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;

/**
 * What a row of a workbook is about, in a hidden cell of the row itself: so it is found wherever the row goes.
 *
 * @param delegation id of the follow-up point of the delegation
 * @param dossier    id of the dossier
 * @param statement  id of the statement
 * @param owner      id of the person who is asked
 * @param part       whether it is about a part
 * @param object     id of the decision or part
 * @param control    the control
 * @param language   language of the texts
 */
public record RowKey(String delegation, String dossier, String statement, String owner, boolean part, String object,
		ControlRef control, String language) {

	private static final String MARK = "waarborg-1";

	/** Checks that all is there. */
	public RowKey {
		Objects.requireNonNull(delegation);
		Objects.requireNonNull(control);
	}

	/**
	 * Reads a key.
	 *
	 * @param text content of the hidden cell
	 * @return the key, or empty when it is none
	 */
	public static Optional<RowKey> parse(String text) {
		String[] parts = text.strip().split("\\|", -1);
		if (parts.length != 9 || !parts[0].equals(MARK) || !parts[7].matches("[^#]+#[^#]+")) {
			return Optional.empty();
		}
		try {
			return Optional.of(new RowKey(parts[1], parts[2], parts[3], parts[4], parts[5].equals("P"), parts[6],
					ControlRef.parse(parts[7]), parts[8]));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return String.join("|", MARK, delegation, dossier, statement, owner, part ? "P" : "D", object,
				control.toString(), language);
	}
}
