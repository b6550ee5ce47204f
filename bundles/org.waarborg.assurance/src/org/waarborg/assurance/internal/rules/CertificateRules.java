package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.waarborg.assurance.Accreditation;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.StatementDrift;
import org.waarborg.assurance.Verification;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpSource;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Certificates: valid, known, covering what is used, audited in time, on an edition that is accepted. */
final class CertificateRules {

	private CertificateRules() {
	}

	static List<Rule> all() {
		return List.of(
				AssuranceRule.certificate("ASR-001", Severity.ATTENTION, CertificateRules::lapsed).withStatements(),
				AssuranceRule.certificate("ASR-002", Severity.ATTENTION, CertificateRules::expiring),
				AssuranceRule.register("ASR-003", Severity.ATTENTION, CertificateRules::claimed),
				AssuranceRule.certificate("ASR-004", Severity.ATTENTION, CertificateRules::notCovering)
						.withStatements(),
				AssuranceRule.certificate("ASR-005", Severity.ATTENTION, CertificateRules::audits),
				AssuranceRule.certificate("ASR-014", Severity.ERROR, CertificateRules::days),
				AssuranceRule.certificate("ASR-017", Severity.ATTENTION, CertificateRules::cited).withStatements(),
				AssuranceRule.register("ASR-024", Severity.INFO,
						(register, look) -> register.getTransitions().forEach(t -> edition(register, t, look))),
				AssuranceRule.register("ASR-025", Severity.ATTENTION, CertificateRules::twice),
				AssuranceRule.certificate("ASR-028", Severity.ATTENTION, CertificateRules::pending));
	}

	private static boolean hasLapsed(Certificate certificate, Look look) {
		return switch (Certificates.state(certificate, look.today())) {
			case EXPIRED, SUSPENDED, WITHDRAWN -> true;
			case NOTHING, NOT_YET, VALID -> false;
		};
	}

	private static boolean isSucceeded(Certificate certificate, Look look) {
		return look.index().successor(certificate, look.today()).isPresent();
	}

	private static void lapsed(Certificate certificate, Look look) {
		if (!hasLapsed(certificate, look) || !look.matters(certificate.getHolder())) {
			return;
		}
		List<Reliance.Use> touched = look.uses(certificate);
		if (touched.isEmpty() && isSucceeded(certificate, look)) {
			return;
		}
		List<Reliance.Use> uncovered = Reliance.uncovered(touched, look.index(), look.today());
		Certificates.State state = Certificates.state(certificate, look.today());
		LocalDate since = since(certificate, state, look);
		String controls = look.sampleOf(look.controls(touched));
		List<Object> said = List.of(look.name(certificate), since == null ? "?" : look.date(since),
				Integer.valueOf(touched.size()),
				Long.valueOf(uncovered.stream().map(Reliance.Use::decision).distinct().count()), controls);
		Signals.Draft draft = look.at(certificate, Literals.CERTIFICATE__ISSUES);
		touched.stream().limit(50).forEach(u -> draft.related(u.decision(), look.controls(List.of(u)).get(0)));
		Optional<FollowUp> followed = followed(certificate, look);
		if (followed.isPresent()) {
			draft.severity(Severity.INFO).sayAs("followed", List.of(look.name(certificate),
					look.name(followed.get()), look.date(followed.get().getDue()), Integer.valueOf(touched.size()),
					controls));
			return;
		}
		LocalDate due = look.today().plus(look.context().period("due"));
		String title = look.message("follow", look.name(certificate));
		draft.fix(look.fix("follow-up", edits -> followUp(edits, certificate, due, title, look), look.date(due)));
		if (state == Certificates.State.EXPIRED) {
			draft.say(said.toArray());
		} else {
			draft.sayAs(state.name().toLowerCase(Locale.ROOT), said);
		}
	}

	private static LocalDate since(Certificate certificate, Certificates.State state, Look look) {
		return state == Certificates.State.EXPIRED ? Certificates.until(certificate).orElse(null)
				: Certificates.seen(certificate, look.today())
						.map(s -> s.getFrom() == null ? s.getSeenOn() : s.getFrom())
						.orElse(null);
	}

	/** A follow-up point that is at work: it has a day that has not passed. */
	private static Optional<FollowUp> followed(Certificate certificate, Look look) {
		return look.dossier().getFollowUps().stream().filter(f -> f.getSubjects().contains(certificate))
				.filter(f -> f.getStatus() == FollowUpStatus.OPEN || f.getStatus() == FollowUpStatus.IN_PROGRESS)
				.filter(f -> f.getDue() != null && !f.getDue().isBefore(look.today())).findFirst();
	}

	private static Command followUp(Edits edits, Certificate certificate, LocalDate due, String title,
			Look look) {
		FollowUp point = DossierFactory.eINSTANCE.createFollowUp();
		point.setSource(FollowUpSource.REVIEW);
		point.setStatus(FollowUpStatus.OPEN);
		point.setDue(due);
		point.setReportedOn(look.today());
		point.setOwner(certificate.getOwner());
		String language = look.dossier().getLanguage();
		point.getTitle().add(Texts.of(language == null || language.isBlank() ? look.context().language() : language,
				title));
		point.getSubjects().add(certificate);
		return edits.add(look.dossier(), DossierPackage.Literals.DOSSIER__FOLLOW_UPS, Identifiers.ensureIds(point));
	}

	private static void expiring(Certificate certificate, Look look) {
		LocalDate until = Certificates.until(certificate).orElse(null);
		LocalDate from = AssuranceDates.tellFrom(certificate, look.policy()).orElse(null);
		if (until != null && from != null && !from.isAfter(look.today())
				&& Certificates.state(certificate, look.today()) == Certificates.State.VALID
				&& !Certificates.isRenewalAhead(certificate, look.today()) && look.matters(certificate.getHolder())
				&& !isSucceeded(certificate, look)) {
			look.at(certificate, Literals.CERTIFICATE__ISSUES).say(look.name(certificate), look.date(until),
					look.ahead(until));
		}
	}

	private static void claimed(AssuranceRegister register, Look look) {
		Period patience = look.policy().map(AssurancePolicy::getClaimFor).orElse(Period.ZERO);
		List<Certificate> hits = register.getCertificates().stream()
				.filter(c -> Certificates.standing(c) == Standing.CLAIMED && !hasLapsed(c, look))
				.filter(c -> !Certificates.isOwn(c, look.dossier().getOrganisation()) && look.matters(c.getHolder()))
				.filter(c -> Certificates.verification(c).map(Verification::getOn)
						.filter(d -> !AssuranceDates.plus(d, patience).isBefore(look.today())).isEmpty())
				.toList();
		look.each(Literals.ASSURANCE_REGISTER__CERTIFICATES, hits, register.getCertificates().size(),
				c -> look.at(c, Literals.CERTIFICATE__VERIFICATIONS).say(look.name(c)));
	}

	private static void notCovering(Certificate certificate, Look look) {
		covering(certificate, Certificates.holds(certificate, look.today()), look);
	}

	/** Also for reports. One signal for all parts; what nobody looked at is said where nothing worse is to be said. */
	static void covering(Element assurance, boolean holds, Look look) {
		if (!holds) {
			return;
		}
		List<Reliance.Use> uses = look.uses(assurance).stream().filter(u -> u.part().getService() != null).toList();
		List<Reliance.Use> no = uses.stream()
				.filter(u -> Coverages.covers(assurance, u.part().getService()) == Flag.NO).toList();
		List<Reliance.Use> unknown = uses.stream()
				.filter(u -> Coverages.covers(assurance, u.part().getService()) == Flag.UNKNOWN).toList();
		List<Reliance.Use> hits = no.isEmpty() ? unknown : no;
		if (hits.isEmpty()) {
			return;
		}
		String services = look.sample(hits.stream().map(u -> u.part().getService()).distinct().toList());
		Signals.Draft draft = look.at(assurance, assurance instanceof AssuranceReport
				? Literals.ASSURANCE_REPORT__COVERAGE
				: Literals.CERTIFICATE__COVERAGE);
		hits.stream().limit(50).forEach(u -> draft.related(u.decision(), look.controls(List.of(u)).get(0)));
		List<Object> said = List.of(look.name(assurance), services, Integer.valueOf(hits.size()),
				look.sampleOf(look.controls(hits)));
		if (no.isEmpty()) {
			draft.severity(Severity.INFO).sayAs("unknown", said);
		} else {
			draft.say(said.toArray());
		}
	}

	private static void audits(Certificate certificate, Look look) {
		if (Certificates.state(certificate, look.today()) != Certificates.State.VALID
				|| !look.matters(certificate.getHolder())) {
			return;
		}
		LocalDate patient = look.today().minus(look.context().period("grace"));
		for (CertificationCycle.Window window : CertificationCycle.of(certificate, look.today())) {
			Signals.Draft draft = look.at(certificate, Literals.CERTIFICATE__AUDITS)
					.detail(String.valueOf(window.step().getId()));
			String what = look.words().label(window.step().getKind());
			if (window.state() == CertificationCycle.State.OVERDUE && window.until().isBefore(patient)) {
				draft.say(what, look.name(certificate), look.date(window.until()), look.since(window.until()));
			} else if (window.state() == CertificationCycle.State.PLANNED_LATE) {
				draft.sayAs("late", List.of(what, look.name(certificate), look.date(window.until()),
						look.date(window.audit().orElseThrow().getPlanned())));
			}
		}
	}

	private static void days(Certificate certificate, Look look) {
		for (CertificateIssue issue : certificate.getIssues()) {
			if (issue.getIssuedOn() != null && issue.getExpiresOn() != null
					&& issue.getExpiresOn().isBefore(issue.getIssuedOn())) {
				look.at(issue, Literals.CERTIFICATE_ISSUE__EXPIRES_ON, look.name(certificate)).say(
						look.name(certificate), look.date(issue.getIssuedOn()), look.date(issue.getExpiresOn()));
			}
		}
	}

	/** Another number is normal; what the certification body must know is not. */
	private static void cited(Certificate certificate, Look look) {
		CertificateIssue issue = Certificates.current(certificate).orElse(null);
		OpenDossier open = look.context().service(OpenDossier.class).orElse(null);
		if (issue == null || open == null || issue.getStatement() == null || issue.getStatementVersion() == null
				|| hasLapsed(certificate, look)) {
			return;
		}
		StatementOfApplicability statement = look.context().roots(StatementOfApplicability.class).stream()
				.filter(s -> issue.getStatement().equals(s.getId())).findFirst().orElse(null);
		Versions versions = statement == null ? null : Versions.ifReadable(open, statement).orElse(null);
		if (versions == null) {
			return;
		}
		Optional<Version> cited = versions.named(issue.getStatementVersion());
		Optional<Version> now = versions.inForce();
		if (cited.isEmpty() || now.isEmpty() || now.get().number() <= cited.get().number()) {
			return;
		}
		Set<StatementDrift.Change> changes = release(versions, cited.get()).flatMap(
				before -> release(versions, now.get()).map(after -> StatementDrift.of(before, after))).orElse(Set.of());
		if (!changes.isEmpty()) {
			look.at(issue, Literals.CERTIFICATE_ISSUE__STATEMENT_VERSION, look.name(certificate)).say(
					look.name(certificate), Integer.toString(cited.get().number()),
					Integer.toString(now.get().number()),
					changes.stream().map(look.words()::label).collect(Collectors.joining(", ")));
		}
	}

	private static Optional<StatementRelease> release(Versions versions, Version version) {
		try {
			return Optional.of(versions.release(version));
		} catch (StoreException e) {
			// A released file that cannot be read is said by the rules on versions.
			return Optional.empty();
		}
	}

	private static void edition(AssuranceRegister register, EditionTransition transition, Look look) {
		List<Certificate> hits = register.getCertificates().stream()
				.filter(c -> transition.getFrom() != null && transition.getFrom().equals(Certificates.norm(c)))
				.filter(c -> Certificates.holds(c, look.today()) && look.matters(c.getHolder()))
				.filter(c -> !isSucceeded(c, look)).toList();
		if (hits.isEmpty()) {
			return;
		}
		LocalDate ends = transition.getEnds();
		Signals.Draft draft = look.at(transition, Literals.EDITION_TRANSITION__ENDS);
		hits.stream().limit(50).forEach(c -> draft.related(c, look.name(c)));
		List<Object> said = List.of(Integer.valueOf(hits.size()),
				look.words().normOf(transition.getFrom(), look.registry()),
				look.words().normOf(transition.getTo(), look.registry()), ends == null ? "?" : look.date(ends),
				look.sample(hits));
		if (ends == null) {
			draft.sayAs("unknown", said);
		} else if (ends.isBefore(look.today())) {
			draft.severity(Severity.ERROR).sayAs("ended", said);
		} else {
			boolean soon = !look.today().plus(look.context().period("lead")).isBefore(ends);
			draft.severity(soon ? Severity.ATTENTION : Severity.INFO).say(said.toArray());
		}
	}

	private static void twice(AssuranceRegister register, Look look) {
		Map<String, Certificate> seen = new HashMap<>();
		for (Certificate certificate : register.getCertificates()) {
			String number = Certificates.number(certificate);
			Certificate first = number == null || number.isBlank() || certificate.getBody() == null ? null
					: seen.putIfAbsent(certificate.getBody().getId() + ' ' + number.strip() + ' '
							+ Certificates.norm(certificate), certificate);
			if (first != null) {
				look.at(certificate, Literals.CERTIFICATE__ISSUES).related(first, look.name(first))
						.say(look.name(certificate), number, look.name(first));
			}
		}
	}

	private static void pending(Certificate certificate, Look look) {
		CertificateIssue issue = Certificates.current(certificate).orElse(null);
		if (certificate.getAccreditation() != Accreditation.PENDING || certificate.getScheme() == null || issue == null
				|| issue.getIssuedOn() == null || issue.getExpiresOn() == null || hasLapsed(certificate, look)) {
			return;
		}
		Period allowed = certificate.getScheme().getPendingValidity();
		if (allowed == null) {
			look.at(certificate, Literals.CERTIFICATE__ACCREDITATION).sayAs("none",
					List.of(look.name(certificate), look.name(certificate.getScheme())));
		} else if (issue.getExpiresOn().isAfter(AssuranceDates.plus(issue.getIssuedOn(), allowed))) {
			look.at(certificate, Literals.CERTIFICATE__ACCREDITATION).say(look.name(certificate),
					look.name(certificate.getScheme()), look.words().period(allowed));
		}
	}
}
