package org.waarborg.registry;

import java.util.Locale;

/**
 * A control set was not added, removed or put back. Nothing changed.
 *
 * @since 0.1
 */
public final class InstallException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient ControlSetProblem problem;

	/**
	 * Makes the exception.
	 *
	 * @param problem why, with what to do
	 * @param cause   what went wrong below; may be null
	 */
	public InstallException(ControlSetProblem problem, Throwable cause) {
		super(problem.describe(Locale.ENGLISH), cause);
		this.problem = problem;
	}

	/**
	 * Why.
	 *
	 * @return the problem, for the person who must act
	 */
	public ControlSetProblem problem() {
		return problem;
	}
}
