package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.Standing;
import org.waarborg.controlset.Flag;
import org.waarborg.screen.Action;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** What is done with a certificate beside the one sitting: state, renewal, new issues, audits that were held, certificates added. */
class CertificateTasksTest {

	private static final String PAGE = "assurance";

	@TempDir
	private Path temp;
	private AssuranceHouse house;
	private Map<String, String> before;

	@BeforeEach
	void start() {
		house = AssuranceHouse.example(temp);
		before = house.files();
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private void undone() {
		house.session().undo();
		assertEquals(before, house.files());
	}

	@Test
	void aSuspensionSaysFirstWhatItTouches() {
		Certificate certificate = house.certificate("CER-003");
		TaskWalk walk = house.walk("state", PAGE, certificate).answer("by", house.ciso())
				.answer("from", LocalDate.of(2026, 11, 10)).answer("where", "Site van de instelling");
		assertEquals(CertificateState.SUSPENDED, walk.input("state").value());
		walk.answer("from", OpenedDossier.TODAY.plusDays(3));
		assertFalse(walk.problem().isEmpty(), "it has not happened yet");
		walk.answer("from", LocalDate.of(2026, 11, 10)).to("end");
		int uses = walk.rows("uses").size();
		assertTrue(uses > 0);
		assertTrue(walk.tells("will").contains(uses + " delen steunen") || uses == 1, walk.tells("will"));
		walk.finish();
		assertEquals(Certificates.State.SUSPENDED, Certificates.state(certificate, OpenedDossier.TODAY));

		TaskWalk back = house.walk("state", PAGE, certificate).answer("by", house.ciso());
		assertEquals(CertificateState.VALID, back.input("state").value(), "what one does with a suspended one");
		back.finish();
		assertEquals(Certificates.State.VALID, Certificates.state(certificate, OpenedDossier.TODAY));
		assertEquals(2, certificate.getStates().size());
		house.session().undo();
		undone();
	}

	@Test
	void anAnnouncedRenewalIsTakenBackToo() {
		Certificate certificate = house.certificate("CER-011");
		TaskWalk walk = house.walk("renewal", PAGE, certificate);
		assertFalse(walk.problem().isEmpty(), "a day is needed");
		walk.answer("until", OpenedDossier.TODAY.minusDays(1));
		assertTrue(walk.problem().contains("voorbij"), walk.problem());
		walk.answer("until", LocalDate.of(2027, 2, 1)).answer("what", "Hercertificering in december").finish();
		assertEquals(LocalDate.of(2027, 2, 1), certificate.getRenewalUntil());
		house.walk("renewal", PAGE, certificate).answer("until", null).finish();
		assertEquals(0, certificate.getRenewalText().size());
		house.session().undo();
		assertEquals(1, certificate.getRenewalText().size());
		undone();
	}

	@Test
	void aRecertificationKeepsTheHistoryAndBeginsACycle() {
		Certificate certificate = house.certificate("CER-004");
		int coverage = certificate.getCoverage().size();
		TaskWalk walk = house.walk("issue", PAGE, certificate);
		assertEquals(IssueReason.RECERTIFICATION, walk.input("reason").value());
		walk.answer("norm", "nen7510-2024").next();
		walk.answer("number", "NW-7510-0020-EX").answer("issued", LocalDate.of(2024, 1, 1));
		assertTrue(walk.problem().contains("uitgifte"), walk.problem());
		walk.answer("issued", LocalDate.of(2026, 11, 20)).answer("cited", "7");
		walk.to("end");
		assertTrue(walk.tells("lookAgain").contains("geverifieerd"), walk.tells("lookAgain"));
		walk.finish();
		assertEquals(2, certificate.getIssues().size());
		assertEquals("nen7510-2024", Certificates.norm(certificate));
		assertEquals("nen7510-2017", certificate.getNorm(), "what was, stays");
		assertEquals(LocalDate.of(2026, 11, 20), certificate.getDecidedOn());
		assertEquals(null, certificate.getRenewalUntil());
		assertEquals(coverage, certificate.getCoverage().size());
		assertFalse(Certificates.isLookedAtSinceIssue(certificate));
		undone();
	}

	@Test
	void aTransferNamesTheNewBody() {
		Certificate certificate = house.certificate("CER-006");
		LocalDate until = Certificates.until(certificate).orElseThrow();
		TaskWalk walk = house.walk("issue", PAGE, certificate).answer("reason", IssueReason.TRANSFER);
		assertFalse(walk.problem().isEmpty(), "who took it over?");
		walk.answer("body.new", "Keurpunt Certificatie B.V.").next();
		assertEquals(until, walk.input("expires").value(), "a transfer is no new cycle");
		assertEquals(Certificates.number(certificate), walk.input("number").value());
		walk.answer("issued", OpenedDossier.TODAY).finish();
		assertEquals("Keurpunt Certificatie B.V.", certificate.getBody().getName());
		assertEquals(LocalDate.of(2024, 5, 6), certificate.getDecidedOn());
		undone();
	}

	@Test
	void aPlannedAuditThatWasHeldIsChangedNotAdded() {
		Certificate certificate = house.certificate("CER-002");
		int audits = certificate.getAudits().size();
		TaskWalk walk = house.walk("audit", PAGE, certificate);
		assertEquals(LocalDate.of(2027, 3, 1), walk.input("planned").value());
		walk.answer("outcome", "Twee kleine afwijkingen");
		assertFalse(walk.problem().isEmpty(), "an outcome needs a day");
		walk.answer("held", OpenedDossier.TODAY.plusDays(1));
		assertFalse(walk.problem().isEmpty(), "it has not happened yet");
		walk.answer("held", OpenedDossier.TODAY).finish();
		assertEquals(audits, certificate.getAudits().size());
		CycleAudit audit = certificate.getAudits().getLast();
		assertEquals(OpenedDossier.TODAY, audit.getHeldOn());
		assertEquals("Twee kleine afwijkingen", audit.getOutcome().getFirst().getValue());
		undone();
		house.walk("audit", PAGE, certificate).answer("kind", AuditKind.SPECIAL).answer("planned", null)
				.answer("held", OpenedDossier.TODAY).finish();
		assertEquals(audits + 1, certificate.getAudits().size());
		undone();
	}

	@Test
	void severalAreLookedUpInOneGo() {
		TaskWalk walk = house.walk("verify", PAGE, house.certificate("CER-010"), house.certificate("CER-008"))
				.answer("by", house.ciso()).answer("where", "Register van de instelling");
		assertTrue(walk.problem().contains("Beeldspreek"), walk.problem());
		walk = house.walk("verify", PAGE, house.certificate("CER-010"), house.certificate("CER-015"))
				.answer("by", house.ciso()).answer("where", "Register van de instelling");
		walk.to("end");
		assertTrue(walk.tells("ended").contains("Stralend"), "the withdrawn one is told of");
		walk.finish();
		assertEquals(Standing.VERIFIED, Certificates.standing(house.certificate("CER-010")));
		assertEquals(Standing.VERIFIED, Certificates.standing(house.certificate("CER-015")));
		undone();
	}

	@Test
	void aCertificateIsAddedAsAClaim() {
		TaskWalk walk = TaskWalk.of(house.action("addCertificate", "assurance.suppliers", house.supplier("LV-025")));
		assertTrue(walk.task().title().contains("Tijdwiel"), walk.task().title());
		assertTrue(walk.problem().contains("norm"), walk.problem());
		walk.answer("norm", "nen7510-2024").answer("holder.new", "Een ander");
		assertTrue(walk.problem().isEmpty(), "a new name takes the place of what was proposed: " + walk.problem());
		walk.answer("holder.new", "").next();
		walk.answer("number", "CV-7510-0042-EX");
		assertTrue(walk.problem().contains("al van"), walk.problem());
		walk.answer("number", "");
		Outcome outcome = walk.finish();
		assertEquals("CER-018", find(outcome).getCode());
		assertEquals(Standing.CLAIMED, Certificates.standing(find(outcome)));
		assertEquals(1, find(outcome).getVerifications().size(), "from here the time to look it up runs");
		assertTrue(find(outcome).getScheme() != null);
		undone();
	}

	private Certificate find(Outcome outcome) {
		return (Certificate) house.session().dossier().find(outcome.show().orElseThrow().row()).orElseThrow();
	}

	@Test
	void aNewHolderAndBodyAreMadeInTheSameStep() {
		int organisations = house.opened().dossier().getOrganisations().size();
		TaskWalk walk = TaskWalk.of(house.action("addCertificate", PAGE)).answer("holder.new", "Nieuwlicht B.V.")
				.answer("norm", "iso27001-2022").next();
		walk.answer("number", "NL-1").answer("body.new", "Keurpunt Certificatie B.V.")
				.answer("issued", LocalDate.of(2026, 10, 1)).finish();
		assertEquals(organisations + 2, house.opened().dossier().getOrganisations().size());
		assertEquals(LocalDate.of(2029, 9, 30), Certificates.until(house.certificate("CER-018")).orElseThrow());
		undone();
	}

	@Test
	void whatItDoesNotCoverIsRecordedToo() {
		Certificate certificate = house.certificate("CER-003");
		TaskWalk walk = house.walk("cover", PAGE, certificate);
		assertFalse(walk.rows("judged").isEmpty());
		walk.answer("subjects", List.of(house.service("DVS-02").getId())).answer("covers", Flag.NO)
				.answer("because", "Alleen het kantoor staat erin").answer("by", house.ciso()).finish();
		assertEquals(Flag.NO, Coverages.covers(certificate, house.service("DVS-02")));
		assertEquals(2, certificate.getCoverage().size(), "what was judged stays");
		undone();
	}

	@Test
	void relyingOnSomethingWeakIsTold() {
		TaskWalk walk = TaskWalk.of(house.action("rely", "assurance.services", house.service("DVS-11")));
		assertTrue(walk.tells("weak").contains("geschorst"), walk.tells("weak"));
		Action none = house.action("rely", "assurance.suppliers", house.supplier("LV-023"));
		assertTrue(none.whyNot().orElse("").contains("certificaat"), none.toString());
	}

	@Test
	void whatTheSuppliersStatementSaysStandsBesideTheControls() {
		TaskWalk walk = house.walk("rely", PAGE, house.certificate("CER-003"));
		walk.next();
		assertTrue(walk.step().text().contains("20 aug 2026"), walk.step().text());
	}

	@Test
	void whatCannotBeDoneIsNotOffered() {
		try (AssuranceHouse shown = AssuranceHouse.readOnly(temp.resolve("read"))) {
			assertEquals(Set.of("export", "print", "received"),
					Set.copyOf(shown.offered(PAGE, shown.certificate("CER-003"))));
			assertTrue(shown.action("verify", PAGE, shown.certificate("CER-003")).whyNot().orElse("")
					.contains("lezen"));
		}
		assertFalse(house.offered(PAGE, house.certificate("CER-003"), house.certificate("CER-004")).contains("audit"));
	}
}
