package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Coverage.Covered;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedMapping;

/** What one set covers of another, through mappings. */
class CoverageTest {

	private static Norms old() {
		return Norms.norm("old-1").control("O.1", "One").control("O.2", "Two").control("O.3", "Three")
				.control("O.4", "Four")
				.control("O.5", "Five");
	}

	private static Norms young() {
		return Norms.norm("new-2").control("N.1", "Merged of two").control("N.2", "Same").control("N.3", "New")
				.control("N.4", "Overlaps").control("N.5", "Contained").control("N.6", "Larger than its predecessor")
				.mapping("old-1", "new-2", "O.1 N.1 SUBSET", "O.2 N.1 SUBSET", "O.3 N.2 EQUAL", "- N.3 NONE",
						"O.4 N.4 INTERSECTS?", "O.5 N.5 SUPERSET", "O.5 N.6 SUBSET");
	}

	private static Covered of(ControlSetRegistry registry, String from, String to, String ref) {
		return registry.coverage(from, to).orElseThrow().of(ControlRef.parse(ref)).orElseThrow();
	}

	@Test
	void judgesEachRelationship() {
		ControlSetRegistry registry = Registries.of(old().build(), young().build());
		Coverage coverage = registry.coverage("old-1", "new-2").orElseThrow();

		assertEquals(List.of(Degree.FULL, Degree.FULL, Degree.NONE, Degree.PARTIAL, Degree.FULL, Degree.PARTIAL),
				coverage.controls().stream().map(Covered::degree).toList());
		assertEquals(3, coverage.count(Degree.FULL));
		assertTrue(of(registry, "old-1", "new-2", "new-2#N.4").toConfirm());
		assertFalse(of(registry, "old-1", "new-2", "new-2#N.2").toConfirm());
	}

	@Test
	void allPredecessorsOfAMergedControlTogetherCoverIt() {
		Covered merged = of(Registries.of(old().build(), young().build()), "old-1", "new-2", "new-2#N.1");

		assertEquals(Degree.FULL, merged.degree());
		assertEquals(2, merged.together());
		assertEquals(List.of("old-1#O.1", "old-1#O.2"),
				merged.paths().stream().map(w -> w.start().toString()).toList());
	}

	@Test
	void onePredecessorOfAMergedControlCoversItInPart() {
		Norms fewer = Norms.norm("mine-1").control("M.1", "One").mapping("mine-1", "old-1", "M.1 O.1 EQUAL");
		ControlSetRegistry registry = Registries.of(old().build(), young().build(), fewer.build());

		Covered merged = of(registry, "mine-1", "new-2", "new-2#N.1");
		assertEquals(Degree.PARTIAL, merged.degree());
		assertEquals(0, merged.together());
		assertEquals(2, merged.paths().get(0).hops().size());
	}

	@Test
	void theWeakestHopOfAChainCounts() {
		Norms mine = Norms.norm("mine-1").control("M.1", "All of one and two").control("M.3", "Touches three")
				.control("M.5", "Five").mapping("mine-1", "old-1", "M.1 O.1 SUPERSET", "M.1 O.2 SUPERSET",
						"M.3 O.3 INTERSECTS", "M.5 O.5 EQUAL");
		ControlSetRegistry registry = Registries.of(old().build(), young().build(), mine.build());

		assertEquals(Degree.FULL, of(registry, "mine-1", "new-2", "new-2#N.1").degree());
		assertEquals(Degree.PARTIAL, of(registry, "mine-1", "new-2", "new-2#N.2").degree(), "equal, but partly before");
		assertEquals(Degree.FULL, of(registry, "mine-1", "new-2", "new-2#N.5").degree());
		assertEquals(Degree.NONE, of(registry, "mine-1", "new-2", "new-2#N.4").degree());
	}

	@Test
	void aDetourClaimsNoMoreThanTheDirectMapping() {
		Norms young = young().mapping("new-2", "via-1", "N.4 V.1 EQUAL");
		Norms via = Norms.norm("via-1").control("V.1", "Via").mapping("old-1", "via-1", "O.4 V.1 EQUAL");
		ControlSetRegistry registry = Registries.of(old().build(), young.build(), via.build());

		assertEquals(Degree.PARTIAL, of(registry, "old-1", "new-2", "new-2#N.4").degree());
	}

	@Test
	void readsAMappingBackwards() {
		ControlSetRegistry registry = Registries.of(old().build(), young().build());

		assertEquals(Degree.FULL, of(registry, "new-2", "old-1", "old-1#O.1").degree(),
				"the merged control contains it");
		assertEquals(Degree.FULL, of(registry, "new-2", "old-1", "old-1#O.3").degree());
		ResolvedMapping back = registry.mappings("new-2", "old-1").get(0);
		assertTrue(back.inverted());
		assertEquals("new-2", back.from());
		assertEquals(MappingRelationship.SUPERSET, back.links().get(0).relationship());
		assertFalse(registry.mappings("old-1", "new-2").get(0).inverted());
	}

	@Test
	void mappingsOfTheBaseServeTheOverlays() {
		Norms oldCare = Norms.norm("oldcare-1").extending("old-1").control("O.3.care", "Care three").beside("O.3");
		Norms newCare = Norms.norm("newcare-2").extending("new-2").control("N.2.care", "Care two").beside("N.2")
				.control("N.9", "Care only").careOnly()
				.mapping("oldcare-1", "newcare-2", "O.3.care N.2.care INTERSECTS?", "O.4 N.9 SUBSET");
		ControlSetRegistry registry = Registries.of(old().build(), young().build(), oldCare.build(), newCare.build());

		Coverage coverage = registry.coverage("oldcare-1", "newcare-2").orElseThrow();
		assertEquals(Degree.FULL, coverage.of(ControlRef.parse("new-2#N.1")).orElseThrow().degree());
		assertEquals(Degree.PARTIAL, coverage.of(ControlRef.parse("newcare-2#N.2.care")).orElseThrow().degree());
		Covered only = coverage.of(ControlRef.parse("newcare-2#N.9")).orElseThrow();
		assertEquals(Degree.PARTIAL, only.degree());
		assertEquals(ControlRef.parse("old-1#O.4"), only.paths().get(0).start(),
				"canonical, though the overlay names it");
		assertEquals(2, registry.mappings("oldcare-1", "newcare-2").size());
		assertTrue(registry.problems().isEmpty(), registry.problems().toString());
	}

	@Test
	void theSameControlCoversItself() {
		Norms care = Norms.norm("care-1").extending("old-1").control("O.1.care", "Care").beside("O.1");
		ControlSetRegistry registry = Registries.of(old().build(), care.build());

		Coverage coverage = registry.coverage("old-1", "care-1").orElseThrow();
		assertEquals(5, coverage.count(Degree.FULL));
		assertEquals(Degree.NONE, coverage.of(ControlRef.parse("care-1#O.1.care")).orElseThrow().degree());
		assertTrue(coverage.of(ControlRef.parse("old-1#O.1")).orElseThrow().paths().get(0).hops().isEmpty());
	}

	@Test
	void aLinkToAControlThatDoesNotExistIsLeftOutAndSaid() {
		ControlSetRegistry registry = Registries.of(old().build(),
				Norms.norm("new-2").control("N.1", "One").mapping("old-1", "new-2", "O.99 N.1 EQUAL").build());

		assertEquals(Degree.NONE, of(registry, "old-1", "new-2", "new-2#N.1").degree());
		assertEquals("registry.mapping.unknownControl", registry.problems().get(0).code());
		assertTrue(registry.problems().get(0).line() > 0);
	}

	@Test
	void unknownSetsHaveNoCoverage() {
		ControlSetRegistry registry = Registries.of(old().build());

		assertTrue(registry.coverage("old-1", "nothing").isEmpty());
		assertTrue(registry.mappings("old-1", "nothing").isEmpty());
	}
}
