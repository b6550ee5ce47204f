package org.waarborg.screen;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Identified;

/**
 * A line of a screen: what one decides on. It is valid until the next change of the dossier; who keeps one keeps its id.
 *
 * @param id      what stays the same from change to change, restart to restart; unique in its screen
 * @param object  the object that edits go to; empty for a line that has none yet (a control without a decision)
 * @param subject what the fields of the screen read: the object itself, or something derived that the screen knows
 * @since 0.1
 */
public record Row(String id, Optional<EObject> object, Object subject) {

	/** Checks that all is there. */
	public Row {
		Objects.requireNonNull(object);
		Objects.requireNonNull(subject);
		if (id.isEmpty())
			throw new IllegalArgumentException("a row needs an id");
	}

	/**
	 * The row of an object.
	 *
	 * @param object an object of a dossier, with an id
	 * @return the row, with the id of the object
	 */
	public static Row of(Identified object) {
		return new Row(object.getId(), Optional.of(object), object);
	}
}
