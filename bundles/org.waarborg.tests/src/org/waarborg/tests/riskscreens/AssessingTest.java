package org.waarborg.tests.riskscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.tests.risk.Risks;
import org.waarborg.tests.screenfields.OpenedDossier;

/** What becomes of a step that somebody chooses: a new assessment, or the one of today mended; never history rewritten. */
class AssessingTest {

	@TempDir
	Path temp;

	private static String cell(RiskTable table, String code, String column) {
		return RiskTable.reads(table.screen(), Row.of(table.risk(code)), column);
	}

	private static void set(FormModel form, String field, Object value) {
		assertInstanceOf(FormModel.Done.class, form.set(RiskTable.field(form, field), value));
	}

	@Test
	void aStepOnAnotherDayIsANewAssessmentAndTheOldOneStays() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			table.me(0);
			String before = OpenedDossier.file(table.register());
			RiskAssessment old = table.risk("R-001").getAssessments().get(0);
			set(table.form("R-001"), "likelihood.current", 2);
			List<RiskAssessment> all = table.risk("R-001").getAssessments();
			assertEquals(2, all.size());
			assertEquals(4, old.getLikelihood());
			assertEquals(RiskTable.TODAY.minusMonths(1).minusDays(1), old.getOn());
			RiskAssessment made = all.get(1);
			assertEquals(2, made.getLikelihood());
			assertEquals(RiskTable.TODAY, made.getOn());
			assertSame(table.person(0), made.getBy());
			assertEquals(List.of(5, 3), made.getImpacts().stream().map(i -> i.getStep()).toList());
			assertEquals("Kans – huidig van R-001", table.session.undoLabel().orElseThrow());
			table.session.undo();
			assertEquals(before, OpenedDossier.file(table.register()));
		}
	}

	@Test
	void aSecondStepOnTheSameDayMendsTheAssessmentOfThatDay() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			set(table.form("R-001"), "likelihood.current", 2);
			set(table.form("R-001"), "impact.current.1", 3);
			set(table.form("R-001"), "impact.current.3", 4);
			List<RiskAssessment> all = table.risk("R-001").getAssessments();
			assertEquals(2, all.size());
			assertEquals(List.of(3, 3, 4), all.get(1).getImpacts().stream().map(i -> i.getStep()).toList());
			table.session.undo();
			assertEquals(List.of(3, 3), all.get(1).getImpacts().stream().map(i -> i.getStep()).toList());
			table.session.undo();
			table.session.undo();
			assertEquals(1, all.size());
		}
	}

	@Test
	void aStepThatIsClearedIsGoneAndNothingElse() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			set(table.form("R-001"), "impact.current.1", null);
			assertEquals("", cell(table, "R-001", "impact.current.1"));
			assertEquals(1, Assessments.last(table.risk("R-001"), AssessedState.CURRENT).orElseThrow().getImpacts()
					.size());
			set(table.form("R-001"), "likelihood.current", null);
			assertEquals("niet beoordeeld", cell(table, "R-001", "level.current"));
			assertEquals(2, table.risk("R-001").getAssessments().size());
		}
	}

	@Test
	void aRiskThatWasNeverAssessedBeginsWithTheFirstStep() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			assertEquals("Niet beoordeeld", cell(table, "R-003", "level.current"));
			set(table.form("R-003"), "likelihood.target", 1);
			RiskAssessment made = table.risk("R-003").getAssessments().get(0);
			assertEquals(AssessedState.TARGET, made.getState());
			assertSame(Risks.method(table.register()), made.getMethod());
			assertNull(made.getBy());
		}
	}

	@Test
	void theLevelFollowsAtOnceAndSaysWhy() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			String before = cell(table, "R-001", "level.current");
			set(table.form("R-001"), "likelihood.current", 1);
			set(table.form("R-001"), "impact.current.1", 1);
			set(table.form("R-001"), "impact.current.2", 1);
			assertNotEquals(before, cell(table, "R-001", "level.current"));
			String why = cell(table, "R-001", "why.current");
			assertTrue(why.contains("Versie 1") && why.contains("Patiëntveiligheid"), why);
			assertEquals("versie 1 van de methode", cell(table, "R-001", "method.current"));
		}
	}

	@Test
	void aLaterDayIsToAssessAgainAndAnEarlierOneMendsAMistake() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			Risk risk = table.risk("R-001");
			set(table.form("R-001"), "on.current", RiskTable.TODAY);
			assertEquals(2, risk.getAssessments().size());
			assertEquals(4, risk.getAssessments().get(1).getLikelihood());
			set(table.form("R-001"), "on.current", LocalDate.of(2026, 11, 3));
			assertEquals(2, risk.getAssessments().size());
			assertEquals(LocalDate.of(2026, 11, 3), risk.getAssessments().get(1).getOn());
		}
	}

	private static RiskRegister withNewVersion() {
		RiskRegister register = RiskTable.small();
		RiskMethod next = Methods.next(Risks.method(register), register);
		Risks.method(register).setStatus(MethodStatus.SUPERSEDED);
		next.setStatus(MethodStatus.APPROVED);
		// the new scale has a step less, and another category first
		next.getLikelihood().remove(4);
		next.getCells().removeIf(c -> c.getLikelihood() == 5);
		next.getCategories().add(1, next.getCategories().remove(0));
		register.getMethods().add(next);
		return register;
	}

	@Test
	void whatWasAssessedWithAnEarlierVersionSaysSoUntilSomebodyAssessesAgain() {
		try (RiskTable table = new RiskTable(temp, withNewVersion())) {
			assertTrue(cell(table, "R-001", "likelihood.current").endsWith("(versie 1)"),
					cell(table, "R-001", "likelihood.current"));
			assertTrue(cell(table, "R-001", "level.current").endsWith("(versie 1)"));
			// patient safety is the second category now
			assertTrue(cell(table, "R-001", "impact.current.2").startsWith("5 "),
					cell(table, "R-001", "impact.current.2"));
			assertEquals("Niet in de matrix", group(table, "R-001", "place.current"));

			set(table.form("R-001"), "likelihood.current", 3);
			Risk risk = table.risk("R-001");
			assertEquals(2, risk.getAssessments().size());
			RiskAssessment made = risk.getAssessments().get(1);
			RiskMethod used = table.register().getMethods().get(1);
			assertSame(used, made.getMethod());
			assertTrue(made.getImpacts().stream().allMatch(i -> i.getCategory().eContainer() == used));
			assertEquals("3 × 5", group(table, "R-001", "place.current"));
			assertFalse(cell(table, "R-001", "level.current").contains("versie"));
			assertEquals(4, risk.getAssessments().get(0).getLikelihood());
		}
	}

	private static String group(RiskTable table, String code, String grouping) {
		return table.screen().groupings().stream().filter(g -> g.id().equals(grouping)).findFirst().orElseThrow()
				.group().apply(Row.of(table.risk(code))).label();
	}

	@Test
	void aStepIsChosenWithItsMeaning() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			Field field = RiskTable.field(table.form("R-001"), "likelihood.current");
			List<Option> options = ((FieldType.Choice) field.type()).options();
			assertEquals(5, options.size());
			assertEquals("4 Waarschijnlijk", options.get(3).label());
			assertFalse(options.get(3).detail().isBlank());
			assertEquals(4, field.value(Row.of(table.risk("R-001"))));
			assertEquals("Patiëntveiligheid – huidig",
					RiskTable.field(table.form("R-001"), "impact.current.1").label());
		}
	}

	@Test
	void severalRisksAreAssessedAsOneStep() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			FormModel form = table.form("R-001", "R-002", "R-003");
			assertInstanceOf(FormModel.Different.class, form.state(RiskTable.field(form, "likelihood.current")));
			assertEquals(new FormModel.Done(3), form.set(RiskTable.field(form, "likelihood.current"), 3));
			for (String code : List.of("R-001", "R-002", "R-003")) {
				assertEquals("3 Mogelijk", cell(table, code, "likelihood.current"), code);
			}
			set(form, "owner", table.person(1));
			set(form, "option", org.waarborg.risk.TreatmentOption.MODIFY);
			set(form, "nextReview", LocalDate.of(2027, 3, 1));
			set(form, "scopes", List.of(table.session.dossier().dossier().getScopes().get(1)));
			assertEquals("Kliniek", group(table, "R-003", "scope"));
			for (int i = 0; i < 5; i++) {
				table.session.undo();
			}
			assertFalse(table.session.dossier().dirty());
			assertEquals("", cell(table, "R-003", "likelihood.current"));
		}
	}

	@Test
	void aStepIsTypedByItsWord() {
		try (RiskTable table = new RiskTable(temp, RiskTable.small())) {
			FormModel form = table.form("R-001");
			assertEquals(new FormModel.Done(1), form.enter(RiskTable.field(form, "likelihood.current"), "mogelijk"));
			assertEquals(3, RiskTable.field(form, "likelihood.current").value(Row.of(table.risk("R-001"))));
			assertInstanceOf(FormModel.Refused.class,
					form.enter(RiskTable.field(form, "likelihood.current"), "vaak"));
		}
	}
}
