package org.waarborg.screen.fields;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/**
 * A field that does most as the one that it is around. On the dossier's thread.
 *
 * @since 0.1
 */
public class FieldAround implements Field {

	private final Field inner;

	/**
	 * A field around another.
	 *
	 * @param inner what it does all that is not said otherwise as
	 */
	public FieldAround(Field inner) {
		this.inner = inner;
	}

	/**
	 * A field that is shown in fewer rows.
	 *
	 * @param inner the field
	 * @param shown the rows in which it makes sense, of those in which the field does
	 * @return the field around it
	 */
	public static Field shown(Field inner, Predicate<Row> shown) {
		return new FieldAround(inner) {
			@Override
			public boolean shown(Row row) {
				return super.shown(row) && shown.test(row);
			}
		};
	}

	@Override
	public String id() {
		return inner.id();
	}

	@Override
	public String label() {
		return inner.label();
	}

	@Override
	public String help() {
		return inner.help();
	}

	@Override
	public FieldType type() {
		return inner.type();
	}

	@Override
	public Cell cell(Row row) {
		return inner.cell(row);
	}

	@Override
	public Object value(Row row) {
		return inner.value(row);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return inner.set(edits, row, value);
	}

	@Override
	public Optional<String> locked(Row row) {
		return inner.locked(row);
	}

	@Override
	public boolean shown(Row row) {
		return inner.shown(row);
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return inner.isAt(row, place);
	}
}
