package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.PolicyVersions;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** Agreements are added, signed, renewed and ended, and the policy gets its next version, by clicking. */
class AgreementTasksTest {

	private static final String PAGE = "assurance.agreements";
	/** The data protection officer: she may have her say and does not decide. */
	private static final String ADVISER = "mr. Soraya Benhaddoun";

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
	void aProcessorWithoutAgreementGetsOne() {
		TaskWalk walk = house.walk("addAgreement", "assurance.suppliers", house.supplier("LV-009"));
		assertEquals(AgreementKind.PROCESSOR, walk.input("kind").value(), "what is missing");
		walk.answer("services", List.of(house.service("DVS-09").getId())).answer("form", AgreementForm.ANNEX).next();
		walk.answer("until", LocalDate.of(2020, 1, 1)).answer("from", LocalDate.of(2026, 12, 1));
		assertFalse(walk.problem().isEmpty(), "it would end before it begins");
		walk.answer("until", LocalDate.of(2028, 11, 30)).answer("notice", Integer.valueOf(3)).next();
		assertTrue(walk.tells("unsigned").contains("niet ondertekend"), walk.tells("unsigned"));
		walk.finish();
		Agreement made = house.agreement("OVK-019");
		assertEquals(Agreements.State.NOT_SIGNED, Agreements.state(made, OpenedDossier.TODAY));
		assertEquals(Period.ofMonths(3), made.getNotice());
		assertEquals(Renewal.NONE, made.getRenewal());

		Map<String, String> unsigned = house.files();
		TaskWalk sign = house.walk("sign", PAGE, made);
		assertTrue(sign.tells("noDocument").contains("auditor"));
		sign.answer("on", OpenedDossier.TODAY.plusDays(1));
		assertFalse(sign.problem().isEmpty(), "a day ahead");
		sign.answer("on", OpenedDossier.TODAY).answer("version", "1.1").finish();
		assertEquals(OpenedDossier.TODAY, made.getSignedOn());
		assertEquals(Agreements.State.NOT_YET, Agreements.state(made, OpenedDossier.TODAY));
		assertFalse(house.offered(PAGE, made).contains("sign"));
		house.session().undo();
		assertEquals(unsigned, house.files());
		undone();
	}

	@Test
	void aRenewalKeepsUntilWhenItHeldBefore() {
		Agreement agreement = house.agreement("OVK-016");
		TaskWalk walk = house.walk("renew", PAGE, agreement).answer("by", house.ciso());
		assertEquals(LocalDate.of(2028, 3, 31), walk.input("until").value());
		walk.answer("until", LocalDate.of(2026, 3, 31));
		assertFalse(walk.problem().isEmpty(), "earlier than now");
		walk.answer("until", LocalDate.of(2029, 3, 31)).answer("outcome", "Tarief ongewijzigd").finish();
		assertEquals(LocalDate.of(2029, 3, 31), agreement.getUntil());
		String said = agreement.getReviews().getLast().getOutcome().getFirst().getValue();
		assertTrue(said.contains("31 mrt 2027") && said.contains("Tarief ongewijzigd"), said);
		undone();
	}

	@Test
	void noticeEndsWhatWouldGoOnByItself() {
		Agreement agreement = house.agreement("OVK-018");
		assertTrue(Agreements.ends(agreement).isEmpty());
		TaskWalk walk = house.walk("notice", PAGE, agreement);
		assertTrue(walk.tells("noticeBy").contains("28 nov 2026"), walk.tells("noticeBy"));
		assertEquals(LocalDate.of(2027, 2, 28), walk.input("until").value());
		walk.answer("reason", "Dienst stopt").finish();
		assertEquals(LocalDate.of(2027, 2, 28), Agreements.ends(agreement).orElseThrow());
		assertTrue(agreement.getNotes().getLast().getText().contains("Dienst stopt"));
		undone();
	}

	@Test
	void theNextPolicyIsADraftUntilTopManagementApprovesIt() {
		AssurancePolicy first = house.policy();
		TaskWalk.of(house.action("policy.next", Target.screen("assurance.policy", first.getId()))).finish();
		AssurancePolicy next = house.policy();
		assertEquals(2, next.getVersion());
		assertEquals(PolicyStatus.DRAFT, next.getStatus());
		assertTrue(next.getApprovals().isEmpty() && next.getInForceFrom() == null);
		assertEquals(PolicyVersions.hash(first).length(), PolicyVersions.hash(next).length());
		assertEquals(first, Policies.inForce(house.register()).orElseThrow());

		Map<String, String> drafted = house.files();
		TaskWalk walk = TaskWalk.of(house.action("policy.approve", Target.screen("assurance.policy", next.getId())))
				.answer("person", house.person(AssuranceHouse.DIRECTOR).getId());
		assertEquals(Role.TOP_MANAGEMENT, walk.input("role").value());
		walk.to("end");
		assertTrue(walk.tells("will").contains("versie 1"), walk.tells("will"));
		assertEquals(4, walk.rows("lines").size());
		walk.finish();
		assertEquals(PolicyStatus.IN_FORCE, next.getStatus());
		assertEquals(OpenedDossier.TODAY, next.getInForceFrom());
		assertEquals(PolicyStatus.SUPERSEDED, first.getStatus());
		assertEquals(PolicyVersions.hash(next), next.getApprovals().getLast().getSha256());
		assertFalse(house.session()
				.actions(new SomePage(Target.screen("assurance.policy", first.getId())), house.chosen()).stream()
				.flatMap(List::stream).anyMatch(a -> a.id().equals("policy.approve")), "one that was replaced");
		house.session().undo();
		assertEquals(drafted, house.files());
		undone();
	}

	@Test
	void aRegisterWithoutPolicyHasAPageThatBeginsOne() {
		house.opened().run(house.session().edits().delete(List.copyOf(house.register().getPolicies())));
		Map<String, String> without = house.files();
		Target page = Target.screen("assurance.policy", house.register().getId());
		assertEquals(page, PolicyScreens.node(house.session(), house.register()).orElseThrow().target().orElseThrow());
		Screen policy = house.session().screen(page).orElseThrow();
		assertEquals("Assurancebeleid", policy.title());
		assertTrue(policy.rows().isEmpty() && policy.adds().isEmpty(), "a line needs a version");
		assertTrue(policy.empty().contains("nog geen assurancebeleid"), policy.empty());
		TaskWalk walk = TaskWalk.of(policy.addsBy().orElseThrow());
		Target shown = walk.finish().show().orElseThrow();
		assertEquals(Target.screen("assurance.policy", house.policy().getId()), shown);
		assertEquals(PolicyStatus.DRAFT, house.policy().getStatus());
		assertEquals(1, house.policy().getVersion());
		assertFalse(house.policy().getLines().isEmpty());
		assertTrue(Policies.inForce(house.register()).isEmpty(), "nobody approved it");
		assertTrue(policy.addsBy().isEmpty(), "the page shows what is there now");
		assertTrue(policy.adds().isPresent());
		house.session().undo();
		assertEquals(without, house.files());
	}

	@Test
	void whoDoesNotDecideLeavesItADraft() {
		TaskWalk.of(house.action("policy.next", Target.screen("assurance.policy", house.policy().getId()))).finish();
		TaskWalk walk = TaskWalk
				.of(house.action("policy.approve", Target.screen("assurance.policy", house.policy().getId())))
				.answer("person", house.person(ADVISER).getId());
		walk.to("end");
		walk.finish();
		assertEquals(PolicyStatus.DRAFT, house.policy().getStatus());
		assertEquals(1, house.policy().getApprovals().size());
		TaskWalk again = TaskWalk
				.of(house.action("policy.approve", Target.screen("assurance.policy", house.policy().getId())))
				.answer("person", house.person(ADVISER).getId());
		assertTrue(again.problem().contains("al goedgekeurd"), again.problem());
	}

	/** The rules of a method of risks hold for the policy: they are the same ones. */
	@Test
	void whoMadeThePolicyNeedsAnExceptionToApproveIt() {
		TaskWalk.of(house.action("policy.next", Target.screen("assurance.policy", house.policy().getId()))).finish();
		AssurancePolicy draft = house.policy();
		Person director = house.person(AssuranceHouse.DIRECTOR);
		house.opened().run(house.session().edits().set(draft, DossierPackage.Literals.ELEMENT__OWNER, director));
		TaskWalk walk = TaskWalk.of(house.action("policy.approve", Target.screen("assurance.policy", draft.getId())))
				.answer("person", director.getId());
		assertTrue(walk.problem().contains("vier ogen"), walk.problem());
		assertTrue(walk.tells("foureyes").contains(AssuranceHouse.DIRECTOR));
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.getTitle().add(Texts.of("nl", "Eén directeur"));
		exemption.getSubjects().add(draft);
		exemption.setGrantedBy(house.person(AssuranceHouse.CISO));
		exemption.setGrantedOn(OpenedDossier.TODAY);
		house.opened().run(house.session().edits().add(house.opened().dossier(),
				DossierPackage.Literals.DOSSIER__EXEMPTIONS, Identifiers.ensureIds(exemption)));
		walk.choose("exemption", "Eén directeur");
		walk.to("end");
		walk.finish();
		assertEquals(PolicyStatus.IN_FORCE, draft.getStatus());
		assertEquals("Vier ogen: op grond van de ontheffing ‘Eén directeur’.",
				draft.getApprovals().getFirst().getComment());
	}

	@Test
	void aDeputyWithoutMandateDoesNotDecideOnThePolicy() {
		TaskWalk.of(house.action("policy.next", Target.screen("assurance.policy", house.policy().getId()))).finish();
		Person adviser = house.person(ADVISER);
		RoleAssignment deputy = DossierFactory.eINSTANCE.createRoleAssignment();
		deputy.setPerson(adviser);
		deputy.setRole(Role.DPO);
		deputy.setDeputyFor(house.opened().dossier().getRoleAssignments().stream()
				.filter(a -> a.getRole() == Role.TOP_MANAGEMENT && RoleAssignments.holds(a, OpenedDossier.TODAY))
				.findFirst()
				.orElseThrow());
		house.opened().run(house.session().edits().add(house.opened().dossier(),
				DossierPackage.Literals.DOSSIER__ROLE_ASSIGNMENTS, Identifiers.ensureIds(deputy)));
		TaskWalk walk = TaskWalk
				.of(house.action("policy.approve", Target.screen("assurance.policy", house.policy().getId())))
				.answer("person", adviser.getId()).answer("role", Role.TOP_MANAGEMENT);
		assertTrue(walk.problem().contains("zonder mandaat"), walk.problem());
		assertTrue(house.policy().getApprovals().isEmpty());
	}
}
