package org.waarborg.ui.form;

import java.util.List;

import org.waarborg.controlset.Folding;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * The options of a field, found as one types.
 *
 * @param options all of them, in their order
 */
record OptionChoices(List<Option> options) implements Choices {

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		return options.stream().filter(o -> has(o, words)).limit(limit).toList();
	}

	private static boolean has(Option option, List<String> words) {
		String folded = Folding.fold(option.label() + ' ' + option.detail());
		return words.stream().allMatch(folded::contains);
	}

	@Override
	public Option describe(Object value) {
		return options.stream().filter(o -> o.value().equals(value)).findFirst()
				.orElseGet(() -> new Option(value, value.toString(), "", ""));
	}
}
