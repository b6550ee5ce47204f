package org.waarborg.assurance.screens.internal;

import java.util.List;

import org.waarborg.controlset.Folding;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/** Norms that are found by typing, where there may be several. */
public final class NormChoices implements Choices {

	private final RegisterLook look;
	private final AssuranceScreenWords text;

	/**
	 * The norms.
	 *
	 * @param look the register
	 * @param text the words
	 */
	public NormChoices(RegisterLook look, AssuranceScreenWords text) {
		this.look = look;
		this.text = text;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		return NormOptions.of(look, text).stream().filter(o -> {
			String folded = Folding.fold(o.label() + ' ' + o.value());
			return words.stream().allMatch(folded::contains);
		}).limit(limit).toList();
	}

	@Override
	public Option describe(Object value) {
		return new Option(value, text.norm((String) value), "", "norm-entry");
	}
}
