package org.waarborg.assurance.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.Verification;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.registry.ControlSetRegistry;

/** Suppliers and certificates as JSON: the same in lists and alone. */
final class AssuranceJson {

	private final JsonGenerator json;
	private final AssuranceWords words;
	private final AssuranceIndex index;
	private final Dossier dossier;
	private final ControlSetRegistry sets;
	private final LocalDate today;

	AssuranceJson(JsonGenerator json, AssuranceWords words, AssuranceIndex index, Dossier dossier,
			ControlSetRegistry sets, LocalDate today) {
		this.json = json;
		this.words = words;
		this.index = index;
		this.dossier = dossier;
		this.sets = sets;
		this.today = today;
	}

	/** Without the braces, so that more can follow. */
	void fields(Certificate certificate) throws IOException {
		Optional<Verification> look = Certificates.verification(certificate);
		json.writeStringField("id", certificate.getId());
		json.writeStringField("code", text(certificate.getCode()));
		json.writeStringField("holder", words.organisation(certificate.getHolder()));
		json.writeStringField("norm", text(Certificates.norm(certificate)));
		json.writeStringField("normTitle", words.norm(certificate, Optional.of(sets)));
		json.writeStringField("number", text(Certificates.number(certificate)));
		json.writeStringField("state", Certificates.state(certificate, today).name());
		json.writeStringField("standing", Certificates.standing(certificate).getName());
		json.writeStringField("lookedOn", day(look.map(Verification::getOn)));
		json.writeStringField("lookedBy", look.map(v -> Labels.of(v.getBy())).orElse(""));
		json.writeStringField("where", look.map(Verification::getWhere).orElse(""));
		json.writeStringField("from", day(Certificates.current(certificate).map(CertificateIssue::getIssuedOn)));
		json.writeStringField("until", day(Certificates.until(certificate)));
		json.writeStringField("nextAudit",
				day(CertificationCycle.next(certificate, today).map(CertificationCycle.Window::until)));
	}

	void more(Certificate certificate, Collection<Reliance> reliance) throws IOException {
		json.writeStringField("body", certificate.getBody() == null ? "" : words.organisation(certificate.getBody()));
		json.writeStringField("scope",
				Certificates.current(certificate).map(i -> words.text(i.getScope())).orElse(""));
		json.writeArrayFieldStart("issues");
		for (CertificateIssue issue : certificate.getIssues()) {
			json.writeStartObject();
			json.writeStringField("number", text(issue.getNumber()));
			json.writeStringField("reason", issue.getReason().getName());
			json.writeStringField("from", day(Optional.ofNullable(issue.getIssuedOn())));
			json.writeStringField("until", day(Optional.ofNullable(issue.getExpiresOn())));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("audits");
		for (CertificationCycle.Window window : CertificationCycle.of(certificate, today)) {
			json.writeStartObject();
			json.writeStringField("kind", window.step().getKind().getName());
			json.writeStringField("state", window.state().name());
			json.writeStringField("opens", window.opens().toString());
			json.writeStringField("until", window.until().toString());
			json.writeStringField("planned", day(window.audit().map(a -> a.getPlanned())));
			json.writeStringField("held", day(window.audit().map(a -> a.getHeldOn())));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("coverage");
		for (Coverage coverage : certificate.getCoverage()) {
			json.writeStartObject();
			json.writeStringField("subject", words.name(coverage.getSubject()));
			json.writeStringField("covers", coverage.getCovers().getName());
			json.writeStringField("because", words.text(coverage.getBecause()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("reliedOnBy");
		for (Reliance.Use use : Reliance.on(certificate, reliance)) {
			json.writeString(String.valueOf(use.decision().getControl()));
		}
		json.writeEndArray();
	}

	/** Without the braces, so that more can follow. */
	void fields(Supplier supplier) throws IOException {
		json.writeStringField("id", supplier.getId());
		json.writeStringField("code", text(supplier.getCode()));
		json.writeStringField("name", words.name(supplier));
		json.writeStringField("status", supplier.getStatus().getName());
		json.writeStringField("owner", Labels.of(supplier.getOwner()));
		json.writeStringField("parentCountry", text(supplier.getParentCountry()));
		json.writeStringField("review", day(AssuranceDates.review(supplier, index)));
		json.writeArrayFieldStart("services");
		for (SuppliedService service : supplier.getServices()) {
			json.writeStartObject();
			service(service);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void service(SuppliedService service) throws IOException {
		json.writeStringField("id", service.getId());
		json.writeStringField("name", words.name(service));
		json.writeStringField("criticality", service.getCriticality().getName());
		json.writeStringField("role", service.getRole().getName());
		json.writeArrayFieldStart("dataKinds");
		for (org.waarborg.assurance.DataKind kind : service.getDataKinds()) {
			json.writeString(kind.getName());
		}
		json.writeEndArray();
		json.writeArrayFieldStart("countries");
		for (String country : ProcessingChains.locations(service).stream().map(ProcessingLocation::getCountry)
				.filter(java.util.Objects::nonNull).distinct().toList()) {
			json.writeString(country);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("asked");
		for (Policies.Met met : Policies.of(service, index, dossier, today)) {
			json.writeStartObject();
			json.writeStringField("kind", met.demand().getKind().getName());
			json.writeStringField("state", met.state().name());
			json.writeBooleanField("plan", met.plan());
			json.writeStringField("by", met.by().map(words::name).orElse(""));
			json.writeStringField("until", day(met.until()));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	void more(Supplier supplier) throws IOException {
		json.writeArrayFieldStart("certificates");
		for (Certificate certificate : index.certificates(supplier.getOrganisation())) {
			json.writeStartObject();
			fields(certificate);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("agreements");
		for (org.waarborg.assurance.Agreement agreement : index.agreements(supplier.getOrganisation())) {
			json.writeStartObject();
			json.writeStringField("id", agreement.getId());
			json.writeStringField("kind", agreement.getKind().getName());
			json.writeStringField("state", org.waarborg.assurance.Agreements.state(agreement, today).name());
			json.writeStringField("signedOn", day(Optional.ofNullable(agreement.getSignedOn())));
			json.writeStringField("until", day(Optional.ofNullable(agreement.getUntil())));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
