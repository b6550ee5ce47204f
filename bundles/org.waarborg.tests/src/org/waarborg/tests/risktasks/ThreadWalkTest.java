package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.risk.screens.internal.method.MethodScreens;
import org.waarborg.risk.screens.internal.plan.PlanScreens;
import org.waarborg.risk.tasks.internal.accept.AcceptActions;
import org.waarborg.risk.tasks.internal.method.MethodActions;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Usage;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;
import org.waarborg.tests.support.TaskWalk;

/**
 * The whole thread by clicking: a version of the method, a risk, its treatment, its acceptance, a worse picture, accepted
 * again; after each step undo brings back the file of the register to the last byte. And from the risk to the decision and
 * back.
 */
class ThreadWalkTest {

	private static final ControlRef CONTROL = ControlRef.parse("iso27001-2022#A.8.13");

	@TempDir
	private Path temp;
	private OpenedDossier opened;
	private RiskRegister register;
	private String risk;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", rules -> rules.addBook(new RiskRuleBook()), new RiskScreens(),
				new MethodScreens(), new PlanScreens(), new StatementScreens(), new DossierScreens())
				.actions(new AcceptActions(), new MethodActions()).settle();
		register = opened.session().dossier().roots(RiskRegister.class).getFirst();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	@Test
	void fromTheMethodToWhatIsAcceptedAgainWithUndoAtEachStep() {
		String begun = OpenedDossier.file(register);
		int steps = method();
		steps += assessed();
		steps += treated();
		thereAndBack();
		steps += acceptedAndStale();
		for (int i = 0; i < steps; i++) {
			opened.session().undo();
		}
		assertEquals(begun, OpenedDossier.file(register), "nothing is left of " + steps + " steps");
	}

	// ---- each part answers how many steps it took

	/** A next version with another level in one square, put in use by who may. */
	private int method() {
		RiskMethod before = Methods.inUse(register).orElseThrow();
		step(() -> walk(method(before), "method.next").answer("change.nl", "Strenger bij een waarschijnlijk risico.")
				.finish());
		RiskMethod next = register.getMethods().getLast();
		assertNotEquals(before, next);
		RiskLevel now = level(next);
		RiskLevel other = next.getLevels().stream().filter(l -> l != now && !l.getAcceptableBy().isEmpty()).findFirst()
				.orElseThrow();
		step(() -> {
			method(next).actions(new Spot("matrix", "likelihood-4", "impact-2")).stream()
					.filter(a -> a.id().equals("level." + other.getId())).findFirst().orElseThrow().run().accept(null);
			return null;
		});
		assertEquals(other, level(next));
		step(() -> walk(method(next), "method.approve").answer("person", person(RiskHouse.DIRECTOR).getId()).finish());
		assertEquals(next, Methods.inUse(register).orElseThrow());
		return 3;
	}

	private static RiskLevel level(RiskMethod method) {
		return new RiskMatrices().of(method).at(4, 2, method.getCategories().getFirst()).level().orElseThrow();
	}

	/** A risk on the screen of the register, with its picture of now. */
	private int assessed() {
		risk = step(() -> {
			var added = screen().add(opened.session().edits());
			opened.run(added.command());
			return added.id();
		});
		set("title", new Translation("nl", "De back-up is niet terug te zetten"));
		set("owner", person(RiskHouse.OWNER));
		set("likelihood.current", 2);
		set("impact.current.1", 2);
		assertEquals("2 × 2", screen().groupings().stream().filter(g -> g.id().equals("place.current")).findFirst()
				.orElseThrow().group().apply(row()).label());
		String why = reads("why.current");
		assertTrue(why.contains("Versie 3"), "the level says by which version it is so: " + why);
		set("option", TreatmentOption.MODIFY);
		return 6;
	}

	/** A treatment in the form of the risk, with a control that is found by its number. */
	private int treated() {
		String id = step(() -> form().addChild(field(form(), "treatments")).orElseThrow());
		FormModel child = form().child(field(form(), "treatments"), id);
		Field controls = field(child, "controls");
		step(() -> assertInstanceOf(FormModel.Done.class, child.set(controls, List.of(CONTROL))));
		Treatment treatment = subject().getTreatments().getFirst();
		assertEquals(List.of(CONTROL), controls.value(Row.of(treatment)));
		assertEquals(treatment.getId(), opened.screen("risk.plan", register.getId()).row(treatment.getId())
				.orElseThrow().id(), "the plan has it too");
		return 2;
	}

	/** One click to the decision on the control, one back. */
	private void thereAndBack() {
		Target decision = links(screen(), row()).filter(t -> t.source().equals("statement")).findFirst().orElseThrow();
		Screen statement = opened.session().screen(decision).orElseThrow();
		Row decided = statement.row(decision.row()).orElseThrow();
		Target back = links(statement, decided).filter(t -> t.row().equals(risk)).findFirst().orElseThrow();
		assertEquals(screen().target(), opened.session().screen(back).orElseThrow().target());
		Field risks = ScreenWalk.fields(statement.sections()).stream().filter(f -> f.id().equals("risks")).findFirst()
				.orElseThrow();
		assertTrue(risks.cell(decided).text().contains(subject().getCode()), risks.cell(decided).text());
	}

	private int acceptedAndStale() {
		step(() -> walk("accept").to("who").answer("person", person(RiskHouse.DIRECTOR).getId()).to("proof")
				.answer("reason", "Verder verlagen kost meer dan het oplevert.").finish());
		assertEquals(Acceptances.State.VALID, standing().state());
		set("likelihood.current", 4);
		assertEquals(Acceptances.State.STALE, standing().state());
		String stale = reads("acceptance.stale");
		assertTrue(stale.contains("kans was 2") && stale.contains("nu 4"), stale);
		TaskWalk again = walk("accept.again");
		List<String> row = again.rows("picture").getFirst();
		assertTrue(row.getLast().contains("kans was 2") && row.getLast().contains("nu 4"), row.toString());
		step(() -> again.to("who").answer("person", person(RiskHouse.DIRECTOR).getId()).finish());
		assertEquals(Acceptances.State.VALID, standing().state());
		assertEquals(2, subject().getAcceptances().size(), "the earlier one is kept");
		return 3;
	}

	// ---- what a person has in front of her

	/** Does one step; undo brings back every byte of the register, redo what was done. */
	private <T> T step(Supplier<T> does) {
		String before = OpenedDossier.file(register);
		T answer = does.get();
		String after = OpenedDossier.file(register);
		assertNotEquals(before, after);
		opened.session().undo();
		assertEquals(before, OpenedDossier.file(register));
		opened.session().redo();
		assertEquals(after, OpenedDossier.file(register));
		opened.settle();
		return answer;
	}

	private void set(String field, Object value) {
		step(() -> assertInstanceOf(FormModel.Done.class, form().set(field(form(), field), value)));
	}

	private FormModel form() {
		return new FormModel(opened.session(), screen(), List.of(risk));
	}

	private static Field field(FormModel form, String id) {
		return ScreenWalk.fields(form.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private String reads(String field) {
		return field(form(), field).cell(row()).text();
	}

	private Screen screen() {
		return opened.screen("risk", register.getId());
	}

	private Screen method(RiskMethod method) {
		return opened.screen("risk.method", method.getId());
	}

	private Row row() {
		return screen().row(risk).orElseThrow();
	}

	private Risk subject() {
		return (Risk) row().subject();
	}

	private Acceptances.Standing standing() {
		return Acceptances.of(subject(), OpenedDossier.TODAY, new RiskMatrices());
	}

	private static Stream<Target> links(Screen screen, Row row) {
		return screen.related(row).orElseThrow().links().stream().map(Usage::target).flatMap(Optional::stream);
	}

	private TaskWalk walk(Screen screen, String action) {
		return TaskWalk.of(TaskWalk.action(opened.session(), screen, Selection.NONE, action));
	}

	private TaskWalk walk(String action) {
		return TaskWalk.of(TaskWalk.action(opened.session(), screen(),
				new Selection(List.of(row()), screen().rows(), false), action));
	}

	private Person person(String name) {
		return opened.dossier().getPeople().stream().filter(p -> name.equals(Labels.of(p))).findFirst().orElseThrow();
	}
}
