package org.waarborg.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.MappingChange;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.tests.support.Services;

/** The control sets that the product ships, as the registry resolves them inside a framework. */
class ContentBundlesTest {

	private ControlSetRegistry registry;

	@BeforeEach
	void find() {
		registry = Services.get(ControlSetRegistry.class);
	}

	private ResolvedSet set(String id) {
		return registry.set(id).orElseThrow(() -> new AssertionError(id + " does not resolve: " + registry.problems()));
	}

	private static long count(ResolvedSet set, Predicate<ResolvedControl> which) {
		return set.controls().stream().filter(which).count();
	}

	@Test
	void everyShippedSetResolvesWithoutAProblem() {
		List<ControlSetHeader> headers = registry.headers();
		assertTrue(headers.size() >= 24, headers.size() + " sets");
		headers.forEach(h -> assertTrue(registry.set(h.id()).isPresent(), h.id()));
		assertEquals(List.of(), registry.problems().stream()
				.filter(p -> p.severity() != ControlSetProblem.Severity.INFO).toList());
	}

	@Test
	void theNormsHaveTheirControls() {
		assertEquals(93, count(set("iso27001-2022"), ResolvedControl::assessable));
		assertEquals(114, count(set("iso27001-2013"), ResolvedControl::assessable));
		assertEquals(30, count(set("iso27001-2022-clauses"), ResolvedControl::assessable));
		assertEquals(41, set("iso27001-2022-clauses").controls().size());
		assertEquals(ControlSetKind.CLAUSES, set("iso27001-2022-clauses").header().kind());
	}

	@Test
	void nen7510Of2024IsTheBaseWithItsCareContent() {
		ResolvedSet nen = set("nen7510-2024");
		assertEquals(115, nen.controls().size());
		assertEquals(14, count(nen, ResolvedControl::carePart));
		assertEquals(8, count(nen, c -> c.care() == CareContent.ONLY));
		assertEquals(51, count(nen, c -> !c.carePart() && c.guidance() == Flag.YES && c.care() != CareContent.ONLY));
		assertEquals(0, count(nen, c -> c.guidance() == Flag.NO), "not reported is not the same as no");
	}

	@Test
	void theOrderIsTheNorms() {
		List<String> order = set("nen7510-2024").controls().stream().map(c -> c.ref().toString()).toList();
		assertEquals(order.indexOf("iso27001-2022#A.5.37") + 1, order.indexOf("nen7510-2024#A.5.38"));
		assertEquals(order.indexOf("iso27001-2022#A.6.8") + 1, order.indexOf("nen7510-2024#A.6.9"));
		assertEquals(order.indexOf("iso27001-2022#A.5.2") + 1, order.indexOf("nen7510-2024#A.5.2.care"));
		assertEquals("nen7510-2024#A.8.35", order.get(order.size() - 1));
	}

	@Test
	void the2017EditionSaysHonestlyWhatIsUnknown() {
		ResolvedSet nen = set("nen7510-2017");
		assertEquals(117, nen.controls().size());
		assertEquals(3, count(nen, ResolvedControl::carePart));
		assertEquals(111, count(nen, c -> c.care() == CareContent.UNKNOWN));
		assertEquals(ControlSetStatus.SUPERSEDED, nen.header().status());
		assertTrue(nen.facts().transitionEnds().isEmpty() || nen.facts().transitionEnds().get().source().length() > 10);
	}

	@Test
	void everyTitleIsThereInBothLanguages() {
		for (String id : List.of("iso27001-2022", "iso27001-2013", "iso27001-2022-clauses", "nen7510-2024",
				"nen7510-2017", "law-nl")) {
			List<String> missing = set(id).controls().stream()
					.filter(c -> !c.titles().keySet().containsAll(List.of("nl", "en"))).map(c -> c.ref().toString())
					.toList();
			assertEquals(List.of(), missing, id);
		}
	}

	@Test
	void aControlIsFoundThroughTheOverlayUnderItsOwnName() {
		ResolvedControl control = registry.find(ControlRef.parse("nen7510-2024#A.5.1")).orElseThrow();
		assertEquals(ControlRef.parse("iso27001-2022#A.5.1"), control.ref());
		assertTrue(registry.find(ControlRef.parse("iso27001-2022#A.5.38")).isEmpty());
		assertTrue(registry.find(ControlRef.parse("nowhere#A.5.1")).isEmpty());
	}

	@Test
	void theMappingCarriesEveryControlOf2013() {
		List<MappingLink> links = registry.mappings("iso27001-2013", "iso27001-2022").stream()
				.map(ResolvedMapping::links).flatMap(List::stream).toList();
		Map<MappingChange, Long> changes = links.stream()
				.collect(Collectors.groupingBy(MappingLink::change, Collectors.counting()));
		assertEquals(Map.of(MappingChange.CARRIED, 58L, MappingChange.MERGED, 55L, MappingChange.SPLIT, 2L,
				MappingChange.NEW, 11L), changes);
		assertEquals(114, links.stream().flatMap(l -> l.from().stream()).distinct().count());
	}

	@Test
	void allPredecessorsTogetherCoverAMergedControl() {
		Coverage coverage = registry.coverage("iso27001-2013", "iso27001-2022").orElseThrow();
		Coverage.Covered merged = coverage.of(ControlRef.parse("iso27001-2022#A.5.1")).orElseThrow();
		assertEquals(Coverage.Degree.FULL, merged.degree());
		assertEquals(2, merged.together());
		assertEquals(11, coverage.count(Coverage.Degree.NONE), "the controls that are new in 2022");
	}

	@Test
	void lawsAreRequirementsWithArticlesAndNotControls() {
		ResolvedSet law = set("law-nl");
		assertEquals(ControlSetKind.REQUIREMENTS, law.header().kind());
		ResolvedControl article = law.control("AVG.32.1").orElseThrow();
		assertFalse(article.reference().isEmpty());
		assertFalse(article.purpose("nl").isEmpty());
		assertEquals(List.of(),
				law.controls().stream().filter(c -> c.assessable() && c.reference().isEmpty()).toList());
	}

	@Test
	void searchFindsAWordInsideATitleInBothLanguages() {
		assertTrue(registry.search("awareness", 20).stream().anyMatch(h -> h.ref().control().equals("A.6.3")));
		assertTrue(registry.search("bewustwording", 20).stream().anyMatch(h -> h.ref().control().equals("A.6.3")));
		assertEquals("A.8.13", registry.search("A.8.13", 5).get(0).ref().control());
	}
}
