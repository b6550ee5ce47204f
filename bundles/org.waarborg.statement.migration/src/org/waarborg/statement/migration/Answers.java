package org.waarborg.statement.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;

/**
 * Answers to the questions of a plan, by the control that each is asked at. Immutable.
 *
 * @param values an option of the question, or several controls with commas between for a control that was split
 * @since 0.1
 */
public record Answers(Map<ControlRef, String> values) {

	/** No answers. */
	public static final Answers NONE = new Answers(Map.of());

	/** Keeps a copy in the order given. */
	public Answers {
		values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/**
	 * These answers and one more; an earlier one at the same control is replaced.
	 *
	 * @param about the control that the question is asked at
	 * @param value the answer
	 * @return the answers
	 */
	public Answers with(ControlRef about, String value) {
		Map<ControlRef, String> all = new LinkedHashMap<>(values);
		all.put(about, value);
		return new Answers(all);
	}

	/**
	 * The answer to a question.
	 *
	 * @param about the control that it is asked at
	 * @return the answer, or empty
	 */
	public Optional<String> at(ControlRef about) {
		return Optional.ofNullable(values.get(about));
	}
}
