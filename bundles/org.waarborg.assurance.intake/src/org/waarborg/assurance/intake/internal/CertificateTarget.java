package org.waarborg.assurance.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.Verification;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.store.XmlText;

/** Certificates that somebody keeps in a spreadsheet: a row for a certificate. What a table says is a claim, unless it says more. */
@Component(service = IntakeTarget.class)
public class CertificateTarget extends AssuranceTarget {

	/** The target. */
	public CertificateTarget() {
		super("certificates");
		field("holder", FieldType.NAME);
		field("norm", FieldType.TEXT);
		field("number", FieldType.TEXT);
		field("from", FieldType.DATE);
		field("until", FieldType.DATE);
		field("body", FieldType.NAME);
		field("scope", FieldType.TEXT);
		literal("standing", Standing.class);
		field("owner", FieldType.NAME);
	}

	@Override
	public List<String> keys() {
		return List.of("holder");
	}

	@Override
	AssurancePlan plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
		return new Plan(register, request, plan);
	}

	private final class Plan extends AssurancePlan {

		private final java.util.Map<Certificate, CertificateIssue> issues = new java.util.HashMap<>();

		Plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
			super(register, Literals.ASSURANCE_REGISTER__CERTIFICATES, "holder", request, plan);
		}

		/** By number; without one, by norm. */
		@Override
		Element find(IntakeRow row, Organisation organisation) {
			String number = row.first("number").map(IntakeValue::text).map(String::strip).orElse("");
			String norm = row.first("norm").map(IntakeValue::text).map(String::strip).orElse("");
			return Stream.concat(register.getCertificates().stream(), made().stream()).map(Certificate.class::cast)
					.filter(c -> c.getHolder() == organisation)
					.filter(c -> number.isEmpty() ? isNorm(c, norm)
							: number.equalsIgnoreCase(Certificates.number(c))
									|| issues.get(c) != null && number.equalsIgnoreCase(issues.get(c).getNumber()))
					.findFirst().orElseGet(() -> create(row, organisation, number, norm));
		}

		private boolean isNorm(Certificate certificate, String norm) {
			return id(norm).map(n -> n.equals(Certificates.norm(certificate)))
					.orElseGet(() -> norm.equalsIgnoreCase(certificate.getNormText()));
		}

		private Optional<String> id(String norm) {
			String folded = Vocabulary.fold(norm);
			return Stream.of("nen7510-2024", "nen7510-2017", "iso27001-2022", "iso27001-2013", "iso27701-2019",
					"iso27701-2025", "iso9001", "iso22301")
					.filter(n -> vocabulary().list("norm." + n).stream().anyMatch(folded::equals)).findFirst();
		}

		private Certificate create(IntakeRow row, Organisation organisation, String number, String norm) {
			Certificate certificate = AssuranceFactory.eINSTANCE.createCertificate();
			certificate.setHolder(organisation);
			certificate.setCode(AssuranceRegisters.nextCode(register.getCertificates(), "CER-",
					made().stream().map(Element::getCode).collect(Collectors.toSet())));
			id(norm).ifPresentOrElse(certificate::setNorm, () -> certificate.setNormText(XmlText.legal(norm)));
			register.getSchemes().stream().filter(s -> s.getNorms().contains(certificate.getNorm())).findFirst()
					.ifPresent(certificate::setScheme);
			CertificateIssue issue = AssuranceFactory.eINSTANCE.createCertificateIssue();
			issue.setNumber(number.isEmpty() ? null : XmlText.legal(number));
			certificate.getIssues().add(issue);
			issues.put(certificate, issue);
			row.first("norm").ifPresent(v -> change(v, "", v.text(), true));
			return make(certificate);
		}

		@Override
		void take(IntakeRow row, Element element) {
			Certificate certificate = (Certificate) element;
			row.all("norm").forEach(v -> plan.mapped(v.cell()));
			CertificateIssue issue = Certificates.current(certificate).orElseGet(() -> {
				CertificateIssue first = Identifiers.ensureIds(AssuranceFactory.eINSTANCE.createCertificateIssue());
				command(edits.add(certificate, Literals.CERTIFICATE__ISSUES, first));
				return first;
			});
			plain(row, "number", issue, Literals.CERTIFICATE_ISSUE__NUMBER);
			date(row, "from", issue, Literals.CERTIFICATE_ISSUE__ISSUED_ON);
			date(row, "until", issue, Literals.CERTIFICATE_ISSUE__EXPIRES_ON);
			text(row, "scope", issue.getScope());
			owner(row, certificate);
			for (IntakeValue value : row.all("body")) {
				plan.mapped(value.cell());
				names.organisation(value.text(), value.cell()).filter(o -> o != certificate.getBody()).ifPresent(o -> {
					if (change(value, certificate.getBody() == null ? "" : certificate.getBody().getName(), o.getName(),
							certificate.getBody() == null)) {
						command(edits.set(certificate, Literals.CERTIFICATE__BODY, o));
					}
				});
			}
			row.all("standing").forEach(v -> standing(v, certificate));
		}

		/** A look without who and when is a look all the same; a better one is not taken back by a table. */
		private void standing(IntakeValue value, Certificate certificate) {
			literal(value, "standing", Standing.class)
					.filter(s -> Certificates.verification(certificate).isEmpty()
							|| s.ordinal() > Certificates.standing(certificate).ordinal())
					.ifPresent(s -> {
						Verification made = AssuranceFactory.eINSTANCE.createVerification();
						made.setStanding(s);
						made.setWhere(request.file().name());
						change(value, "", label("standing", s.name(), request.locale().getLanguage()), true);
						command(edits.add(certificate, Literals.CERTIFICATE__VERIFICATIONS,
								Identifiers.ensureIds(made)));
					});
		}
	}
}
