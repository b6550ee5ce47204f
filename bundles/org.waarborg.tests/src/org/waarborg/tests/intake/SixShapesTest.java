package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Six statements as people really keep them in spreadsheets; every one comes in, with the right counts. */
class SixShapesTest {

	@TempDir
	Path folder;

	private static long count(List<StatementRow> rows, Applicability applicability) {
		return rows.stream().filter(r -> !r.isCarePart() && r.applicability() == applicability).count();
	}

	private static long count(List<StatementRow> rows, Implementation implementation) {
		return rows.stream().filter(r -> !r.isCarePart() && r.implementation() == implementation).count();
	}

	private static StatementOfApplicability only(OpenDossier dossier) {
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		assertEquals(1, all.size());
		return all.get(0);
	}

	@Test
	void aFlatTableBelowALogoAndATitle() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		Path file = new SheetShapes(folder).flat(house);
		assertEquals(0, house.run(file), house::err);
		assertTrue(house.out().contains("101 van de 101 beheersmaatregelen, 101 titels komen overeen"), house.out());
		assertTrue(house.out().contains("Kolomkoppen in rij 5; 101 rijen gelezen"), house.out());
		assertTrue(house.out().contains("0 nieuw, 101 ingevuld, 0 vervangen"), house.out());
		assertTrue(house.out().contains("Personen: 1 gevonden, 1 nieuw: Bram de Boer"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = only(dossier);
			List<StatementRow> rows = house.rows(statement);
			assertEquals(100, count(rows, Applicability.APPLICABLE));
			assertEquals(1, count(rows, Applicability.NOT_APPLICABLE));
			assertEquals(25, count(rows, Implementation.PARTIAL), "26 rows, less the one that is not applicable");
			Decision excluded = house.row(statement, "A.8.30").decision().orElseThrow();
			assertEquals("Er wordt geen software uitbesteed", Texts.get(excluded.getExclusion(), "nl"));
			assertTrue(Texts.isEmpty(excluded.getInclusion()));
			Decision outsourced = house.row(statement, "A.7.11").decision().orElseThrow();
			assertEquals(Applicability.APPLICABLE, outsourced.getApplicability(), "outsourced is not not applicable");
			assertEquals(Performer.SUPPLIER, outsourced.getParts().get(0).getPerformer());
			Decision first = house.row(statement, "A.5.1").decision().orElseThrow();
			assertTrue(first.isToConfirm());
			assertEquals(Origin.OWN, first.getOrigin());
			assertEquals("VvT 2025.xlsx, blad ‘VvT’, rij 6", first.getTakenOverFrom());
			assertTrue(first.getToConfirmBecause().contains("VvT 2025.xlsx, blad ‘VvT’, rij 6"));
			assertEquals("Eva Voorbeeld", Labels.of(first.getOwner()));
			assertEquals(MeasureStatus.DONE, first.getParts().get(0).getMeasures().get(0).getStatus());
			assertEquals("M-01", first.getParts().get(0).getMeasures().get(0).getCode());
			assertEquals(1, dossier.dossier().getDocuments().size(), "one document, however often it is named");
			assertEquals(LocalDate.of(2026, 12, 31),
					house.row(statement, "A.5.4").decision().orElseThrow().getParts().get(0).getPlanned());
			assertTrue(rows.stream().flatMap(r -> r.decision().stream()).flatMap(d -> d.getNotes().stream())
					.anyMatch(n -> n.getText()
							.equals("Uit VvT 2025.xlsx, blad ‘VvT’, rij 25:\nOpmerkingen auditor: Vraag bij audit")));
			assertFalse(rows.stream().anyMatch(StatementRow::isDecided), "what an import carried is to be confirmed");
		}
	}

	@Test
	void theEditionBeforeWithARowForEachGroup() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		assertEquals(0, house.run(new SheetShapes(folder).grouped(house)), house::err);
		assertTrue(house.out().contains("gaat naar een nieuwe verklaring"), house.out());
		assertTrue(house.out().contains("NEN 7510:2017"), house.out());
		assertTrue(house.out().contains("114 van de 114 beheersmaatregelen"), house.out());
		try (OpenDossier dossier = house.open()) {
			List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
			assertEquals(2, all.size(), "the edition before gets a statement of its own");
			StatementOfApplicability old = all.stream().filter(
					s -> s.getControlSets().stream().anyMatch(u -> u.getSet().equals("nen7510-2017"))).findFirst()
					.orElseThrow();
			assertEquals("statements/nen7510-2017.soa", dossier.fileOf(old));
			List<StatementRow> rows = house.rows(old);
			assertEquals(113, count(rows, Applicability.APPLICABLE));
			assertEquals(1, count(rows, Applicability.NOT_APPLICABLE));
			assertEquals(113, count(rows, Implementation.IMPLEMENTED));
			assertEquals("Eva Voorbeeld", Labels.of(rows.get(0).owner().orElseThrow()), "who is CISO is known");
			assertEquals(0, count(house.rows(all.stream().filter(s -> s != old).findFirst().orElseThrow()),
					Applicability.APPLICABLE), "the other edition is left alone");
		}
	}

	@Test
	void aColumnForEachDriverAndColoursForStates() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(new SheetShapes(folder).drivers(house)), house::err);
		assertTrue(house.out().contains("Kolomkoppen in rij 3; 93 rijen gelezen"), house.out());
		assertTrue(house.out().contains("‘groen’ is opgevat als ‘Geïmplementeerd’, maar dat is een gok"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = only(dossier);
			List<StatementRow> rows = house.rows(statement);
			assertEquals(92, count(rows, Applicability.APPLICABLE));
			assertEquals(1, count(rows, Applicability.NOT_APPLICABLE));
			assertEquals(30, count(rows, Implementation.IMPLEMENTED));
			assertEquals(31, count(rows, Implementation.PARTIAL));
			assertEquals(92, drivers(rows, DriverKind.OWN_CHOICE));
			assertEquals(47, drivers(rows, DriverKind.RISK));
			assertEquals(1, drivers(rows, DriverKind.LAW));
			assertEquals(11, drivers(rows, DriverKind.CONTRACT));
			assertEquals("AVG art. 32", Texts.get(house.row(statement, "A.5.34").drivers().stream()
					.filter(d -> d.getKind() == DriverKind.LAW).findFirst().orElseThrow().getText(), "nl"));
			assertEquals("Policy is signed by the board", Texts
					.get(house.row(statement, "A.5.1").decision().orElseThrow().getRealisation(), "nl"));
		}
	}

	private static long drivers(List<StatementRow> rows, DriverKind kind) {
		return rows.stream().flatMap(r -> r.drivers().stream()).filter(d -> d.getKind() == kind).count();
	}

	@Test
	void aSheetForEachLocationBecomesAStatementForEachScope() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		Path file = new SheetShapes(folder).locations(house);
		assertEquals(0, house.run(file, "--dry-run"), house::err);
		assertTrue(house.out().contains("Er is niets geschreven"), house.out());
		try (OpenDossier dossier = house.open()) {
			only(dossier);
		}
		assertEquals(0, house.run(file), house::err);
		assertTrue(house.out().contains("Toepassingsgebieden: 0 gevonden, 2 nieuw: Locatie Noord, Locatie Zuid"),
				house.out());
		assertTrue(house.out().contains("Blad ‘Risico's’ noemt 3 beheersmaatregelen naast andere dingen"), house.out());
		try (OpenDossier dossier = house.open()) {
			assertEquals(List.of("statements/locatie-noord.soa", "statements/locatie-zuid.soa",
					"statements/nen7510-2024.soa"),
					dossier.files().stream().filter(f -> f.endsWith(".soa")).sorted().toList());
			List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
			StatementOfApplicability south = all.stream()
					.filter(s -> Labels.of(s.getScope(), "nl").equals("Locatie Zuid")).findFirst().orElseThrow();
			assertEquals(14, count(house.rows(south), Applicability.NOT_APPLICABLE));
			assertEquals(87, count(house.rows(south), Implementation.PARTIAL));
			StatementOfApplicability north = all.stream()
					.filter(s -> Labels.of(s.getScope(), "nl").equals("Locatie Noord")).findFirst().orElseThrow();
			assertEquals(101, count(house.rows(north), Implementation.IMPLEMENTED));
			assertTrue(dossier.dossier().getPeople().stream().noneMatch(p -> p.getName().equals("Bram de Boer")));
		}
		assertEquals(0, house.run(file), house::err);
		assertTrue(house.out().contains("202 al hetzelfde"), house.out());
	}

	@Test
	void aCsvOfADutchSpreadsheetWithPercentages() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(new SheetShapes(folder).csv(house)), house::err);
		assertTrue(house.out().contains("Gelezen als windows-1252, waarden gescheiden door puntkomma’s"), house.out());
		assertTrue(house.out().contains("93 van de 93 beheersmaatregelen, 93 titels komen overeen"), house.out());
		assertTrue(house.out().contains("een rekenprogramma heeft het nummer veranderd"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = only(dossier);
			List<StatementRow> rows = house.rows(statement);
			assertEquals(90, count(rows, Applicability.APPLICABLE));
			assertEquals(3, count(rows, Applicability.NOT_APPLICABLE));
			StatementRow ten = house.row(statement, "A.5.10");
			assertEquals(Implementation.PARTIAL, ten.implementation(), "row 11: 25 %");
			assertEquals("Geregeld in één beleid;\nzie café",
					Texts.get(ten.decision().orElseThrow().getRealisation(), "nl"));
			assertEquals(LocalDate.of(2027, 7, 1), ten.decision().orElseThrow().getNextReview());
			assertEquals("Eva Voorbeeld", Labels.of(ten.owner().orElseThrow()), "E. Voorbeeld is Eva");
			assertEquals(19, count(rows, Implementation.IMPLEMENTED));
			assertEquals(47, drivers(rows, DriverKind.LAW));
			assertEquals(46, drivers(rows, DriverKind.OWN_CHOICE));
		}
	}

	@Test
	void mergedCellsFormulasHiddenColumnsAndSeveralControlsInACell() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(new SheetShapes(folder).difficult(house)), house::err);
		assertTrue(house.out().contains("93 van de 93 beheersmaatregelen"), house.out());
		assertTrue(house.out().contains("Blad ‘VVT & status’ verbergt de kolommen F"), house.out());
		assertTrue(house.out().contains("verbergt 1 rij"), house.out());
		assertTrue(house.out().contains("zijn formules: de uitkomst die is opgeslagen telt"), house.out());
		assertTrue(house.out().contains("Totalen in blad"), house.out());
		assertTrue(house.out().contains("'VVT & status'!A6: ‘5.2, 5.3 en 5.4’ noemt meer beheersmaatregelen"),
				house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = only(dossier);
			List<StatementRow> rows = house.rows(statement);
			assertEquals(93, count(rows, Applicability.APPLICABLE));
			assertEquals(86, count(rows, Implementation.IMPLEMENTED));
			assertEquals(3, count(rows, Implementation.PARTIAL));
			assertEquals(4, count(rows, Implementation.NOT_STARTED));
			Decision first = house.row(statement, "A.5.1").decision().orElseThrow();
			assertEquals(List.of("Beleid schrijven", "Beleid vaststellen", "Beleid uitdragen"), first.getParts().get(0)
					.getMeasures().stream().map(m -> Labels.of(m, "nl")).toList());
			assertEquals("lastig.xlsx, blad ‘VVT & status’, rij 3, 4, 5", first.getTakenOverFrom());
			assertTrue(house.row(statement, "A.5.3").decision().orElseThrow().getNotes().get(0).getText()
					.endsWith("Interne kosten: 1200"), "a hidden column is not lost");
			assertEquals(1, dossier.dossier().getMeasures().stream()
					.filter(m -> Labels.of(m, "nl").equals("Rollen vastleggen")).count());
		}
	}
}
