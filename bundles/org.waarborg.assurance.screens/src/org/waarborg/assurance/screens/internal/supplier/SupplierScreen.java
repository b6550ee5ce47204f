package org.waarborg.assurance.screens.internal.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.checklist.ChecklistActions;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierGroupings.Standing;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.Fields;

/** The suppliers of a register: who matters, what is asked of them and there, when they are looked at again. */
final class SupplierScreen extends RegisterRows<Supplier> {

	private final String id;
	private final SupplyFacts facts;
	private final SupplierCells cells;
	private final SupplierFields form;
	private final SupplierGroupings groupings;
	private final SupplierFigures figures;
	private final ChecklistActions checklists;

	SupplierScreen(DossierSession session, String id) {
		super(session, id, SupplierScreens.ID, "suppliers", Supplier.class, Literals.ASSURANCE_REGISTER__SUPPLIERS);
		this.id = id;
		Fields fields = text().fields();
		Countries countries = new Countries(text());
		facts = new SupplyFacts(look());
		cells = new SupplierCells(text(), facts);
		form = new SupplierFields(text(), fields, facts, cells, countries, new Asked(text(), fields, facts));
		groupings = new SupplierGroupings(text(), facts, countries);
		figures = new SupplierFigures(text(), facts, groupings);
		checklists = new ChecklistActions(session, text(), facts::assessments);
	}

	@Override
	public String icon() {
		return "supplier";
	}

	// ---- the band on top

	@Override
	public Header header() {
		List<Supplier> active = elements().stream().filter(AssuranceRegisters::supplies).toList();
		long open = active.stream().map(groupings::standing)
				.filter(s -> s == Standing.OPEN || s == Standing.PARTLY).count();
		long late = late(active);
		boolean policy = look().policy().isPresent();
		String figure = elements().isEmpty() ? word("figure.none")
				: !policy ? word("figure.nopolicy", active.size(), late) : word("figure", active.size(), open, late);
		String chip = elements().isEmpty() ? ""
				: !policy ? word("chip.nopolicy") : open > 0 ? word("chip.open", open) : word("chip.met");
		Status status = elements().isEmpty() ? Status.NEUTRAL
				: !policy || open > 0 ? Status.ATTENTION : Status.DONE;
		long asked = active.stream().filter(s -> groupings.standing(s) != Standing.NOTHING).count();
		double done = asked == 0 ? -1 : (double) (asked - open) / asked;
		return new Header(title(), look().register().map(r -> text().assurance().name(r)).orElse(""), chip, status,
				figure, done, next(open, late, policy));
	}

	private long late(List<Supplier> active) {
		return active.stream().filter(s -> facts.of(s).review().filter(d -> d.isBefore(facts.today())).isPresent())
				.count();
	}

	/** Without a policy nobody knows what to ask; then what is lacking, then who was not looked at. */
	private Optional<Action> next(long open, long late, boolean policy) {
		if (elements().isEmpty()) {
			return Optional.empty();
		}
		if (!policy) {
			return look().register().flatMap(r -> PolicyScreens.place(r)).map(target -> new Action("policy",
					word("next.policy"), "policy", Optional.empty(), s -> s.show(target)));
		}
		if (open > 0) {
			Standing first = elements().stream().filter(AssuranceRegisters::supplies).map(groupings::standing)
					.anyMatch(s -> s == Standing.OPEN) ? Standing.OPEN : Standing.PARTLY;
			return Optional.of(new Action("show.open", word("next." + first.name()), "filter", Optional.empty(),
					s -> s.only(SupplierGroupings.POLICY, groupings.policy(first).label())));
		}
		return late == 0 ? Optional.empty()
				: Optional.of(new Action("show.late", word("next.late", late), "filter", Optional.empty(),
						s -> s.only(SupplierGroupings.DUE, groupings.overdue().label())));
	}

	// ---- rows and fields

	/** Who supplies first, then who may, then who did. */
	@Override
	public List<Row> rows() {
		List<Supplier> all = elements();
		return Stream.of(SupplierStatus.ACTIVE, SupplierStatus.LEAVING, SupplierStatus.CANDIDATE, SupplierStatus.ENDED)
				.flatMap(s -> all.stream().filter(e -> e.getStatus() == s)).map(Row::of).toList();
	}

	@Override
	public List<Field> columns() {
		return form.sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "organisation", "criticality", "policy", "certificates", "agreements", "review", "data",
				"role", "status", "assessed");
	}

	@Override
	public List<Section> sections() {
		return form.sections();
	}

	@Override
	public List<Grouping> groupings() {
		return groupings.all();
	}

	@Override
	public String alsoFoundBy(Row row) {
		return cells.found(row);
	}

	@Override
	public List<Figure> figures() {
		return figures.all();
	}

	@Override
	public List<Action> actions(Spot spot) {
		return figures.actions(spot);
	}

	@Override
	protected void begin(Supplier fresh) {
		fresh.setStatus(SupplierStatus.CANDIDATE);
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn("suppliers", id));
	}

	// ---- what has to do with a supplier

	/** Everything that is kept of it elsewhere, each a link; from there the way leads back over who it is. */
	@Override
	public Optional<Related> related(Row row) {
		Supplier supplier = of(row);
		List<Usage> links = new ArrayList<>();
		Optional.ofNullable(supplier.getOrganisation()).ifPresent(o -> link(links, o, "related.organisation"));
		supplier.getServices().forEach(s -> link(links, s, "related.service"));
		look().index().ifPresent(index -> {
			index.certificates(supplier.getOrganisation()).forEach(c -> link(links, c, "related.certificate"));
			index.reports(supplier.getOrganisation()).forEach(r -> link(links, r, "related.report"));
			index.agreements(supplier.getOrganisation()).forEach(a -> link(links, a, "related.agreement"));
			index.statements(supplier.getOrganisation()).forEach(s -> link(links, s, "related.statement"));
		});
		List<Element> subjects = new ArrayList<>(List.of(supplier));
		subjects.addAll(supplier.getServices());
		for (Assessment assessment : facts.assessments().of(subjects)) {
			links.add(checklists.link(assessment));
		}
		return Optional.of(new Related(word("related"), links));
	}

	private void link(List<Usage> links, Element element, String what) {
		links.add(new Usage(text().assurance().name(element), text().get(what), session().locate(element)));
	}

	/** Checklists that were begun are gone on with, point by point. */
	@Override
	public List<Action> actions(List<Row> rows) {
		if (rows.size() != 1) {
			return List.of();
		}
		return checklists.begun(of(rows.getFirst()));
	}
}
