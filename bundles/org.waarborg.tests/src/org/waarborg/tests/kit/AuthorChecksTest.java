package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CatalogBuilder;

/** What the author of a set is told while writing, with the id to jump to. */
class AuthorChecksTest {

	private static final ControlsetFactory F = ControlsetFactory.eINSTANCE;

	private static ControlSet base() {
		return CatalogBuilder.norm("base-1", "Base", "1").group("A", "First").control("A.1", "One")
				.control("A.2", "Two").build();
	}

	private static ControlSet mine() {
		return CatalogBuilder.norm("mine-1", "Mine", "1").group("M", "First").control("M.1", "One")
				.control("M.2", "Two").build();
	}

	private static Mapping mapping(String id, String from, String to) {
		Mapping mapping = F.createMapping();
		mapping.setId(id);
		mapping.setFrom(from);
		mapping.setTo(to);
		return mapping;
	}

	private static void link(Mapping mapping, String from, String to, MappingRelationship relationship) {
		MappingEntry entry = F.createMappingEntry();
		entry.setFrom(from);
		entry.setTo(to);
		entry.setRelationship(relationship);
		mapping.getEntries().add(entry);
	}

	private static List<ControlSetProblem> check(ControlSet set, ControlSet... installed) {
		CheckReport report = new RegistryImpl(List.of(new MemorySource(installed))).check(set, "the editor");
		assertTrue(report.problems().stream().allMatch(p -> p.line() == 0), "an editor has no lines");
		return report.problems();
	}

	private static ControlSetProblem one(List<ControlSetProblem> problems, String code) {
		List<ControlSetProblem> found = problems.stream().filter(p -> p.code().equals("registry.check." + code))
				.toList();
		assertEquals(1, found.size(), problems.toString());
		return found.get(0);
	}

	@Test
	void aReverseMappingThatSaysSomethingElseIsFound() {
		ControlSet base = base();
		Mapping there = mapping("back", "base-1", "mine-1");
		link(there, "A.1", "M.1", MappingRelationship.SUBSET);
		base.getMappings().add(there);
		ControlSet mine = mine();
		Mapping here = mapping("forth", "mine-1", "base-1");
		link(here, "M.1", "A.1", MappingRelationship.EQUAL);
		mine.getMappings().add(here);
		assertEquals("M.1", one(check(mine, base), "notInverse").element());

		here.getEntries().get(0).setRelationship(MappingRelationship.SUPERSET);
		assertFalse(check(mine, base).stream().anyMatch(p -> p.code().endsWith("notInverse")),
				"the inverse of a subset");
	}

	@Test
	void equalToTwoIsNotEqual() {
		ControlSet mine = mine();
		Mapping mapping = mapping("forth", "mine-1", "base-1");
		link(mapping, "M.1", "A.1", MappingRelationship.EQUAL);
		link(mapping, "M.1", "A.2", MappingRelationship.EQUAL);
		mine.getMappings().add(mapping);
		ControlSetProblem problem = one(check(mine, base()), "equalToMany");
		assertEquals("M.1", problem.element());
		assertTrue(problem.describe(java.util.Locale.ENGLISH).contains("A.1, A.2"), problem.toString());
	}

	@Test
	void textOfANormInASetOfTitlesIsFoundAndOwnWordsElsewhereAreNot() {
		ControlSet mine = mine();
		Control control = mine.getGroups().get(0).getControls().get(1);
		control.getPurpose().add(Texts.of("en", "Words of somebody. ".repeat(30)));
		assertFalse(check(mine).stream().anyMatch(p -> p.code().endsWith("pasted")),
				"the set does not say titles only");
		mine.setTitlesOnly(true);
		assertEquals("M.2", one(check(mine), "pasted").element());
	}

	@Test
	void aSetThatIsMappedToAndNotInstalledIsSaid() {
		ControlSet mine = mine();
		Mapping mapping = mapping("forth", "mine-1", "elsewhere-1");
		link(mapping, "M.1", "X.1", MappingRelationship.EQUAL);
		mine.getMappings().add(mapping);
		assertEquals(ControlSetProblem.Severity.INFO, one(check(mine), "mapsUnknown").severity());
	}

	@Test
	void aDanglingLinkIsFoundWhileWriting() {
		ControlSet mine = mine();
		Mapping mapping = mapping("forth", "mine-1", "base-1");
		link(mapping, "M.1", "A.9", MappingRelationship.EQUAL);
		mine.getMappings().add(mapping);
		assertTrue(check(mine, base()).stream().anyMatch(p -> p.code().equals("registry.mapping.unknownControl")));
	}

	@Test
	void aSetWithoutIdIsAnErrorAndNotADefect() {
		ControlSet mine = mine();
		mine.setId(null);
		assertEquals("registry.xml.missingId", check(mine).get(0).code());
		mine.setId("two words");
		assertEquals("registry.xml.badId", check(mine).get(0).code());
	}
}
