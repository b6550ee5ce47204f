package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.Requirement;
import org.waarborg.screen.Action;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.drivers.DriverActions;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A law that asks for many controls is named once for all of them. */
class AssignRequirementsTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens()).settle().actions(new DriverActions());
		screen = opened.screen("statement",
				opened.session().dossier().roots(StatementOfApplicability.class).getFirst().getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	private Row row(String number) {
		return screen.rows().stream().filter(r -> control(r).label().equals(number)).findFirst().orElseThrow();
	}

	private Decision decision(String number) {
		return (Decision) row(number).object().orElseThrow();
	}

	private Action action(Selection selection) {
		return TaskWalk.action(opened.session(), screen, selection, "requirements");
	}

	private Selection selection(String... numbers) {
		return new Selection(Arrays.stream(numbers).map(this::row).toList(), screen.rows(), false);
	}

	private TaskWalk walk(String... numbers) {
		return TaskWalk.of(action(selection(numbers)), selection(numbers));
	}

	/** A requirement that none of some controls names. */
	private Requirement fresh(String... numbers) {
		return opened.dossier().getRequirements().stream()
				.filter(r -> Arrays.stream(numbers)
						.noneMatch(n -> RequirementDrivers.of(decision(n).getDrivers()).contains(r)))
				.findFirst().orElseThrow();
	}

	@Test
	void manyControlsNameALawInOneStepAndKeepTheirOtherReasons() {
		Map<String, String> before = opened.files();
		Requirement law = fresh("5.1", "5.2", "5.3");
		List<Driver> kept = List.copyOf(decision("5.1").getDrivers());
		TaskWalk walk = walk("5.1", "5.2", "5.3");
		assertEquals("Kies minstens één wet of eis.", walk.problem());
		walk.answer("requirements", List.of(law.getId())).next();
		assertEquals(3, walk.rows("table").size());
		assertEquals("Aan 3 regels toewijzen", walk.task().order());
		Outcome outcome = walk.finish();
		assertEquals("3 beheersmaatregelen noemen uw keuze nu als reden.", outcome.message());
		for (String number : List.of("5.1", "5.2", "5.3")) {
			assertTrue(RequirementDrivers.of(decision(number).getDrivers()).contains(law), number);
		}
		assertTrue(decision("5.1").getDrivers().containsAll(kept));
		assertEquals("Wetten en eisen van 3 regels", opened.session().undoLabel().orElseThrow());
		opened.session().undo();
		assertEquals(before, opened.files());
	}

	@Test
	void itReplacesAndTakesAwayToo() {
		Requirement law = fresh("5.1", "5.2");
		TaskWalk walk = walk("5.1", "5.2").answer("requirements", List.of(law.getId()));
		walk.choose("how", "In de plaats van andere wetten en eisen").finish();
		assertEquals(List.of(law), RequirementDrivers.of(decision("5.1").getDrivers()));
		walk = walk("5.1", "5.2").answer("requirements", List.of(law.getId())).choose("how", "Weghalen");
		assertEquals("2 beheersmaatregelen noemen uw keuze niet meer.", walk.finish().message());
		assertEquals(List.of(), RequirementDrivers.of(decision("5.1").getDrivers()));
	}

	@Test
	void whatDoesNotApplyOrFollowsStaysAndTheTableSaysWhy() {
		Row undecided = screen.rows().stream().filter(r -> control(r).applicability() == Applicability.UNDECIDED)
				.findFirst().orElseThrow();
		Row follower = screen.rows().stream().filter(r -> control(r).followed().isPresent()).findFirst().orElseThrow();
		Requirement law = fresh("5.1");
		Selection selection = new Selection(List.of(row("5.1"), undecided, follower), screen.rows(), false);
		TaskWalk walk = TaskWalk.of(action(selection), selection).answer("requirements", List.of(law.getId())).next();
		assertEquals("2 van 3 regels blijven zoals ze zijn; de tabel zegt waarom.", walk.tells("left"));
		assertEquals(List.of("blijft: niet van toepassing of niet besloten", "blijft: volgt zijn beheersmaatregel"),
				walk.rows("table").stream().skip(1).map(List::getLast).sorted().toList());
		walk.finish();
		assertFalse(RequirementDrivers.of(((Decision) follower.object().orElseThrow()).getDrivers()).contains(law));
	}

	@Test
	void whatIsThereAlreadyIsNotDoneAgain() {
		Row row = screen.rows().stream().filter(r -> control(r).followed().isEmpty()
				&& control(r).applicability() == Applicability.APPLICABLE
				&& !RequirementDrivers.of(control(r).drivers()).isEmpty()).findFirst().orElseThrow();
		Selection selection = new Selection(List.of(row), screen.rows(), false);
		TaskWalk walk = TaskWalk.of(action(selection), selection)
				.answer("requirements", List.of(RequirementDrivers.of(control(row).drivers()).getFirst().getId()))
				.next();
		assertEquals("Er zou niets veranderen: ga terug en kies iets anders.", walk.problem());
	}

	@Test
	void withoutSelectedRowsItSaysWhatToDoFirstAndElsewhereItIsNotOffered() {
		Selection none = new Selection(List.of(), screen.rows(), false);
		assertEquals(Optional.of("Selecteer eerst de regels."), action(none).whyNot());
		Screen overview = opened.screen("statement", screen.target().key() + "/overview");
		assertTrue(opened.session().actions(overview, new Selection(List.of(), overview.rows(), false)).isEmpty());
	}
}
