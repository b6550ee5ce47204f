package org.waarborg.store.internal;

import java.io.IOException;
import java.io.Serial;

import org.waarborg.store.StoreProblem;

/** A file that cannot be read, as a problem with its place. */
public final class ProblemException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient StoreProblem problem;

	/**
	 * Makes one.
	 *
	 * @param problem the problem
	 * @param cause   what the platform said; may be null
	 */
	public ProblemException(StoreProblem problem, Throwable cause) {
		super(problem.message(java.util.Locale.ENGLISH), cause);
		this.problem = problem;
	}

	/** The problem. */
	public StoreProblem problem() {
		return problem;
	}
}
