package org.waarborg.statement;

import java.util.Optional;

/**
 * A view of one set of decisions: all of them, those of one norm in its own words, or the care-specific ones.
 *
 * @since 0.1
 */
public sealed interface StatementView {

	/** All decisions, in the order of the most complete norm. */
	record Combined() implements StatementView {
		@Override
		public String toString() {
			return "combined";
		}
	}

	/**
	 * One norm complete, under its own header, numbering, titles and order.
	 *
	 * @param set id of the control set; not null
	 */
	record Norm(String set) implements StatementView {
		@Override
		public String toString() {
			return "norm:" + set;
		}
	}

	/** The care-specific decisions only: care parts and controls that exist for care only. */
	record Care() implements StatementView {
		@Override
		public String toString() {
			return "care";
		}
	}

	/**
	 * Reads the written form {@code combined}, {@code norm:ID} or {@code care}.
	 *
	 * @param text the written form; not null
	 * @return the view, or empty when the text is none
	 */
	static Optional<StatementView> parse(String text) {
		return switch (text) {
			case "combined" -> Optional.of(new Combined());
			case "care" -> Optional.of(new Care());
			case String norm when norm.startsWith("norm:") && norm.length() > 5 ->
				Optional.of(new Norm(norm.substring(5)));
			default -> Optional.empty();
		};
	}
}
