package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;

/** Sets a field in rows as one step for undo. */
public final class BulkEdit {

	private BulkEdit() {
	}

	/**
	 * Sets a field where it makes sense, is not locked and is not so already.
	 *
	 * @param session the dossier
	 * @param field   the field
	 * @param rows    the rows
	 * @param value   what to set in a row
	 * @param label   what undo shows, of the rows that are set
	 * @return how many rows were set
	 */
	public static int set(DossierSession session, Field field, List<Row> rows, Function<Row, Object> value,
			Function<List<Row>, String> label) {
		return set(session, field, rows, value, List.of(), label);
	}

	/**
	 * Sets a field where it makes sense, is not locked and is not so already, with what must be there before.
	 *
	 * @param session the dossier
	 * @param field   the field
	 * @param rows    the rows
	 * @param value   what to set in a row
	 * @param first   commands that are run before, only when a row is set
	 * @param label   what undo shows, of the rows that are set
	 * @return how many rows were set
	 */
	public static int set(DossierSession session, Field field, List<Row> rows, Function<Row, Object> value,
			List<? extends Command> first, Function<List<Row>, String> label) {
		if (!field.type().isEdited() || field.type() instanceof FieldType.Children) {
			throw new IllegalArgumentException("not a field that is set: " + field.id());
		}
		List<Row> set = new ArrayList<>();
		List<Command> commands = new ArrayList<>(first);
		for (Row row : rows) {
			Object wanted = value.apply(row);
			if (field.shown(row) && field.locked(row).isEmpty() && !Values.isSet(field.value(row), wanted)) {
				set.add(row);
				commands.add(field.set(session.edits(), row, wanted));
			}
		}
		if (!set.isEmpty()) {
			session.run(label.apply(set), commands);
		}
		return set.size();
	}

	/**
	 * What undo shows for a field.
	 *
	 * @param words the words
	 * @param field the field
	 * @param rows  what the rows are called
	 * @return "Owner of 5.19"
	 */
	public static String label(ScreenWords words, Field field, String rows) {
		return words.get("undo.set", field.label(), rows);
	}

	/**
	 * Whether anything stands in a value.
	 *
	 * @param value of a field
	 * @return false for null, empty text and empty list
	 */
	public static boolean isEmpty(Object value) {
		return Objects.isNull(value) || value instanceof String text && text.isEmpty()
				|| value instanceof Collection<?> many && many.isEmpty();
	}
}
