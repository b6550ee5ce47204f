package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Proposal;
import org.waarborg.assurance.answers.Proposals;
import org.waarborg.assurance.screens.internal.answers.AnswerScreens;
import org.waarborg.assurance.screens.internal.answers.QuestionnaireScreens;
import org.waarborg.assurance.screens.internal.delivery.DeliveryScreens;
import org.waarborg.assurance.tasks.internal.answers.AnswerActions;
import org.waarborg.assurance.tasks.internal.delivery.DeliveryActions;
import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.xlsx.internal.XlsxFiller;
import org.waarborg.intake.xlsx.internal.XlsxReader;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.tests.answers.CustomerFile;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** From a customer's workbook to his workbook with answers, and who has what, by clicking. */
class AnswerTasksTest {

	private static final String CISO = "Marleen Oosterhof";

	@TempDir
	private Path temp;

	private OpenedDossier opened;
	private final IntakeService intake = new IntakeService();

	@BeforeEach
	void open() {
		intake.addReader(new XlsxReader());
		intake.addFiller(new XlsxFiller());
		opened = OpenedDossier
				.example(temp, "nl", new AnswerScreens(), new QuestionnaireScreens(), new DeliveryScreens())
				.actions(new AnswerActions(intake), new DeliveryActions());
		opened.settle();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private AssuranceRegister register() {
		return opened.session().dossier().roots(AssuranceRegister.class).getFirst();
	}

	private Screen screen(String source, String key) {
		return opened.session().screen(Target.screen(source, key)).orElseThrow();
	}

	private TaskWalk walk(Screen screen, Selection selection, String id) {
		return TaskWalk.of(TaskWalk.action(opened.session(), screen, selection, id), selection);
	}

	private String ciso() {
		return opened.session().dossier().dossier().getPeople().stream().filter(p -> CISO.equals(p.getName()))
				.findFirst().orElseThrow().getId();
	}

	private Path file() {
		return new CustomerFile().ask("Maakt u reservekopieën (back-ups) van informatie?")
				.ask("Hoe gaat u om met leveranciers en hun beveiliging?").ask("Welke kleur heeft de voordeur?")
				.write(temp.resolve("vragenlijst.xlsx"));
	}

	private Questionnaire read(Path file) {
		TaskWalk walk = walk(screen("assurance.questionnaires", register().getId()), Selection.NONE,
				"questionnaire.read");
		Outcome outcome = walk.answer("table", file).answer("from.new", "Ziekenhuis Oost").finish();
		assertTrue(outcome.message().contains("3 vragen van Ziekenhuis Oost"), outcome.message());
		opened.settle();
		return register().getQuestionnaires().getLast();
	}

	private Question question(Questionnaire questionnaire, int index) {
		return questionnaire.getQuestions().get(index);
	}

	private static void run(Action action) {
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				throw new AssertionError(target);
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError(group);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task);
			}
		});
	}

	@Test
	void fromHisFileToHisFileWithAnswers() throws Exception {
		Map<String, String> files = opened.files();
		Path file = file();
		byte[] original = Files.readAllBytes(file);
		Questionnaire questionnaire = read(file);
		assertEquals("VRL-002", questionnaire.getCode(), "the example has one");
		assertEquals("Maakt u reservekopieën (back-ups) van informatie?", question(questionnaire, 0).getText());
		assertEquals("C4", question(questionnaire, 0).getAnswerCell());

		Screen answers = screen("assurance.answers", questionnaire.getId());
		Row first = answers.rows().getFirst();
		List<Action> offered = answers.actions(List.of(first));
		assertTrue(offered.getFirst().label().contains("8.13"), offered.getFirst().label());
		run(offered.getFirst());
		opened.settle();
		assertTrue(question(questionnaire, 0).getAnswer().startsWith("Gedeeltelijk."),
				question(questionnaire, 0).getAnswer());
		assertEquals("A.8.13", question(questionnaire, 0).getControl().control());
		assertEquals(List.of(), answers.actions(List.of(answers.rows().getLast())), "nobody knows the front door");

		// the person writes one answer and leaves one open
		try (GridModel grid = new GridModel(opened.session(), answers)) {
			Field field = answers.columns().stream().filter(f -> f.id().equals("answer")).findFirst().orElseThrow();
			opened.session().run("answer",
					List.of(field.set(opened.session().edits(), answers.rows().get(1), "Volgens ons beleid.")));
			opened.settle();
			assertEquals(3, grid.shown());
		}
		assertEquals(OpenedDossier.TODAY, question(questionnaire, 1).getAnsweredOn());
		assertTrue(answers.header().figure().startsWith("2 van 3"), answers.header().figure());

		Path copy = temp.resolve("terug.xlsx");
		TaskWalk walk = walk(answers, Selection.NONE, "questionnaire.write");
		walk.answer("table", file).answer("out", copy).answer("by", ciso());
		walk.to("end");
		assertTrue(walk.tells("open").contains("1 vraag"), walk.tells("open"));
		walk.finish();
		opened.settle();
		assertTrue(java.util.Arrays.equals(original, Files.readAllBytes(file)));
		var filled = intake.read(copy, Locale.of("nl")).sheets().get(1);
		assertEquals(question(questionnaire, 0).getAnswer(), filled.cell(4, 3).orElseThrow().text());
		assertEquals("Volgens ons beleid.", filled.cell(5, 3).orElseThrow().text());
		assertTrue(filled.cell(6, 3).isEmpty());
		assertEquals(OpenedDossier.TODAY, questionnaire.getReturnedOn());
		Delivery delivery = register().getDeliveries().getLast();
		assertEquals(DeliveryKind.QUESTIONNAIRE, delivery.getKind());
		assertEquals("Ziekenhuis Oost", delivery.getTo().getName());

		for (int i = 0; i < 4; i++) {
			opened.session().undo();
		}
		assertEquals(files, opened.files(), "each step is undone");
	}

	@Test
	void whatWasAnsweredBeforeIsProposedWithItsSource() {
		Questionnaire before = read(file());
		opened.session().run("answer", org.waarborg.assurance.answers.Questionnaires.answer(opened.session().edits(),
				question(before, 2), "Groen.", null, OpenedDossier.TODAY));
		opened.settle();
		Questionnaire now = read(new CustomerFile().ask("Wat is de kleur van uw voordeur?").ask("Bla?").ask("Blabla?")
				.write(temp.resolve("tweede.xlsx")));
		Screen answers = screen("assurance.answers", now.getId());
		Action take = answers.actions(List.of(answers.rows().getFirst())).getFirst();
		assertTrue(take.label().contains("Ziekenhuis Oost"), take.label());
		run(take);
		assertEquals("Groen.", question(now, 0).getAnswer());
		assertEquals(question(before, 2), question(now, 0).getEarlier());
	}

	@Test
	void nothingInternalIsProposedToACustomer() {
		Proposals customer = Proposals.of(opened.session().dossier(), opened.session().controlSets(),
				Disclosure.of(opened.session().dossier().dossier(), Audience.CUSTOMER), "nl", OpenedDossier.TODAY);
		Proposals everybody = Proposals.of(opened.session().dossier(), opened.session().controlSets(),
				Disclosure.of(opened.session().dossier().dossier(), Audience.PUBLIC), "nl", OpenedDossier.TODAY);
		List<Proposal> proposed = customer.to("Maakt u reservekopieën (back-ups) van informatie?", 3);
		assertFalse(proposed.isEmpty());
		assertEquals(List.of(), everybody.to("Maakt u reservekopieën (back-ups) van informatie?", 3),
				"a statement that is internal says nothing to the public");
		assertTrue(everybody.withheld() > 90, String.valueOf(everybody.withheld()));
		String all = proposed.toString();
		opened.session().dossier().roots(org.waarborg.risk.RiskRegister.class).stream()
				.flatMap(r -> r.getRisks().stream()).map(r -> r.getCode())
				.forEach(c -> assertFalse(all.contains(c), c));
	}

	/** Dutch puts words together; the part that counts is found in the middle of a word. */
	@Test
	void aCompoundIsKnownByItsParts() {
		Proposals proposals = Proposals.of(opened.session().dossier(), opened.session().controlSets(),
				Disclosure.of(opened.session().dossier().dossier(), Audience.CUSTOMER), "nl", OpenedDossier.TODAY);
		List<Proposal> found = proposals.to("Hoe gaat u om met beveiligingsincidenten?", 3);
		assertFalse(found.isEmpty());
		assertTrue((found.getFirst().source() + found.getFirst().text()).toLowerCase(Locale.ROOT).contains("incident"),
				found.toString());
	}

	/** A customer is told what was approved; where the draft says otherwise by now, that comes after it and says so. */
	@Test
	void theApprovedVersionIsProposedBeforeTheDraft() {
		List<Proposal> found = proposals().to("Maakt u reservekopieën (back-ups) van informatie?", 3);
		assertEquals(Proposal.Kind.RELEASE, found.getFirst().kind(), found.toString());
		assertTrue(found.getFirst().source().contains("versie 2, goedgekeurd op"), found.getFirst().source());
		ControlRef control = found.getFirst().control().orElseThrow();
		Decision draft = opened.session().dossier().roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream())
				.filter(d -> d.getControl().control().equals(control.control()) && !d.getRealisation().isEmpty())
				.findFirst()
				.orElseThrow();
		opened.run(opened.session().edits().set(draft.getRealisation().getFirst(),
				org.waarborg.controlset.ControlsetPackage.Literals.LOCAL_TEXT__VALUE, "Elk uur, naar een derde zaal."));
		List<Proposal> after = proposals().to("Maakt u reservekopieën (back-ups) van informatie?", 3);
		assertEquals(found.getFirst().text(), after.getFirst().text());
		assertEquals(Proposal.Kind.DRAFT, after.get(1).kind(), after.toString());
		assertTrue(after.get(1).text().contains("Elk uur") && after.get(1).source().contains("niet wat is goedgekeurd"),
				after.toString());
	}

	@Test
	void aQuestionAboutCertificationGetsTheCertificateThatHolds() {
		Proposal found = proposals().to("Bent u gecertificeerd voor NEN 7510?", 3).getFirst();
		assertEquals(Proposal.Kind.CERTIFICATE, found.kind(), found.toString());
		assertTrue(found.text().contains("CV-7510-0042-EX") && found.text().contains("20 nov 2028"), found.text());
		Proposals later = Proposals.of(opened.session().dossier(), opened.session().controlSets(),
				Disclosure.of(opened.session().dossier().dossier(), Audience.CUSTOMER), "nl",
				java.time.LocalDate.of(2028, 11, 21));
		assertFalse(later.to("Bent u gecertificeerd voor NEN 7510?", 5).stream()
				.anyMatch(p -> p.kind() == Proposal.Kind.CERTIFICATE), "it has expired by then");
	}

	private Proposals proposals() {
		return Proposals.of(opened.session().dossier(), opened.session().controlSets(),
				Disclosure.of(opened.session().dossier().dossier(), Audience.CUSTOMER), "nl", OpenedDossier.TODAY);
	}

	@Test
	void answersNeverGoBesideOtherQuestions() {
		Questionnaire questionnaire = read(file());
		opened.session().run("answer", org.waarborg.assurance.answers.Questionnaires.answer(opened.session().edits(),
				question(questionnaire, 0), "Ja.", null, OpenedDossier.TODAY));
		opened.settle();
		Path other = new CustomerFile().ask("Iets ertussen?").ask("Maakt u reservekopieën (back-ups) van informatie?")
				.write(temp.resolve("ander.xlsx"));
		TaskWalk walk = walk(screen("assurance.answers", questionnaire.getId()), Selection.NONE, "questionnaire.write");
		String said = walk.answer("table", other).answer("out", temp.resolve("terug.xlsx")).answer("by", ciso())
				.fails();
		assertTrue(said.contains("ander.xlsx"), said);
		assertFalse(Files.exists(temp.resolve("terug.xlsx")));
		assertEquals(null, questionnaire.getReturnedOn());
	}

	@Test
	void hisOwnFileIsNotOverwrittenAndADamagedOneIsSaid() throws Exception {
		Path file = file();
		Questionnaire questionnaire = read(file);
		opened.session().run("answer", org.waarborg.assurance.answers.Questionnaires.answer(opened.session().edits(),
				question(questionnaire, 0), "Ja.", null, OpenedDossier.TODAY));
		opened.settle();
		TaskWalk walk = walk(screen("assurance.answers", questionnaire.getId()), Selection.NONE, "questionnaire.write");
		walk.answer("table", file).answer("out", file).answer("by", ciso());
		assertTrue(walk.problem().contains("overschreven"), walk.problem());
		Path broken = Files.write(temp.resolve("kapot.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
		TaskWalk reading = walk(screen("assurance.questionnaires", register().getId()), Selection.NONE,
				"questionnaire.read");
		assertTrue(reading.answer("table", broken).answer("from.new", "X").nextFails().contains("kapot.xlsx"));
	}

	// ---- deliveries

	@Test
	void aReleaseThatIsGivenIsKeptWithItsFingerprintAndUndone() {
		Map<String, String> files = opened.files();
		Screen screen = screen("assurance.deliveries", register().getId());
		TaskWalk walk = walk(screen, Selection.NONE, "deliver");
		Outcome outcome = walk.answer("kind", DeliveryKind.RELEASE).to("whom").answer("to.new", "Ziekenhuis Oost")
				.answer("by", ciso()).finish();
		opened.settle();
		Delivery made = register().getDeliveries().getLast();
		assertEquals("Vastgestelde versie 2 aan Ziekenhuis Oost is vastgelegd als " + made.getCode() + ".",
				outcome.message());
		assertEquals(64, made.getSha256().length());
		assertFalse(made.getVersion().isEmpty());
		assertEquals(outcome.show().orElseThrow().row(), made.getId());
		opened.session().undo();
		assertEquals(files, opened.files());
	}

	@Test
	void theNextVersionTakesThePlaceOfTheOneBefore() {
		Screen screen = screen("assurance.deliveries", register().getId());
		walk(screen, Selection.NONE, "deliver").answer("kind", DeliveryKind.RELEASE).answer("version", "1").to("whom")
				.answer("to.new", "Ziekenhuis Oost").answer("by", ciso()).finish();
		opened.settle();
		Delivery first = register().getDeliveries().getLast();
		Row row = screen.row(first.getId()).orElseThrow();
		String state = screen.columns().stream().filter(f -> f.id().equals("state")).findFirst().orElseThrow().cell(row)
				.text();
		assertEquals("versie 2 is van kracht", state);
		walk(screen, Selection.NONE, "deliver").answer("kind", DeliveryKind.RELEASE).answer("version", "2").to("whom")
				.answer("to", first.getTo().getId()).answer("by", ciso()).finish();
		opened.settle();
		assertEquals(first, register().getDeliveries().getLast().getSupersedes());
		assertTrue(screen.header().chip().isEmpty() || screen.header().chip().startsWith("Iedereen"),
				screen.header().chip());
	}
}
