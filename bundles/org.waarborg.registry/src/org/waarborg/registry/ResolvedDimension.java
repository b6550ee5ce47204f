package org.waarborg.registry;

import java.util.List;
import java.util.Map;

/**
 * A way to sort controls, with its values. Start values: the organisation may change them. Immutable.
 *
 * @param id     id of the dimension
 * @param titles name by language
 * @param values the values, in their usual order
 * @since 0.1
 */
public record ResolvedDimension(String id, Map<String, String> titles, List<Value> values) {

	/** Keeps unmodifiable copies. */
	public ResolvedDimension {
		titles = Localized.copy(titles);
		values = List.copyOf(values);
	}

	/**
	 * One value of a dimension.
	 *
	 * @param id     id of the value, as {@link ResolvedControl#values()} has it
	 * @param titles name by language
	 * @param origin where the value comes from, or empty
	 * @since 0.1
	 */
	public record Value(String id, Map<String, String> titles, String origin) {

		/** Keeps unmodifiable copies. */
		public Value {
			titles = Localized.copy(titles);
		}
	}
}
