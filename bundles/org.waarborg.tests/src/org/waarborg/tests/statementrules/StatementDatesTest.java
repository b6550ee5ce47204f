package org.waarborg.tests.statementrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.rules.DueItem;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.tests.rules.Scenario;

/** What of a statement is due: work that is still to be done, and dates of editions that lie ahead. */
class StatementDatesTest {

	private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

	@TempDir
	Path temp;

	private Scenario scenario;

	@BeforeEach
	void create() {
		scenario = new Scenario(temp.resolve("dates"));
	}

	@AfterEach
	void close() {
		scenario.close();
	}

	private List<DueItem> due() {
		return Example.rules().due(scenario.request("en", List.of()));
	}

	@Test
	void aReviewAndAPlannedPartAreWorkOfTheirOwner() {
		Build.base(scenario, 1);
		Build.at(scenario, 0).setNextReview(SPRING);
		Build.planned(Build.part(scenario, 0), SPRING);
		List<DueItem> due = due();
		assertEquals(List.of("control-planned", "control-review"), due.stream().map(DueItem::kind).sorted().toList());
		assertTrue(due.stream()
				.allMatch(d -> d.task() && d.owner().equals("Aïsha van der Meer") && d.on().equals(SPRING)));
		assertEquals(List.of("Implement A.5.1 Control 1", "Review A.5.1 Control 1"),
				due.stream().map(DueItem::what).sorted().toList());
	}

	@Test
	void whatIsDoneExcludedOrUndecidedIsNotDue() {
		Build.base(scenario, 3);
		scenario.times(3, i -> Build.planned(Build.part(scenario, i - 1), SPRING));
		Build.part(scenario, 0).setImplementation(Implementation.IMPLEMENTED);
		DecidedExamples.exclude(Build.at(scenario, 1));
		Build.at(scenario, 2).setApplicability(Applicability.UNDECIDED);
		Build.at(scenario, 2).setNextReview(SPRING);
		assertEquals(List.of(), due());
	}

	@Test
	void theEndOfATransitionIsADateToKnowOnceForAllStatements() {
		Build.base(scenario, 1);
		scenario.controlSets(Build.edition("basis-2", "2030", ControlSetStatus.APPLICABLE, Build.BASE, SPRING));
		UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
		used.setSet(Build.BASE);
		scenario.statement("statements/two.soa").getControlSets().add(used);
		List<DueItem> due = due();
		assertEquals(List.of("Last day on which Norm Basis:2022 is accepted beside Norm Basis:2030"),
				due.stream().map(DueItem::what).toList());
		assertFalse(due.get(0).task());
		assertFalse(due.get(0).overdue(SPRING.plusDays(1)), "a date to know is never late");
	}

	@Test
	void anEditionThatAppliesSoonIsADateToKnow() {
		ControlSet set = Build.edition(Build.BASE, "2022", ControlSetStatus.PUBLISHED, null, null);
		set.setAppliesExisting(SPRING);
		set.setAppliesNew(LocalDate.of(2026, 1, 1));
		scenario.controlSets(set);
		scenario.uses(Build.BASE);
		assertEquals(List.of("edition-applies"), due().stream().map(DueItem::kind).toList());
	}
}
