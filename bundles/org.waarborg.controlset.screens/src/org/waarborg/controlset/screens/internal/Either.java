package org.waarborg.controlset.screens.internal;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Group;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/**
 * A field that groups and controls both have.
 *
 * @param control the field in the row of a control; gives id, label and type
 * @param group   the field in the row of a group
 */
record Either(Field control, Field group) implements Field {

	private Field of(Row row) {
		return row.subject() instanceof Group ? group : control;
	}

	@Override
	public String id() {
		return control.id();
	}

	@Override
	public String label() {
		return control.label();
	}

	@Override
	public String help() {
		return control.help();
	}

	@Override
	public FieldType type() {
		return control.type();
	}

	@Override
	public Cell cell(Row row) {
		return of(row).cell(row);
	}

	@Override
	public Object value(Row row) {
		return of(row).value(row);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return of(row).set(edits, row, value);
	}

	@Override
	public Optional<String> locked(Row row) {
		return of(row).locked(row);
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return of(row).isAt(row, place);
	}
}
