package org.waarborg.registry;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.AnswerKind;
import org.waarborg.controlset.Fulfilment;

/**
 * A scale on which points of a checklist are answered. Immutable.
 *
 * @param id     id of the scale
 * @param titles name by language
 * @param kind   kind of answer
 * @param values the values, for a choice, in their order
 * @since 0.1
 */
public record ResolvedAnswerScale(String id, Map<String, String> titles, AnswerKind kind, List<Answer> values) {

	/** Keeps unmodifiable copies. */
	public ResolvedAnswerScale {
		titles = Localized.copy(titles);
		values = List.copyOf(values);
	}

	/**
	 * One possible answer.
	 *
	 * @param id         id of the value
	 * @param titles     what is shown, by language
	 * @param fulfilment what the answer means for the point
	 * @since 0.1
	 */
	public record Answer(String id, Map<String, String> titles, Fulfilment fulfilment) {

		/** Keeps unmodifiable copies. */
		public Answer {
			titles = Localized.copy(titles);
		}
	}
}
