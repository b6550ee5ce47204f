package org.waarborg.assurance.screens.internal.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AuditClock;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.SchemeStep;
import org.waarborg.assurance.screens.internal.KeptFields;
import org.waarborg.assurance.screens.internal.NormChoices;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/** Certification schemes: how long a certificate is valid and when audits are due, each with its source. */
final class SchemeScreen extends RegisterRows<CertificationScheme> {

	private static final String STEPS = "schemeSteps";

	private final Fields fields;
	private final List<Section> sections;

	SchemeScreen(DossierSession session, String id) {
		super(session, id, ListScreens.ID, "schemes", CertificationScheme.class,
				Literals.ASSURANCE_REGISTER__SCHEMES);
		fields = text().fields();
		sections = List.of(
				fields.section("scheme", field(DossierPackage.Literals.ELEMENT__TITLE),
						field(Literals.CERTIFICATION_SCHEME__NORMS).choices(new NormChoices(look(), text())),
						field(Literals.CERTIFICATION_SCHEME__VALIDITY),
						field(Literals.CERTIFICATION_SCHEME__PENDING_VALIDITY)),
				fields.section("scheme.steps", fields.derived(STEPS, text().get("field.schemeSteps"), this::steps),
						field(Literals.CERTIFICATION_SCHEME__STEPS).children(List.of("kind", "clock", "period", "year"),
								fields.section("step", step(Literals.SCHEME_STEP__KIND),
										step(Literals.SCHEME_STEP__CLOCK),
										step(Literals.SCHEME_STEP__PERIOD).shown(
												r -> clock(r) == AuditClock.AFTER_DECISION),
										step(Literals.SCHEME_STEP__YEAR).shown(
												r -> clock(r) == AuditClock.CALENDAR_YEAR),
										step(Literals.SCHEME_STEP__WINDOW)))),
				fields.section("scheme.source", field(Literals.CERTIFICATION_SCHEME__SOURCE).lines(3),
						field(Literals.CERTIFICATION_SCHEME__CONFIDENCE), field(DossierPackage.Literals.ELEMENT__CODE),
						field(DossierPackage.Literals.ELEMENT__OWNER),
						field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
						KeptFields.notes(fields, field(DossierPackage.Literals.ELEMENT__NOTES))));
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.CERTIFICATION_SCHEME, feature);
	}

	private FeatureField step(EStructuralFeature feature) {
		return fields.field(Literals.SCHEME_STEP, feature);
	}

	private static AuditClock clock(Row row) {
		return ((SchemeStep) row.subject()).getClock();
	}

	private Cell steps(Row row) {
		return Cell.of(of(row).getSteps().stream().map(s -> text().assurance().label(s.getKind()))
				.collect(Collectors.joining(" · ")));
	}

	@Override
	public String icon() {
		return "norm-entry";
	}

	@Override
	public Header header() {
		int all = elements().size();
		long used = look().register().stream().flatMap(r -> r.getCertificates().stream())
				.filter(c -> c.getScheme() != null).count();
		return new Header(title(), look().register().map(text().assurance()::name).orElse(""), "", Status.NEUTRAL,
				all == 0 ? word("figure.none") : word("figure", all, used), -1, Optional.empty());
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("title", "norms", "validity", STEPS, "source", "confidence");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("confidence", text().get("confidence"),
				r -> new Group(of(r).getConfidence().ordinal(), fields.label(of(r).getConfidence()))));
	}
}
