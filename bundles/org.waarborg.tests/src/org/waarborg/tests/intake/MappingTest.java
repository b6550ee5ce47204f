package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** A mapping is saved, mended by a person, and used for the next file, whose columns and rows have moved. */
class MappingTest {

	@TempDir
	Path folder;
	private IntakeHouse house;

	@BeforeEach
	void start() {
		house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
	}

	/** Titles that nobody else uses, and words of the house. */
	private Path table(String name, int top, String... columns) throws IOException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("Blad1").row(top, columns);
		int row = top + 1;
		for (ResolvedControl control : house.controls("iso27001-2022")) {
			for (int i = 0; i < columns.length; i++) {
				grid.text(row, i + 1, switch (columns[i]) {
					case "Nr" -> IntakeHouse.number(control);
					case "Van toepassing" -> row % 2 == 0 ? "Doen we" : "Ja";
					case "Stoplicht" -> row % 2 == 0 ? "fase 3" : "fase 1";
					case "Verhaal" -> "Zo doen wij dit: " + control.title("nl");
					default -> "iets";
				});
			}
			row++;
		}
		return book.write(folder.resolve(name));
	}

	@Test
	void aSavedMappingIsMendedAndReadsTheNextFile() throws IOException, StoreException {
		Path first = table("2025.xlsx", 1, "Nr", "Van toepassing", "Stoplicht", "Verhaal");
		Path mapping = folder.resolve("kolommen.json");
		assertEquals(0, house.run(first, "--dry-run", "--save-mapping", mapping.toString()), house::err);
		assertTrue(house.out().contains("‘Doen we’ is niet bekend bij ‘Van toepassing’"), house.out());
		String json = Files.readString(mapping);
		assertTrue(json.contains("\"Doen we\" : \"\""), "a word that is not known is a hole to be filled: " + json);
		assertTrue(json.contains("\"title\" : \"Stoplicht\",\n          \"field\" : \"note\""), json);
		json = json.replace("\"Doen we\" : \"\"", "\"Doen we\" : \"APPLICABLE\"")
				.replace("\"title\" : \"Stoplicht\",\n          \"field\" : \"note\"",
						"\"title\" : \"Stoplicht\",\n          \"field\" : \"implementation\"")
				.replace("\"title\" : \"Verhaal\",\n          \"field\" : \"note\"",
						"\"title\" : \"Verhaal\",\n          \"field\" : \"realisation\"")
				.replace("\"values\" : {",
						"\"values\" : {\n    \"implementation\" : { \"fase 1\" : \"PLANNED\", \"Fase 3\" : \"IMPLEMENTED\" },");
		Files.writeString(mapping, json);
		// The next year: a new column, all others elsewhere, and a title above.
		Path second = table("2026.xlsx", 7, "Verhaal", "Nieuw", "Stoplicht", "Nr", "Van toepassing");
		assertEquals(0, house.run(second, "--mapping", mapping.toString()), house::err);
		assertTrue(house.out().contains("Kolomkoppen in rij 7"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			assertEquals(93, house.rows(statement).stream()
					.filter(r -> r.applicability() == Applicability.APPLICABLE).count());
			assertEquals(47, house.rows(statement).stream()
					.filter(r -> r.implementation() == Implementation.IMPLEMENTED).count());
			assertTrue(Texts.get(house.row(statement, "A.5.1").decision().orElseThrow().getRealisation(), "nl")
					.startsWith("Zo doen wij dit: Beleidsregels"));
			assertEquals("Uit 2026.xlsx, blad ‘Blad1’, rij 8:\nNieuw: iets",
					house.row(statement, "A.5.1").decision().orElseThrow().getNotes().get(0).getText());
		}
	}

	@Test
	void aMappingWithHolesIsRefusedWithThePlace() throws IOException {
		Path file = table("2025.xlsx", 1, "Nr", "Van toepassing", "Stoplicht");
		refused(file, "{\"waarborgMapping\":1,\"as\":\"statement\",\"sheets\":[{\"sheet\":\"Blad1\",\"header\":1,"
				+ "\"columns\":[{\"title\":\"Van toepassing\",\"field\":\"applicability\"}]}]}", "has a hole",
				"control, title");
		refused(file, mapping("{\"title\":\"Oordeel\",\"field\":\"applicability\"}", ""), "no column “Oordeel”",
				"in row 1 are: Nr | Van toepassing | Stoplicht");
		refused(file, mapping("{\"title\":\"Stoplicht\",\"field\":\"kleur\"}", ""), "“Stoplicht” the field “kleur”",
				"implementation");
		refused(file, mapping("{\"title\":\"Stoplicht\",\"field\":\"implementation\"}",
				"\"implementation\":{\"fase 1\":\"BIJNA\"}"), "“fase 1” means “BIJNA”", "PLANNED");
		refused(file, mapping("{\"title\":\"Stoplicht\",\"field\":\"control\"}", ""), "“control” to more than one");
		refused(file, mapping("{\"title\":\"Stoplicht\"}", ""), "sheets[0].columns[1].field");
		refused(file, "{\"waarborgMapping\":1,\"as\":\"statement\",\n\"sheets\":[{", "line 2");
		refused(file, "{}", "is no saved mapping");
		refused(file, mapping("{\"title\":\"Stoplicht\",\"field\":\"note\"}", "").replace("Blad1", "VvT")
				.replace("]}],", "]},{\"sheet\":\"Nog een\",\"columns\":[{\"column\":\"A\",\"field\":\"control\"}]}],"),
				"no sheet of the mapping", "VvT, Nog een", "Blad1");
	}

	private static String mapping(String column, String values) {
		return "{\"waarborgMapping\":1,\"as\":\"statement\",\"sheets\":[{\"sheet\":\"Blad1\",\"header\":1,"
				+ "\"columns\":[{\"title\":\"Nr\",\"field\":\"control\"}," + column + "]}],\"values\":{" + values
				+ "}}";
	}

	private void refused(Path file, String json, String... words) throws IOException {
		Path mapping = Files.writeString(folder.resolve("gaten.json"), json);
		String before = Files.readString(house.dossier.resolve("statements/iso27001-2022.soa"));
		assertEquals(3, house.runIn("en", file, "--mapping", mapping.toString()), () -> house.out() + house.err());
		for (String word : List.of(words)) {
			assertTrue(house.err().contains(word), () -> word + " – " + house.err());
		}
		assertTrue(house.err().contains("Nothing was written"), house.err());
		assertEquals(before, Files.readString(house.dossier.resolve("statements/iso27001-2022.soa")));
	}
}
