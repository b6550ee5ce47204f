package org.waarborg.registry.internal;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.Problem.Position;

/**
 * One set on its way into a resolved view, with its texts and attributes.
 *
 * @param id         id of the set
 * @param place      its file, for messages
 * @param set        what was read
 * @param places     where each id stands in the file
 * @param texts      its texts, least important first
 * @param attributes its attributes, least important first
 * @param correction whether it corrects the layers below in place
 */
record Layer(String id, String place, ControlSet set, Map<String, Position> places, List<Sourced<ControlSetText>> texts,
		List<Sourced<ControlSetAttributes>> attributes, boolean correction) {

	/**
	 * Something that was read, and its file.
	 *
	 * @param shared whether the file lies in a dossier, which others get to see
	 */
	record Sourced<T>(String place, T root, Map<String, Position> places, boolean shared) {
	}

	ControlSetProblem warning(String code, String id, String... args) {
		return Problem.warning(code, place).set(this.id).at(places.get(id)).element(id).args(args);
	}

	ControlSetProblem error(String code, String id, String... args) {
		return Problem.error(code, place).set(this.id).at(places.get(id)).element(id).args(args);
	}
}
