package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.cli.internal.ImportContribution;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.intake.internal.RiskTarget;
import org.waarborg.tests.rules.Scenario;

/** A register from a spreadsheet: words become steps of the method, and what is no step is told. */
class RiskIntakeTest {

	@TempDir
	Path folder;
	private Scenario scenario;
	private RiskRegister register;
	private final IntakeService intake = new IntakeService();

	@BeforeEach
	void start() {
		scenario = new Scenario(folder.resolve("dossier"));
		register = scenario.file("risks/one.risk", Risks.register());
		intake.addReader(new CsvReader());
		intake.addTarget(new RiskTarget());
	}

	@AfterEach
	void stop() {
		scenario.close();
	}

	private IntakePlan plan(boolean overwrite, Optional<IntakeMapping> mapping, String... lines)
			throws IOException, IntakeException {
		Path file = Files.writeString(folder.resolve("risicos.csv"), String.join("\n", lines) + "\n",
				StandardCharsets.UTF_8);
		return intake.plan(new IntakeRequest(scenario.open(), intake.read(file, Locale.of("nl")), "risks", List.of(),
				"", mapping, overwrite, Locale.of("nl"), Scenario.TODAY));
	}

	private static final String HEAD = "Nr;Risico;Oorzaak;Eigenaar;Kans;Patiëntveiligheid;Privacy;Behandeling;BIV;Score";

	@Test
	void wordsAndNumbersBecomeStepsOfTheMethod() throws IOException, IntakeException {
		IntakePlan plan = plan(false, Optional.empty(), HEAD,
				"R-01;Gijzelsoftware;Phishing;Bram de Boer;Waarschijnlijk;5;4 - ernstig;Mitigeren;BIV;20",
				"R-02;Verloren laptop;Diefstal;;2;;hoog;Accepteren;V;8");
		assertEquals(0, register.getRisks().size(), "a plan does nothing");
		plan.apply();
		Risk first = register.getRisks().get(0);
		Assessed now = Assessments.now(first, new RiskMatrices()).orElseThrow();
		assertEquals(4, now.likelihood());
		assertEquals(5, now.impact(Risks.category(register, 0)));
		assertEquals(4, now.impact(Risks.category(register, 1)));
		assertEquals(TreatmentOption.MODIFY, first.getOption());
		assertEquals("Bram de Boer", first.getOwner().getName());
		assertEquals(3, first.getAspects().size());
		assertEquals(List.of(SecurityAspect.CONFIDENTIALITY), register.getRisks().get(1).getAspects());
		assertTrue(first.getNotes().get(0).getText().contains("Score: 20"), "a sum of ordinals is only noted");
		scenario.open().editingDomain().getCommandStack().undo();
		assertEquals(0, register.getRisks().size());
	}

	@Test
	void whatIsNoStepIsToldKeptAndAsked() throws IOException, IntakeException {
		String[] lines = { HEAD, "R-01;Gijzelsoftware;;;7;enorm;;;;", "R-02;Brand;;;3;2;;;;" };
		IntakePlan plan = plan(false, Optional.empty(), lines);
		assertEquals(2, plan.problems().stream().filter(p -> p.code().equals("step")).count(),
				plan.problems().toString());
		assertTrue(plan.problems().get(0).message().contains("5 stappen"), plan.problems().toString());
		assertEquals("", plan.mapping().values().get("impact.patient").get("enorm"), "the mapping asks what it means");
		IntakeMapping answered = new IntakeMapping("risks", plan.mapping().sheets(),
				Map.of("impact.patient", Map.of("enorm", "5"), "likelihood", Map.of("7", "5")));
		plan.apply();
		Risk risk = register.getRisks().get(0);
		assertTrue(Assessments.now(risk).isEmpty(), "nothing is cut to fit");
		assertTrue(risk.getNotes().get(0).getText().contains("Kans: 7"), risk.getNotes().get(0).getText());
		plan(false, Optional.of(answered), lines).apply();
		assertEquals(5, Assessments.now(risk).orElseThrow().getLikelihood());
		assertEquals(2, register.getRisks().size(), "found again by code");
	}

	@Test
	void whatDiffersIsKeptUnlessAskedAndHistoryStays() throws IOException, IntakeException {
		Risk known = Risks.risk(register, "R-01", 2, 2);
		String[] lines = { "Code;Risico;Kans;Patiëntveiligheid", "R-01;Iets anders;4;5" };
		IntakePlan kept = plan(false, Optional.empty(), lines);
		assertEquals(Outcome.KEPT, kept.items().get(0).outcome());
		kept.apply();
		assertEquals(1, known.getAssessments().size());
		plan(true, Optional.empty(), lines).apply();
		assertEquals(2, known.getAssessments().size(), "an assessment is added, none is changed");
		assertEquals(2, known.getAssessments().get(0).getLikelihood());
		assertEquals(4, Assessments.now(known).orElseThrow().getLikelihood());
		assertEquals(Outcome.SAME, plan(true, Optional.empty(), lines).items().get(0).outcome());
	}

	@Test
	void ofWhatDiffersOnlyWhatWasChosenReplacesWhatIsThere() throws IOException, IntakeException {
		Risk known = Risks.risk(register, "R-01", 2, 2);
		known.setOption(TreatmentOption.RETAIN);
		String before = Texts.get(known.getTitle(), "nl");
		String[] lines = { "Code;Risico;Behandeling;Score", "R-01;Iets anders;Mitigeren;20" };
		IntakePlan asked = plan(false, Optional.empty(), lines);
		IntakePlan.Change option = asked.items().get(0).changes().stream().filter(c -> c.field().equals("option"))
				.findFirst().orElseThrow();
		assertFalse(option.taken());
		IntakeRequest first = asked.request();
		IntakePlan chosen = intake.plan(new IntakeRequest(first.dossier(), first.file(), first.target(), first.sheets(),
				first.subject(), first.mapping(), false, Set.of(new IntakeRequest.Spot("option", option.place())),
				first.locale(), first.today()));
		assertEquals(Outcome.CHANGED, chosen.items().get(0).outcome());
		chosen.apply();
		assertEquals(TreatmentOption.MODIFY, known.getOption());
		assertEquals(before, Texts.get(known.getTitle(), "nl"), "nobody chose the title");
		assertEquals("Uit risicos.csv, blad ‘risicos’, rij 2:\nScore: 20", known.getNotes().get(0).getText());
	}

	@Test
	void oneImpactForAllIsSaidAndPicturesAreKeptApart() throws IOException, IntakeException {
		IntakePlan plan = plan(false, Optional.empty(),
				"Risico;Bruto kans;Bruto impact;Netto kans;Netto impact;Maatregelen",
				"Stroomuitval;4;5;2;5;Noodstroom", "Waterschade;3;3;1;3;");
		assertEquals(2, plan.problems().stream().filter(p -> p.code().equals("category")).count(),
				plan.problems().toString());
		plan.apply();
		Risk risk = register.getRisks().get(0);
		assertEquals("R-001", risk.getCode(), "numbered");
		assertEquals(4, Assessments.last(risk, AssessedState.INHERENT).orElseThrow().getLikelihood());
		assertEquals(2, Assessments.last(risk, AssessedState.CURRENT).orElseThrow().getLikelihood());
		assertEquals(1, risk.getTreatments().get(0).getMeasures().size());
		assertFalse(scenario.dossier().getMeasures().isEmpty());
	}

	@Test
	void withoutARegisterItIsSaidWhatToDo() throws IOException {
		scenario.open().removeFile("risks/one.risk");
		IntakeException refused = assertThrows(IntakeException.class,
				() -> plan(false, Optional.empty(), HEAD, "R-01;Brand;;;3;2;;;;"));
		assertTrue(refused.getMessage().contains("--start 5x5"), refused.getMessage());
	}

	@Test
	void theCommandHasAWordForWhatItTakesIn() {
		for (String language : List.of("nl", "en")) {
			assertTrue(
					Messages.beside(ImportContribution.class, Locale.of(language)).has("as." + new RiskTarget().id()));
		}
	}
}
