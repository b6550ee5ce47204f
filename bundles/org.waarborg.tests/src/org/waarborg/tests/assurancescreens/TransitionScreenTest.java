package org.waarborg.tests.assurancescreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** The planner of the example: one certificate is on the edition of 2017 still, and nobody knows until when that is accepted. */
class TransitionScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private AssuranceRegister register;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", AssuranceSources.with(new DossierScreens())).settle();
		register = opened.session().dossier().roots(AssuranceRegister.class).get(0);
		screen = opened.screen("assurance.transitions", register.getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private EditionTransition transition() {
		return register.getTransitions().stream().filter(t -> "nen7510-2017".equals(t.getFrom())).findFirst()
				.orElseThrow();
	}

	private Certificate moving() {
		return register.getCertificates().stream().filter(c -> "CER-004".equals(c.getCode())).findFirst().orElseThrow();
	}

	private Row row() {
		return screen.row(transition().getId() + '/' + moving().getId()).orElseThrow();
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private Cell cell(String id) {
		return field(id).cell(row());
	}

	private void ends(LocalDate day) {
		opened.run(field("ends").set(opened.session().edits(), row(), day));
	}

	@Test
	void whereNobodyKnowsTheEndThatIsSaidAndAskedFor() {
		assertEquals("einde niet bekend", screen.header().chip());
		assertEquals(Status.ATTENTION, screen.header().status());
		Target[] shown = new Target[1];
		screen.header().next().orElseThrow().run().accept(new Shown(t -> shown[0] = t));
		assertEquals(new Target("assurance.transitions", register.getId(), transition().getId(), "ends"), shown[0]);
		assertTrue(((String) field("move.why").value(row())).contains("Zoek het op in het schema"));
		assertEquals("niet bekend", cell("move.by").text());
	}

	@Test
	void theEndIsEnteredWithItsSourceAtTheCertificateToo() {
		ends(LocalDate.of(2026, 12, 31));
		assertEquals(LocalDate.of(2026, 12, 31), transition().getEnds());
		assertEquals("audit gepland", cell("moveState").text());
		assertEquals("31 dec 2026", cell("move.by").text());
		ends(LocalDate.of(2026, 12, 1));
		assertEquals("te laat gepland", cell("moveState").text());
		assertEquals(Optional.of(Status.STOP), cell("moveState").status());
		ends(LocalDate.of(2026, 11, 1));
		assertEquals("te laat", cell("moveState").text());
		assertEquals("1 te plannen", screen.header().chip());
	}

	@Test
	void anAuditIsPlannedInThePlannerAndStandsAtTheCertificate() {
		ends(LocalDate.of(2027, 6, 30));
		moving().getAudits().stream().filter(a -> a.getKind() == AuditKind.TRANSITION).toList()
				.forEach(a -> opened.run(opened.session().edits().delete(List.of(a))));
		assertEquals("bij hercertificering", cell("moveState").text(), "it ends in January, before the edition does");
		ends(LocalDate.of(2027, 1, 15));
		assertEquals("geen audit gepland", cell("moveState").text());
		opened.run(field("planned").set(opened.session().edits(), row(), LocalDate.of(2027, 1, 11)));
		assertEquals("audit gepland", cell("moveState").text());
		assertEquals(LocalDate.of(2027, 1, 11), moving().getAudits().getLast().getPlanned());
		assertEquals(AuditKind.TRANSITION, moving().getAudits().getLast().getKind());
		opened.run(field("heldOn").set(opened.session().edits(), row(), LocalDate.of(2026, 11, 20)));
		assertEquals("audit gehouden", cell("moveState").text());
		opened.session().undo();
		opened.session().undo();
		assertEquals("geen audit gepland", cell("moveState").text());
	}

	@Test
	void oneThatMovedIsCountedAsDone() {
		Certificate certificate = moving();
		var issue = certificate.getIssues().getLast();
		opened.run(opened.session().edits().set(issue, Literals.CERTIFICATE_ISSUE__NORM, "nen7510-2017"));
		opened.run(opened.session().edits().set(certificate, Literals.CERTIFICATE__NORM, "nen7510-2024"));
		assertEquals("audit gepland", cell("moveState").text(), "its last issue is still on the earlier edition");
		var later = org.waarborg.assurance.AssuranceFactory.eINSTANCE.createCertificateIssue();
		later.setIssuedOn(LocalDate.of(2026, 11, 20));
		later.setExpiresOn(LocalDate.of(2029, 11, 20));
		opened.run(opened.session().edits().add(certificate, Literals.CERTIFICATE__ISSUES,
				org.waarborg.controlset.Identifiers.ensureIds(later)));
		assertEquals("over", cell("moveState").text());
		assertEquals(Optional.of(Status.DONE), cell("moveState").status());
		Row whole = screen.row(transition().getId()).orElseThrow();
		assertEquals("1 certificaat, 1 over", field("moving").cell(whole).text());
	}

	@Test
	void aTransitionWithoutCertificatesStaysThereWithItsSource() {
		EditionTransition ended = register.getTransitions().stream()
				.filter(t -> "iso27001-2013".equals(t.getFrom())).findFirst().orElseThrow();
		Row row = screen.row(ended.getId()).orElseThrow();
		assertEquals("afgelopen", field("moveState").cell(row).text());
		assertEquals("IAF MD 26:2023", field("source").cell(row).text());
		assertEquals(Optional.of(new Target("assurance.transitions", register.getId(), ended.getId(), "")),
				opened.session().locate(ended));
		assertTrue(field("planned").locked(row).isPresent());
	}

	@Test
	void thePictureShowsEndsAndPlannedAuditsAndLeadsToBoth() {
		ends(LocalDate.of(2027, 6, 30));
		Timeline time = assertInstanceOf(Timeline.class, screen.figures().getFirst());
		assertEquals(List.of(transition().getId(), row().id()),
				time.lanes().stream().map(Timeline.Lane::id).toList());
		assertEquals(List.of("plan", "show"),
				screen.actions(new Spot(time.id(), row().id(), "0")).stream().map(a -> a.id()).toList());
	}

	@Test
	void aCertificateIsNotDeletedFromThePlanner() {
		assertTrue(screen.cannotDelete(row()).isPresent());
		assertEquals(Optional.empty(), screen.cannotDelete(screen.row(transition().getId()).orElseThrow()));
		assertEquals(Optional.of("Nieuwe overgang"), screen.adds());
	}
}
