package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.statement.Decision;

/** What the overview of a statement says of the version that was released last. */
class OverviewAfterReleaseTest {

	@TempDir
	Path temp;

	private static Screen overview(ReleasedHospital hospital) {
		return hospital.opened().screen("statement", hospital.statement().getId() + "/overview");
	}

	@Test
	void aStatementInWhichEverythingIsDecidedIsReadyAndOffersToBeReleased() throws Exception {
		try (ReleasedHospital hospital = ReleasedHospital.decided(temp)) {
			Screen overview = overview(hospital);
			assertEquals("Gereed om vrij te geven", overview.header().chip());
			assertEquals(Status.DONE, overview.header().status());
			assertEquals("release", overview.header().next().orElseThrow().id());
		}
	}

	@Test
	void whatChangedSinceThatVersionIsCountedAndLeadsToTheComparison() throws Exception {
		try (ReleasedHospital hospital = ReleasedHospital.decided(temp)) {
			int number = hospital.released();
			Screen overview = overview(hospital);
			assertTrue(overview.figures().stream().noneMatch(f -> f.id().equals("changes")), "nothing changed yet");
			Decision decision = hospital.statement().getDecisions().getFirst();
			hospital.opened().run(hospital.session().edits().setText(decision.getRealisation(), "nl", "Heel anders"));
			StackedBar changes = (StackedBar) overview.figures().stream().filter(f -> f.id().equals("changes"))
					.findFirst().orElseThrow();
			assertEquals("Gewijzigd sinds versie " + number + ": 1 beheersmaatregel", changes.title());
			assertEquals(1, changes.bars().size());
			Row step = overview.rows().stream().filter(r -> r.id().equals("changes")).findFirst().orElseThrow();
			Target place = overview.leadsTo(step).orElseThrow();
			Screen comparison = hospital.session().screen(place).orElseThrow();
			assertEquals("1 beheersmaatregel gewijzigd sinds versie " + number, overview.name(step));
			assertTrue(comparison.rows().size() >= 1, comparison.title());
			hospital.session().undo();
			assertTrue(overview.rows().stream().noneMatch(r -> r.id().equals("changes")), "taken back");
		}
	}
}
