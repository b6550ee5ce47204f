package org.waarborg.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Fate;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.SheetCell;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;
import org.waarborg.tests.support.Terminal;

/** What an import does to a dossier that says something already: one step, nothing replaced unasked, nothing lost. */
class TakeInTest {

	@TempDir
	Path folder;
	private IntakeHouse house;

	@BeforeEach
	void start() {
		house = new IntakeHouse(folder, "--control-set", "iso27001-2022");
	}

	private Path csv(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
	}

	private Path small() throws IOException {
		return csv("klein.csv", "Nr;Van toepassing;Motivatie;Invulling;Status;Eigenaar;Bewijs;Documenten;Kosten",
				"A.5.1;Ja;Wet;Beleid is vastgesteld;Gereed;Eva Voorbeeld;verslag.pdf;DOC-01 Beleid;100",
				"A.5.2;Nee;Niet nodig;;;;;;", "A.5.3;Ja;Risico;Taken gescheiden;Deels;Bram de Boer;;DOC-01;");
	}

	private IntakePlan plan(OpenDossier dossier, Path file, boolean overwrite) throws IntakeException {
		return house.intake.plan(new IntakeRequest(dossier, house.intake.read(file, IntakeHouse.DUTCH), "", List.of(),
				"", Optional.empty(), overwrite, IntakeHouse.DUTCH, Terminal.TODAY));
	}

	@Test
	void anImportIsOneStepAndUndoTakesAllOfItBack() throws IOException, StoreException, IntakeException {
		try (OpenDossier dossier = house.open()) {
			IntakePlan plan = plan(dossier, small(), false);
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			assertEquals(Applicability.UNDECIDED, house.row(statement, "A.5.1").applicability(), "a plan does nothing");
			assertFalse(dossier.dirty());
			plan.apply();
			assertEquals(Applicability.APPLICABLE, house.row(statement, "A.5.1").applicability());
			assertEquals(2, dossier.dossier().getPeople().size());
			assertEquals(1, dossier.dossier().getDocuments().size(), "DOC-01 is the document that was named before");
			assertEquals(1, dossier.dossier().getEvidence().size());
			BasicCommandStack stack = (BasicCommandStack) dossier.editingDomain().getCommandStack();
			assertEquals("Overname van klein.csv", stack.getUndoCommand().getLabel());
			stack.undo();
			assertFalse(stack.canUndo(), "one step");
			assertFalse(dossier.dirty());
			assertEquals(1, dossier.dossier().getPeople().size());
			assertEquals(Applicability.UNDECIDED, house.row(statement, "A.5.1").applicability());
			stack.redo();
			assertEquals(Applicability.NOT_APPLICABLE, house.row(statement, "A.5.2").applicability());
		}
	}

	@Test
	void aStatementThatIsMadeIsPartOfTheOneStep() throws IOException, StoreException, IntakeException {
		StringBuilder text = new StringBuilder("Nr;Titel;Toepasselijk\n");
		house.controls("iso27001-2013").forEach(c -> text.append(IntakeHouse.number(c)).append(";\"")
				.append(c.title("nl")).append("\";ja\n"));
		Path file = csv("2013.csv", text.toString());
		try (OpenDossier dossier = house.open()) {
			plan(dossier, file, false).apply();
			assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
			assertTrue(dossier.dirtyFiles().contains("statements/iso27001-2013.soa"));
			dossier.editingDomain().getCommandStack().undo();
			assertEquals(1, dossier.roots(StatementOfApplicability.class).size());
			assertFalse(dossier.dirty());
			dossier.editingDomain().getCommandStack().redo();
			dossier.save();
		}
		try (OpenDossier dossier = house.open()) {
			assertTrue(dossier.problems().isEmpty(), dossier.problems().toString());
			assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
		}
	}

	@Test
	void theSameFileAgainChangesNothing() throws IOException, StoreException {
		Path file = small();
		assertEquals(0, house.run(file), house::err);
		Map<String, String> before = disk();
		assertEquals(0, house.run(file), house::err);
		assertTrue(house.out().contains("3 al hetzelfde"), house.out());
		assertTrue(house.out().contains("Dit staat allemaal al in het dossier"), house.out());
		assertEquals(before, disk());
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (var files = Files.walk(house.dossier)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(house.dossier.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}

	/** A person decided; a file says otherwise. */
	private void decide(OpenDossier dossier, Decision decision) {
		var edits = dossier.edits();
		edits.run("decide", edits.set(decision, Literals.DECISION__APPLICABILITY, Applicability.APPLICABLE),
				edits.set(decision, Literals.DECISION__DECIDED_BY, dossier.dossier().getPeople().get(0)),
				edits.set(decision, Literals.DECISION__DECIDED_ON, Terminal.TODAY),
				edits.setText(decision.getRealisation(), "nl", "Zo is het echt"),
				edits.set(decision.getParts().get(0), Literals.PART__IMPLEMENTATION, Implementation.PARTIAL));
	}

	@Test
	void whatAPersonDecidedStaysUnlessTheFileIsToCount() throws IOException, StoreException {
		try (OpenDossier dossier = house.open()) {
			decide(dossier, house.row(dossier.roots(StatementOfApplicability.class).get(0), "A.5.1").decision()
					.orElseThrow());
			decide(dossier, house.row(dossier.roots(StatementOfApplicability.class).get(0), "A.5.2").decision()
					.orElseThrow());
			dossier.save();
		}
		Path file = csv("anders.csv", "Nr;Van toepassing;Invulling;Status;Beoordelingsdatum",
				"5.1;Ja;Iets anders;Gereed;1-2-2027",
				"5.2;Nee;;;", "5.3;Ja;Nieuw;Gereed;");
		assertEquals(0, house.run(file), house::err);
		assertTrue(house.out().contains("Op 2 plaatsen zegt het dossier iets anders. Dat is bewaard"), house.out());
		assertTrue(house.out().contains("Zo is het echt"), house.out());
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			Decision first = house.row(statement, "A.5.1").decision().orElseThrow();
			assertEquals("Zo is het echt", Texts.get(first.getRealisation(), "nl"));
			assertEquals(Implementation.PARTIAL, house.row(statement, "A.5.1").implementation());
			assertFalse(first.isToConfirm(), "only a date was filled in");
			assertEquals("2027-02-01", first.getNextReview().toString());
			assertEquals(Applicability.APPLICABLE, house.row(statement, "A.5.2").applicability());
			assertTrue(house.row(statement, "A.5.2").isDecided());
			assertTrue(house.row(statement, "A.5.3").decision().orElseThrow().isToConfirm());
		}
		assertEquals(0, house.run(file, "--overwrite"), house::err);
		try (OpenDossier dossier = house.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			assertEquals("Iets anders",
					Texts.get(house.row(statement, "A.5.1").decision().orElseThrow().getRealisation(), "nl"));
			Decision second = house.row(statement, "A.5.2").decision().orElseThrow();
			assertEquals(Applicability.NOT_APPLICABLE, second.getApplicability());
			assertTrue(second.isToConfirm());
			assertNull(second.getDecidedBy(), "nobody decided what the file says");
		}
	}

	@Test
	void everyCellIsTakenOverNotedOrListed() throws IOException, StoreException, IntakeException {
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("VvT").row(1, "Zorggroep Voorbeeld", "versie 3").row(3, "Nr", "Titel",
				"Van toepassing", "Kosten", "Status");
		int row = 4;
		for (ResolvedControl control : house.controls("iso27001-2022").subList(0, 20)) {
			grid.row(row, IntakeHouse.number(control), control.title("nl"), row % 5 == 0 ? "hm" : "Ja",
					row % 2 == 0 ? "10" : "", row % 3 == 0 ? "Gereed, zie bijlage" : "Gepland");
			row++;
		}
		grid.row(row, "Totaal", "", "20").row(row + 1, "", "Losse opmerking", "van iemand");
		grid.row(row + 2, "Nr", "Titel", "Van toepassing", "Kosten", "Status").error(row + 3, 5, "#N/A");
		book.sheet("Leeswijzer").row(1, "Lees dit eerst");
		try (OpenDossier dossier = house.open()) {
			IntakePlan plan = plan(dossier, book.write(folder.resolve("alles.xlsx")), false);
			Set<String> all = new HashSet<>();
			plan.request().file().sheets().forEach(s -> s.cells().forEach(c -> all.add(c.address())));
			assertEquals(all.size(), plan.fates().size());
			assertEquals(all.size(), plan.cells(Fate.MAPPED) + plan.cells(Fate.NOTED) + plan.cells(Fate.HEADER)
					+ plan.cells(Fate.LISTED));
			Set<String> listed = new HashSet<>();
			plan.leftOut().forEach(l -> l.cells().forEach(c -> assertTrue(listed.add(c.address()), c.address())));
			assertEquals(plan.cells(Fate.LISTED), listed.size());
			assertTrue(
					listed.containsAll(List.of("VvT!A1", "VvT!B1", "Leeswijzer!A1", "VvT!A24", "VvT!C24", "VvT!E27")),
					listed.toString());
			assertEquals(5, plan.cells(Fate.HEADER));
			plan.apply();
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			String notes = house.rows(statement).stream().flatMap(r -> r.decision().orElseThrow().getNotes().stream())
					.map(n -> n.getText()).reduce("", (a, b) -> a + '\n' + b)
					+ statement.getNotes().get(0).getText();
			for (Map.Entry<SheetCell, Fate> cell : plan.fates().entrySet()) {
				if (cell.getValue() == Fate.NOTED) {
					assertTrue(notes.contains(cell.getKey().text()), cell.getKey().address());
				}
			}
			assertTrue(notes.contains("Status: Gereed, zie bijlage"), "what stands behind a word is kept");
		}
	}

	@Test
	void theJsonFollowsItsSchemaAndCountsWhatTheTextCounts() throws IOException {
		assertEquals(0, house.run(small(), "--format", "json", "--dry-run"), house::err);
		JsonNode json = new ObjectMapper().readTree(house.out());
		assertEquals(List.of(), IntakeHouse.violations(json));
		assertEquals(3, json.at("/counts/filled").asInt());
		assertFalse(json.get("written").asBoolean());
		assertEquals("klein!B2", json.at("/items/0/changes/0/cell").asText());
		assertEquals("control", json.at("/sheets/0/columns/0/field").asText());
		assertEquals(0, house.run(small(), "--format", "json"), house::err);
		assertTrue(new ObjectMapper().readTree(house.out()).get("written").asBoolean());
		assertEquals(2, house.run(small(), "--format", "xml"));
	}

	@Test
	void listsOfAssetsMeasuresAndEvidenceGoTheSameWay() throws IOException, StoreException {
		Path assets = csv("middelen.csv", "Nr;Naam systeem;Soort;Eigenaar;B;I;V;Leverancier;BSN;Ruimte",
				"S-01;Dossiersysteem;Applicatie;Eva Voorbeeld;Hoog;Hoog;Zeer hoog;Softwarehuis Voorbeeld BV;Ja;12",
				"S-02;Telefonie;Dienst;Bram de Boer;Hoog;Laag;Midden;;Nee;", "S-03;Zaagmachine;Keukengerei;;;;;;;");
		assertEquals(0, house.run(assets), house::err);
		assertTrue(house.out().contains("gelezen als bedrijfsmiddelen"), house.out());
		assertTrue(house.out().contains("‘Keukengerei’ is niet bekend bij ‘Soort’"), house.out());
		Path measures = csv("maatregelen.csv",
				"Code,Maatregel,Omschrijving,Actiehouder,Stand van zaken,Deadline,Bewijs",
				"M-01,Beleid herzien,Elk jaar,Eva Voorbeeld,In uitvoering,31-12-2026,verslag.pdf",
				"M-02,Toegang opschonen,,Bram de Boer,Gereed,,");
		assertEquals(0, house.run(measures), house::err);
		assertTrue(house.out().contains("gelezen als maatregelen"), house.out());
		Path evidence = csv("bewijs.csv", "Code\tBewijsstuk\tVindplaats\tGeldig tot\tVerzameld door",
				"E-01\tVerslag directie\t\\\\schijf\\verslag.pdf\t1-6-2027\tEva Voorbeeld");
		assertEquals(0, house.run(evidence, "--as", "evidence"), house::err);
		try (OpenDossier dossier = house.open()) {
			var root = dossier.dossier();
			assertEquals(3, root.getAssets().size());
			assertEquals("SYSTEM", root.getAssets().get(0).getKind().name());
			assertEquals("VERY_HIGH", root.getAssets().get(0).getConfidentiality().name());
			assertEquals("YES", root.getAssets().get(0).getCitizenServiceNumber().name());
			assertEquals("Softwarehuis Voorbeeld BV", root.getAssets().get(0).getSupplier().getName());
			assertTrue(root.getAssets().get(0).getNotes().get(0).getText().endsWith("Ruimte: 12"));
			assertEquals(List.of("M-01", "M-02"), root.getMeasures().stream().map(m -> m.getCode()).toList());
			assertEquals("IN_PROGRESS", root.getMeasures().get(0).getStatus().name());
			assertEquals("2026-12-31", root.getMeasures().get(0).getDue().toString());
			assertEquals(2, root.getEvidence().size());
			assertEquals("2027-06-01", root.getEvidence().get(1).getValidUntil().toString());
			assertEquals(2, root.getPeople().size());
		}
		assertEquals(0,
				house.run(csv("maatregelen2.csv", "Code,Maatregel,Stand van zaken", "M-01,Beleid herzien,Gereed")),
				house::err);
		assertTrue(house.out().contains("1 anders en bewaard"), house.out());
		assertEquals(0, house.run(csv("maatregelen3.csv", "Maatregel,Stand van zaken", "Beleid herzien,Gereed"),
				"--overwrite"), house::err);
		try (OpenDossier dossier = house.open()) {
			assertEquals("DONE", dossier.dossier().getMeasures().get(0).getStatus().name());
			assertEquals(2, dossier.dossier().getMeasures().size());
		}
	}

	@Test
	void theWaysInWhichPeopleWriteNumbersAreUnderstood() throws IOException, StoreException {
		IntakeHouse care = new IntakeHouse(folder.resolve("zorg"), "--control-set", "nen7510-2024");
		Path file = csv("nummers.csv", "Nr;Van toepassing", "5.01;ja", "A5.2;ja", "A 5.2 zorg;nee", "a.5.3;ja",
				"5.4 Managementverantwoordelijkheden;ja", "Bijlage A.5.5;ja", "5.38 HLT;ja", "5,6;ja",
				"\"5.7, 5.8 + A.5.9\";ja", "5.11 t/m 5.13;ja", "5.9 (Z);ja");
		assertEquals(0, care.run(file), care::err);
		try (OpenDossier dossier = care.open()) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			assertEquals(List.of("A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7", "A.5.8", "A.5.9",
					"A.5.9.care", "A.5.11", "A.5.12", "A.5.13", "A.5.38"),
					care.rows(statement).stream()
							.filter(r -> r.decision().orElseThrow().getApplicability() == Applicability.APPLICABLE)
							.map(r -> r.ref().control()).toList());
			Decision part = care.row(statement, "A.5.2.care").decision().orElseThrow();
			assertEquals(Applicability.NOT_APPLICABLE, part.getApplicability());
			assertFalse(part.isFollowsBase(), "a care part that is decided on its own follows no more");
			assertTrue(care.row(statement, "A.5.1.care").decision().orElseThrow().isFollowsBase());
		}
	}

	@Test
	void theHelpHasAnExampleInBothLanguages() {
		assertEquals(0, house.runIn("en", Path.of("--help")));
		assertTrue(house.out().contains("waarborg import my-dossier") && house.out().contains("--save-mapping"),
				house.out());
		assertEquals(0, house.run(Path.of("--help")));
		assertTrue(house.out().contains("waarborg import mijn-dossier"), house.out());
	}

	@Test
	void outcomesAreCountedOnce() throws IOException, StoreException, IntakeException {
		try (OpenDossier dossier = house.open()) {
			IntakePlan plan = plan(dossier, small(), false);
			assertEquals(3, plan.items().size());
			assertEquals(3, plan.count(Outcome.FILLED));
			assertEquals("statement", plan.target());
		}
	}
}
