package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.assurance.screens.internal.service.Chain.Line;
import org.waarborg.assurance.screens.internal.supplier.Countries;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/**
 * The chain of processing of a service: the supplier, who processes for it, who processes for those, and in which countries. A
 * sub-processor that is a supplier itself goes on with what is written down there.
 */
final class ChainScreen implements Screen {

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final SubProcessorFields subs;
	private final List<Section> sections;
	private final OfRevision<List<Row>> rows;
	private final OfRevision<List<Figure>> figures;

	ChainScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		String register = service().flatMap(AssuranceRegisters::of).map(AssuranceRegister::getId).orElse("");
		facts = new SupplyFacts(new RegisterLook(session, register));
		Countries countries = new Countries(text);
		Fields fields = text.fields();
		PlaceWords places = new PlaceWords(text, facts, countries);
		subs = new SubProcessorFields(text, fields, facts,
				new LocationFields(text, fields, facts, countries, places), places);
		sections = List.of(subs.who(), subs.where(),
				fields.section("chain.place",
						fields.derived("above", text.get("chain.field.above"), this::above),
						fields.derived("from", text.get("chain.field.from"), this::from)));
		rows = new OfRevision<>(session, this::read);
		figures = new OfRevision<>(session, () -> service()
				.flatMap(s -> new ChainFigure(text, facts, countries).of(s, rows.get())).<List<Figure>>map(List::of)
				.orElse(List.of()));
	}

	private Optional<SuppliedService> service() {
		return session.dossier().find(id).filter(SuppliedService.class::isInstance).map(SuppliedService.class::cast);
	}

	@Override
	public Target target() {
		return Target.screen(ChainScreens.ID, id);
	}

	@Override
	public String title() {
		return service().map(s -> text.get("chain.title", text.assurance().name(s)))
				.orElseGet(() -> text.get("chain.gone"));
	}

	@Override
	public String icon() {
		return "service";
	}

	@Override
	public Header header() {
		List<Line> lines = rows().stream().flatMap(r -> Chain.line(r).stream()).toList();
		long circles = lines.stream().filter(l -> l.link().circular()).count();
		long without = lines.stream().filter(l -> l.link().own() && l.link().sub().getConsentOn() == null).count();
		int depth = lines.stream().mapToInt(l -> l.link().depth()).max().orElse(0);
		String chip = circles > 0 ? text.get("chain.chip.circle", circles)
				: without > 0 ? text.get("chain.chip.consent", without) : "";
		return new Header(title(),
				service().flatMap(AssuranceRegisters::supplierOf).map(text.assurance()::name).orElse(""), chip,
				circles > 0 ? Status.STOP : without > 0 ? Status.ATTENTION : Status.NEUTRAL,
				lines.isEmpty() ? text.get("chain.figure.none")
						: text.get("chain.header", lines.size(), depth, circles),
				-1, service().flatMap(session::locate).map(t -> new Action("service", text.get("chain.next"), "link",
						Optional.empty(), s -> s.show(t))));
	}

	// ---- rows

	private List<Row> read() {
		return service().map(s -> Chain.lines(s, facts.of(s).chain())).orElse(List.of());
	}

	@Override
	public List<Row> rows() {
		return rows.get();
	}

	@Override
	public String name(Row row) {
		return Chain.line(row).map(l -> l.number() + " – " + subs.who(l.link().sub()))
				.orElseGet(() -> row.subject() instanceof SuppliedService s ? text.assurance().name(s) : "");
	}

	@Override
	public List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("number", "organisation", "task", "countries", "consentOn", "circle", "from");
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	/** For whom it processes. */
	private Cell above(Row row) {
		return Chain.line(row).map(l -> Cell.of(l.link().path().isEmpty() ? ""
				: text.organisation(l.link().path().getLast()))).orElse(Cell.EMPTY);
	}

	/** Where it is written down: here, or at another supplier. */
	private Cell from(Row row) {
		Line line = Chain.line(row).orElse(null);
		if (line == null) {
			return Cell.of(text.get("chain.self"), 0);
		}
		if (line.link().own()) {
			return Cell.of(text.get("chain.here"), 1);
		}
		Optional<SuppliedService> other = Chain.service(line.link().sub());
		Cell cell = Cell.of(text.get("chain.other", other.flatMap(AssuranceRegisters::supplierOf)
				.map(text.assurance()::name).orElse("")), 2);
		return other.map(o -> cell.to(Target.screen(ChainScreens.ID, o.getId()))).orElse(cell);
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("depth", text.get("chain.field.depth"), r -> Chain.line(r)
				.map(l -> new Grouping.Group(l.link().depth(), text.get("chain.depth", l.link().depth())))
				.orElseGet(() -> new Grouping.Group(0, text.get("chain.depth.supplier")))));
	}

	// ---- the picture

	@Override
	public boolean picturesFirst() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		return figures.get();
	}

	/** Who stands in a line is shown, or gets somebody below. */
	@Override
	public List<Action> actions(Spot spot) {
		if (!spot.figure().equals(ChainFigure.ID)) {
			return List.of();
		}
		return row(spot.row()).map(r -> {
			List<Action> all = new ArrayList<>();
			String field = spot.column().isEmpty() ? "" : "locations";
			boolean self = Chain.sub(r) == null;
			Optional<Target> place = self ? service().flatMap(session::locate).map(t -> t.at(field))
					: Optional.of(new Target(ChainScreens.ID, id, r.id(), field));
			place.ifPresent(t -> all.add(new Action("show", text.get("chain.show", name(r)), "link", Optional.empty(),
					s -> s.show(t))));
			all.addAll(actions(List.of(r)));
			return all;
		}).orElse(List.of());
	}

	@Override
	public List<Action> actions(List<Row> chosen) {
		if (chosen.size() != 1) {
			return List.of();
		}
		Row row = chosen.getFirst();
		Optional<String> whyNot = !session.dossier().writable() ? Optional.of(text.get("locked.readonly"))
				: Chain.line(row).filter(l -> !l.link().own())
						.map(l -> text.get("chain.locked.other", Chain.service(l.link().sub())
								.map(text.assurance()::name).orElse("")));
		String label = text.get("chain.below", Chain.line(row).map(l -> subs.who(l.link().sub()))
				.orElseGet(() -> service().flatMap(AssuranceRegisters::supplierOf).map(text.assurance()::name)
						.orElse("")));
		return List.of(new Action("below", label, "add", whyNot, surface -> below(label, row, surface)));
	}

	private void below(String label, Row row, Surface surface) {
		SubProcessor fresh = SubProcessorFields.fresh();
		EObject above = row.object().orElseThrow();
		session.run(label, List.of(session.edits().add(above, Chain.list(above), fresh)));
		surface.show(new Target(ChainScreens.ID, id, fresh.getId(), "organisation"));
	}

	// ---- coming and going

	@Override
	public String empty() {
		return text.get(service().isEmpty() ? "chain.gone.long" : "chain.empty");
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() && service().isPresent() ? Optional.of(text.get("chain.add"))
				: Optional.empty();
	}

	/** At the end of those of the supplier itself; below whom it stands can be said there. */
	@Override
	public Added add(Edits edits) {
		SubProcessor fresh = SubProcessorFields.fresh();
		SuppliedService service = service().orElseThrow();
		return new Added(edits.add(service, Chain.list(service), fresh), fresh.getId());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		Line line = Chain.line(row).orElse(null);
		return line == null ? Optional.of(text.get("chain.locked.service"))
				: line.link().own() ? Optional.empty()
						: Optional.of(text.get("chain.locked.other",
								Chain.service(line.link().sub()).map(text.assurance()::name).orElse("")));
	}

	/** What stands below goes with it. */
	@Override
	public Command delete(Edits edits, List<Row> chosen) {
		List<EObject> all = chosen.stream().map(r -> r.object().orElseThrow()).distinct().toList();
		return edits.delete(
				all.stream().filter(s -> all.stream().noneMatch(o -> o != s && Chain.within(o, s))).toList());
	}
}
