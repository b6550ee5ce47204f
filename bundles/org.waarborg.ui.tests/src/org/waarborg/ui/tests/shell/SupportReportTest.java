package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waarborg.workbench.internal.state.Licences;
import org.waarborg.workbench.internal.state.LogEntry;
import org.waarborg.workbench.internal.state.Redaction;
import org.waarborg.workbench.internal.state.SupportReport;

/** The log for people, and the report that leaves the machine. */
class SupportReportTest {

	private static final String LOG = """
			!SESSION 2026-11-22 05:00:00.000 -----------------------------------------------
			eclipse.buildId=0.1.0
			java.version=25

			!ENTRY org.waarborg.ui 4 0 2026-11-22 05:00:01.000
			!MESSAGE Could not read /home/els/Documenten/Zorggroep Duinrand/dossier.waarborg
			of Eva de Bruin
			!STACK 0
			java.lang.IllegalStateException: no decision "Leverancier Alfa" of eva@duinrand.example
				at org.waarborg.ui.editor.ScreenPage.show(ScreenPage.java:12)
			Caused by: java.io.IOException: C:\\Users\\els\\dossier\\secret.soa
				at java.base/java.nio.file.Files.read(Files.java:1)

			!ENTRY org.eclipse.ui 2 0 2026-11-22 06:00:00.000
			!MESSAGE Something smaller
			!SUBENTRY 1 org.eclipse.ui 2 0 2026-11-22 06:00:00.000
			!MESSAGE below
			""";

	private final Redaction redaction = new Redaction(
			List.of("/home/els", "els", "Zorggroep Duinrand", "Eva de Bruin", "", "x"));

	@Test
	void entriesAreReadTheNewestFirst() throws IOException {
		List<LogEntry> entries = entries(10);
		assertEquals(2, entries.size());
		assertEquals("Something smaller", entries.get(0).message());
		assertEquals(2, entries.get(0).severity());
		assertTrue(entries.get(0).trace().contains("below"));
		assertEquals("org.waarborg.ui", entries.get(1).source());
		assertEquals("2026-11-22 05:00:01.000", entries.get(1).when());
		assertTrue(entries.get(1).message().endsWith("of Eva de Bruin"));
		assertTrue(entries.get(1).trace().startsWith("java.lang.IllegalStateException"));
		assertTrue(entries.get(1).session().contains("java.version=25"));
	}

	@Test
	void onlyTheNewestAreKept() throws IOException {
		assertEquals(List.of("Something smaller"), entries(1).stream().map(LogEntry::message).toList());
	}

	@Test
	void theReportNamesNobodyAndNoFolder() throws IOException {
		String report = SupportReport.text(Map.of("Java", "25", "Folder", "/home/els/x/y"), entries(10), redaction);
		for (String secret : List.of("els", "Duinrand", "Eva", "Bruin", "Alfa", "secret", "duinrand.example", "/home",
				"C:\\"))
			assertFalse(report.contains(secret), secret + " in\n" + report);
	}

	@Test
	void theReportStillSaysWhereItWentWrong() throws IOException {
		String report = SupportReport.text(Map.of("Java", "25"), entries(10), redaction);
		assertTrue(report.contains("org.waarborg.ui.editor.ScreenPage.show(ScreenPage.java:12)"), report);
		assertTrue(report.contains("Caused by: java.io.IOException"), report);
		assertTrue(report.contains("java.base/java.nio.file.Files.read(Files.java:1)"), report);
		assertTrue(report.contains("Java: 25"), report);
	}

	@Test
	void aNameThatIsPartOfAWordStaysInTheWord() {
		assertEquals("Models of elsewhere", redaction.of("Models of elsewhere"));
	}

	@Test
	void licencesAreReadFromHeadersAndFiles() {
		assertEquals("EPL-2.0", Licences.of("https://www.eclipse.org/legal/epl-2.0/", List.of()));
		assertEquals("Apache-2.0", Licences.of("\"Apache License, Version 2.0\";link=\"https://x\"", List.of()));
		assertEquals("EPL-2.0", Licences.of(null,
				List.of("nothing",
						"<p>provided under the terms of the <b>Eclipse Public License</b> Version 2.0</p>")));
		assertEquals("EPL-2.0 OR GPL-2.0", Licences.of(null, List.of("SPDX-License-Identifier: EPL-2.0 OR GPL-2.0")));
		assertEquals("MIT", Licences.of("MIT", List.of()));
		assertEquals("", Licences.of(null, List.of("no word of it")));
	}

	private static List<LogEntry> entries(int limit) throws IOException {
		return LogEntry.read(new StringReader(LOG), limit);
	}
}
