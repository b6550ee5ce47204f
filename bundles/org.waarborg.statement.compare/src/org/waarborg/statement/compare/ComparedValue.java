package org.waarborg.statement.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.waarborg.dossier.Classification;

/**
 * What a field said in one of the two states, in no language yet.
 *
 * @since 0.1
 */
public sealed interface ComparedValue {

	/** It said nothing. */
	record Nothing() implements ComparedValue {
	}

	/**
	 * A name or another text without language.
	 *
	 * @param text the text, not empty
	 */
	record Plain(String text) implements ComparedValue {
	}

	/**
	 * A localised text.
	 *
	 * @param byLanguage text by ISO 639-1 code, not empty
	 */
	record Localised(Map<String, String> byLanguage) implements ComparedValue {

		/** Keeps an unmodifiable copy in the given order. */
		public Localised {
			byLanguage = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byLanguage));
		}
	}

	/**
	 * One of a list of literals.
	 *
	 * @param literal the literal
	 */
	record Literal(Enum<?> literal) implements ComparedValue {
	}

	/**
	 * A day.
	 *
	 * @param day the day
	 */
	record Day(LocalDate day) implements ComparedValue {
	}

	/**
	 * Several things; those that are the same on both sides are left out.
	 *
	 * @param items the things, in their order
	 */
	record Items(List<Item> items) implements ComparedValue {

		/** Keeps an unmodifiable copy. */
		public Items {
			items = List.copyOf(items);
		}
	}

	/**
	 * One of several things, the same in both states when it says the same: a release has ids of its own for what it names in
	 * several places, so they tell nothing.
	 *
	 * @param code           its code or another text without language; may be empty
	 * @param title          title by ISO 639-1 code; may be empty
	 * @param facts          what else is said of it: texts, literals and days
	 * @param classification who may see it
	 */
	record Item(String code, Map<String, String> title, List<ComparedValue> facts,
			Classification classification) {

		/** Keeps unmodifiable copies. */
		public Item {
			title = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(title));
			facts = List.copyOf(facts);
		}
	}
}
