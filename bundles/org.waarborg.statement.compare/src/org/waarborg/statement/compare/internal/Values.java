package org.waarborg.statement.compare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;

/** Makes values to compare of what a release holds. */
final class Values {

	static final ComparedValue NOTHING = new ComparedValue.Nothing();

	private Values() {
	}

	static ComparedValue plain(String text) {
		return text == null || text.isBlank() ? NOTHING : new ComparedValue.Plain(text);
	}

	static ComparedValue text(List<LocalText> texts) {
		Map<String, String> all = Texts.all(texts);
		return all.isEmpty() ? NOTHING : new ComparedValue.Localised(all);
	}

	static ComparedValue literal(Enum<?> literal) {
		return literal == null ? NOTHING : new ComparedValue.Literal(literal);
	}

	static ComparedValue day(LocalDate day) {
		return day == null ? NOTHING : new ComparedValue.Day(day);
	}

	static ComparedValue items(List<Item> items) {
		return items.isEmpty() ? NOTHING : new ComparedValue.Items(items);
	}

	static Item item(String code, List<LocalText> title, Classification classification,
			ComparedValue... facts) {
		return new Item(code == null ? "" : code, Texts.all(title),
				List.of(facts).stream().filter(f -> f != NOTHING).toList(), classification);
	}

	static Item item(String code, ComparedValue... facts) {
		return item(code, List.of(), Classification.PUBLIC, facts);
	}

	/** What is in the first list and not, as it is, in the second: what both have says nothing about the difference. */
	static List<Item> without(List<Item> items, List<Item> others) {
		List<Item> left = new ArrayList<>(items);
		others.forEach(left::remove);
		return left;
	}
}
