package org.waarborg.assurance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.CertificateTimeline;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Verification;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Discloser;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.registry.ControlSetRegistry;

/**
 * The register of certificates: a timeline, one row a certificate, and the audits that are still to come. Option: {@code supplier}.
 */
@Component(service = DocumentSource.class)
public class CertificateDocumentSource extends AssuranceSources {

	/** The id of the source. */
	public static final String ID = "certificate-register";

	/** More lanes than this are no picture any more. */
	private static final int LANES = 60;
	/** More on one page are too small to be read. */
	private static final int IN_A_PICTURE = 6;

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public CertificateDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(AssuranceDocument d) {
		List<Certificate> certificates = d.certificates();
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("time", d.messages.get("section.time"), timeline(certificates, d)));
		sections.add(new Section("register", d.messages.get("section.certificates"), List.of(table(certificates, d))));
		sections.add(new Section("coming", d.messages.get("section.audits"), List.of(audits(certificates, d))));
		long valid = certificates.stream().filter(c -> Certificates.holds(c, d.today)).count();
		long verified = certificates.stream()
				.filter(c -> Certificates.standing(c) == org.waarborg.assurance.Standing.VERIFIED).count();
		return d.document(ID, d.messages.get("title." + ID), sections,
				d.messages.get("contains.certificates", Integer.valueOf(certificates.size())),
				d.messages.get("key.certificates", Integer.valueOf(certificates.size()), Long.valueOf(valid),
						Long.valueOf(verified)),
				"certificates");
	}

	static List<Block> timeline(List<Certificate> certificates, AssuranceDocument d) {
		List<Block> blocks = new ArrayList<>();
		if (certificates.size() <= LANES && d.discloser.leaves(Literals.CERTIFICATE__ISSUES,
				Literals.CERTIFICATE__AUDITS,
				Literals.CERTIFICATE__HOLDER, Literals.CERTIFICATE_ISSUE__NUMBER, Literals.CERTIFICATE__STATES)) {
			int pictures = (certificates.size() + IN_A_PICTURE - 1) / IN_A_PICTURE;
			for (int i = 0; i < pictures; i++) {
				String part = pictures == 1 ? "" : " " + d.messages.get("timeline.part", i + 1, pictures);
				CertificateTimeline
						.of(i == 0 ? "timeline" : "timeline-" + (i + 1), certificates.subList(i * IN_A_PICTURE,
								Math.min(certificates.size(), (i + 1) * IN_A_PICTURE)), d.today, d.request.language(),
								d.sets)
						.map(t -> new Timeline(t.id(), t.title() + part, t.words(), t.from(), t.until(), t.today(),
								t.lanes()))
						.ifPresent(blocks::add);
			}
		}
		return blocks;
	}

	static Table table(List<Certificate> certificates, AssuranceDocument d) {
		List<Column> columns = List.of(Column.identifier("code", d.messages.get("column.code")),
				Column.text("holder", d.messages.get("column.holder")).asGroupable(),
				Column.text("norm", d.messages.get("column.norm")).asGroupable(),
				Column.identifier("number", d.messages.get("column.number")),
				Column.status("state", d.messages.get("column.state"), List.of()),
				Column.status("standing", d.messages.get("column.standing"), List.of()),
				Column.date("from", d.messages.get("column.from")),
				Column.date("until", d.messages.get("column.until")),
				Column.text("body", d.messages.get("column.body")),
				Column.text("scope", d.messages.get("column.scope")).wide(),
				Column.items("covers", d.messages.get("column.covers")),
				Column.date("lookedOn", d.messages.get("column.lookedOn")).dataOnly(),
				Column.text("lookedBy", d.messages.get("column.lookedBy")).dataOnly(),
				Column.text("where", d.messages.get("column.where")).dataOnly(),
				Column.text("statement", d.messages.get("column.statement")).dataOnly(),
				Column.text("owner", d.messages.get("column.owner")).asGroupable());
		return new Table("certificates", d.messages.get("section.certificates"), columns,
				certificates.stream().map(c -> row(c, d)).toList(), "", d.messages.get("certificates.none"));
	}

	private static Row row(Certificate certificate, AssuranceDocument d) {
		Discloser shown = d.discloser;
		Optional<CertificateIssue> issue = shown.leaves(Literals.CERTIFICATE__ISSUES)
				? Certificates.current(certificate)
				: Optional.empty();
		Optional<Verification> look = shown.leaves(Literals.CERTIFICATE__VERIFICATIONS)
				? Certificates.verification(certificate)
				: Optional.empty();
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(d.code(certificate)));
		cells.add(Cell.text(d.organisation(certificate, Literals.CERTIFICATE__HOLDER, certificate.getHolder())));
		cells.add(Cell.text(shown.value(certificate, Literals.CERTIFICATE__NORM, d.words.norm(certificate, d.sets))
				.orElse("")));
		cells.add(Cell.text(issue.flatMap(
				i -> shown.value(i, Literals.CERTIFICATE_ISSUE__NUMBER, i.getNumber())).orElse("")));
		cells.add(d.state(certificate));
		cells.add(d.standing(certificate));
		cells.add(Cell.date(issue.map(CertificateIssue::getIssuedOn).orElse(null)));
		cells.add(Cell.date(issue.map(CertificateIssue::getExpiresOn).orElse(null)));
		cells.add(Cell.text(d.organisation(certificate, Literals.CERTIFICATE__BODY, certificate.getBody())));
		cells.add(Cell.text(issue.map(i -> shown.text(i, Literals.CERTIFICATE_ISSUE__SCOPE, i.getScope())).orElse("")));
		cells.add(Cell.items(covers(certificate, d)));
		cells.add(Cell.date(look.map(Verification::getOn).orElse(null)));
		cells.add(Cell.text(look.map(v -> shown.person(v, Literals.VERIFICATION__BY, v.getBy())).orElse("")));
		cells.add(Cell.text(look.flatMap(v -> shown.value(v, Literals.VERIFICATION__WHERE, v.getWhere())).orElse("")));
		cells.add(Cell.text(issue.flatMap(i -> shown.value(i, Literals.CERTIFICATE_ISSUE__STATEMENT_VERSION,
				i.getStatementVersion())).orElse("")));
		cells.add(Cell.text(shown.person(certificate, DossierPackage.Literals.ELEMENT__OWNER, certificate.getOwner())));
		return new Row(String.valueOf(certificate.getId()), cells);
	}

	private static List<String> covers(Certificate certificate, AssuranceDocument d) {
		if (!d.discloser.leaves(Literals.CERTIFICATE__COVERAGE)) {
			return List.of();
		}
		return certificate.getCoverage().stream()
				.filter(c -> c.getSubject() != null && d.discloser.shows(Literals.COVERAGE__SUBJECT, c.getSubject()))
				.map(c -> d.messages.get("covers." + c.getCovers().getName(), d.words.name(c.getSubject()))).toList();
	}

	/** What is not held yet, soonest first. */
	private static Table audits(List<Certificate> certificates, AssuranceDocument d) {
		record Due(Certificate certificate, CertificationCycle.Window window) {
		}
		List<Row> rows = new ArrayList<>();
		if (d.discloser.leaves(Literals.CERTIFICATE__AUDITS)) {
			certificates.stream().filter(c -> Certificates.holds(c, d.today))
					.flatMap(c -> CertificationCycle.of(c, d.today).stream().map(w -> new Due(c, w)))
					.filter(x -> x.window().state() != CertificationCycle.State.HELD
							&& x.window().state() != CertificationCycle.State.HELD_LATE)
					.sorted(java.util.Comparator.comparing((Due x) -> x.window().until()))
					.forEach(x -> rows.add(new Row("audit-" + rows.size(), List.of(
							Cell.text(d.organisation(x.certificate(), Literals.CERTIFICATE__HOLDER,
									x.certificate().getHolder())),
							Cell.text(d.words.norm(x.certificate(), d.sets)),
							Cell.text(d.words.label(x.window().step().getKind())), Cell.date(x.window().opens()),
							Cell.date(x.window().until()),
							Cell.date(x.window().audit().map(a -> a.getPlanned()).orElse(null)),
							Cell.chip(AssuranceWords.status(x.window().state()), d.words.label(x.window().state()),
									x.window().state())))));
		}
		return new Table("audits", d.messages.get("section.audits"),
				List.of(Column.text("holder", d.messages.get("column.holder")),
						Column.text("norm", d.messages.get("column.norm")),
						Column.text("audit", d.messages.get("column.audit")),
						Column.date("opens", d.messages.get("column.opens")),
						Column.date("until", d.messages.get("column.latest")),
						Column.date("planned", d.messages.get("column.planned")),
						Column.status("state", d.messages.get("column.state"), List.of())),
				rows, "", d.messages.get("audits.none"));
	}
}
