package org.waarborg.tests.riskscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Tone;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.method.MethodScreens;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.tests.screenfields.OpenedDossier;

/** A version of a method is edited on one page: words in rows, levels by clicking the matrix. */
class MethodScreenTest {

	private static final Surface NOWHERE = new Surface() {
		@Override
		public void show(Target target) {
			throw new AssertionError("goes to " + target);
		}

		@Override
		public void only(String grouping, String group) {
			throw new AssertionError("picks " + group);
		}

		@Override
		public void start(Task task) {
			throw new AssertionError("asks " + task.title());
		}
	};

	@TempDir
	Path temp;

	private OpenedDossier opened;

	@AfterEach
	void close() {
		opened.close();
	}

	private RiskRegister register() {
		return opened.session().dossier().roots(RiskRegister.class).getFirst();
	}

	private RiskMethod used() {
		return Methods.inUse(register()).orElseThrow();
	}

	private RiskMethod draft() {
		return register().getMethods().getLast();
	}

	/** The example with a further version that nothing refers to. */
	private Screen openDraft(String language) {
		open(language);
		RiskMethod next = Methods.next(used(), register());
		opened.run(
				opened.session().edits().add(register(), org.waarborg.risk.RiskPackage.Literals.RISK_REGISTER__METHODS,
						next));
		opened.settle();
		return screen(draft());
	}

	private void open(String language) {
		opened = OpenedDossier.example(temp, language, r -> r.addBook(new RiskRuleBook()), new MethodScreens())
				.settle();
	}

	private Screen screen(RiskMethod method) {
		return opened.screen("risk.method", method.getId());
	}

	private static Action action(List<Action> actions, String id) {
		return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(
				() -> new AssertionError("no " + id + " among " + actions.stream().map(Action::id).toList()));
	}

	private static void run(Action action) {
		assertEquals(Optional.empty(), action.whyNot(), action.label());
		action.run().accept(NOWHERE);
	}

	private static Spot spot(String figure, int likelihood, int impact) {
		return new Spot(figure, "likelihood-" + likelihood, "impact-" + impact);
	}

	private static Row row(Screen screen, Identified object) {
		return screen.row(object.getId()).orElseThrow();
	}

	private static Field field(Screen screen, String id) {
		return screen.columns().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private static Matrix matrix(Screen screen, String id) {
		return (Matrix) screen.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private static String word(Matrix matrix, int likelihood, int impact) {
		return matrix.rows().stream().filter(r -> r.id().equals("likelihood-" + likelihood)).findFirst().orElseThrow()
				.squares().get(impact - 1).word();
	}

	/** Undo brings back every byte of every file, redo brings the change again. */
	private void undoable(Map<String, String> before) {
		Map<String, String> after = opened.files();
		assertFalse(before.equals(after), "nothing was changed");
		opened.session().undo();
		assertEquals(before, opened.files());
		opened.session().redo();
		assertEquals(after, opened.files());
	}

	// ---- the page

	@Test
	void theRowsAreTheVersionItsStepsItsCategoriesAndItsLevels() {
		Screen screen = openDraft("nl");
		RiskMethod draft = draft();
		int steps = draft.getCategories().stream().mapToInt(c -> c.getSteps().size()).sum();
		assertEquals(1 + draft.getLikelihood().size() + draft.getCategories().size() + steps + draft.getLevels().size(),
				screen.rows().size());
		assertTrue(screen.picturesFirst());
		assertTrue(screen.grouped());
		List<String> groups = screen.rows().stream().map(r -> screen.groupings().getFirst().group().apply(r).label())
				.distinct().toList();
		assertEquals(List.of("Methode", "Kans", "Categorieën van impact"), groups.subList(0, 3));
		assertEquals("Impact 1: Patiëntveiligheid", groups.get(3));
		assertEquals("Niveaus", groups.getLast());
		assertEquals("concept", screen.header().chip());
		for (Row row : screen.rows()) {
			assertFalse(screen.name(row).isBlank());
			screen.columns().forEach(f -> f.cell(row));
			assertFalse(new FormModel(opened.session(), screen, List.of(row.id())).sections().isEmpty());
		}
	}

	@Test
	void wordsMeaningToneAndWhoMayAcceptAreFieldsOfTheirRow() {
		Screen screen = openDraft("nl");
		RiskLevel level = draft().getLevels().getFirst();
		Row row = row(screen, level);
		Map<String, String> before = opened.files();
		opened.run(field(screen, "tone").set(opened.session().edits(), row, Tone.STOP));
		assertEquals(Tone.STOP, level.getTone());
		undoable(before);
		Row step = row(screen, draft().getLikelihood().getFirst());
		assertFalse(field(screen, "tone").shown(step));
		assertTrue(field(screen, "words").shown(step));
		opened.run(field(screen, "words").set(opened.session().edits(), step, "zelden; rarely ;; 1"));
		assertEquals(List.of("zelden", "rarely", "1"), draft().getLikelihood().getFirst().getWords());
		assertEquals("zelden; rarely; 1", field(screen, "words").value(step));
		opened.run(field(screen, "title").set(opened.session().edits(), step,
				new org.waarborg.screen.Translation("nl", "Zelden")));
		assertEquals("Kans 1 – Zelden", screen.name(row(screen, draft().getLikelihood().getFirst())));
	}

	// ---- the matrix

	@Test
	void aClickOnASquareGivesItAnotherLevelInTheFileTheRowAndThePicture() {
		Screen screen = openDraft("nl");
		List<Action> menu = screen.actions(spot("matrix", 2, 3));
		List<String> levels = menu.stream().filter(a -> a.id().startsWith("level.")).map(Action::label).toList();
		assertEquals(draft().getLevels().size(), levels.size());
		assertEquals(1, levels.stream().filter(l -> l.endsWith("(nu)")).count());
		RiskLevel highest = draft().getLevels().getLast();
		Map<String, String> before = opened.files();
		run(action(menu, "level." + highest.getId()));
		assertEquals(highest, RiskMatrix.of(draft()).at(2, 3, null).level().orElseThrow());
		assertEquals(word(matrix(screen, "matrix"), 2, 3), levels.getFirst());
		assertEquals(Optional.of("Kans 2 × impact 3: " + levels.getFirst()), opened.session().undoLabel());
		undoable(before);
		assertTrue(action(screen.actions(spot("matrix", 2, 3)), "level." + highest.getId()).whyNot().isPresent());
	}

	@Test
	void aCategoryCanSayItsOwnThereAndThenTheSameAgain() {
		Screen screen = openDraft("nl");
		ImpactCategory plain = draft().getCategories().stream()
				.filter(c -> draft().getCells().stream().noneMatch(cell -> cell.getCategory() == c)).findFirst()
				.orElseThrow();
		String own = "matrix-" + (draft().getCategories().indexOf(plain) + 1);
		assertTrue(screen.figures().stream().noneMatch(f -> f.id().equals(own)));
		Map<String, String> before = opened.files();
		run(action(screen.actions(spot("matrix", 1, 1)), "apart." + plain.getId()));
		assertEquals("eigen vak", matrix(screen, own).rows().getLast().squares().getFirst().text());
		RiskLevel highest = draft().getLevels().getLast();
		run(action(screen.actions(spot(own, 1, 1)), "level." + highest.getId()));
		assertEquals(highest, RiskMatrix.of(draft()).at(1, 1, plain).level().orElseThrow());
		assertFalse(RiskMatrix.of(draft()).at(1, 1, null).level().orElseThrow() == highest);
		run(action(screen.actions(spot(own, 1, 1)), "same"));
		assertEquals(before, opened.files());
		assertTrue(screen.figures().stream().noneMatch(f -> f.id().equals(own)));
	}

	@Test
	void whateverIsWrongIsDrawnAndSaidAndNothingFalls() {
		Screen screen = openDraft("nl");
		MatrixCell outside = RiskFactory.eINSTANCE.createMatrixCell();
		outside.setLikelihood(9);
		outside.setImpact(0);
		RiskMethod draft = draft();
		opened.run(opened.session().edits().add(draft, org.waarborg.risk.RiskPackage.Literals.RISK_METHOD__CELLS,
				outside));
		opened.run(opened.session().edits().delete(draft.getCategories().get(1).getSteps().getLast()));
		opened.run(opened.session().edits().delete(draft.getCells().getFirst()));
		opened.run(opened.session().edits().delete(List.copyOf(draft.getLevels())));
		opened.settle();
		assertFalse(screen.figures().isEmpty());
		assertEquals("niet in de matrix", word(matrix(screen, "matrix"), 1, 1));
		assertEquals(List.of(), screen.actions(spot("matrix", 1, 1)));
		assertTrue(screen.header().figure().contains("kloppen niet"), screen.header().figure());
		FormModel form = new FormModel(opened.session(), screen, List.of(draft.getId()));
		assertTrue(form.signals(field(screen, "cells")).stream().anyMatch(s -> s.rule().equals("RSK-015")));
		opened.run(opened.session().edits().delete(List.copyOf(draft.getLikelihood())));
		opened.run(opened.session().edits().delete(List.copyOf(draft.getCategories())));
		assertEquals(List.<Figure>of(), screen.figures());
		assertEquals(1, screen.rows().size());
		assertEquals(List.of(), screen.actions(new Spot("else", "x", "y")));
	}

	// ---- the scales

	@Test
	void aStepOfLikelihoodGoesWithItsRowOfTheMatrix() {
		Screen screen = openDraft("nl");
		RiskMatrix was = RiskMatrix.of(draft());
		Row second = row(screen, draft().getLikelihood().get(1));
		Map<String, String> before = opened.files();
		opened.run(screen.delete(opened.session().edits(), List.of(second)));
		RiskMatrix now = RiskMatrix.of(draft());
		assertEquals(was.likelihoods() - 1, now.likelihoods());
		assertEquals(List.of(), now.troubles());
		undoable(before);
		RiskLevel third = was.at(3, 5, null).level().orElseThrow();
		assertEquals(third, RiskMatrix.of(draft()).at(2, 5, null).level().orElseThrow());
	}

	@Test
	void aStepOfImpactGoesFromAllCategoriesAndALevelGivesItsCellsAway() {
		Screen screen = openDraft("nl");
		Row step = row(screen, draft().getCategories().get(2).getSteps().getFirst());
		assertTrue(screen.cannotDelete(step).orElse("").contains("“Verwijder stap 1 in alle categorieën”"));
		Map<String, String> before = opened.files();
		run(action(screen.actions(List.of(step)), "delete.everywhere"));
		assertEquals(List.of(), RiskMatrix.of(draft()).troubles());
		assertEquals(4, RiskMatrix.of(draft()).impacts());
		undoable(before);
		Row lowest = row(screen, draft().getLevels().getFirst());
		assertTrue(screen.cannotDelete(lowest).isPresent());
		Map<String, String> then = opened.files();
		Action inherit = action(screen.actions(List.of(lowest)), "delete.inherit");
		assertTrue(inherit.label().startsWith("Verwijder "), inherit.label());
		run(inherit);
		assertEquals(List.of(), RiskMatrix.of(draft()).troubles());
		undoable(then);
	}

	@Test
	void aStepThatMovesTakesItsCellsWithIt() {
		Screen screen = openDraft("nl");
		List<RiskLevel> fourth = levels(4);
		List<RiskLevel> fifth = levels(5);
		Map<String, String> before = opened.files();
		run(action(screen.actions(List.of(row(screen, draft().getLikelihood().get(4)))), "move.up"));
		assertEquals(fifth, levels(4));
		assertEquals(fourth, levels(5));
		undoable(before);
		Row first = row(screen, draft().getLikelihood().getFirst());
		assertTrue(action(screen.actions(List.of(first)), "move.up").whyNot().isPresent());
	}

	private List<RiskLevel> levels(int likelihood) {
		List<RiskLevel> levels = new ArrayList<>();
		RiskMatrix matrix = RiskMatrix.of(draft());
		for (int i = 1; i <= matrix.impacts(); i++) {
			levels.add(matrix.at(likelihood, i, null).level().orElseThrow());
		}
		return levels;
	}

	// ---- what cannot be changed

	@Test
	void anApprovedVersionIsLockedWithTheReasonAndTheWayOut() {
		open("nl");
		Screen screen = screen(used());
		Row level = row(screen, used().getLevels().getFirst());
		String reason = field(screen, "tone").locked(level).orElse("");
		assertEquals("Versie 2 is goedgekeurd en verandert niet meer. Maak een nieuwe versie van de methode om iets te "
				+ "veranderen.", reason);
		for (Row row : screen.rows()) {
			assertTrue(screen.cannotDelete(row).isPresent());
			screen.columns().stream().filter(f -> f.shown(row) && f.type().isEdited())
					.forEach(f -> assertEquals(Optional.of(reason), f.locked(row), f.id()));
			assertTrue(screen.actions(List.of(row)).stream().allMatch(a -> a.whyNot().isPresent()));
		}
		assertTrue(screen.actions(spot("matrix", 1, 1)).stream().allMatch(a -> a.whyNot().isPresent()));
		String step = screen.cannotDelete(row(screen, used().getLikelihood().get(2))).orElse("");
		assertTrue(step.contains("is gebruikt bij") && step.contains("nieuwe versie"), step);
	}

	@Test
	void everythingOfAMethodIsFoundAtItsRow() {
		open("en");
		RiskMethod method = used();
		assertEquals(new Target("risk.method", method.getId(), method.getLevels().getFirst().getId(), "title"),
				opened.session().locate(method.getLevels().getFirst().getTitle().getFirst()).orElseThrow());
		assertEquals(new Target("risk.method", method.getId(), method.getId(), "cells"),
				opened.session().locate(method.getCells().getFirst()).orElseThrow());
		assertEquals("cells", new MethodScreens().field(opened.session(), method, "levels"));
		assertEquals(List.of(), new MethodScreens().nodes(opened.session()));
		assertEquals(Optional.empty(), new MethodScreens().open(opened.session(), "gone"));
		String approvals = (String) field(screen(method), "approvals").value(row(screen(method), method));
		assertTrue(approvals.contains("Wijnbergh as Top management on 12 Jan 2026"), approvals);
	}
}
