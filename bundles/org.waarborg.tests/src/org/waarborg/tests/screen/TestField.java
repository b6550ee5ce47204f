package org.waarborg.tests.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identified;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/** A field of a feature of the row's own object, for tests. It counts how often its cells are read. */
final class TestField implements Field {

	private final EStructuralFeature feature;
	private final String label;
	private final FieldType type;
	private Function<EObject, Object> value;
	private BiFunction<Row, Object, Cell> cell = (r, v) -> Cell.of(v == null ? "" : v.toString());
	private Setter setter;
	private Function<EObject, Optional<String>> locked = o -> Optional.empty();
	private Predicate<EObject> shown = o -> true;
	int reads;

	interface Setter {
		Command set(Edits edits, EObject object, Object value);
	}

	TestField(EStructuralFeature feature, String label, FieldType type) {
		this.feature = feature;
		this.label = label;
		this.type = type;
		value = o -> o.eGet(feature);
		setter = (edits, object, v) -> v == null || v instanceof List<?> many && many.isEmpty()
				? edits.clear(object, feature)
				: edits.set(object, feature, v);
	}

	TestField value(Function<EObject, Object> function) {
		value = function;
		return this;
	}

	TestField cell(Function<Object, Cell> function) {
		cell = (r, v) -> function.apply(v);
		return this;
	}

	TestField setter(Setter function) {
		setter = function;
		return this;
	}

	TestField locked(Function<EObject, Optional<String>> function) {
		locked = function;
		return this;
	}

	TestField shown(Predicate<EObject> predicate) {
		shown = predicate;
		return this;
	}

	@Override
	public String id() {
		return feature.getName();
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public FieldType type() {
		return type;
	}

	@Override
	public Cell cell(Row row) {
		reads++;
		return cell.apply(row, value(row));
	}

	@Override
	public Object value(Row row) {
		return value.apply(row.object().orElseThrow());
	}

	@Override
	public Command set(Edits edits, Row row, Object to) {
		return setter.set(edits, row.object().orElseThrow(), to);
	}

	@Override
	public Optional<String> locked(Row row) {
		return locked.apply(row.object().orElseThrow());
	}

	@Override
	public boolean shown(Row row) {
		return shown.test(row.object().orElseThrow());
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return place.objectId().equals(((Identified) row.object().orElseThrow()).getId())
				&& place.feature().equals(feature.getName());
	}
}
