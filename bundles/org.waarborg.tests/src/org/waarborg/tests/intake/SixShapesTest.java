package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.registry.ResolvedControl;
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

	/** 1: one flat table, its titles in row 5 below a logo and a merged title. */
	private Path flat(IntakeHouse house) throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("VvT");
		grid.text(1, 1, "Verklaring van toepasselijkheid NEN 7510:2024").merge("A1:J2");
		grid.row(3, "Versie", "1.4", "", "Datum").date(3, 5, LocalDate.of(2025, 11, 3));
		grid.row(5, "Nr.", "Beheersmaatregel", "Van toepassing (J/N)", "Motivatie", "Status implementatie", "Eigenaar",
				"Gepland op", "Verwijzing naar documentatie", "Opmerkingen auditor", "Genomen maatregelen");
		int row = 6;
		for (ResolvedControl control : house.controls("nen7510-2024")) {
			String number = IntakeHouse.number(control);
			boolean no = number.equals("8.30");
			boolean supplier = number.equals("7.11");
			grid.row(row, number, control.title("nl"), no ? "Nee" : supplier ? "Uitbesteed" : "Ja",
					no ? "Er wordt geen software uitbesteed" : "Volgt uit de risicoanalyse van 2025",
					no ? "n.v.t." : row % 4 == 0 ? "Deels" : row % 4 == 1 ? "Gepland" : "Geïmplementeerd",
					row % 2 == 0 ? "Eva Voorbeeld" : "Bram de Boer", "", row % 10 == 0 ? "DOC-07 Toegangsbeleid" : "",
					row % 25 == 0 ? "Vraag bij audit" : "",
					number.equals("5.1") ? "M-01 Beleid jaarlijks herzien" : "");
			if (row % 4 == 1 && !no) {
				grid.date(row, 7, LocalDate.of(2026, 12, 31));
			}
			row++;
		}
		return book.write(folder.resolve("VvT 2025.xlsx"));
	}

	@Test
	void aFlatTableBelowALogoAndATitle() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		Path file = flat(house);
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

	/** 2: NEN 7510:2017, numbers of 2013, a row for each group, texts before the table. */
	private Path grouped(IntakeHouse house) throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("Beheersmaatregelen");
		grid.row(1, "VvT NEN 7510:2017");
		grid.row(3, "Norm", "Omschrijving", "Toepasselijk", "Reden opname", "Reden uitsluiting", "Geïmplementeerd",
				"Verantwoordelijke");
		int row = 4;
		String group = "";
		for (ResolvedControl control : house.controls("nen7510-2017")) {
			String number = IntakeHouse.number(control);
			String domain = number.substring(0, number.indexOf('.', number.indexOf('.') + 1));
			if (!domain.equals(group)) {
				group = domain;
				grid.row(row, "A." + group, "Doelstelling van deze paragraaf");
				row++;
			}
			boolean no = number.startsWith("14.2.7");
			grid.row(row, "A " + number, control.title("nl"), no ? "nee" : "ja", no ? "" : "Wettelijk vereist",
					no ? "Ontwikkeling gebeurt niet" : "", no ? "nvt" : "ja", "CISO");
			row++;
		}
		return book.write(folder.resolve("soa oud.xlsx"));
	}

	@Test
	void theEditionBeforeWithARowForEachGroup() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		assertEquals(0, house.run(grouped(house)), house::err);
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

	/** 3: a column for each driver under one title, colours for states. */
	private Path drivers(IntakeHouse house) throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("SoA");
		grid.row(2, "Control", "Title", "Applicable", "Reason for selection", "", "", "", "Status", "Owner", "How");
		grid.merge("D2:G2").merge("A2:A3").merge("B2:B3").merge("C2:C3").merge("H2:H3").merge("I2:I3").merge("J2:J3");
		grid.row(3, "", "", "", "Wet", "Contract", "Risico", "Best practice");
		int row = 4;
		for (ResolvedControl control : house.controls("iso27001-2022")) {
			String number = IntakeHouse.number(control);
			grid.row(row, control.ref().control(), control.title("en"), number.equals("7.3") ? "No" : "Yes",
					number.equals("5.34") ? "AVG art. 32" : "", number.startsWith("5.2") ? "x" : "",
					row % 2 == 0 ? "X" : "", number.equals("7.3") ? "" : "x",
					number.equals("7.3") ? "grijs" : row % 3 == 0 ? "groen" : row % 3 == 1 ? "oranje" : "rood", "",
					number.equals("5.1") ? "Policy is signed by the board" : "");
			row++;
		}
		return book.write(folder.resolve("SoA drivers.xlsx"));
	}

	@Test
	void aColumnForEachDriverAndColoursForStates() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(drivers(house)), house::err);
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

	/** 4: the same table on two sheets, one for each location; a sheet with explanations, and one with risks. */
	private Path locations(IntakeHouse house) throws IOException {
		Workbooks book = new Workbooks();
		book.sheet("Toelichting").row(1, "Vul per locatie in wat van toepassing is", "Ja of Nee");
		for (String location : List.of("Locatie Noord", "Locatie Zuid")) {
			Workbooks.Grid grid = book.sheet(location);
			grid.row(1, "Nummer", "Onderwerp", "Van toepassing", "Toelichting", "Status");
			int row = 2;
			for (ResolvedControl control : house.controls("nen7510-2024")) {
				boolean no = location.endsWith("Zuid") && IntakeHouse.number(control).startsWith("7.");
				grid.row(row++, "A." + IntakeHouse.number(control), control.title("nl"), no ? "N" : "J",
						no ? "Huurpand: de verhuurder regelt dit" : "Nodig voor goede zorg",
						no ? "" : location.endsWith("Zuid") ? "Lopend" : "Gereed");
			}
		}
		book.sheet("Risico's").row(1, "Risico", "Beheersmaatregel", "Eigenaar", "Status")
				.row(2, "Diefstal", "7.1", "Bram de Boer", "Open").row(3, "Brand", "7.5", "Bram de Boer", "Open")
				.row(4, "Uitval", "8.14", "Bram de Boer", "Gereed");
		return book.write(folder.resolve("VvT locaties NEN 7510.xlsx"));
	}

	@Test
	void aSheetForEachLocationBecomesAStatementForEachScope() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "nen7510-2024");
		Path file = locations(house);
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

	/** 5: CSV of a Dutch Excel: semicolons, the code page of Windows, percentages, a decimal comma in numbers. */
	private Path csv(IntakeHouse house) throws IOException {
		StringBuilder text = new StringBuilder(
				"ISO 27001;Titel;Toepasselijk?;Herkomst;Mate van implementatie;Control owner;Beoordelingsdatum;Invulling\r\n");
		int row = 2;
		for (ResolvedControl control : house.controls("iso27001-2022")) {
			String number = IntakeHouse.number(control);
			String written = number.endsWith("0") && number.startsWith("5.") ? number.substring(0, number.length() - 1)
					: number;
			text.append(written.replace('.', ',')).append(";\"").append(control.title("nl").replace("\"", "\"\""))
					.append("\";").append(row % 30 == 0 ? "N" : "J").append(';')
					.append(row % 2 == 0 ? "W, C" : "RA / BP").append(';').append(row % 5 * 25).append("%;")
					.append("E. Voorbeeld").append(";").append("1-7-2027")
					.append(";\"Geregeld in één beleid;\nzie café\"\r\n");
			row++;
		}
		Path file = folder.resolve("verklaring.csv");
		Files.write(file, text.toString().getBytes(Charset.forName("windows-1252")));
		return file;
	}

	@Test
	void aCsvOfADutchSpreadsheetWithPercentages() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(csv(house)), house::err);
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

	/** 6: merged cells, formulas, hidden columns and rows, several controls in a cell, totals at the end. */
	private Path difficult(IntakeHouse house) throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("VVT & status");
		grid.row(1, "ID", "Maatregel", "Van toepassing", "Status", "Eigenaar", "Interne kosten", "Maatregelen");
		grid.hideColumn(6).hideRow(9);
		int row = 2;
		List<ResolvedControl> controls = house.controls("iso27001-2022");
		grid.text(row, 1, "A. Organisatorische beheersmaatregelen").merge("A2:G2");
		row++;
		// Three measures for one control: its cells are merged over three rows.
		grid.row(row, "5.1", controls.get(0).title("nl"), "Ja", "", "Bram de Boer", "", "Beleid schrijven");
		grid.formula(row, 4, "IF(1=1,\"Gereed\",\"\")", "Gereed");
		grid.row(row + 1, "", "", "", "", "", "", "Beleid vaststellen").row(row + 2, "", "", "", "", "", "",
				"Beleid uitdragen");
		for (String column : List.of("A", "B", "C", "D", "E")) {
			grid.merge(column + "3:" + column + "5");
		}
		row += 3;
		grid.row(row++, "5.2, 5.3 en 5.4", "Rollen, taken en leiding", "Ja", "Deels", "", "1200", "Rollen vastleggen");
		grid.row(row++, "5.5 t/m 5.8", "Contacten", "Ja", "Nog niet gestart");
		for (ResolvedControl control : controls.subList(8, controls.size())) {
			grid.row(row, IntakeHouse.number(control), control.title("nl"), "Ja");
			grid.formula(row, 4, "VLOOKUP(A" + row + ",x,2)", "Gereed");
			row++;
		}
		grid.row(row, "Totaal van toepassing").formula(row, 3, "COUNTIF(C:C,\"Ja\")", "93");
		return book.write(folder.resolve("lastig.xlsx"));
	}

	@Test
	void mergedCellsFormulasHiddenColumnsAndSeveralControlsInACell() throws IOException, StoreException {
		IntakeHouse house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
		assertEquals(0, house.run(difficult(house)), house::err);
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
