package org.waarborg.tests.controlset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waarborg.controlset.Folding;

/** What people type finds what is written with accents, marks and other letters. */
class FoldingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Beëindiging|beeindiging
			ÉÉN RÉUNIE|een reunie
			Straße|strasse
			Łódź – Ærø|lodz - aero
			‘Clear desk’|'clear desk'
			ﬁnancieel ½|financieel 1⁄2
			Ĳsland|ijsland
			abc|abc
			ë|e
			x²|x2
			日本 é|日本 e
			""")
	void lettersAreFoundWithoutTheirMarks(String written, String searched) {
		assertEquals(searched, Folding.fold(written));
	}

	@Test
	void marksThatStandApartAreLeftOut() {
		assertEquals("een", Folding.fold("e\u0301e\u0308n"));
		assertEquals("a", Folding.fold("a\u0323\u0302\u0301\u0488"));
	}

	@Test
	void wordsAreTakenApartAtBlanksOfAnyKind() {
		assertEquals(List.of("een", "twee", "drie"), Folding.words("  Een\u00A0twéé\tdrie "));
		assertEquals(List.of(), Folding.words(" \u00A0 "));
	}
}
