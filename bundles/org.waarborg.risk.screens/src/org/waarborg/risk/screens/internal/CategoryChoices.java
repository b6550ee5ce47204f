package org.waarborg.risk.screens.internal;

import java.util.List;

import org.waarborg.controlset.Folding;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/** The categories of impact of the method in use. */
record CategoryChoices(RiskScreenWords text, RiskFacts facts) implements Choices {

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		return facts.method().<List<ImpactCategory>>map(RiskMethod::getCategories).orElse(List.of()).stream()
				.map(this::describe).filter(o -> words.stream().allMatch(Folding.fold(o.label())::contains))
				.limit(limit).toList();
	}

	@Override
	public Option describe(Object value) {
		ImpactCategory category = (ImpactCategory) value;
		String version = category.eContainer() instanceof RiskMethod method
				&& !method.equals(facts.method().orElse(null)) ? text.risk().name(method) : "";
		return new Option(category, text.risk().category(category), version, "");
	}
}
