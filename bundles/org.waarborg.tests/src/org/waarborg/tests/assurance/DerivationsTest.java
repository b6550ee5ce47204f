package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.CertificateTimeline;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.CountryEntry;
import org.waarborg.assurance.CountryGroup;
import org.waarborg.assurance.CountryGroupKind;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.StatementDrift;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.TransferGround;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;

/** What follows from dates, issues, periods and places, at the edges too. */
class DerivationsTest {

	private static final LocalDate TODAY = Assurances.TODAY;
	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;

	private final AssuranceRegister register = Assurances.register();
	private final Organisation north = Assurances.organisation("Noord");
	private final Supplier supplier = Assurances.supplier(register, north);
	private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();

	private Certificate until(LocalDate until) {
		return Assurances.certificate(register, north, "iso27001-2022", until);
	}

	private static void seen(Certificate certificate, CertificateState state, LocalDate from) {
		StateReport report = A.createStateReport();
		report.setState(state);
		report.setFrom(from);
		certificate.getStates().add(report);
	}

	@Test
	void aCertificateHoldsOnItsLastDayAndNotTheDayAfter() {
		Certificate certificate = until(TODAY);
		assertEquals(Certificates.State.VALID, Certificates.state(certificate, TODAY));
		assertEquals(Certificates.State.EXPIRED, Certificates.state(certificate, TODAY.plusDays(1)));
		assertEquals(Certificates.State.NOT_YET, Certificates.state(certificate, TODAY.minusYears(4)));
		certificate.getIssues().clear();
		assertEquals(Certificates.State.NOTHING, Certificates.state(certificate, TODAY));
	}

	@Test
	void suspendedIsSuspendedUntilItIsIssuedAgain() {
		Certificate certificate = until(TODAY.plusYears(1));
		seen(certificate, CertificateState.SUSPENDED, TODAY.plusDays(3));
		assertEquals(Certificates.State.VALID, Certificates.state(certificate, TODAY), "only from that day");
		assertEquals(Certificates.State.SUSPENDED, Certificates.state(certificate, TODAY.plusDays(3)));
		Assurances.issue(certificate, "N-2", TODAY.plusDays(10), TODAY.plusYears(3));
		assertEquals(Certificates.State.VALID, Certificates.state(certificate, TODAY.plusDays(10)));
		seen(certificate, CertificateState.WITHDRAWN, TODAY.plusDays(20));
		assertEquals(Certificates.State.WITHDRAWN, Certificates.state(certificate, TODAY.plusYears(9)));
	}

	@Test
	void theLastLookCounts() {
		Certificate certificate = until(TODAY.plusYears(1));
		assertEquals(Standing.VERIFIED, Certificates.standing(certificate));
		Assurances.verified(certificate, Standing.CLAIMED, TODAY);
		assertEquals(Standing.CLAIMED, Certificates.standing(certificate));
		certificate.getVerifications().clear();
		assertEquals(Standing.CLAIMED, Certificates.standing(certificate), "nobody looked");
	}

	@Test
	void theCycleIsOneYearThenACalendarYearThenBeforeTheEnd() {
		Certificate certificate = until(LocalDate.of(2028, 3, 14));
		certificate.setDecidedOn(LocalDate.of(2025, 3, 15));
		List<CertificationCycle.Window> windows = CertificationCycle.of(certificate, LocalDate.of(2026, 1, 1));
		assertEquals(List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2027, 12, 31), LocalDate.of(2028, 3, 14)),
				windows.stream().map(CertificationCycle.Window::until).toList());
		assertEquals(LocalDate.of(2025, 12, 15), windows.get(0).opens());
		assertEquals(List.of(CertificationCycle.State.OPEN, CertificationCycle.State.AHEAD,
				CertificationCycle.State.AHEAD), windows.stream().map(CertificationCycle.Window::state).toList());
		assertEquals(CertificationCycle.State.OVERDUE,
				CertificationCycle.of(certificate, LocalDate.of(2026, 3, 16)).get(0).state());
	}

	@Test
	void anAuditGoesToTheFirstStepOfItsKindThatIsNotHeld() {
		Certificate certificate = until(LocalDate.of(2028, 3, 14));
		certificate.setDecidedOn(LocalDate.of(2025, 3, 15));
		Assurances.audit(certificate, AuditKind.SURVEILLANCE, null, LocalDate.of(2024, 2, 1));
		Assurances.audit(certificate, AuditKind.SURVEILLANCE, null, LocalDate.of(2026, 4, 2));
		Assurances.audit(certificate, AuditKind.SURVEILLANCE, LocalDate.of(2028, 1, 5), null);
		List<CertificationCycle.State> states = CertificationCycle.of(certificate, TODAY).stream()
				.map(CertificationCycle.Window::state).toList();
		assertEquals(List.of(CertificationCycle.State.HELD_LATE, CertificationCycle.State.PLANNED_LATE,
				CertificationCycle.State.AHEAD), states, "one of the cycle before does not count");
		assertEquals(LocalDate.of(2027, 12, 31), CertificationCycle.next(certificate, TODAY).orElseThrow().until());
		certificate.setScheme(null);
		assertEquals(List.of(), CertificationCycle.of(certificate, TODAY), "when is data, and there is none");
	}

	@Test
	void whatIsSaidOfAServiceHoldsForItsAssets() {
		Asset asset = DossierFactory.eINSTANCE.createAsset();
		SuppliedService service = Assurances.service(supplier, ProcessingRole.NONE, DataKind.NONE);
		service.getAssets().add(asset);
		Certificate certificate = until(TODAY.plusYears(1));
		assertEquals(Flag.UNKNOWN, Coverages.covers(certificate, asset));
		Assurances.covers(certificate.getCoverage(), service, Flag.YES);
		assertEquals(Flag.YES, Coverages.covers(certificate, asset));
		Assurances.covers(certificate.getCoverage(), asset, Flag.NO);
		assertEquals(Flag.NO, Coverages.covers(certificate, asset), "of the thing itself");
		assertEquals(Flag.YES, Coverages.covers(certificate, service));
		assertEquals(Flag.UNKNOWN, Coverages.covers(certificate, null));
	}

	@Test
	void aLapseTouchesPartsAndADecisionFollowsOnlyWithoutOtherAssurance() {
		Certificate lapsed = until(TODAY.minusDays(1));
		Certificate valid = until(TODAY.plusYears(1));
		Evidence file = DossierFactory.eINSTANCE.createEvidence();
		lapsed.getIssues().get(0).setFile(file);
		StatementOfApplicability statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
		Part both = part(statement, Applicability.APPLICABLE);
		both.getAssurance().addAll(List.of(lapsed, valid));
		Part byFile = part(statement, Applicability.APPLICABLE);
		byFile.getEvidence().add(file);
		part(statement, Applicability.NOT_APPLICABLE).getAssurance().add(lapsed);
		AssuranceIndex index = AssuranceIndex.of(register);
		List<Reliance.Use> touched = Reliance.of(statement).on(lapsed);
		assertEquals(List.of(both, byFile), touched.stream().map(Reliance.Use::part).toList());
		assertEquals(PartAssurance.State.WEAKENED, Reliance.state(both, index, TODAY));
		assertEquals(PartAssurance.State.LAPSED, Reliance.state(byFile, index, TODAY));
		assertEquals(List.of(byFile),
				Reliance.uncovered(touched, index, TODAY).stream().map(Reliance.Use::part).toList());
		Assurances.issue(lapsed, "N-9", TODAY, TODAY.plusYears(3)).setFile(file);
		assertEquals(PartAssurance.State.HOLDS, Reliance.state(byFile, AssuranceIndex.of(register), TODAY),
				"a new issue turns it back");
	}

	private static Part part(StatementOfApplicability statement, Applicability applicability) {
		Decision decision = StatementFactory.eINSTANCE.createDecision();
		decision.setApplicability(applicability);
		Part part = StatementFactory.eINSTANCE.createPart();
		decision.getParts().add(part);
		statement.getDecisions().add(decision);
		return part;
	}

	@Test
	void gapsKnowToleranceLettersAndThatReportsComeLate() {
		AssuranceReport first = Assurances.report(register, north, LocalDate.of(2024, 1, 1),
				LocalDate.of(2024, 12, 31));
		AssuranceReport second = Assurances.report(register, north, LocalDate.of(2025, 4, 1),
				LocalDate.of(2025, 12, 31));
		List<List<AssuranceReport>> series = Reports.series(register.getReports());
		Reports.Gap gap = Reports.gaps(series.get(0), Policies.inForce(register), TODAY).get(0);
		assertEquals(
				List.of(first, Optional.of(second), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), 90L, false),
				List.of(gap.before(), gap.after(), gap.from(), gap.until(), gap.days(), gap.bridged()));
		BridgeLetter letter = A.createBridgeLetter();
		letter.setFrom(LocalDate.of(2025, 1, 1));
		letter.setUntil(LocalDate.of(2025, 2, 28));
		first.getBridgeLetters().add(letter);
		assertFalse(Reports.gaps(series.get(0), Policies.inForce(register), TODAY).get(0).bridged(), "half of it");
		letter.setUntil(LocalDate.of(2025, 3, 20));
		assertTrue(Reports.gaps(series.get(0), Policies.inForce(register), TODAY).get(0).bridged(), "within tolerance");
		assertEquals(1, Reports.gaps(series.get(0), Policies.inForce(register), TODAY).size());
		assertEquals(2, Reports.gaps(series.get(0), Policies.inForce(register), TODAY.plusYears(1)).size(),
				"the next one should have come");
		assertTrue(Reports.holds(second, Policies.inForce(register), TODAY));
		assertFalse(Reports.holds(first, Policies.inForce(register), TODAY), "older than the policy relies on");
	}

	@Test
	void whereDataMayBeIsData() {
		SuppliedService service = Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH);
		assertEquals(CountryLists.Verdict.INSIDE, verdict(service, "no", TransferGround.NONE));
		assertEquals(CountryLists.Verdict.ADEQUATE, verdict(service, "CH", TransferGround.NONE));
		assertEquals(CountryLists.Verdict.NO_GROUND, verdict(service, "IN", TransferGround.NONE));
		assertEquals(CountryLists.Verdict.GROUNDED, verdict(service, "IN", TransferGround.CORPORATE_RULES));
		assertEquals(CountryLists.Verdict.ADEQUACY_ENDED, verdict(service, "IN", TransferGround.ADEQUACY));
		assertEquals(CountryLists.Verdict.UNKNOWN_COUNTRY, verdict(service, "XX", TransferGround.NONE));
		assertEquals(CountryLists.Verdict.NOT_STATED, verdict(service, " ", TransferGround.NONE));
		CountryGroup adequate = register.getCountries().stream().filter(g -> g.getKind() == CountryGroupKind.ADEQUATE)
				.findFirst().orElseThrow();
		CountryEntry swiss = adequate.getEntries().stream().filter(e -> e.getCountry().equals("CH")).findFirst()
				.orElseThrow();
		swiss.setUntil(TODAY.minusDays(1));
		assertEquals(CountryLists.Verdict.NO_GROUND, verdict(service, "CH", TransferGround.NONE), "the data changed");
		assertEquals(Set.of("IN", "CH"), CountryLists.of(register).outside(service, TODAY));
	}

	private CountryLists.Verdict verdict(SuppliedService service, String country, TransferGround ground) {
		return CountryLists.of(register).verdict(Assurances.location(service, country, ground), TODAY);
	}

	@Test
	void chainsGoOnAtSuppliersOfTheRegisterAndNotForEver() {
		Organisation south = Assurances.organisation("Zuid");
		SuppliedService service = Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH);
		SuppliedService other = Assurances.service(Assurances.supplier(register, south), ProcessingRole.PROCESSOR,
				DataKind.HEALTH);
		service.getSubProcessors().add(Assurances.sub(south));
		other.getSubProcessors().add(Assurances.sub(north));
		List<ProcessingChains.Link> chain = ProcessingChains.of(service, AssuranceIndex.of(register));
		assertEquals(List.of(1, 2), chain.stream().map(ProcessingChains.Link::depth).toList());
		assertEquals(List.of(true, false), chain.stream().map(ProcessingChains.Link::own).toList());
		assertTrue(chain.get(1).circular());
		SubProcessor deepest = Assurances.sub(null);
		service.getSubProcessors().add(deepest);
		for (int i = 0; i < 300; i++) {
			SubProcessor next = Assurances.sub(null);
			deepest.getSubProcessors().add(next);
			deepest = next;
		}
		assertTrue(ProcessingChains.of(service, AssuranceIndex.of(register)).size() < 200);
	}

	@Test
	void anAgreementGoesOnOrEnds() {
		Agreement agreement = Assurances.agreement(register, north, AgreementKind.PROCESSOR);
		agreement.setUntil(TODAY.minusDays(1));
		agreement.setNotice(Period.ofMonths(3));
		assertEquals(Agreements.State.IN_FORCE, Agreements.state(agreement, TODAY));
		assertEquals(TODAY.minusDays(1).minusMonths(3), Agreements.noticeBy(agreement).orElseThrow());
		agreement.setRenewal(Renewal.NONE);
		assertEquals(Agreements.State.ENDED, Agreements.state(agreement, TODAY));
		agreement.setUntil(TODAY);
		assertEquals(Agreements.State.IN_FORCE, Agreements.state(agreement, TODAY));
		agreement.setFrom(TODAY.plusDays(1));
		assertEquals(Agreements.State.NOT_YET, Agreements.state(agreement, TODAY));
		agreement.setSignedOn(null);
		assertEquals(Agreements.State.NOT_SIGNED, Agreements.state(agreement, TODAY));
	}

	@Test
	void thePolicyAsksByCriticalityAndData() {
		SuppliedService service = Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH);
		service.setCriticality(Criticality.HIGH);
		assertEquals(EnumSet.of(DemandKind.CERTIFICATE, DemandKind.STATEMENT, DemandKind.ASSESSMENT, DemandKind.REVIEW,
				DemandKind.EXIT_PLAN, DemandKind.EXIT_TEST, DemandKind.AGREEMENT), kinds(service));
		service.setCriticality(Criticality.LOW);
		assertTrue(kinds(service).contains(DemandKind.CERTIFICATE_OR_REPORT));
		service.getDataKinds().clear();
		service.getDataKinds().add(DataKind.NONE);
		assertEquals(Set.of(), kinds(service));
		register.getPolicies().get(0).setStatus(PolicyStatus.DRAFT);
		assertEquals(List.of(), met(service));
	}

	private Set<DemandKind> kinds(SuppliedService service) {
		return met(service).stream().map(m -> m.demand().getKind()).collect(java.util.stream.Collectors.toSet());
	}

	private List<Policies.Met> met(SuppliedService service) {
		return Policies.of(service, AssuranceIndex.of(register), dossier, TODAY);
	}

	@Test
	void aCertificateMeetsTheDemandWhenItIsVerifiedCoversAndHolds() {
		SuppliedService service = Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH);
		service.setCriticality(Criticality.HIGH);
		assertEquals(Policies.State.MISSING, certificate(service).state());
		until(TODAY.plusYears(1));
		assertEquals(Policies.State.MISSING, certificate(service).state(), "another norm than is asked");
		Certificate certificate = Assurances.certificate(register, north, "nen7510-2024", TODAY.plusYears(1));
		assertEquals(Policies.State.PARTLY, certificate(service).state(), "nobody looked at the scope");
		Assurances.covers(certificate.getCoverage(), service, Flag.YES);
		assertEquals(Policies.State.MET, certificate(service).state());
		assertFalse(certificate(service).plan());
		service.setFrom(LocalDate.of(2020, 1, 1));
		assertTrue(certificate(service).plan());
		Assurances.verified(certificate, Standing.SEEN, TODAY);
		assertEquals(Policies.State.PARTLY, certificate(service).state());
		certificate.getIssues().get(0).setExpiresOn(TODAY.minusDays(1));
		assertEquals(Policies.State.OUTDATED, certificate(service).state());
	}

	private Policies.Met certificate(SuppliedService service) {
		return met(service).stream().filter(m -> m.demand().getKind() == DemandKind.CERTIFICATE).findFirst()
				.orElseThrow();
	}

	@Test
	void aLengthOfTimeBeyondAllDaysIsTheEndOfTime() {
		assertEquals(LocalDate.MAX, AssuranceDates.plus(TODAY, Period.ofYears(Integer.MAX_VALUE)));
		assertEquals(LocalDate.MIN, AssuranceDates.minus(TODAY, Period.ofYears(Integer.MAX_VALUE)));
	}

	@Test
	void driftIsWhatACertificationBodyMustKnow() {
		StatementRelease cited = release(Applicability.APPLICABLE, "Hele huis");
		assertEquals(Set.of(), StatementDrift.of(cited, release(Applicability.APPLICABLE, "Hele huis")));
		assertEquals(Set.of(StatementDrift.Change.APPLICABILITY),
				StatementDrift.of(cited, release(Applicability.NOT_APPLICABLE, "Hele huis")));
		assertEquals(Set.of(StatementDrift.Change.SCOPE),
				StatementDrift.of(cited, release(Applicability.APPLICABLE, "Zonder laboratorium")));
		StatementRelease more = release(Applicability.APPLICABLE, "Hele huis");
		more.getRows().add(row("basis-1#A.5.2", Applicability.APPLICABLE));
		assertEquals(Set.of(StatementDrift.Change.CONTROLS), StatementDrift.of(cited, more));
	}

	private static StatementRelease release(Applicability applicability, String scope) {
		StatementRelease release = StatementFactory.eINSTANCE.createStatementRelease();
		release.getScopeStatement().add(Texts.of("nl", scope));
		release.getRows().add(row("basis-1#A.5.1", applicability));
		return release;
	}

	private static FrozenDecision row(String control, Applicability applicability) {
		FrozenDecision row = StatementFactory.eINSTANCE.createFrozenDecision();
		row.setControl(ControlRef.parse(control));
		row.setApplicability(applicability);
		return row;
	}

	@Test
	void theTimelineShowsSpansAndAudits() {
		assertTrue(CertificateTimeline.of("t", List.of(), TODAY, "nl", Optional.empty()).isEmpty());
		Certificate certificate = until(LocalDate.of(2028, 3, 14));
		certificate.setDecidedOn(LocalDate.of(2025, 3, 15));
		Assurances.audit(certificate, AuditKind.SURVEILLANCE, null, LocalDate.of(2026, 3, 1));
		Certificate mistyped = until(LocalDate.of(2926, 1, 1));
		Timeline timeline = CertificateTimeline.of("t", List.of(certificate, mistyped), TODAY, "nl", Optional.empty())
				.orElseThrow();
		assertEquals(2, timeline.lanes().size());
		assertTrue(timeline.lanes().get(0).items().stream()
				.anyMatch(i -> i.isMark() && i.from().equals(LocalDate.of(2026, 3, 1)) && i.status() == Status.DONE));
		assertEquals(TODAY.plusYears(6), timeline.until(), "a century too many squeezes nobody");
	}

	@Test
	void aRegisterBeginsWithDataThatHaveASource() {
		AssuranceRegister fresh = AssuranceRegisters.create(Map.of("nl", "Nieuw"));
		assertEquals(PolicyStatus.DRAFT, fresh.getPolicies().get(0).getStatus(), "somebody approves it first");
		assertEquals(30, fresh.getCountries().get(0).getEntries().size(), "27 and Liechtenstein, Norway, Iceland");
		fresh.getCountries().forEach(c -> assertFalse(c.getSource().isBlank()));
		fresh.getSchemes().forEach(s -> assertFalse(s.getSource().isBlank()));
		fresh.getTransitions().forEach(t -> assertFalse(t.getSource().isBlank()));
		fresh.getCountries().forEach(g -> g.getEntries()
				.forEach(e -> assertTrue(CountryLists.isCode(e.getCountry()), e.getCountry())));
		fresh.eAllContents().forEachRemaining(o -> assertTrue(((Identified) o).getId().matches("_[0-9a-f-]{36}")));
		assertFalse(fresh.getPolicies().get(0).getId().equals(register.getPolicies().get(0).getId()));
	}

	@Test
	void verifiedNeedsANumberAndAPlace() {
		Certificate certificate = until(TODAY.plusYears(1));
		Recording.Found found = new Recording.Found(null, TODAY, "", Optional.empty(), Map.of());
		assertEquals(Optional.of(Recording.Refusal.NO_PLACE),
				Recording.refusal(certificate, Standing.VERIFIED, found, TODAY));
		assertEquals(Optional.empty(), Recording.refusal(certificate, Standing.SEEN, found, TODAY));
		assertEquals(Optional.of(Recording.Refusal.DAY_AHEAD),
				Recording.refusal(certificate, Standing.SEEN, found, TODAY.minusDays(1)));
		certificate.getIssues().get(0).setNumber("");
		assertEquals(Optional.of(Recording.Refusal.NO_NUMBER),
				Recording.refusal(certificate, Standing.VERIFIED, found, TODAY));
	}
}
