package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.CountryLists.Verdict;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.supplier.Countries;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;

/** Where data are, and what allows that: in words first, the colour only repeats it. */
final class PlaceWords {

	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final Countries countries;

	PlaceWords(AssuranceScreenWords text, SupplyFacts facts, Countries countries) {
		this.text = text;
		this.facts = facts;
		this.countries = countries;
	}

	/** The verdict on a location with the ground that it rests on. */
	Cell verdict(ProcessingLocation location) {
		Verdict verdict = facts.verdict(location);
		String word = text.assurance().label(verdict);
		String words = verdict == Verdict.GROUNDED
				? text.get("place.ground", word, text.assurance().label(location.getGround()))
				: word;
		return Cell.of(words, -verdict.ordinal()).with(AssuranceWords.status(verdict));
	}

	/** The countries of some locations, what needs somebody first. */
	Cell cell(Collection<ProcessingLocation> locations) {
		Map<Verdict, Set<String>> places = new EnumMap<>(Verdict.class);
		locations.forEach(l -> places.computeIfAbsent(facts.verdict(l), v -> new TreeSet<>())
				.add(l.getCountry() == null ? "" : l.getCountry().strip()));
		return cell(places);
	}

	/** Countries by verdict; those inside the area need no further word. */
	Cell cell(Map<Verdict, Set<String>> places) {
		if (places.isEmpty()) {
			return Cell.of(text.get("place.none"), -Verdict.NOT_STATED.ordinal()).with(Status.ATTENTION);
		}
		List<String> parts = new ArrayList<>();
		places.entrySet().stream().sorted(Map.Entry.<Verdict, Set<String>>comparingByKey((a, b) -> order(a) - order(b)))
				.forEach(e -> parts.add(e.getKey() == Verdict.INSIDE ? names(e.getValue())
						: e.getKey() == Verdict.NOT_STATED ? text.get("country.unstated")
								: text.get("place.of", names(e.getValue()), text.assurance().label(e.getKey()))));
		Verdict worst = places.keySet().stream().min((a, b) -> order(a) - order(b)).orElseThrow();
		return Cell.of(String.join(" · ", parts), order(worst)).with(AssuranceWords.status(worst));
	}

	private String names(Collection<String> codes) {
		return codes.stream().map(countries::name).collect(Collectors.joining(", "));
	}

	/** What needs somebody first. */
	static int order(Verdict verdict) {
		return switch (verdict) {
			case NO_GROUND -> 0;
			case ADEQUACY_ENDED -> 1;
			case UNKNOWN_COUNTRY -> 2;
			case NOT_STATED -> 3;
			case GROUNDED -> 4;
			case ADEQUATE -> 5;
			case INSIDE -> 6;
		};
	}
}
