package org.waarborg.risk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Thresholds;

/**
 * The record of accepted risks (ISO/IEC 27001 clause 6.1.3 f), to be signed: what is accepted, why it is what it is, who may
 * accept it, and room for name, role, date and signature. Without the option {@code risks} it is about all risks above the
 * threshold that are to be retained or were accepted.
 */
@Component(service = DocumentSource.class)
public class AcceptanceDocumentSource extends RiskSources {

	/** The id of the source. */
	public static final String ID = "risk-acceptance";

	private static final int LINES = 3;

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public AcceptanceDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(RiskDocument d) {
		boolean chosen = !d.request.options().getOrDefault(RiskDocument.OPTION_RISKS, "").isBlank();
		List<Risk> risks = d.risks().stream().filter(r -> chosen || isAbout(r, d)).toList();
		d.only(risks);
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("what", d.messages.get("section.accept"), List.of(
				new Paragraph(d.messages.get("accept.text", d.words.date(d.today))), table(risks, d))));
		sections.add(new Section("map", d.messages.get("section.map"),
				d.heatMap("map.current", d.messages.get("map.current"), AssessedState.CURRENT, AssessedState.TARGET)));
		int number = 0;
		for (Risk risk : risks) {
			sections.add(new Section("risk-" + ++number, title(risk, d), 2, about(risk, d)));
		}
		sections.add(new Section("signature", d.messages.get("section.sign"), List.of(
				new Paragraph(d.messages.get("sign.text")), signatures(d))));
		return d.document(ID, "title." + ID, sections, "accepted");
	}

	private static boolean isAbout(Risk risk, RiskDocument d) {
		return Acceptances.counting(risk).isPresent()
				|| risk.getOption() == org.waarborg.risk.TreatmentOption.RETAIN
						&& Assessments.now(risk, d.matrices).filter(Thresholds::above).isPresent();
	}

	private static String title(Risk risk, RiskDocument d) {
		String label = d.discloser.label(risk);
		return label.isBlank() ? d.messages.get("risk.withheld") : label;
	}

	private static Table table(List<Risk> risks, RiskDocument d) {
		List<Row> rows = risks.stream().map(r -> new Row(String.valueOf(r.getId()), List.of(
				Cell.text(d.discloser.value(r, DossierPackage.Literals.ELEMENT__CODE, r.getCode()).orElse("")),
				Cell.text(d.discloser.text(r, DossierPackage.Literals.ELEMENT__TITLE, r.getTitle())),
				Cell.text(d.discloser.person(r, DossierPackage.Literals.ELEMENT__OWNER, r.getOwner())),
				d.level(r, AssessedState.CURRENT), d.answer(r), Cell.text(roles(r, d))))).toList();
		return new Table("accepted", d.messages.get("section.accept"),
				List.of(Column.identifier("code", d.messages.get("column.code")),
						Column.text("title", d.messages.get("column.title")).wide(),
						Column.text("owner", d.messages.get("column.owner")),
						Column.status("current", d.messages.get("column.current"), List.of()),
						Column.status("answer", d.messages.get("column.answer"), List.of()),
						Column.text("acceptableBy", d.messages.get("column.acceptableBy"))),
				rows, "", d.messages.get("accept.none"));
	}

	private static String roles(Risk risk, RiskDocument d) {
		return d.assessed(risk, AssessedState.CURRENT).flatMap(Assessed::level).map(RiskLevel::getAcceptableBy)
				.map(r -> r.isEmpty() ? d.messages.get("acceptableBy.nobody")
						: r.stream().map(d.words::label).collect(Collectors.joining(", ")))
				.orElse("");
	}

	private static List<Block> about(Risk risk, RiskDocument d) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, d, "description", d.discloser.text(risk, Literals.RISK__DESCRIPTION, risk.getDescription()));
		fact(facts, d, "consequence", d.discloser.text(risk, Literals.RISK__CONSEQUENCE, risk.getConsequence()));
		if (d.discloser.leaves(Literals.RISK_ASSESSMENT__LIKELIHOOD, Literals.RISK_ASSESSMENT__IMPACTS)) {
			fact(facts, d, "why", d.assessed(risk, AssessedState.CURRENT).map(d.words::why).orElse(""));
		}
		fact(facts, d, "option", d.discloser.value(risk, Literals.RISK__OPTION, risk.getOption()).map(d.words::label)
				.orElse(""));
		fact(facts, d, "optionReason", d.discloser.text(risk, Literals.RISK__OPTION_REASON, risk.getOptionReason()));
		if (d.discloser.leaves(Literals.RISK__ACCEPTANCES)) {
			Acceptances.counting(risk).ifPresent(a -> accepted(risk, a, facts, d));
		}
		return List.of(new Facts(facts));
	}

	private static void accepted(Risk risk, Acceptance acceptance, List<Fact> facts, RiskDocument d) {
		Acceptances.Standing standing = Acceptances.of(risk, d.today, d.matrices);
		Approval approval = acceptance.getApproval();
		if (approval != null && d.discloser.leaves(Literals.ACCEPTANCE__APPROVAL)) {
			String who = PlanDocumentSource.name(approval, d);
			fact(facts, d, "acceptedBy", who.isEmpty() || approval.getOn() == null ? who
					: d.messages.get("accepted.by", who, d.words.label(approval.getRole()),
							d.words.date(approval.getOn())));
		}
		fact(facts, d, "reason", d.discloser.text(acceptance, Literals.ACCEPTANCE__REASON, acceptance.getReason()));
		if (d.discloser.leaves(Literals.ACCEPTANCE__UNTIL)) {
			fact(facts, d, "until", standing.until().map(d.words::date).orElse(""));
		}
		fact(facts, d, "standing", switch (standing.state()) {
			case STALE -> d.words.label(standing.state()) + ": " + d.words.stale(standing);
			default -> d.words.label(standing.state());
		});
	}

	private static void fact(List<Fact> facts, RiskDocument d, String id, String value) {
		if (!value.isBlank()) {
			facts.add(Fact.of(id, d.messages.get("column." + id), value));
		}
	}

	/** Empty lines to write on. */
	private static Table signatures(RiskDocument d) {
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i <= LINES; i++) {
			rows.add(new Row("line-" + i, List.of(Cell.text("\u00a0\n\u00a0"), Cell.empty(), Cell.empty(),
					Cell.empty())));
		}
		return new Table("signatures", d.messages.get("section.sign"),
				List.of(Column.text("person", d.messages.get("column.person")).wide(),
						Column.text("role", d.messages.get("column.role")),
						Column.text("on", d.messages.get("column.on")),
						Column.text("sign", d.messages.get("column.sign")).wide()),
				rows);
	}
}
