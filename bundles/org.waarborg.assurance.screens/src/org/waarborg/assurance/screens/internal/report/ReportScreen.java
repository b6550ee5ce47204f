package org.waarborg.assurance.screens.internal.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.screens.internal.KeptFields;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.RegisterSeverities;
import org.waarborg.assurance.screens.internal.report.ReportFacts.Holds;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/** Assurance, audit and test reports: what they are about, until when they say something, what they suppose that you do. */
final class ReportScreen extends RegisterRows<AssuranceReport> {

	private static final String NAME = "reports";
	private static final String HOLDS = "holds";
	private static final String GAP = "gap";
	private static final String USER = "userControlsDone";
	private static final double LAST = 1_000;
	/** What is told in a form and takes too long to be asked for thousands of rows. */
	private static final Set<String> TOLD = Set.of("report.why", "gap.told", "decree");

	private final ReportFacts facts;
	private final ReportCells cells;
	private final ReportFigures figures;
	private final Decree decree;
	private final RegisterSeverities severities;
	private final Fields fields;
	private final List<Section> sections;

	ReportScreen(DossierSession session, String id) {
		super(session, id, ReportScreens.ID, NAME, AssuranceReport.class, Literals.ASSURANCE_REGISTER__REPORTS);
		facts = new ReportFacts(look());
		cells = new ReportCells(text(), facts);
		figures = new ReportFigures(text(), facts, id);
		decree = new Decree(text(), facts);
		severities = new RegisterSeverities(session, text());
		fields = text().fields();
		sections = List.of(what(), period(), opinion(), ours(), keep());
	}

	@Override
	public String icon() {
		return "report";
	}

	// ---- the band on top

	/** Whether somebody has to do something about a report: nothing later says what it said. */
	static boolean needs(ReportFacts facts, AssuranceReport report) {
		if (!facts.register().matters(report.getOrganisation())) {
			return false;
		}
		Holds holds = facts.holds(report);
		boolean gap = facts.gap(report).filter(g -> !g.bridged()).isPresent();
		return gap || holds == Holds.ADVERSE || holds == Holds.OLD || holds == Holds.UNDATED
				|| holds == Holds.YES && facts.undone(report) > 0;
	}

	@Override
	public Header header() {
		List<AssuranceReport> all = facts.all();
		long good = all.stream().filter(r -> facts.holds(r) == Holds.YES).count();
		long gaps = all.stream().filter(r -> facts.gap(r).filter(g -> !g.bridged()).isPresent()).count();
		long undone = all.stream().filter(r -> facts.holds(r) == Holds.YES).mapToLong(facts::undone).sum();
		long needing = all.stream().filter(r -> needs(facts, r)).count();
		String chip = all.isEmpty() ? "" : needing == 0 ? word("chip.fine") : word("chip.open", needing);
		return new Header(title(), look().register().map(text().assurance()::name).orElse(""), chip,
				all.isEmpty() ? Status.NEUTRAL : needing == 0 ? Status.DONE : Status.ATTENTION,
				all.isEmpty() ? word("figure.none") : word("figure", all.size(), good, gaps, undone), -1,
				next(gaps, undone));
	}

	private Optional<Action> next(long gaps, long undone) {
		if (gaps > 0) {
			return Optional.of(new Action("gaps", word("next.gaps", gaps), "filter", Optional.empty(),
					surface -> surface.only(GAP, text().get("gap.group.open"))));
		}
		return undone == 0 ? Optional.empty()
				: Optional.of(new Action("user", word("next.user", undone), "filter",
						Optional.empty(), surface -> surface.only(USER, text().get("usercontrols.open"))));
	}

	// ---- rows and fields

	/** By organisation and kind, the newest first. */
	@Override
	public List<Row> rows() {
		List<AssuranceReport> all = new ArrayList<>(elements());
		all.sort(Comparator.comparing((AssuranceReport r) -> text().organisation(r.getOrganisation()))
				.thenComparing(AssuranceReport::getKind)
				.thenComparing(r -> Reports.lastDay(r).orElse(java.time.LocalDate.MIN), Comparator.reverseOrder()));
		return all.stream().map(Row::of).toList();
	}

	@Override
	public String name(Row row) {
		AssuranceReport report = of(row);
		String what = text().get("report.name", text().assurance().label(report.getKind()),
				text().assurance().organisation(report.getOrganisation()), cells.when(row).text()).strip();
		String code = report.getCode() == null ? "" : report.getCode();
		return code.isBlank() ? what : code + " – " + what;
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.ASSURANCE_REPORT, feature);
	}

	private Field derived(String id, Function<Row, Cell> cell, EStructuralFeature from) {
		return fields.derived(id, text().get("field." + id), cell, from);
	}

	private Field told(String id, Function<Row, String> words) {
		return fields.told(id, text().get("field." + id), r -> Cell.of(words.apply(r).replaceAll("\\s+", " ")), words);
	}

	private Section what() {
		return fields.section("report", field(DossierPackage.Literals.ELEMENT__CODE),
				field(Literals.ASSURANCE_REPORT__ORGANISATION), field(Literals.ASSURANCE_REPORT__KIND),
				field(Literals.ASSURANCE_REPORT__EXPERT), field(Literals.ASSURANCE_REPORT__SCOPE).lines(3),
				field(Literals.ASSURANCE_REPORT__FILE), field(DossierPackage.Literals.ELEMENT__TITLE),
				field(DossierPackage.Literals.ELEMENT__OWNER));
	}

	private Section period() {
		return fields.section("report.period", field(Literals.ASSURANCE_REPORT__TYPE),
				fields.derived("when", text().get("field.when"), cells::when),
				field(Literals.ASSURANCE_REPORT__ON).shown(r -> of(r).getType() == ReportType.DATE),
				field(Literals.ASSURANCE_REPORT__FROM).shown(r -> of(r).getType() == ReportType.PERIOD),
				field(Literals.ASSURANCE_REPORT__UNTIL).shown(r -> of(r).getType() == ReportType.PERIOD),
				field(Literals.ASSURANCE_REPORT__ISSUED_ON), field(Literals.ASSURANCE_REPORT__RECEIVED_ON),
				fields.derived(HOLDS, text().get("field.report.holds"), cells::holds), told("report.why", cells::why),
				fields.told(GAP, text().get("field.gap"), cells::gap, r -> cells.gap(r).text()),
				told("gap.told", cells::gapTold),
				field(Literals.ASSURANCE_REPORT__BRIDGE_LETTERS)
						.begin(l -> ((org.waarborg.assurance.BridgeLetter) l).setOn(session().today()))
						.shown(r -> of(r).getType() == ReportType.PERIOD)
						.children(List.of("from", "until", "on"),
								fields.section("letter", fields.field(Literals.BRIDGE_LETTER__FROM),
										fields.field(Literals.BRIDGE_LETTER__UNTIL),
										fields.field(Literals.BRIDGE_LETTER__ON),
										fields.field(Literals.BRIDGE_LETTER__FILE))));
	}

	private Section opinion() {
		return fields.section("report.opinion",
				field(Literals.ASSURANCE_REPORT__OPINION).status(Opinion.class, ReportScreen::status),
				field(Literals.ASSURANCE_REPORT__EXCEPTIONS).lines(3),
				field(Literals.ASSURANCE_REPORT__READ_ON), field(Literals.ASSURANCE_REPORT__READ_BY),
				field(Literals.ASSURANCE_REPORT__CONCLUSION).lines(3), told("decree", r -> decree.of(of(r))),
				field(Literals.ASSURANCE_REPORT__NOTIFIED_ON)
						.shown(r -> of(r).getKind() == ReportKind.EXCHANGE_FINDING));
	}

	private static Status status(Opinion opinion) {
		return switch (opinion) {
			case UNQUALIFIED -> Status.DONE;
			case QUALIFIED -> Status.ATTENTION;
			case ADVERSE, DISCLAIMED -> Status.STOP;
			case UNKNOWN -> null;
		};
	}

	private Section ours() {
		return fields.section("report.ours",
				derived(USER, cells::userControls, Literals.ASSURANCE_REPORT__USER_CONTROLS),
				field(Literals.ASSURANCE_REPORT__USER_CONTROLS).children(List.of("text", "control", "done"),
						fields.section("usercontrol", fields.field(Literals.USER_CONTROL__TEXT).lines(2),
								fields.field(Literals.USER_CONTROL__CONTROL),
								fields.field(Literals.USER_CONTROL__DONE).status(Flag.class,
										f -> f == Flag.YES ? Status.DONE : Status.ATTENTION))),
				derived("covers", cells::covers, Literals.ASSURANCE_REPORT__COVERAGE),
				KeptFields.coverage(fields, field(Literals.ASSURANCE_REPORT__COVERAGE), this::subjects),
				fields.told("relied", text().get("field.relied"), cells::reliedOn, cells::relied));
	}

	private Collection<EObject> subjects(Row row) {
		Set<EObject> all = new LinkedHashSet<>();
		row.object().map(EObject::eContainer).filter(AssuranceReport.class::isInstance).map(AssuranceReport.class::cast)
				.ifPresent(r -> all.addAll(facts.services(r)));
		look().register().ifPresent(
				r -> r.getSuppliers().stream().flatMap(s -> s.getServices().stream()).forEach(all::add));
		all.addAll(session().dossier().dossier().getAssets());
		return all;
	}

	private Section keep() {
		return fields.section("keep", field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				KeptFields.notes(fields, field(DossierPackage.Literals.ELEMENT__NOTES)));
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> !TOLD.contains(f.id())).toList();
	}

	/** Of whom, what, about when, whether it still says something, what is left to do. */
	@Override
	public List<String> defaultColumns() {
		return List.of("organisation", "kind", "when", HOLDS, "opinion", GAP, USER, "covers");
	}

	// ---- groups

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping("organisation", text().get("report.organisation"),
						r -> organisation(text().organisation(of(r).getOrganisation()))),
				new Grouping(HOLDS, text().get("field.report.holds"), r -> holds(facts.holds(of(r)))),
				new Grouping("kind", text().get("report.kind"),
						r -> new Group(of(r).getKind().ordinal(), text().assurance().label(of(r).getKind()))),
				new Grouping(GAP, text().get("field.gap"), r -> gap(of(r))),
				new Grouping(USER, text().get("field.userControlsDone"), r -> user(of(r))),
				new Grouping("opinion", text().get("report.opinion"),
						r -> new Group(of(r).getOpinion().ordinal(), text().assurance().label(of(r).getOpinion()))),
				severities.grouping());
	}

	private Group organisation(String name) {
		return name.isBlank() ? new Group(LAST, text().get("report.organisation.none")) : new Group(0, name);
	}

	private Group holds(Holds holds) {
		return new Group(holds.ordinal(), text().get("report.group." + holds));
	}

	private Group gap(AssuranceReport report) {
		return facts.gap(report)
				.map(g -> g.bridged() ? new Group(1, text().get("gap.group.bridged"))
						: new Group(0, text().get("gap.group.open")))
				.orElseGet(() -> new Group(LAST, text().get("gap.group.none")));
	}

	private Group user(AssuranceReport report) {
		return report.getUserControls().isEmpty() ? new Group(LAST, text().get("usercontrols.none"))
				: facts.undone(report) > 0 ? new Group(0, text().get("usercontrols.open"))
						: new Group(1, text().get("usercontrols.done"));
	}

	@Override
	public String alsoFoundBy(Row row) {
		AssuranceReport report = of(row);
		return Stream.of(Texts.all(report.getScope()).values().stream(), Texts.all(report.getTitle()).values().stream(),
				report.getUserControls().stream().flatMap(u -> Texts.all(u.getText()).values().stream()))
				.flatMap(w -> w).collect(Collectors.joining("\n"));
	}

	@Override
	public List<Figure> figures() {
		return figures.all();
	}

	@Override
	public List<Action> actions(Spot spot) {
		return figures.actions(spot);
	}
}
