package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Acceptances.Cause;
import org.waarborg.risk.Acceptances.Permission;
import org.waarborg.risk.Acceptances.State;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.TreatmentOption;

/** An acceptance is of likelihood, impacts, option and method; only what became worse takes it away. */
class AcceptancesTest {

	private final RiskRegister register = Risks.register();
	private final Risk risk = Risks.risk(register, "R-1", 3, 2, 4);
	private Acceptance acceptance;

	private Acceptances.Standing accepted() {
		if (acceptance == null) {
			risk.setOption(TreatmentOption.RETAIN);
			acceptance = Risks.accept(risk, null, Role.TOP_MANAGEMENT);
		}
		return standing();
	}

	private Acceptances.Standing standing() {
		return Acceptances.of(risk, Risks.TODAY, new RiskMatrices());
	}

	private List<Cause> causes() {
		return standing().reasons().stream().map(Acceptances.Reason::cause).toList();
	}

	@Test
	void itHoldsWhileNothingBecameWorse() {
		assertEquals(State.NONE, standing().state());
		assertEquals(State.VALID, accepted().state());
		risk.getTitle().get(0).setValue("Een andere titel");
		risk.getDescription().add(Texts.of("nl", "Een andere tekst"));
		Risks.assess(risk, AssessedState.CURRENT, 2, 1, 4);
		risk.setOption(TreatmentOption.MODIFY);
		assertEquals(State.VALID, standing().state(), "lower, better worded and treated is no worse");
		Risks.assess(risk, AssessedState.TARGET, 5, 5, 5);
		assertEquals(State.VALID, standing().state(), "another picture was not accepted");
	}

	@Test
	void itIsStaleWhenSomethingIsWorseAndSaysWhat() {
		accepted();
		Risks.assess(risk, AssessedState.CURRENT, 4, 2, 5, 1);
		assertEquals(State.STALE, standing().state());
		assertEquals(List.of(Cause.LIKELIHOOD, Cause.IMPACT, Cause.IMPACT), causes());
		Acceptances.Reason privacy = standing().reasons().get(1);
		assertEquals(Risks.category(register, 1), privacy.category().orElseThrow());
		assertEquals(4, privacy.accepted());
		assertEquals(5, privacy.now());
		assertEquals(0, standing().reasons().get(2).accepted(), "a new impact was not accepted");
		risk.setOption(TreatmentOption.UNDECIDED);
		Risks.assess(risk, AssessedState.CURRENT, 3, 2, 4);
		assertEquals(List.of(Cause.OPTION), causes());
	}

	@Test
	void anotherMethodTakesItAwayOnceItIsApproved() {
		accepted();
		RiskMethod next = Methods.next(Risks.method(register), register);
		register.getMethods().add(next);
		assertEquals(State.VALID, standing().state(), "a draft changes nothing");
		next.setStatus(MethodStatus.APPROVED);
		assertEquals(List.of(Cause.METHOD), causes());
		assertEquals(1, standing().reasons().get(0).accepted());
		assertEquals(2, standing().reasons().get(0).now());
	}

	@Test
	void itEndsOnItsLastDayAndAtTheLatestWhenTheLevelSaysSo() {
		accepted();
		acceptance.setUntil(Risks.TODAY);
		assertEquals(State.VALID, standing().state(), "the last day counts");
		acceptance.setUntil(Risks.TODAY.minusDays(1));
		assertEquals(State.EXPIRED, standing().state());
		acceptance.setUntil(null);
		assertEquals(acceptance.getApproval().getOn().plusYears(1), standing().until().orElseThrow());
		acceptance.getApproval().setOn(Risks.TODAY.minusYears(2));
		assertEquals(State.EXPIRED, standing().state());
		acceptance.setWithdrawnOn(Risks.TODAY);
		assertEquals(State.NONE, standing().state());
	}

	@Test
	void theMethodSaysWhoMayAccept() {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName("Hedwig Voorbeeld");
		dossier.getPeople().add(person);
		acceptance = Risks.accept(risk, person, Role.CISO);
		assertEquals(Permission.OTHER_ROLE, permission(dossier));
		acceptance.getApproval().setRole(Role.TOP_MANAGEMENT);
		assertEquals(Permission.ALLOWED, permission(dossier), "nobody recorded any role");
		RoleAssignment assignment = DossierFactory.eINSTANCE.createRoleAssignment();
		assignment.setPerson(person);
		assignment.setRole(Role.TOP_MANAGEMENT);
		assignment.setFrom(Risks.TODAY);
		dossier.getRoleAssignments().add(assignment);
		assertEquals(Permission.ROLE_NOT_HELD, permission(dossier));
		assignment.setFrom(null);
		assertEquals(Permission.ALLOWED, permission(dossier));
		acceptance.setUntil(Risks.TODAY.plusYears(3));
		assertEquals(Permission.TOO_LONG, permission(dossier));
		acceptance.setLikelihood(5);
		acceptance.getImpacts().get(1).setStep(5);
		assertEquals(Permission.NOBODY, permission(dossier));
		acceptance.setLikelihood(9);
		assertEquals(Permission.UNKNOWN, permission(dossier));
	}

	private Permission permission(Dossier dossier) {
		return Acceptances.permission(acceptance, dossier, new RiskMatrices());
	}

	@Test
	void whatWasNeverAssessedCannotBeAccepted() {
		assertTrue(Acceptances.accept(Risks.risk(register, "R-2"), AssessedState.CURRENT).isEmpty());
		assertTrue(Acceptances.accept(risk, AssessedState.TARGET).isEmpty());
	}
}
