package org.waarborg.registry.internal;

import java.util.Comparator;
import java.util.List;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;

/** Makes problems: {@code Problem.error("registry.xml.badValue", place).set(id).at(position).args(…)}. */
record Problem(Severity severity, String code, String place, String set, Position position, String element) {

	/** Errors first, then by place and line. */
	static final Comparator<ControlSetProblem> ORDER = Comparator.comparing(ControlSetProblem::severity)
			.thenComparing(ControlSetProblem::place).thenComparingInt(ControlSetProblem::line)
			.thenComparingInt(ControlSetProblem::column);

	/** A position in a file, from 1; 0 when there is none. */
	record Position(int line, int column) {
		static final Position NONE = new Position(0, 0);
	}

	static Problem error(String code, String place) {
		return new Problem(Severity.ERROR, code, place, "", Position.NONE, "");
	}

	static Problem warning(String code, String place) {
		return new Problem(Severity.WARNING, code, place, "", Position.NONE, "");
	}

	static Problem info(String code, String place) {
		return new Problem(Severity.INFO, code, place, "", Position.NONE, "");
	}

	Problem set(String id) {
		return new Problem(severity, code, place, id, position, element);
	}

	Problem at(Position where) {
		return new Problem(severity, code, place, set, where == null ? Position.NONE : where, element);
	}

	Problem element(String name) {
		return new Problem(severity, code, place, set, position, name);
	}

	ControlSetProblem args(String... args) {
		return new ControlSetProblem(severity, code, set, place, position.line(), position.column(), element,
				List.of(args));
	}

	static ControlSetProblem withSet(ControlSetProblem problem, String set) {
		return problem.set().isEmpty() ? new ControlSetProblem(problem.severity(), problem.code(), set,
				problem.place(), problem.line(), problem.column(), problem.element(), problem.args()) : problem;
	}
}
