package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.service.Chain.Line;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.dossier.Organisation;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** What is known of a sub-processor, and below whom it stands: as a page of its own and inside a service. */
final class SubProcessorFields {

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;
	private final LocationFields locations;
	private final PlaceWords places;

	SubProcessorFields(AssuranceScreenWords text, Fields fields, SupplyFacts facts, LocationFields locations,
			PlaceWords places) {
		this.text = text;
		this.fields = fields;
		this.facts = facts;
		this.locations = locations;
		this.places = places;
	}

	// ---- the form

	/** Who it is and what for. */
	Section who() {
		return fields.section("sub",
				fields.derived("number", text.get("chain.field.number"),
						r -> Chain.line(r).map(l -> Cell.of(l.number())).orElse(Cell.of("0"))),
				fields.field(Literals.SUB_PROCESSOR__ORGANISATION).on(Chain::sub).locked(this::locked)
						.reads((r, c) -> name(r, c)),
				fields.field(Literals.SUB_PROCESSOR__TASK).on(Chain::sub).locked(this::locked).lines(2),
				fields.field(Literals.SUB_PROCESSOR__CONSENT_ON).on(Chain::sub).locked(this::locked)
						.reads((r, c) -> consent(r, c)),
				new Under(text, facts), told("circle", this::circle));
	}

	/** Where, and who is below it. */
	Section where() {
		return fields.section("sub.where",
				fields.derived("countries", text.get("services.field.countries"), this::countries),
				locations.field(Literals.SUB_PROCESSOR__LOCATIONS, Chain::sub, this::locked),
				told(Literals.SUB_PROCESSOR__SUB_PROCESSORS.getName(), this::below));
	}

	private Field told(String id, Function<Row, String> words) {
		return fields.told(id, text.get("chain.field." + id), r -> {
			Cell cell = Cell.of(words.apply(r).replaceAll("\\s+", " "));
			return id.equals("circle") && !cell.isEmpty() ? cell.with(Status.STOP) : cell;
		}, words);
	}

	private Optional<String> locked(Row row) {
		Line line = Chain.line(row).orElse(null);
		return line == null ? Optional.of(text.get("chain.locked.service"))
				: line.link().own() ? Optional.empty()
						: Optional.of(text.get("chain.locked.other", Chain.service(line.link().sub())
								.map(text.assurance()::name).orElse("")));
	}

	/** Steps in show how deep it stands; what nobody told is told as that. */
	private Cell name(Row row, Cell own) {
		Line line = Chain.line(row).orElse(null);
		if (line == null) {
			return own;
		}
		String in = "↳ ".repeat(Math.min(line.link().depth() - 1, 8));
		return own.isEmpty() ? Cell.of(in + text.get("chain.nobody")).with(Status.ATTENTION)
				: new Cell(in + own.text(), own.status(), List.of(), own.link(), own.order());
	}

	private Cell consent(Row row, Cell own) {
		return Chain.line(row).isEmpty() || !own.isEmpty() ? own
				: Cell.of(text.get("chain.noconsent")).with(Status.ATTENTION);
	}

	/** The way back to itself. */
	private String circle(Row row) {
		return Chain.line(row).filter(l -> l.link().circular()).map(l -> {
			List<String> way = new ArrayList<>(l.link().path().stream().map(text::organisation).toList());
			way.add(text.organisation(l.link().sub().getOrganisation()));
			return text.get("chain.circle", String.join(" → ", way));
		}).orElse("");
	}

	Cell countries(Row row) {
		SubProcessor sub = Chain.sub(row);
		return sub != null ? places.cell(sub.getLocations())
				: row.object().orElse(null) instanceof SuppliedService service ? places.cell(service.getLocations())
						: Cell.EMPTY;
	}

	private String below(Row row) {
		SubProcessor sub = Chain.sub(row);
		return sub == null ? ""
				: sub.getSubProcessors().stream().map(this::who).collect(Collectors.joining("\n"));
	}

	String who(SubProcessor sub) {
		Organisation organisation = sub.getOrganisation();
		return organisation == null ? text.get("chain.nobody") : text.organisation(organisation);
	}

	// ---- the whole chain inside a service

	/** All sub-processors of a service in one list, however deep. */
	Field field() {
		List<Section> sections = List.of(who(), where());
		List<Field> all = sections.stream().flatMap(s -> s.fields().stream()).toList();
		List<Field> shown = List.of("organisation", "consentOn", "countries").stream()
				.map(id -> all.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow()).toList();
		FieldType type = new FieldType.Children(shown, sections, text.get("item.SubProcessor"), new ChainEdits());
		return new FieldAround(fields.field(Literals.SUPPLIED_SERVICE__SUB_PROCESSORS)) {
			@Override
			public FieldType type() {
				return type;
			}

			@Override
			public Object value(Row row) {
				return row.object().orElse(null) instanceof SuppliedService service
						? Chain.rows(facts.of(service).chain(), true)
						: List.of();
			}

			@Override
			public Cell cell(Row row) {
				return row.object().orElse(null) instanceof SuppliedService service ? summary(service) : Cell.EMPTY;
			}
		};
	}

	/** How many there are in the chain, and what is not in order with them. */
	Cell summary(SuppliedService service) {
		List<org.waarborg.assurance.ProcessingChains.Link> chain = facts.of(service).chain();
		if (chain.isEmpty()) {
			return Cell.EMPTY;
		}
		long circles = chain.stream().filter(l -> l.circular()).count();
		long nobody = chain.stream().filter(l -> l.own() && l.sub().getOrganisation() == null).count();
		long without = chain.stream()
				.filter(l -> l.own() && l.sub().getOrganisation() != null && l.sub().getConsentOn() == null).count();
		String words = text.get("chain.summary", chain.size(), circles, nobody, without);
		Cell cell = Cell.of(words, chain.size());
		return circles > 0 ? cell.with(Status.STOP) : nobody + without > 0 ? cell.with(Status.ATTENTION) : cell;
	}

	/** A new one below somebody. */
	static SubProcessor fresh() {
		return Identifiers.ensureIds(AssuranceFactory.eINSTANCE.createSubProcessor());
	}

	/** They come at the end of the chain, and stay below who they are below. */
	private static final class ChainEdits implements FieldType.ChildEdits {

		@Override
		public Added add(Edits edits, Row owner) {
			SubProcessor fresh = fresh();
			EObject service = owner.object().orElseThrow();
			return new Added(edits.add(service, Chain.list(service), fresh), fresh.getId());
		}

		/** What stands below goes with it. */
		@Override
		public Command delete(Edits edits, List<Row> children) {
			List<EObject> subs = children.stream().map(c -> c.object().orElseThrow()).toList();
			return edits.delete(subs.stream()
					.filter(s -> subs.stream().noneMatch(o -> o != s && Chain.within(o, s))).toList());
		}

		@Override
		public Command move(Edits edits, Row child, int index) {
			EObject sub = child.object().orElseThrow();
			Collection<?> beside = (Collection<?>) sub.eContainer().eGet(sub.eContainmentFeature());
			int at = Math.clamp(index, 0, beside.size() - 1);
			return beside.size() < 2 ? IdentityCommand.INSTANCE
					: edits.move(sub.eContainer(), sub.eContainmentFeature(), sub, at);
		}
	}

	/** Below whom it stands: nothing means that it processes for the supplier itself. */
	private record Under(AssuranceScreenWords text, SupplyFacts facts) implements Field {

		@Override
		public String id() {
			return "under";
		}

		@Override
		public String label() {
			return text.get("chain.field.under");
		}

		@Override
		public String help() {
			return text.get("chain.field.under.help");
		}

		@Override
		public FieldType type() {
			return new FieldType.Reference(new Above(text));
		}

		@Override
		public Cell cell(Row row) {
			return value(row) instanceof SubProcessor above ? Cell.of(name(text, above)) : Cell.EMPTY;
		}

		@Override
		public Object value(Row row) {
			SubProcessor sub = Chain.sub(row);
			return sub != null && sub.eContainer() instanceof SubProcessor above ? above : null;
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			SubProcessor sub = Chain.sub(row);
			EObject above = value instanceof SubProcessor other ? other : Chain.service(sub).orElseThrow();
			return above == sub.eContainer() || Chain.within(sub, above) ? IdentityCommand.INSTANCE
					: edits.moveTo(sub, above, Chain.list(above));
		}

		@Override
		public Optional<String> locked(Row row) {
			return !facts.session().dossier().writable() ? Optional.of(text.get("locked.readonly"))
					: Chain.line(row).filter(l -> l.link().own()).isPresent() ? Optional.empty()
							: Optional.of(text.get("chain.locked.service"));
		}

		@Override
		public boolean shown(Row row) {
			return Chain.sub(row) != null;
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return false;
		}

		static String name(AssuranceScreenWords text, SubProcessor sub) {
			return sub.getOrganisation() == null ? text.get("chain.nobody") : text.organisation(sub.getOrganisation());
		}
	}

	/** Everybody in the chain of the same service who is not below it itself. */
	private record Above(AssuranceScreenWords text) implements Choices {

		@Override
		public List<Option> find(Row row, String query, int limit) {
			SubProcessor sub = Chain.sub(row);
			List<SubProcessor> all = new ArrayList<>();
			Optional.ofNullable(sub).flatMap(Chain::service)
					.ifPresent(s -> s.eAllContents().forEachRemaining(o -> {
						if (o instanceof SubProcessor other && !Chain.within(sub, other)) {
							all.add(other);
						}
					}));
			String wanted = query.strip().toLowerCase(Locale.ROOT);
			return all.stream().map(this::describe)
					.filter(o -> o.label().toLowerCase(Locale.ROOT).contains(wanted)).limit(limit).toList();
		}

		@Override
		public Option describe(Object value) {
			SubProcessor sub = (SubProcessor) value;
			return new Option(sub, Under.name(text, sub), text.assurance().text(sub.getTask()), "organisation");
		}
	}
}
