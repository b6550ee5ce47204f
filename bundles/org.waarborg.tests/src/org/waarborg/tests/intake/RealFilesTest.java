package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.WriteOptions;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;
import org.waarborg.tests.support.Terminal;

/** Workbooks that real programs wrote: an office program, and this product. */
class RealFilesTest {

	@TempDir
	Path folder;

	/** The office program made numbers of the ids: 5.1 twice, and 5.2 and 5.3 too. */
	@Test
	void aWorkbookOfAnOfficeProgramThatDroppedZeros() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		Path file = folder.resolve("libreoffice.xlsx");
		try (InputStream in = RealFilesTest.class.getResourceAsStream("libreoffice.xlsx")) {
			Files.copy(in, file);
		}
		assertEquals(0, house.runIn("en", file), house::err);
		assertTrue(house.out().contains("93 of its 93 controls, 93 titles agree"), house.out());
		assertTrue(house.out().contains("“5.1” is taken for control 5.10"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			List<StatementRow> rows = house.rows(statement);
			assertEquals(92, rows.stream().filter(r -> r.applicability() == Applicability.APPLICABLE).count());
			assertEquals(46, rows.stream().filter(r -> r.implementation() == Implementation.IMPLEMENTED).count());
			assertEquals(46, rows.stream().filter(r -> r.implementation() == Implementation.PARTIAL).count());
			assertEquals("2026-12-31", house.row(statement, "A.5.10").decision().orElseThrow().getParts().get(0)
					.getPlanned().toString());
			assertEquals("Result of risk assessment",
					Texts.get(house.row(statement, "A.8.20").decision().orElseThrow().getInclusion(), "nl"));
		}
	}

	/** What the product exports comes in again, into an empty dossier of somebody else. */
	@Test
	void theProductsOwnWorkbookComesInAgain() throws IOException, StoreException, DocumentException {
		Path first = Files.createDirectory(folder.resolve("een"));
		IntakeHouse house = new IntakeHouse(first, "--control-set", "nen7510-2024");
		StringBuilder text = new StringBuilder("Nr;Van toepassing;Motivatie;Status;Eigenaar\n");
		house.controls("nen7510-2024").forEach(c -> text.append(IntakeHouse.number(c))
				.append(IntakeHouse.number(c).equals("8.30") ? ";Nee;Geen uitbesteding;;\n"
						: ";Ja;Uit de risicoanalyse;Deels;Bram de Boer\n"));
		assertEquals(0, house.run(Files.writeString(folder.resolve("bron.csv"), text)), house::err);
		Path exported = folder.resolve("Verklaring van Zorggroep Voorbeeld.xlsx");
		try (OpenDossier dossier = house.open(); OutputStream out = Files.newOutputStream(exported)) {
			new XlsxWriter().write(new StatementDocumentSource(house.registry).build(new DocumentRequest(
					dossier.roots(StatementOfApplicability.class).get(0), "nl", "combined", java.util.Map.of(),
					List.of(house.registry, dossier.dossier()), Terminal.TODAY)), out, WriteOptions.NONE);
		}
		IntakeHouse other = new IntakeHouse(Files.createDirectory(folder.resolve("twee")), "--control-set",
				"nen7510-2024");
		assertEquals(0, other.run(exported), other::err);
		assertTrue(other.out().contains("101 van de 101 beheersmaatregelen"), other.out());
		try (OpenDossier dossier = other.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			List<StatementRow> rows = other.rows(statement).stream().filter(r -> !r.isCarePart()).toList();
			assertEquals(100, rows.stream().filter(r -> r.applicability() == Applicability.APPLICABLE).count());
			assertEquals(1, rows.stream().filter(r -> r.applicability() == Applicability.NOT_APPLICABLE).count());
			assertEquals(100, rows.stream().filter(r -> r.implementation() == Implementation.PARTIAL).count());
			assertEquals(100, rows.stream().filter(r -> r.owner().filter(p -> p.getName().equals("Bram de Boer"))
					.isPresent()).count());
			assertEquals("Geen uitbesteding",
					Texts.get(other.row(statement, "A.8.30").decision().orElseThrow().getExclusion(), "nl"));
			assertEquals("Uit de risicoanalyse",
					Texts.get(other.row(statement, "A.5.2").decision().orElseThrow().getInclusion(), "nl"));
		}
	}
}
