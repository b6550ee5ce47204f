package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.tests.support.Services;

/** The list of threats and vulnerabilities to begin with. */
class ThreatsTest {

	private static ControlSetRegistry registry() {
		return FrameworkUtil.getBundle(ThreatsTest.class) != null ? Services.get(ControlSetRegistry.class)
				: Registries.of().withSets(List.of(Path
						.of("bundles/org.waarborg.controlset.threats/catalog/threats-care.controlset")
						.toAbsolutePath()));
	}

	@Test
	void itIsAListOfThreatsAndNoStatementIsMadeOfIt() {
		ControlSetRegistry registry = registry();
		assertEquals(ControlSetKind.THREATS, registry.header("threats-care").orElseThrow().kind());
		assertEquals(Optional.of(StatementDrafts.Unfit.NO_CONTROLS),
				StatementDrafts.unfit(registry, "threats-care"));
	}

	@Test
	void theListIsSoundAndHasTheRisksThatTheSourcesName() {
		ControlSetRegistry registry = registry();
		registry.headers();
		assertEquals(List.of(), registry.problems().stream().filter(p -> p.toString().contains("threats")).toList());
		ResolvedSet set = registry.set("threats-care").orElseThrow();
		assertFalse(registry.problems().stream().anyMatch(p -> p.toString().contains("threats")),
				registry.problems().toString());
		List<ResolvedControl> entries = set.controls().stream().filter(ResolvedControl::assessable).toList();
		assertTrue(entries.size() >= 60, "a list that one can begin with: " + entries.size());
		assertEquals(entries.size(), entries.stream().map(e -> e.title("nl")).distinct().count());
		entries.forEach(e -> assertFalse(e.title("nl").isBlank() || e.title("en").isBlank()
				|| e.title("nl").equals(e.title("en")), e.label()));
		assertEquals("A leak at the cloud service is noticed late or never",
				entries.stream().filter(e -> e.ref().control().equals("CL.1")).findFirst().orElseThrow().title("en"));
		assertTrue(entries.stream().anyMatch(e -> e.title("nl").startsWith("Gegevens gaan naar een verkeerde")));
	}
}
