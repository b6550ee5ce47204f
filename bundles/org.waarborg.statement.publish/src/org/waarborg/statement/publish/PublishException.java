package org.waarborg.statement.publish;

import java.util.List;

/**
 * Why no extract was made. Nothing was written.
 *
 * @since 0.1
 */
public final class PublishException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Hindrance> hindrances;

	/**
	 * A refusal.
	 *
	 * @param message    for the person who publishes: what, why, what to do
	 * @param hindrances what speaks against it; empty where the question was wrong
	 */
	public PublishException(String message, List<Hindrance> hindrances) {
		super(message);
		this.hindrances = List.copyOf(hindrances);
	}

	/**
	 * A refusal with its cause.
	 *
	 * @param message for the person who publishes
	 * @param cause   why
	 */
	public PublishException(String message, Throwable cause) {
		super(message, cause);
		hindrances = List.of();
	}

	/**
	 * What speaks against it.
	 *
	 * @return hindrances; empty where the question was wrong
	 */
	public List<Hindrance> hindrances() {
		return hindrances;
	}
}
