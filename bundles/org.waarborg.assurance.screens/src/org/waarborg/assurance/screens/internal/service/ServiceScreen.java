package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.CountryLists.Verdict;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.assurance.screens.internal.RegisterSeverities;
import org.waarborg.assurance.screens.internal.checklist.ChecklistActions;
import org.waarborg.assurance.screens.internal.supplier.Asked;
import org.waarborg.assurance.screens.internal.supplier.Countries;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** The services that suppliers supply: what depends on them, where data are and by whom, what is asked and there. */
final class ServiceScreen implements Screen {

	static final String SUPPLIER = "supplier";
	static final String COUNTRY = "country";
	static final String PLACE = "place";
	private static final String FIGURE = "countries";
	/** The action that adds a service, of whoever can. */
	private static final String ADD = "addService";
	private static final double LAST = 1_000;
	private static final int MOST_BARS = 15;

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final Countries countries;
	private final ServiceFields form;
	private final ChecklistActions checklists;
	private final List<Grouping> groupings;
	private final OfRevision<List<Figure>> figures;

	ServiceScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		facts = new SupplyFacts(new RegisterLook(session, id));
		countries = new Countries(text);
		Fields fields = text.fields();
		PlaceWords places = new PlaceWords(text, facts, countries);
		LocationFields locations = new LocationFields(text, fields, facts, countries, places);
		checklists = new ChecklistActions(session, text, facts::assessments);
		form = new ServiceFields(text, fields, facts, locations,
				new SubProcessorFields(text, fields, facts, locations, places), places, new Asked(text, fields, facts),
				checklists, new ChainFigure(text, facts, countries));
		groupings = groups(new RegisterSeverities(session, text));
		figures = new OfRevision<>(session, this::read);
	}

	private static SuppliedService of(Row row) {
		return ServiceFields.service(row);
	}

	@Override
	public Target target() {
		return Target.screen(ServiceScreens.ID, id);
	}

	@Override
	public String title() {
		return text.get("services");
	}

	@Override
	public String icon() {
		return "service";
	}

	// ---- the band on top

	@Override
	public Header header() {
		List<SuppliedService> used = used();
		long outside = used.stream().filter(this::isOutside).count();
		long unstated = used.stream().filter(ServiceScreen::isUnstated).count();
		String figure = used.isEmpty() ? text.get("services.figure.none")
				: text.get("services.figure", used.size(), outside, unstated);
		String chip = outside > 0 ? text.get("services.chip.outside", outside)
				: unstated > 0 ? text.get("services.chip.unstated", unstated)
						: used.isEmpty() ? "" : text.get("services.chip.fine");
		Status status = outside > 0 ? Status.STOP
				: unstated > 0 ? Status.ATTENTION : used.isEmpty() ? Status.NEUTRAL : Status.DONE;
		return new Header(title(), facts.look().register().map(text.assurance()::name).orElse(""), chip, status,
				figure, -1, next(outside, unstated));
	}

	private Optional<Action> next(long outside, long unstated) {
		if (outside > 0) {
			Verdict worst = used().stream().anyMatch(s -> facts.of(s).places().containsKey(Verdict.NO_GROUND))
					? Verdict.NO_GROUND
					: Verdict.ADEQUACY_ENDED;
			return Optional
					.of(only("outside", text.get("services.next.outside", outside), PLACE, place(worst).label()));
		}
		if (unstated > 0) {
			return Optional.of(only("unstated", text.get("services.next.unstated", unstated), "criticality",
					text.assurance().label(Criticality.UNKNOWN)));
		}
		return facts.services().isEmpty()
				? addsBy().or(() -> Optional.of(new Action("suppliers", text.get("services.next.suppliers"),
						"supplier", Optional.empty(), s -> s.show(Target.screen(SupplierScreens.ID, id)))))
				: Optional.empty();
	}

	private static Action only(String name, String label, String grouping, String group) {
		return new Action("show." + name, label, "filter", Optional.empty(), s -> s.only(grouping, group));
	}

	private List<SuppliedService> used() {
		return facts.services().stream().filter(
				s -> facts.of(s).isUsed() && AssuranceRegisters.supplierOf(s).filter(AssuranceRegisters::supplies)
						.isPresent())
				.toList();
	}

	private boolean isOutside(SuppliedService service) {
		return facts.of(service).places().keySet().stream()
				.anyMatch(v -> v == Verdict.NO_GROUND || v == Verdict.ADEQUACY_ENDED);
	}

	private static boolean isUnstated(SuppliedService service) {
		return service.getCriticality() == Criticality.UNKNOWN;
	}

	// ---- rows and fields

	@Override
	public List<Row> rows() {
		return facts.services().stream().map(Row::of).toList();
	}

	@Override
	public Optional<Row> row(String row) {
		return session.dossier().find(row).filter(SuppliedService.class::isInstance).map(SuppliedService.class::cast)
				.filter(s -> AssuranceRegisters.of(s).map(AssuranceRegister::getId).filter(id::equals).isPresent())
				.map(Row::of);
	}

	@Override
	public String name(Row row) {
		return text.assurance().name(of(row));
	}

	@Override
	public String shortName(Row row) {
		String code = of(row).getCode();
		return code == null || code.isBlank() ? name(row) : code;
	}

	@Override
	public List<Field> columns() {
		return form.sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", SUPPLIER, "criticality", "countries", "chain", "safe", "policy", "checklists",
				"dataKinds", "role");
	}

	@Override
	public List<Section> sections() {
		return form.sections();
	}

	@Override
	public String alsoFoundBy(Row row) {
		return Stream.concat(of(row).getTitle().stream().map(t -> t.getValue()),
				of(row).getAssets().stream().map(text.assurance()::name)).collect(Collectors.joining("\n"));
	}

	// ---- groupings

	private List<Grouping> groups(RegisterSeverities severities) {
		return List.of(new Grouping(SUPPLIER, text.get("services.field.supplier"), this::supplier),
				new Grouping("criticality", text.get("SuppliedService.criticality"),
						r -> new Group(-of(r).getCriticality().ordinal(),
								text.assurance().label(of(r).getCriticality()))),
				Grouping.several("data", text.get("SuppliedService.dataKinds"), this::data),
				new Grouping("role", text.get("SuppliedService.role"),
						r -> new Group(of(r).getRole().ordinal(), text.assurance().label(of(r).getRole()))),
				Grouping.several(COUNTRY, text.get("services.field.countries"), this::countries),
				Grouping.several(PLACE, text.get("place.verdict"), this::verdicts),
				new Grouping("solution", text.get("SuppliedService.solution"),
						r -> new Group(of(r).getSolution().ordinal(), text.assurance().label(of(r).getSolution()))),
				severities.grouping());
	}

	private Group supplier(Row row) {
		return AssuranceRegisters.supplierOf(of(row)).map(s -> new Group(0, text.assurance().name(s)))
				.orElseGet(() -> new Group(LAST, text.get("nobody")));
	}

	private List<Group> data(Row row) {
		return of(row).getDataKinds().isEmpty() ? List.of(new Group(LAST, text.get("data.none")))
				: of(row).getDataKinds().stream().sorted(Comparator.reverseOrder())
						.map(k -> new Group(-k.ordinal(), text.assurance().label(k))).toList();
	}

	private List<Group> countries(Row row) {
		List<Group> groups = facts.of(of(row)).places().values().stream().flatMap(c -> c.stream())
				.filter(c -> !c.isBlank()).distinct().sorted().map(c -> new Group(0, countries.name(c))).toList();
		return groups.isEmpty() ? List.of(new Group(LAST, text.get("country.unstated"))) : groups;
	}

	private List<Group> verdicts(Row row) {
		List<Group> groups = facts.of(of(row)).places().keySet().stream()
				.sorted(Comparator.comparing(PlaceWords::order)).map(this::place).toList();
		return groups.isEmpty() ? List.of(place(Verdict.NOT_STATED)) : groups;
	}

	private Group place(Verdict verdict) {
		return new Group(PlaceWords.order(verdict), text.assurance().label(verdict));
	}

	@Override
	public List<Grouping> groupings() {
		return groupings;
	}

	// ---- pictures

	@Override
	public List<Figure> figures() {
		return figures.get();
	}

	/** A bar for each country: how many services have data there, and what allows that. */
	private List<Figure> read() {
		Map<String, long[]> counts = new LinkedHashMap<>();
		List<Verdict> verdicts = Stream.of(Verdict.values()).sorted(Comparator.comparing(PlaceWords::order).reversed())
				.toList();
		for (SuppliedService service : used()) {
			facts.of(service).places().forEach((verdict, codes) -> codes.stream().map(countries::name).distinct()
					.forEach(c -> counts.computeIfAbsent(c, k -> new long[verdicts.size()])[verdicts
							.indexOf(verdict)]++));
		}
		if (counts.isEmpty()) {
			return List.of();
		}
		List<StackedBar.Bar> bars = counts.entrySet().stream()
				.sorted(Comparator
						.comparing((Map.Entry<String, long[]> e) -> -java.util.Arrays.stream(e.getValue()).sum())
						.thenComparing(Map.Entry::getKey))
				.limit(MOST_BARS).map(e -> new StackedBar.Bar(e.getKey(), e.getKey(),
						java.util.Arrays.stream(e.getValue()).boxed().toList()))
				.toList();
		return List
				.of(new StackedBar(FIGURE, text.get("services.figure.countries"), text.get("services.figure.country"),
						text.get("services"),
						verdicts.stream().map(v -> new StackedBar.Series(v.name(), text.assurance().label(v),
								AssuranceWords.status(v))).toList(),
						bars));
	}

	@Override
	public List<Action> actions(Spot spot) {
		return spot.figure().equals(FIGURE) ? List.of(
				only("bar", text.get("suppliers.figure.show", spot.row()), COUNTRY, spot.row())) : List.of();
	}

	// ---- what has to do with a service

	@Override
	public Optional<Related> related(Row row) {
		SuppliedService service = of(row);
		List<Usage> links = new ArrayList<>();
		AssuranceRegisters.supplierOf(service).ifPresent(s -> link(links, s, "related.supplier"));
		links.add(new Usage(text.get("chain.title", text.assurance().name(service)), text.get("related.chain"),
				Optional.of(Target.screen(ChainScreens.ID, service.getId()))));
		service.getAssets().forEach(a -> link(links, a, "related.asset"));
		facts.look().index().ifPresent(index -> AssuranceRegisters.supplierOf(service).ifPresent(s -> {
			index.agreements(s.getOrganisation()).stream()
					.filter(a -> a.getServices().isEmpty() || a.getServices().contains(service))
					.forEach(a -> link(links, a, "related.agreement"));
			index.certificates(s.getOrganisation()).forEach(c -> link(links, c, "related.certificate"));
			index.reports(s.getOrganisation()).forEach(r -> link(links, r, "related.report"));
		}));
		facts.assessments().of(List.of(service)).forEach(a -> links.add(checklists.link(a)));
		return Optional.of(new Related(text.get("suppliers.related"), links));
	}

	private void link(List<Usage> links, Element element, String what) {
		links.add(new Usage(text.assurance().name(element), text.get(what), session.locate(element)));
	}

	@Override
	public List<Action> actions(List<Row> rows) {
		if (rows.size() != 1) {
			return List.of();
		}
		SuppliedService service = of(rows.getFirst());
		List<Action> all = new ArrayList<>();
		all.add(new Action("chain", text.get("chain.open"), "link", Optional.empty(),
				s -> s.show(Target.screen(ChainScreens.ID, service.getId()))));
		all.addAll(checklists.begun(service));
		return all;
	}

	// ---- coming and going

	@Override
	public String empty() {
		return text.get("services.empty");
	}

	/** A service is of a supplier, who has to be asked first. */
	@Override
	public Optional<Action> addsBy() {
		return session.action(this, ADD).filter(a -> a.whyNot().isEmpty());
	}

	/** What is relied on, or agreed on, is kept. */
	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		long used = session.referrers(of(row)).stream().filter(o -> !EcoreUtil.isAncestor(of(row), o)).count();
		return used == 0 ? Optional.empty() : Optional.of(text.get("services.used", shortName(row), used));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
	}

	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty() || change.objects().stream()
				.map(EcoreUtil::getRootContainer).anyMatch(this::concerns);
	}

	private boolean concerns(EObject root) {
		return root instanceof Dossier || root instanceof AssuranceRegister other && id.equals(other.getId());
	}
}
