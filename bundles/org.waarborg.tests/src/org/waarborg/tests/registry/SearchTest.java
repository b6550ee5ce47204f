package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.SearchHit;
import org.waarborg.registry.SearchHit.Match;
import org.waarborg.registry.internal.MemorySource;

/** Finding controls while typing. */
class SearchTest {

	private final ControlSetRegistry registry = Registries.of(Norms.norm("x-2020").control("X.5.1", "Keys of the café")
			.label("5.1").dutch("Beëindiging van sleutelbeheer").control("X.5.10", "Coöperation").label("5.10")
			.dutch("Coördinatie met IJsselziekenhuis").control("X.15.1", "Locks, 5.1 mm").label("15.1")
			.dutch("Sloten en beheer van sleutels").control("X.6", "Turnkey service").label("6").dutch("Gebruiksklaar")
			.build());

	private List<String> found(String query) {
		return registry.search(query, 10).stream().map(SearchHit::label).toList();
	}

	@Test
	void ranksNumberThenStartThenWordThenMiddle() {
		List<SearchHit> hits = registry.search("5.1", 10);

		assertEquals(List.of("5.1", "5.10", "15.1"), hits.stream().map(SearchHit::label).toList());
		assertEquals(List.of(Match.EXACT, Match.PREFIX, Match.WORD), hits.stream().map(SearchHit::match).toList());
		assertEquals(List.of("5.1", "6"), found("key"), "a word's start before its middle");
		assertEquals(Match.SUBSTRING, registry.search("key", 10).get(1).match());
	}

	@Test
	void ignoresCaseAndDiacriticsBothWays() {
		assertEquals(List.of("5.1"), found("BEEINDIG"));
		assertEquals(List.of("5.1"), found("beëindig"));
		assertEquals(List.of("5.10"), found("coordinatie"));
		assertEquals(List.of("5.1"), found("Cafe"));
		assertEquals(List.of("5.1"), found("cafe\u0301"), "decomposed, as a Mac types it");
		assertEquals(List.of("5.10"), found("\u0133ssel"), "the ligature ĳ");
	}

	@Test
	void severalWordsMustAllOccurInAnyOrder() {
		assertEquals(List.of("15.1"), found("sleutels sloten"));
		assertEquals(List.of("5.1"), found("5.1 beeindiging"));
		assertTrue(found("sleutels raket").isEmpty());
	}

	@Test
	void findsByTheIdToo() {
		assertEquals("X.6", registry.search("x.6", 10).get(0).ref().control());
	}

	@Test
	void blankFindsNothingAndTheLimitHolds() {
		assertTrue(found("   ").isEmpty());
		assertEquals(2, registry.search("x", 2).size());
		assertTrue(found("[.*").isEmpty());
	}

	@Test
	void aControlThatTwoSetsShowIsOneHit() {
		ControlSetRegistry both = Registries.of(List.of(new MemorySource(Norms.normX().build(),
				Norms.norm("care-1").extending("x-2020").control("X.1.care", "Rules for keys in care").beside("X.1")
						.build(),
				Norms.texts("care-1", "nl", Map.of("X.2", "Zorgrollen")))));

		assertEquals(List.of("care-1#X.1.care", "x-2020#X.1"),
				both.search("rules for keys", 10).stream().map(h -> h.ref().toString()).sorted().toList());
		assertEquals(List.of("care-1"), both.search("zorgrollen", 10).stream().map(SearchHit::set).toList());
		assertEquals(1, both.search("roles", 10).size());
	}

	@Test
	void aBrokenSetIsNotFoundAndDisturbsNothing() {
		ControlSetRegistry some = Registries.of(Norms.normX().build(),
				Norms.norm("lost-1").extending("gone-1").control("L", "Locks lost").build());

		assertEquals(List.of("4"), some.search("locks", 10).stream().map(SearchHit::label).toList());
	}
}
