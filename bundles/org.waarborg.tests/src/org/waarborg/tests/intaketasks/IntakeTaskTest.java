package org.waarborg.tests.intaketasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.intake.tasks.internal.IntakeActions;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.screen.Action;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.intake.IntakeHouse;
import org.waarborg.tests.intake.SheetShapes;
import org.waarborg.tests.intake.Workbooks;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A table is taken in by clicking: what the person sees and answers, what happens, and what does not. */
class IntakeTaskTest {

	@TempDir
	Path folder;

	private IntakeHouse house;
	private OpenedDossier opened;
	private Map<String, String> before;

	private void open(String... newArguments) {
		house = new IntakeHouse(folder, newArguments);
		open(OpenMode.READ_WRITE);
	}

	private void open(OpenMode mode) {
		opened = OpenedDossier.at(house.dossier, folder, "nl", mode, new StatementScreens(), new DossierScreens());
		before = opened.files();
	}

	@AfterEach
	void close() {
		if (opened != null) {
			opened.close();
		}
	}

	private StatementOfApplicability statement() {
		return opened.session().dossier().roots(StatementOfApplicability.class).get(0);
	}

	private Decision decision(String control) {
		return house.row(statement(), control).decision().orElseThrow();
	}

	private Screen screen() {
		return opened.screen("statement", statement().getId());
	}

	private Action action(Screen screen) {
		return action(screen, "intake");
	}

	private Action action(Screen screen, String id) {
		return new IntakeActions(house.intake).actions(opened.session(), screen, Selection.NONE).stream()
				.filter(a -> a.id().equals(id)).findFirst().orElseThrow();
	}

	private TaskWalk walk(Path file) {
		return TaskWalk.of(action(screen())).answer("file", file);
	}

	private Path csv(String name, String... lines) throws IOException {
		return Files.write(folder.resolve(name), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFlatSheetGoesFromFileToStatementAndBackWithOneUndo() throws IOException {
		open("--control-set", "nen7510-2024");
		TaskWalk walk = TaskWalk.of(action(screen()));
		assertEquals("Kies het bestand met de tabel.", walk.problem());
		walk.answer("file", new SheetShapes(folder).flat(house)).to("columns");
		assertEquals("", walk.problem());
		assertEquals(statement().getId(), walk.input("into").value());
		assertEquals(Integer.valueOf(5), walk.input("header:VvT").value());
		Input applies = walk.input("column:3:VvT");
		assertEquals("Kolom C ‘Van toepassing (J/N)’ wordt", applies.label());
		assertEquals("applicability", applies.value());
		assertEquals("Bijvoorbeeld ‘Ja’, ‘Uitbesteed’, ‘Nee’.", applies.help());
		assertEquals("Blad ‘VvT’: 1 kolom wordt geen veld en blijft als opmerking bewaard: I ‘Opmerkingen auditor’.",
				walk.tells("kept:VvT"));
		walk.to("effect");
		assertTrue(walk.tells("counts").contains("101 rijen van het dossier: 0 nieuw, 101 ingevuld, 0 vervangen"),
				walk.tells("counts"));
		assertTrue(walk.rows("items").stream().anyMatch(
				r -> r.get(0).startsWith("8.30 ") && r.get(2).equals("Reden van uitsluiting")
						&& r.get(4).equals("Er wordt geen software uitbesteed") && r.get(5).startsWith("VvT!D")),
				walk.rows("items").toString());
		assertTrue(walk.rows("left").stream().anyMatch(r -> r.get(2).equals("Boven de tabel van blad ‘VvT’")));
		assertEquals(before, opened.files(), "nothing before the last button");
		Outcome outcome = walk.finish();
		assertTrue(outcome.message().contains("moet nog bevestigd worden"), outcome.message());
		assertEquals(screen().target(), outcome.show().orElseThrow());
		assertEquals(Applicability.NOT_APPLICABLE, decision("A.8.30").getApplicability());
		assertTrue(decision("A.5.1").isToConfirm());
		assertEquals(Optional.of("Overname van VvT 2025.xlsx"), opened.session().undoLabel());
		opened.session().undo();
		assertEquals(before, opened.files());
		assertEquals(Optional.empty(), opened.session().undoLabel());
	}

	@Test
	void allSixShapesGoThrough() throws IOException {
		open("--control-set", "nen7510-2024");
		SheetShapes shapes = new SheetShapes(folder);
		List<Path> files = List.of(shapes.grouped(house), shapes.drivers(house), shapes.locations(house),
				shapes.csv(house), shapes.difficult(house), shapes.flat(house));
		List<String> stuck = new ArrayList<>();
		for (Path file : files) {
			Map<String, String> at = opened.files();
			TaskWalk walk = walk(file).to("columns");
			if (!walk.problem().isEmpty()) {
				walk.answer("into", "");
			}
			if (!walk.problem().isEmpty()) {
				stuck.add(file.getFileName() + ": " + walk.problem());
				continue;
			}
			Outcome outcome = walk.finish();
			assertNotEquals(at, opened.files(), outcome.message());
			opened.session().undo();
			assertEquals(at, opened.files(), file.toString());
		}
		assertEquals(List.of(), stuck);
	}

	@Test
	void aSheetOfAnotherEditionIsAskedAboutAndGetsAStatementOfItsOwn() throws IOException {
		open("--control-set", "nen7510-2024");
		TaskWalk walk = walk(new SheetShapes(folder).grouped(house)).to("columns");
		assertTrue(walk.problem().contains("NEN 7510:2017"), walk.problem());
		assertFalse(walk.problem().contains("--"), walk.problem());
		walk.answer("into", "");
		assertEquals("", walk.problem());
		assertTrue(walk.to("effect").tells("counts").contains("gaat naar een nieuwe verklaring"));
		Target first = screen().target();
		Outcome outcome = walk.finish();
		assertEquals(2, opened.session().dossier().roots(StatementOfApplicability.class).size());
		assertNotEquals(first, outcome.show().orElseThrow(), "it leads to what was made");
		opened.session().undo();
		assertEquals(1, opened.session().dossier().roots(StatementOfApplicability.class).size());
	}

	@Test
	void aSheetForEachLocationIsChosenOrGoesToItsOwnScopes() throws IOException {
		open("--control-set", "iso27001-2022");
		TaskWalk walk = walk(new SheetShapes(folder).locations(house)).to("columns");
		assertTrue(walk.labels("sheets").size() > 1);
		assertFalse(walk.problem().isEmpty(), "several sheets do not go into one statement");
		assertFalse(walk.problem().contains("--"), walk.problem());
		walk.answer("sheets", List.of(walk.labels("sheets").get(0)));
		assertEquals("", walk.problem());
		walk.finish();
		assertEquals(1, opened.session().dossier().roots(StatementOfApplicability.class).size());
	}

	@Test
	void wordsThatAreNotUnderstoodAreAskedAndWhatIsNotSaidIsKept() throws IOException {
		open("--control-set", "iso27001-2022");
		Path file = csv("woorden.csv", "Nr;Van toepassing;Status", "A.5.1;Jazeker;Klaar als een klontje",
				"A.5.2;Jazeker;Bijna", "A.5.3;Nee;");
		TaskWalk walk = walk(file).to("columns").answer("column:3:woorden", "implementation").next();
		assertEquals("words", walk.step().id());
		Input word = walk.input("word:applicability:Jazeker");
		assertEquals("‘Jazeker’ bij Van toepassing betekent", word.label());
		assertEquals("In 2 cellen, voor het eerst in woorden!B2.", word.help());
		walk.choose("word:applicability:Jazeker", "Van toepassing");
		walk.choose("word:implementation:Bijna", "Deels geïmplementeerd");
		assertTrue(walk.labels("word:implementation:Bijna").size() >= 4);
		walk.finish();
		assertEquals(Applicability.APPLICABLE, decision("A.5.1").getApplicability());
		assertEquals(Implementation.PARTIAL, decision("A.5.2").getParts().get(0).getImplementation());
		assertTrue(decision("A.5.1").getNotes().stream().anyMatch(n -> n.getText().contains("Klaar als een klontje")),
				"what nobody said stays as a note");
	}

	@Test
	void whatIsDecidedStaysUnlessAskedPlaceByPlace() throws IOException {
		open("--control-set", "iso27001-2022");
		walk(csv("eerst.csv", "Nr;Van toepassing;Motivatie", "A.5.1;Ja;Wet", "A.5.2;Ja;Risico")).finish();
		Path second = csv("later.csv", "Nr;Van toepassing;Motivatie", "A.5.1;Ja;Contract", "A.5.2;Ja;Klant",
				"A.5.3;Nee;Niet nodig");
		TaskWalk walk = walk(second).to("effect");
		assertEquals("Op 2 plaatsen zegt het dossier iets anders dan het bestand", walk.input("differs").label());
		assertEquals("none", walk.input("differs").value());
		assertEquals(2, walk.rows("items").stream().filter(r -> r.get(1).equals("blijft staan")).count());
		walk.answer("differs", "some");
		assertEquals(2, walk.labels("replaces").size());
		assertTrue(walk.labels("replaces").get(0).startsWith("5.1 "), walk.labels("replaces").toString());
		walk.answer("replaces", List.of(((Input.Several) walk.input("replaces").kind()).options().get(0).value()));
		assertEquals(1, walk.rows("items").stream().filter(r -> r.get(1).equals("vervangen")).count());
		assertEquals(2, walk.labels("replaces").size(), "it can be unticked again");
		walk.finish();
		assertEquals("Contract", Texts.get(decision("A.5.1").getInclusion(), "nl"));
		assertEquals("Risico", Texts.get(decision("A.5.2").getInclusion(), "nl"));
		assertEquals(Applicability.NOT_APPLICABLE, decision("A.5.3").getApplicability());
	}

	@Test
	void theColumnsAreSavedAndReadTheNextFile() throws IOException {
		open("--control-set", "iso27001-2022");
		Path saved = folder.resolve("kolommen.json");
		TaskWalk walk = walk(csv("een.csv", "Nr;Van toepassing;Toelichting", "A.5.1;Ja;Zo doen we dat")).to("columns");
		walk.answer("column:3:een", "realisation").to("effect").answer("save", saved);
		Outcome outcome = walk.finish();
		assertEquals(List.of(saved), outcome.files());
		assertEquals("Zo doen we dat", Texts.get(decision("A.5.1").getRealisation(), "nl"));
		TaskWalk next = TaskWalk.of(action(screen()))
				.answer("file", csv("een.csv", "Nr;Extra;Van toepassing;Toelichting", "A.5.2;x;Ja;En dit zo"))
				.answer("mapping", saved).to("columns");
		assertEquals("realisation", next.input("column:4:een").value());
		next.finish();
		assertEquals("En dit zo", Texts.get(decision("A.5.2").getRealisation(), "nl"));
	}

	@Test
	void aTableWithoutKnownHeadingsIsMappedByHand() throws IOException {
		open("--control-set", "iso27001-2022");
		TaskWalk walk = walk(csv("vreemd.csv", "Lijst van 2026;;", "qq;ww;ee", "A.5.1;x1;Zo", "A.5.2;x2;Zus"))
				.to("columns");
		assertTrue(walk.problem().contains("welke kolom vertelt waar een rij over gaat"), walk.problem());
		walk.answer("header:vreemd", Integer.valueOf(2));
		assertEquals("Kolom A ‘qq’ wordt", walk.input("column:1:vreemd").label());
		walk.answer("column:1:vreemd", "control").answer("column:3:vreemd", "realisation");
		assertEquals("", walk.problem());
		walk.answer("column:2:vreemd", "realisation");
		assertEquals("", walk.problem(), "several columns may become one text");
		walk.answer("column:2:vreemd", "control");
		assertTrue(walk.problem().contains("twee kolommen"), walk.problem());
		walk.answer("column:2:vreemd", "ignore");
		walk.finish();
		assertEquals("Zus", Texts.get(decision("A.5.2").getRealisation(), "nl"));
	}

	@Test
	void badFilesAreSaidAndNothingChanges() throws IOException {
		open("--control-set", "iso27001-2022");
		assertTrue(walk(folder.resolve("weg.xlsx")).nextFails().contains("weg.xlsx"));
		assertTrue(
				walk(Files.write(folder.resolve("leeg.xlsx"), new byte[0])).nextFails().contains("leeg.xlsx is leeg"));
		Path mapping = Files.writeString(folder.resolve("kapot.json"), "{ \"as\": ");
		Path file = csv("goed.csv", "Nr;Van toepassing", "A.5.1;Ja");
		assertTrue(walk(file).answer("mapping", mapping).nextFails().contains("kapot.json"));
		Path other = Files.writeString(folder.resolve("middelen.json"),
				"{\"waarborgMapping\":1,\"as\":\"assets\",\"sheets\":[],\"values\":{}}");
		assertTrue(walk(file).answer("mapping", other).nextFails().contains("voor iets anders"));
		TaskWalk unknown = walk(csv("onbekend.csv", "Nr;Van toepassing", "A.5.1;Ja", "Z.99.1;Ja")).to("effect");
		assertTrue(unknown.rows("problems").stream()
				.anyMatch(r -> r.get(0).startsWith("onbekend!") && r.get(2).contains("Z.99.1")),
				unknown.rows("problems").toString());
		assertEquals(before, opened.files());
	}

	@Test
	void mergedCellsAndFormulasAreSaid() throws IOException {
		open("--control-set", "iso27001-2022");
		Workbooks book = new Workbooks();
		Workbooks.Grid grid = book.sheet("Blad1").row(1, "Nr", "Titel", "Van toepassing", "Motivatie");
		int row = 2;
		for (ResolvedControl control : house.controls("iso27001-2022")) {
			grid.row(row, IntakeHouse.number(control), control.title("nl"), "", row == 2 ? "Voor alles hetzelfde" : "");
			grid.formula(row, 3, "IF(1,\"Ja\")", row == 4 ? null : "Ja");
			row++;
		}
		grid.merge("D2:D5");
		TaskWalk walk = walk(book.write(folder.resolve("lastig.xlsx"))).to("effect");
		assertTrue(walk.rows("problems").stream().anyMatch(r -> r.get(2).contains("formules")));
		assertTrue(walk.rows("problems").stream().anyMatch(r -> r.get(0).equals("Blad1!C4")),
				walk.rows("problems").toString());
		walk.finish();
		assertEquals("Voor alles hetzelfde", Texts.get(decision("A.5.4").getInclusion(), "nl"));
	}

	@Test
	void aPersonWhoGivesUpWhileItIsReadHasReadNothing() throws IOException, TaskException {
		open("--control-set", "iso27001-2022");
		TaskWalk walk = walk(csv("goed.csv", "Nr;Van toepassing", "A.5.1;Ja"));
		Task task = walk.task();
		List<String> told = new ArrayList<>();
		task.before("columns").orElseThrow().run(new Work.Progress() {
			@Override
			public void at(String what, double done) {
				told.add(what);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}).run();
		assertEquals(List.of("goed.csv wordt gelezen"), told);
		assertTrue(walk.step("columns").problem().isPresent());
		assertEquals(before, opened.files());
		walk.finish();
		assertEquals(Applicability.APPLICABLE, decision("A.5.1").getApplicability());
	}

	@Test
	void measuresAssetsAndEvidenceGoTheSameWay() throws IOException {
		open("--control-set", "iso27001-2022");
		for (String kind : List.of("measures", "assets", "evidence")) {
			Screen list = opened.screen("dossier", kind);
			TaskWalk walk = TaskWalk.of(action(list))
					.answer("file", csv(kind + ".csv", "Code;Naam;Eigenaar;Extra", "X-1;Eerste;Eva Voorbeeld;ooit",
							"X-2;Tweede;Eva Voorbeeld;"));
			assertTrue(walk.to("columns").step().input("into").isEmpty(), "lists go into the dossier");
			walk.finish();
			assertEquals(2, list.rows().size(), kind);
			opened.session().undo();
			assertEquals(before, opened.files(), kind);
		}
		assertEquals(List.of(), new IntakeActions(house.intake).actions(opened.session(),
				opened.screen("dossier", "people"), Selection.NONE), "no table of people is known");
	}

	@Test
	void aColumnThatWasCopiedInASpreadsheetFindsItsRowsByNumber() {
		open("--control-set", "iso27001-2022");
		String copied = "Nr\tInvulling\r\nA.5.3\tDe wet\r\nA.5.1\t\"Contract,\nmet een \"\"ja\"\"\"\r\nA.9.99\tBestaat niet\r\n";
		TaskWalk walk = TaskWalk.of(action(screen(), Action.PASTE), copied);
		assertEquals("5 regels, te beginnen met: Nr · Invulling", walk.tells("copied"));
		walk.to("effect");
		assertTrue(walk.tells("counts").contains("2 rijen van het dossier: 0 nieuw, 2 ingevuld"), walk.tells("counts"));
		assertTrue(
				walk.rows("problems").stream()
						.anyMatch(r -> r.toString().contains("beheersmaatregel 9.99 bestaat niet")),
				walk.rows("problems").toString());
		assertEquals(before, opened.files(), "nothing before the last button");
		Outcome outcome = walk.finish();
		assertTrue(outcome.message().startsWith("Klembord is overgenomen."), outcome.message());
		assertEquals("De wet", Texts.get(decision("A.5.3").getRealisation(), "nl"));
		assertEquals("Contract,\nmet een \"ja\"", Texts.get(decision("A.5.1").getRealisation(), "nl"));
		assertEquals(Optional.of("Overname van Klembord"), opened.session().undoLabel());
		opened.session().undo();
		assertEquals(before, opened.files());
	}

	@Test
	void nothingCopiedIsSaidAndHowToGoOn() {
		open("--control-set", "iso27001-2022");
		TaskWalk walk = TaskWalk.of(action(screen(), Action.PASTE));
		assertEquals(
				"Er is geen tekst gekopieerd. Selecteer in het rekenblad cellen met hun kolomkoppen, kopieer ze en begin"
						+ " opnieuw.",
				walk.problem());
		assertEquals(
				"Er is geen tekst gekopieerd. Selecteer in het rekenblad cellen met hun kolomkoppen, kopieer ze en begin"
						+ " opnieuw.",
				TaskWalk.of(action(screen(), Action.PASTE), " \n\t\n").problem());
	}

	@Test
	void aDossierToReadOnlyTakesNothingIn() {
		open("--control-set", "iso27001-2022");
		opened.close();
		open(OpenMode.READ_ONLY);
		assertEquals(Optional.of("Het dossier is alleen om te lezen geopend."), action(screen()).whyNot());
	}
}
