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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.screen.Action;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Outcome;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Version;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.support.TaskWalk;

/** From draft to approved version by clicking, and what stops a person on the way. */
class VersionTasksTest {

	private static final LocalDate TODAY = OpenedDossier.TODAY;

	@TempDir
	Path temp;

	private ReleasedHospital hospital;

	@AfterEach
	void close() {
		hospital.close();
	}

	private void decided() throws Exception {
		hospital = ReleasedHospital.decided(temp);
	}

	private String id(String person) {
		return hospital.person(person).getId();
	}

	private TaskWalk release() {
		return TaskWalk.of(hospital.action("release"));
	}

	private TaskWalk approve(int number) {
		return TaskWalk.of(hospital.action(number, "approve")).answer("person", id(Hospital.DIRECTOR));
	}

	// ---- release

	@Test
	void theDraftBecomesAVersionAndTheNextDraftBegins() throws Exception {
		decided();
		TaskWalk walk = release();
		assertTrue(walk.task().title().startsWith("Versie 4 vrijgeven"), walk.task().title());
		assertTrue(walk.rows("open").size() > 3, "open points are printed");
		walk.to("facts").answer("by", id(Hospital.CISO)).answer("summary.nl", "Overgang naar de nieuwe uitgave.");
		walk.to("end");
		assertTrue(walk.tells("will").contains("Marleen Oosterhof"), walk.tells("will"));
		Outcome outcome = walk.finish();
		Version version = hospital.version(4);
		assertEquals("Overgang naar de nieuwe uitgave.", version.summary());
		assertEquals(Hospital.CISO, version.by());
		assertEquals(Standing.RELEASED, version.standing());
		assertEquals(5, hospital.statement().getVersion());
		assertEquals(new Target(ReleasedHospital.SOURCE, hospital.statement().getId(), "v4", ""),
				outcome.show().orElseThrow());
		assertTrue(outcome.message().contains("wacht op vaststelling"), outcome.message());
		assertFalse(hospital.session().dossier().dirty());
	}

	@Test
	void nothingIsWrittenBeforeTheEnd() throws Exception {
		decided();
		release().to("facts").answer("by", id(Hospital.CISO)).to("end");
		assertTrue(hospital.versions().all().isEmpty());
		assertFalse(hospital.session().dossier().dirty());
	}

	@Test
	void whatContradictsItselfIsNotReleasedAndSaysWhere() throws Exception {
		hospital = ReleasedHospital.undecided(temp);
		TaskWalk walk = release();
		assertTrue(walk.problem().contains("houden de vrijgave tegen"), walk.problem());
		List<List<String>> blockers = walk.rows("blockers");
		assertTrue(blockers.stream().anyMatch(r -> r.get(0).contains("5.40")), blockers.toString());
		assertTrue(blockers.stream().allMatch(r -> r.stream().noneMatch(String::isBlank)), blockers.toString());
	}

	/** What nobody saved yet is in the version and on disk; it can still be undone, and the version stays. */
	@Test
	void aReleaseInASessionWithUnsavedEditsSavesThemAndLeavesThemToBeUndone() throws Exception {
		decided();
		StatementOfApplicability statement = hospital.statement();
		String certificate = statement.getCertificate();
		hospital.session().run("Certificaat", List.of(hospital.session().edits().set(statement,
				Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "2026-0199")));
		assertTrue(release().to("end").tells("will").contains("Niet-opgeslagen wijzigingen"));
		hospital.released();
		assertFalse(hospital.session().dossier().dirty());
		assertEquals("2026-0199", hospital.versions().release(hospital.version(4)).getCertificate());

		assertTrue(hospital.session().undoLabel().orElseThrow().contains("blijft vrijgegeven"));
		hospital.session().undo();
		assertEquals(5, statement.getVersion(), "what was released is not undone");
		hospital.session().undo();
		assertEquals(certificate, statement.getCertificate());
		assertTrue(hospital.session().dossier().dirty());
		assertTrue(hospital.versions().problems().isEmpty());
		hospital.session().save();
		assertEquals(5, hospital.released());
		assertEquals(List.of(4, 5), hospital.versions().all().stream().map(Version::number).toList());
	}

	@Test
	void whatChangedIsProposedFromTheComparison() throws Exception {
		decided();
		hospital.released();
		assertEquals("Geen wijzigingen sinds versie 4.", release().input("summary.nl").value());
		var decision = hospital.statement().getDecisions().stream()
				.filter(d -> d.getControl().control().equals("A.5.7")).findFirst().orElseThrow();
		hospital.session().run("x", List.of(
				hospital.session().edits().setText(decision.getInclusion(), "nl", "Om dreigingen vroeg te zien.")));
		Object proposed = release().input("summary.nl").value();
		assertEquals("Tekst, eigenaar of bewijs gewijzigd: 5.7.", proposed);
	}

	@Test
	void aDayThatLiesAheadOrBeforeTheLastVersionIsRefused() throws Exception {
		decided();
		hospital.released();
		TaskWalk walk = release().to("facts").answer("on", TODAY.plusDays(1));
		assertTrue(walk.problem().contains("toekomst"), walk.problem());
		walk.answer("on", TODAY.minusDays(1));
		assertTrue(walk.problem().contains("vóór de vrijgave van versie 4"), walk.problem());
		walk.answer("on", TODAY).answer("summary.nl", " ").answer("summary.en", " ");
		assertFalse(walk.problem().isEmpty(), "somebody says what changed");
	}

	@Test
	void aReadOnlyDossierSaysWhyNothingCanBeReleased() throws Exception {
		decided();
		hospital.released();
		hospital.close();
		hospital = ReleasedHospital.again(temp, OpenMode.READ_ONLY);
		assertTrue(hospital.action("release").whyNot().orElseThrow().contains("alleen om te lezen"));
		for (String id : List.of("approve", "mark", "withdraw")) {
			assertTrue(hospital.action(4, id).whyNot().orElseThrow().contains("alleen om te lezen"), id);
		}
		assertEquals(Optional.empty(), hospital.action(4, "verify").whyNot());
	}

	@Test
	void withoutAVersionThereIsNothingToCompare() throws Exception {
		decided();
		assertTrue(hospital.action("changes.audit").whyNot().orElseThrow().contains("nog geen versie vrijgegeven"));
		hospital.released();
		assertTrue(hospital.action("changes.audit").whyNot().orElseThrow().contains("als geaudit"));
	}

	// ---- approve

	@Test
	void topManagementPutsTheVersionIntoForce() throws Exception {
		decided();
		hospital.released();
		TaskWalk walk = TaskWalk.of(hospital.action(4, "approve"));
		assertEquals(null, walk.input("person").value(), "several may decide: nobody is taken for another");
		assertEquals("Kies wie vaststelt.", walk.problem());
		walk.answer("person", id(Hospital.DIRECTOR));
		assertEquals(Role.TOP_MANAGEMENT, walk.input("role").value());
		walk.to("end");
		assertTrue(walk.tells("will").contains("daarmee van kracht"), walk.tells("will"));
		assertTrue(walk.tells("unproven").contains("notulen"), walk.tells("unproven"));
		walk.finish();
		assertEquals(Standing.APPROVED, hospital.version(4).standing());
		assertTrue(approve(4).answer("role", Role.TOP_MANAGEMENT).problem().contains("al als"));
	}

	@Test
	void minutesBecomeEvidenceByTheirHash() throws Exception {
		decided();
		hospital.released();
		Path minutes = Files.writeString(temp.resolve("notulen.pdf"), "besluit 7");
		approve(4).to("how").answer("file", minutes).answer("remark", "Besluit 7").finish();
		Evidence evidence = hospital.session().dossier().dossier().getEvidence().getLast();
		assertEquals(Hashes.of("besluit 7"), evidence.getSha256());
		Version.Approved approval = hospital.version(4).valid().getFirst();
		assertTrue(approval.proof().contains(Hashes.of("besluit 7")), approval.proof());
		assertEquals("Besluit 7", approval.remark());

		hospital.session().undo();
		assertFalse(hospital.session().dossier().dossier().getEvidence().contains(evidence));
		assertEquals(Standing.APPROVED, hospital.version(4).standing(), "the approval stays");
	}

	@Test
	void aFileThatCannotBeReadStopsBeforeAnythingIsWritten() throws Exception {
		decided();
		hospital.released();
		TaskWalk walk = approve(4).to("how").answer("file", temp.resolve("weg.pdf"));
		assertTrue(walk.nextFails().contains("weg.pdf"));
		assertEquals(Standing.RELEASED, hospital.version(4).standing());
	}

	@Test
	void aSignatureIsKept() throws Exception {
		decided();
		hospital.released();
		TaskWalk walk = approve(4).to("how").answer("kind", ApprovalKind.SIGNED);
		assertFalse(walk.problem().isEmpty(), "a signed approval has a signature");
		walk.answer("signature", Files.write(temp.resolve("v4.p7s"), new byte[] { 1, 2, 3 })).finish();
		assertEquals(ApprovalKind.SIGNED, hospital.version(4).valid().getFirst().kind());
		assertEquals("AQID",
				hospital.versions().ledger().orElseThrow().getEntries().getLast().getApproval().getSignature());
	}

	@Test
	void severalPeopleApproveOneAfterTheOther() throws Exception {
		decided();
		hospital.released();
		hospital.approved(4);
		String other = hospital.session().dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getRole() == Role.DPO && a.getUntil() == null).map(RoleAssignment::getPerson)
				.findFirst().orElseThrow().getId();
		TaskWalk walk = approve(4).answer("person", other);
		assertEquals(Role.DPO, walk.input("role").value());
		walk.finish();
		assertEquals(2, hospital.version(4).valid().size());
		assertTrue(approve(4).answer("person", id(Hospital.DIRECTOR)).problem().contains("al als"),
				"nobody approves twice in one role");
	}

	@Test
	void whoReleasedDoesNotApproveAsWellUnlessAnExceptionSaysWhy() throws Exception {
		decided();
		TaskWalk.of(hospital.action("release")).to("facts").answer("by", id(Hospital.DIRECTOR)).finish();
		TaskWalk walk = approve(4).answer("person", id(Hospital.DIRECTOR));
		assertTrue(walk.problem().contains("vier ogen"), walk.problem());
		assertFalse(walk.problem().contains("niets geschreven"), "nobody tried to write");
		assertTrue(walk.tells("foureyes").contains("ontheffing"), walk.tells("foureyes"));

		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setCode("ONT-99");
		exemption.getTitle().add(Texts.of("nl", "Eén bestuurder"));
		exemption.setGrantedBy(hospital.person(Hospital.CISO));
		exemption.setGrantedOn(TODAY);
		exemption.getSubjects().add(hospital.statement());
		Identifiers.ensureIds(exemption);
		hospital.session().run("ontheffing", List.of(hospital.session().edits().add(
				hospital.session().dossier().dossier(), DossierPackage.Literals.DOSSIER__EXEMPTIONS, exemption)));
		walk = approve(4).answer("person", id(Hospital.DIRECTOR)).choose("exemption", "ONT-99 Eén bestuurder");
		assertEquals("", walk.problem());
		walk.finish();
		assertTrue(hospital.version(4).valid().getFirst().exemption().contains("ONT-99"));
	}

	@Test
	void aRoleThatWasNotHeldOnThatDayIsRefused() throws Exception {
		decided();
		RoleAssignment ended = hospital.session().dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == hospital.person(Hospital.DIRECTOR) && a.getRole() == Role.TOP_MANAGEMENT)
				.findFirst().orElseThrow();
		hospital.released();
		hospital.session().run("eerder", List.of(hospital.session().edits().set(ended,
				DossierPackage.Literals.ROLE_ASSIGNMENT__UNTIL, TODAY.minusDays(1))));
		TaskWalk walk = approve(4).answer("person", id(Hospital.DIRECTOR)).answer("role", Role.TOP_MANAGEMENT);
		assertTrue(walk.problem().contains("niet voor dit toepassingsgebied"), walk.problem());
	}

	// ---- withdraw, mark, verify

	@Test
	void anApprovalIsWithdrawnWithAReasonAndStaysToBeRead() throws Exception {
		decided();
		hospital.released();
		hospital.approved(4);
		TaskWalk walk = TaskWalk.of(hospital.action(4, "withdraw")).choose("what",
				"De vaststelling door " + Hospital.DIRECTOR);
		assertFalse(walk.problem().isEmpty(), "there is a reason");
		walk.answer("reason", "Verkeerde bijlage.").answer("by", id(Hospital.CISO)).finish();
		assertEquals(Standing.RELEASED, hospital.version(4).standing());
		assertEquals("Verkeerde bijlage.",
				hospital.version(4).approvals().getFirst().withdrawn().orElseThrow().reason());
	}

	@Test
	void aVersionIsWithdrawnAndThenNotApprovedAnyMore() throws Exception {
		decided();
		hospital.released();
		TaskWalk.of(hospital.action(4, "withdraw")).answer("reason", "Fout toepassingsgebied.")
				.answer("by", id(Hospital.CISO)).finish();
		assertEquals(Standing.WITHDRAWN, hospital.version(4).standing());
		assertTrue(hospital.action(4, "approve").whyNot().orElseThrow().contains("ingetrokken"));
		assertTrue(hospital.action(4, "withdraw").whyNot().orElseThrow().contains("ingetrokken"));
	}

	@Test
	void aCertificateHasANumber() throws Exception {
		decided();
		hospital.released();
		TaskWalk walk = TaskWalk.of(hospital.action(4, "mark")).answer("mark", ReleaseMark.CITED_ON_CERTIFICATE);
		assertTrue(walk.problem().contains("certificaat"), walk.problem());
		walk.answer("remark", "2026-0117").answer("by", id(Hospital.CISO)).finish();
		assertEquals("2026-0117", hospital.version(4).marks().getFirst().remark());
	}

	@Test
	void theLastAuditIsOneClickAway() throws Exception {
		decided();
		hospital.released();
		TaskWalk.of(hospital.action(4, "mark")).answer("mark", ReleaseMark.AUDITED).answer("by", id(Hospital.CISO))
				.finish();
		Action changes = hospital.action("changes.audit");
		assertEquals(Optional.empty(), changes.whyNot());
		Target target = ReleasedHospital.leads(changes);
		assertEquals(hospital.statement().getId() + "/compare/audited/draft", target.key());
		assertTrue(hospital.session().screen(target).orElseThrow().title().contains("v4 → concept"));
	}

	@Test
	void whetherAFileIsWhatWasApprovedIsOneLine() throws Exception {
		decided();
		hospital.released();
		assertTrue(TaskWalk.of(hospital.action(4, "verify")).tells("own").contains("NIET vastgesteld"));
		hospital.approved(4);
		TaskWalk walk = TaskWalk.of(hospital.action(4, "verify"));
		assertTrue(walk.tells("own").contains("vastgesteld door " + Hospital.DIRECTOR), walk.tells("own"));
		assertTrue(walk.tells("hash").contains(Hashes.grouped(hospital.version(4).sha256())));

		Path copy = Files.copy(hospital.file(hospital.version(4).file()), temp.resolve("uit-de-mail.soa"));
		assertTrue(walk.answer("file", copy).finish().message().contains("uit-de-mail.soa: dit is versie 4"));
		Path other = Files.writeString(temp.resolve("nen7510-v4.soa"), "iets anders");
		assertTrue(TaskWalk.of(hospital.action(4, "verify")).answer("file", other).finish().message()
				.contains("NIET versie 4"));
	}

	@Test
	void aTamperedFileIsSaidAndCannotBeApproved() throws Exception {
		decided();
		hospital.released();
		hospital.tamper(4);
		assertTrue(TaskWalk.of(hospital.action(4, "verify")).tells("own").contains("NIET versie 4"));
		assertTrue(hospital.action(4, "approve").whyNot().orElseThrow().contains("reservekopie"));
		assertEquals(Optional.empty(), hospital.action(4, "withdraw").whyNot(), "the way out stays open");
		assertTrue(release().problem().contains("niet wat als versie 4 is vrijgegeven"));
	}

	// ---- compare

	@Test
	void theChangesAreOneMoreClickAwayAsADocument() throws Exception {
		decided();
		hospital.released();
		hospital.session().run("x", List.of(hospital.session().edits().set(hospital.statement(),
				Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "2026-0117")));
		Action export = TaskWalk.action(hospital.session(), hospital.compared("4", "draft"),
				Selection.NONE, "compare.export");
		TaskWalk walk = TaskWalk.of(export);
		assertEquals("4", walk.input("before").value());
		assertEquals("draft", walk.input("version").value());
		Path file = temp.resolve("wijzigingen.html");
		Outcome outcome = walk.to("file").answer("format", "html").answer("file", file).finish();
		assertEquals(List.of(file), outcome.files());
		assertTrue(Files.readString(file).contains("2026-0117"));
	}

	@Test
	void otherVersionsAreChosen() throws Exception {
		decided();
		hospital.released();
		hospital.released();
		TaskWalk walk = TaskWalk.of(TaskWalk.action(hospital.session(), hospital.compared("last", "draft"),
				Selection.NONE, "compare.choose"));
		assertEquals("5", walk.input("before").value());
		assertFalse(walk.answer("before", "draft").problem().isEmpty());
		Outcome outcome = walk.answer("before", "4").answer("after", "5").finish();
		assertFalse(outcome.message().isBlank());
		assertEquals(hospital.statement().getId() + "/compare/4/5", outcome.show().orElseThrow().key());
	}
}
