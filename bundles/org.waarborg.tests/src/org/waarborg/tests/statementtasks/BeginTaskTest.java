package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.begin.BeginActions;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A second statement in a dossier that is in use. */
class BeginTaskTest {

	@TempDir
	private Path temp;

	private OpenedDossier opened;
	private Map<String, String> before;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens()).settle().actions(new BeginActions());
		before = opened.files();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private List<StatementOfApplicability> statements() {
		return opened.session().dossier().roots(StatementOfApplicability.class);
	}

	private TaskWalk walk() {
		return TaskWalk
				.of(TaskWalk.action(opened.session(), opened.screen("statement", statements().getFirst().getId()),
						Selection.NONE, "statement.begin"));
	}

	@Test
	void everyRowIsThereUndecidedAndOneUndoTakesItAway() {
		int count = statements().size();
		TaskWalk walk = walk();
		assertEquals("Kies minstens één normenset.", walk.problem());
		assertTrue(walk.labels("sets").contains("ISO/IEC 27001:2022 bijlage A"), walk.labels("sets").toString());
		walk.answer("sets", List.of("iso27001-2022"));
		assertEquals("Verklaring van toepasselijkheid – ISO/IEC 27001:2022 bijlage A", walk.input("title").value());
		walk.answer("title", "Verklaring van het laboratorium").next();
		assertTrue(walk.tells("content").contains("0 van 93 beheersmaatregelen besloten"), walk.tells("content"));
		assertTrue(walk.tells("there").contains("VVT-01 Verklaring van toepasselijkheid NEN 7510"),
				walk.tells("there"));
		assertEquals(before, opened.files(), "nothing before the last button");
		Outcome outcome = walk.finish();
		assertEquals(count + 1, statements().size());
		StatementOfApplicability made = statements().stream()
				.filter(s -> s.getId().equals(outcome.show().orElseThrow().key())).findFirst().orElseThrow();
		assertEquals("Verklaring van het laboratorium", Texts.get(made.getTitle(), "nl"));
		assertEquals(93, made.getDecisions().size());
		assertTrue(made.getDecisions().stream().allMatch(d -> d.getApplicability() == Applicability.UNDECIDED));
		assertFalse(opened.files().equals(before));
		opened.session().undo();
		assertEquals(before, opened.files());
	}

	@Test
	void twoOverOneSetAreTwoFiles() {
		for (String title : List.of("Een", "Twee")) {
			walk().answer("sets", List.of("iso27001-2022")).answer("title", title).finish();
		}
		List<String> files = opened.session().dossier().files();
		assertTrue(files.contains("statements/iso27001-2022.soa"), files.toString());
		assertTrue(files.contains("statements/iso27001-2022-2.soa"), files.toString());
	}
}
