package org.waarborg.risk.screens.internal.method;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;

import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/** What follows from several features of a row's object; signals at any of those stand beside it. */
record Told(String id, String label, String help, Predicate<Row> in, Function<Row, Cell> reading,
		Function<Row, String> text, Set<String> features) implements Field {

	@Override
	public FieldType type() {
		return new FieldType.Derived();
	}

	@Override
	public Cell cell(Row row) {
		return in.test(row) ? reading.apply(row) : Cell.EMPTY;
	}

	@Override
	public Object value(Row row) {
		return in.test(row) ? text.apply(row) : "";
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		throw new UnsupportedOperationException(id + " follows from other fields");
	}

	@Override
	public boolean shown(Row row) {
		return in.test(row);
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return in.test(row) && row.id().equals(place.objectId()) && features.contains(place.feature());
	}
}
