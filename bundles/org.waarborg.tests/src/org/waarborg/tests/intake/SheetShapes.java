package org.waarborg.tests.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.waarborg.registry.ResolvedControl;

/** Six statements as people really keep them in spreadsheets. */
public final class SheetShapes {

	private final Path folder;

	/** Files go into a folder. */
	public SheetShapes(Path folder) {
		this.folder = folder;
	}

	/** 1: one flat table, its titles in row 5 below a logo and a merged title. */
	public Path flat(IntakeHouse house) throws IOException {
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

	/** 2: NEN 7510:2017, numbers of 2013, a row for each group, texts before the table. */
	public Path grouped(IntakeHouse house) throws IOException {
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

	/** 3: a column for each driver under one title, colours for states. */
	public Path drivers(IntakeHouse house) throws IOException {
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

	/** 4: the same table on two sheets, one for each location; a sheet with explanations, and one with risks. */
	public Path locations(IntakeHouse house) throws IOException {
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

	/** 5: CSV of a Dutch Excel: semicolons, the code page of Windows, percentages, a decimal comma in numbers. */
	public Path csv(IntakeHouse house) throws IOException {
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

	/** 6: merged cells, formulas, hidden columns and rows, several controls in a cell, totals at the end. */
	public Path difficult(IntakeHouse house) throws IOException {
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
}
