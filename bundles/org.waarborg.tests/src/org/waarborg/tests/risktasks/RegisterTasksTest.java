package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** Review, close, open again, and freeze. */
class RegisterTasksTest {

	@TempDir
	private Path temp;
	private RiskHouse house;

	@BeforeEach
	void start() {
		house = RiskHouse.example(temp);
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private Set<Path> released() {
		return house.released().collect(Collectors.toSet());
	}

	@Test
	void aSnapshotIsWrittenOnceAndSavesWhatIsUnsaved() throws Exception {
		house.made("R-99", TreatmentOption.RETAIN, 3, 2);
		Set<Path> before = released();
		TaskWalk walk = TaskWalk.of(house.action("snapshot", house.chosen()));
		walk.answer("by", house.person(RiskHouse.CISO).getId());
		assertTrue(walk.tells("will").contains("niet is opgeslagen"), walk.tells("will"));
		Outcome outcome = walk.finish();
		assertEquals("risk.trend", outcome.show().orElseThrow().source());
		Path file = outcome.files().getFirst();
		assertTrue(Files.exists(file) && !before.contains(file));
		assertEquals(before.size() + 1, released().size());
		assertTrue(Files.readString(file).contains("R-99"));
		assertFalse(house.session().dossier().dirty());
		assertEquals(3, Snapshots.of(house.session().dossier(), house.register()).size());

		TaskWalk again = TaskWalk.of(house.action("snapshot", house.chosen())).answer("by",
				house.person(RiskHouse.CISO).getId());
		assertTrue(again.problem().contains("al een momentopname"), again.problem());
		again.answer("on", OpenedDossier.TODAY.plusDays(1));
		assertFalse(again.problem().isEmpty(), "a day ahead");
		assertEquals(before.size() + 1, released().size(), "nothing was written");
	}

	@Test
	void aSnapshotThatCannotBeWrittenLeavesNothing() throws Exception {
		Path folder = house.place("risks/released");
		Set<Path> before = released();
		TaskWalk walk = TaskWalk.of(house.action("snapshot", house.chosen())).answer("by",
				house.person(RiskHouse.CISO).getId());
		// Somebody writes the file between the look and the end.
		Path file = folder.resolve(Path.of(Snapshots.path(house.session().dossier(), house.register(),
				OpenedDossier.TODAY)).getFileName());
		org.waarborg.screen.task.Task task = walk.task();
		Files.writeString(file, "van een ander");
		org.junit.jupiter.api.Assertions.assertThrows(org.waarborg.screen.task.TaskException.class, task::finish);
		assertEquals("van een ander", Files.readString(file));
		assertEquals(before.size() + 1, released().size());
	}

	@Test
	void aReviewSettlesTheDayThatWasDue() {
		Risk risk = house.risk("R-01");
		TaskWalk walk = house.walk("review", "R-01", "R-02").answer("by", house.person(RiskHouse.CISO).getId());
		assertFalse(walk.problem().isEmpty(), "it needs an outcome");
		walk.answer("outcome", "Ongewijzigd.").answer("next", LocalDate.of(2027, 5, 1)).finish();
		assertEquals(LocalDate.of(2027, 5, 1), RiskDates.review(risk, new RiskMatrices()).orElseThrow());
		assertEquals(OpenedDossier.TODAY, house.risk("R-02").getReviews().getLast().getOn());
		house.session().undo();
		assertTrue(house.risk("R-02").getReviews().stream().noneMatch(r -> OpenedDossier.TODAY.equals(r.getOn())));
	}

	@Test
	void aRiskIsClosedAndReopenedWithAReasonEachTime() {
		String before = house.file();
		Risk risk = house.risk("R-01");
		TaskWalk close = house.walk("close", "R-01");
		assertFalse(close.rows("risks").getFirst().getLast().isEmpty(), "treatments are still to be done");
		assertFalse(close.problem().isEmpty(), "it needs a reason");
		close.answer("reason", "Systeem uit gebruik.").finish();
		assertEquals(RiskStatus.CLOSED, risk.getStatus());
		assertEquals(List.of("snapshot", "reopen"), house.offered("risk", house.chosen("R-01")).stream()
				.filter(Set.of("close", "reopen", "review", "snapshot")::contains)
				.sorted(java.util.Comparator.reverseOrder())
				.toList());

		house.walk("reopen", "R-01").answer("by", house.person(RiskHouse.CISO).getId())
				.answer("reason", "Toch nog in gebruik.").finish();
		assertEquals(RiskStatus.OPEN, risk.getStatus());
		String note = risk.getNotes().getLast().getText();
		assertTrue(note.contains("Toch nog in gebruik.") && note.contains("Systeem uit gebruik."), note);
		house.session().undo();
		assertEquals(RiskStatus.CLOSED, risk.getStatus());
		house.session().undo();
		assertEquals(before, house.file());
	}
}
