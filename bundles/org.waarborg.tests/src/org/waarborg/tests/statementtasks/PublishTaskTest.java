package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.Action;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.publish.ExtractContent;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.publish.PublishActions;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.support.TaskWalk;

/** An extract for customers by clicking. */
class PublishTaskTest {

	@TempDir
	Path temp;

	private final PublishActions actions = new PublishActions(ExportHouse.documents(), new RulesComponent());
	private ReleasedHospital hospital;
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		hospital = ReleasedHospital.decided(temp);
		folder = Files.createDirectory(temp.resolve("out"));
	}

	@AfterEach
	void close() {
		hospital.close();
	}

	private Action action() {
		return actions.actions(hospital.session(), hospital.draft(), Selection.NONE).get(0);
	}

	private TaskWalk walk() {
		return TaskWalk.of(action());
	}

	@Test
	void nothingIsOfferedBeforeARelease() {
		assertEquals(Optional.of("Er is nog niets vrijgegeven, dus er is niets te publiceren."), action().whyNot());
		hospital.released();
		assertEquals(Optional.empty(), action().whyNot());
	}

	@Test
	void anApprovedVersionIsWrittenInEveryFormatAndSaysHowCompleteItIs() throws Exception {
		hospital.approved(hospital.released());
		TaskWalk walk = walk();
		assertEquals(4, walk.input("version").value());
		assertEquals("CUSTOMER", walk.input("audience").value());
		assertTrue(walk.labels("with").contains("Motivatie voor uitsluiting"), walk.labels("with").toString());
		walk.answer("with", List.of(ExtractContent.EXCLUSION)).answer("validUntil", LocalDate.of(2027, 11, 22))
				.to("files").answer("folder", folder)
				.answer("formats", List.of("pdf", "html", "docx", "xlsx", "json")).to("end");
		assertTrue(walk.tells("said").startsWith("Een uittreksel: 115 regels"), walk.tells("said"));
		Outcome outcome = walk.finish();
		assertEquals(5, outcome.files().size());
		for (Path file : outcome.files()) {
			assertTrue(Files.size(file) > 5000 && file.startsWith(folder), file.toString());
		}
		Path html = outcome.files().stream().filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
		String text = Files.readString(html);
		assertTrue(text.contains("Te gebruiken tot en met 22 nov 2027") && !text.contains(Hospital.CISO));
		assertTrue(hospital.version(4).marks().isEmpty(), "nobody said that it was sent");
	}

	@Test
	void toWhomItWasSentIsRecordedAfterTheFilesAreThere() throws Exception {
		hospital.approved(hospital.released());
		TaskWalk walk = walk().to("files").answer("folder", folder).answer("sentTo", "Thuiszorg De Veste")
				.answer("by", hospital.person(Hospital.CISO).getId()).to("end");
		assertTrue(walk.tells("sent").contains("niet ongedaan"), walk.tells("sent"));
		assertTrue(hospital.version(4).marks().isEmpty(), "nothing changes before the end");
		Outcome outcome = walk.finish();
		assertTrue(outcome.message().contains("gestuurd aan Thuiszorg De Veste"), outcome.message());
		Version.Marked mark = hospital.version(4).marks().get(0);
		assertEquals(ReleaseMark.SENT, mark.mark());
		assertTrue(mark.remark().startsWith("Thuiszorg De Veste (uittreksel voor Afnemer: Uittreksel"), mark.remark());
	}

	@Test
	void anExistingFileIsReplacedOnlyAfterThePersonSaidSo() throws Exception {
		hospital.approved(hospital.released());
		Path first = walk().to("files").answer("folder", folder).finish().files().get(0);
		Files.writeString(first, "mine");
		TaskWalk again = walk().to("files").answer("folder", folder);
		assertTrue(again.problem().contains("al bestanden met deze naam"), again.problem());
		assertEquals("mine", Files.readString(first));
		again.answer("replace", true).finish();
		assertTrue(Files.size(first) > 5000);
	}

	@Test
	void aVersionThatIsNotApprovedOrNotSoundIsRefusedOrSaid() throws Exception {
		hospital.released();
		TaskWalk walk = walk();
		assertEquals("Deze versie kan niet worden gepubliceerd. Kies een andere.", walk.problem());
		walk.answer("unapproved", true);
		assertEquals("", walk.problem());
		hospital.tamper(4);
		assertFalse(walk().problem().isEmpty(), "what is not what was released never leaves");
	}

	@Test
	void whatTheAudienceMayNotSeeIsSaidAtOnce() {
		hospital.approved(hospital.released());
		TaskWalk walk = walk().answer("audience", "PUBLIC");
		assertTrue(walk.problem().contains("‘Intern’"), walk.problem());
		assertFalse(walk.labels("with").contains("Invulling, in eigen woorden"), walk.labels("with").toString());
	}
}
