package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waarborg.rules.spi.RuleProperties;

/** What rules go by is content, and content that is missing is said at once: a rule without it would be silent. */
class RulePropertiesTest {

	private final RuleProperties content = RuleProperties.beside(RulePropertiesTest.class);

	@Test
	void aRuleHasItsOwnSettings() {
		assertEquals(Map.of("group", "10", "grace", "P5D"), content.settings("TST-001"));
		assertEquals(Map.of(), content.settings("TST-00"), "not those of a rule whose id begins so");
	}

	@Test
	void wordsStandApartByCommas() {
		assertEquals(List.of("coöperatie", "wet", "AVG"), content.words("test.words"));
	}

	@Test
	void aListThatIsMissingIsNoEmptyList() {
		assertTrue(assertThrows(IllegalStateException.class, () -> content.words("release.blocks")).getMessage()
				.contains("release.blocks"));
	}

	@Test
	void aFileThatIsMissingIsSaidWithItsPlace() {
		assertTrue(assertThrows(IllegalStateException.class, () -> RuleProperties.beside(String.class)).getMessage()
				.contains("java.lang.String"));
	}
}
