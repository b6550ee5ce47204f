package org.waarborg.controlset.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.store.Edits;

/** How the controls of an own set relate to those of other sets: every link of every mapping. */
final class MappingScreen extends SetPage {

	MappingScreen(OwnSet own) {
		super(own, Page.MAPPINGS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("link", new MappedField(own, Literals.MAPPING_ENTRY__FROM),
						fields.field(Literals.MAPPING_ENTRY__RELATIONSHIP),
						new MappedField(own, Literals.MAPPING_ENTRY__TO),
						fields.field(Literals.MAPPING_ENTRY__CHANGE),
						fields.field(Literals.MAPPING_ENTRY__RATIONALE).lines(3),
						fields.field(Literals.MAPPING_ENTRY__TO_CONFIRM)),
				fields.section("mapping",
						fields.derived("mapping", fields.text("Mapping"), r -> Cell.of(name(mapping(r)))),
						ofMapping(Literals.MAPPING__TITLE, 1), ofMapping(Literals.MAPPING__SOURCE, 2),
						ofMapping(Literals.MAPPING__CONFIDENCE, 1)));
	}

	private FeatureField ofMapping(EStructuralFeature feature, int lines) {
		return fields.field(feature).id("mapping." + feature.getName()).lines(lines).on(MappingScreen::mapping);
	}

	private static Mapping mapping(Row row) {
		return (Mapping) ((MappingEntry) row.subject()).eContainer();
	}

	private String name(Mapping mapping) {
		return OwnSet.name(mapping, session.language());
	}

	private List<Mapping> mappings() {
		return own.set().map(s -> List.copyOf(s.getMappings())).orElse(List.of());
	}

	private Stream<MappingEntry> entries() {
		return mappings().stream().flatMap(m -> m.getEntries().stream());
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("from", "relationship", "to", "rationale", "toConfirm");
	}

	@Override
	public List<Row> rows() {
		return entries().map(Row::of).toList();
	}

	@Override
	public Optional<Row> row(String id) {
		return own.find(id).filter(MappingEntry.class::isInstance).map(Row::of);
	}

	@Override
	public String name(Row row) {
		return columns().getFirst().cell(row).text() + " → " + columns().get(2).cell(row).text();
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping("mapping", fields.text("Mapping"),
						r -> new Grouping.Group(mappings().indexOf(mapping(r)), name(mapping(r)))),
				new Grouping("confirm", fields.label(Literals.MAPPING_ENTRY, Literals.MAPPING_ENTRY__TO_CONFIRM), r -> {
					boolean open = ((MappingEntry) r.subject()).isToConfirm();
					return new Grouping.Group(open ? 0 : 1, text(open ? "open" : "confirmed"));
				}));
	}

	@Override
	public Header header() {
		long all = entries().count();
		long open = entries().filter(MappingEntry::isToConfirm).count();
		Optional<Action> next = mappings().isEmpty() ? Optional.empty()
				: Optional.of(goTo("suggestions", Page.SUGGESTIONS));
		return header(all == 0 ? text("figure.none") : text("figure", all, mappings().size(), open),
				all == 0 ? -1 : (double) (all - open) / all, next);
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() && !mappings().isEmpty() ? Optional.of(text("add")) : Optional.empty();
	}

	@Override
	public Added add(Edits edits) {
		Mapping mapping = mappings().getLast();
		MappingEntry fresh = ControlsetFactory.eINSTANCE.createMappingEntry();
		fresh.setId(entryId(own, mapping, List.of()));
		fresh.setToConfirm(true);
		return new Added(edits.add(mapping, Literals.MAPPING__ENTRIES, fresh), fresh.getId());
	}

	/** The id of the next entry of a mapping. */
	static String entryId(OwnSet own, Mapping mapping, List<String> taken) {
		String last = Numbers.last(mapping.getEntries().stream().map(MappingEntry::getId).toList());
		return Numbers.next(last, mapping.getId() + ".1", id -> taken.contains(id) || own.find(id).isPresent());
	}

	@Override
	public List<Action> actions() {
		return List.of(goTo("outline", Page.OUTLINE), goTo("suggestions", Page.SUGGESTIONS));
	}
}
