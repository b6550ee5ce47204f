package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waarborg.document.SafeText;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.tests.document.ExampleDocument;

class CsvWriterTest {

	private final CsvWriter writer = new CsvWriter();

	@Test
	void everyTextComesBackAsItWentIn() throws IOException {
		List<List<String>> lines = read(Written.by(writer, ExampleDocument.hostile("nl")), ';');
		assertEquals(ExampleDocument.HOSTILE.size() + 1, lines.size());
		for (int i = 0; i < ExampleDocument.HOSTILE.size(); i++) {
			String expected = SafeText.xml(SafeText.spreadsheet(ExampleDocument.HOSTILE.get(i)));
			assertEquals(expected, lines.get(i + 1).get(1), "row " + i);
			assertEquals(9, lines.get(i + 1).size(), "row " + i);
		}
	}

	@Test
	void nothingStartsLikeAFormula() throws IOException {
		for (List<String> line : read(Written.by(writer, ExampleDocument.hostile("en")), ','))
			for (int i = 0; i < line.size(); i++)
				if (i != 2 && !line.get(i).isEmpty())
					assertFalse("=+-@\t\r\n\uFF1D".indexOf(line.get(i).charAt(0)) >= 0, line.get(i));
	}

	@Test
	void aDutchSpreadsheetReadsIt() throws IOException {
		String csv = Written.by(writer, ExampleDocument.withRows("nl", 1));
		assertTrue(csv.startsWith("\uFEFFNr. Tekst;Waarom;Aantal;Datum;"), csv);
		assertEquals(List.of("Toelichting bij rij 0", "Toelichting bij rij 0", "-1,50", "2026-03-01",
				"Toelichting bij rij 0", "Toelichting bij rij 0; twee", "Toelichting bij rij 0", "",
				"Groep Toelichting bij rij 0"), read(csv, ';').get(1));
	}

	@Test
	void anEnglishSpreadsheetReadsIt() throws IOException {
		String csv = Written.by(writer, ExampleDocument.withRows("en", 1));
		assertTrue(csv.startsWith("\uFEFFNr. Tekst,Waarom,Aantal,Datum,"), csv);
		assertEquals("-1.50", read(csv, ',').get(1).get(2));
	}

	@Test
	void theMainTableIsWrittenAndAnEmptyOneHasItsTitles() throws IOException {
		List<List<String>> lines = read(Written.by(writer, ExampleDocument.withRows("nl", 0)), ';');
		assertEquals(1, lines.size());
		assertEquals("Verwijzing", lines.get(0).get(6));
	}

	/** RFC 4180, strictly: lines end in CR LF, a quote stands only around a value or doubled within. */
	private static List<List<String>> read(String csv, char separator) {
		return new StrictCsv(csv.substring(1), separator).lines();
	}
}
