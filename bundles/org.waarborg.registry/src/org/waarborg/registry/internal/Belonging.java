package org.waarborg.registry.internal;

import org.waarborg.registry.ControlSetProblem;

/** Judges whether a text or attribute file says what it belongs to. */
final class Belonging {

	private Belonging() {
	}

	/** What a text file fails to say; null when it says everything. */
	static ControlSetProblem missing(String place, String set, String language) {
		ControlSetProblem problem = missing(place, set);
		if (problem == null && Headers.text(language).isBlank()) {
			problem = Problem.error("registry.text.noLanguage", place).set(set).element("language").args(set);
		}
		return problem;
	}

	/** What an attribute file fails to say; null when it says everything. */
	static ControlSetProblem missing(String place, String set) {
		return Headers.text(set).isBlank() ? Problem.error("registry.text.noSet", place).element("set").args() : null;
	}

	/** A file that its header gives to another set than the file itself. */
	static ControlSetProblem otherSet(String place, String said, String found) {
		return Problem.warning("registry.text.otherSet", place).set(said).element("set").args(said, found);
	}
}
