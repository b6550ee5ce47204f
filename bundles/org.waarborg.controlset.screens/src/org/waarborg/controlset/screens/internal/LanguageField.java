package org.waarborg.controlset.screens.internal;

import org.eclipse.emf.common.command.Command;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.store.Edits;

/** One language of a text, as a column: so that languages stand side by side and are edited in the grid. */
final class LanguageField extends FieldAround {

	private final String language;
	private final String label;

	LanguageField(Field texts, String language, String label) {
		super(texts);
		this.language = language;
		this.label = label;
	}

	@Override
	public String id() {
		return super.id() + '.' + language;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public FieldType type() {
		return new FieldType.Text(1);
	}

	@Override
	public Object value(Row row) {
		return super.value(row) instanceof Translations texts && !texts.in(language).isEmpty() ? texts.in(language)
				: null;
	}

	@Override
	public Cell cell(Row row) {
		return value(row) instanceof String text ? Cell.of(text.replace('\n', ' ')) : Cell.EMPTY;
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		return super.set(edits, row, new Translation(language, value == null ? "" : (String) value));
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return false;
	}
}
