package org.waarborg.controlset.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/** One end of a link: a control of the set that the mapping is from or to, found by number and title. */
final class MappedField implements Field, Choices {

	private final OwnSet own;
	private final EAttribute feature;

	MappedField(OwnSet own, EAttribute feature) {
		this.own = own;
		this.feature = feature;
	}

	@Override
	public String id() {
		return feature.getName();
	}

	@Override
	public String label() {
		return own.words().label(Literals.MAPPING_ENTRY, feature);
	}

	@Override
	public String help() {
		return own.words().text("MappingEntry." + feature.getName() + ".help");
	}

	@Override
	public FieldType type() {
		return new FieldType.Reference(this);
	}

	private static MappingEntry of(Row row) {
		return (MappingEntry) row.subject();
	}

	/** Id of the set at this end. */
	private String set(Row row) {
		Mapping mapping = (Mapping) of(row).eContainer();
		return feature == Literals.MAPPING_ENTRY__FROM ? mapping.getFrom() : mapping.getTo();
	}

	private Stream<ResolvedControl> controls(Row row) {
		String set = set(row);
		return set == null || set.isEmpty() ? Stream.empty()
				: own.session().controlSets().set(set).stream().flatMap(s -> s.controls().stream());
	}

	@Override
	public Cell cell(Row row) {
		Object value = value(row);
		return value == null ? Cell.EMPTY : Cell.of(option(row, (String) value).label());
	}

	private Option option(Row row, String id) {
		return controls(row).filter(c -> c.ref().control().equals(id)).findFirst().map(this::option)
				.orElseGet(() -> new Option(id, id, own.words().text("mappings.unknown"), "control"));
	}

	private Option option(ResolvedControl control) {
		return new Option(control.ref().control(),
				(control.label() + ' ' + control.title(own.session().language())).strip(), control.ref().control(),
				"control");
	}

	@Override
	public Object value(Row row) {
		String value = (String) of(row).eGet(feature);
		return value == null || value.isEmpty() ? null : value;
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return value == null ? edits.clear(of(row), feature) : edits.set(of(row), feature, value);
	}

	@Override
	public Optional<String> locked(Row row) {
		return own.session().dossier().writable() ? Optional.empty() : Optional.of(own.words().text("locked.readonly"));
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return false;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		return controls(row).filter(c -> {
			String text = Folding
					.fold(c.label() + ' ' + c.ref().control() + ' ' + String.join(" ", c.titles().values()));
			return words.stream().allMatch(text::contains);
		}).limit(limit).map(this::option).toList();
	}

	@Override
	public Option describe(Object value) {
		String id = (String) value;
		return own.set().stream().flatMap(s -> s.getMappings().stream())
				.map(m -> feature == Literals.MAPPING_ENTRY__FROM ? m.getFrom() : m.getTo()).distinct()
				.flatMap(s -> own.session().controlSets().set(s == null ? "" : s).stream())
				.flatMap(s -> s.control(id).stream()).findFirst().map(this::option)
				.orElseGet(() -> new Option(id, id, own.words().text("mappings.unknown"), "control"));
	}
}
