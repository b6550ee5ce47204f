package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.screen.Action;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Origin;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.baseline.InheritActions;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** An eye clinic takes decisions over from the hospital by clicking. */
class InheritTaskTest {

	@TempDir
	private Path temp;

	private OpenedDossier opened;
	private StatementOfApplicability hospital;
	private StatementOfApplicability clinic;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens()).settle().actions(new InheritActions());
		hospital = opened.session().dossier().roots(StatementOfApplicability.class).getFirst();
		clinic = StatementDrafts.create(Map.of("nl", "Verklaring van de oogkliniek"), null, List.of("iso27001-2022"),
				opened.session().controlSets());
		opened.session().run("kliniek",
				List.of(opened.session().dossier().adding("statements/oogkliniek.soa", clinic)));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Screen screen() {
		return opened.screen("statement", clinic.getId());
	}

	private Action action() {
		return TaskWalk.action(opened.session(), screen(), Selection.NONE, "inherit");
	}

	private TaskWalk taken() {
		TaskWalk walk = TaskWalk.of(action()).answer("parent", hospital.getId());
		assertEquals(93, walk.next().rows("what").size());
		return walk;
	}

	@Test
	void aClinicTakesOverWhatTheHospitalReleased() {
		assertEquals("Overnemen van een andere verklaring…", action().label());
		Outcome outcome = taken().finish();
		assertTrue(outcome.message().startsWith("93 besluiten zijn overgenomen van VVT-01 Verklaring van "
				+ "toepasselijkheid NEN 7510, versie 2."), outcome.message());
		assertSame(hospital, clinic.getParentStatement());
		assertEquals(93, clinic.getDecisions().stream().filter(d -> d.getOrigin() == Origin.TAKEN_OVER).count());
		assertEquals("Overnemen van ‘VVT-01 Verklaring van toepasselijkheid NEN 7510’…", action().label());
		opened.session().undo();
		assertNull(clinic.getParentStatement());
		assertTrue(clinic.getDecisions().stream().allMatch(d -> d.getApplicability() == Applicability.UNDECIDED));
	}

	@Test
	void theGridSaysWhatWasTakenOverAndPicksIt() {
		assertTrue(screen().columns().stream().noneMatch(f -> f.id().equals("herkomst")), "no parent, no column");
		taken().finish();
		Screen screen = screen();
		assertTrue(screen.defaultColumns().contains("herkomst"));
		Grouping origin = screen.groupings().stream().filter(g -> g.id().equals("herkomst")).findFirst().orElseThrow();
		assertEquals("Overgenomen", origin.groups().apply(screen.rows().getFirst()).getFirst().label());
	}

	@Test
	void whatCannotBeTakenOverIsSaidBeforehand() {
		TaskWalk walk = TaskWalk.of(action());
		assertEquals("Kies de verklaring waarvan wordt overgenomen.", walk.problem());
		walk.answer("parent", hospital.getId()).answer("draft", Boolean.TRUE).next();
		// The draft has not decided on 8.12 again.
		assertEquals(92, walk.rows("what").size());
		assertEquals(Optional.empty(), walk.task().before("will"));
	}
}
