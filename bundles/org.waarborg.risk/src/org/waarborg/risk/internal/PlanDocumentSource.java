package org.waarborg.risk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Discloser;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.Treatments;

/** The risk treatment plan (ISO/IEC 27001 clause 6.1.3 e) as a document. Options: {@code scope}, {@code owner}, {@code risks}, {@code treatments}. */
@Component(service = DocumentSource.class)
public class PlanDocumentSource extends RiskSources {

	/** The id of the source. */
	public static final String ID = "treatment-plan";

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public PlanDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(RiskDocument d) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("map", d.messages.get("section.moves"),
				d.heatMap("map.moves", d.messages.get("map.moves"), AssessedState.CURRENT, AssessedState.TARGET)));
		sections.add(new Section("plan", d.messages.get("section.treatments"), List.of(table(d))));
		List<Row> approvals = approvals(d);
		if (!approvals.isEmpty()) {
			sections.add(new Section("approval", d.messages.get("section.approvals"),
					List.of(new Table("approvals", d.messages.get("section.approvals"),
							List.of(Column.text("person", d.messages.get("column.person")),
									Column.text("role", d.messages.get("column.role")),
									Column.date("on", d.messages.get("column.on")),
									Column.items("risks", d.messages.get("column.risks"))),
							approvals))));
		}
		return d.document(ID, "title." + ID, sections, "treatments");
	}

	private static Table table(RiskDocument d) {
		List<Column> columns = List.of(Column.identifier("risk", d.messages.get("column.risk")).dataOnly(),
				Column.identifier("code", d.messages.get("column.code")),
				Column.text("title", d.messages.get("column.treatment")).wide(),
				Column.items("controls", d.messages.get("column.controls")),
				Column.items("measures", d.messages.get("column.measures")),
				Column.text("owner", d.messages.get("column.owner")).asGroupable(),
				Column.date("due", d.messages.get("column.due")),
				Column.status("status", d.messages.get("column.status"), List.of()),
				Column.text("effect", d.messages.get("column.effect")).wide(),
				Column.status("current", d.messages.get("column.current"), List.of()).dataOnly(),
				Column.status("target", d.messages.get("column.target"), List.of()).dataOnly());
		List<Row> rows = new ArrayList<>();
		for (Risk risk : d.risks()) {
			for (Treatment treatment : d.treatments(risk)) {
				rows.add(row(risk, treatment, d));
			}
		}
		return new Table("treatments", d.messages.get("section.treatments"), columns, rows,
				d.messages.get("column.risk"), d.messages.get("treatments.none"));
	}

	private static Row row(Risk risk, Treatment t, RiskDocument d) {
		Discloser shown = d.discloser;
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(shown.value(risk, DossierPackage.Literals.ELEMENT__CODE, risk.getCode()).orElse("")));
		cells.add(Cell.text(shown.value(t, DossierPackage.Literals.ELEMENT__CODE, t.getCode()).orElse("")));
		String title = shown.text(t, DossierPackage.Literals.ELEMENT__TITLE, t.getTitle());
		String text = shown.text(t, Literals.TREATMENT__DESCRIPTION, t.getDescription());
		cells.add(Cell.text(text.isEmpty() || title.isEmpty() ? title + text : title + "\n" + text));
		cells.add(Cell.items(shown.leaves(Literals.TREATMENT__CONTROLS)
				? t.getControls().stream().map(ChosenControl::getControl).filter(java.util.Objects::nonNull)
						.map(d::control).toList()
				: List.of()));
		cells.add(Cell.items(shown.labels(Literals.TREATMENT__MEASURES, t.getMeasures())));
		cells.add(Cell.text(shown.person(t, DossierPackage.Literals.ELEMENT__OWNER, t.getOwner())));
		cells.add(Cell.date(shown.value(t, Literals.TREATMENT__DUE, t.getDue()).orElse(null)));
		cells.add(shown.value(t, Literals.TREATMENT__STATUS, t.getStatus())
				.map(s -> (Cell) Cell.chip(status(t, d), d.words.label(s), s)).orElse(Cell.empty()));
		cells.add(Cell.text(shown.text(t, Literals.TREATMENT__EFFECT, t.getEffect())));
		cells.add(d.level(risk, AssessedState.CURRENT));
		cells.add(d.assessed(risk, AssessedState.TARGET).map(d::chip).orElseGet(() -> expected(risk, d)));
		String group = shown.label(risk);
		return new Row(String.valueOf(t.getId()), cells,
				new Row.Group(String.valueOf(risk.getId()), group.isEmpty() ? unnamed(risk, d) : group));
	}

	/** The name of a risk in its stead is not that name where an audience may not read it. */
	private static String unnamed(Risk risk, RiskDocument d) {
		return d.discloser.leaves(DossierPackage.Literals.ELEMENT__CODE, DossierPackage.Literals.ELEMENT__TITLE)
				? d.words.name(risk)
				: d.messages.get("risk.withheld");
	}

	/** Where nobody kept a target, what the treatments are expected to come to. */
	private static Cell expected(Risk risk, RiskDocument d) {
		return d.discloser.leaves(Literals.RISK__ASSESSMENTS, Literals.TREATMENT__LIKELIHOOD_DOWN,
				Literals.TREATMENT__IMPACT_DOWN)
						? Treatments.expected(risk, Treatments.ahead(risk), d.matrices).map(d::chip)
								.orElse(Cell.empty())
						: Cell.empty();
	}

	private static Status status(Treatment treatment, RiskDocument d) {
		boolean late = RiskDates.due(treatment).filter(day -> day.isBefore(d.today)).isPresent();
		return switch (treatment.getStatus()) {
			case DONE -> Status.DONE;
			case CANCELLED, PROPOSED -> Status.NEUTRAL;
			case PLANNED, IN_PROGRESS -> late ? Status.ATTENTION : Status.UNDER_WAY;
		};
	}

	private static List<Row> approvals(RiskDocument d) {
		List<Row> rows = new ArrayList<>();
		if (!d.discloser.leaves(Literals.RISK_REGISTER__PLAN_APPROVALS, Literals.PLAN_APPROVAL__APPROVAL)) {
			return rows;
		}
		for (PlanApproval approved : d.register.getPlanApprovals()) {
			List<Risk> about = approved.getRisks().stream().filter(d.risks()::contains).toList();
			Approval approval = approved.getApproval();
			if (approval != null && !about.isEmpty()) {
				rows.add(new Row(String.valueOf(approved.getId()), List.of(Cell.text(name(approval, d)),
						Cell.text(Optional.ofNullable(approval.getRole()).map(d.words::label).orElse("")),
						Cell.date(approval.getOn()), Cell.items(about.stream().map(d.discloser::label).toList()))));
			}
		}
		return rows;
	}

	static String name(Approval approval, RiskDocument d) {
		String name = d.discloser.person(approval, DossierPackage.Literals.APPROVAL__PERSON, approval.getPerson());
		return !name.isEmpty() || !d.discloser.leaves(DossierPackage.Literals.APPROVAL__PERSON,
				DossierPackage.Literals.APPROVAL__PERSON_NAME) || approval.getPersonName() == null ? name
						: approval.getPersonName();
	}
}
