package org.waarborg.tests.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.cli.internal.DeliveryContribution;
import org.waarborg.assurance.cli.internal.QuestionnaireContribution;
import org.waarborg.assurance.internal.DeliveryDocumentSource;
import org.waarborg.controlset.Texts;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.assurance.Assurances;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** From a customer's workbook to his workbook with answers, and who has what, on the command line. */
class AnswerCommandsTest {

	@TempDir
	Path folder;

	private final DossierStore store = Scenario.store();
	private final IntakeService intake = FillingTest.intake();
	private Terminal terminal;
	private Path dossier;

	@BeforeEach
	void start() throws Exception {
		ControlSetRegistry registry = Registries.of();
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new DeliveryDocumentSource(registry), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		terminal = new Terminal(List.of(new QuestionnaireContribution(store, registry, documents, intake),
				new DeliveryContribution(store, registry, documents)));
		dossier = folder.resolve("dossier");
		try (Scenario s = new Scenario(dossier)) {
			Decision decision = s.decision("basis-1#A.5.1");
			decision.setApplicability(Applicability.APPLICABLE);
			decision.getRealisation().add(Texts.of("nl", "Wij maken elke nacht back-ups en testen het herstel."));
			Part part = StatementFactory.eINSTANCE.createPart();
			part.setImplementation(Implementation.IMPLEMENTED);
			decision.getParts().add(part);
			s.file("assurance/one.assurance", Assurances.register());
			s.person("Anna Officer");
			s.request("nl", List.of());
			s.open().save();
		}
	}

	private int run(String group, String word, String... words) {
		return terminal.run("nl", Stream.concat(Stream.of(group, word, dossier.toString()), Stream.of(words))
				.toArray(String[]::new));
	}

	private AssuranceRegister register() throws Exception {
		try (OpenDossier open = store.open(dossier, OpenMode.READ_ONLY)) {
			return open.roots(AssuranceRegister.class).getFirst();
		}
	}

	private Path file() {
		return new CustomerFile().ask("Maakt u elke nacht back-ups en test u het herstel?").ask("Wie is uw vervoerder?")
				.write(folder.resolve("vragen.xlsx"));
	}

	/** Row 5 of one question is number 5 of another: nobody guesses which is meant. */
	@Test
	void aRowThatIsAlsoANumberIsAskedBack() throws Exception {
		assertEquals(0, run("questionnaire", "read", file().toString(), "--from", "Ziekenhuis Oost"), terminal::err);
		try (OpenDossier open = store.open(dossier, OpenMode.READ_WRITE)) {
			open.edits().run("5", open.edits().set(
					open.roots(AssuranceRegister.class).getFirst().getQuestionnaires().getFirst().getQuestions()
							.getFirst(),
					org.waarborg.assurance.AssurancePackage.Literals.QUESTION__NUMBER, "5"));
			open.save();
		}
		assertEquals(2, run("questionnaire", "answer", "VRL-001", "5", "--text", "Ja.", "--by", "Anna Officer"));
		assertTrue(terminal.err().contains("row:5") && terminal.err().contains("Wie is uw vervoerder?"),
				terminal.err());
		assertEquals(0, run("questionnaire", "answer", "VRL-001", "row:5", "--text", "Rij.", "--by", "Anna Officer"),
				terminal::err);
		assertEquals(0,
				run("questionnaire", "answer", "VRL-001", "number:5", "--text", "Nummer.", "--by", "Anna Officer"),
				terminal::err);
		assertEquals(List.of("Nummer.", "Rij."), register().getQuestionnaires().getFirst().getQuestions().stream()
				.map(q -> q.getAnswer()).toList());
	}

	@Test
	void readProposeAnswerAndWrite() throws Exception {
		Path file = file();
		assertEquals(0, run("questionnaire", "read", file.toString(), "--from", "Ziekenhuis Oost"), terminal::err);
		assertEquals(2, run("questionnaire", "read", file.toString(), "--from", "Ziekenhuis Oost"));
		assertTrue(terminal.err().contains("VRL-001"), terminal.err());
		assertEquals(0, run("questionnaire", "propose", "VRL-001", "--format", "json"), terminal::err);
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(),
				CommandLineBuilder.violations("org.waarborg.assurance.cli", "questionnaire-propose", json));
		assertEquals("Ja. Wij maken elke nacht back-ups en testen het herstel.",
				json.get(0).get("proposals").get(0).get("text").asText());
		assertEquals(0, json.get(1).get("proposals").size());
		assertEquals(0, run("questionnaire", "answer", "VRL-001", "4", "--take", "1", "--by", "Anna Officer"),
				terminal::err);
		assertEquals(0, run("questionnaire", "answer", "VRL-001", "1.2", "--text", "Geen.", "--by", "Anna Officer"),
				terminal::err);
		Path copy = folder.resolve("antwoorden.xlsx");
		assertEquals(2, run("questionnaire", "write", "VRL-001", file.toString(), "-o", file.toString(), "--by",
				"Anna Officer"));
		assertEquals(0, run("questionnaire", "write", "VRL-001", file.toString(), "-o", copy.toString(), "--by",
				"Anna Officer"), terminal::err);
		Sheet filled = intake.read(copy, Locale.of("nl")).sheets().get(1);
		assertEquals("Ja. Wij maken elke nacht back-ups en testen het herstel.",
				filled.cell(4, 3).orElseThrow().text());
		assertEquals("Geen.", filled.cell(5, 3).orElseThrow().text());
		assertEquals(1, register().getDeliveries().size());
		assertEquals("Ziekenhuis Oost", register().getDeliveries().getFirst().getTo().getName());
		assertEquals(0, run("questionnaire", "list"));
		assertTrue(terminal.out().contains("0/2"), terminal.out());
	}

	@Test
	void whatCannotBeIsSaidAndNothingIsWritten() throws Exception {
		Path text = Files.writeString(folder.resolve("geen.xlsx"), "hallo");
		assertEquals(2, run("questionnaire", "read", text.toString(), "--from", "X"), terminal::err);
		Path half = Files.write(folder.resolve("half.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
		assertEquals(3, run("questionnaire", "read", half.toString(), "--from", "X"), terminal::err);
		assertTrue(terminal.err().contains("half.xlsx"), terminal.err());
		assertEquals(2, run("questionnaire", "read", file().toString(), "--from", "X", "--sheet", "Weg"));
		assertTrue(terminal.err().contains("Vragen A"), terminal.err());
		assertEquals(2, run("questionnaire", "propose", "VRL-009"));
		assertTrue(register().getQuestionnaires().isEmpty());
	}

	@Test
	void deliveriesAreRecordedListedAndExported() throws Exception {
		assertEquals(0,
				run("delivery", "add", "--to", "Ziekenhuis Oost", "--kind", "pack", "--version", "2026-1", "--by",
						"Anna Officer", "--channel", "portaal"),
				terminal::err);
		assertEquals(0, run("delivery", "list", "--format", "json"), terminal::err);
		JsonNode json = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.assurance.cli", "delivery-list", json));
		assertEquals("CURRENT", json.get(0).get("state").asText());
		Path html = folder.resolve("verstrekkingen.html");
		assertEquals(0, run("delivery", "export", "-o", html.toString()), terminal::err);
		assertTrue(Files.readString(html).contains("Ziekenhuis Oost"));
		assertEquals(2, run("delivery", "add", "--to", "X", "--kind", "gift", "--by", "Anna Officer"));
		assertEquals(2,
				run("delivery", "add", "--to", "X", "--kind", "pack", "--by", "Anna Officer", "--on", "2030-01-01"));
		assertFalse(terminal.err().isBlank());
	}
}
