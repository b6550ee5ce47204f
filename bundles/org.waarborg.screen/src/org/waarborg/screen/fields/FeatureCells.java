package org.waarborg.screen.fields;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.screen.Cell;
import org.waarborg.screen.internal.PeriodText;

/** How the value of a feature reads on one line. */
final class FeatureCells {

	private FeatureCells() {
	}

	/** A cell and the value in the model that it is of. */
	record Read(Object value, Cell cell) {
	}

	static Read cell(FeatureField field, EObject object) {
		Object value = field.kind == Kind.TRANSLATED || field.kind == Kind.CHILDREN ? object.eGet(field.feature)
				: FeatureValues.get(field, object);
		return new Read(value, value == null ? Cell.EMPTY : cell(field, object, value));
	}

	private static Cell cell(FeatureField field, EObject object, Object value) {
		Fields fields = field.fields;
		return switch (field.kind) {
			case TEXT -> Cell.of(ObjectNames.line((String) value));
			case TRANSLATED ->
				Cell.of(ObjectNames.line(Texts.get(FeatureValues.texts(field, object), fields.session().language())));
			case DAY -> day(fields, (LocalDate) value);
			case LENGTH -> Cell.of(fields.length((Period) value), PeriodText.days((Period) value));
			case NUMBER -> Cell.of(value.toString(), ((Integer) value).doubleValue());
			case TRUTH ->
				Cell.of(fields.text((boolean) value ? "Boolean.TRUE" : "Boolean.FALSE"), (boolean) value ? 0 : 1);
			case LITERAL -> Cell.of(fields.label((Enum<?>) value), ((Enum<?>) value).ordinal());
			case LITERALS -> chips(((List<?>) value).stream().map(l -> fields.label((Enum<?>) l)).toList(), ", ");
			case CONTROL -> Cell.of(fields.names().control((ControlRef) value));
			case OBJECT -> link(fields, (EObject) value);
			case CONTROLS, OBJECTS -> many(fields, (List<?>) value);
			case TEXTS -> chips(((List<?>) value).stream().map(Object::toString).toList(), ", ");
			case CHILDREN -> count(FeatureValues.children(object, field.feature).size());
		};
	}

	static Cell day(Fields fields, LocalDate day) {
		return Cell.of(Formats.of(fields.session().language()).date(day), day.toEpochDay());
	}

	static Cell count(int count) {
		return count == 0 ? Cell.EMPTY : Cell.of(Integer.toString(count), count);
	}

	private static Cell link(Fields fields, EObject object) {
		Cell cell = Cell.of(fields.name(object));
		return fields.session().locate(object).map(cell::to).orElse(cell);
	}

	/** Codes stand apart; the text has the full names, for search and copy. One alone is a link. */
	private static Cell many(Fields fields, List<?> values) {
		if (values.isEmpty()) {
			return Cell.EMPTY;
		}
		if (values.size() == 1 && values.getFirst() instanceof EObject one) {
			return link(fields, one);
		}
		String text = values.stream().map(v -> v instanceof ControlRef ref ? fields.names().control(ref)
				: fields.name((EObject) v)).collect(Collectors.joining("; "));
		return Cell.of(text).as(values.stream().map(fields.names()::brief).toList());
	}

	private static Cell chips(List<String> words, String between) {
		return words.isEmpty() ? Cell.EMPTY : Cell.of(String.join(between, words)).as(words);
	}
}
