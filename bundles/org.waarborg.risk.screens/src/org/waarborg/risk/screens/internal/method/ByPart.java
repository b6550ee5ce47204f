package org.waarborg.risk.screens.internal.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;

import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/** One field for rows of several classes: the word of a step, of a category and of a level. In other rows it is not there. */
final class ByPart implements Field {

	/** The field for the rows of a class. */
	record Of(EClass owner, Field field) {
	}

	private final Map<EClass, Field> fields;
	private final Field first;
	private final String nothing;

	/** The first field says what it is called and edited with. */
	ByPart(String nothing, List<Of> fields) {
		this.nothing = nothing;
		this.fields = fields.stream().collect(Collectors.toMap(Of::owner, Of::field));
		first = fields.getFirst().field();
	}

	private Optional<Field> of(Row row) {
		return row.object().map(o -> fields.get(o.eClass()));
	}

	@Override
	public String id() {
		return first.id();
	}

	@Override
	public String label() {
		return first.label();
	}

	@Override
	public String help() {
		return first.help();
	}

	@Override
	public FieldType type() {
		return first.type();
	}

	@Override
	public Cell cell(Row row) {
		return of(row).map(f -> f.cell(row)).orElse(Cell.EMPTY);
	}

	@Override
	public Object value(Row row) {
		return of(row).map(f -> f.value(row))
				.orElse(type() instanceof FieldType.Several || type() instanceof FieldType.References ? List.of()
						: null);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return of(row).orElseThrow(() -> new IllegalArgumentException(id() + " is not in " + row.id()))
				.set(edits, row, value);
	}

	@Override
	public Optional<String> locked(Row row) {
		return of(row).map(f -> f.locked(row)).orElse(Optional.of(nothing));
	}

	@Override
	public boolean shown(Row row) {
		return of(row).filter(f -> f.shown(row)).isPresent();
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return of(row).filter(f -> f.isAt(row, place)).isPresent();
	}
}
