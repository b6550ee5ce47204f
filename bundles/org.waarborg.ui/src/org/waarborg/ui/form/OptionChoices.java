package org.waarborg.ui.form;

import java.util.List;
import java.util.function.Function;

import org.waarborg.controlset.Folding;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * The options of a field, found as one types.
 *
 * @param options all of them, in their order
 * @param others  how a value reads that is none of them
 */
record OptionChoices(List<Option> options, Function<Object, String> others) implements Choices {

	/** Options that are all there is. */
	OptionChoices(List<Option> options) {
		this(options, Object::toString);
	}

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
				.orElseGet(() -> new Option(value, others.apply(value), "", ""));
	}
}
