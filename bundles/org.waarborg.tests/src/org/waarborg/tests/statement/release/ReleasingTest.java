package org.waarborg.tests.statement.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Phase;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.ReleaseException.Reason;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Verification;
import org.waarborg.statement.release.Verification.Verdict;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/** From draft to approved version, and what stops somebody on the way; on disk, as others will find it. */
class ReleasingTest {

	private static final LocalDate TODAY = Hospital.TODAY;
	private static final Locale EN = Locale.ENGLISH;
	private static final String RELEASED = "statements/released/nen7510-v4.soa";
	private static final String LEDGER = "statements/released/nen7510.releases";

	@TempDir
	Path temp;

	private Hospital hospital;

	@BeforeEach
	void open() throws Exception {
		hospital = new Hospital(temp.resolve("hospital"));
		hospital.decided();
	}

	@AfterEach
	void close() {
		hospital.close();
	}

	private Releasing releasing() {
		return releasing(hospital.dossier(), TODAY);
	}

	private Releasing releasing(OpenDossier dossier, LocalDate today) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new StatementRuleBook());
		rules.addBook(new DossierRuleBook());
		return new Releasing(dossier, hospital.registry(), rules, today, Instant.parse("2026-11-22T09:00:00Z"));
	}

	private Releasing.Release by(String author) {
		return new Releasing.Release(hospital.person(author), TODAY, Map.of("nl", "Overgang naar NEN 7510:2024."),
				Optional.empty());
	}

	private Version release() throws Exception {
		return releasing().release(hospital.statement(), by(Hospital.CISO));
	}

	private Releasing.Approve approval(String person, Role role) {
		return new Releasing.Approve(hospital.person(person), role, TODAY, ApprovalKind.RECORDED, Optional.empty(),
				Optional.empty(), Optional.empty(), "");
	}

	private Version approve(int number) throws Exception {
		return releasing().approve(hospital.statement(), number, approval(Hospital.DIRECTOR, Role.TOP_MANAGEMENT));
	}

	private Versions versions() throws StoreException {
		return Versions.of(hospital.dossier(), hospital.statement());
	}

	private void change(String file, UnaryOperator<String> how) throws Exception {
		Path path = hospital.folder.resolve(file);
		String before = Files.readString(path);
		String after = how.apply(before);
		assertFalse(before.equals(after), "the test changes something");
		Files.writeString(path, after);
	}

	private Set<VersionProblem.Kind> problems() throws StoreException {
		return versions().problems().stream().map(VersionProblem::kind).collect(Collectors.toSet());
	}

	/** Refused for this reason, in both languages, and the folder is byte for byte as it was. */
	private String refused(Reason reason, ThrowingRunnable step) throws Exception {
		Map<String, String> before = contents();
		boolean dirty = hospital.dossier().dirty();
		ReleaseException refused = assertThrows(ReleaseException.class, step::run);
		assertEquals(reason, refused.reason(), refused.getMessage());
		assertEquals(before, contents(), "nothing was written");
		assertEquals(dirty, hospital.dossier().dirty(), "nothing was changed in memory");
		assertFalse(refused.message(Locale.of("nl")).contains("{"), refused.message(Locale.of("nl")));
		return refused.message(EN);
	}

	private interface ThrowingRunnable {
		void run() throws Exception;
	}

	private Map<String, String> contents() throws Exception {
		try (var files = Files.walk(hospital.folder)) {
			return files.filter(Files::isRegularFile).filter(f -> !f.toString().contains(".waarborg-"))
					.collect(Collectors.toMap(f -> hospital.folder.relativize(f).toString(), f -> {
						try {
							return Hashes.of(Files.readAllBytes(f));
						} catch (java.io.IOException e) {
							throw new java.io.UncheckedIOException(e);
						}
					}));
		}
	}

	@Test
	void aReleaseIsAFileOfItsOwnAndTheNextDraftBegins() throws Exception {
		Version version = release();
		assertEquals(4, version.number());
		assertEquals(Standing.RELEASED, version.standing());
		assertEquals(RELEASED, version.file());
		assertEquals(Hashes.of(Files.readAllBytes(hospital.folder.resolve(RELEASED))), version.sha256());
		hospital.again(OpenMode.READ_WRITE);
		assertEquals(5, hospital.statement().getVersion());
		assertEquals(Phase.DRAFT, hospital.statement().getPhase());
		assertTrue(hospital.statement().getChangeSummary().isEmpty());
		assertEquals(List.of(), versions().problems());
		StatementRelease content = versions().release(versions().latest().orElseThrow());
		assertEquals("Overgang naar NEN 7510:2024.", content.getSummary().get(0).getValue());
		assertEquals(Hospital.CISO, content.getBy());
		assertFalse(content.getOpenPoints().isEmpty(), "what is late or unproven goes along");
		assertTrue(content.getOpenPoints().stream().noneMatch(p -> p.getRule().equals("SOA-001")));
	}

	@Test
	void aReleaseStopsOnWhatIsUndecidedAndOnThatAlone() throws Exception {
		hospital.decision("iso27001-2022#A.5.1").setApplicability(Applicability.UNDECIDED);
		hospital.decision("iso27001-2022#A.5.3").setToConfirm(true);
		ReleaseException refused = assertThrows(ReleaseException.class, this::release);
		assertEquals(Reason.BLOCKED, refused.reason());
		assertEquals(Set.of("SOA-001", "SOA-002"),
				refused.signals().stream().map(Signal::rule).collect(Collectors.toSet()));
		assertFalse(Files.exists(hospital.folder.resolve("statements/released")));
	}

	@Test
	void aReleaseStopsWhereNobodyMayApproveAlsoWhenTheDraftIsNotInReview() throws Exception {
		hospital.statement().setPhase(Phase.DRAFT);
		hospital.dossier().dossier().getRoleAssignments().removeIf(a -> a.getRole() == Role.TOP_MANAGEMENT);
		ReleaseException refused = assertThrows(ReleaseException.class, this::release);
		assertEquals(List.of("SOA-026"), refused.signals().stream().map(Signal::rule).toList());
	}

	@Test
	void anApprovedVersionIsInForceUntilANewerOneIsApproved() throws Exception {
		release();
		assertEquals(Standing.APPROVED, approve(4).standing());
		release();
		assertEquals(Standing.APPROVED, versions().find(4).orElseThrow().standing(), "5 is only a proposal");
		assertEquals(4, versions().inForce().orElseThrow().number());
		approve(5);
		assertEquals(Standing.SUPERSEDED, versions().find(4).orElseThrow().standing());
		assertEquals(5, versions().find(4).orElseThrow().supersededBy());
		assertEquals(List.of("RELEASED", "APPROVED", "RELEASED", "APPROVED", "SUPERSEDED"), versions().ledger()
				.orElseThrow().getEntries().stream().map(e -> e.getKind().getName()).toList());
		StatementRelease five = versions().release(versions().find(5).orElseThrow());
		assertEquals(versions().find(4).orElseThrow().sha256(), five.getPreviousSha256());
	}

	@Test
	void severalPeopleApproveOverSeveralDaysAndTopManagementDecides() throws Exception {
		release();
		Version after = releasing().approve(hospital.statement(), 4,
				approval("mr. Soraya Benhaddoun", Role.DPO));
		assertEquals(Standing.RELEASED, after.standing(),
				"the data protection officer agrees; that is no approval yet");
		hospital.again(OpenMode.READ_WRITE);
		LocalDate later = TODAY.plusDays(9);
		after = releasing(hospital.dossier(), later).approve(hospital.statement(), 4,
				new Releasing.Approve(hospital.person(Hospital.DIRECTOR), Role.TOP_MANAGEMENT, later,
						ApprovalKind.RECORDED, Optional.empty(), Optional.empty(), Optional.empty(), "Akkoord."));
		assertEquals(Standing.APPROVED, after.standing());
		assertEquals(List.of(TODAY, later), after.approvals().stream().map(Version.Approved::on).toList());
		assertEquals("Akkoord.", after.approvals().get(1).remark());
	}

	@Test
	void theProofOfAnApprovalIsEvidenceOfTheDossierAndOutlivesIt() throws Exception {
		release();
		Evidence minutes = DossierFactory.eINSTANCE.createEvidence();
		minutes.setCode("BEW-99");
		minutes.setKind(EvidenceKind.FILE);
		minutes.setSha256(Hashes.of("notulen".getBytes(StandardCharsets.UTF_8)));
		minutes.getTitle().add(Texts.of("nl", "Notulen raad van bestuur"));
		Version version = releasing().approve(hospital.statement(), 4,
				new Releasing.Approve(hospital.person(Hospital.DIRECTOR), Role.TOP_MANAGEMENT, TODAY,
						ApprovalKind.RECORDED, Optional.of(minutes), Optional.empty(), Optional.empty(), ""));
		String proof = "BEW-99 Notulen raad van bestuur – SHA-256 " + minutes.getSha256();
		assertEquals(proof, version.approvals().get(0).proof());
		hospital.again(OpenMode.READ_WRITE);
		Evidence kept = hospital.dossier().dossier().getEvidence().stream().filter(e -> "BEW-99".equals(e.getCode()))
				.findFirst().orElseThrow();
		hospital.dossier().edits().run(hospital.dossier().edits().delete(kept));
		hospital.dossier().save();
		assertEquals(List.of(), versions().problems(), "the chain does not depend on what it refers to");
		assertEquals(proof, versions().find(4).orElseThrow().approvals().get(0).proof());
	}

	@Test
	void anApprovalInTheSameStepAsTheRelease() throws Exception {
		Version version = releasing().release(hospital.statement(),
				new Releasing.Release(hospital.person(Hospital.CISO), TODAY, Map.of(),
						Optional.of(approval(Hospital.DIRECTOR, Role.TOP_MANAGEMENT))));
		assertEquals(Standing.APPROVED, version.standing());
		assertEquals(List.of(), versions().problems());
	}

	@Test
	void fourEyesAndTheWayOutOfASmallFirm() throws Exception {
		releasing().release(hospital.statement(), by(Hospital.DIRECTOR));
		String message = refused(Reason.FOUR_EYES, () -> approve(4));
		assertTrue(message.contains(Hospital.DIRECTOR) && message.contains("four eyes"), message);
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setCode("ONT-90");
		exemption.getTitle().add(Texts.of("nl", "Eén bestuurder"));
		exemption.getReason().add(Texts.of("nl", "De stichting heeft tien medewerkers."));
		exemption.setGrantedBy(hospital.person("drs. Casper Wijnbergh"));
		exemption.setGrantedOn(TODAY.minusDays(3));
		exemption.setUntil(TODAY.plusYears(1));
		hospital.dossier().dossier().getExemptions().add(exemption);
		org.waarborg.controlset.Identifiers.ensureIds(exemption);
		Releasing.Approve with = new Releasing.Approve(hospital.person(Hospital.DIRECTOR), Role.TOP_MANAGEMENT, TODAY,
				ApprovalKind.RECORDED, Optional.empty(), Optional.empty(), Optional.of(exemption), "");
		refused(Reason.EXEMPTION_UNFIT, () -> releasing().approve(hospital.statement(), 4, with));
		exemption.getSubjects().add(hospital.statement());
		Version version = releasing().approve(hospital.statement(), 4, with);
		assertEquals(Standing.APPROVED, version.standing());
		assertEquals("ONT-90 Eén bestuurder: De stichting heeft tien medewerkers.",
				version.approvals().get(0).exemption());
	}

	@Test
	void aDeputyApprovesWithAMandateAndNotWithout() throws Exception {
		release();
		RoleAssignment principal = hospital.dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == hospital.person(Hospital.DIRECTOR)).findFirst().orElseThrow();
		RoleAssignment deputy = DossierFactory.eINSTANCE.createRoleAssignment();
		deputy.setPerson(hospital.person("Joke Stellingerhof"));
		deputy.setRole(Role.OTHER);
		deputy.setDeputyFor(principal);
		deputy.setFrom(TODAY.minusDays(10));
		hospital.dossier().dossier().getRoleAssignments().add(deputy);
		org.waarborg.controlset.Identifiers.ensureIds(deputy);
		refused(Reason.NO_MANDATE, () -> releasing().approve(hospital.statement(), 4,
				approval("Joke Stellingerhof", Role.TOP_MANAGEMENT)));
		deputy.setMandate(hospital.dossier().dossier().getDocuments().get(0));
		Version version = releasing().approve(hospital.statement(), 4,
				approval("Joke Stellingerhof", Role.TOP_MANAGEMENT));
		assertEquals(Standing.APPROVED, version.standing());
		assertTrue(version.approvals().get(0).deputy().startsWith(Hospital.DIRECTOR + " – "),
				version.approvals().get(0).deputy());
	}

	@Test
	void whoHasNoRoleOrHadItAtAnotherTimeDoesNotApprove() throws Exception {
		release();
		String none = refused(Reason.NO_ROLE, () -> releasing().approve(hospital.statement(), 4,
				approval("Joke Stellingerhof", Role.TOP_MANAGEMENT)));
		assertTrue(none.contains("internal auditor"), none);
		hospital.dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == hospital.person(Hospital.DIRECTOR))
				.forEach(a -> a.setUntil(TODAY.minusDays(1)));
		refused(Reason.ROLE_NOT_VALID, () -> approve(4));
		refused(Reason.DAY_AHEAD, () -> releasing(hospital.dossier(), TODAY.minusDays(1)).approve(hospital.statement(),
				4, approval(Hospital.DIRECTOR, Role.TOP_MANAGEMENT)));
	}

	@Test
	void aWithdrawnVersionCannotBeApprovedAndItsNumberIsNotGivenAgain() throws Exception {
		release();
		refused(Reason.TEXT_MISSING, () -> releasing().withdraw(hospital.statement(), 4, Optional.empty(),
				hospital.person(Hospital.CISO), TODAY, " "));
		Version gone = releasing().withdraw(hospital.statement(), 4, Optional.empty(), hospital.person(Hospital.CISO),
				TODAY, "Verkeerd toepassingsgebied.");
		assertEquals(Standing.WITHDRAWN, gone.standing());
		assertEquals("Verkeerd toepassingsgebied.", gone.withdrawn().orElseThrow().reason());
		refused(Reason.WITHDRAWN, () -> approve(4));
		assertEquals(5, release().number());
	}

	@Test
	void anApprovalThatIsWithdrawnBringsTheVersionBeforeBackIntoForce() throws Exception {
		release();
		approve(4);
		release();
		Version five = approve(5);
		releasing().withdraw(hospital.statement(), 5, Optional.of(five.approvals().get(0).entry()),
				hospital.person(Hospital.DIRECTOR), TODAY, "Bijlage ontbrak.");
		assertEquals(Standing.RELEASED, versions().find(5).orElseThrow().standing());
		assertEquals(4, versions().inForce().orElseThrow().number());
		assertEquals("Bijlage ontbrak.",
				versions().find(5).orElseThrow().approvals().get(0).withdrawn().orElseThrow().reason());
		assertEquals(Standing.APPROVED, approve(5).standing(), "and it can be approved again");
	}

	@Test
	void marksSayWhatAVersionWasUsedFor() throws Exception {
		release();
		refused(Reason.TEXT_MISSING, () -> releasing().mark(hospital.statement(), 4, ReleaseMark.CITED_ON_CERTIFICATE,
				hospital.person(Hospital.CISO), TODAY, ""));
		Version marked = releasing().mark(hospital.statement(), 4, ReleaseMark.CITED_ON_CERTIFICATE,
				hospital.person(Hospital.CISO), TODAY, "CVC-7510-0117-EX");
		assertEquals(new Version.Marked(ReleaseMark.CITED_ON_CERTIFICATE, TODAY, Hospital.CISO, "CVC-7510-0117-EX"),
				marked.marks().get(0));
	}

	@Test
	void aChangedReleaseIsSeenAndStopsEverythingButItsWithdrawal() throws Exception {
		release();
		change(RELEASED, t -> t.replaceFirst("NOT_APPLICABLE", "APPLICABLE"));
		assertEquals(Set.of(VersionProblem.Kind.FILE_CHANGED), problems());
		refused(Reason.NOT_SOUND, () -> approve(4));
		refused(Reason.NOT_SOUND, this::release);
		releasing().withdraw(hospital.statement(), 4, Optional.empty(), hospital.person(Hospital.CISO), TODAY,
				"Bestand beschadigd.");
		assertEquals(Set.of(), problems());
		assertEquals(5, release().number());
	}

	@Test
	void aMissingFileAndAMissingLedgerAreSeen() throws Exception {
		release();
		Path file = hospital.folder.resolve(RELEASED);
		byte[] bytes = Files.readAllBytes(file);
		Files.delete(file);
		assertEquals(Set.of(VersionProblem.Kind.FILE_MISSING), problems());
		Files.write(file, bytes);
		Files.delete(hospital.folder.resolve(LEDGER));
		assertEquals(Set.of(VersionProblem.Kind.LEDGER_MISSING), problems());
		refused(Reason.NOT_SOUND, this::release);
	}

	@Test
	void aLedgerThatWasChangedCutOrReorderedIsSeen() throws Exception {
		release();
		approve(4);
		release();
		approve(5);
		Path ledger = hospital.folder.resolve(LEDGER);
		String sound = Files.readString(ledger);
		List<String> entries = new java.util.ArrayList<>(List.of(sound.split("(?=  <entries)")));
		String head = entries.remove(0);
		String last = entries.removeLast();
		String tail = last.substring(last.indexOf("</statement:ReleaseLedger>"));
		entries.add(last.substring(0, last.indexOf("</statement:ReleaseLedger>")));
		assertEquals(5, entries.size());
		for (int i = 0; i < entries.size(); i++) {
			List<String> without = new java.util.ArrayList<>(entries);
			without.remove(i);
			Files.writeString(ledger, head + String.join("", without) + tail);
			VersionProblem problem = versions().problems().get(0);
			assertEquals(VersionProblem.Kind.LEDGER_BROKEN, problem.kind(), "without entry " + (i + 1));
			assertEquals(Integer.toString(i + 1), problem.detail(), "and where is said");
		}
		List<String> reordered = new java.util.ArrayList<>(entries);
		reordered.add(1, reordered.remove(3));
		Files.writeString(ledger, head + String.join("", reordered) + tail);
		assertTrue(problems().contains(VersionProblem.Kind.LEDGER_BROKEN));
		Files.writeString(ledger, sound.replaceFirst("personName=\"[^\"]*\"", "personName=\"Iemand Anders\""));
		assertEquals(Set.of(VersionProblem.Kind.LEDGER_BROKEN), problems());
		assertEquals("2", versions().problems().get(0).detail(), "the entry that was changed is named");
		refused(Reason.NOT_SOUND, () -> approve(5));
		Files.writeString(ledger, sound.replaceFirst("supersededBy=\"5\"", "supersededBy=\"6\""));
		assertEquals("5", versions().problems().get(0).detail(), "the last entry too");
		Files.writeString(ledger, "no ledger");
		assertEquals(Set.of(VersionProblem.Kind.LEDGER_UNREADABLE), problems());
		Files.writeString(ledger, sound);
		assertEquals(Set.of(), problems());
	}

	@Test
	void aLedgerCutBackToBeforeAReleaseIsSeenByTheFileThatStays() throws Exception {
		release();
		byte[] before = Files.readAllBytes(hospital.folder.resolve(LEDGER));
		release();
		Files.write(hospital.folder.resolve(LEDGER), before);
		assertEquals(Set.of(VersionProblem.Kind.FILE_UNLISTED), problems());
		refused(Reason.NOT_SOUND, this::release);
	}

	@Test
	void twoPeopleReleaseTheSameNumber() throws Exception {
		try (OpenDossier other = hospital.second()) {
			release();
			Map<String, String> before = contents();
			var theirs = other.roots(StatementOfApplicability.class).get(0);
			var author = other.dossier().getPeople().get(0);
			assertThrows(Exception.class, () -> releasing(other, TODAY).release(theirs,
					new Releasing.Release(author, TODAY, Map.of(), Optional.empty())));
			assertEquals(before, contents());
			assertFalse(other.dirty(), "what was changed in memory was taken back");
			assertEquals(4, theirs.getVersion());
		}
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotReleasedOver() throws Exception {
		try (OpenDossier other = hospital.second()) {
			var theirs = other.roots(StatementOfApplicability.class).get(0);
			other.edits().run("x", other.edits().set(theirs, Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "X"));
			other.save();
		}
		Map<String, String> before = contents();
		assertThrows(StoreException.ChangedByOther.class, this::release);
		assertEquals(before, contents(), "neither release nor ledger was left behind");
		assertEquals(4, hospital.statement().getVersion(), "the draft in memory is as before");
		assertFalse(hospital.dossier().dirty());
	}

	@Test
	void aStatementWithoutAFileIsNotReleased() throws Exception {
		StatementOfApplicability loose = StatementFactory.eINSTANCE.createStatementOfApplicability();
		refused(Reason.NOT_SAVED, () -> releasing().release(loose, by(Hospital.CISO)));
	}

	@Test
	void aDossierThatIsOpenForReadingIsNotReleased() throws Exception {
		hospital.again(OpenMode.READ_ONLY);
		assertThrows(StoreException.NotWritable.class, this::release);
	}

	@Test
	void aFileIsWhatWasApprovedOrNot() throws Exception {
		release();
		assertEquals(Verdict.NOT_APPROVED, verify().verdict());
		approve(4);
		assertEquals("nen7510-v4.soa: this is version 4 of 22 Nov 2026, approved by prof. dr. Hedwig Roelvingh "
				+ "(top management, 22 Nov 2026).", verify().message(EN));
		assertTrue(verify().isWhatWasApproved());
		release();
		approve(5);
		assertEquals(Verdict.SUPERSEDED, verify().verdict());
		assertTrue(verify().isWhatWasApproved());
		change(RELEASED, t -> t + "\n");
		assertEquals(Verdict.CHANGED, verify().verdict(), "one byte is enough");
		assertFalse(verify().isWhatWasApproved());
	}

	private Verification verify() throws Exception {
		return Verification.of("nen7510-v4.soa", Files.readAllBytes(hospital.folder.resolve(RELEASED)),
				Optional.empty(), versions().ledger().orElseThrow());
	}

	@Test
	void theLedgerIsTheSameBytesWhenItIsReadAndWrittenAgain() throws Exception {
		release();
		approve(4);
		byte[] bytes = Files.readAllBytes(hospital.folder.resolve(LEDGER));
		var ledger = org.waarborg.controlset.Identifiers.<org.waarborg.statement.ReleaseLedger>copyWithSameIds(
				List.of(versions().ledger().orElseThrow())).iterator().next();
		assertArrayEquals(bytes, hospital.dossier().serialise(LEDGER, ledger));
	}
}
