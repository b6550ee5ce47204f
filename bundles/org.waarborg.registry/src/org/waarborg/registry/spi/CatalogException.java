package org.waarborg.registry.spi;

import java.util.List;
import java.util.Locale;

import org.waarborg.registry.ControlSetProblem;

/**
 * A catalog cannot be read. Says what, where and what was expected.
 *
 * @since 0.1
 */
public final class CatalogException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<ControlSetProblem> problems;

	/**
	 * Makes the exception.
	 *
	 * @param problems what was found; at least one error
	 */
	public CatalogException(List<ControlSetProblem> problems) {
		super(problems.isEmpty() ? "" : problems.get(0).describe(Locale.ENGLISH));
		this.problems = List.copyOf(problems);
	}

	/**
	 * What was found.
	 *
	 * @return the problems, in the order of the file
	 */
	public List<ControlSetProblem> problems() {
		return problems;
	}
}
