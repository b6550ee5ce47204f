package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.controlset.kit.TableProblem;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.registry.CatalogWriter;

/** A set that somebody keeps in a spreadsheet becomes that set, or says of every cell why it does not. */
class SetTableTest {

	private static final String START = "row,id,label,parent,title_en,title_nl,value,care,assessable,in_force_from,maps_to,relationship,control\n"
			+ "set,id,,,,,quay-1,,,,,,\n" + "set,version,,,,,1.0.0,,,,,,\n" + "group,Q.1,1,,Quay,Kade,,,,,,,\n";

	@TempDir
	Path temp;

	private SetTable.Read read(String csv) throws Exception {
		Path file = Files.writeString(temp.resolve("set.csv"), csv, StandardCharsets.UTF_8);
		return SetTable.read(new CsvReader().read(file, Locale.ENGLISH), Locale.ENGLISH);
	}

	private static String csv(List<List<String>> rows) {
		return rows.stream()
				.map(r -> r.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
				.collect(Collectors.joining("\n"));
	}

	private static ControlSet set(SetTable.Read read) {
		return read.set().orElseThrow(() -> new AssertionError(read.problems().toString()));
	}

	@Test
	void rowsBecomeASetWithItsStructureTextsDatesAndMappings() throws Exception {
		ControlSet set = set(read(START
				+ "control,Q.1.1,1.1,Q.1,Gate,Hek,,only,no,2027-01-31,iso27001-2022#A.5.15 iso27001-2022#A.5.16,subset,\n"
				+ "control,Q.1.1.a,,Q.1.1,Hinge,Scharnier,,,,,,,\n"));
		Control gate = set.getGroups().get(0).getControls().get(0);
		assertEquals("Hek", Texts.get(gate.getTitle(), "nl"));
		assertEquals(CareContent.ONLY, gate.getCare());
		assertEquals(LocalDate.of(2027, 1, 31), gate.getInForceFrom());
		assertEquals(false, gate.isAssessable());
		assertEquals("Hinge", Texts.get(gate.getControls().get(0).getTitle(), "en"));
		assertEquals("iso27001-2022", set.getMappings().get(0).getTo());
		assertEquals(List.of("A.5.15", "A.5.16"),
				set.getMappings().get(0).getEntries().stream().map(e -> e.getTo()).toList());
		assertEquals(MappingRelationship.SUBSET, set.getMappings().get(0).getEntries().get(0).getRelationship());
		assertEquals(List.of("en", "nl"), set.getLanguages(), "every control has a title in both");
	}

	@Test
	void aSetAsRowsIsTheSameSetAgain() throws Exception {
		ControlSet set = set(read(csv(SetTable.example(""))));
		ControlSet again = set(read(csv(SetTable.rows(set))));
		assertArrayEquals(CatalogWriter.bytes(set), CatalogWriter.bytes(again));
		assertTrue(set.getMappings().get(0).getEntries().size() == 1, "the example maps something");
	}

	@Test
	void anExampleWithAnIdOfOnesOwnHasThatId() throws Exception {
		assertEquals("my-1", set(read(csv(SetTable.example("my-1")))).getId());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"control,Q.1.1,,Q.9,Gate,,,,,,,,| D5 | Q.9", //
			"control,,,Q.1,Gate,,,,,,,,| A5 | no id", //
			"control,Q.1,,Q.1,Gate,,,,,,,,| B5 | twice", //
			"control,Q 1,,Q.1,Gate,,,,,,,,| B5 | blank", //
			"control,Q.1.1,,Q.1,Gate,,,much,,,,,| H5 | NONE, PART, ONLY, UNKNOWN", //
			"control,Q.1.1,,Q.1,Gate,,,,maybe,,,,| I5 | yes, no", //
			"control,Q.1.1,,Q.1,Gate,,,,,31-1-2027,,,| J5 | 2027-01-31", //
			"control,Q.1.1,,Q.1,Gate,,,,,,A.5.1,,| K5 | set#control", //
			"control,Q.1.1,,Q.1,Gate,,,,,,x#Y,similar,| L5 | EQUAL", //
			"control,Q.1.1,,Q.1,Gate,,,,,,,equal,| L5 | no control", //
			"control,Q.1.1,,Q.1,Gate,,,,,,,,A.5.1| M5 | does not have", //
			"kontrol,Q.1.1,,Q.1,Gate,,,,,,,,| A5 | kontrol", //
			"set,colour,,,,,red,,,,,,| B5 | colour", //
			"set,id,,,,,quay-2,,,,,,| G5 | twice", //
			"group,Q.2,,Q.2,Sea,,,,,,,,| D5 | itself", //
			"control,Q.1.1,,Q.1,Gate,,,,,,,,,extra| N5 | without heading" })
	void aBadCellIsNamedWithWhatWasExpected(String row, String cell, String word) throws Exception {
		SetTable.Read read = read(START + row + "\n");
		assertTrue(read.set().isEmpty(), "nothing is made of a table with an error");
		assertTrue(
				read.problems().stream().anyMatch(p -> p.place().endsWith('!' + cell) && p.describe().contains(word)),
				read.problems().toString());
	}

	@Test
	void everyProblemIsSaidAtOnce() throws Exception {
		List<TableProblem> problems = read(
				START + "control,,,Q.1,Gate,,,,,,,,\n" + "control,Q.1.1,,Q.7,Gate,,,so,,,,,\n").problems();
		assertEquals(3, problems.size(), problems.toString());
	}

	@Test
	void aTableOfSomethingElseSaysWhatAHeaderIs() throws Exception {
		SetTable.Read read = read("Nr,Maatregel\n1,Hek\n");
		assertTrue(read.set().isEmpty());
		assertTrue(read.problems().get(0).describe().contains("title_en"), read.problems().toString());
	}

	@Test
	void anUnknownColumnIsNotDroppedSilently() throws Exception {
		SetTable.Read read = read("row,id,value,colour\nset,id,quay-1,\ncontrol,Q.1,,blue\n");
		assertTrue(read.problems().stream().anyMatch(p -> p.message().contains("colour")), read.problems().toString());
	}
}
