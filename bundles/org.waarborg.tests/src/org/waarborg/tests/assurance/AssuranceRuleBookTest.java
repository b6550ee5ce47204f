package org.waarborg.tests.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.assurance.Accreditation;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierChangeKind;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.TransferGround;
import org.waarborg.assurance.UserControl;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.controlset.AnswerScale;
import org.waarborg.controlset.AnswerValue;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Fulfilment;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.AssetKind;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.LegalFactStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Review;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** Every rule on suppliers and assurance, on the examples that its reference page describes. */
class AssuranceRuleBookTest extends RuleBookContract {

	private static final LocalDate TODAY = Scenario.TODAY;
	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;
	private static final DossierFactory D = DossierFactory.eINSTANCE;

	@Override
	protected RuleBook book() {
		return new AssuranceRuleBook();
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		certificates(examples);
		coverage(examples);
		cycle(examples);
		reports(examples);
		decree(examples);
		agreements(examples);
		endings(examples);
		places(examples);
		chains(examples);
		policy(examples);
		checklists(examples);
		suppliers(examples);
		editions(examples);
		received(examples);
		return examples;
	}

	private static AssuranceRegister register(Scenario s) {
		return s.open().roots(AssuranceRegister.class).stream().findFirst().orElseGet(() -> {
			AssuranceRegister made = Assurances.register();
			return s.file("assurance/one.assurance", made);
		});
	}

	private static Organisation organisation(Scenario s, String name) {
		return s.dossier().getOrganisations().stream().filter(o -> name.equals(o.getName())).findFirst()
				.orElseGet(() -> {
					Organisation made = Assurances.organisation(name);
					s.dossier().getOrganisations().add(made);
					return made;
				});
	}

	/** A supplier that was reviewed this month. */
	private static Supplier supplier(Scenario s, String name) {
		Supplier supplier = Assurances.supplier(register(s), organisation(s, name));
		review(supplier, TODAY.minusDays(10));
		return supplier;
	}

	private static void review(Supplier supplier, LocalDate on) {
		Review review = D.createReview();
		review.setOn(on);
		supplier.getReviews().add(review);
	}

	private static SuppliedService health(Scenario s, String name) {
		return Assurances.service(supplier(s, name), ProcessingRole.PROCESSOR, DataKind.HEALTH);
	}

	private static SuppliedService plain(Scenario s, String name) {
		return Assurances.service(supplier(s, name), ProcessingRole.NONE, DataKind.NONE);
	}

	private static Certificate certificate(Scenario s, String name, LocalDate until) {
		plain(s, name);
		return Assurances.certificate(register(s), organisation(s, name), "iso27001-2022", until);
	}

	private static Asset asset(Scenario s) {
		return s.dossier().getAssets().stream().findFirst().orElseGet(() -> {
			Asset asset = D.createAsset();
			asset.setKind(AssetKind.SERVICE);
			asset.getTitle().add(Texts.of("nl", "Hosting"));
			s.dossier().getAssets().add(asset);
			return asset;
		});
	}

	/** A part of a decision that relies on something. */
	private static Part relies(Scenario s, Element on) {
		Decision decision = s.decision("basis-1#A.5.1");
		decision.setApplicability(Applicability.APPLICABLE);
		Part part = StatementFactory.eINSTANCE.createPart();
		part.setPerformer(Performer.SUPPLIER);
		part.setProvider(on instanceof Certificate c ? c.getHolder()
				: on instanceof AssuranceReport r ? r.getOrganisation() : null);
		part.setService(asset(s));
		part.getAssurance().add(on);
		decision.getParts().add(part);
		return part;
	}

	private static void seen(Certificate certificate, CertificateState state, LocalDate from) {
		StateReport report = A.createStateReport();
		report.setState(state);
		report.setFrom(from);
		certificate.getStates().add(report);
	}

	private static void certificates(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-001.fires.1", s -> {
			Certificate certificate = certificate(s, "Noord", TODAY.minusMonths(1));
			relies(s, certificate);
			s.expectAt(certificate);
		});
		e.put("ASR-001.fires.2", s -> seen(certificate(s, "Noord", TODAY.plusYears(1)), CertificateState.SUSPENDED,
				TODAY.minusDays(5)));
		e.put("ASR-001.fires.3", s -> seen(certificate(s, "Noord", TODAY.plusYears(1)), CertificateState.WITHDRAWN,
				TODAY.minusDays(5)));
		e.put("ASR-001.fires.4", s -> {
			FollowUp point = D.createFollowUp();
			point.getTitle().add(Texts.of("nl", "Navragen"));
			point.setDue(TODAY.plusDays(5));
			point.getSubjects().add(certificate(s, "Noord", TODAY.minusMonths(1)));
			s.dossier().getFollowUps().add(point);
		});
		e.put("ASR-001.silent.1", s -> relies(s, certificate(s, "Noord", TODAY)));
		e.put("ASR-001.silent.2", s -> {
			certificate(s, "Noord", TODAY.minusMonths(1));
			Assurances.certificate(register(s), organisation(s, "Noord"), "iso27001-2022", TODAY.plusYears(2));
		});
		e.put("ASR-001.silent.3", s -> {
			certificate(s, "Noord", TODAY.minusMonths(1));
			register(s).getSuppliers().get(0).setStatus(SupplierStatus.ENDED);
		});
		e.put("ASR-001.silent.4", s -> {
			Certificate certificate = certificate(s, "Noord", TODAY.plusYears(1));
			seen(certificate, CertificateState.SUSPENDED, TODAY.minusMonths(3));
			Assurances.issue(certificate, "N-2", TODAY.minusMonths(1), TODAY.plusYears(2));
		});
		e.put("ASR-002.fires.1", s -> s.expectAt(certificate(s, "Noord", TODAY.plusWeeks(6))));
		e.put("ASR-002.silent.1", s -> certificate(s, "Noord", TODAY.plusMonths(6)));
		e.put("ASR-002.silent.2", s -> certificate(s, "Noord", TODAY.plusWeeks(6)).setRenewalUntil(TODAY.plusDays(9)));
		e.put("ASR-002.silent.3", s -> {
			certificate(s, "Noord", TODAY.plusWeeks(6));
			register(s).getPolicies().get(0).setStatus(PolicyStatus.DRAFT);
		});
		e.put("ASR-003.fires.1", s -> claimed(s, "Noord"));
		e.put("ASR-003.fires.2", s -> s.times(11, i -> claimed(s, "Leverancier " + i)).expectAt(register(s)));
		e.put("ASR-003.silent.1", s -> Assurances.verified(claimed(s, "Noord"), Standing.SEEN, TODAY));
		e.put("ASR-003.silent.2",
				s -> Assurances.verified(claimed(s, "Noord"), Standing.CLAIMED, TODAY.minusDays(7)));
		e.put("ASR-003.silent.3", s -> claimed(s, "Noord").setHolder(s.organisation()));
		e.put("ASR-014.fires.1", s -> {
			CertificateIssue issue = certificate(s, "Noord", TODAY.plusYears(1)).getIssues().get(0);
			issue.setIssuedOn(TODAY.plusYears(2));
			s.expectAt(issue);
		});
		e.put("ASR-014.silent.1", s -> certificate(s, "Noord", TODAY.plusYears(1)));
		e.put("ASR-025.fires.1", s -> s.expectAt(same(s, "iso27001-2022")));
		e.put("ASR-025.silent.1", s -> same(s, "iso9001"));
		e.put("ASR-028.fires.1", s -> pending(s).setExpiresOn(TODAY.plusYears(2)));
		e.put("ASR-028.fires.2", s -> ((Certificate) pending(s).eContainer()).getScheme().setPendingValidity(null));
		e.put("ASR-028.silent.1", s -> pending(s));
		e.put("ASR-028.silent.2", s -> {
			CertificateIssue issue = pending(s);
			issue.setExpiresOn(TODAY.plusYears(2));
			((Certificate) issue.eContainer()).setAccreditation(Accreditation.ACCREDITED);
		});
	}

	/** One year by a body that asked for accreditation. */
	private static CertificateIssue pending(Scenario s) {
		plain(s, "Noord");
		Certificate certificate = Assurances.certificate(register(s), organisation(s, "Noord"), "nen7510-2024",
				TODAY.plusMonths(11));
		certificate.setAccreditation(Accreditation.PENDING);
		certificate.getIssues().get(0).setIssuedOn(TODAY.minusMonths(1));
		return certificate.getIssues().get(0);
	}

	private static Certificate same(Scenario s, String norm) {
		Certificate first = certificate(s, "Noord", TODAY.plusYears(1));
		first.setBody(organisation(s, "Certavoor"));
		Certificate second = Assurances.certificate(register(s), first.getHolder(), norm, TODAY.plusYears(2));
		second.setBody(first.getBody());
		second.getIssues().get(0).setNumber(first.getIssues().get(0).getNumber());
		return second;
	}

	private static Certificate claimed(Scenario s, String name) {
		Certificate certificate = certificate(s, name, TODAY.plusYears(1));
		certificate.getVerifications().clear();
		return certificate;
	}

	private static void coverage(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-004.fires.1", s -> {
			Certificate certificate = certificate(s, "Noord", TODAY.plusYears(1));
			Assurances.covers(certificate.getCoverage(), relies(s, certificate).getService(), Flag.NO);
			s.expectAt(certificate);
		});
		e.put("ASR-004.fires.2", s -> relies(s, certificate(s, "Noord", TODAY.plusYears(1))));
		e.put("ASR-004.silent.1", s -> {
			Certificate certificate = certificate(s, "Noord", TODAY.plusYears(1));
			SuppliedService service = register(s).getSuppliers().get(0).getServices().get(0);
			service.getAssets().add(relies(s, certificate).getService());
			Assurances.covers(certificate.getCoverage(), service, Flag.YES);
		});
		e.put("ASR-004.silent.2", s -> Assurances
				.covers(certificate(s, "Noord", TODAY.plusYears(1)).getCoverage(), asset(s), Flag.NO));
		e.put("ASR-004.silent.3", s -> relies(s, certificate(s, "Noord", TODAY.minusDays(1))));
		e.put("ASR-018.fires.1", s -> {
			AssuranceReport report = report(s);
			Assurances.covers(report.getCoverage(), relies(s, report).getService(), Flag.NO);
			s.expectAt(report);
		});
		e.put("ASR-018.fires.2", s -> relies(s, report(s)));
		e.put("ASR-018.silent.1", s -> {
			AssuranceReport report = report(s);
			Assurances.covers(report.getCoverage(), relies(s, report).getService(), Flag.YES);
		});
		e.put("ASR-018.silent.2", s -> relies(s, Assurances.report(register(s), organisation(s, "Noord"),
				LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))));
	}

	private static AssuranceReport report(Scenario s) {
		plain(s, "Noord");
		return Assurances.report(register(s), organisation(s, "Noord"), LocalDate.of(2025, 1, 1),
				LocalDate.of(2025, 12, 31));
	}

	private static void cycle(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-005.fires.1", s -> s.expectAt(decided(s, TODAY.minusMonths(14))));
		e.put("ASR-005.fires.2", s -> Assurances.audit(decided(s, TODAY.minusMonths(11)), AuditKind.SURVEILLANCE,
				TODAY.plusMonths(3), null));
		e.put("ASR-005.silent.1", s -> Assurances.audit(decided(s, TODAY.minusMonths(14)), AuditKind.SURVEILLANCE, null,
				TODAY.minusMonths(3)));
		e.put("ASR-005.silent.2", s -> decided(s, TODAY.minusMonths(6)));
		e.put("ASR-005.silent.3", s -> decided(s, TODAY.minusMonths(14)).setScheme(null));
	}

	private static Certificate decided(Scenario s, LocalDate on) {
		Certificate certificate = certificate(s, "Noord", on.plusYears(3));
		certificate.setDecidedOn(on);
		return certificate;
	}

	private static void reports(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-006.fires.1", s -> s.expectAt(series(s, LocalDate.of(2025, 4, 1))));
		e.put("ASR-006.fires.2", s -> {
			plain(s, "Noord");
			Assurances.report(register(s), organisation(s, "Noord"), LocalDate.of(2024, 1, 1),
					LocalDate.of(2024, 12, 31));
		});
		e.put("ASR-006.silent.1", s -> series(s, LocalDate.of(2025, 1, 1)));
		e.put("ASR-006.silent.2", s -> series(s, LocalDate.of(2025, 1, 10)));
		e.put("ASR-006.silent.3", s -> {
			BridgeLetter letter = A.createBridgeLetter();
			letter.setFrom(LocalDate.of(2025, 1, 1));
			letter.setUntil(LocalDate.of(2025, 3, 31));
			series(s, LocalDate.of(2025, 4, 1)).getBridgeLetters().add(letter);
		});
		e.put("ASR-006.silent.4", s -> report(s));
		e.put("ASR-015.fires.1", s -> {
			AssuranceReport report = report(s);
			report.setUntil(LocalDate.of(2024, 6, 1));
			s.expectAt(report);
		});
		e.put("ASR-015.fires.2", s -> series(s, LocalDate.of(2024, 11, 1)));
		e.put("ASR-015.silent.1", s -> series(s, LocalDate.of(2025, 1, 1)));
		e.put("ASR-016.fires.1", s -> {
			AssuranceReport report = report(s);
			user(report, Flag.NO);
			user(report, Flag.YES);
			s.expectAt(report);
		});
		e.put("ASR-016.silent.1", s -> user(report(s), Flag.YES));
		e.put("ASR-016.silent.2", s -> {
			AssuranceReport report = report(s);
			report.setFrom(LocalDate.of(2023, 1, 1));
			report.setUntil(LocalDate.of(2023, 12, 31));
			user(report, Flag.NO);
		});
	}

	/** The year 2024, and a second report that begins on a day and ends with 2025. */
	private static AssuranceReport series(Scenario s, LocalDate second) {
		plain(s, "Noord");
		AssuranceReport first = Assurances.report(register(s), organisation(s, "Noord"), LocalDate.of(2024, 1, 1),
				LocalDate.of(2024, 12, 31));
		Assurances.report(register(s), organisation(s, "Noord"), second, LocalDate.of(2025, 12, 31));
		return first;
	}

	private static void user(AssuranceReport report, Flag done) {
		UserControl control = A.createUserControl();
		control.getText().add(Texts.of("nl", "Rechten elk kwartaal nazien"));
		control.setDone(done);
		report.getUserControls().add(control);
	}

	private static void decree(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-021.fires.1", s -> finding(s, TODAY.minusMonths(6)).setNotifiedOn(TODAY.minusMonths(2)));
		e.put("ASR-021.silent.1", s -> finding(s, TODAY.minusMonths(6)).setNotifiedOn(TODAY.minusMonths(5)));
		e.put("ASR-021.silent.2", s -> {
			finding(s, TODAY.minusMonths(6)).setNotifiedOn(TODAY.minusMonths(2));
			s.organisation().getKinds().clear();
		});
		e.put("ASR-022.fires.1", s -> s.expectAt(finding(s, TODAY.minusYears(6))));
		e.put("ASR-022.silent.1", s -> finding(s, TODAY.minusYears(1)));
		e.put("ASR-022.silent.2", s -> {
			finding(s, TODAY.minusYears(6));
			finding(s, TODAY.minusYears(1));
		});
	}

	private static AssuranceReport finding(Scenario s, LocalDate on) {
		if (s.organisation().getKinds().isEmpty()) {
			s.organisation().getKinds().add(OrganisationKind.EXCHANGE_SYSTEM_OPERATOR);
		}
		AssuranceReport report = Assurances.report(register(s), s.organisation(), null, null);
		report.setKind(ReportKind.EXCHANGE_FINDING);
		report.setType(ReportType.DATE);
		report.setOn(on);
		report.setIssuedOn(on);
		return report;
	}

	private static void agreements(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-007.fires.1", s -> s.expectAt(health(s, "Noord")));
		e.put("ASR-007.fires.2", s -> {
			health(s, "Noord");
			processor(s, "Noord").setSignedOn(null);
		});
		e.put("ASR-007.fires.3", s -> {
			health(s, "Noord");
			ended(processor(s, "Noord"), TODAY.minusMonths(1));
		});
		e.put("ASR-007.fires.4", s -> s.times(11, i -> health(s, "Leverancier " + i)).expectAt(register(s)));
		e.put("ASR-007.silent.1", s -> {
			health(s, "Noord");
			processor(s, "Noord");
		});
		e.put("ASR-007.silent.2", s -> plain(s, "Noord"));
		e.put("ASR-007.silent.3", s -> {
			health(s, "Noord");
			processor(s, "Noord").setUntil(TODAY.minusMonths(1));
		});
	}

	private static void endings(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-026.fires.1", s -> {
			health(s, "Noord");
			Agreement agreement = processor(s, "Noord");
			ended(agreement, TODAY.plusMonths(4));
			s.expectAt(agreement);
		});
		e.put("ASR-026.fires.2", s -> {
			plain(s, "Noord");
			ended(Assurances.agreement(register(s), organisation(s, "Noord"), AgreementKind.SERVICE),
					TODAY.minusMonths(1));
		});
		e.put("ASR-026.silent.1", s -> {
			health(s, "Noord");
			processor(s, "Noord").setUntil(TODAY.plusMonths(4));
		});
		e.put("ASR-026.silent.2", s -> {
			health(s, "Noord");
			ended(processor(s, "Noord"), TODAY.plusMonths(4));
			processor(s, "Noord");
		});
		e.put("ASR-026.silent.3", s -> {
			health(s, "Noord");
			ended(processor(s, "Noord"), TODAY.plusYears(2));
		});
		e.put("ASR-027.fires.1", s -> {
			plain(s, "Noord");
			ended(processor(s, "Noord"), LocalDate.of(2025, 1, 1));
		});
		e.put("ASR-027.silent.1", s -> {
			plain(s, "Noord");
			ended(processor(s, "Noord"), LocalDate.of(2027, 3, 1));
		});
		e.put("ASR-008.fires.1", s -> answered(s, agreed(s, "Noord"), "processor-agreement", "no", "partly"));
		e.put("ASR-008.fires.2", s -> s
				.times(11, i -> answered(s, agreed(s, "Leverancier " + i), "processor-agreement", "no", "yes"))
				.expectAt(register(s)));
		e.put("ASR-008.silent.1", s -> answered(s, agreed(s, "Noord"), "processor-agreement", "yes", "na"));
		e.put("ASR-008.silent.2", s -> {
			Agreement agreement = agreed(s, "Noord");
			agreement.setSignedOn(null);
			answered(s, agreement, "processor-agreement", "no", "no");
		});
	}

	private static Agreement agreed(Scenario s, String name) {
		health(s, name);
		return processor(s, name);
	}

	private static Agreement processor(Scenario s, String name) {
		return Assurances.agreement(register(s), organisation(s, name), AgreementKind.PROCESSOR);
	}

	private static void ended(Agreement agreement, LocalDate until) {
		agreement.setUntil(until);
		agreement.setRenewal(Renewal.NONE);
	}

	private static void places(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-009.fires.1", s -> {
			SuppliedService service = health(s, "Noord");
			Assurances.location(service, "IN", TransferGround.NONE);
			s.expectAt(service);
		});
		e.put("ASR-009.fires.2", s -> {
			SubProcessor sub = Assurances.sub(organisation(s, "Zuid"));
			SuppliedService service = health(s, "Noord");
			service.getSubProcessors().add(sub);
			ProcessingLocation location = A.createProcessingLocation();
			location.setCountry("BR");
			sub.getLocations().add(location);
		});
		e.put("ASR-009.fires.3", s -> Assurances.location(health(s, "Noord"), "BR", TransferGround.ADEQUACY));
		e.put("ASR-009.silent.1", s -> Assurances.location(health(s, "Noord"), "DE", TransferGround.NONE));
		e.put("ASR-009.silent.2", s -> Assurances.location(health(s, "Noord"), "CH", TransferGround.NONE));
		e.put("ASR-009.silent.3", s -> Assurances.location(health(s, "Noord"), "IN", TransferGround.CONTRACT_CLAUSES));
		e.put("ASR-009.silent.4", s -> ((Supplier) health(s, "Noord").eContainer()).setParentCountry("US"));
		e.put("ASR-009.silent.5", s -> Assurances.location(plain(s, "Noord"), "IN", TransferGround.NONE));
		e.put("ASR-031.fires.1", s -> Assurances.location(health(s, "Noord"), "XX", TransferGround.NONE));
		e.put("ASR-031.fires.2", s -> ((Supplier) health(s, "Noord").eContainer()).setParentCountry("Holland"));
		e.put("ASR-031.silent.1", s -> {
			SuppliedService service = health(s, "Noord");
			Assurances.location(service, "NL", TransferGround.NONE);
			Assurances.location(service, "de", TransferGround.NONE);
		});
		e.put("ASR-032.fires.1", s -> {
			SuppliedService service = health(s, "Noord");
			service.setEncryptedAtRest(Flag.NO);
			s.expectAt(service);
		});
		e.put("ASR-032.silent.1", s -> health(s, "Noord").setEncryptedAtRest(Flag.YES));
		e.put("ASR-032.silent.2", s -> health(s, "Noord"));
		e.put("ASR-032.silent.3", s -> plain(s, "Noord").setEncryptedAtRest(Flag.NO));
		e.put("ASR-033.fires.1", s -> Assurances.location(health(s, "Noord"), "IN", TransferGround.CONTRACT_CLAUSES)
				.setReview(TODAY.minusDays(1)));
		e.put("ASR-033.silent.1", s -> Assurances.location(health(s, "Noord"), "IN", TransferGround.CONTRACT_CLAUSES)
				.setReview(TODAY.plusDays(1)));
	}

	private static void chains(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-010.fires.1", s -> {
			SuppliedService service = health(s, "Noord");
			service.getSubProcessors().add(Assurances.sub(null));
			s.expectAt(service);
		});
		e.put("ASR-010.fires.2", s -> {
			SubProcessor first = Assurances.sub(organisation(s, "Zuid"));
			SubProcessor second = Assurances.sub(organisation(s, "Oost"));
			second.setConsentOn(null);
			first.getSubProcessors().add(second);
			health(s, "Noord").getSubProcessors().add(first);
		});
		e.put("ASR-010.silent.1",
				s -> health(s, "Noord").getSubProcessors().add(Assurances.sub(organisation(s, "Zuid"))));
		e.put("ASR-010.silent.2", s -> {
			SuppliedService service = health(s, "Noord");
			service.setRole(ProcessingRole.CONTROLLER);
			service.getSubProcessors().add(Assurances.sub(null));
		});
		e.put("ASR-030.fires.1", s -> {
			SubProcessor first = Assurances.sub(organisation(s, "Zuid"));
			SuppliedService service = health(s, "Noord");
			first.getSubProcessors().add(Assurances.sub(organisation(s, "Noord")));
			service.getSubProcessors().add(first);
			s.expectAt(service);
		});
		e.put("ASR-030.silent.1", s -> {
			SubProcessor first = Assurances.sub(organisation(s, "Zuid"));
			first.getSubProcessors().add(Assurances.sub(organisation(s, "Oost")));
			health(s, "Noord").getSubProcessors().add(first);
		});
		e.put("ASR-023.fires.1", s -> health(s, "Noord").setRole(ProcessingRole.UNKNOWN));
		e.put("ASR-023.fires.2", s -> s
				.times(11, i -> health(s, "Leverancier " + i).setRole(ProcessingRole.UNKNOWN)).expectAt(register(s)));
		e.put("ASR-023.silent.1", s -> health(s, "Noord"));
		e.put("ASR-023.silent.2", s -> plain(s, "Noord").setRole(ProcessingRole.UNKNOWN));
	}

	/** Health data on which care depends: the line of the policy that asks most. */
	private static SuppliedService critical(Scenario s, String name) {
		SuppliedService service = health(s, name);
		service.setCriticality(Criticality.HIGH);
		return service;
	}

	/** A policy with one demand on all services. */
	private static Demand demand(Scenario s, DemandKind kind) {
		PolicyLine line = A.createPolicyLine();
		Demand demand = A.createDemand();
		demand.setKind(kind);
		line.getDemands().add(demand);
		register(s).getPolicies().get(0).getLines().clear();
		register(s).getPolicies().get(0).getLines().add(line);
		return demand;
	}

	private static void old(SuppliedService service) {
		service.setFrom(LocalDate.of(2020, 1, 1));
	}

	private static void policy(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-011.fires.1", s -> s.expectAt(critical(s, "Noord")));
		e.put("ASR-011.fires.2",
				s -> ((Supplier) critical(s, "Noord").eContainer()).setStatus(SupplierStatus.CANDIDATE));
		e.put("ASR-011.fires.3", s -> s.times(11, i -> critical(s, "Leverancier " + i)).expectAt(register(s)));
		e.put("ASR-011.silent.1", s -> answered(s, critical(s, "Noord"), "cloud-secrecy", "no", "no"));
		e.put("ASR-011.silent.2", s -> old(critical(s, "Noord")));
		e.put("ASR-011.silent.3", s -> plain(s, "Noord"));
		e.put("ASR-013.fires.1", s -> s.expectAt(critical(s, "Noord")));
		e.put("ASR-013.fires.2", s -> {
			demand(s, DemandKind.EXIT_TEST).setFresh(Period.ofYears(1));
			plain(s, "Noord").setExitTestedOn(TODAY.minusYears(2));
		});
		e.put("ASR-013.fires.3", s -> s.times(11, i -> critical(s, "Leverancier " + i)).expectAt(register(s)));
		e.put("ASR-013.silent.1", s -> {
			demand(s, DemandKind.EXIT_PLAN);
			Document plan = D.createDocument();
			s.dossier().getDocuments().add(plan);
			plain(s, "Noord").setExitPlan(plan);
		});
		e.put("ASR-013.silent.2", s -> {
			demand(s, DemandKind.CERTIFICATE);
			certificate(s, "Noord", TODAY.minusDays(3));
		});
		e.put("ASR-013.silent.3", s -> old(critical(s, "Noord")));
		e.put("ASR-029.fires.1", s -> {
			s.times(2, i -> old(critical(s, "Leverancier " + i)));
			s.expectAt(register(s).getPolicies().get(0));
		});
		e.put("ASR-029.silent.1", s -> old(plain(s, "Noord")));
		e.put("ASR-029.silent.2", s -> critical(s, "Noord"));
		e.put("ASR-034.fires.1", s -> {
			plain(s, "Noord");
			register(s).getPolicies().get(0).setStatus(PolicyStatus.DRAFT);
		});
		e.put("ASR-034.silent.1", s -> plain(s, "Noord"));
		e.put("ASR-034.silent.2", s -> register(s).getPolicies().get(0).setStatus(PolicyStatus.DRAFT));
		e.put("ASR-035.fires.1", s -> {
			plain(s, "Noord").getDataKinds().clear();
			s.expectAt(register(s));
		});
		e.put("ASR-035.silent.1", s -> plain(s, "Noord"));
	}

	/** A checklist of two points with yes, partly, no and not applicable. */
	static ControlSet checklist(String id) {
		ControlSet set = CatalogBuilder.norm(id, "Checklist", "1").group("A", "Points").control("A.1", "First")
				.control("A.2", "Second").build();
		set.setKind(ControlSetKind.CHECKLIST);
		AnswerScale scale = ControlsetFactory.eINSTANCE.createAnswerScale();
		scale.setId("scale");
		value(scale, "yes", Fulfilment.FULL);
		value(scale, "partly", Fulfilment.PARTIAL);
		value(scale, "no", Fulfilment.NONE);
		value(scale, "na", Fulfilment.NOT_APPLICABLE);
		set.getAnswerScales().add(scale);
		for (Control control : set.getGroups().get(0).getControls()) {
			control.setAnswerScale("scale");
		}
		return set;
	}

	private static void value(AnswerScale scale, String id, Fulfilment fulfilment) {
		AnswerValue value = ControlsetFactory.eINSTANCE.createAnswerValue();
		value.setId(id);
		value.setFulfilment(fulfilment);
		scale.getValues().add(value);
	}

	private static Assessment answered(Scenario s, Element subject, String checklist, String first, String second) {
		if (s.registry().header(checklist).isEmpty()) {
			s.controlSets(checklist(checklist));
		}
		Assessment assessment = D.createAssessment();
		assessment.setSubject(subject);
		assessment.setChecklist(checklist);
		assessment.setOn(TODAY.minusDays(20));
		answer(assessment, checklist + "#A.1", first);
		answer(assessment, checklist + "#A.2", second);
		s.dossier().getAssessments().add(assessment);
		return assessment;
	}

	private static void answer(Assessment assessment, String point, String value) {
		Answer answer = D.createAnswer();
		answer.setPoint(ControlRef.parse(point));
		answer.setValue(value);
		assessment.getAnswers().add(answer);
	}

	private static void checklists(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-012.fires.1", s -> {
			Supplier supplier = supplier(s, "Noord");
			answered(s, supplier, "list-1", "yes", "no");
			s.expectAt(supplier);
		});
		e.put("ASR-012.fires.2", s -> answered(s, health(s, "Noord"), "list-1", "yes", "partly"));
		e.put("ASR-012.silent.1", s -> answered(s, supplier(s, "Noord"), "list-1", "yes", "na"));
		e.put("ASR-012.silent.2", s -> {
			Supplier supplier = supplier(s, "Noord");
			answered(s, supplier, "list-1", "no", "no");
			answered(s, supplier, "list-1", "yes", "yes").setOn(TODAY.minusDays(1));
		});
		e.put("ASR-012.silent.3", s -> answered(s, supplier(s, "Noord"), "list-1", "no", "no").setChecklist("gone-1"));
	}

	private static void suppliers(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-019.fires.1", s -> {
			Supplier supplier = Assurances.supplier(register(s), organisation(s, "Noord"));
			supplier.setReviewPeriod(Period.ofYears(1));
			review(supplier, TODAY.minusMonths(13));
			s.expectAt(supplier);
		});
		e.put("ASR-019.fires.2", s -> never(s, "Noord"));
		e.put("ASR-019.fires.3", s -> s.times(11, i -> never(s, "Leverancier " + i)).expectAt(register(s)));
		e.put("ASR-019.silent.1", s -> supplier(s, "Noord").setReviewPeriod(Period.ofYears(1)));
		e.put("ASR-019.silent.2", s -> {
			Supplier supplier = Assurances.supplier(register(s), organisation(s, "Noord"));
			supplier.setReviewPeriod(Period.ofYears(1));
			review(supplier, TODAY.minusYears(1).minusDays(7));
		});
		e.put("ASR-019.silent.3", s -> Assurances.supplier(register(s), organisation(s, "Noord")));
		e.put("ASR-020.fires.1", s -> s.expectAt(changed(s, TODAY.minusDays(3)).eContainer()));
		e.put("ASR-020.fires.2", s -> fact(s, LegalFactStatus.ENDED));
		e.put("ASR-020.silent.1", s -> changed(s, TODAY.minusDays(3)).setSettledOn(TODAY));
		e.put("ASR-020.silent.2", s -> changed(s, TODAY.minusDays(30)));
		e.put("ASR-020.silent.3", s -> fact(s, LegalFactStatus.IN_FORCE));
		e.put("ASR-037.fires.1", s -> supplier(s, "Noord").setOrganisation(null));
		e.put("ASR-037.fires.2", s -> {
			supplier(s, "Noord");
			s.expectAt(supplier(s, "Noord"));
		});
		e.put("ASR-037.silent.1", s -> supplier(s, "Noord"));
	}

	private static void never(Scenario s, String name) {
		Supplier supplier = Assurances.supplier(register(s), organisation(s, name));
		supplier.setReviewPeriod(Period.ofMonths(3));
	}

	private static SupplierChange changed(Scenario s, LocalDate on) {
		SupplierChange change = A.createSupplierChange();
		change.setKind(SupplierChangeKind.OWNERSHIP);
		change.setOn(on);
		change.getText().add(Texts.of("nl", "Overgenomen door een concern"));
		supplier(s, "Noord").getChanges().add(change);
		return change;
	}

	private static void fact(Scenario s, LegalFactStatus status) {
		LegalFact fact = D.createLegalFact();
		fact.getTitle().add(Texts.of("nl", "Adequaatheidsbesluit"));
		fact.setDate(TODAY.minusDays(2));
		fact.setStatus(status);
		s.dossier().getLegalFacts().add(fact);
		Assurances.location(health(s, "Noord"), "US", TransferGround.ADEQUACY).setLegalFact(fact);
	}

	private static void editions(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-024.fires.1", s -> {
			earlier(s, TODAY.plusMonths(6));
			s.expectAt(register(s).getTransitions().get(2));
		});
		e.put("ASR-024.fires.2", s -> earlier(s, null));
		e.put("ASR-024.fires.3", s -> earlier(s, TODAY.minusMonths(1)));
		e.put("ASR-024.silent.1", s -> earlier(s, null).setNorm("nen7510-2024"));
		e.put("ASR-024.silent.2", s -> {
			earlier(s, null);
			Assurances.certificate(register(s), organisation(s, "Noord"), "nen7510-2024", TODAY.plusYears(3));
		});
		e.put("ASR-017.fires.1", s -> new Released(s).cited(true));
		e.put("ASR-017.silent.1", s -> new Released(s).cited(false));
		e.put("ASR-017.silent.2", s -> new Released(s).current());
		e.put("ASR-038.fires.1", s -> new Released(s).given("1"));
		e.put("ASR-038.silent.1", s -> new Released(s).given("2"));
		e.put("ASR-038.silent.2", s -> new Released(s).given("1", "2"));
	}

	private static Certificate earlier(Scenario s, LocalDate ends) {
		plain(s, "Noord");
		register(s).getTransitions().get(2).setEnds(ends);
		return Assurances.certificate(register(s), organisation(s, "Noord"), "nen7510-2017", TODAY.plusYears(1));
	}

	private static void received(Map<String, Consumer<Scenario>> e) {
		e.put("ASR-036.fires.1", s -> s.expectAt(said(s, "basis-1#A.5.1", Flag.NO, Flag.NO)));
		e.put("ASR-036.fires.2", s -> said(s, "basis-1#A.9.9", Flag.YES, Flag.YES));
		e.put("ASR-036.silent.1", s -> said(s, "basis-1#A.5.1", Flag.YES, Flag.YES));
		e.put("ASR-036.silent.2", s -> register(s).getReceivedStatements()
				.remove(said(s, "basis-1#A.5.1", Flag.NO, Flag.NO)));
	}

	private static ReceivedStatement said(Scenario s, String control, Flag applicable, Flag implemented) {
		Certificate certificate = certificate(s, "Noord", TODAY.plusYears(1));
		relies(s, certificate);
		ReceivedStatement statement = A.createReceivedStatement();
		statement.setOrganisation(certificate.getHolder());
		ReceivedControl row = A.createReceivedControl();
		row.setControl(ControlRef.parse(control));
		row.setApplicable(applicable);
		row.setImplemented(implemented);
		statement.getRows().add(row);
		register(s).getReceivedStatements().add(statement);
		return statement;
	}
}
