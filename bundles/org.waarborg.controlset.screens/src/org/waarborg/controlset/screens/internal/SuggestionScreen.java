package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Surface;
import org.waarborg.store.Edits;

/** Links that may be meant: a person accepts those that are. Nothing leaves the machine. */
final class SuggestionScreen extends SetPage {

	private static final int PERCENT = 100;

	private final OfRevision<List<Suggestion>> suggestions;

	SuggestionScreen(OwnSet own) {
		super(own, Page.SUGGESTIONS);
		Suggestion.Finder finder = new Suggestion.Finder();
		suggestions = new OfRevision<>(session, () -> finder.of(own));
	}

	private static Suggestion of(Row row) {
		return (Suggestion) row.subject();
	}

	@Override
	List<Section> form() {
		return List.of(fields.section("suggestion",
				fields.derived("from", fields.text("MappingEntry.from"), r -> Cell.of(name(of(r).from()))),
				fields.derived("to", fields.text("MappingEntry.to"), r -> Cell.of(name(of(r).to()))),
				fields.derived("likeness", text("likeness"),
						r -> Cell.of(Math.round(of(r).likeness() * PERCENT) + " %", of(r).likeness())),
				fields.derived("becomes", text("becomes"), r -> Cell.of(fields.label(relationship(of(r))))),
				fields.derived("mapping", fields.text("Mapping"),
						r -> Cell.of(mapping(of(r)).map(this::name).orElse("")))));
	}

	private String name(ResolvedControl control) {
		return (control.label() + ' ' + control.title(session.language())).strip();
	}

	private String name(Mapping mapping) {
		return OwnSet.name(mapping, session.language());
	}

	private Optional<Mapping> mapping(Suggestion suggestion) {
		return own.find(suggestion.mapping()).filter(Mapping.class::isInstance).map(Mapping.class::cast);
	}

	/** Titles say that it is about the same, never that nothing is missing. */
	private static MappingRelationship relationship(Suggestion suggestion) {
		return suggestion.same() ? MappingRelationship.EQUAL : MappingRelationship.INTERSECTS;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("from", "to", "likeness", "becomes");
	}

	@Override
	public List<Row> rows() {
		return suggestions.get().stream().map(s -> new Row(s.id(), Optional.empty(), s)).toList();
	}

	@Override
	public String name(Row row) {
		return name(of(row).from()) + " → " + name(of(row).to());
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping("from", fields.text("MappingEntry.from"),
						r -> new Grouping.Group(of(r).from().order(), name(of(r).from()))),
				new Grouping("mapping", fields.text("Mapping"),
						r -> new Grouping.Group(0, mapping(of(r)).map(this::name).orElse(""))));
	}

	@Override
	public Header header() {
		List<Suggestion> all = suggestions.get();
		long controls = all.stream().map(s -> s.mapping() + '|' + s.from().ref()).distinct().count();
		return header(all.isEmpty() ? text("figure.none") : text("figure", all.size(), controls), -1,
				Optional.of(goTo("mappings", Page.MAPPINGS)));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(text("not.deleted"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("suggestions follow from titles");
	}

	@Override
	public List<Action> actions() {
		return List.of(goTo("mappings", Page.MAPPINGS), goTo("outline", Page.OUTLINE));
	}

	@Override
	public List<Action> actions(List<Row> rows) {
		Optional<String> whyNot = session.dossier().writable() ? Optional.empty()
				: Optional.of(fields.text("locked.readonly"));
		return rows.isEmpty() ? List.of()
				: List.of(new Action("accept", text("accept", rows.size()), "link", whyNot, s -> accept(s, rows)));
	}

	private void accept(Surface surface, List<Row> rows) {
		List<Command> commands = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (Row row : rows) {
			Suggestion suggestion = of(row);
			mapping(suggestion).ifPresent(mapping -> {
				MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
				entry.setId(MappingScreen.entryId(own, mapping, ids));
				ids.add(entry.getId());
				entry.setFrom(suggestion.from().ref().control());
				entry.setTo(suggestion.to().ref().control());
				entry.setRelationship(relationship(suggestion));
				entry.setToConfirm(true);
				commands.add(session.edits().add(mapping, Literals.MAPPING__ENTRIES, entry));
			});
		}
		if (!commands.isEmpty()) {
			session.run(text("accept", commands.size()), commands);
			surface.show(target());
		}
	}
}
