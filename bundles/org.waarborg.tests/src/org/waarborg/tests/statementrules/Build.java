package org.waarborg.tests.statementrules;

import java.time.LocalDate;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** Puts statements together over two fictional norms: twenty controls, and an overlay for care on the first of them. */
final class Build {

	static final String BASE = "basis-1";
	static final String CARE = "zorg-1";

	private static final DossierFactory D = DossierFactory.eINSTANCE;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private Build() {
	}

	/** Controls A.5.1 to A.5.n. */
	static ControlSet base(int controls) {
		CatalogBuilder norm = CatalogBuilder.norm(BASE, "Norm Basis", "2022").group("A.5", "Organisation");
		for (int i = 1; i <= controls; i++) {
			norm.control("A.5." + i, "Control " + i);
		}
		return norm.build();
	}

	/** An overlay with a care part of A.5.1 and a control of its own. */
	static ControlSet care() {
		return CatalogBuilder.norm(CARE, "Norm Zorg", "2024").extending(BASE).group("A.5", "Organisation")
				.carePart("A.5.1", "Control 1 for care").careOnly("A.5.90", "Care only").build();
	}

	/** Another edition of the base norm. */
	static ControlSet edition(String id, String edition, ControlSetStatus status, String supersedes,
			LocalDate transitionEnds) {
		ControlSet set = CatalogBuilder.norm(id, "Norm Basis", edition).group("A.5", "Organisation")
				.control("A.5.1", "Control 1").build();
		set.setStatus(status);
		set.setSupersedes(supersedes);
		set.setTransitionEnds(transitionEnds);
		return set;
	}

	/** A scenario over the base norm with so many controls, all decided well. */
	static Scenario base(Scenario s, int controls) {
		s.controlSets(base(controls));
		s.uses(BASE);
		for (int i = 1; i <= controls; i++) {
			good(s, BASE + "#A.5." + i);
		}
		return s;
	}

	/** A scenario over both norms with one base control, its care part that follows it, and the control for care only. */
	static Scenario care(Scenario s) {
		s.controlSets(base(1), care());
		s.uses(BASE);
		s.uses(CARE);
		good(s, BASE + "#A.5.1");
		good(s, CARE + "#A.5.90");
		Decision part = s.decision(CARE + "#A.5.1.care");
		part.setFollowsBase(true);
		part.getRealisation().add(Texts.of("nl", "Aan het bed anders dan op kantoor."));
		part(part, Implementation.IMPLEMENTED).getDocuments().add(document(s));
		return s;
	}

	static Decision at(Scenario s, int index) {
		return s.statement().getDecisions().get(index);
	}

	static Part part(Scenario s, int index) {
		return at(s, index).getParts().get(0);
	}

	/** Nobody would ask anything about this one. */
	static Decision good(Scenario s, String control) {
		Decision decision = s.decision(control);
		decision.setApplicability(Applicability.APPLICABLE);
		driver(decision, DriverKind.RISK, "R-14 Kennis hangt aan één persoon");
		decision.getInclusion().add(Texts.of("nl", "Het staat in onze risicobeoordeling."));
		decision.getRealisation().add(Texts.of("nl", "Zo doen wij het."));
		decision.setOwner(s.person());
		decided(decision, s.person(), LocalDate.of(2026, 3, 10));
		if (s.dossier().getRoleAssignments().isEmpty()) {
			role(s, s.person(), Role.CISO, LocalDate.of(2024, 1, 1), null);
		}
		part(decision, Implementation.IMPLEMENTED).getDocuments().add(document(s));
		return decision;
	}

	static void decided(Decision decision, Person person, LocalDate on) {
		decision.setDecidedBy(person);
		decision.setInRole(Role.CISO);
		decision.setDecidedOn(on);
	}

	static Part part(Decision decision, Implementation state) {
		Part part = S.createPart();
		part.setImplementation(state);
		decision.getParts().add(part);
		return part;
	}

	static Part part(Decision decision, Performer performer) {
		Part part = part(decision, Implementation.IMPLEMENTED);
		part.setPerformer(performer);
		return part;
	}

	static Driver driver(Decision decision, DriverKind kind, String text) {
		Driver driver = S.createDriver();
		driver.setKind(kind);
		if (text != null) {
			driver.getText().add(Texts.of("nl", text));
		}
		decision.getDrivers().add(driver);
		return driver;
	}

	static Requirement requirement(Scenario s, String title) {
		Requirement requirement = D.createRequirement();
		requirement.setSource(title);
		requirement.getTitle().add(Texts.of("nl", title));
		s.dossier().getRequirements().add(requirement);
		return requirement;
	}

	static Document document(Scenario s) {
		if (s.dossier().getDocuments().isEmpty()) {
			Document document = D.createDocument();
			document.setCode("DOC-01");
			document.getTitle().add(Texts.of("nl", "Beleid"));
			s.dossier().getDocuments().add(document);
		}
		return s.dossier().getDocuments().get(0);
	}

	static Evidence evidence(Scenario s) {
		Evidence evidence = D.createEvidence();
		evidence.setCode("BEW-01");
		s.dossier().getEvidence().add(evidence);
		return evidence;
	}

	static Measure measure(Scenario s, MeasureStatus status, LocalDate due) {
		Measure measure = D.createMeasure();
		measure.setCode("M-26-01");
		measure.setStatus(status);
		measure.setDue(due);
		s.dossier().getMeasures().add(measure);
		return measure;
	}

	static RoleAssignment role(Scenario s, Person person, Role role, LocalDate from, LocalDate until) {
		RoleAssignment assignment = D.createRoleAssignment();
		assignment.setPerson(person);
		assignment.setRole(role);
		assignment.setFrom(from);
		assignment.setUntil(until);
		s.dossier().getRoleAssignments().add(assignment);
		return assignment;
	}

	static Organisation organisation(Scenario s, String name) {
		Organisation organisation = D.createOrganisation();
		organisation.setName(name);
		s.dossier().getOrganisations().add(organisation);
		return organisation;
	}

	static FollowUp followUp(Scenario s, FollowUpStatus status, String... controls) {
		FollowUp point = D.createFollowUp();
		point.setCode("OP-26-01");
		point.getTitle().add(Texts.of("nl", "Phishing bij polikliniek"));
		point.setStatus(status);
		for (String control : controls) {
			point.getControls().add(ControlRef.parse(control));
		}
		s.dossier().getFollowUps().add(point);
		return point;
	}

	static void moves(Part part, int times) {
		for (int i = 0; i < times; i++) {
			DateMove move = D.createDateMove();
			move.setFrom(LocalDate.of(2026, 3, 31).plusMonths(i));
			move.setTo(LocalDate.of(2026, 4, 30).plusMonths(i));
			part.getMoves().add(move);
		}
	}

	static void planned(Part part, LocalDate on) {
		part.setImplementation(Implementation.PLANNED);
		part.setPlanned(on);
	}
}
