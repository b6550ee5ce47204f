package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Impact;
import org.waarborg.risk.MethodApproving;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.MethodUse;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.risk.screens.internal.method.MethodScreens;
import org.waarborg.risk.tasks.internal.method.MethodActions;
import org.waarborg.screen.Action;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Spot;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A register is begun, its method changed, approved, followed by the next version, and risks are assessed again: by clicking. */
class MethodTasksTest {

	private static final String DIRECTOR = "drs. Casper Wijnbergh";
	private static final String CISO = "Marleen Oosterhof";

	@TempDir
	Path temp;

	private OpenedDossier opened;

	@AfterEach
	void close() {
		opened.close();
	}

	private void open(String language) {
		opened = OpenedDossier.example(temp, language, new DossierScreens(), new RiskScreens(), new MethodScreens())
				.actions(new MethodActions()).settle();
	}

	private RiskRegister register(String title) {
		return opened.session().dossier().roots(RiskRegister.class).stream()
				.filter(r -> r.getTitle().stream().anyMatch(t -> title.equals(t.getValue()))).findFirst().orElseThrow();
	}

	private Screen screen(RiskMethod method) {
		return opened.screen("risk.method", method.getId());
	}

	private Action action(Screen screen, String id) {
		return TaskWalk.action(opened.session(), screen, Selection.NONE, id);
	}

	private TaskWalk walk(Screen screen, String id) {
		return TaskWalk.of(action(screen, id));
	}

	private Person person(String name) {
		return opened.dossier().getPeople().stream().filter(p -> name.equals(Labels.of(p))).findFirst().orElseThrow();
	}

	private static void click(Screen screen, int likelihood, int impact, RiskLevel level) {
		Action action = screen.actions(new Spot("matrix", "likelihood-" + likelihood, "impact-" + impact)).stream()
				.filter(a -> a.id().equals("level." + level.getId())).findFirst().orElseThrow();
		assertEquals(Optional.empty(), action.whyNot());
		action.run().accept(null);
	}

	/** One undo brings back every byte, one redo the change. */
	private void undoable(Map<String, String> before) {
		Map<String, String> after = opened.files();
		assertNotEquals(before, after);
		opened.session().undo();
		assertEquals(before, opened.files());
		opened.session().redo();
		assertEquals(after, opened.files());
	}

	private Outcome finish(TaskWalk walk) {
		Map<String, String> before = opened.files();
		Outcome outcome = walk.finish();
		undoable(before);
		return outcome;
	}

	private Risk risk(RiskRegister register, String code, int likelihood, int impact) {
		RiskMethod method = register.getMethods().getLast();
		Risk risk = RiskFactory.eINSTANCE.createRisk();
		risk.setCode(code);
		risk.setOption(TreatmentOption.RETAIN);
		RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
		assessment.setState(AssessedState.CURRENT);
		assessment.setMethod(method);
		assessment.setLikelihood(likelihood);
		Impact step = RiskFactory.eINSTANCE.createImpact();
		step.setCategory(method.getCategories().getFirst());
		step.setStep(impact);
		assessment.getImpacts().add(step);
		risk.getAssessments().add(assessment);
		opened.run(opened.session().edits().add(register, Literals.RISK_REGISTER__RISKS, Identifiers.ensureIds(risk)));
		return risk;
	}

	private void approve(RiskMethod method) {
		finish(walk(screen(method), "method.approve").answer("person", person(DIRECTOR).getId()));
	}

	// ---- the whole walk

	@Test
	void fromAPresetToANextVersionWithUndoAtEachStep() {
		open("nl");
		RiskRegister register = begin();
		RiskMethod first = register.getMethods().getFirst();
		Screen screen = screen(first);
		Map<String, String> before = opened.files();
		click(screen, 1, 1, first.getLevels().get(1));
		undoable(before);
		grow(screen, first);
		assertEquals("method.approve", screen.header().next().map(Action::id).orElse(""));
		approve(first);
		assertEquals(MethodStatus.APPROVED, first.getStatus());
		assertEquals(OpenedDossier.TODAY, first.getEffectiveFrom());
		assertTrue(MethodApproving.isOf(first.getApprovals().getFirst(), first));
		assertTrue(action(screen, "method.add").whyNot().orElse("").startsWith("Versie 1 is goedgekeurd"));
		Risk stays = risk(register, "A-1", 1, 2);
		Risk rises = risk(register, "A-2", 3, 3);
		Risk drops = risk(register, "A-3", 6, 1);
		accept(rises);
		RiskMethod second = next(register, screen);
		screen = screen(second);
		click(screen, 3, 3, second.getLevels().getLast());
		before = opened.files();
		opened.run(screen.delete(opened.session().edits(), List.of(Row.of(second.getLikelihood().get(5)))));
		undoable(before);
		preview(screen);
		inUse(register, second);
		reassess(register, stays, rises, drops);
	}

	private RiskRegister begin() {
		Screen settings = opened.screen("dossier", "settings");
		TaskWalk walk = walk(settings, "register.new");
		assertEquals(List.of("3 × 3", "4 × 4", "5 × 5"), walk.labels("preset"));
		assertTrue(walk.input("matrix").kind() instanceof Input.Shows);
		walk.answer("title.nl", "Risicoregister 2026");
		assertTrue(walk.problem().contains("heet"), walk.problem());
		walk.answer("title.nl", "Risico’s thuiszorg").answer("title.en", "");
		Outcome outcome = finish(walk.next().choose("preset", "5 × 5"));
		RiskRegister register = register("Risico’s thuiszorg");
		assertEquals("risks/risico-s-thuiszorg.risk", opened.session().dossier().fileOf(register));
		assertEquals("risk.method", outcome.show().orElseThrow().source());
		assertEquals(MethodStatus.DRAFT, register.getMethods().getFirst().getStatus());
		return register;
	}

	private void grow(Screen screen, RiskMethod method) {
		RiskLevel highest = RiskMatrix.of(method).at(5, 4, null).level().orElseThrow();
		TaskWalk walk = walk(screen, "method.add");
		assertEquals("Geef minstens in één taal een woord.", walk.problem());
		walk.answer("name.nl", "Voortdurend").next();
		assertTrue(walk.tells("will").contains("nieuwe vakken krijgen de niveaus van ‘5 "), walk.tells("will"));
		Outcome outcome = finish(walk);
		assertTrue(outcome.message().contains("‘Voortdurend’ wordt stap 6 van kans"), outcome.message());
		assertEquals(method.getLikelihood().getLast().getId(), outcome.show().orElseThrow().row());
		assertEquals(List.of(), RiskMatrix.of(method).troubles());
		assertEquals(highest, RiskMatrix.of(method).at(6, 4, null).level().orElseThrow());
	}

	private void accept(Risk risk) {
		org.waarborg.risk.Acceptance made = Acceptances.accept(risk, AssessedState.CURRENT).orElseThrow();
		made.setUntil(OpenedDossier.TODAY.plusMonths(6));
		opened.run(opened.session().edits().add(risk, Literals.RISK__ACCEPTANCES, Identifiers.ensureIds(made)));
		assertTrue(Acceptances.of(risk, OpenedDossier.TODAY, new RiskMatrices()).holds());
	}

	private RiskMethod next(RiskRegister register, Screen screen) {
		TaskWalk walk = walk(screen, "method.next").answer("change.nl", "Strenger in het midden.");
		assertEquals("Maak versie 2", walk.task().order());
		finish(walk);
		RiskMethod second = register.getMethods().getLast();
		assertEquals(2, second.getVersion());
		assertEquals("Strenger in het midden.", Texts.get(second.getChangeSummary(), "nl"));
		assertEquals(MethodUse.Lock.NONE, MethodUse.of(second).lock());
		return second;
	}

	/** A draft shows what it would change and changes nothing. */
	private void preview(Screen screen) {
		assertEquals("Laten zien wat versie 2 zou veranderen…", action(screen, "method.change").label());
		Map<String, String> before = opened.files();
		TaskWalk walk = walk(screen, "method.change");
		assertEquals(3, walk.rows("change").size());
		walk.finish();
		assertEquals(before, opened.files());
	}

	private void inUse(RiskRegister register, RiskMethod second) {
		TaskWalk walk = walk(screen(second), "method.approve").answer("person", person(DIRECTOR).getId()).to("end");
		assertTrue(walk.tells("will").contains("Versie 1, nu in gebruik, wordt vervangen."), walk.tells("will"));
		assertTrue(walk.tells("stale").contains("A-2"), walk.tells("stale"));
		finish(walk);
		assertEquals(List.of(MethodStatus.SUPERSEDED, MethodStatus.APPROVED),
				register.getMethods().stream().map(RiskMethod::getStatus).toList());
	}

	private void reassess(RiskRegister register, Risk stays, Risk rises, Risk drops) {
		TaskWalk walk = walk(opened.screen("risk", register.getId()), "method.change");
		List<List<String>> rows = new ArrayList<>(walk.rows("change"));
		assertEquals(3, rows.size());
		assertEquals("gelijk",
				rows.stream().filter(r -> r.getFirst().equals("A-1")).findFirst().orElseThrow().getLast());
		assertEquals("hoger",
				rows.stream().filter(r -> r.getFirst().equals("A-2")).findFirst().orElseThrow().getLast());
		assertEquals("niveau weg",
				rows.stream().filter(r -> r.getFirst().equals("A-3")).findFirst().orElseThrow().getLast());
		assertEquals(List.of("A-1", "A-2"), walk.labels("risks"));
		assertEquals(List.of(stays.getId()), walk.input("risks").value());
		assertTrue(walk.tells("lost").contains("A-3"), walk.tells("lost"));
		walk.answer("risks", List.of(stays.getId(), rises.getId())).next();
		assertEquals("Kies de persoon.", walk.problem());
		walk.answer("by", person(CISO).getId()).to("end");
		assertTrue(walk.tells("stale").contains("A-2"), walk.tells("stale"));
		finish(walk);
		assertEquals(2, stays.getAssessments().size());
		RiskAssessment now = Assessments.now(rises).orElseThrow();
		assertEquals(register.getMethods().getLast(), now.getMethod());
		assertEquals(CISO, Labels.of(now.getBy()));
		assertEquals(1, drops.getAssessments().size());
		assertEquals(List.of(drops), MethodChange.of(register, register.getMethods().getLast()).lines().stream()
				.map(MethodChange.Line::risk).toList());
		assertEquals(Acceptances.State.STALE, Acceptances.of(rises, OpenedDossier.TODAY, new RiskMatrices()).state());
	}

	// ---- who approves

	@Test
	void onlyManagementPutsAVersionInUseAndNotWhoMadeIt() {
		open("nl");
		RiskRegister register = begin();
		RiskMethod method = register.getMethods().getFirst();
		opened.run(opened.session().edits().set(method, DossierPackage.Literals.ELEMENT__OWNER, person(DIRECTOR)));
		TaskWalk walk = walk(screen(method), "method.approve").answer("person", person(DIRECTOR).getId());
		assertTrue(walk.problem().contains("vier ogen"), walk.problem());
		assertTrue(walk.tells("foureyes").contains(DIRECTOR));
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.getTitle().add(Texts.of("nl", "Eén directeur"));
		exemption.getSubjects().add(register);
		exemption.setGrantedBy(person(CISO));
		opened.run(opened.session().edits().add(opened.dossier(), DossierPackage.Literals.DOSSIER__EXEMPTIONS,
				Identifiers.ensureIds(exemption)));
		walk.choose("exemption", "Eén directeur");
		assertTrue(walk.problem().contains("staat dit niet toe"), walk.problem());
		opened.run(opened.session().edits().set(exemption, DossierPackage.Literals.EXEMPTION__GRANTED_ON,
				OpenedDossier.TODAY));
		finish(walk);
		assertEquals("Vier ogen: op grond van de ontheffing ‘Eén directeur’.",
				method.getApprovals().getFirst().getComment());
		assertEquals(Role.TOP_MANAGEMENT, method.getApprovals().getFirst().getRole());
		assertEquals(MethodStatus.APPROVED, method.getStatus());
	}

	@Test
	void anotherRoleIsRecordedAndPutsNothingInUse() {
		open("nl");
		RiskMethod method = begin().getMethods().getFirst();
		TaskWalk walk = walk(screen(method), "method.approve").answer("person", person(CISO).getId());
		assertNotEquals(Role.TOP_MANAGEMENT, walk.input("role").value());
		walk.answer("on", OpenedDossier.TODAY.plusDays(1));
		assertFalse(walk.problem().isEmpty());
		walk.answer("on", OpenedDossier.TODAY).to("end");
		assertTrue(walk.tells("will").contains("Dit is nog niet de goedkeuring"), walk.tells("will"));
		assertTrue(walk.input("unproven").kind() instanceof Input.Tells);
		finish(walk);
		assertEquals(MethodStatus.DRAFT, method.getStatus());
		assertEquals(1, method.getApprovals().size());
		assertTrue(walk(screen(method), "method.approve").answer("person", person(CISO).getId()).problem()
				.contains("al goedgekeurd"));
	}

	@Test
	void aVersionThatIsNotSoundIsNotPutInUse() {
		open("en");
		TaskWalk begun = walk(opened.screen("dossier", "settings"), "register.new").answer("title.nl", "Kort")
				.answer("title.en", "Short");
		finish(begun.next().choose("preset", "3 × 3"));
		RiskMethod method = register("Short").getMethods().getFirst();
		opened.run(opened.session().edits().delete(method.getCells().getFirst()));
		TaskWalk walk = walk(screen(method), "method.approve").answer("person", person(DIRECTOR).getId());
		assertEquals("Version 1 is not sound yet: levels, steps or cells are missing. The signals at the method say "
				+ "which.", walk.problem());
	}

	// ---- adding

	@Test
	void aStepOfImpactComesIntoEveryCategoryAndACategoryAndALevelIntoTheirPlace() {
		open("nl");
		RiskMethod method = begin().getMethods().getFirst();
		RiskLevel below = RiskMatrix.of(method).at(4, 2, null).level().orElseThrow();
		RiskLevel own = RiskMatrix.of(method).at(4, 2, method.getCategories().getFirst()).level().orElseThrow();
		Screen screen = screen(method);
		finish(walk(screen, "method.add").choose("what", "Een stap van impact").answer("place", Integer.valueOf(2))
				.answer("name.nl", "Ertussen"));
		method.getCategories().forEach(c -> assertEquals("Ertussen", Texts.get(c.getSteps().get(1).getTitle(), "nl")));
		assertEquals(List.of(), RiskMatrix.of(method).troubles());
		assertEquals(below, RiskMatrix.of(method).at(4, 2, null).level().orElseThrow());
		assertEquals(below, RiskMatrix.of(method).at(4, 3, null).level().orElseThrow());
		assertEquals(own, RiskMatrix.of(method).at(4, 3, method.getCategories().getFirst()).level().orElseThrow());
		finish(walk(screen, "method.add").choose("what", "Een categorie van impact").answer("name.nl", "Onderwijs"));
		assertEquals(6, method.getCategories().getLast().getSteps().size());
		TaskWalk level = walk(screen, "method.add").choose("what", "Een niveau").answer("name.nl", "Ramp").next();
		assertTrue(level.tells("unused").contains("Klik"));
		finish(level);
		assertEquals("Ramp", Texts.get(method.getLevels().getLast().getTitle(), "nl"));
		assertEquals(List.of(), RiskMatrix.of(method).troubles());
	}

	// ---- what is offered where

	@Test
	void theExampleOffersItsNextVersionAndComparesItsTwo() {
		open("nl");
		RiskRegister register = register("Risicoregister 2026");
		RiskMethod used = register.getMethods().getLast();
		Screen screen = opened.screen("risk", register.getId());
		assertTrue(TaskWalk.action(opened.session(), screen, Selection.NONE, "method.next").whyNot().isEmpty());
		Selection chosen = new Selection(List.of(Row.of(register.getRisks().getFirst())), List.of(), false);
		assertTrue(opened.session().actions(screen, chosen).stream().flatMap(List::stream)
				.noneMatch(a -> a.id().startsWith("method.")));
		TaskWalk walk = walk(screen(used), "method.compare");
		assertFalse(walk.rows("compare").isEmpty());
		Map<String, String> before = opened.files();
		walk.finish();
		assertEquals(before, opened.files());
	}

	@Test
	void aDraftThatNobodyUsesCanGoAndWhatIsReadOnlySaysSo() {
		open("nl");
		RiskRegister register = register("Risicoregister 2026");
		RiskMethod draft = next(register, screen(register.getMethods().getLast()), 3);
		Map<String, String> before = opened.files();
		action(screen(draft), "method.delete").run().accept(null);
		assertEquals(2, register.getMethods().size());
		undoable(before);
		opened.close();
		opened = OpenedDossier.readOnly(temp.resolve("again"), "nl", new MethodScreens()).actions(new MethodActions());
		RiskMethod method = opened.session().dossier().roots(RiskRegister.class).getFirst().getMethods().getLast();
		assertEquals(Optional.of("Het dossier is alleen geopend om te lezen."),
				action(screen(method), "method.next").whyNot());
	}

	private RiskMethod next(RiskRegister register, Screen screen, int number) {
		finish(walk(screen, "method.next"));
		assertEquals(number, register.getMethods().getLast().getVersion());
		return register.getMethods().getLast();
	}
}
