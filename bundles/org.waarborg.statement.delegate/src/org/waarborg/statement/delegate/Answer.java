package org.waarborg.statement.delegate;

import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;

/**
 * What an owner answered in one field of one row.
 *
 * @param id      stable name: the control and the field, "A.5.15.realisation"; for a part "A.5.15.2.realisation"
 * @param label   number of the control for people; for a part with its name
 * @param control the control
 * @param field   the field
 * @param place   the cell, for example {@code Besluiten!D7}
 * @param base    what the workbook said when it went out; empty text for nothing
 * @param mine    what the dossier says now
 * @param theirs  what she answered
 * @param state   what becomes of it
 * @param taken   whether it is taken over
 * @since 0.1
 */
public record Answer(String id, String label, ControlRef control, AskedField field, String place, Optional<String> base,
		String mine, String theirs, State state, boolean taken) {

	/** Checks that all is there. */
	public Answer {
		Objects.requireNonNull(id);
		Objects.requireNonNull(control);
		Objects.requireNonNull(field);
		Objects.requireNonNull(state);
	}

	/** What becomes of an answer. */
	public enum State {
		/** Only she changed it: taken over. */
		TAKEN,
		/** The dossier says the same already. */
		SAME,
		/** Both changed it: somebody must say which holds. */
		ASKED,
		/** Both changed it, and somebody said which holds. */
		ANSWERED
	}

	/** Which of two holds. */
	public enum Choice {
		/** What the owner answered. */
		THEIRS,
		/** What the dossier says. */
		MINE
	}

	/**
	 * The same with a decision on which holds.
	 *
	 * @param choice the decision
	 * @return the answer
	 */
	Answer decided(Choice choice) {
		return new Answer(id, label, control, field, place, base, mine, theirs, State.ANSWERED,
				choice == Choice.THEIRS);
	}
}
