package org.waarborg.assurance.screens.internal.supplier;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.controlset.Folding;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FieldAround;

/** Countries by name, and codes that are none as what they are. */
public final class Countries implements Choices {

	private final AssuranceScreenWords text;
	private List<Option> options;

	/**
	 * Countries in the language of a session.
	 *
	 * @param text the words
	 */
	public Countries(AssuranceScreenWords text) {
		this.text = text;
	}

	/** All of ISO 3166-1 by name; the value of each is its code. */
	private List<Option> options() {
		if (options == null) {
			Collator collator = Collator.getInstance(Locale.of(text.language()));
			options = Stream.of(Locale.getISOCountries()).map(this::describe)
					.sorted(Comparator.comparing(Option::label, collator)).toList();
		}
		return options;
	}

	/** By name or code, those that begin with what was typed first. */
	@Override
	public List<Option> find(Row row, String query, int limit) {
		String wanted = Folding.fold(query.strip());
		return options().stream().filter(o -> Folding.fold(o.label()).contains(wanted) || is(o, wanted))
				.sorted(Comparator.comparing((Option o) -> is(o, wanted) ? 0
						: Folding.fold(o.label()).startsWith(wanted) ? 1 : 2))
				.limit(limit).toList();
	}

	private static boolean is(Option option, String wanted) {
		return Folding.fold((String) option.value()).equals(wanted);
	}

	@Override
	public Option describe(Object code) {
		return new Option(code, name((String) code), (String) code, "location");
	}

	/**
	 * The field of a code: a country is found by typing, because there are some 250 of them.
	 *
	 * @param code the field of the code
	 * @return the same with countries to choose from
	 */
	public Field field(FeatureField code) {
		FieldType type = new FieldType.Reference(this);
		return new FieldAround(code.reads((row, cell) -> cell(cell.text()))) {
			@Override
			public FieldType type() {
				return type;
			}
		};
	}

	/** A code by its name; one that is no country says so. */
	public Cell cell(String code) {
		return code == null || code.isBlank() ? Cell.EMPTY
				: CountryLists.isCode(code) ? Cell.of(name(code))
						: Cell.of(name(code)).with(Status.ATTENTION);
	}

	/** A code by its name; one that is no country says so. */
	public String name(String code) {
		return code == null || code.isBlank() ? text.get("country.unstated")
				: CountryLists.isCode(code) ? text.assurance().country(code)
						: text.get("country.unknown", code.strip());
	}
}
