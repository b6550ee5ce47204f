package org.waarborg.tests.assurance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.waarborg.assurance.Accreditation;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.LocationUse;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.TransferGround;
import org.waarborg.assurance.Verification;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;

/** Puts registers together over the content to begin with. */
public final class Assurances {

	/** The day of all examples. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;

	private Assurances() {
	}

	/** A register whose policy is in force since the start of the year, and nobody in it. */
	public static AssuranceRegister register() {
		AssuranceRegister register = AssuranceRegisters.create(Map.of("nl", "Leveranciers", "en", "Suppliers"));
		register.getPolicies().get(0).setStatus(PolicyStatus.IN_FORCE);
		register.getPolicies().get(0).setInForceFrom(LocalDate.of(2026, 1, 1));
		return register;
	}

	/** An organisation that is in no dossier yet. */
	public static Organisation organisation(String name) {
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		organisation.setName(name);
		organisation.setCountry("NL");
		organisation.getKinds().add(OrganisationKind.SUPPLIER);
		return Identifiers.ensureIds(organisation);
	}

	/** A supplier that supplies since March. */
	public static Supplier supplier(AssuranceRegister register, Organisation organisation) {
		Supplier supplier = A.createSupplier();
		supplier.setOrganisation(organisation);
		supplier.setStatus(SupplierStatus.ACTIVE);
		supplier.setFrom(LocalDate.of(2026, 3, 1));
		register.getSuppliers().add(supplier);
		return Identifiers.ensureIds(supplier);
	}

	/** A service of low criticality on which everything is stated and nothing is wrong. */
	public static SuppliedService service(Supplier supplier, ProcessingRole role, DataKind... kinds) {
		SuppliedService service = A.createSuppliedService();
		service.getTitle().add(Texts.of("nl", "Dienst"));
		service.getTitle().add(Texts.of("en", "Service"));
		service.setCriticality(Criticality.LOW);
		service.setRole(role);
		service.getDataKinds().addAll(Arrays.asList(kinds));
		supplier.getServices().add(service);
		return Identifiers.ensureIds(service);
	}

	/** A location in a country. */
	public static ProcessingLocation location(SuppliedService service, String country, TransferGround ground) {
		ProcessingLocation location = A.createProcessingLocation();
		location.setCountry(country);
		location.setGround(ground);
		location.getUses().add(LocationUse.PROCESSING);
		service.getLocations().add(location);
		return Identifiers.ensureIds(location);
	}

	/** A sub-processor with consent. */
	public static SubProcessor sub(Organisation organisation) {
		SubProcessor sub = A.createSubProcessor();
		sub.setOrganisation(organisation);
		sub.setConsentOn(LocalDate.of(2026, 2, 1));
		return Identifiers.ensureIds(sub);
	}

	/** A certificate that was verified: issued a year before it would have two years left, so until the day. */
	public static Certificate certificate(AssuranceRegister register, Organisation holder, String norm,
			LocalDate until) {
		Certificate certificate = A.createCertificate();
		certificate.setHolder(holder);
		certificate.setNorm(norm);
		certificate.setAccreditation(Accreditation.ACCREDITED);
		register.getSchemes().stream().filter(s -> s.getNorms().contains(norm)).findFirst()
				.ifPresent(certificate::setScheme);
		issue(certificate, "N-" + (register.getCertificates().size() + 1), until.minusYears(3), until);
		register.getCertificates().add(certificate);
		verified(certificate, Standing.VERIFIED, until.minusYears(3).plusDays(10));
		return Identifiers.ensureIds(certificate);
	}

	/** A further issue. */
	public static CertificateIssue issue(Certificate certificate, String number, LocalDate from, LocalDate until) {
		CertificateIssue issue = A.createCertificateIssue();
		issue.setNumber(number);
		issue.setIssuedOn(from);
		issue.setExpiresOn(until);
		certificate.getIssues().add(issue);
		return Identifiers.ensureIds(issue);
	}

	/** A further look. */
	public static Verification verified(Certificate certificate, Standing standing, LocalDate on) {
		Verification verification = A.createVerification();
		verification.setStanding(standing);
		verification.setOn(on);
		certificate.getVerifications().add(verification);
		return Identifiers.ensureIds(verification);
	}

	/** An audit; null for days that are not there. */
	public static CycleAudit audit(Certificate certificate, AuditKind kind, LocalDate planned, LocalDate held) {
		CycleAudit audit = A.createCycleAudit();
		audit.setKind(kind);
		audit.setPlanned(planned);
		audit.setHeldOn(held);
		certificate.getAudits().add(audit);
		return Identifiers.ensureIds(audit);
	}

	/** Whether it covers something. */
	public static Coverage covers(List<Coverage> coverage, Element subject, Flag covers) {
		Coverage made = A.createCoverage();
		made.setSubject(subject);
		made.setCovers(covers);
		made.getBecause().add(Texts.of("nl", "Staat in de tekst van het toepassingsgebied"));
		coverage.add(made);
		return Identifiers.ensureIds(made);
	}

	/** A report of type 2. */
	public static AssuranceReport report(AssuranceRegister register, Organisation organisation, LocalDate from,
			LocalDate until) {
		AssuranceReport report = A.createAssuranceReport();
		report.setOrganisation(organisation);
		report.setKind(ReportKind.ISAE_3402);
		report.setType(ReportType.PERIOD);
		report.setFrom(from);
		report.setUntil(until);
		report.setOpinion(Opinion.UNQUALIFIED);
		register.getReports().add(report);
		return Identifiers.ensureIds(report);
	}

	/** A signed agreement that goes on. */
	public static Agreement agreement(AssuranceRegister register, Organisation party, AgreementKind kind) {
		Agreement agreement = A.createAgreement();
		agreement.setParty(party);
		agreement.setKind(kind);
		agreement.setSignedOn(LocalDate.of(2026, 2, 20));
		agreement.setFrom(LocalDate.of(2026, 3, 1));
		agreement.setRenewal(Renewal.TACIT);
		register.getAgreements().add(agreement);
		return Identifiers.ensureIds(agreement);
	}
}
