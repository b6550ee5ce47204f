package org.waarborg.tests.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.dossier.Organisation;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** A statement over one control, released and approved, and the certificate that cites a version of it. */
final class Released {

	private final Scenario s;
	private final Person director;

	Released(Scenario s) {
		this.s = s;
		s.controlSets(CatalogBuilder.norm("basis-1", "Norm Basis", "2022").group("A.5", "Organisatie")
				.control("A.5.1", "Eerste").build());
		s.uses("basis-1");
		s.decision("basis-1#A.5.1").setApplicability(Applicability.APPLICABLE);
		decision().getInclusion().add(Texts.of("nl", "Omdat het moet."));
		director = s.person("Directeur");
		RoleAssignment role = DossierFactory.eINSTANCE.createRoleAssignment();
		role.setPerson(director);
		role.setRole(Role.TOP_MANAGEMENT);
		s.dossier().getRoleAssignments().add(role);
		Identifiers.ensureIds(s.dossier());
		Identifiers.ensureIds(s.statement());
	}

	private Decision decision() {
		return s.statement().getDecisions().get(0);
	}

	private interface Step {
		void run(Releasing releasing) throws ReleaseException, StoreException;
	}

	private void step(int days, Step step) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new StatementRuleBook());
		try {
			step.run(new Releasing(s.open(), s.registry(), rules, s.today().minusDays(days), Instant.EPOCH));
		} catch (ReleaseException | StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void version(int number, int days) {
		LocalDate on = s.today().minusDays(days);
		step(days, r -> r.release(s.statement(),
				new Releasing.Release(s.person(), on, Map.of("nl", "Versie."), Optional.empty())));
		step(days, r -> r.approve(s.statement(), number, new Releasing.Approve(director, Role.TOP_MANAGEMENT, on,
				ApprovalKind.RECORDED, Optional.empty(), Optional.empty(), Optional.empty(), "")));
	}

	/** The certificate cites version 1; version 2 is in force, and covers something else or the same. */
	void cited(boolean different) {
		version(1, 20);
		if (different) {
			decision().setApplicability(Applicability.NOT_APPLICABLE);
			decision().getExclusion().add(Texts.of("nl", "Dat doen wij niet meer."));
		} else {
			decision().getInclusion().get(0).setValue("Omdat het nog steeds moet.");
		}
		version(2, 5);
		certificate("1");
	}

	/** The certificate cites the version in force. */
	void current() {
		version(1, 20);
		certificate("1");
	}

	private void certificate(String version) {
		AssuranceRegister register = s.file("assurance/one.assurance", Assurances.register());
		Certificate certificate = Assurances.certificate(register, s.organisation(), "nen7510-2024",
				s.today().plusYears(1));
		certificate.getIssues().get(0).setStatement(s.statement().getId());
		certificate.getIssues().get(0).setStatementVersion(version);
	}

	/** A customer got versions; version 2 is in force. */
	void given(String... versions) {
		version(1, 20);
		decision().getInclusion().get(0).setValue("Omdat het nog steeds moet.");
		version(2, 5);
		AssuranceRegister register = s.file("assurance/one.assurance", Assurances.register());
		Organisation customer = Assurances.organisation("Klant");
		s.dossier().getOrganisations().add(customer);
		for (String version : versions) {
			Delivery delivery = AssuranceFactory.eINSTANCE.createDelivery();
			delivery.setKind(DeliveryKind.RELEASE);
			delivery.setTo(customer);
			delivery.setStatement(s.statement().getId());
			delivery.setVersion(version);
			delivery.setOn(s.today().minusDays(version.equals("1") ? 19 : 4));
			register.getDeliveries().add(Identifiers.ensureIds(delivery));
		}
	}
}
