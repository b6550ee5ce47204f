package org.waarborg.tests.dossierrules;

import static org.waarborg.tests.dossierrules.Things.day;
import static org.waarborg.tests.dossierrules.Things.done;
import static org.waarborg.tests.dossierrules.Things.moves;
import static org.waarborg.tests.dossierrules.Things.planned;
import static org.waarborg.tests.dossierrules.Things.review;
import static org.waarborg.tests.dossierrules.Things.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentKind;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpSource;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Occurrence;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;

/** Every example that the rules of the dossier describe does what it says. Today is 21 November 2026. */
class DossierRuleBookTest extends RuleBookContract {

	private static final String CONTROL = "iso27001-2022#A.5.9";
	private static final String OTHER = "iso27001-2022#A.8.13";

	private final DossierRuleBook book = new DossierRuleBook();
	private final Map<String, Consumer<Scenario>> examples = new LinkedHashMap<>();

	@Override
	protected RuleBook book() {
		return book;
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		if (examples.isEmpty()) {
			people();
			formerRoles();
			roles();
			scopes();
			requirements();
			documentsReviewed();
			documentsReliedOn();
			documentsKept();
			evidence();
			measures();
			activities();
			activitiesKept();
			exemptions();
			exemptionsGranted();
			followUps();
			identity();
		}
		return examples;
	}

	private void on(String key, BiConsumer<Scenario, Things> builder) {
		examples.put(key, s -> builder.accept(s, new Things(s)));
	}

	private static Person leaver(Scenario s, String on) {
		Person leaver = s.person("Daan Vertrok");
		leaver.setLeftOn(day(on));
		return leaver;
	}

	private void people() {
		on("PPL-001.fires.1", (s, t) -> {
			Person leaver = leaver(s, "2026-08-31");
			t.document("DOC-31").setOwner(leaver);
			t.measure("M-19", MeasureStatus.PLANNED, "2026-12-31").setOwner(leaver);
			t.part(CONTROL).setOwner(leaver);
			s.expectAt(leaver);
		});
		on("PPL-001.fires.2", (s, t) -> {
			Person leaver = leaver(s, "2026-08-31");
			t.role(leaver, Role.PROCESS_OWNER, "2024-01-01");
			s.expectAt(leaver);
		});
		on("PPL-001.silent.1", (s, t) -> t.document("DOC-31").setOwner(leaver(s, "2026-12-31")));
		on("PPL-001.silent.2", (s, t) -> {
			Person leaver = leaver(s, "2026-08-31");
			t.measure("M-1", MeasureStatus.DONE, "2026-01-31").setOwner(leaver);
			t.followUp("OP-1", FollowUpSource.INCIDENT, FollowUpStatus.CLOSED, "2026-01-31").setOwner(leaver);
			Document withdrawn = t.document("DOC-1");
			withdrawn.setOwner(leaver);
			t.version(withdrawn, DocumentStatus.WITHDRAWN, "2024-01-01");
			Evidence old = t.evidence("BEW-1");
			old.setOwner(leaver);
			t.evidence("BEW-2").setRenews(old);
			t.role(leaver, Role.CONTROL_OWNER, "2024-01-01").setUntil(day("2026-08-31"));
		});
		on("PPL-001.silent.3", (s, t) -> {
			Person leaver = leaver(s, "2026-08-31");
			t.evidence("BEW-1").setCollectedBy(leaver);
			t.version(t.document("DOC-1"), DocumentStatus.APPROVED, "2026-01-01").getApprovals().get(0)
					.setPerson(leaver);
		});
	}

	private void formerRoles() {
		on("PPL-001.silent.4",
				(s, t) -> t.role(leaver(s, "2026-08-31"), Role.PROCESS_OWNER, "2024-01-01")
						.setUntil(day("2026-09-30")));
		on("EXC-003.silent.3", (s, t) -> {
			RoleAssignment owner = t.role(s.person("Bestuurder"), Role.RISK_OWNER, "2024-01-01");
			t.role(s.person(), Role.OTHER, "2024-01-01").setDeputyFor(owner);
			t.exemption("ONT-1", "2026-04-01", "2027-04-01").setGrantedInRole(Role.RISK_OWNER);
		});
	}

	private void roles() {
		on("PPL-002.fires.1", (s, t) -> {
			t.role(s.person(), Role.CISO, "2024-01-01").setUntil(day("2026-10-31"));
			t.role(s.person("Bestuurder"), Role.TOP_MANAGEMENT, "2024-01-01");
		});
		on("PPL-002.fires.2", (s, t) -> {
			RoleAssignment ciso = t.role(leaver(s, "2026-08-31"), Role.CISO, "2024-01-01");
			t.role(s.person(), Role.CISO, "2024-01-01").setDeputyFor(ciso);
			t.role(s.person("Bestuurder"), Role.TOP_MANAGEMENT, "2024-01-01");
		});
		on("PPL-002.silent.1", (s, t) -> {
			t.role(s.person(), Role.CISO, "2024-01-01");
			t.role(s.person(), Role.TOP_MANAGEMENT, "2024-01-01");
		});
		on("PPL-002.silent.2", (s, t) -> {
			s.scope().setOwner(null);
			s.dossier().getPeople().clear();
		});
		on("PPL-003.fires.1", (s, t) -> s.expectAt(deputy(s, t)));
		on("PPL-003.silent.1", (s, t) -> deputy(s, t).setMandate(t.document("DOC-05")));
		on("PPL-003.silent.2", (s, t) -> deputy(s, t).setUntil(day("2025-12-31")));
		on("PPL-004.fires.1", (s, t) -> {
			t.role(s.person(), Role.CISO, "2024-01-01");
			t.role(s.person(), Role.INTERNAL_AUDITOR, "2026-01-01");
			s.expectAt(s.person());
		});
		on("PPL-004.silent.1", (s, t) -> {
			t.role(s.person(), Role.INTERNAL_AUDITOR, "2024-01-01").setUntil(day("2025-12-31"));
			t.role(s.person(), Role.CISO, "2026-01-01");
		});
		on("PPL-004.silent.2", (s, t) -> {
			Scope clinic = DossierFactory.eINSTANCE.createScope();
			text(clinic.getTitle(), "Kliniek");
			s.dossier().getScopes().add(clinic);
			t.role(s.person(), Role.CISO, "2024-01-01").setScope(s.scope());
			t.role(s.person(), Role.INTERNAL_AUDITOR, "2024-01-01").setScope(clinic);
			t.role(s.person("Ander"), Role.CISO, "2024-01-01").setScope(clinic);
		});
		on("PPL-005.fires.1", (s, t) -> s.expectAt(t.role(s.person(), Role.OTHER, "2024-01-01")));
		on("PPL-005.silent.1", (s, t) -> text(t.role(s.person(), Role.OTHER, "2024-01-01").getRoleTitle(),
				"Functionaris patiëntveiligheid"));
	}

	private static RoleAssignment deputy(Scenario s, Things t) {
		RoleAssignment deputy = t.role(s.person("Ruben Vervangt"), Role.CISO, "2025-01-01");
		deputy.setDeputyFor(t.role(s.person(), Role.CISO, "2024-01-01"));
		return deputy;
	}

	private void scopes() {
		on("SCP-001.fires.1", (s, t) -> s.expectAt(t.exclusion("Onderzoek")));
		on("SCP-001.silent.1", (s, t) -> text(t.exclusion("Onderzoek").getReason(), "Eigen netwerk en identiteiten"));
		on("SCP-002.fires.1", (s, t) -> s.expectAt(s.scope()));
		on("SCP-002.silent.1", (s, t) -> text(s.scope().getStatement(), "Alle zorg op alle locaties"));
		on("SCP-003.fires.1", (s, t) -> {
			text(s.scope().getStatement(), "Alle zorg");
			s.expectAt(s.scope());
		});
		on("SCP-003.silent.1", (s, t) -> s.scope().getEntities().add(s.organisation()));
	}

	private void requirements() {
		on("REQ-001.fires.1", (s, t) -> s.expectAt(t.requirement("EIS-1", RequirementKind.LAW, "2025-10-20")));
		on("REQ-001.fires.2", (s, t) -> {
			s.times(12, i -> t.requirement("EIS-" + i, RequirementKind.LAW, null));
			s.expectAt(s.dossier());
		});
		on("REQ-001.silent.1", (s, t) -> t.requirement("EIS-1", RequirementKind.LAW, "2026-01-20"));
		on("REQ-001.silent.2", (s, t) -> t.requirement("EIS-1", RequirementKind.CONTRACT, "2024-10-20")
				.setUntil(day("2026-06-30")));
		on("REQ-001.silent.3", (s, t) -> t.requirement("EIS-1", RequirementKind.INTERESTED_PARTY, "2024-10-20"));
		on("REQ-002.fires.1", (s, t) -> s.expectAt(driver(s, t, "2026-06-30")));
		on("REQ-002.silent.1", (s, t) -> t.requirement("EIS-1", RequirementKind.CONTRACT, "2026-01-01")
				.setUntil(day("2026-06-30")));
		on("REQ-002.silent.2", (s, t) -> driver(s, t, "2027-06-30"));
		on("REQ-003.fires.1", (s, t) -> {
			Requirement requirement = t.requirement("EIS-1", RequirementKind.LAW, "2026-01-20");
			requirement.setReviewOn(day("2026-10-01"));
			s.expectAt(requirement);
		});
		on("REQ-003.silent.1", (s, t) -> t.requirement("EIS-1", RequirementKind.LAW, "2026-10-20")
				.setReviewOn(day("2026-10-01")));
		on("REQ-003.silent.2", (s, t) -> t.requirement("EIS-1", RequirementKind.LAW, "2020-10-20"));
	}

	private static Requirement driver(Scenario s, Things t, String until) {
		Requirement requirement = t.requirement("EIS-1", RequirementKind.CONTRACT, "2026-01-01");
		requirement.setUntil(day(until));
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setRequirement(requirement);
		s.decision(CONTROL).getDrivers().add(driver);
		return requirement;
	}

	private void documentsReviewed() {
		on("DOC-001.fires.1", (s, t) -> {
			Document plan = t.document("DOC-11");
			plan.setReviewPeriod(java.time.Period.ofYears(1));
			plan.setNextReview(day("2026-06-30"));
			t.version(plan, DocumentStatus.APPROVED, "2025-06-16");
			s.expectAt(plan);
		});
		on("DOC-001.fires.2", (s, t) -> {
			Document procedure = t.document("DOC-12");
			procedure.setReviewPeriod(java.time.Period.ofYears(1));
			t.version(procedure, DocumentStatus.APPROVED, "2025-09-15");
			s.expectAt(procedure);
		});
		on("DOC-001.silent.1", (s, t) -> {
			Document plan = t.document("DOC-11");
			plan.setReviewPeriod(java.time.Period.ofYears(1));
			plan.setNextReview(day("2026-06-30"));
			t.version(plan, DocumentStatus.APPROVED, "2026-07-15");
		});
		on("DOC-001.silent.2", (s, t) -> {
			Document minutes = t.document("DOC-29");
			minutes.setKind(DocumentKind.MINUTES);
			t.version(minutes, DocumentStatus.APPROVED, "2021-06-16");
		});
		on("DOC-001.silent.3", (s, t) -> {
			Document gone = t.document("DOC-1");
			gone.setNextReview(day("2026-06-30"));
			t.version(gone, DocumentStatus.WITHDRAWN, "2024-06-16");
			Document old = t.document("DOC-2");
			old.setNextReview(day("2026-06-30"));
			t.version(old, DocumentStatus.APPROVED, "2024-06-16");
			successor(t, old, DocumentStatus.APPROVED);
		});
	}

	private static Document successor(Things t, Document old, DocumentStatus status) {
		Document successor = t.document("DOC-99");
		successor.setSupersedes(old);
		t.version(successor, status, "2026-06-16");
		return successor;
	}

	private static Document used(Things t, String code) {
		Document document = t.document(code);
		t.part(CONTROL).getDocuments().add(document);
		return document;
	}

	private void documentsReliedOn() {
		on("DOC-002.fires.1", (s, t) -> {
			Document draft = used(t, "DOC-24");
			t.version(draft, DocumentStatus.DRAFT, "2026-10-26");
			s.expectAt(draft);
		});
		on("DOC-002.fires.2", (s, t) -> {
			s.times(12, i -> used(t, "DOC-" + i));
			s.expectAt(s.dossier());
		});
		on("DOC-002.silent.1", (s, t) -> {
			Document document = used(t, "DOC-1");
			t.version(document, DocumentStatus.APPROVED, "2026-01-26");
			t.version(document, DocumentStatus.DRAFT, "2026-10-26");
		});
		on("DOC-002.silent.2", (s, t) -> {
			Document draft = t.document("DOC-24");
			t.version(draft, DocumentStatus.DRAFT, "2026-10-26");
			t.measure("M-1", MeasureStatus.PLANNED, "2027-01-01").getDocuments().add(draft);
			t.followUp("OP-1", FollowUpSource.REVIEW, FollowUpStatus.OPEN, "2027-01-01").getSubjects().add(draft);
		});
		on("DOC-003.fires.1", (s, t) -> {
			Document withdrawn = used(t, "DOC-1");
			t.version(withdrawn, DocumentStatus.WITHDRAWN, "2024-06-16");
			s.expectAt(withdrawn);
		});
		on("DOC-003.fires.2", (s, t) -> {
			Document old = used(t, "DOC-1");
			t.version(old, DocumentStatus.APPROVED, "2024-06-16");
			successor(t, old, DocumentStatus.APPROVED);
			s.expectAt(old);
		});
		on("DOC-003.silent.1", (s, t) -> {
			Document old = used(t, "DOC-1");
			t.version(old, DocumentStatus.APPROVED, "2024-06-16");
			successor(t, old, DocumentStatus.DRAFT);
		});
		on("DOC-003.silent.2", (s, t) -> {
			Document document = used(t, "DOC-1");
			t.version(document, DocumentStatus.WITHDRAWN, "2024-06-16");
			t.version(document, DocumentStatus.APPROVED, "2026-06-16");
		});
	}

	private void documentsKept() {
		on("DOC-004.fires.1", (s, t) -> {
			Document policy = t.document("DOC-1");
			t.version(policy, DocumentStatus.APPROVED, "2026-06-16").getApprovals().clear();
			s.expectAt(policy);
		});
		on("DOC-004.fires.2", (s, t) -> {
			Document register = t.document("DOC-1");
			register.setKind(DocumentKind.RECORD);
			t.version(register, DocumentStatus.APPROVED, null);
			s.expectAt(register);
		});
		on("DOC-004.silent.1", (s, t) -> {
			var approval = t.version(t.document("DOC-1"), DocumentStatus.APPROVED, "2026-06-16").getApprovals().get(0);
			approval.setPerson(null);
			approval.setPersonName("Oud-bestuurder");
		});
		on("DOC-004.silent.2", (s, t) -> {
			Document contract = t.document("DOC-1");
			contract.setKind(DocumentKind.CONTRACT);
			t.version(contract, DocumentStatus.APPROVED, "2026-06-16").getApprovals().clear();
		});
		on("DOC-005.fires.1", (s, t) -> {
			Document procedure = t.document("DOC-1");
			procedure.setOwner(null);
			s.expectAt(procedure);
		});
		on("DOC-005.fires.2", (s, t) -> {
			s.times(11, i -> t.document("DOC-" + i).setOwner(null));
			s.expectAt(s.dossier());
		});
		on("DOC-005.silent.1", (s, t) -> {
			Document withdrawn = t.document("DOC-1");
			withdrawn.setOwner(null);
			t.version(withdrawn, DocumentStatus.WITHDRAWN, "2024-06-16");
		});
	}

	private void evidence() {
		on("EVD-001.fires.1", (s, t) -> s.expectAt(expired(t)));
		on("EVD-001.silent.1", (s, t) -> t.evidence("BEW-2").setRenews(expired(t)));
		on("EVD-001.silent.2", (s, t) -> {
			Evidence report = t.evidence("BEW-1");
			report.setValidUntil(day("2026-06-30"));
			done(t.activity("TT-1", "P1Y"), "2026-05-31", "2026-05-30").getEvidence().add(report);
		});
		on("EVD-001.silent.3", (s, t) -> {
			Evidence file = t.evidence("BEW-1");
			file.setLocation("\\\\schijf-die-uit-staat\\bewijs.pdf");
			t.part(CONTROL).getEvidence().add(file);
		});
		on("EVD-002.fires.1", (s, t) -> {
			Evidence evidence = t.evidence("BEW-1");
			evidence.setValidFrom(day("2027-01-01"));
			evidence.setValidUntil(day("2026-12-31"));
			s.expectAt(evidence);
		});
		on("EVD-002.silent.1", (s, t) -> {
			Evidence evidence = t.evidence("BEW-1");
			evidence.setPeriodFrom(day("2026-06-11"));
			evidence.setPeriodUntil(day("2026-06-11"));
		});
		on("EVD-003.fires.1", (s, t) -> {
			Evidence page = t.evidence("BEW-1");
			page.setCollectedBy(null);
			page.setCollectedOn(null);
			s.expectAt(page);
		});
		on("EVD-003.fires.2", (s, t) -> {
			s.times(11, i -> t.evidence("BEW-" + i).setCollectedBy(null));
			s.expectAt(s.dossier());
		});
		on("EVD-003.silent.1", (s, t) -> t.evidence("BEW-1").setKind(EvidenceKind.SEEN_ON_SCREEN));
		on("EVD-004.fires.1", (s, t) -> {
			Evidence file = t.evidence("BEW-1");
			file.setKind(EvidenceKind.FILE);
			s.expectAt(file);
		});
		on("EVD-004.fires.2", (s, t) -> {
			s.times(4, i -> t.evidence("BEW-" + i).setKind(EvidenceKind.FILE));
			s.expectAt(s.dossier());
		});
		on("EVD-004.silent.1", (s, t) -> {
			t.evidence("BEW-1").setKind(EvidenceKind.TICKET);
			t.evidence("BEW-2").setKind(EvidenceKind.URL);
			t.evidence("BEW-3").setKind(EvidenceKind.MEETING);
		});
	}

	private static Evidence expired(Things t) {
		Evidence certificate = t.evidence("BEW-1");
		certificate.setValidUntil(day("2026-09-30"));
		t.part(CONTROL).getAssurance().add(certificate);
		t.part(OTHER).getEvidence().add(certificate);
		return certificate;
	}

	private void measures() {
		on("MEA-001.fires.1", (s, t) -> {
			Measure measure = t.measure("M-1", MeasureStatus.IN_PROGRESS, "2026-10-31");
			moves(measure, 2);
			s.expectAt(measure);
		});
		on("MEA-001.fires.2", (s, t) -> {
			Measure measure = t.measure("M-1", MeasureStatus.IN_PROGRESS, "2027-02-28");
			moves(measure, 3);
			s.expectAt(measure);
		});
		on("MEA-001.silent.1", (s, t) -> t.measure("M-1", MeasureStatus.PLANNED, "2026-11-18"));
		on("MEA-001.silent.2", (s, t) -> {
			Measure done = t.measure("M-1", MeasureStatus.DONE, "2026-01-31");
			done.setDoneOn(day("2026-08-31"));
			moves(done, 4);
			t.measure("M-2", MeasureStatus.CANCELLED, "2026-01-31");
		});
		on("MEA-001.silent.3", (s, t) -> t.measure("M-1", MeasureStatus.PROPOSED, "2026-01-31"));
		on("MEA-002.fires.1", (s, t) -> s.expectAt(t.measure("M-1", MeasureStatus.DONE, "2026-01-31")));
		on("MEA-002.silent.1", (s, t) -> t.measure("M-1", MeasureStatus.DONE, null).setDoneOn(day("2026-01-31")));
		on("MEA-003.fires.1", (s, t) -> s.expectAt(t.measure("M-1", MeasureStatus.IN_PROGRESS, null)));
		on("MEA-003.silent.1", (s, t) -> t.measure("M-1", MeasureStatus.PROPOSED, null));
		on("MEA-004.fires.1", (s, t) -> {
			Measure measure = t.measure("M-1", MeasureStatus.PLANNED, "2027-01-31");
			measure.setOwner(null);
			s.expectAt(measure);
		});
		on("MEA-004.silent.1", (s, t) -> {
			t.measure("M-1", MeasureStatus.PROPOSED, null).setOwner(null);
			t.measure("M-2", MeasureStatus.CANCELLED, null).setOwner(null);
		});
	}

	private void activities() {
		on("ACT-001.fires.1", (s, t) -> {
			Activity test = t.activity("TT-1", "P1Y");
			test.setWindow(java.time.Period.ofMonths(1));
			done(test, "2025-09-30", "2025-09-20");
			planned(test, "2026-09-30");
			s.expectAt(test);
		});
		on("ACT-001.fires.2", (s, t) -> {
			Activity review = t.activity("TT-1", "P3M");
			done(review, "2026-03-31", "2026-04-02");
			s.expectAt(review);
		});
		on("ACT-001.fires.3", (s, t) -> {
			Activity check = t.activity("TT-1", "P1M");
			check.setFirstDue(day("2026-04-01"));
			s.expectAt(check);
		});
		on("ACT-001.silent.1", (s, t) -> done(t.activity("TT-1", "P1Y"), "2026-10-15", "2026-11-12"));
		on("ACT-001.silent.2", (s, t) -> {
			Activity test = t.activity("TT-3", "P1Y");
			done(test, "2025-09-30", "2025-10-03");
			text(planned(test, "2026-09-30").getSkippedBecause(), "De opslag wordt in december vervangen");
			planned(test, "2027-01-31");
		});
		on("ACT-001.silent.3", (s, t) -> planned(t.activity("TT-1", "P1Y"), "2026-11-14"));
		on("ACT-001.silent.4", (s, t) -> {
			Activity review = t.activity("TT-1", "P3M");
			review.setWindow(null);
			// From 31 August three months on is 30 November, and not the day before.
			done(review, "2026-08-31", "2026-08-31");
			Activity monthly = t.activity("TT-2", "P1M");
			monthly.setWindow(null);
			// From 31 October is 30 November; from 30 September it would have been 30 October.
			done(monthly, "2026-09-30", "2026-09-30");
			done(monthly, "2026-10-31", "2026-10-31");
		});
	}

	private void activitiesKept() {
		on("ACT-002.fires.1", (s, t) -> {
			Activity review = t.activity("TT-1", "P3M");
			planned(review, "2026-06-30");
			done(review, "2026-09-30", "2026-09-30");
			s.expectAt(review);
		});
		on("ACT-002.silent.1", (s, t) -> {
			Activity review = t.activity("TT-1", "P3M");
			text(planned(review, "2026-06-30").getSkippedBecause(), "De opslag wordt in december vervangen");
			done(review, "2026-09-30", "2026-09-30");
		});
		on("ACT-002.silent.2", (s, t) -> {
			Activity review = t.activity("TT-1", "P1Y");
			planned(review, "2023-06-30");
			done(review, "2026-06-30", "2026-06-30");
		});
		on("ACT-003.fires.1", (s, t) -> {
			Activity review = t.activity("TT-1", "P1Y");
			done(review, "2026-10-15", "2026-10-15").getResult().clear();
			s.expectAt(review);
		});
		on("ACT-003.silent.1", (s, t) -> done(t.activity("TT-1", "P1Y"), "2026-10-15", "2026-10-15"));
		on("ACT-003.silent.2", (s, t) -> {
			Occurrence occurrence = done(t.activity("TT-1", "P1Y"), "2026-10-15", "2026-10-15");
			occurrence.getResult().clear();
			occurrence.getEvidence().add(t.evidence("BEW-1"));
		});
		on("ACT-004.fires.1", (s, t) -> {
			Occurrence occurrence = done(t.activity("TT-1", "P1Y"), "2026-10-15", "2026-10-15");
			occurrence.setPopulationChecked(214);
			occurrence.setPopulationTotal(36);
			s.expectAt(occurrence);
		});
		on("ACT-004.silent.1", (s, t) -> done(t.activity("TT-1", "P1Y"), "2026-10-15", "2026-10-15")
				.setPopulationChecked(36));
	}

	private void exemptions() {
		on("EXC-001.fires.1", (s, t) -> s.expectAt(pointedAt(s, t, "2026-09-30")));
		on("EXC-001.silent.1", (s, t) -> t.exemption("ONT-1", "2026-01-01", "2026-09-30"));
		on("EXC-001.silent.2", (s, t) -> pointedAt(s, t, "2026-12-21"));
		on("EXC-001.silent.3", (s, t) -> {
			Exemption accepted = t.exemption("ONT-1", "2026-01-01", "2026-09-30");
			accepted.setAcceptedRule("MEA-004");
			accepted.setAcceptedObject("_x");
		});
		on("EXC-002.fires.1", (s, t) -> s.expectAt(t.exemption("ONT-1", "2026-04-01", null)));
		on("EXC-002.silent.1", (s, t) -> t.exemption("ONT-1", null, null).setAskedOn(day("2026-11-01")));
		on("EXC-004.fires.1", (s, t) -> {
			Exemption asked = t.exemption("ONT-1", null, null);
			asked.setAskedOn(day("2026-09-10"));
			s.expectAt(asked);
		});
		on("EXC-004.silent.1", (s, t) -> t.exemption("ONT-1", null, null).setAskedOn(day("2026-11-09")));
		on("EXC-006.fires.1", (s, t) -> {
			Exemption exemption = t.exemption("ONT-1", "2026-01-01", "2027-01-01");
			review(exemption, "2026-06-11", "2026-10-01");
			s.expectAt(exemption);
		});
		on("EXC-006.silent.1", (s, t) -> {
			Exemption exemption = t.exemption("ONT-1", "2026-01-01", "2027-01-01");
			review(exemption, "2026-06-11", "2026-10-01");
			review(exemption, "2026-10-05", null);
		});
		on("EXC-006.silent.2", (s, t) -> review(t.exemption("ONT-1", "2026-01-01", "2027-01-01"), "2026-06-11",
				"2026-12-01"));
	}

	private static Exemption pointedAt(Scenario s, Things t, String until) {
		Exemption exemption = t.exemption("ONT-2", "2025-12-18", until);
		Decision decision = s.decision(CONTROL);
		decision.getExemptions().add(exemption);
		return exemption;
	}

	private void exemptionsGranted() {
		on("EXC-003.fires.1", (s, t) -> {
			Exemption exemption = t.exemption("ONT-1", "2026-04-01", "2027-04-01");
			exemption.setGrantedBy(null);
			s.expectAt(exemption);
		});
		on("EXC-003.fires.2", (s, t) -> {
			t.role(s.person(), Role.PROCESS_OWNER, "2024-01-01");
			Exemption exemption = t.exemption("ONT-1", "2026-04-01", "2027-04-01");
			exemption.setGrantedInRole(Role.RISK_OWNER);
			s.expectAt(exemption);
		});
		on("EXC-003.silent.1", (s, t) -> {
			t.role(s.person(), Role.RISK_OWNER, "2024-01-01").setUntil(day("2026-06-30"));
			t.exemption("ONT-1", "2026-04-01", "2027-04-01").setGrantedInRole(Role.RISK_OWNER);
		});
		on("EXC-003.silent.2", (s, t) -> t.exemption("ONT-1", "2026-04-01", "2027-04-01"));
		on("EXC-005.fires.1", (s, t) -> {
			Exemption exemption = t.exemption("ONT-1", "2026-04-01", "2027-04-01");
			exemption.setAskedBy(s.person());
			s.expectAt(exemption);
		});
		on("EXC-005.silent.1", (s, t) -> t.exemption("ONT-1", "2024-04-01", "2025-04-01").setAskedBy(s.person()));
		on("EXC-005.silent.2", (s, t) -> t.exemption("ONT-1", "2026-04-01", "2027-04-01"));
	}

	private void followUps() {
		on("FUP-001.fires.1", (s, t) -> {
			FollowUp point = t.followUp("OP-1", FollowUpSource.INCIDENT, FollowUpStatus.IN_PROGRESS, "2026-10-31");
			point.getMoves().add(DossierFactory.eINSTANCE.createDateMove());
			s.expectAt(point);
		});
		on("FUP-001.silent.1", (s, t) -> t
				.followUp("OP-1", FollowUpSource.INCIDENT, FollowUpStatus.CLOSED, "2026-01-31")
				.setClosedOn(day("2026-05-12")));
		on("FUP-001.silent.2", (s, t) -> t.followUp("OP-1", FollowUpSource.INTERNAL_AUDIT, FollowUpStatus.OPEN,
				"2026-12-18"));
		on("FUP-002.fires.1", (s, t) -> s.expectAt(
				t.followUp("OP-1", FollowUpSource.EXTERNAL_AUDIT, FollowUpStatus.CLOSED, "2026-10-31")));
		on("FUP-002.fires.2", (s, t) -> s.expectAt(
				t.followUp("OP-1", FollowUpSource.PEN_TEST, FollowUpStatus.DONE, "2026-05-31")));
		on("FUP-002.silent.1", (s, t) -> t.followUp("OP-1", FollowUpSource.INTERNAL_AUDIT, FollowUpStatus.DONE,
				"2026-10-20"));
		on("FUP-002.silent.2", (s, t) -> t.followUp("OP-1", FollowUpSource.CUSTOMER, FollowUpStatus.CLOSED,
				"2026-01-31"));
		on("FUP-003.fires.1", (s, t) -> {
			FollowUp point = t.followUp("OP-1", FollowUpSource.REVIEW, FollowUpStatus.OPEN, null);
			point.setOwner(null);
			s.expectAt(point);
		});
		on("FUP-003.silent.1", (s, t) -> t.followUp("OP-1", FollowUpSource.REVIEW, FollowUpStatus.CLOSED, null)
				.setOwner(null));
	}

	private void identity() {
		on("IDN-001.fires.1", (s, t) -> {
			t.document("DOC-07");
			s.expectAt(t.document("doc-07 "));
		});
		on("IDN-001.silent.1", (s, t) -> {
			t.document("X-07");
			t.measure("X-07", MeasureStatus.PROPOSED, null);
			t.document("").setCode(null);
			t.document("").setCode("");
		});
		on("IDN-002.fires.1", (s, t) -> {
			Person nobody = DossierFactory.eINSTANCE.createPerson();
			((InternalEObject) nobody).eSetProxyURI(URI.createURI("dossier:/weg.risk#_nobody"));
			Document document = t.document("DOC-1");
			document.setOwner(nobody);
			s.expectAt(document);
		});
		on("IDN-002.silent.1", (s, t) -> t.document("DOC-1").setOwner(s.person()));
		on("IDN-003.fires.1", (s, t) -> {
			RoleAssignment role = t.role(s.person(), Role.CISO, "2026-01-01");
			role.setUntil(day("2025-12-31"));
			s.expectAt(role);
		});
		on("IDN-003.silent.1", (s, t) -> t.exemption("ONT-1", "2026-04-01", "2026-04-01").setFrom(day("2026-04-01")));
	}
}
