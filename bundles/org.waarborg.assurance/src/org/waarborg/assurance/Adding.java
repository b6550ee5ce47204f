package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

/**
 * Makes suppliers, certificates and agreements as somebody enters them, with codes of their own. Workbench and command line use the
 * same. What is made is in no file until its command has run. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Adding {

	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;

	private Adding() {
	}

	/**
	 * An organisation by its name: the one that is there, else a new one.
	 *
	 * @param dossier  the open dossier
	 * @param name     its registered name
	 * @param kind     what it is
	 * @param country  country of a new one, ISO 3166-1 alpha-2; may be empty
	 * @param commands where to put what makes it, or what says that it is of that kind too
	 * @return the organisation
	 */
	public static Organisation organisation(OpenDossier dossier, String name, OrganisationKind kind, String country,
			List<Command> commands) {
		Optional<Organisation> there = dossier.dossier().getOrganisations().stream()
				.filter(o -> name.strip().equalsIgnoreCase(o.getName())).findFirst();
		if (there.isPresent()) {
			if (!there.get().getKinds().contains(kind)) {
				commands.add(dossier.edits().add(there.get(), DossierPackage.Literals.ORGANISATION__KINDS, kind));
			}
			return there.get();
		}
		Organisation made = DossierFactory.eINSTANCE.createOrganisation();
		made.setName(name.strip());
		made.getKinds().add(kind);
		made.setCountry(country.isBlank() ? null : country.strip().toUpperCase(java.util.Locale.ROOT));
		commands.add(dossier.edits().add(dossier.dossier(), DossierPackage.Literals.DOSSIER__ORGANISATIONS,
				Identifiers.ensureIds(made)));
		return made;
	}

	/**
	 * A new supplier.
	 *
	 * @param register     the register that it will be in
	 * @param organisation who it is
	 * @param status       where the relation is
	 * @param from         supplies from; may be null
	 * @param owner        who is accountable for it; may be null
	 * @return the supplier, with a code
	 */
	public static Supplier supplier(AssuranceRegister register, Organisation organisation, SupplierStatus status,
			LocalDate from, Person owner) {
		Supplier made = A.createSupplier();
		made.setCode(AssuranceRegisters.nextCode(register.getSuppliers(), "LV-", Set.of()));
		made.setOrganisation(organisation);
		made.setStatus(status);
		made.setFrom(from);
		made.setOwner(owner);
		made.setParentCountry(organisation.getCountry());
		return Identifiers.ensureIds(made);
	}

	/**
	 * A new service of a supplier.
	 *
	 * @param register    the register
	 * @param titles      what it is called, by language
	 * @param criticality how much care depends on it
	 * @param role        the supplier's role
	 * @param data        what it touches
	 * @param taken       codes that were given out and are in no file yet
	 * @return the service, with a code
	 */
	public static SuppliedService service(AssuranceRegister register, Map<String, String> titles,
			Criticality criticality, ProcessingRole role, List<DataKind> data, Set<String> taken) {
		SuppliedService made = A.createSuppliedService();
		made.setCode(AssuranceRegisters.nextCode(
				register.getSuppliers().stream().flatMap(s -> s.getServices().stream()).toList(), "DVS-", taken));
		texts(made.getTitle(), titles);
		made.setCriticality(criticality);
		made.setRole(role);
		made.getDataKinds().addAll(data);
		return Identifiers.ensureIds(made);
	}

	/**
	 * What stands on a certificate.
	 *
	 * @param holder    who it was given to
	 * @param norm      id of the edition; may be empty where the text says it
	 * @param normText  the norm as the certificate names it, where it is in no set; may be empty
	 * @param body      the certification body; may be null
	 * @param number    its number; may be empty
	 * @param issuedOn  first day; may be null
	 * @param expiresOn last day; may be null
	 * @param decidedOn decision on certification; null takes the first day
	 * @param scope     text of the scope by language; may be empty
	 * @since 0.1
	 */
	public record CertificateFacts(Organisation holder, String norm, String normText, Organisation body, String number,
			LocalDate issuedOn, LocalDate expiresOn, LocalDate decidedOn, Map<String, String> scope) {
	}

	/**
	 * A new certificate. Where somebody only claims it, without number or days, it has no issue yet.
	 *
	 * @param register the register that it will be in
	 * @param facts    what stands on it
	 * @return the certificate, with a code and the scheme of its norm
	 */
	public static Certificate certificate(AssuranceRegister register, CertificateFacts facts) {
		Certificate made = A.createCertificate();
		made.setCode(AssuranceRegisters.nextCode(register.getCertificates(), "CER-", Set.of()));
		made.setHolder(facts.holder());
		made.setNorm(facts.norm().isBlank() ? null : facts.norm());
		made.setNormText(facts.normText().isBlank() ? null : facts.normText());
		made.setBody(facts.body());
		scheme(register, facts.norm()).ifPresent(made::setScheme);
		made.setDecidedOn(facts.decidedOn() == null ? facts.issuedOn() : facts.decidedOn());
		made.setFirstCertified(made.getDecidedOn());
		if (!facts.number().isBlank() || facts.issuedOn() != null || facts.expiresOn() != null
				|| !facts.scope().isEmpty()) {
			CertificateIssue issue = A.createCertificateIssue();
			issue.setReason(IssueReason.INITIAL);
			issue.setNumber(facts.number().isBlank() ? null : facts.number().strip());
			issue.setIssuedOn(facts.issuedOn());
			issue.setExpiresOn(facts.expiresOn());
			texts(issue.getScope(), facts.scope());
			made.getIssues().add(issue);
		}
		return Identifiers.ensureIds(made);
	}

	/**
	 * Says of a new certificate that somebody claims it: from then the policy's time to look it up runs.
	 *
	 * @param made  a certificate that is in no file yet
	 * @param by    who heard it; may be null
	 * @param on    when
	 * @param where where it was said; may be empty
	 */
	public static void claimed(Certificate made, Person by, LocalDate on, String where) {
		Verification claim = A.createVerification();
		claim.setStanding(Standing.CLAIMED);
		claim.setBy(by);
		claim.setOn(on);
		claim.setWhere(where.isBlank() ? null : where.strip());
		made.getVerifications().add(claim);
		Identifiers.ensureIds(made);
	}

	/**
	 * The scheme for a norm.
	 *
	 * @param register the register
	 * @param norm     id of the edition
	 * @return the scheme; empty where the register has none for it
	 */
	public static Optional<CertificationScheme> scheme(AssuranceRegister register, String norm) {
		return register.getSchemes().stream().filter(s -> s.getNorms().contains(norm)).findFirst();
	}

	/**
	 * The last day of a certificate that is issued on a day.
	 *
	 * @param scheme   the scheme; empty where there is none
	 * @param issuedOn the first day; may be null
	 * @return the day before it would be valid for longer than the scheme says; empty where that is not known
	 */
	public static Optional<LocalDate> lastDay(Optional<CertificationScheme> scheme, LocalDate issuedOn) {
		return issuedOn == null ? Optional.empty()
				: scheme.map(CertificationScheme::getValidity)
						.map(p -> AssuranceDates.plus(issuedOn, p).minusDays(1));
	}

	/**
	 * A new agreement.
	 *
	 * @param register the register that it will be in
	 * @param party    with whom
	 * @param kind     what it is about
	 * @param form     where it is found
	 * @return the agreement, with a code
	 */
	public static Agreement agreement(AssuranceRegister register, Organisation party, AgreementKind kind,
			AgreementForm form) {
		Agreement made = A.createAgreement();
		made.setCode(AssuranceRegisters.nextCode(register.getAgreements(), "OVK-", Set.of()));
		made.setParty(party);
		made.setKind(kind);
		made.setForm(form);
		return Identifiers.ensureIds(made);
	}

	private static void texts(List<LocalText> into, Map<String, String> texts) {
		texts.forEach((language, text) -> {
			if (!text.isBlank()) {
				into.add(Texts.of(language, text));
			}
		});
	}
}
