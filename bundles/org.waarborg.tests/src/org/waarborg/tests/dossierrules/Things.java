package org.waarborg.tests.dossierrules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentKind;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
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
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.rules.Scenario;

/** Puts faultless objects into a scenario, for examples to spoil. */
final class Things {

	private static final DossierFactory NEW = DossierFactory.eINSTANCE;

	private final Scenario scenario;
	private final Dossier dossier;

	Things(Scenario scenario) {
		this.scenario = scenario;
		dossier = scenario.dossier();
	}

	static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private <T extends Element> T element(T element, List<? super T> list, String code) {
		element.setCode(code);
		element.getTitle().add(Texts.of("nl", "Titel van " + code));
		element.setOwner(scenario.person());
		list.add(element);
		return element;
	}

	static void text(List<LocalText> texts, String value) {
		texts.add(Texts.of("nl", value));
	}

	RoleAssignment role(Person person, Role role, String from) {
		RoleAssignment assignment = NEW.createRoleAssignment();
		assignment.setPerson(person);
		assignment.setRole(role);
		assignment.setFrom(day(from));
		dossier.getRoleAssignments().add(assignment);
		return assignment;
	}

	ScopeExclusion exclusion(String what) {
		ScopeExclusion exclusion = NEW.createScopeExclusion();
		text(exclusion.getText(), what);
		scenario.scope().getExclusions().add(exclusion);
		return exclusion;
	}

	Requirement requirement(String code, RequirementKind kind, String verified) {
		Requirement requirement = element(NEW.createRequirement(), dossier.getRequirements(), code);
		requirement.setKind(kind);
		requirement.setVerifiedOn(verified == null ? null : day(verified));
		return requirement;
	}

	Document document(String code) {
		Document document = element(NEW.createDocument(), dossier.getDocuments(), code);
		document.setKind(DocumentKind.POLICY);
		return document;
	}

	DocumentVersion version(Document document, DocumentStatus status, String date) {
		DocumentVersion version = NEW.createDocumentVersion();
		version.setVersion(document.getVersions().size() + 1 + ".0");
		version.setStatus(status);
		version.setDate(date == null ? null : day(date));
		if (status == DocumentStatus.APPROVED) {
			Approval approval = NEW.createApproval();
			approval.setPerson(scenario.person());
			version.getApprovals().add(approval);
		}
		document.getVersions().add(version);
		return version;
	}

	Evidence evidence(String code) {
		Evidence evidence = element(NEW.createEvidence(), dossier.getEvidence(), code);
		evidence.setKind(EvidenceKind.URL);
		evidence.setCollectedBy(scenario.person());
		evidence.setCollectedOn(day("2026-01-15"));
		return evidence;
	}

	Measure measure(String code, MeasureStatus status, String due) {
		Measure measure = element(NEW.createMeasure(), dossier.getMeasures(), code);
		measure.setStatus(status);
		measure.setDue(due == null ? null : day(due));
		return measure;
	}

	static void moves(Measure measure, int times) {
		for (int i = 0; i < times; i++) {
			measure.getMoves().add(NEW.createDateMove());
		}
	}

	Activity activity(String code, String period) {
		Activity activity = element(NEW.createActivity(), dossier.getActivities(), code);
		activity.setPeriod(Period.parse(period));
		activity.setWindow(Period.ofDays(14));
		return activity;
	}

	static Occurrence planned(Activity activity, String planned) {
		Occurrence occurrence = NEW.createOccurrence();
		occurrence.setPlanned(day(planned));
		activity.getOccurrences().add(occurrence);
		return occurrence;
	}

	static Occurrence done(Activity activity, String planned, String done) {
		Occurrence occurrence = planned(activity, planned);
		occurrence.setDoneOn(day(done));
		text(occurrence.getResult(), "Geen bijzonderheden");
		return occurrence;
	}

	Exemption exemption(String code, String granted, String until) {
		Exemption exemption = element(NEW.createExemption(), dossier.getExemptions(), code);
		exemption.setGrantedOn(granted == null ? null : day(granted));
		exemption.setGrantedBy(granted == null ? null : scenario.person());
		exemption.setUntil(until == null ? null : day(until));
		return exemption;
	}

	static Review review(Exemption exemption, String on, String next) {
		Review review = NEW.createReview();
		review.setOn(day(on));
		review.setNext(next == null ? null : day(next));
		exemption.getReviews().add(review);
		return review;
	}

	FollowUp followUp(String code, FollowUpSource source, FollowUpStatus status, String due) {
		FollowUp followUp = element(NEW.createFollowUp(), dossier.getFollowUps(), code);
		followUp.setSource(source);
		followUp.setStatus(status);
		followUp.setDue(due == null ? null : day(due));
		return followUp;
	}

	/** A part of a new decision on a control. */
	Part part(String control) {
		Decision decision = scenario.decision(control);
		Part part = StatementFactory.eINSTANCE.createPart();
		decision.getParts().add(part);
		return part;
	}
}
