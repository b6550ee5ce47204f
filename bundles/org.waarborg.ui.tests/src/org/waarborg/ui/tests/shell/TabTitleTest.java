package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.waarborg.ui.editor.TabTitle;

/** What stands on the tab of an editor. */
class TabTitleTest {

	@Test
	void withOneDossierItsNameIsNotRepeated() {
		assertEquals("Deze week", TabTitle.of("Deze week", "Stichting UMC Voorbeeld", false));
	}

	@Test
	void tabsOfTwoDossiersAreToldApart() {
		assertEquals("Deze week – Huisartsen Zuid", TabTitle.of("Deze week", "Huisartsen Zuid", true));
	}

	@Test
	void aLongTitleEndsBetweenWords() {
		assertEquals("VVT-01 Verklaring van…", TabTitle
				.of("VVT-01 Verklaring van toepasselijkheidsonderwerpen NEN 7510", "Stichting UMC Voorbeeld", false));
	}

	@Test
	void aLongTitleIsNotCutThroughACharacter() {
		assertEquals("\uD83C\uDFE5".repeat(35) + "…", TabTitle.of("\uD83C\uDFE5".repeat(40), "", false));
	}
}
